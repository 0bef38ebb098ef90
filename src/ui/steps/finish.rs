//! Step 7: the export and its verification, the whole picture, and the bundle to be.

use crate::app::session::{Checked, Session};
use crate::app::{Command, Copies};
use crate::checks::finding::Outcome;
use crate::engine::report::Verdict;
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::{buttons, meter, verdict};
use crate::ui::{rounds, shortcuts};
use egui::{Align, Layout, Ui, Vec2};
use std::collections::BTreeMap;

/// Parts of the specification, each with a bar.
const PARTS: [&str; 7] = ["0", "1", "2", "3", "4", "5", "A"];
/// Files every bundle holds.
const FIXED: &str = "manifest.json   listing.txt   listing.json   report.html   report.json   statements.json   project.toml";
/// Outcomes in the order of the bars.
const ORDER: [Outcome; 7] = [
    Outcome::Fail,
    Outcome::Pending,
    Outcome::Unread,
    Outcome::Warn,
    Outcome::Pass,
    Outcome::Info,
    Outcome::NotApplicable,
];
/// Width of the numbers beside a bar, points.
const NUMBERS: f32 = 96.0;

/// The page.
pub(super) fn finish_ui(ui: &mut Ui, view: &View<'_>) {
    let (Some(session), Some(checked)) = (view.session(), view.checked()) else {
        return;
    };
    let (tokens, texts) = (view.tokens, view.texts);
    let hint = texts.get(&format!("verdict-{}.hint", checked.report.verdict.id()));
    ui.add_space(-8.0);
    ui.text_label(&hint, tokens.text_body, tokens.text);
    ui.add_space(4.0);
    export_ui(ui, view, session, checked);
    ui.add_space(8.0);
    bars_ui(ui, view, checked);
    ui.add_space(8.0);
    bundle_ui(ui, view, checked);
    ui.add_space(8.0);
    super::console::console_ui(ui, view, session, checked);
    ui.add_space(8.0);
    rounds::card_ui(ui, view);
}

fn bars_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        legend_ui(ui, view);
        for part in PARTS {
            let clauses = checked
                .report
                .clauses
                .iter()
                .filter(|clause| clause.id.as_str().split('.').next() == Some(part));
            let mut counts: BTreeMap<Outcome, usize> = BTreeMap::new();
            for clause in clauses {
                *counts.entry(clause.outcome).or_default() += 1;
            }
            let parts: Vec<(Outcome, usize)> = ORDER
                .iter()
                .map(|outcome| (*outcome, counts.get(outcome).copied().unwrap_or(0)))
                .collect();
            let spoken: Vec<String> = parts
                .iter()
                .filter(|(_, count)| *count > 0)
                .map(|(outcome, count)| {
                    format!(
                        "{} {count}",
                        texts.get(&format!("outcome-{}", outcome.id()))
                    )
                })
                .collect();
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 20.0;
                ui.allocate_ui(Vec2::new(150.0, 20.0), |ui| {
                    ui.set_width(150.0);
                    let name = texts.get(&format!("part-{part}"));
                    ui.add(
                        egui::Label::new(rich(&name, tokens.text_body, tokens.muted)).truncate(),
                    );
                });
                let open: usize = parts
                    .iter()
                    .filter(|(outcome, _)| *outcome >= Outcome::Warn)
                    .map(|(_, count)| count)
                    .sum();
                let all: usize = parts.iter().map(|(_, count)| count).sum();
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.allocate_ui(Vec2::new(NUMBERS, 20.0), |ui| {
                        ui.set_width(NUMBERS);
                        let line = tr!(texts, "finish-bar", "open" => open, "all" => all);
                        ui.label(rich(&line, tokens.text_small, tokens.muted));
                    });
                    meter::stacked(ui, tokens, &parts, 8.0).on_hover_text(spoken.join(" · "));
                });
            });
        }
    });
}

/// What the colours of the bars stand for.
fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(4.0, 0.0);
        ui.spacing_mut().interact_size.y = 20.0;
        for (at, outcome) in ORDER.into_iter().enumerate() {
            if at > 0 {
                ui.add_space(8.0);
            }
            verdict::sign(ui, tokens, texts, outcome, 14.0);
            let word = texts.get(&format!("outcome-{}", outcome.id()));
            ui.label(rich(&word, tokens.text_small, tokens.muted));
        }
    });
}

/// What the zip will hold.
fn bundle_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.strong_label(
            &tr!(texts, "finish-bundle"),
            tokens.text_project,
            tokens.text,
        );
        ui.text_label(&checked.bundle_name, tokens.text_small, tokens.muted);
        ui.add_space(2.0);
        ui.text_label(FIXED, tokens.text_small, tokens.text);
        let mut folders: Vec<(&str, usize)> = Vec::new();
        for (_, path) in &checked.bundle {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            match folders.last_mut() {
                Some((last, count)) if *last == folder => *count += 1,
                _ => folders.push((folder, 1)),
            }
        }
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
    copies_ui(ui, view);
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
        ui.text_label(
            &tr!(texts, "finish-draft-why"),
            tokens.text_small,
            tokens.muted,
        );
    }
    exported_ui(ui, view, session);
}

/// What is done to the papers of the bundle.
fn copies_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let settings = &view.app.settings;
    let mut copies = Copies {
        marked: settings.marked_copies,
        bare: settings.bare_pictures,
    };
    let label = |id: &str| rich(&texts.get(id), tokens.text_body, tokens.text);
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
fn exported_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(exported) = &session.exported else {
        return;
    };
    let check = &exported.verification;
    let sound = check.is_sound();
    let (fill, outcome) = if sound {
        (tokens.pass_soft, Outcome::Pass)
    } else {
        (tokens.fail_soft, Outcome::Fail)
    };
    tokens.card().fill(fill).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            verdict::sign(ui, tokens, texts, outcome, 16.0);
            let word = match (sound, check.draft) {
                (true, false) => tr!(texts, "finish-written"),
                (true, true) => tr!(texts, "finish-written-draft"),
                (false, _) => tr!(texts, "finish-unsound"),
            };
            ui.label(rich(&word, tokens.text_body, tokens.text).family(medium()));
        });
        let path = exported.path.display().to_string();
        let size = super::imagery::bytes(view, check.bytes);
        ui.text_label(&path, tokens.text_small, tokens.text);
        let line = tr!(texts, "finish-verified", "count" => check.files, "size" => size);
        ui.text_label(&line, tokens.text_small, tokens.muted);
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
}
