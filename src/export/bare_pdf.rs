//! A PDF without what programs, scanners and cameras wrote into it: title, author, dates and tools (`/Info`), XMP,
//! what editors keep for themselves (`/PieceInfo`), and the EXIF of pictures inside. What its pages show stays.

use super::bare;
use crate::evidence::{Limits, pdf};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Entries that say something about a file or a part of it and draw nothing.
const TALK: [&[u8]; 3] = [b"Metadata", b"PieceInfo", b"LastModified"];

/// Why a PDF was left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// Encrypted: only who holds the password may change it.
    Locked,
    /// Signed: the signature would no longer hold.
    Signed,
    /// It cannot be followed, or would not have been the same.
    Damaged,
}

impl Left {
    /// Its id in the manifest and in the texts.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Signed => "signed",
            Self::Damaged => "damaged",
        }
    }
}

/// The PDF without its metadata; `None` when it has none.
pub(super) fn bare_pdf(bytes: &[u8]) -> Result<Option<Vec<u8>>, Left> {
    let pages = pages(bytes)?;
    let without =
        catch_unwind(AssertUnwindSafe(|| rewritten(bytes))).unwrap_or(Err(Left::Damaged))?;
    match without {
        // A file that lost a page on the way would be worse than one that names its author.
        Some(without) if self::pages(&without) != Ok(pages) => Err(Left::Damaged),
        without => Ok(without),
    }
}

fn pages(bytes: &[u8]) -> Result<usize, Left> {
    let limits = Limits {
        pages: 0,
        ..Limits::default()
    };
    let facts = pdf::inspect(bytes, &limits);
    if facts.encrypted {
        return Err(Left::Locked);
    }
    if facts.damaged || facts.oversized {
        return Err(Left::Damaged);
    }
    Ok(facts.pages)
}

fn rewritten(bytes: &[u8]) -> Result<Option<Vec<u8>>, Left> {
    let mut document = Document::load_mem(bytes).map_err(|_error| Left::Damaged)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Left::Locked);
    }
    if document
        .objects
        .values()
        .filter_map(dictionary)
        .any(is_signature)
    {
        return Err(Left::Signed);
    }
    let mut changed = false;
    if let Some(info) = document.trailer.remove(b"Info") {
        changed = true;
        if let Object::Reference(id) = info {
            document.objects.remove(&id);
        }
    }
    let talk: Vec<ObjectId> = document
        .objects
        .iter()
        .filter(|(_, object)| dictionary(object).is_some_and(|dict| dict.has_type(b"Metadata")))
        .map(|(id, _)| *id)
        .collect();
    for id in talk {
        changed |= document.objects.remove(&id).is_some();
    }
    for object in document.objects.values_mut() {
        changed |= hush(object);
    }
    if !changed {
        return Ok(None);
    }
    let mut out = Vec::with_capacity(bytes.len());
    document.save_to(&mut out).map_err(|_error| Left::Damaged)?;
    Ok(Some(out))
}

fn dictionary(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

fn is_signature(dictionary: &Dictionary) -> bool {
    dictionary.has_type(b"Sig")
        || (dictionary.has(b"ByteRange") && dictionary.has(b"Contents"))
        || dictionary
            .get(b"SigFlags")
            .and_then(Object::as_i64)
            .is_ok_and(|flags| flags & 1 != 0)
}

/// Takes such entries out of an object; true when it had any.
fn hush(object: &mut Object) -> bool {
    match object {
        Object::Dictionary(dictionary) => hush_dictionary(dictionary),
        Object::Stream(stream) => {
            let talked = hush_dictionary(&mut stream.dict);
            hush_picture(stream) || talked
        }
        _ => false,
    }
}

fn hush_dictionary(dictionary: &mut Dictionary) -> bool {
    let mut talked = false;
    for key in TALK {
        talked |= dictionary.remove(key).is_some();
    }
    talked
}

/// A picture that is a JPEG as it came out of a camera or scanner.
fn hush_picture(stream: &mut Stream) -> bool {
    let jpeg = match stream.dict.get(b"Filter") {
        Ok(Object::Name(name)) => name == b"DCTDecode",
        Ok(Object::Array(names)) => {
            matches!(names.as_slice(), [Object::Name(name)] if name == b"DCTDecode")
        }
        _ => false,
    };
    if !jpeg {
        return false;
    }
    match bare::bare(&stream.content) {
        Some(without) if without.len() < stream.content.len() => {
            stream.set_content(without);
            true
        }
        _ => false,
    }
}
