//! What text read in pictures holds against a clause, and whether a confirmation knew of it.
//!
//! A confirmation is bound to the pictures, not to when or whether they were read. An objection it did not know of
//! opens the question again; one it knew of, or that is not seen because nothing was read, does not.

use super::Inputs;
use crate::base::Digest;
use crate::checks::finding::{Finding, Outcome, Place};

/// The objections among the findings of a clause, by what is said of which picture; sorted, each once.
///
/// Boxes are no part of it: they differ by a pixel between computers.
pub(super) fn of(inputs: Inputs<'_>, findings: &[Finding]) -> Vec<Digest> {
    let read = findings
        .iter()
        .filter(|finding| finding.read_as.is_some() && finding.outcome > Outcome::Warn);
    let mut objections: Vec<Digest> = read
        .map(|finding| {
            let file = finding.places.first().and_then(|place| match place {
                Place::Region { file, .. } => Some(file),
                _ => None,
            });
            let bytes = file.and_then(|file| inputs.evidence.digest(&file.0));
            Digest::of_value(&(&finding.message.id, bytes, &finding.matched))
        })
        .collect();
    objections.sort_unstable();
    objections.dedup();
    objections
}
