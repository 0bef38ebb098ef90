//! Dialogs over the window: settings, about, shortcuts, recovery, typed paths, statements.

use super::view::View;
use super::viewer;
use super::widgets::field::Field;
use super::widgets::{buttons, chips};
use super::{
    changes, company, coverage, guide, keys, mending, page, palette, pasting, pick, recover,
    rounds, sorting,
};
use crate::app::route::{Dialog, PathPurpose};
use crate::app::{Command, Theme};
use crate::checks::statements::{Owed, holds, owes_reason};
use crate::locale::{Language, clause_key};
use crate::project::StatementKind;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::{Align, Align2, Frame, Id, Layout, Margin, Modal, ScrollArea, Ui, Vec2};
use std::path::PathBuf;

/// Sizes of the window that can be chosen, percent.
const SCALES: [u16; 6] = [90, 100, 110, 125, 150, 200];

/// The field or button that has the keyboard again when the dialog is closed.
#[derive(Clone)]
struct Behind(Option<Id>);

/// Takes the keyboard from what lies behind a dialog that has opened, and gives it back when the dialog is gone.
fn hand_over_keyboard(ui: &Ui, open: bool) {
    let id = Id::unique("behind-dialog");
    let behind = ui.data(|data| data.get_temp::<Behind>(id));
    let focused = ui.memory(egui::Memory::focused);
    match behind {
        None if open => {
            ui.data_mut(|data| data.insert_temp(id, Behind(focused)));
            if let Some(focused) = focused {
                ui.memory_mut(|memory| memory.surrender_focus(focused));
            }
        }
        Some(Behind(before)) if !open => {
            ui.data_mut(|data| data.remove::<Behind>(id));
            if let (Some(before), None) = (before, focused) {
                ui.memory_mut(|memory| memory.request_focus(before));
            }
        }
        _ => {}
    }
}

/// Width of a dialog where there is room, points.
const fn width(dialog: &Dialog) -> f32 {
    match dialog {
        Dialog::Palette => 560.0,
        Dialog::Coverage | Dialog::Sort => 760.0,
        Dialog::Changes
        | Dialog::Company
        | Dialog::Guide(_)
        | Dialog::Mend
        | Dialog::PasteListing
        | Dialog::Rejected
        | Dialog::Rounds => 640.0,
        Dialog::Page(_) | Dialog::Pictures(..) => f32::INFINITY,
        Dialog::Statement(..) | Dialog::Paths(_) => 480.0,
        _ => 420.0,
    }
}

fn frame(view: &View<'_>, dialog: &Dialog) -> Frame {
    let tokens = view.tokens;
    let margin = if matches!(dialog, Dialog::Palette) {
        12
    } else {
        24
    };
    let card = tokens.card().fill(tokens.raised);
    card.shadow(tokens.float_shadow())
        .inner_margin(Margin::same(margin))
}

/// The dialog the route names, if any.
pub(super) fn open_ui(ui: &Ui, view: &View<'_>) {
    hand_over_keyboard(ui, view.app.route.dialog.is_some());
    let Some(dialog) = &view.app.route.dialog else {
        return;
    };
    let (width, frame) = (width(dialog), frame(view, dialog));
    // Each kind has a size of its own: one that takes the place of another would keep the other's height.
    let id = Id::unique(("dialog", std::mem::discriminant(dialog)));
    let mut area = Modal::default_area(id);
    if *dialog == Dialog::Palette {
        // What is typed into stays where it is, however many rows there are.
        area = area.anchor(
            Align2::CENTER_TOP,
            Vec2::new(0.0, view.tokens.top_bar + 24.0),
        );
    }
    let response = Modal::new(id).area(area).frame(frame).show(ui.ctx(), |ui| {
        let room = ui.ctx().content_rect();
        ui.set_width(f32::min(width, room.width() - 96.0));
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        match dialog {
            Dialog::About => about_ui(ui, view),
            Dialog::Shortcuts => keys::keys_ui(ui, view),
            Dialog::Changes => changes::changes_ui(ui, view),
            Dialog::Coverage => coverage::coverage_ui(ui, view),
            Dialog::Guide(clause) => guide::guide_ui(ui, view, clause),
            Dialog::Settings => {
                title_ui(ui, view, &tr!(view.texts, "command-settings"));
                let most = room.height() - 148.0;
                ScrollArea::vertical()
                    .max_height(most)
                    .min_scrolled_height(most)
                    .show(ui, |ui| settings_ui(ui, view));
            }
            Dialog::Palette => palette::palette_ui(ui, view),
            Dialog::Rejected => {
                title_ui(ui, view, &tr!(view.texts, "command-rejected"));
                rounds::rejected_ui(ui, view);
            }
            Dialog::Rounds => {
                title_ui(ui, view, &tr!(view.texts, "command-rounds"));
                rounds::rounds_ui(ui, view);
            }
            Dialog::Recover => recover::recover_ui(ui, view),
            Dialog::Company => {
                title_ui(ui, view, &tr!(view.texts, "company-title"));
                company::company_ui(ui, view);
            }
            Dialog::Page(looked) => page::page_ui(ui, view, looked),
            Dialog::Mend => mending::mend_ui(ui, view),
            Dialog::Sort => sorting::sort_ui(ui, view),
            Dialog::PasteListing => pasting::paste_ui(ui, view),
            Dialog::Pictures(path, files) => viewer::viewer_ui(ui, view, path, files),
            Dialog::Paths(purpose) => paths_ui(ui, view, purpose),
            Dialog::Statement(clause, kind) => statement_ui(ui, view, clause, *kind),
        }
    });
    // Recovery is a question that has to be answered; everything else can be left.
    if response.should_close() && *dialog != Dialog::Recover {
        view.send(Command::Dialog(None));
    }
}

/// A title and the way out.
pub(super) fn title_ui(ui: &mut Ui, view: &View<'_>, title: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal(|ui| {
        ui.label(rich(title, tokens.text_verdict, tokens.text).family(medium()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if buttons::icon(ui, tokens, Icon::Close, &tr!(texts, "dismiss"), true).clicked() {
                view.send(Command::Dialog(None));
            }
        });
    });
}

/// Two buttons at the lower right: the one that does it, and the way out. Returns true for the first.
pub(super) fn answer_ui(ui: &mut Ui, view: &View<'_>, yes: &str, possible: bool) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(8.0);
    let row = Vec2::new(ui.available_width(), tokens.button_height);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let confirmed = buttons::confirm(ui, tokens, yes, possible);
        if buttons::secondary(ui, tokens, &tr!(texts, "cancel")).clicked() {
            view.send(Command::Dialog(None));
        }
        confirmed
    })
    .inner
}

fn about_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    title_ui(ui, view, &tr!(texts, "command-about"));
    ui.add(Icon::App.untinted(48.0).alt_text(tr!(texts, "app-name")));
    let ruleset = &view.app.ruleset;
    let line = tr!(
        texts,
        "about-version",
        "version" => env!("CARGO_PKG_VERSION"),
        "ruleset" => ruleset.version.as_str(),
        "checked" => ruleset.checked.as_str()
    );
    ui.text_label(&line, tokens.text_body, tokens.text);
    if let Some(folder) = &view.app.own_rules {
        let line = tr!(
            texts,
            "ruleset-own-used",
            "version" => ruleset.version.as_str(),
            "date" => ruleset.checked.as_str(),
            "path" => folder.display().to_string()
        );
        ui.text_label(&line, tokens.text_body, tokens.text);
    }
    ui.text_label(&tr!(texts, "about-offline"), tokens.text_body, tokens.muted);
    ui.text_label(&tr!(texts, "about-decides"), tokens.text_body, tokens.muted);
    ui.text_label(
        &tr!(texts, "about-licence"),
        tokens.text_small,
        tokens.muted,
    );
    if buttons::link(ui, tokens, &tr!(texts, "finding-official")).clicked() {
        ui.ctx().open_url(egui::OpenUrl::new_tab(&ruleset.source));
    }
}

fn settings_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let settings = &view.app.settings;
    let heading = |ui: &mut Ui, id: &str| {
        ui.add_space(4.0);
        ui.strong_label(&texts.get(id), tokens.text_body, tokens.text);
    };
    heading(ui, "settings-language");
    ui.horizontal_wrapped(|ui| {
        for language in Language::ALL {
            let word = texts.get(&format!("language-name-{}", language.tag()));
            if chips::segment(ui, tokens, &word, &word, texts.language == language).clicked() {
                view.send(Command::Language(language));
            }
        }
    });
    heading(ui, "settings-theme");
    ui.horizontal_wrapped(|ui| {
        for theme in Theme::ALL {
            let word = texts.get(&format!("theme-{}", theme.id()));
            if chips::segment(ui, tokens, &word, &word, settings.theme == theme).clicked() {
                view.send(Command::Theme(theme));
            }
        }
    });
    heading(ui, "settings-scale");
    ui.horizontal_wrapped(|ui| {
        for percent in SCALES {
            let word = format!("{percent} %");
            if chips::segment(ui, tokens, &word, &word, settings.scale_percent == percent).clicked()
            {
                view.send(Command::Scale(percent));
            }
        }
    });
    heading(ui, "settings-papers");
    let mut read = settings.read_papers;
    let label = rich(
        &tr!(texts, "settings-read-papers"),
        tokens.text_body,
        tokens.text,
    );
    if buttons::tick(ui, tokens, &mut read, label).changed() {
        view.send(Command::ReadPapers(read));
    }
    ui.text_label(
        &tr!(texts, "settings-read-papers-hint"),
        tokens.text_small,
        tokens.muted,
    );
    if buttons::small(ui, tokens, &tr!(texts, "settings-forget-readings"), false).clicked() {
        view.send(Command::ForgetReadings);
    }
    ui.add_space(4.0);
    let (label, hint) = (
        tr!(texts, "statements-person"),
        tr!(texts, "statements-person-hint"),
    );
    if let Some(text) = Field::new("settings-person", &label, &settings.person)
        .hint(Some(&hint))
        .show(ui, tokens)
        .text
    {
        view.send(Command::Person(text));
    }
    super::own_words::own_words_ui(ui, view);
}

/// Text kept between two frames while a dialog is open.
fn draft(ui: &Ui, id: Id, start: impl FnOnce() -> String) -> String {
    ui.data(|data| data.get_temp(id)).unwrap_or_else(start)
}

fn paths_ui(ui: &mut Ui, view: &View<'_>, purpose: &PathPurpose) {
    let (tokens, texts) = (view.tokens, view.texts);
    title_ui(ui, view, &texts.get(pick::title(purpose)));
    ui.text_label(&tr!(texts, "paths-lead"), tokens.text_small, tokens.muted);
    let id = Id::unique("typed-paths");
    let start = || pick::suggestion(purpose, view.app).display().to_string();
    let mut typed = draft(ui, id, start);
    let several = matches!(purpose, PathPurpose::Attach(_) | PathPurpose::Company);
    let label = if several {
        tr!(texts, "paths-many")
    } else {
        tr!(texts, "paths-one")
    };
    let edited = Field::new("paths", &label, &typed)
        .rows(if several { 4 } else { 1 })
        .show(ui, tokens);
    if let Some(text) = edited.text {
        typed = text;
    }
    let entered = !several
        && edited.response.lost_focus()
        && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        edited.response.request_focus();
    }
    let paths: Vec<PathBuf> = typed
        .lines()
        .map(|line| line.trim().trim_matches(['"', '\'']))
        .filter(|line| !line.is_empty())
        .map(PathBuf::from)
        .collect();
    if (answer_ui(ui, view, &tr!(texts, "ok"), !paths.is_empty()) || entered)
        && let Some(command) = pick::chosen(purpose, paths)
    {
        ui.data_mut(|data| data.remove_temp::<String>(id));
        view.send(Command::Dialog(None));
        view.send(command);
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, typed));
}

/// The note that has to come with a statement that the clause holds.
fn note_owed(view: &View<'_>, clause: &str, kind: StatementKind) -> Option<Owed> {
    let clause = view.checked()?.report.clause(clause)?;
    clause.owed.filter(|_| holds(kind))
}

fn statement_ui(ui: &mut Ui, view: &View<'_>, clause: &str, kind: StatementKind) {
    let (tokens, texts) = (view.tokens, view.texts);
    let key = clause_key(clause);
    title_ui(ui, view, &texts.get(&format!("statement-{}", kind.id())));
    ui.label(
        rich(
            &format!("{clause}  {}", texts.get(&key)),
            tokens.text_body,
            tokens.text,
        )
        .family(medium()),
    );
    if let Some(summary) = texts.find(&format!("{key}.summary")) {
        ui.text_label(&summary, tokens.text_small, tokens.muted);
    }
    let (label, hint) = (
        tr!(texts, "statements-person"),
        tr!(texts, "statements-person-hint"),
    );
    let person = &view.app.settings.person;
    if let Some(text) = Field::new("statement-person", &label, person)
        .hint(Some(&hint))
        .show(ui, tokens)
        .text
    {
        view.send(Command::Person(text));
    }
    let id = Id::unique(("statement-note", clause));
    let mut note = draft(ui, id, String::new);
    let (reason, owed) = (owes_reason(kind), note_owed(view, clause, kind));
    let label = if reason {
        tr!(texts, "statement-reason")
    } else {
        tr!(texts, "statement-note")
    };
    let optional = (!reason && owed.is_none()).then(|| tr!(texts, "field-optional"));
    let hint = owed.map(|owed| texts.get(&format!("note-owed-{}", owed.about.id())));
    let hint = hint.map(|what| tr!(texts, "statement-write", "what" => what));
    let field = Field::new("statement-note", &label, &note)
        .rows(3)
        .optional(optional.as_deref())
        .hint(hint.as_deref());
    if let Some(text) = field.show(ui, tokens).text {
        note = text;
    }
    ui.text_label(
        &tr!(texts, "statement-bound"),
        tokens.text_small,
        tokens.muted,
    );
    // A file can be attached afterwards.
    let lacks = owed.is_some_and(|owed| owed.lacks(&note, true).is_some());
    let possible = !person.trim().is_empty() && !lacks && (!reason || !note.trim().is_empty());
    if answer_ui(ui, view, &tr!(texts, "statement-sign"), possible) {
        ui.data_mut(|data| data.remove_temp::<String>(id));
        view.send(Command::State(
            clause.to_owned(),
            kind,
            note.trim().to_owned(),
        ));
        view.send(Command::Dialog(None));
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, note));
}
