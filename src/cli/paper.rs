//! What `inspect --as paper` prints of a reading, and the reading itself.

use crate::evidence::reading::ocr::Ocr;
use crate::evidence::reading::{self, Colour, Fields, PageFault, ReadState, Reading, Source};
use crate::evidence::{FileFacts, Limits};
use crate::store::read_bounded;
use serde_json::{Map, Value, json};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// Longest time spent on one file, seconds, unless another is wished; what was read until then is printed.
pub(super) const LONGEST: u64 = 180;

/// Reads papers; the models are loaded once for all of them.
pub(super) struct Reader {
    ocr: Option<Ocr>,
    longest: Duration,
}

impl Reader {
    /// `recognise` is false when only text layers are wanted; `seconds` is the longest time for one file.
    pub(super) fn new(recognise: bool, seconds: u64) -> Self {
        let load = |()| Ocr::load().inspect_err(|error| log::error!("{error}")).ok();
        Self {
            ocr: recognise.then_some(()).and_then(load),
            longest: Duration::from_secs(seconds),
        }
    }

    /// Reads one file. A crash in a decoder costs this file.
    pub(super) fn read(&self, path: &Path, limits: &Limits) -> Read {
        let Ok(bytes) = read_bounded(path, limits.bytes) else {
            return Read::whole(ReadState::Unreadable);
        };
        let start = Instant::now();
        let mut go_on = |_: reading::Progress| {
            if start.elapsed() < self.longest {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        };
        let work =
            AssertUnwindSafe(|| reading::read_some(&bytes, limits, self.ocr.as_ref(), &mut go_on));
        match catch_unwind(work) {
            Ok((state, cut)) => Read { state, cut },
            Err(_) => Read::whole(ReadState::Unreadable),
        }
    }

    /// Reads the text in a picture.
    pub(super) fn read_picture(&self, path: &Path, limits: &Limits) -> ReadState {
        let Some((ocr, bytes)) = self.ocr.as_ref().zip(read_bounded(path, limits.bytes).ok())
        else {
            return ReadState::Unreadable;
        };
        let mut go_on = |_: reading::Progress| ControlFlow::Continue(());
        let work = || reading::read_picture(&bytes, limits, ocr, &mut go_on);
        catch_unwind(AssertUnwindSafe(work)).unwrap_or(ReadState::Unreadable)
    }
}

/// What was read of a file.
pub(super) struct Read {
    pub(super) state: ReadState,
    /// The time was over before the last page.
    cut: bool,
}

impl Read {
    pub(super) const fn whole(state: ReadState) -> Self {
        Self { state, cut: false }
    }
}

/// Members of the object that is printed.
pub(super) fn members(read: &Read, facts: &FileFacts) -> Map<String, Value> {
    let encrypted = matches!(&facts.content, crate::evidence::Content::Pdf(pdf) if pdf.encrypted);
    let mut members = Map::new();
    members.insert("encrypted".to_owned(), encrypted.into());
    members.insert("cut".to_owned(), read.cut.into());
    let Some(reading) = read.state.ready() else {
        members.insert("pages".to_owned(), 0.into());
        return members;
    };
    let more = json!({
        "pages": reading.page_count,
        "pages_read": reading.pages.len(),
        "text_layer": lines(reading).any(|(_, line)| line.from == Source::Text),
        "blank_pages": blank(reading),
        "unread_pages": reading.unread,
        "colour": colour(reading),
        "faults": faults(reading),
        "seals": seals(reading),
        "handwriting": handwriting(reading),
        "lines": all_lines(reading),
        "kind": reading.kind,
        "fields": fields(&reading.fields),
        "inside": reading.inside,
    });
    if let Value::Object(more) = more {
        members.extend(more);
    }
    members
}

fn lines(reading: &Reading) -> impl Iterator<Item = (usize, &reading::Line)> {
    let pages = reading.pages.iter();
    pages.flat_map(|page| page.lines.iter().map(|line| (page.number, line)))
}

fn blank(reading: &Reading) -> Vec<usize> {
    let pages = reading.pages.iter();
    pages
        .filter(|page| page.faults.contains(&PageFault::Blank))
        .map(|page| page.number)
        .collect()
}

/// The most colourful page decides.
fn colour(reading: &Reading) -> Option<Colour> {
    let has = |colour| reading.pages.iter().any(|page| page.colour == colour);
    [Colour::Colour, Colour::Grey, Colour::Bilevel]
        .into_iter()
        .find(|&colour| has(colour))
}

fn faults(reading: &Reading) -> Vec<Value> {
    let pages = reading.pages.iter();
    pages
        .filter(|page| !page.faults.is_empty())
        .map(|page| json!({"page": page.number, "faults": page.faults, "turned": page.turned}))
        .collect()
}

/// A part of a page with its number in front.
fn on_page(page: usize, part: &impl serde::Serialize) -> Value {
    let mut value = json!(part);
    if let Some(members) = value.as_object_mut() {
        members.insert("page".to_owned(), page.into());
    }
    value
}

fn seals(reading: &Reading) -> Vec<Value> {
    let pages = reading.pages.iter();
    pages
        .flat_map(|page| page.seals.iter().map(|seal| on_page(page.number, seal)))
        .collect()
}

fn handwriting(reading: &Reading) -> Vec<Value> {
    let pages = reading.pages.iter();
    pages
        .flat_map(|page| page.marks.iter().map(|mark| on_page(page.number, mark)))
        .collect()
}

pub(super) fn all_lines(reading: &Reading) -> Vec<Value> {
    lines(reading)
        .map(|(page, line)| on_page(page, line))
        .collect()
}

/// Values alone; where they stand is shown in the window.
fn fields(fields: &Fields) -> Map<String, Value> {
    let mut map = Map::new();
    let mut add = |name: &str, value: Option<&reading::Value>| {
        if let Some(value) = value {
            map.insert(name.to_owned(), value.text.as_str().into());
        }
    };
    add("company", fields.company.as_ref());
    add("uscc", fields.uscc.as_ref());
    add("number", fields.number.as_ref());
    add("title", fields.title.as_ref());
    add("version", fields.version.as_ref());
    add("valid_from", fields.valid_from.as_ref());
    add("valid_to", fields.valid_to.as_ref());
    add("scope", fields.scope.as_ref());
    add("phrase_date", fields.phrase_date.as_ref());
    if let Some(valid) = fields.uscc_valid {
        map.insert("uscc_valid".to_owned(), valid.into());
    }
    let phrases: Vec<&str> = fields
        .phrases
        .iter()
        .map(|phrase| phrase.text.as_str())
        .collect();
    if !phrases.is_empty() {
        map.insert("phrases".to_owned(), phrases.into());
    }
    map
}
