//! What is said below a field: one line a finding, with the clauses it is about.

use super::View;
use crate::app::Command;
use crate::base::{Arg, Message, clause_key};
use crate::checks::finding::{Finding, Outcome};
use crate::engine::report::ClauseReport;
use crate::project::FieldPath;
use crate::tr;
use crate::ui::finding;
use crate::ui::moved::moved;
use crate::ui::theme::UiExt as _;
use crate::ui::widgets::buttons::{self, Stop};
use crate::ui::widgets::rest::Rest;
use crate::ui::widgets::verdict;
use egui::{Align, CursorIcon, Id, Layout, Sense, Ui, Vec2};

/// Findings shown under a field before the rest is folded.
const NOTES: usize = 6;

/// A finding and its clause.
type Said<'a> = (&'a ClauseReport, &'a Finding);

/// The findings at a place, each in one line. What is still empty is not a mistake yet: the plan asks for it.
pub(super) fn notes(ui: &mut Ui, view: &View<'_>, path: &FieldPath, touched: bool) {
    crate::ui::meant::note_ui(ui, view, path);
    if !touched || view.was_empty(path) {
        return;
    }
    let mut found = view.findings_at(path);
    // What is said of characters that are gone is over before the next report says so.
    found.retain(|(_, finding)| moved(view, finding).is_some());
    let found = together(found);
    if !found.is_empty() {
        // What is said of a field stands at it.
        ui.add_space(-ui.spacing().item_spacing.y);
    }
    let id = Id::unique(("notes", view.root(), path));
    let rest = Rest::of(ui, id, found.len(), NOTES);
    for said in found.iter().take(rest.shown()) {
        said_ui(ui, view, said);
    }
    rest.link_ui(ui, view.tokens, view.texts);
}

/// Findings with those together that say of one passage what it is like: the passage is quoted once for all clauses.
fn together(found: Vec<Said<'_>>) -> Vec<Vec<Said<'_>>> {
    let mut groups: Vec<Vec<Said<'_>>> = Vec::new();
    for (clause, finding) in found {
        let alike = |group: &&mut Vec<Said<'_>>| {
            let same = |(_, other): &Said<'_>| {
                other.is_likeness() && finding.is_likeness() && other.places == finding.places
            };
            group.first().is_some_and(same)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push((clause, finding)),
            None => groups.push(vec![(clause, finding)]),
        }
    }
    groups
}

/// What is said of a passage that is like examples, with every clause it is said of.
fn words_of(said: &[Said<'_>]) -> Option<Message> {
    let (_, first) = said.first()?;
    let mut message = first.message.clone();
    if said.len() > 1 {
        let keys = said
            .iter()
            .map(|(clause, _)| clause_key(clause.id.as_str()));
        let terms = Arg::Terms {
            terms: keys.collect(),
        };
        message.args.retain(|(name, _)| name != "clause");
        message.args.push(("clause".to_owned(), terms));
    }
    Some(message)
}

/// One finding in one line: sign, sentence, clause, fix.
pub(super) fn note(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, finding: &Finding) {
    said_ui(ui, view, &[(clause, finding)]);
}

/// What is said once, by the worst of what it comes to, with the number of every clause it is said of.
fn said_ui(ui: &mut Ui, view: &View<'_>, said: &[Said<'_>]) {
    let worst = said
        .iter()
        .max_by_key(|(clause, finding)| View::shown(clause, finding));
    let (Some((clause, finding)), Some(message)) = (worst, words_of(said)) else {
        return;
    };
    let (tokens, texts) = (view.tokens, view.texts);
    let layout = Layout::left_to_right(Align::Min);
    // A person settled the clause; what the machine saw, or did not see, is no better for it.
    let sign = match View::shown(clause, finding) {
        Outcome::Pass if finding.outcome != Outcome::Pass => Outcome::Info,
        shown => shown,
    };
    ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 20.0), layout, |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.vertical(|ui| {
            ui.add_space(4.0);
            verdict::sign(ui, tokens, texts, sign, 16.0);
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(8.0, 0.0);
                // Text, number and links on one line, and the sign beside it.
                ui.spacing_mut().interact_size.y = 20.0;
                let text = view.say(&message);
                let line = ui.text_label(&text, tokens.text_small, tokens.text);
                let parts = ["why", "fix"]
                    .iter()
                    .filter_map(|part| texts.attribute(&finding.message, part));
                let line = line.on_hover_text(parts.collect::<Vec<_>>().join("\n"));
                // The whole sentence leads where the number does; the keyboard has the row of the checklist.
                let line = line.interact(Sense::CLICK);
                if line.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                    view.send(Command::Unfold(Some(clause.id.0.clone())));
                }
                for (clause, _) in said {
                    let id = clause.id.as_str();
                    let number = view.number(id);
                    // The row of the checklist is a stop of the keyboard of its own.
                    let name = tr!(texts, "note-clause", "clause" => number.as_str());
                    if buttons::quiet(ui, tokens, &number, &name, Stop::Elsewhere).clicked() {
                        view.send(Command::Unfold(Some(id.to_owned())));
                    }
                }
                finding::fix_link(ui, view, finding);
            });
        });
    });
}
