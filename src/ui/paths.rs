//! Typed paths, where the system has no file dialog.

use super::dialogs::{answer_ui, title_ui};
use super::pick;
use super::view::View;
use super::widgets::field::Field;
use crate::app::Command;
use crate::app::route::PathPurpose;
use crate::tr;
use crate::ui::theme::UiExt as _;
use egui::text::{CCursor, CCursorRange};
use egui::{Id, TextEdit, Ui};
use std::path::PathBuf;

/// What is typed while the dialog is open, what for, and what of it was tried.
#[derive(Clone)]
struct Typed {
    purpose: PathPurpose,
    text: String,
    tried: String,
    /// It was sent off; what comes of it is not known here, and whoever comes back corrects it.
    sent: bool,
}

fn place() -> Id {
    Id::unique("typed-paths")
}

/// Forgets what was typed and not sent off: the dialog is gone.
pub(super) fn forget(ui: &Ui) {
    let typed = ui.data(|data| data.get_temp::<Typed>(place()));
    if typed.is_some_and(|typed| !typed.sent) {
        ui.data_mut(|data| data.remove::<Typed>(place()));
    }
}

/// What is suggested gives way to what is typed or pasted.
fn select_all(ui: &Ui, field: Id, text: &str) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), field) {
        let end = CCursor::new(text.chars().count());
        let all = CCursorRange::two(CCursor::default(), end);
        state.cursor.set_char_range(Some(all));
        TextEdit::store_state(ui.ctx(), field, state);
    }
}

/// The contents of the dialog.
pub(super) fn paths_ui(ui: &mut Ui, view: &View<'_>, purpose: &PathPurpose) {
    let (tokens, texts) = (view.tokens, view.texts);
    title_ui(ui, view, &texts.get(pick::title(purpose)));
    ui.text_label(&tr!(texts, "paths-lead"), tokens.text_small, tokens.muted);
    let known = ui.data(|data| data.get_temp::<Typed>(place()));
    let known = known.filter(|known| known.purpose == *purpose);
    let opens = known.as_ref().is_none_or(|known| known.sent);
    let mut typed = known.unwrap_or_else(|| Typed {
        purpose: purpose.clone(),
        text: pick::suggestion(purpose, view.app).display().to_string(),
        tried: String::new(),
        sent: false,
    });
    typed.sent = false;
    let several = matches!(purpose, PathPurpose::Attach(_) | PathPurpose::Company);
    let label = if several {
        tr!(texts, "paths-many")
    } else {
        tr!(texts, "paths-one")
    };
    let edited = Field::new("paths", &label, &typed.text)
        .rows(if several { 4 } else { 1 })
        .show(ui, tokens);
    if let Some(text) = edited.text {
        typed.text = text;
    }
    let entered = !several
        && edited.response.lost_focus()
        && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        edited.response.request_focus();
    }
    if opens {
        select_all(ui, edited.response.id, &typed.text);
    }
    let refused = view.app.route.refused.as_ref();
    if let Some(refused) = refused.filter(|_| typed.tried == typed.text) {
        ui.text_label(&view.say(refused), tokens.text_small, tokens.fail);
    }
    let paths: Vec<PathBuf> = typed
        .text
        .lines()
        .map(|line| line.trim().trim_matches(['"', '\'']))
        .filter(|line| !line.is_empty())
        .map(PathBuf::from)
        .collect();
    let writing = view.session().is_some_and(|session| session.exporting);
    let possible = !paths.is_empty() && !writing;
    if (answer_ui(ui, view, &tr!(texts, "ok"), possible) || entered && possible)
        && let Some(command) = pick::chosen(purpose, paths)
    {
        // A bundle that cannot be written there is asked for again, with what was typed.
        match command {
            Command::Export(path, draft) => {
                typed.tried.clone_from(&typed.text);
                view.send(Command::ExportTo(path, draft));
            }
            command => {
                typed.sent = true;
                view.send(Command::Dialog(None));
                view.send(command);
            }
        }
    }
    ui.data_mut(|data| data.insert_temp(place(), typed));
}
