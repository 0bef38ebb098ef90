//! What a PDF carries besides its pages: signatures, scripts, attached files. None of it is ever run or opened.

use super::Inside;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object};

/// Objects looked at; beyond them a file hides what it likes.
const MOST: usize = 50_000;

/// Looks through the objects of a file.
pub(super) fn look(pdf: &Pdf) -> Inside {
    let mut inside = Inside::default();
    for object in pdf.objects().into_iter().take(MOST) {
        let dict = match object {
            Object::Dict(dict) => dict,
            Object::Stream(stream) => stream.dict().clone(),
            _ => continue,
        };
        note(&dict, &mut inside);
        // Actions and tables of names often stand within what they belong to.
        for key in ["OpenAction", "A", "AA", "Names"] {
            if let Some(within) = dict.get::<Dict<'_>>(key) {
                note(&within, &mut inside);
            }
        }
    }
    inside
}

fn note(dict: &Dict<'_>, inside: &mut Inside) {
    let is = |key: &str, value: &[u8]| {
        dict.get::<Name<'_>>(key)
            .is_some_and(|name| &*name == value)
    };
    if is("S", b"JavaScript")
        || dict.contains_key("JavaScript")
        || (dict.contains_key("JS") && !dict.contains_key("Type"))
    {
        inside.scripts = true;
    }
    if dict.contains_key("EmbeddedFiles")
        || dict.contains_key("EF")
        || is("Type", b"EmbeddedFile")
        || is("Subtype", b"FileAttachment")
    {
        inside.attachments = true;
    }
    if is("Type", b"Sig") || (dict.contains_key("ByteRange") && dict.contains_key("Contents")) {
        inside.signed = true;
    }
}
