//! Whose a policy or an agreement is, and why it cannot be read, said for one clause. Shared by the checks that read them.

use super::finding::{Findings, Place};
use super::papers;
use super::texts::{Trouble, Unreadable};
use crate::evidence::document::DocumentFault;
use crate::evidence::normal::Normal;
use crate::evidence::policy;
use crate::project::TextField;
use crate::ruleset::applies::company_key;

/// True when a document speaks of the app by its name.
pub(crate) fn names_app(text: &str, name: &str) -> bool {
    let (text, name) = (Normal::of(text), Normal::of(name));
    text.as_str().contains(name.as_str())
}

/// Another company than the developer that a document calls "we". Of a name that holds 及 or 和 only the end may have been
/// read.
pub(crate) fn other_speaker<'a>(text: &'a str, developer: &str) -> Option<&'a str> {
    let developer = company_key(developer);
    let mut speakers = policy::speakers(text).into_iter();
    speakers.find(|speaker| !developer.contains(&company_key(speaker)))
}

/// Says what is wrong with the file and what helps; the place is the field its text would fill.
pub(crate) fn unreadable(
    out: &mut Findings,
    clause: &str,
    field: TextField,
    document: Unreadable<'_>,
) {
    let place = Place::field(field);
    let id = match document.trouble {
        Trouble::Failed(failure) => {
            return papers::unreadable(out, clause, place, document.file, failure);
        }
        Trouble::Fault(DocumentFault::Encrypted) => "document-encrypted",
        Trouble::Fault(DocumentFault::Damaged) => "document-damaged",
        Trouble::Fault(DocumentFault::TooLong) => "document-too-long",
        Trouble::Fault(DocumentFault::NoText) => "document-no-text",
        Trouble::Fault(DocumentFault::OldWord) => "document-old-word",
        Trouble::Foreign => "document-foreign",
    };
    out.unread(clause)
        .at(place)
        .say(id, [("file", document.file.name().into())]);
}
