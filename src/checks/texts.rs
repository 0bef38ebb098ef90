//! Texts of one run, normalised and scanned for every word list once, when a check first asks.

use super::Input;
use super::finding::CheckCtx;
use crate::evidence::document::DocumentFault;
use crate::evidence::lexicon::{Denial, Found, Hit, Lexicon, Surroundings, Tier};
use crate::evidence::normal::Normal;
use crate::evidence::{Content, FileState, ReadFailure};
use crate::project::{Category, FileRef, TextField};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A text that may be typed or in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document<'a> {
    /// Neither text nor file.
    Absent,
    /// The file has not been read yet.
    Waiting,
    /// The file gives no text.
    Unreadable(Unreadable<'a>),
    /// The text.
    Text(&'a str),
}

/// A file that gives no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable<'a> {
    /// The file.
    pub file: &'a FileRef,
    /// What is wrong with it.
    pub trouble: Trouble<'a>,
}

/// Why a file gives no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble<'a> {
    /// It was not read at all.
    Failed(&'a ReadFailure),
    /// It was read, and has no text to give.
    Fault(DocumentFault),
    /// It is of a kind that holds no text.
    Foreign,
}

impl<'a> Document<'a> {
    /// What a file in place of pasted text says.
    pub(super) fn of_file(file: &'a FileRef, state: &'a FileState) -> Self {
        let unreadable = |trouble| Self::Unreadable(Unreadable { file, trouble });
        let facts = match state {
            FileState::Pending => return Self::Waiting,
            FileState::Failed(failure) => return unreadable(Trouble::Failed(failure)),
            FileState::Ready(facts) => facts,
        };
        if let Some(text) = facts.text() {
            return if text.trim().is_empty() {
                Self::Absent
            } else {
                Self::Text(text)
            };
        }
        unreadable(match &facts.content {
            Content::Document(document) => {
                Trouble::Fault(document.fault.unwrap_or(DocumentFault::NoText))
            }
            Content::Pdf(pdf) if pdf.encrypted => Trouble::Fault(DocumentFault::Encrypted),
            Content::Pdf(pdf) if pdf.oversized || pdf.damaged => {
                Trouble::Fault(DocumentFault::Damaged)
            }
            Content::Pdf(_) => Trouble::Fault(DocumentFault::NoText),
            Content::Picture(_) | Content::Text(_) | Content::Other => Trouble::Foreign,
        })
    }
}

/// Which text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Which {
    /// A single field.
    Field(TextField),
    /// One keyword.
    Keyword(usize),
    /// The privacy policy, pasted or from a file.
    Policy,
    /// The user agreement, pasted or from a file.
    Agreement,
}

/// A text as a reader takes it, and every listed word in it.
#[derive(Debug)]
pub(super) struct Scan {
    normal: Rc<Normal>,
    found: Vec<Found>,
    /// What it says around those words, once one of them is asked for.
    said: OnceCell<Surroundings>,
}

impl Scan {
    fn of(text: &str, lexicon: &Lexicon) -> Self {
        let normal = Rc::new(Normal::of(text));
        Self {
            found: lexicon.scan(&normal),
            normal,
            said: OnceCell::new(),
        }
    }

    fn hits(&self, list: &str, lexicon: &Lexicon) -> impl Iterator<Item = Hit> {
        let said = || self.said.get_or_init(|| Surroundings::of(&self.normal));
        lexicon
            .of_list(&self.found, list)
            .iter()
            .filter_map(move |found| lexicon.hit(&self.normal, said(), found))
    }
}

/// What the lists found, kept for the length of a run.
#[derive(Debug, Default)]
pub struct Texts {
    scans: RefCell<BTreeMap<Which, Rc<Scan>>>,
}

impl Texts {
    fn scan(&self, which: Which, text: &str, lexicon: &Lexicon) -> Rc<Scan> {
        if let Some(known) = self.scans.borrow().get(&which) {
            return Rc::clone(known);
        }
        let scan = Rc::new(Scan::of(text, lexicon));
        self.scans.borrow_mut().insert(which, Rc::clone(&scan));
        scan
    }
}

impl Texts {
    /// True when a certain word of a list stands in any text looked at so far, and the sentence does not deny it.
    pub fn say(&self, list: &str, lexicon: &Lexicon) -> bool {
        let says = |scan: &Scan| {
            let mut hits = scan.hits(list, lexicon);
            hits.any(|hit| hit.tier == Tier::Certain && hit.denial == Denial::No)
        };
        self.scans.borrow().values().any(|scan| says(scan))
    }
}

impl<'a> CheckCtx<'a> {
    /// The chosen businesses.
    pub fn category(&self) -> &'a Category {
        self.reading(Input::Category);
        &self.project().category
    }

    /// Languages of interface and content.
    pub fn languages(&self) -> &'a [String] {
        self.reading(Input::Languages);
        &self.project().listing.languages
    }

    /// Words of a list in a text field, in order.
    pub fn hits(&self, list: &str, field: TextField) -> Vec<Hit> {
        self.found(list, Which::Field(field), self.text(field))
    }

    /// True when any word of a list stands in a text field, whatever the sentence says of it.
    pub fn names(&self, list: &str, field: TextField) -> bool {
        let text = self.text(field);
        if text.is_empty() {
            return false;
        }
        let lexicon = self.ruleset().lexicon();
        let scan = self.texts.scan(Which::Field(field), text, lexicon);
        !lexicon.of_list(&scan.found, list).is_empty()
    }

    /// Words of a list in the keywords, each with the keyword's position.
    pub fn keyword_hits(&self, list: &str) -> Vec<(usize, Hit)> {
        self.keywords()
            .iter()
            .enumerate()
            .flat_map(|(at, keyword)| {
                let hits = self.found(list, Which::Keyword(at), keyword);
                hits.into_iter().map(move |hit| (at, hit))
            })
            .collect()
    }

    /// Words of a list in the privacy policy; none when its text is not known.
    pub fn policy_hits(&self, list: &str) -> Vec<Hit> {
        match self.policy() {
            Document::Text(text) => self.found(list, Which::Policy, text),
            _ => Vec::new(),
        }
    }

    /// Words of a list in the user agreement; none when its text is not known.
    pub fn agreement_hits(&self, list: &str) -> Vec<Hit> {
        match self.agreement() {
            Document::Text(text) => self.found(list, Which::Agreement, text),
            _ => Vec::new(),
        }
    }

    /// Words of a list in a line that was read in a picture.
    pub fn hits_in(&self, list: &str, line: &Normal) -> Vec<Hit> {
        let lexicon = self.ruleset().lexicon();
        debug_assert!(
            lexicon.list(list).is_some(),
            "there is no word list `{list}`"
        );
        let found = lexicon.scan(line);
        let said = Surroundings::of(line);
        lexicon
            .of_list(&found, list)
            .iter()
            .filter_map(|found| lexicon.hit(line, &said, found))
            .collect()
    }

    /// A text field as a reader takes it.
    pub fn normal(&self, field: TextField) -> Rc<Normal> {
        let text = self.text(field);
        // Without a text, the word lists need not be built.
        if text.is_empty() {
            return Rc::new(Normal::of(text));
        }
        let lexicon = self.ruleset().lexicon();
        let scan = self.texts.scan(Which::Field(field), text, lexicon);
        Rc::clone(&scan.normal)
    }

    fn found(&self, list: &str, which: Which, text: &str) -> Vec<Hit> {
        if text.is_empty() {
            return Vec::new();
        }
        let lexicon = self.ruleset().lexicon();
        debug_assert!(
            lexicon.list(list).is_some(),
            "there is no word list `{list}`"
        );
        let scan = self.texts.scan(which, text, lexicon);
        scan.hits(list, lexicon).collect()
    }
}
