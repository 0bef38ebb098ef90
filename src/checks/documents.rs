//! Why a policy or an agreement cannot be read, said for one clause. Shared by the checks that read them.

use super::finding::{Findings, Place};
use super::papers;
use super::texts::{Trouble, Unreadable};
use crate::evidence::document::DocumentFault;
use crate::project::TextField;

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
