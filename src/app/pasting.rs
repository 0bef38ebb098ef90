//! A whole listing pasted as one text: what was recognised in it, and what of it a person wants in the fields.

use super::route::Dialog;
use super::{App, NoticeKind};
use crate::base::Message;
use crate::project::listing_text::recognise;
pub use crate::project::listing_text::{Present, present};
use crate::project::{Edit, FieldPath, Project};
use std::collections::BTreeMap;

/// What a person can do with a pasted listing.
#[derive(Debug, Clone, PartialEq)]
pub enum PasteWish {
    /// The clipboard was asked for.
    Asked,
    /// The text was pasted or changed.
    Text(String),
    /// Take the value of this field, or leave it.
    Take(FieldPath, bool),
    /// Fill the fields that are ticked.
    Fill,
}

/// A pasted listing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pasted {
    /// The text as pasted.
    pub text: String,
    /// Values that were recognised, each with its field.
    pub found: Vec<Edit>,
    /// True once the clipboard was asked for.
    pub asked: bool,
    /// The dialog to go back to.
    pub(super) from: Option<Dialog>,
    said: BTreeMap<FieldPath, bool>,
}

impl Pasted {
    /// Whether a value will be filled in: as the person said, else when its field is empty.
    pub fn is_taken(&self, project: &Project, edit: &Edit) -> bool {
        let now = present(project, edit);
        let said = self.said.get(&edit.path()).copied();
        now != Present::Same && said.unwrap_or(now == Present::Open)
    }

    /// The values that will be filled in.
    pub fn taken<'a>(&'a self, project: &'a Project) -> impl Iterator<Item = &'a Edit> {
        let taken = |edit: &&Edit| self.is_taken(project, edit);
        self.found.iter().filter(taken)
    }
}

/// Fulfils a wish; `now` is in seconds.
pub(super) fn wish(app: &mut App, wish: PasteWish, now: f64) {
    match wish {
        PasteWish::Asked => app.pasted.asked = true,
        PasteWish::Text(text) => {
            app.pasted.found = recognise(&text);
            app.pasted.text = text;
        }
        PasteWish::Take(path, taken) => {
            app.pasted.said.insert(path, taken);
        }
        PasteWish::Fill => fill(app, now),
    }
}

/// Shows what of a file's text can be filled in, and comes back to the dialog that is open now.
pub(super) fn fill_from(app: &mut App, text: String) {
    app.pasted = Pasted {
        found: recognise(&text),
        text,
        asked: true,
        from: app.route.dialog.take(),
        said: BTreeMap::new(),
    };
    app.route.dialog = Some(Dialog::PasteListing);
}

fn fill(app: &mut App, now: f64) {
    let Some(session) = &mut app.session else {
        return;
    };
    let edits: Vec<Edit> = app.pasted.taken(&session.project).cloned().collect();
    if edits.is_empty() {
        return;
    }
    let done = Message::new("notice-pasted").with("count", edits.len());
    session.edit_together(edits, now);
    let pasted = std::mem::take(&mut app.pasted);
    if app.route.dialog == Some(Dialog::PasteListing) {
        app.route.dialog = pasted.from;
    }
    app.notify(NoticeKind::Done, done, now);
}
