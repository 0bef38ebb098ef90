//! What a paper of a case says, as lines from top to bottom, understood the way a read page is.

use guoshen::base::Digest;
use guoshen::evidence::look::Region;
use guoshen::evidence::reading::{
    Colour, Fields, Inside, Line, PICTURES, Page, PageFault, ReadState, Reading, Seal, SealShape,
    Source, Turn, say,
};
use serde::Deserialize;
use std::sync::Arc;

/// One page, or why there is none. Without anything it is a reading of no page, about which no check says a word.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Read {
    /// `waiting`, `off`, `cancelled` or `unreadable` instead of a page.
    state: Option<String>,
    /// Lines from top to bottom, all starting at the left.
    lines: Vec<String>,
    /// Seals by shape.
    seals: Vec<SealShape>,
    /// Colours; coloured when absent.
    colour: Option<Colour>,
    /// What makes it hard to read.
    faults: Vec<PageFault>,
    /// How it had to be turned.
    turned: Turn,
}

impl Read {
    /// What the checks find.
    pub(crate) fn state(&self) -> ReadState {
        match self.state.as_deref() {
            Some("waiting") => ReadState::Waiting,
            Some("off") => ReadState::Off,
            Some("cancelled") => ReadState::Cancelled,
            Some("unreadable") => ReadState::Unreadable,
            Some(other) => panic!("a reading is never `{other}`"),
            None => ReadState::Ready(Arc::new(self.reading())),
        }
    }

    fn reading(&self) -> Reading {
        let says = !self.lines.is_empty() || !self.faults.is_empty() || self.colour.is_some();
        let pages = if says { vec![self.page()] } else { Vec::new() };
        let (kind, fields) = if pages.is_empty() {
            (None, Fields::default())
        } else {
            say::understand(&pages)
        };
        Reading {
            digest: Digest::of_bytes(format!("{self:?}").as_bytes()),
            revision: 1,
            page_count: pages.len(),
            pages,
            kind,
            fields,
            inside: Inside::default(),
            unread: Vec::new(),
        }
    }

    fn page(&self) -> Page {
        let line = |(at, text): (usize, &String)| Line {
            text: text.clone(),
            region: Region::new(
                120,
                200 + 40 * u32::try_from(at).unwrap(),
                24 * u32::try_from(text.chars().count()).unwrap(),
                if at == 0 { 44 } else { 24 },
            ),
            confidence: 0.97,
            from: Source::Ocr,
        };
        let seal = |&shape: &SealShape| Seal {
            region: Region::new(900, 1700, 320, 320),
            shape,
            confidence: 0.9,
            text: String::new(),
        };
        Page {
            number: 0,
            width: 1654,
            height: 2339,
            turned: self.turned,
            dpi: 200,
            colour: self.colour.unwrap_or(Colour::Colour),
            ink: if self.lines.is_empty() { 0.0 } else { 0.04 },
            lines: self.lines.iter().enumerate().map(line).collect(),
            seals: self.seals.iter().map(seal).collect(),
            marks: Vec::new(),
            faults: self.faults.clone(),
        }
    }
}

/// What was read in a picture of the listing; every line is `x y width height text`.
pub(crate) fn written(lines: &[String], [width, height]: [u32; 2]) -> ReadState {
    let line = |line: &String| {
        let mut parts = line.splitn(5, ' ');
        let mut number = || parts.next().unwrap().parse().unwrap();
        let region = Region::new(number(), number(), number(), number());
        Line {
            text: parts.next().unwrap().to_owned(),
            region,
            confidence: 0.95,
            from: Source::Ocr,
        }
    };
    let page = Page {
        number: 0,
        width,
        height,
        turned: Turn::None,
        dpi: 0,
        colour: Colour::Colour,
        ink: 0.0,
        lines: lines.iter().map(line).collect(),
        seals: Vec::new(),
        marks: Vec::new(),
        faults: Vec::new(),
    };
    ReadState::Ready(Arc::new(Reading {
        digest: Digest::of_bytes(format!("{lines:?}").as_bytes()),
        revision: PICTURES,
        page_count: 1,
        pages: vec![page],
        kind: None,
        fields: Fields::default(),
        inside: Inside::default(),
        unread: Vec::new(),
    }))
}
