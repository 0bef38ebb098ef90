//! One paper slot as a card: state, why it is owed, files.

use super::arriving::arrive_seeing;
use super::guidance;
use super::listing::file_row;
use super::note;
use super::{paper_chips, paper_fields, paper_header, paper_scroll, papers};
use crate::app::Command;
use crate::app::Target;
use crate::app::route::PathPurpose;
use crate::checks::finding::{Finding, Outcome};
use crate::engine::owed::Owed;
use crate::engine::report::ClauseReport;
use crate::project::{Edit, FieldPath, FileRef, Paper, PaperField};
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{buttons, drop_zone, verdict};
use crate::ui::{company, unread};
use egui::{Align, Layout, Margin, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo};

/// So much of a card is brought into view, points.
const SEEN: f32 = 320.0;

/// Where text beside a sign begins, points.
pub(super) const BESIDE_SIGN: f32 = 24.0;

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
pub(super) fn slot_ui(ui: &mut Ui, view: &View<'_>, owed: &Owed, among: Among) {
    let Some(project) = view.project() else {
        return;
    };
    let tokens = view.tokens;
    let slot = owed.slot.as_str();
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
        // Folded, all of it is one thing to press; the keyboard stops at the head alone.
        let pressed = UiBuilder::new().sense(Sense::CLICK);
        let head = ui.scope_builder(pressed, |ui| {
            let head = head_ui(ui, view, owed, (among, open));
            if !open && (among == Among::Choices || !is_spare(view, slot)) {
                summary_ui(ui, view, slot, paper, among);
            }
            head
        });
        let (whole, header) = (head.response, head.inner);
        let whole = whole.on_hover_cursor(egui::CursorIcon::PointingHand);
        let top = header.rect.top();
        if open {
            paper_scroll::opened(ui, slot, top);
        }
        if header.clicked() || whole.clicked() {
            if !open {
                paper_scroll::clicked(ui, slot, top);
            }
            view.send(Command::ShowSlot((!open).then(|| slot.to_owned())));
        }
        if open {
            body_ui(ui, view, slot, paper);
        }
        header
    });
    let dropped = drop_zone::dropped_on(ui, inner.response.rect);
    if !dropped.is_empty() {
        view.send(Command::Attach(Target::Paper(slot.to_owned()), dropped));
    }
    let path = FieldPath::Paper(slot.to_owned());
    // Of a card longer than the page its beginning is what has to be seen.
    let whole = inner.response.rect;
    let seen = whole.with_max_y(whole.max.y.min(whole.min.y + SEEN));
    arrive_seeing(ui, view, Some(&inner.inner), (whole, seen), &path);
}

/// The head, which unfolds the card and folds it.
fn head_ui(ui: &mut Ui, view: &View<'_>, owed: &Owed, how: (Among, bool)) -> Response {
    let header = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
        paper_header::header_ui(ui, view, owed, how);
    });
    let (title, open) = (name(view, &owed.slot), how.1);
    let header = header.response;
    header.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &title));
    buttons::focus_ring(ui, view.tokens, &header);
    header.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Findings about a slot with files, the slot's own and those about its fields, worst first.
fn findings<'a>(view: &View<'a>, slot: &str) -> Vec<(&'a ClauseReport, &'a Finding)> {
    let mut found = view.findings_at(&FieldPath::Paper(slot.to_owned()));
    for field in PaperField::ALL {
        found.extend(view.findings_at(&FieldPath::PaperText(slot.to_owned(), field)));
    }
    found.extend(view.unmet_at(slot));
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
    let beside = view.beside_at(&FieldPath::Paper(slot.to_owned()));
    let beside = beside.iter().map(|finding| finding.outcome).max();
    if !is_filed(view, slot) {
        return beside
            .unwrap_or(Outcome::NotApplicable)
            .max(missing(view, slot));
    }
    let shown = |(clause, finding): &(&ClauseReport, &Finding)| View::shown(clause, finding);
    let worst = findings(view, slot).iter().map(shown).max();
    let asked = (!asked(view, slot).is_empty()).then_some(Outcome::Pending);
    let state = worst.max(beside).max(asked);
    unread::at_best(view, slot, state.unwrap_or(Outcome::Pass))
}

/// Clauses about the paper that wait for a person although nothing that was found says so.
fn asked<'a>(view: &View<'a>, slot: &str) -> Vec<&'a ClauseReport> {
    let path = FieldPath::Paper(slot.to_owned());
    let clauses = view
        .checked()
        .map_or(&[][..], |checked| &checked.report.clauses);
    let told = |clause: &ClauseReport| {
        let mut findings = clause.findings.iter();
        findings.any(|finding| View::shown(clause, finding) >= Outcome::Pending)
    };
    let asks = |clause: &&ClauseReport| {
        view.stands(clause) == Outcome::Pending && !told(clause) && clause.place().path() == path
    };
    clauses.iter().filter(asks).collect()
}

/// Questions that are shown before the rest is counted.
const QUESTIONS: usize = 2;

/// What waits for a person, each a click from its row, where it is answered.
fn asked_ui(ui: &mut Ui, view: &View<'_>, slot: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let all = asked(view, slot);
    let unfold = |clause: &ClauseReport| {
        view.send(Command::ShowSlot(Some(slot.to_owned())));
        view.send(Command::Unfold(Some(clause.id.0.clone())));
    };
    for clause in all.iter().take(QUESTIONS) {
        ui.horizontal_top(|ui| {
            ui.add_space(BESIDE_SIGN);
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.vertical(|ui| {
                ui.add_space(3.0);
                verdict::sign(ui, tokens, texts, Outcome::Pending, 14.0);
            });
            ui.horizontal_wrapped(|ui| {
                let line =
                    tr!(texts, "papers-asks", "clause" => view.clause_title(clause.id.as_str()));
                ui.text_label(&line, tokens.text_small, tokens.text);
                if buttons::link(ui, tokens, &tr!(texts, "papers-asked-go")).clicked() {
                    unfold(clause);
                }
            });
        });
    }
    if let Some(next) = all.get(QUESTIONS) {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            let line = tr!(texts, "papers-asked", "count" => all.len() - QUESTIONS);
            if buttons::link(ui, tokens, &line).clicked() {
                unfold(next);
            }
        });
    }
}

/// How a slot without files stands: a paper that is owed is missing, whoever decides the clause, as nobody can confirm
/// it away. Its number and its dates are asked for once there is a file.
fn missing(view: &View<'_>, slot: &str) -> Outcome {
    let found = view.findings_at(&FieldPath::Paper(slot.to_owned()));
    let stands = |(clause, finding): &(&ClauseReport, &Finding)| match finding.outcome {
        Outcome::Fail if finding.firm && clause.outcome >= Outcome::Pending => Outcome::Fail,
        _ => View::shown(clause, finding),
    };
    let worst = found.iter().map(stands).max();
    worst.unwrap_or(Outcome::NotApplicable)
}

/// True for a choice nobody has to make: nothing is filed, and another choice or nothing at all is enough.
pub(super) fn is_spare(view: &View<'_>, slot: &str) -> bool {
    let filed = view
        .project()
        .is_some_and(|project| project.papers.contains_key(slot));
    !filed && state(view, slot) == Outcome::NotApplicable
}

/// A folded card: files in a line, the worst finding, and how many more there are.
fn summary_ui(ui: &mut Ui, view: &View<'_>, slot: &str, paper: Option<&Paper>, among: Among) {
    let tokens = view.tokens;
    let Some(paper) = paper.filter(|paper| !paper.files.is_empty()) else {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            add_buttons(ui, view, slot);
            if among == Among::Alone && view.sign(state(view, slot)) == Outcome::Fail {
                let word = tr!(view.texts, "papers-not-there");
                ui.label(rich(&word, tokens.text_small, tokens.fail));
            }
            company::offers_ui(ui, view, slot);
        });
        return;
    };
    ui.horizontal(|ui| {
        ui.add_space(BESIDE_SIGN);
        let line = files_line(view, &paper.files);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if papers::is_narrow(ui) {
                show_ui(ui, view, slot, &paper.files);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let line = rich(&line, tokens.text_small, tokens.muted);
                ui.add(egui::Label::new(line).truncate());
            });
        });
    });
    let particulars: Vec<&str> = [&paper.number, &paper.holder]
        .into_iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    if !particulars.is_empty() {
        ui.horizontal_top(|ui| {
            ui.add_space(BESIDE_SIGN);
            ui.lines_label(&particulars.join(" · "), tokens.muted, 2);
        });
    }
    paper_chips::chips_ui(ui, view, slot, paper);
    if let Some(line) = super::paper_state::unfinished(view, &paper.files) {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            ui.add(egui::Label::new(rich(&line, tokens.text_small, tokens.muted)).truncate());
        });
    }
    // That a file is being read stands beside its name.
    let told =
        |finding: &Finding| finding.outcome > Outcome::Pass && finding.message.id != "file-waiting";
    let found = findings(view, slot);
    let mut found = found.into_iter().filter(|(_, finding)| told(finding));
    if let Some((clause, finding)) = found.next() {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            ui.vertical(|ui| note(ui, view, clause, finding));
        });
    }
    let hidden = found.count();
    if hidden > 0 {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            let word = tr!(view.texts, "papers-more", "count" => hidden);
            if buttons::link(ui, tokens, &word).clicked() {
                view.send(Command::ShowSlot(Some(slot.to_owned())));
            }
        });
    }
    asked_ui(ui, view, slot);
    for finding in view.beside_at(&FieldPath::Paper(slot.to_owned())) {
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            beside_note(ui, view, finding);
        });
    }
}

/// A finding no clause makes, in one line.
fn beside_note(ui: &mut Ui, view: &View<'_>, finding: &Finding) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        verdict::sign(ui, tokens, texts, finding.outcome, 16.0);
        let line = ui.text_label(&view.say(&finding.message), tokens.text_small, tokens.text);
        let parts = ["why", "fix"].iter();
        let parts = parts.filter_map(|part| texts.attribute(&finding.message, part));
        line.on_hover_text(parts.collect::<Vec<_>>().join("\n"));
    });
}

/// A link to the page where none is shown beside the slots.
fn show_ui(ui: &mut Ui, view: &View<'_>, slot: &str, files: &[FileRef]) {
    let Some(file) = files.first() else { return };
    let texts = view.texts;
    let show = buttons::link(ui, view.tokens, &tr!(texts, "papers-show"));
    let name = tr!(texts, "papers-show-page", "file" => file.name());
    show.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if show.clicked() {
        view.send(crate::ui::page::open(file, Some(slot)));
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

/// A link to choose another file in place of one.
fn replace_ui(ui: &mut Ui, view: &View<'_>, slot: &str, file: &FileRef) {
    let texts = view.texts;
    let replace = buttons::link(ui, view.tokens, &tr!(texts, "papers-replace"));
    let name = tr!(texts, "papers-replace-file", "file" => file.name());
    replace.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if replace.clicked() {
        let target = Target::InPlaceOf(slot.to_owned(), file.clone());
        view.send(Command::Browse(PathPurpose::Attach(target)));
    }
}

/// The button that brings files in, which adds to those there are.
fn add_buttons(ui: &mut Ui, view: &View<'_>, slot: &str) {
    let texts = view.texts;
    let label = if is_filed(view, slot) {
        tr!(texts, "papers-choose-more")
    } else {
        tr!(texts, "papers-choose")
    };
    if buttons::small(ui, view.tokens, &label, true).clicked() {
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
            let file = rest.remove(at);
            let left = Edit::PaperFiles(slot.to_owned(), rest);
            view.send(Command::TakeAway(left, file));
        }
        ui.horizontal(|ui| {
            ui.add_space(BESIDE_SIGN);
            let state = super::paper_state::words(view, file);
            ui.label(rich(&state, tokens.text_small, tokens.muted));
            show_ui(ui, view, slot, std::slice::from_ref(file));
            replace_ui(ui, view, slot, file);
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
    for finding in view.beside_at(&FieldPath::Paper(slot.to_owned())) {
        beside_note(ui, view, finding);
    }
    if is_filed(view, slot) {
        asked_ui(ui, view, slot);
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
