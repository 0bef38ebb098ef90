//! Texts of one run, normalised and scanned for every word list once, when a check first asks.

use super::Input;
use super::finding::CheckCtx;
use crate::evidence::lexicon::{Found, Hit, Lexicon};
use crate::evidence::normal::Normal;
use crate::project::{Category, TextField};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A text that may be typed or in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document<'a> {
    /// Neither text nor file.
    Absent,
    /// The file has not been read yet.
    Waiting,
    /// The file cannot be read as text.
    Unreadable,
    /// The text.
    Text(&'a str),
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
    normal: Normal,
    found: Vec<Found>,
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
        let normal = Normal::of(text);
        let found = lexicon.scan(&normal);
        let scan = Rc::new(Scan { normal, found });
        self.scans.borrow_mut().insert(which, Rc::clone(&scan));
        scan
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

    fn found(&self, list: &str, which: Which, text: &str) -> Vec<Hit> {
        let lexicon = self.ruleset().lexicon();
        let number = lexicon.list(list);
        debug_assert!(number.is_some(), "there is no word list `{list}`");
        let scan = self.texts.scan(which, text, lexicon);
        scan.found
            .iter()
            .filter(|found| Some(found.list) == number)
            .filter_map(|found| lexicon.hit(&scan.normal, found))
            .collect()
    }
}

/// The input a text field belongs to.
pub const fn input_of(field: TextField) -> Input {
    match field {
        TextField::Name => Input::Name,
        TextField::ShownName => Input::ShownName,
        TextField::Version | TextField::RunningVersion => Input::Version,
        TextField::Brief => Input::Brief,
        TextField::Detail => Input::Detail,
        TextField::HomeUrl
        | TextField::TrustedDomains
        | TextField::GuideUrl
        | TextField::JumpUrl
        | TextField::TestAccount
        | TextField::OtherPlatforms => Input::Urls,
        TextField::DeveloperName
        | TextField::Uscc
        | TextField::Website
        | TextField::Phone
        | TextField::Contact
        | TextField::Email => Input::Developer,
        TextField::PolicyUrl | TextField::PolicyText => Input::Privacy,
        TextField::AgreementUrl | TextField::AgreementText => Input::Agreement,
    }
}
