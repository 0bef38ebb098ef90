//! A whole listing pasted as one text: what was recognised in it, and what of it a person wants in the fields.

use super::route::Dialog;
use super::{App, NoticeKind};
use crate::base::Message;
use crate::project::listing_text::read;
pub use crate::project::listing_text::{LeftLine, Present, present};
use crate::project::{Edit, FieldPath, Project, TextField};
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
    /// Put the line at this position, which belongs to no field, into one, or leave it.
    Assign(usize, Option<TextField>),
    /// Fill the fields that are ticked.
    Fill,
}

/// A pasted listing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pasted {
    /// The text as pasted.
    pub text: String,
    /// Values that were recognised, each with its field, and lines a person gave one.
    pub found: Vec<Edit>,
    /// Lines that belong to no field, each with the one a person gave it.
    pub left: Vec<(LeftLine, Option<TextField>)>,
    /// True once the clipboard was asked for.
    pub asked: bool,
    /// The dialog to go back to.
    pub(super) from: Option<Dialog>,
    said: BTreeMap<FieldPath, bool>,
}

impl Pasted {
    fn of(text: String) -> Self {
        let known = read(&text);
        Self {
            text,
            found: known.found,
            left: known.left.into_iter().map(|line| (line, None)).collect(),
            ..Self::default()
        }
    }

    /// True when no value goes to the field yet.
    pub fn is_free(&self, field: TextField) -> bool {
        let path = FieldPath::Text(field);
        self.found.iter().all(|edit| edit.path() != path)
    }

    fn assign(&mut self, at: usize, field: Option<TextField>) {
        let free = field.is_none_or(|field| self.is_free(field));
        let Some((line, to)) = self.left.get_mut(at).filter(|_| free) else {
            return;
        };
        if let Some(before) = std::mem::replace(to, field) {
            let path = FieldPath::Text(before);
            self.found.retain(|edit| edit.path() != path);
            self.said.remove(&path);
        }
        if let Some(field) = field {
            self.found.push(Edit::Text(field, line.value.clone()));
            // Given by hand, it is meant.
            self.said.insert(FieldPath::Text(field), true);
        }
    }

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
            let before = std::mem::take(&mut app.pasted);
            app.pasted = Pasted {
                asked: before.asked,
                from: before.from,
                said: before.said,
                ..Pasted::of(text)
            };
        }
        PasteWish::Take(path, taken) => {
            app.pasted.said.insert(path, taken);
        }
        PasteWish::Assign(at, field) => app.pasted.assign(at, field),
        PasteWish::Fill => fill(app, now),
    }
}

/// Shows what of a file's text can be filled in, and comes back to the dialog that is open now.
pub(super) fn fill_from(app: &mut App, text: String) {
    app.pasted = Pasted {
        asked: true,
        from: app.route.dialog.take(),
        ..Pasted::of(text)
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
