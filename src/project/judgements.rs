//! What a person says about one suspected place of a picture.

use crate::base::Digest;
use serde::{Deserialize, Serialize};

/// "It is there" or "the detector was wrong", bound to the bytes of the file: another file lets it lapse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// Digest of the picture.
    pub file: Digest,
    /// Id of what was suspected.
    pub kind: String,
    /// Where, in pixels as stored: x, y, width, height.
    pub region: [u32; 4],
    /// True when it is there, false when the detector was wrong.
    pub holds: bool,
    /// Who says it.
    #[serde(default)]
    pub by: String,
    /// When, `YYYY-MM-DD`.
    #[serde(default)]
    pub on: String,
}

impl Judgement {
    /// True when both speak of the same place.
    pub fn is_about_the_same(&self, other: &Self) -> bool {
        self.is_about(&other.file, &other.kind, other.region)
    }

    /// True when it speaks of this place.
    pub fn is_about(&self, file: &Digest, kind: &str, region: [u32; 4]) -> bool {
        self.file == *file && self.kind == kind && self.region == region
    }
}
