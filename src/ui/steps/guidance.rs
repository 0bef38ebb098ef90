//! Short help about the three filings that many apps owe, and whether this app owes them, from its answers.

use super::{paper_card, section};
use crate::app::Command;
use crate::checks::finding::{Outcome, Place};
use crate::ruleset::links;
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::{buttons, verdict};
use egui::{Margin, Ui};

/// One filing.
struct Guide {
    /// Text id; `.help` tells how it goes, `.hint` the common questions.
    text: &'static str,
    /// Clause that applies exactly when the filing is owed.
    clause: &'static str,
    /// Question that decides it.
    flag: &'static str,
    /// Slots of the paper that shows it was done.
    slots: &'static [&'static str],
    /// Names of its addresses, each with a text of the same id.
    links: &'static [&'static str],
}

const GUIDES: [Guide; 3] = [
    Guide {
        text: "guide-filing",
        clause: "A.icp.2.1",
        flag: "networked",
        slots: &["icp-filing", "icp-license"],
        links: &["guide-icp", "guide-icp-licence"],
    },
    Guide {
        text: "guide-synthesis",
        clause: "4.2.9.1",
        flag: "deep_synthesis",
        slots: &["algorithm-filing"],
        links: &["guide-algorithm"],
    },
    Guide {
        text: "guide-safety",
        clause: "A.safe.2.2",
        flag: "opinion_attr",
        slots: &["safety-assessment"],
        links: &["guide-assessment"],
    },
];

/// The section.
pub(super) fn guidance_ui(ui: &mut Ui, view: &View<'_>) {
    section(ui, view, "guidance");
    for guide in &GUIDES {
        guide_ui(ui, view, guide);
    }
}

fn guide_ui(ui: &mut Ui, view: &View<'_>, guide: &Guide) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(clause) = view
        .checked()
        .and_then(|checked| checked.report.clause(guide.clause))
    else {
        return;
    };
    let open_question = clause.is_undecided()
        || view.app.session.as_ref().is_some_and(|session| {
            clause.outcome != Outcome::NotApplicable
                && session.project.facts.answer(guide.flag).is_none()
                && clause.outcome == Outcome::Pending
        });
    let filed = guide
        .slots
        .iter()
        .any(|slot| paper_card::is_filed(view, slot));
    let (state, word) = match clause.outcome {
        Outcome::NotApplicable => (Outcome::NotApplicable, "guide-not-owed"),
        _ if filed => (Outcome::Pass, "guide-filed"),
        _ if open_question => (Outcome::Pending, "guide-open"),
        _ => (Outcome::Info, "guide-owed"),
    };
    let id = egui::Id::unique(guide.text);
    let open = ui.data(|data| data.get_temp(id).unwrap_or(false));
    let card = tokens.card().inner_margin(Margin::symmetric(14, 10));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_wrapped(|ui| {
            verdict::sign(ui, tokens, texts, state, 16.0);
            ui.label(rich(&texts.get(guide.text), tokens.text_body, tokens.text).family(medium()));
            ui.label(rich(&texts.get(word), tokens.text_small, tokens.muted));
        });
        if !filed {
            ui.text_label(&view.say(&clause.because), tokens.text_small, tokens.muted);
        }
        if open {
            for part in ["help", "hint"] {
                if let Some(text) = texts.find(&format!("{}.{part}", guide.text)) {
                    ui.text_label(&text, tokens.text_small, tokens.text);
                }
            }
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            let more = if open { "guide-less" } else { "guide-more" };
            if buttons::link(ui, tokens, &texts.get(more)).clicked() {
                ui.data_mut(|data| data.insert_temp(id, !open));
            }
            if state == Outcome::Pending
                && buttons::link(ui, tokens, &tr!(texts, "guide-answer")).clicked()
            {
                let flag = guide.flag.to_owned();
                view.send(Command::Jump(Place::Question { flag }));
            }
            for name in guide.links {
                link_ui(ui, view, name, &texts.get(name));
            }
        });
    });
}

/// A link that opens an official address in the browser.
pub(super) fn link_ui(ui: &mut Ui, view: &View<'_>, name: &str, word: &str) {
    let Some(url) = links::link(name) else {
        return;
    };
    let link = buttons::link(ui, view.tokens, word);
    if link.on_hover_text(url).clicked() {
        ui.ctx().open_url(egui::OpenUrl::new_tab(url));
    }
}
