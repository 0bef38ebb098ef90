//! One paper slot as a card: state, why it is owed, files.

use super::guidance;
use super::listing::file_row;
use super::note;
use super::{paper_fields, paper_scroll};
use crate::app::Command;
use crate::app::Target;
use crate::app::route::PathPurpose;
use crate::checks::finding::{Finding, Outcome};
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::{Edit, FieldPath, FileRef, Paper, PaperField};
use crate::ruleset::Need;
use crate::tr;
use crate::ui::company;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{buttons, drop_zone, verdict};
use egui::{Align, Margin, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo};

/// So much of a card is brought into view, points.
const SEEN: f32 = 320.0;

/// Where text beside a sign begins, points.
const BESIDE_SIGN: f32 = 24.0;

/// What a slot is called.
pub(in crate::ui) fn name(view: &View<'_>, slot: &str) -> String {
    view.texts
        .find(&format!("slot-{slot}"))
        .unwrap_or_else(|| slot.to_owned())
}

/// Whether a card stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    /// It does.
    Alone,
    /// It is one of several of which one is enough; that one is missing is said of all of them together.
    Choices,
}

/// The card of one slot; the chosen one is unfolded.
pub(super) fn slot_ui(ui: &mut Ui, view: &View<'_>, slot: &str, clauses: &[String], among: Among) {
    let Some(project) = view.project() else {
        return;
    };
    let tokens = view.tokens;
    let paper = project.papers.get(slot);
    let open = view.app.route.slot.as_deref() == Some(slot);
    let line = if open { tokens.accent } else { tokens.line };
    let card = tokens
        .card()
        .stroke(Stroke::new(1.0, line))
        .inner_margin(Margin::symmetric(14, 10));
    let inner = card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.spacing_mut().interact_size.y = 20.0;
        let header = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
            header_ui(ui, view, slot, clauses, among);
        });
        let title = name(view, slot);
        header
            .response
            .widget_info(|| WidgetInfo::selected(Role::Button, true, open, &title));
        buttons::focus_ring(ui, tokens, &header.response);
        let top = header.response.rect.top();
        if open {
            paper_scroll::opened(ui, slot, top);
        }
        let header = header.response;
        let header = header.on_hover_cursor(egui::CursorIcon::PointingHand);
        if header.clicked() {
            if !open {
                paper_scroll::clicked(ui, slot, top);
            }
            view.send(Command::ShowSlot((!open).then(|| slot.to_owned())));
        }
        if open {
            body_ui(ui, view, slot, paper);
        } else if among == Among::Choices || !is_spare(view, slot) {
            summary_ui(ui, view, slot, paper);
        }
    });
    let dropped = drop_zone::dropped_on(ui, inner.response.rect);
    if !dropped.is_empty() {
        view.send(Command::Attach(Target::Paper(slot.to_owned()), dropped));
    }
    let path = FieldPath::Paper(slot.to_owned());
    if view.is_target(&path) {
        // Of a card longer than the page its beginning is what has to be seen.
        let mut shown = inner.response.rect;
        shown.max.y = shown.max.y.min(shown.min.y + SEEN);
        ui.scroll_to_rect(shown, Some(Align::Center));
        view.arrived();
    }
}

/// Findings about a slot, the slot's own and those about its fields, worst first.
fn findings<'a>(view: &View<'a>, slot: &str) -> Vec<(&'a ClauseReport, &'a Finding)> {
    let mut found = view.findings_at(&FieldPath::Paper(slot.to_owned()));
    for field in PaperField::ALL {
        found.extend(view.findings_at(&FieldPath::PaperText(slot.to_owned(), field)));
    }
    if is_filed(view, slot) {
        found.extend(view.unmet_at(slot));
    }
    found.sort_by_key(|(_, finding)| std::cmp::Reverse(finding.outcome));
    found
}

/// True when there is a file in the slot.
pub(super) fn is_filed(view: &View<'_>, slot: &str) -> bool {
    let paper = view.project().and_then(|project| project.papers.get(slot));
    paper.is_some_and(|paper| !paper.files.is_empty())
}

/// How the slot stands: the worst that was found about it, else whether there is a file in it.
pub(super) fn state(view: &View<'_>, slot: &str) -> Outcome {
    if let Some((clause, finding)) = findings(view, slot).first() {
        return View::shown(clause, finding);
    }
    if is_filed(view, slot) {
        Outcome::Pass
    } else {
        Outcome::NotApplicable
    }
}

/// True for a choice nobody has to make: nothing is filed, and another choice or nothing at all is enough.
pub(super) fn is_spare(view: &View<'_>, slot: &str) -> bool {
    let filed = view
        .project()
        .is_some_and(|project| project.papers.contains_key(slot));
    !filed && state(view, slot) == Outcome::NotApplicable
}

fn header_ui(ui: &mut Ui, view: &View<'_>, slot: &str, clauses: &[String], among: Among) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.set_width(ui.available_width());
    ui.horizontal(|ui| {
        let state = match among {
            Among::Choices if !is_filed(view, slot) => Outcome::NotApplicable,
            _ => state(view, slot),
        };
        verdict::sign(ui, tokens, texts, state, 16.0);
        let title = rich(&name(view, slot), tokens.text_body, tokens.text).family(medium());
        ui.add(egui::Label::new(title).truncate().selectable(false));
    });
    let why = why(view, slot, clauses, among);
    ui.horizontal(|ui| {
        ui.add_space(BESIDE_SIGN);
        let label = egui::Label::new(rich(&why, tokens.text_small, tokens.muted))
            .truncate()
            .selectable(false)
            .show_tooltip_when_elided(false);
        ui.add(label).on_hover_text(titles(view, clauses));
    });
}

/// Which chapter asks, whether it is one of several choices, and the clause.
fn why(view: &View<'_>, slot: &str, clauses: &[String], among: Among) -> String {
    let texts = view.texts;
    let Some(first) = clauses.first() else {
        return if is_undecided(view, slot) {
            tr!(texts, "papers-maybe")
        } else {
            tr!(texts, "papers-not-asked")
        };
    };
    let Some(clause) = view.app.ruleset.clause(first) else {
        return first.clone();
    };
    let chapter = texts.get(&format!(
        "chapter-{}",
        clause.id.chapter().replace('.', "-")
    ));
    let choices = clauses
        .iter()
        .filter_map(|id| view.app.ruleset.clause(id)?.need.as_ref())
        .find_map(|need| choices(need, slot))
        .filter(|_| among == Among::Alone);
    let mut parts = vec![chapter];
    parts.extend(choices.map(|count| tr!(texts, "papers-one-of", "count" => count)));
    parts.push(first.clone());
    parts.join(" · ")
}

/// True while a question is open that decides whether some clause asks for the slot.
fn is_undecided(view: &View<'_>, slot: &str) -> bool {
    let Some(checked) = view.checked() else {
        return false;
    };
    let mut open = checked.report.clauses.iter();
    open.any(|entry| {
        let clause = view.app.ruleset.clause(entry.id.as_str());
        let need = clause.and_then(|clause| clause.need.as_ref());
        entry.because.id == "because-answer-needed"
            && need.is_some_and(|need| need.slots().contains(&slot))
    })
}

/// Number of choices the slot is one of.
fn choices(need: &Need, slot: &str) -> Option<usize> {
    match need {
        Need::Any(parts) if need.slots().contains(&slot) => Some(parts.len()),
        Need::All(parts) => parts.iter().find_map(|part| choices(part, slot)),
        Need::When { yes, no, .. } => choices(yes, slot).or_else(|| choices(no, slot)),
        Need::Nothing | Need::Slot(_) | Need::Any(_) | Need::Count { .. } => None,
    }
}

fn titles(view: &View<'_>, clauses: &[String]) -> String {
    let title = |id: &String| format!("{id}  {}", view.texts.get(&clause_key(id)));
    clauses.iter().map(title).collect::<Vec<_>>().join("\n")
}

/// A folded card: files in a line, and the worst finding.
fn summary_ui(ui: &mut Ui, view: &View<'_>, slot: &str, paper: Option<&Paper>) {
    let tokens = view.tokens;
    ui.horizontal(|ui| {
        ui.add_space(BESIDE_SIGN);
        let Some(paper) = paper.filter(|paper| !paper.files.is_empty()) else {
            add_buttons(ui, view, slot);
            company::offers_ui(ui, view, slot);
            return;
        };
        let line = files_line(view, &paper.files);
        ui.add(egui::Label::new(rich(&line, tokens.text_small, tokens.muted)).truncate());
    });
    let particulars = paper.map_or([""; 2], |paper| [&paper.number, &paper.holder]);
    let particulars: Vec<&str> = particulars
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    if !particulars.is_empty() {
        ui.horizontal_top(|ui| {
            ui.add_space(BESIDE_SIGN);
            ui.lines_label(&particulars.join(" · "), tokens.muted, 2);
        });
    }
    let files = paper.map_or(&[][..], |paper| &paper.files);
    if let Some(line) = super::paper_state::unfinished(view, files) {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            ui.add(egui::Label::new(rich(&line, tokens.text_small, tokens.muted)).truncate());
        });
    }
    let worst = findings(view, slot).into_iter().find(|(_, finding)| {
        let missing = finding.message.id.starts_with("paper-missing") && !is_filed(view, slot);
        // That a file is being read stands beside its name.
        let waiting = finding.message.id == "file-waiting";
        finding.outcome > Outcome::Pass && !missing && !waiting
    });
    if let Some((clause, finding)) = worst {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            ui.vertical(|ui| note(ui, view, clause, finding));
        });
    }
}

/// One file with its pages and its size, or the names of several.
fn files_line(view: &View<'_>, files: &[FileRef]) -> String {
    match files {
        [file] => format!(
            "{} · {}",
            file.name(),
            super::imagery::facts_line(view, file)
        ),
        files => {
            let names: Vec<&str> = files.iter().map(FileRef::name).collect();
            names.join(&view.texts.get("list-separator"))
        }
    }
}

fn add_buttons(ui: &mut Ui, view: &View<'_>, slot: &str) {
    let texts = view.texts;
    if buttons::small(ui, view.tokens, &tr!(texts, "papers-choose"), true).clicked() {
        view.send(Command::Browse(PathPurpose::Attach(Target::Paper(
            slot.to_owned(),
        ))));
    }
}

/// An unfolded card: help, files, particulars, findings.
fn body_ui(ui: &mut Ui, view: &View<'_>, slot: &str, paper: Option<&Paper>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.y = 6.0;
    let empty = Paper::default();
    let paper = paper.unwrap_or(&empty);
    if let Some(help) = texts.find(&format!("slot-{slot}.help")) {
        ui.text_label(&help, tokens.text_small, tokens.muted);
    }
    let needs = view.app.ruleset.clauses().iter();
    let counted = needs
        .filter_map(|clause| clause.need.as_ref())
        .any(|need| need.counts(slot));
    for (at, file) in paper.files.iter().enumerate() {
        let facts = super::imagery::facts_line(view, file);
        if file_row(ui, view, file.name(), &facts) {
            let mut rest = paper.files.clone();
            rest.remove(at);
            view.edit(Edit::PaperFiles(slot.to_owned(), rest));
        }
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            let state = super::paper_state::words(view, file);
            ui.label(rich(&state, tokens.text_small, tokens.muted));
            let show = buttons::link(ui, tokens, &tr!(texts, "papers-show"));
            let name = tr!(texts, "papers-show-page", "file" => file.name());
            show.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if show.clicked() {
                view.send(crate::ui::page::open(file, Some(slot)));
            }
            super::paper_state::action_ui(ui, view, file);
        });
        if counted {
            owner_ui(ui, view, slot, paper, file);
        }
    }
    ui.horizontal_wrapped(|ui| {
        add_buttons(ui, view, slot);
        if paper.files.is_empty() {
            company::offers_ui(ui, view, slot);
        } else {
            company::keep_ui(ui, view, slot);
        }
        guidance::link_ui(ui, view, slot, &tr!(texts, "guide-letter"));
    });
    if let Some(rule) = view.app.ruleset.slot(slot) {
        paper_fields::handwriting_ui(ui, view, rule, paper);
        paper_fields::fill_ui(ui, view, slot);
        ui.add_space(8.0);
        paper_fields::particulars_ui(ui, view, rule, paper);
    }
    // What is about a field stands at the field.
    let mut found = view.findings_at(&FieldPath::Paper(slot.to_owned()));
    if is_filed(view, slot) {
        found.extend(view.unmet_at(slot));
    }
    for (clause, finding) in found {
        note(ui, view, clause, finding);
    }
}

/// Whose paper a file is: shown where the papers of different owners are counted.
fn owner_ui(ui: &mut Ui, view: &View<'_>, slot: &str, paper: &Paper, file: &FileRef) {
    let texts = view.texts;
    let label = tr!(texts, "papers-owner", "file" => file.name());
    let typed = paper.owners.get(file).map_or("", String::as_str);
    let edited = Field::new(("owner", slot, file.0.as_str()), &label, typed).show(ui, view.tokens);
    if let Some(name) = edited.text {
        view.edit(Edit::PaperOwner(slot.to_owned(), file.clone(), name));
    }
    ui.add_space(4.0);
}
