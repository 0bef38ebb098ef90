//! What a paper says: its kind, and what stands behind the labels such papers have.
//!
//! Lines come from a text layer or from recognition, so labels and titles are compared with errors allowed, and
//! values are looked for beside and below their labels. Nothing is guessed: what cannot be found is absent, and a
//! credit code that can be put right in two ways stays as it was read.

#![allow(
    clippy::cast_possible_truncation,
    reason = "shares and counts of lines on a page"
)]

mod codes;
mod dates;
mod glued;
mod kinds;
mod labels;
mod names;
mod numbers;
mod phrases;
mod quoted;
mod spread;
mod telecom;
mod text;
mod versions;

pub use codes::{Code, code_in};
pub use kinds::{Cue, alike, cues, named, of_slot};
pub use phrases::PHRASES;
pub use telecom::{is_licence as is_telecom_licence, slot_of as slot_of_service};
pub use versions::versions;

use super::{Fields, Kind, Page};

/// The kind of paper and its fields.
pub fn understand(pages: &[Page]) -> (Option<Kind>, Fields) {
    let rows = spread::joined(text::rows(pages));
    let mut fields = Fields::default();
    phrases::phrases(&rows, &mut fields);
    let mut kind = kinds::kind(pages, &rows);
    // What is written on a company's licence says whose it is.
    if let Some(kind) = &mut kind
        && kind.slot == "business-license"
        && let Some(phrase) = fields.phrases.first()
        && PHRASES
            .get(..2)
            .is_some_and(|lent| lent.contains(&phrase.text.as_str()))
    {
        "grantor-license".clone_into(&mut kind.slot);
        kind.said.push(phrase.text.clone());
    }
    let cue = kind.as_ref().and_then(|kind| of_slot(&kind.slot));
    codes::credit_code(&rows, &mut fields);
    labels::company(cue, &rows, &text::stamped(pages), &mut fields);
    labels::scope(&rows, &mut fields);
    telecom::sort(&rows, &mut kind, &mut fields);
    dates::validity(&rows, &mut fields);
    if let Some(cue) = cue {
        numbers::number(cue, &rows, &mut fields);
        labels::title(cue, &rows, &mut fields);
    }
    (kind, fields)
}
