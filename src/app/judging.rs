//! What a person says about single places of pictures.

use super::App;
use crate::base::Digest;
use crate::evidence::look::{Region, Suspicion};
use crate::project::{Edit, FieldPath, Judgement};

/// A suspected place of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Where the picture is filed.
    pub path: FieldPath,
    /// Digest of its bytes.
    pub file: Digest,
    /// What is suspected.
    pub kind: Suspicion,
    /// Where.
    pub region: Region,
}

impl Spot {
    /// The place as the project keeps it.
    pub const fn numbers(&self) -> [u32; 4] {
        let Region { x, y, w, h } = self.region;
        [x, y, w, h]
    }
}

/// Notes what was said, or takes it back.
pub(super) fn judge(app: &mut App, spot: Spot, holds: Option<bool>, now: f64) {
    let (by, on) = (app.settings.person.clone(), app.today().to_string());
    let Some(session) = &mut app.session else {
        return;
    };
    let judgement = Judgement {
        region: spot.numbers(),
        file: spot.file,
        kind: spot.kind.id().to_owned(),
        holds: holds.unwrap_or(false),
        by,
        on,
    };
    let edit = match holds {
        Some(_) => Edit::Judge(spot.path, judgement),
        None => Edit::Unjudge(spot.path, judgement),
    };
    session.edit(edit, now);
}
