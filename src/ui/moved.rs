//! What the newest report says of texts that were edited since: marks go along with their words until the next report.

use super::view::View;
use crate::base::Shift;
use crate::checks::finding::{Finding, Place};
use crate::project::TextField;
use std::borrow::Cow;

/// How a text was edited since it was judged; `None` where it was not.
pub(super) fn shift(view: &View<'_>, field: TextField) -> Option<Shift> {
    let judged = &view.checked()?.project;
    Shift::between(judged.text(field), view.project()?.text(field))
}

/// A finding with its marks where their words are now; `None` once a marked word is no more what it was.
pub(super) fn moved<'a>(view: &View<'_>, finding: &'a Finding) -> Option<Cow<'a, Finding>> {
    let mut moved = Cow::Borrowed(finding);
    for (at, place) in finding.places.iter().enumerate() {
        let Place::Text { field, span } = place else {
            continue;
        };
        let Some(shift) = shift(view, *field).filter(|_| !span.is_empty()) else {
            continue;
        };
        let span = shift.of(*span)?;
        if let Some(place) = moved.to_mut().places.get_mut(at) {
            *place = Place::Text {
                field: *field,
                span,
            };
        }
    }
    Some(moved)
}
