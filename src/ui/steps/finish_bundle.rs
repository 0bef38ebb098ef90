//! The bundle on the last page: what it holds, writing it, and what re-opening it showed.

use crate::app::Command;
use crate::app::session::{Checked, Session};
use crate::checks::finding::Outcome;
use crate::engine::report::Verdict;
use crate::tr;
use crate::ui::shortcuts;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::{buttons, verdict};
use egui::{Align, Ui};

/// What the zip will hold.
pub(super) fn bundle_ui(ui: &mut Ui, view: &View<'_>, session: &Session, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.strong_label(
            &tr!(texts, "finish-bundle"),
            tokens.text_project,
            tokens.text,
        );
        ui.text_label(&view.app.bundle_name(), tokens.text_small, tokens.muted);
        ui.add_space(4.0);
        export_ui(ui, view, session, checked);
        ui.add_space(8.0);
        let files = view.app.bundle_files();
        let mut folders: Vec<(&str, usize)> = Vec::new();
        let mut beside: Vec<&str> = Vec::new();
        for path in &files {
            let Some((folder, _)) = path.rsplit_once('/') else {
                beside.push(path);
                continue;
            };
            match folders.last_mut() {
                Some((last, count)) if *last == folder => *count += 1,
                _ => folders.push((folder, 1)),
            }
        }
        ui.text_label(&beside.join("   "), tokens.text_small, tokens.text);
        for (folder, count) in folders {
            let note = tr!(texts, "finish-files", "count" => count);
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 20.0;
                ui.label(rich(&format!("{folder}/"), tokens.text_small, tokens.text));
                ui.label(rich(&note, tokens.text_small, tokens.muted));
            });
        }
    });
}

fn export_ui(ui: &mut Ui, view: &View<'_>, session: &Session, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let ready = checked.report.verdict == Verdict::Ready;
    ui.horizontal_wrapped(|ui| {
        let word = if ready {
            tr!(texts, "finish-export")
        } else {
            tr!(texts, "finish-export-draft")
        };
        let idle = !session.exporting;
        if ui
            .add_enabled_ui(idle, |ui| buttons::primary(ui, tokens, &word))
            .inner
            .clicked()
            && let Some(command) = shortcuts::export(view.app)
        {
            view.send(command);
        }
        if buttons::secondary(ui, tokens, &tr!(texts, "finish-report")).clicked() {
            view.send(Command::Report);
        }
        if session.exporting {
            ui.label(rich(
                &tr!(texts, "status-exporting"),
                tokens.text_small,
                tokens.muted,
            ));
        }
    });
    if !ready {
        let why = tr!(texts, "finish-draft-why");
        ui.text_label(&why, tokens.text_small, tokens.muted);
    }
    ui.add_space(4.0);
    copies_ui(ui, view);
}

/// What is done to the papers of the bundle.
fn copies_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let mut copies = view.app.copies();
    let label = |id: &str| rich(&texts.get(id), tokens.text_small, tokens.text);
    let marked = buttons::tick(
        ui,
        tokens,
        &mut copies.marked,
        label("finish-marked-copies"),
    );
    let bare = buttons::tick(ui, tokens, &mut copies.bare, label("finish-bare-pictures"));
    let changed = marked.changed() || bare.changed();
    marked.on_hover_text(tr!(texts, "finish-marked-copies-hint"));
    bare.on_hover_text(tr!(texts, "finish-bare-pictures-hint"));
    if changed {
        view.send(Command::Copies(copies));
    }
}

/// What re-opening the written zip showed.
pub(super) fn exported_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(exported) = &session.exported else {
        return;
    };
    let check = &exported.verification;
    let sound = check.is_sound();
    let lacks = &check.missing;
    let as_is = session.is_exported_as_is();
    let (fill, outcome) = match sound {
        false => (tokens.fail_soft, Outcome::Fail),
        // It was sound of a project that has moved on: colour would say it of this one.
        true if !as_is => (tokens.surface, Outcome::Info),
        true if check.draft || !lacks.is_empty() => (tokens.warn_soft, Outcome::Warn),
        true => (tokens.pass_soft, Outcome::Pass),
    };
    let card = tokens.card().fill(fill).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_top(|ui| {
            verdict::sign(ui, tokens, texts, outcome, 16.0);
            let word = match (sound, check.draft) {
                (true, true) if !as_is => tr!(texts, "finish-written-draft-since"),
                (true, _) if !lacks.is_empty() => {
                    tr!(texts, "finish-written-lacking", "count" => lacks.len())
                }
                (true, false) if !as_is => tr!(texts, "finish-written-since"),
                (true, false) => tr!(texts, "finish-written"),
                (true, true) => tr!(texts, "finish-written-draft"),
                (false, _) => tr!(texts, "finish-unsound"),
            };
            let word = rich(&word, tokens.text_body, tokens.text).family(medium());
            ui.add(egui::Label::new(word).wrap());
        });
        let path = exported.path.display().to_string();
        let size = super::imagery::bytes(view, exported.bytes);
        ui.text_label(&path, tokens.text_small, tokens.text);
        let files = check.files_in_all();
        let line = tr!(texts, "finish-verified", "count" => files, "size" => size);
        ui.text_label(&line, tokens.text_small, tokens.muted);
        for file in lacks {
            let name = crate::project::FileRef(file.clone());
            let line = tr!(texts, "finish-lacks", "file" => name.name());
            ui.text_label(&line, tokens.text_small, tokens.warn);
        }
        for problem in &check.problems {
            ui.text_label(
                &view.say(&problem.message()),
                tokens.text_small,
                tokens.fail,
            );
        }
        for unmarked in &check.unmarked {
            let line = view.say(&unmarked.message());
            ui.text_label(&line, tokens.text_small, tokens.warn);
        }
        for unstripped in &check.unstripped {
            let line = view.say(&unstripped.message());
            ui.text_label(&line, tokens.text_small, tokens.warn);
        }
        ui.horizontal(|ui| {
            if buttons::link(ui, tokens, &tr!(texts, "finish-open-folder")).clicked()
                && let Some(folder) = exported.path.parent()
            {
                ui.ctx()
                    .open_url(egui::OpenUrl::new_tab(crate::ui::pick::file_url(folder)));
            }
            if buttons::link(ui, tokens, &tr!(texts, "finish-copy-path")).clicked() {
                ui.ctx().copy_text(path);
            }
        });
    });
    ui.add_space(8.0);
    // The button is farther down: a new result is brought into view once. A project that is opened again counts anew.
    let id = egui::Id::unique(("exported-seen", view.root(), session.first()));
    let seen: usize = ui.data(|data| data.get_temp(id).unwrap_or_default());
    if seen != session.exports {
        ui.data_mut(|data| data.insert_temp(id, session.exports));
        card.response.scroll_to_me(Some(Align::Center));
    }
}
