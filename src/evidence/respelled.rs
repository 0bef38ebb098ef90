//! A piece of a text with some characters read as others, and where each came from.

use std::ops::Range;

/// Something that may stand for something else.
#[derive(Debug)]
pub(super) struct Place {
    /// Its bytes.
    pub(super) typed: Range<usize>,
    /// How it was typed.
    pub(super) how: Typed,
    /// What it may stand for.
    pub(super) ways: Vec<String>,
}

/// A piece of the text with every place read in one way.
#[derive(Debug)]
pub(super) struct Reading {
    text: String,
    /// Of every character: where it begins here, the bytes it came from, and how it was typed.
    origin: Vec<(usize, Range<usize>, Typed)>,
}

/// How a character was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Typed {
    /// As it is read.
    Plainly,
    /// As another Han character.
    Han,
    /// In letters.
    Letters,
}

impl Reading {
    /// The range of a text that holds the places, each read in its way of that rank, or else its first.
    pub(super) fn of(text: &str, range: Range<usize>, places: &[Place], rank: usize) -> Self {
        let mut reading = Self {
            text: String::with_capacity(range.len()),
            origin: Vec::with_capacity(range.len() / 2),
        };
        let mut from = range.start;
        for place in places {
            reading.typed(text, from..place.typed.start);
            let way = place.ways.get(rank).or(place.ways.first());
            for c in way.into_iter().flat_map(|way| way.chars()) {
                let origin = (reading.text.len(), place.typed.clone(), place.how);
                reading.origin.push(origin);
                reading.text.push(c);
            }
            from = place.typed.end;
        }
        reading.typed(text, from..range.end);
        reading
    }

    fn typed(&mut self, text: &str, range: Range<usize>) {
        let start = range.start;
        for (at, c) in text.get(range).unwrap_or_default().char_indices() {
            let bytes = start + at..start + at + c.len_utf8();
            self.origin.push((self.text.len(), bytes, Typed::Plainly));
            self.text.push(c);
        }
    }

    /// What is read.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Where something found here was typed, and how, if any of it was typed otherwise.
    pub(super) fn typed_otherwise(&self, found: Range<usize>) -> Option<(Range<usize>, Typed)> {
        let first = self.origin.partition_point(|(at, ..)| *at < found.start);
        let end = self.origin.partition_point(|(at, ..)| *at < found.end);
        let chars = self.origin.get(first..end)?;
        let how = chars.iter().map(|(.., how)| *how).max()?;
        let bytes = chars.first()?.1.start..chars.last()?.1.end;
        (how != Typed::Plainly).then_some((bytes, how))
    }
}
