//! Files that were brought in and have no slot: what each seems to be, filed by one click, or by hand.

use super::arriving::arrive_in;
use super::{paper_card, paper_state, papers};
use crate::app::Command;
use crate::app::found::Proposal;
use crate::app::session::Session;
use crate::project::{Edit, FieldPath, FileRef};
use crate::tr;
use crate::ui::page;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use crate::ui::typeset;
use crate::ui::view::View;
use crate::ui::widgets::{buttons, page_view};
use egui::{Align, Layout, Sense, Stroke, StrokeKind, Ui, Vec2};

/// The card of files without a slot; nothing when there are none.
pub(super) fn unfiled_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(session) = view.session() else {
        return;
    };
    let unfiled = &session.project.unfiled;
    if unfiled.is_empty() {
        return;
    }
    let proposals = session.proposals(&view.app.ruleset);
    let card = tokens.card().fill(tokens.ask_soft).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading_ui(ui, view, unfiled.len());
        ui.text_label(
            &tr!(texts, "papers-unfiled-lead"),
            tokens.text_small,
            tokens.muted,
        );
        all_ui(ui, view, session, &proposals);
        // In the order they came: a row that is being read does not move away.
        for file in unfiled {
            let proposal = proposals.iter().find(|proposal| proposal.file == *file);
            row_ui(ui, view, file, proposal);
        }
    });
    arrive_in(ui, view, None, card.response.rect, &FieldPath::Unfiled);
}

/// What these files are, and a way to be rid of all of them; undone, they are there again.
fn heading_ui(ui: &mut Ui, view: &View<'_>, count: usize) {
    let (tokens, texts) = (view.tokens, view.texts);
    let row = Vec2::new(ui.available_width(), 20.0);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.strong_label(&tr!(texts, "papers-unfiled"), tokens.text_body, tokens.text);
        if count < 2 {
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let word = tr!(texts, "papers-unfiled-clear", "count" => count);
            if buttons::link(ui, tokens, &word).clicked() {
                view.send(Command::ClearUnfiled);
            }
        });
    });
}

/// Where the same bytes lie under another name: among what has no place yet, or filed already.
fn twin(view: &View<'_>, file: &FileRef) -> Option<String> {
    let session = view.session()?;
    let digest = session.evidence.digest(&file.0)?;
    let same = |other: &FileRef| other != file && session.evidence.digest(&other.0) == Some(digest);
    let project = &session.project;
    let mut filed = project.papers.iter();
    let held = filed.find_map(|(slot, paper)| {
        let twin = paper.files.iter().find(|other| same(other))?;
        let slot = paper_card::name(view, slot);
        Some(tr!(view.texts, "papers-twin-filed", "file" => twin.name(), "slot" => slot))
    });
    held.or_else(|| {
        let twin = project.unfiled.iter().find(|other| same(other))?;
        Some(tr!(view.texts, "papers-twin", "file" => twin.name()))
    })
}

/// One button for everything that is sure and that a slot still wants.
fn all_ui(ui: &mut Ui, view: &View<'_>, session: &Session, proposals: &[Proposal]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let sure = session.together(&view.app.ruleset, proposals).files();
    if sure.len() < 2 {
        return;
    }
    let text = tr!(texts, "papers-file-all", "count" => sure.len());
    if buttons::primary(ui, tokens, &text).clicked() {
        view.send(Command::FileProposed(sure));
    }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, file: &FileRef, proposal: Option<&Proposal>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        picture_ui(ui, view, file);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let room = ui.available_width() - 4.0;
            let shown = typeset::shortened(ui, file.name(), tokens.text_small, room);
            let name = rich(&shown, tokens.text_small, tokens.text).family(medium());
            ui.add(egui::Label::new(name).truncate())
                .on_hover_text(file.name());
            if let Some(line) = twin(view, file) {
                ui.text_label(&line, tokens.text_small, tokens.warn);
            }
            if let Some(proposal) = proposal {
                proposal_ui(ui, view, proposal);
            } else {
                let line = paper_state::line(view, file);
                ui.text_label(&line, tokens.text_small, tokens.muted);
                if session_has_read(view, file) {
                    let line = tr!(texts, "papers-not-recognised");
                    ui.text_label(&line, tokens.text_small, tokens.muted);
                }
            }
            ui.horizontal_wrapped(|ui| buttons_ui(ui, view, file, proposal));
        });
    });
}

fn session_has_read(view: &View<'_>, file: &FileRef) -> bool {
    view.session()
        .is_some_and(|session| session.reading_of(file).is_some())
}

/// Which slot, how sure, why, and what will be filled in.
fn proposal_ui(ui: &mut Ui, view: &View<'_>, proposal: &Proposal) {
    let (tokens, texts) = (view.tokens, view.texts);
    let slot = paper_card::name(view, &proposal.slot);
    let sure = view.sure(proposal.percent());
    let line = tr!(texts, "papers-proposed", "slot" => slot, "sure" => sure);
    ui.text_label(&line, tokens.text_body, tokens.text);
    if !proposal.said.is_empty() {
        let quoted = |said: &String| tr!(texts, "papers-proposed-said", "text" => said.as_str());
        let said: Vec<String> = proposal.said.iter().map(quoted).collect();
        let said = said.join(&texts.get("list-separator"));
        let line = tr!(texts, "papers-proposed-why", "said" => said);
        ui.text_label(&line, tokens.text_small, tokens.muted);
    }
    if !proposal.fills.is_empty() {
        let parts: Vec<String> = proposal
            .fills
            .iter()
            .map(|(field, text)| {
                let label = texts.get(&format!("paper-field-{}", field.id()));
                format!("{label} {text}")
            })
            .collect();
        let fills = parts.join(&texts.get("list-separator"));
        let line = tr!(texts, "papers-proposed-fills", "fields" => fills);
        ui.text_label(&line, tokens.text_small, tokens.muted);
    }
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, file: &FileRef, proposal: Option<&Proposal>) {
    let (tokens, texts) = (view.tokens, view.texts);
    if proposal.is_some() {
        let there = buttons::small(ui, tokens, &tr!(texts, "papers-file-there"), true);
        let name = tr!(texts, "papers-file-there-name", "file" => file.name());
        there.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
        if there.clicked() {
            view.send(Command::FileProposed(vec![file.clone()]));
        }
    }
    let word = if proposal.is_some() {
        tr!(texts, "papers-file-elsewhere")
    } else {
        tr!(texts, "papers-file-as")
    };
    let other = buttons::small(ui, tokens, &word, proposal.is_none());
    if let Some(target) = papers::targets_ui(&other, view, || papers::targets(view)) {
        view.send(Command::File(file.clone(), target));
    }
    paper_state::action_ui(ui, view, file);
    let name = tr!(texts, "file-remove", "file" => file.name());
    if buttons::icon(ui, tokens, Icon::Trash, &name, true).clicked() {
        let all = view.project().map_or(&[][..], |project| &project.unfiled);
        let rest = all.iter().filter(|other| *other != file).cloned().collect();
        view.edit(Edit::Unfiled(rest));
    }
}

/// A small picture of the first page; a click shows all of them.
fn picture_ui(ui: &mut Ui, view: &View<'_>, file: &FileRef) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(52.0, 68.0), Sense::click());
    let name = tr!(texts, "papers-show-page", "file" => file.name());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    ui.painter().rect_filled(rect, 4, tokens.surface);
    let seen = ui.is_rect_visible(rect);
    let picture = seen.then(|| view.picture(ui.ctx(), file, rect.size()));
    match picture.flatten() {
        Some(texture) => {
            page_view::fitted(ui, tokens, rect, &texture);
        }
        None => ui.paint_icon(Icon::File, rect.center(), 20.0, tokens.faint),
    }
    let line = if response.hovered() {
        tokens.accent
    } else {
        tokens.line
    };
    let stroke = Stroke::new(1.0, line);
    ui.painter()
        .rect_stroke(rect, 4, stroke, StrokeKind::Inside);
    buttons::focus_ring(ui, tokens, &response);
    let response = response
        .on_hover_text(name)
        .on_hover_cursor(egui::CursorIcon::PointingHand);
    if response.clicked() {
        view.send(page::open(file, None));
    }
}
