//! Texts that come in a file of another kind: web pages and Word documents.
//!
//! What a reader of the file would see is taken; markup, scripts and what was struck out are not.

mod docx;
mod html;

use super::{Format, Limits, text};
use serde::Serialize;

/// Why a document gives no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentFault {
    /// A password is needed.
    Encrypted,
    /// It is cut off, or not what it claims to be.
    Damaged,
    /// Its text is longer than the limit once it is unpacked.
    TooLong,
    /// It opens, but shows no text: a scan, or a page that only a script fills.
    NoText,
    /// Written in the binary format Word used before 2007.
    OldWord,
}

/// What was read of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentFacts {
    /// The text, shortened to the limit.
    #[serde(skip)]
    pub text: String,
    /// Why there is none.
    pub fault: Option<DocumentFault>,
}

/// Reads a web page or a Word document.
pub fn inspect(bytes: &[u8], format: Format, limits: &Limits) -> DocumentFacts {
    let read = match format {
        Format::Html => text::decode(bytes)
            .map(|page| html::visible(&page))
            .ok_or(DocumentFault::Damaged),
        Format::Docx => docx::text(bytes, limits),
        _ if is_locked_package(bytes) => Err(DocumentFault::Encrypted),
        _ => Err(DocumentFault::OldWord),
    };
    match read {
        Ok(text) if text.trim().is_empty() => DocumentFacts {
            text: String::new(),
            fault: Some(DocumentFault::NoText),
        },
        Ok(text) => DocumentFacts {
            text: text::shorten(&text, limits.text),
            fault: None,
        },
        Err(fault) => DocumentFacts {
            text: String::new(),
            fault: Some(fault),
        },
    }
}

/// True for a web page, given its text without leading spaces.
pub(super) fn is_page(text: &str) -> bool {
    const CLOSED: [&str; 7] = [
        "</html", "</body", "</div", "</p>", "</h1", "</span", "</li",
    ];
    if !text.starts_with('<') {
        return false;
    }
    let lower = text::shorten(text, 64 << 10).to_ascii_lowercase();
    lower.starts_with("<!doctype html")
        || lower.starts_with("<html")
        || CLOSED.iter().any(|tag| lower.contains(tag))
}

/// True for a zip that holds the main part of a Word document.
pub(super) fn is_docx(bytes: &[u8]) -> bool {
    /// The list of contents is at the end; the parts themselves begin with their names as well.
    const LOOKED_AT: usize = 1 << 16;
    let name = b"word/document.xml";
    let has = |part: &[u8]| part.windows(name.len()).any(|window| window == name);
    bytes.starts_with(b"PK\x03\x04")
        && (has(bytes.get(..bytes.len().min(LOOKED_AT)).unwrap_or_default())
            || has(bytes
                .get(bytes.len().saturating_sub(LOOKED_AT)..)
                .unwrap_or_default()))
}

/// First bytes of the container of old Word files, and of new ones with a password.
pub(super) const OLD_CONTAINER: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// True when the old container only wraps an encrypted new document.
fn is_locked_package(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    bytes.windows(name.len()).any(|window| window == name)
}
