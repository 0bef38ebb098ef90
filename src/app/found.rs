//! What was read from papers, as the window offers it: values beside the fields they fill, and slots for files that
//! have none. Nothing here changes the project; a person's click does, and never over what was typed.

use super::App;
use super::session::Session;
use crate::base::{Message, parse_date};
use crate::evidence::normal::Normal;
use crate::evidence::reading::{Fields, Reading, Value, say};
use crate::project::{Edit, FileRef, Paper, PaperField};
use crate::ruleset::Ruleset;
use std::collections::{BTreeMap, BTreeSet};

/// Sure enough to be filed together with others by one click.
pub const CONFIDENT: f32 = 0.8;

/// How what was typed and what was read agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// Nothing was typed.
    Open,
    /// The same, blanks and brackets aside.
    Same,
    /// It was filled in from this very file, and says nothing more than that.
    Taken,
    /// Something else.
    Differs,
}

/// A value that was read, beside the field it fills.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The field.
    pub field: PaperField,
    /// The value and its place.
    pub value: Value,
    /// The file it stands in.
    pub file: FileRef,
    /// Whether it agrees with what was typed.
    pub agreement: Agreement,
}

/// A slot for a file that has none.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The file.
    pub file: FileRef,
    /// The slot.
    pub slot: String,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// What on its pages it was recognised by.
    pub said: Vec<String>,
    /// Values that will fill empty fields of the slot.
    pub fills: Vec<(PaperField, String)>,
}

impl Proposal {
    /// How sure, percent.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 100"
    )]
    pub fn percent(&self) -> u8 {
        (self.confidence * 100.0).clamp(0.0, 100.0) as u8
    }

    /// True when it may be filed along with others.
    pub fn is_confident(&self) -> bool {
        self.confidence >= CONFIDENT
    }
}

/// The value that fills a field of a slot; a licence's number is its credit code where it has no other. The code on a
/// letter or a contract is that of who signed it.
fn value<'f>(slot: &str, fields: &'f Fields, field: PaperField) -> Option<&'f Value> {
    let code = || fields.uscc.as_ref().filter(|_| slot.ends_with("license"));
    match field {
        PaperField::Number => fields.number.as_ref().or_else(code),
        PaperField::Holder => fields.company.as_ref(),
        PaperField::Title => fields.title.as_ref(),
        PaperField::ValidFrom => fields.valid_from.as_ref(),
        PaperField::ValidTo => fields.valid_to.as_ref(),
        PaperField::Scope => fields.scope.as_ref(),
        PaperField::Note | PaperField::Body => None,
    }
}

/// Two spellings of the same: width, blanks and the form of dates do not matter.
fn same(typed: &str, read: &str) -> bool {
    if let (Some(typed), Some(read)) = (parse_date(typed), parse_date(read)) {
        return typed == read;
    }
    let bare = |text: &str| -> String {
        let plain = Normal::of(text).as_str().to_lowercase();
        plain.chars().filter(|c| !c.is_whitespace()).collect()
    };
    bare(typed) == bare(read)
}

/// How what was typed and what was read agree.
pub fn agreement(typed: &str, read: &str) -> Agreement {
    if typed.trim().is_empty() {
        Agreement::Open
    } else if same(typed, read) {
        Agreement::Same
    } else {
        Agreement::Differs
    }
}

impl Session {
    /// True when one of the phrases was read on one of the files.
    pub fn is_written(&self, files: &[FileRef], phrases: &[String]) -> bool {
        let mut found = files
            .iter()
            .filter_map(|file| self.reading_of(file))
            .flat_map(|reading| &reading.fields.phrases);
        found.any(|phrase| phrases.contains(&phrase.text))
    }

    /// The reading of a file, if there is one.
    pub fn reading_of(&self, file: &FileRef) -> Option<&Reading> {
        self.evidence.reading(&file.0).ready()
    }

    /// What the files of a slot say, one value a field: the surest.
    pub fn found(&self, slot: &str) -> Vec<Found> {
        let empty = Paper::default();
        let paper = self.project.papers.get(slot).unwrap_or(&empty);
        let mut best: BTreeMap<PaperField, Found> = BTreeMap::new();
        for file in &paper.files {
            let Some(reading) = self.reading_of(file) else {
                continue;
            };
            for found in self.found_on(slot, reading, file, paper) {
                let known = best.get(&found.field);
                if known.is_none_or(|known| known.value.confidence < found.value.confidence) {
                    best.insert(found.field, found);
                }
            }
        }
        best.into_values().collect()
    }

    /// What the filed papers say about fields that are still empty, slot by slot.
    pub fn open_values(&self) -> Vec<(String, Found)> {
        let slots = self.project.papers.keys();
        let open = slots.flat_map(|slot| {
            let found = self.found(slot).into_iter();
            let open = found.filter(|found| found.agreement == Agreement::Open);
            open.map(|found| (slot.clone(), found))
        });
        open.collect()
    }

    /// What one file says, beside what was typed in a slot.
    pub fn found_in_file(&self, slot: &str, file: &FileRef) -> Vec<Found> {
        let empty = Paper::default();
        let paper = self.project.papers.get(slot).unwrap_or(&empty);
        self.reading_of(file).map_or_else(Vec::new, |reading| {
            self.found_on(slot, reading, file, paper).collect()
        })
    }

    /// The same, told apart from what was filled in from it.
    fn found_on<'a>(
        &'a self,
        slot: &'a str,
        reading: &'a Reading,
        file: &'a FileRef,
        paper: &'a Paper,
    ) -> impl Iterator<Item = Found> + 'a {
        found_in(slot, reading, file, paper).map(move |mut found| {
            let taken = (slot.to_owned(), found.field, found.value.text.clone());
            let same = paper.text(found.field) == found.value.text;
            if same && self.taken.get(&taken) == Some(file) {
                found.agreement = Agreement::Taken;
            }
            found
        })
    }

    /// Remembers that a value was filled in from a file.
    fn took(&mut self, slot: &str, field: PaperField, text: &str, file: &FileRef) {
        let value = (slot.to_owned(), field, text.to_owned());
        self.taken.insert(value, file.clone());
    }

    /// Slots for files that have none, surest first; files that were not recognised are left out.
    pub fn proposals(&self, ruleset: &Ruleset) -> Vec<Proposal> {
        let mut proposals: Vec<Proposal> = self
            .project
            .unfiled
            .iter()
            .filter_map(|file| self.proposal(file, ruleset))
            .collect();
        proposals.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        proposals
    }

    /// The slot proposed for a file.
    pub fn proposal(&self, file: &FileRef, ruleset: &Ruleset) -> Option<Proposal> {
        let reading = self.reading_of(file)?;
        let kind = reading.kind.as_ref()?;
        let slot = self.licence_wanted(reading).unwrap_or(&kind.slot);
        ruleset.slot(slot)?;
        let empty = Paper::default();
        let paper = self.project.papers.get(slot).unwrap_or(&empty);
        Some(Proposal {
            file: file.clone(),
            slot: slot.to_owned(),
            confidence: kind.confidence,
            said: kind.said.clone(),
            fills: found_in(slot, reading, file, paper)
                .filter(|found| found.agreement == Agreement::Open)
                .map(|found| (found.field, found.value.text))
                .collect(),
        })
    }

    /// The slot a licence for several kinds of business is wanted in: the one that is owed and empty.
    fn licence_wanted(&self, reading: &Reading) -> Option<&'static str> {
        let kinds = reading.fields.services.iter();
        let mut slots = kinds.filter_map(|value| say::slot_of_service(&value.text));
        let checked = self.checked.as_ref()?;
        let empty = |slot: &str| {
            let paper = self.project.papers.get(slot);
            paper.is_none_or(|paper| paper.files.is_empty())
        };
        let owed = |slot: &str| {
            let mut owed = checked.slots.iter().filter(|owed| !owed.why.is_empty());
            owed.any(|owed| owed.slot == slot)
        };
        slots.find(|slot| owed(slot) && empty(slot))
    }

    /// The changes that file these, each filling what is still empty in its slot.
    pub(super) fn filing(&self, proposals: &[Proposal]) -> Vec<Edit> {
        let mut rest = self.project.unfiled.clone();
        let mut papers: BTreeMap<&str, Paper> = BTreeMap::new();
        let mut edits = Vec::new();
        for proposal in proposals {
            let slot = proposal.slot.as_str();
            let known = || self.project.papers.get(slot).cloned().unwrap_or_default();
            let paper = papers.entry(slot).or_insert_with(known);
            rest.retain(|file| *file != proposal.file);
            paper.files.push(proposal.file.clone());
            edits.push(Edit::PaperFiles(slot.to_owned(), paper.files.clone()));
            for (field, text) in &proposal.fills {
                let edit = Edit::PaperText(slot.to_owned(), *field, text.clone());
                // The first of two files fills it; the second only stands beside it.
                if !edits.iter().any(|other: &Edit| other.path() == edit.path()) {
                    edits.push(edit);
                }
            }
        }
        edits.push(Edit::Unfiled(rest));
        edits
    }
}

impl App {
    /// Files what was proposed, as one undo step.
    pub(super) fn file_proposed(&mut self, files: &[FileRef], now: f64) {
        let Some(session) = &mut self.session else {
            return;
        };
        let mut proposals = session.proposals(&self.ruleset);
        let together = session.together(&self.ruleset, &proposals);
        proposals.retain(|proposal| files.contains(&proposal.file));
        if !proposals.is_empty() {
            let edits = session.filing(&proposals);
            session.edit_together(edits, now);
            for proposal in &proposals {
                for (field, text) in &proposal.fills {
                    session.took(&proposal.slot, *field, text, &proposal.file);
                }
            }
        }
        // What became of a single file is seen where it lay.
        if proposals.len() > 1 {
            self.told_together(&together, now);
        }
    }

    /// Fills every empty field of the filed papers with what was read from them, as one undo step that is offered:
    /// nobody has seen the values yet.
    pub(super) fn take_open_values(&mut self, now: f64) {
        let Some(session) = &mut self.session else {
            return;
        };
        let open = session.open_values();
        let edit = |(slot, found): &(String, Found)| {
            Edit::PaperText(slot.clone(), found.field, found.value.text.clone())
        };
        session.edit_together(open.iter().map(edit).collect(), now);
        for (slot, found) in &open {
            session.took(slot, found.field, &found.value.text, &found.file);
        }
        let slots: BTreeSet<&str> = open.iter().map(|(slot, _)| slot.as_str()).collect();
        if !slots.is_empty() {
            let message = Message::new("notice-papers-filled").with("count", slots.len());
            self.offer_undo(message, now);
        }
    }

    /// Takes what was read into fields of a slot, as one undo step.
    pub(super) fn take_found(&mut self, slot: &str, fields: &[PaperField], now: f64) {
        let Some(session) = &mut self.session else {
            return;
        };
        let mut found = session.found(slot);
        found.retain(|found| fields.contains(&found.field));
        let edit = |found: &Found| {
            let text = found.value.text.clone();
            Edit::PaperText(slot.to_owned(), found.field, text)
        };
        session.edit_together(found.iter().map(edit).collect(), now);
        for found in &found {
            session.took(slot, found.field, &found.value.text, &found.file);
        }
    }
}

/// What one file says about the fields of a slot, beside what was typed there.
fn found_in<'a>(
    slot: &'a str,
    reading: &'a Reading,
    file: &'a FileRef,
    paper: &'a Paper,
) -> impl Iterator<Item = Found> + 'a {
    PaperField::ALL.into_iter().filter_map(move |field| {
        let value = value(slot, &reading.fields, field)?;
        Some(Found {
            field,
            value: value.clone(),
            file: file.clone(),
            agreement: agreement(paper.text(field), &value.text),
        })
    })
}
