//! A picture before and after it was brought into the form the console takes, and the choice to keep it.

use super::dialogs::{answer_ui, title_ui};
use super::steps::imagery::{bytes, facts_line};
use super::theme::{UiExt as _, medium, rich};
use super::view::View;
use super::widgets::image_card::paint_picture;
use super::widgets::{chips, verdict};
use crate::app::mending::{Mending, Proposal};
use crate::app::{Command, Thumbnail};
use crate::checks::finding::Outcome;
use crate::tr;
use egui::{Rect, Sense, Ui, Vec2};
use std::sync::Arc;

/// Largest size of a pixel, points: an icon is looked at twice as large.
const SMALL: f32 = 2.0;

/// The dialog.
pub(super) fn mend_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(mending) = view.session().and_then(|session| session.mending.as_ref()) else {
        view.send(Command::Dialog(None));
        return;
    };
    title_ui(ui, view, &tr!(texts, "mend-title"));
    ui.text_label(mending.file.name(), tokens.text_body, tokens.text);
    let proposal = match &mending.result {
        None => {
            ui.text_label(&tr!(texts, "mend-working"), tokens.text_body, tokens.muted);
            None
        }
        Some(Err(refused)) => {
            ui.horizontal_top(|ui| {
                verdict::sign(ui, tokens, texts, Outcome::Warn, 16.0);
                ui.text_label(&view.say(refused), tokens.text_body, tokens.text);
            });
            None
        }
        Some(Ok(proposal)) => {
            proposal_ui(ui, view, mending, proposal);
            Some(proposal)
        }
    };
    if answer_ui(ui, view, &tr!(texts, "mend-keep"), proposal.is_some()) {
        view.send(Command::KeepMended);
    }
}

fn proposal_ui(ui: &mut Ui, view: &View<'_>, mending: &Mending, proposal: &Proposal) {
    let (tokens, texts) = (view.tokens, view.texts);
    let [width, height] = mending.goal.size;
    let size = bytes(view, proposal.mended.bytes.len() as u64);
    let kind = proposal.mended.format.name().to_uppercase();
    let after = format!("{width}×{height} · {size} · {kind}");
    // Both as large as the one that is to be: a comparison, not two sizes.
    let shown = &proposal.after;
    let shown = Vec2::new(shown.width as f32, shown.height as f32) * SMALL;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let room = (ui.available_width() - 16.0) / 2.0;
        let sides = [
            (
                "mend-before",
                facts_line(view, &mending.file),
                proposal.before.as_ref(),
            ),
            ("mend-after", after, Some(&proposal.after)),
        ];
        for (title, facts, picture) in sides {
            side_ui(ui, view, (room, shown), (title, &facts, picture));
        }
    });
    ui.add_space(4.0);
    for step in &proposal.mended.steps {
        let outcome = if step.costs() {
            Outcome::Warn
        } else {
            Outcome::Pass
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            verdict::sign(ui, tokens, texts, outcome, 16.0);
            ui.text_label(&view.say(&step.message()), tokens.text_small, tokens.text);
        });
    }
    let icon = !matches!(mending.path, crate::project::FieldPath::Screenshots(_));
    if icon && (mending.goal.opaque || proposal.after.is_transparent()) {
        let word = tr!(texts, "mend-opaque");
        if chips::segment(ui, tokens, &word, &word, mending.goal.opaque).clicked() {
            let (path, file) = (mending.path.clone(), mending.file.clone());
            view.send(Command::Mend(path, file, !mending.goal.opaque));
        }
    }
    ui.text_label(&tr!(texts, "mend-kept"), tokens.text_small, tokens.muted);
}

/// One of the two pictures with what is measured of it.
fn side_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (room, shown): (f32, Vec2),
    (title, facts, picture): (&str, &str, Option<&Arc<Thumbnail>>),
) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.vertical(|ui| {
        ui.set_width(room);
        let heading = rich(&texts.get(title), tokens.text_small, tokens.muted).family(medium());
        ui.label(heading);
        let height = (ui.ctx().content_rect().height() * 0.36).clamp(120.0, 300.0);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(room, height), Sense::hover());
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), tokens.background);
        match picture {
            Some(picture) => {
                let texture = view.texture(ui.ctx(), title, picture);
                let place = shown.min(rect.shrink(8.0).size());
                let place = Rect::from_center_size(rect.center(), place);
                paint_picture(ui, tokens, place, &texture, f32::INFINITY);
            }
            None => ui.paint_icon(
                super::theme::Icon::Picture,
                rect.center(),
                24.0,
                tokens.faint,
            ),
        }
        ui.add(egui::Label::new(rich(facts, tokens.text_small, tokens.text)).wrap());
    });
}
