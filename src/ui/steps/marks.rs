//! Places of pictures where something was found: outlined, and each a question that can be answered on the spot.

use crate::app::judging::Spot;
use crate::app::route::Dialog;
use crate::app::session::Session;
use crate::app::{Command, FileState};
use crate::checks::finding::{Outcome, Place};
use crate::engine::report::Report;
use crate::evidence::FileFacts;
use crate::evidence::look::{Region, Suspicion};
use crate::evidence::reading::{ReadState, Subject};
use crate::project::{FieldPath, FileRef};
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::{buttons, verdict};
use egui::{Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};
use std::collections::BTreeSet;

/// One suspected place.
pub(in crate::ui) struct Mark {
    /// Where, in shares of the picture's sides.
    pub(in crate::ui) share: Rect,
    /// How bad it is; `None` when it does not count, because a person said so.
    pub(in crate::ui) outcome: Option<Outcome>,
    /// How sure the detector is, percent.
    pub(in crate::ui) sure: u8,
    /// What a person said: true when it is there.
    pub(in crate::ui) said: Option<bool>,
    /// Text that was read there.
    pub(in crate::ui) read: Option<String>,
    /// What it is about.
    pub(in crate::ui) spot: Spot,
}

/// Every place of a picture that is asked about or was judged, the largest first.
pub(in crate::ui) fn marks_of(view: &View<'_>, path: &FieldPath, file: &FileRef) -> Vec<Mark> {
    let (Some(session), Some(checked)) = (view.session(), view.checked()) else {
        return Vec::new();
    };
    let FileState::Ready(facts) = session.evidence.file(&file.0) else {
        return Vec::new();
    };
    let Some(picture) = facts.picture().filter(|picture| picture.width > 0) else {
        return Vec::new();
    };
    let size = Vec2::new(picture.width as f32, picture.height.max(1) as f32);
    let mut marks = Vec::new();
    for (kind, region, sure) in places(session, &checked.report, facts, file) {
        let spot = Spot {
            path: path.clone(),
            file: facts.digest.clone(),
            kind,
            region,
        };
        let said = session
            .project
            .judgements
            .iter()
            .find(|judgement| judgement.is_about(&spot.file, spot.kind.id(), spot.numbers()));
        let said = said.map(|judgement| judgement.holds);
        let findings = checked.report.clauses.iter().flat_map(|clause| {
            let findings = clause.findings.iter();
            findings.map(move |finding| (clause, finding))
        });
        let here = findings.filter(|(_, finding)| finding.places.iter().any(is(file, region)));
        let outcome = here
            .map(|(clause, finding)| View::shown(clause, finding))
            .max()
            .filter(|_| said != Some(false));
        if outcome.is_none() && said.is_none() {
            continue;
        }
        let corner = Vec2::new(region.x as f32, region.y as f32) / size;
        let extent = Vec2::new(region.w as f32, region.h as f32) / size;
        marks.push(Mark {
            share: Rect::from_min_size(corner.to_pos2(), extent),
            outcome,
            sure,
            said,
            read: read_at(session, file, &spot),
            spot,
        });
    }
    marks.sort_by(|a, b| b.share.area().total_cmp(&a.share.area()));
    marks
}

/// Every place of a picture something was suspected of, each once: by its pixels, by the text read in it, and what was
/// judged before, whether it is still suspected or not.
fn places(
    session: &Session,
    report: &Report,
    facts: &FileFacts,
    file: &FileRef,
) -> Vec<(Suspicion, Region, u8)> {
    let suspects = facts.picture().map(|picture| picture.suspects.iter());
    let seen = suspects.into_iter().flatten();
    let mut places: Vec<_> = seen
        .map(|suspect| (suspect.kind, suspect.region, suspect.confidence))
        .collect();
    let findings = report.clauses.iter().flat_map(|clause| &clause.findings);
    let read = findings.filter_map(|finding| Some((finding, finding.read_as?)));
    for (finding, kind) in read {
        let regions = finding.places.iter().filter_map(|place| match place {
            Place::Region {
                file: at, region, ..
            } if at == file => Some(*region),
            _ => None,
        });
        places.extend(regions.map(|region| (kind, region, finding.confidence)));
    }
    let judgements = session.project.judgements.iter();
    for said in judgements.filter(|said| said.file == facts.digest) {
        let [x, y, w, h] = said.region;
        let kind = Suspicion::ALL
            .into_iter()
            .find(|kind| kind.id() == said.kind);
        places.extend(kind.map(|kind| (kind, Region::new(x, y, w, h), 0)));
    }
    let mut known = BTreeSet::new();
    places.retain(|(kind, region, _)| known.insert((*kind, *region)));
    places
}

/// Lines of text beyond which a place is no stamp and no label.
const FEW: usize = 3;

/// The text that was read at a place where writing is suspected; `None` for none, and for whole pages of it.
fn read_at(session: &Session, file: &FileRef, spot: &Spot) -> Option<String> {
    if !matches!(
        spot.kind,
        Suspicion::Watermark | Suspicion::Badge | Suspicion::Brand
    ) {
        return None;
    }
    let ReadState::Ready(reading) = session.evidence.read_as(Subject::Picture, &file.0) else {
        return None;
    };
    let lines = reading.pages.first()?.lines.iter();
    let inside = lines.filter(|line| line.region.shared(&spot.region) * 2 > line.region.area());
    let words: Vec<&str> = inside.map(|line| line.text.trim()).collect();
    (1..=FEW).contains(&words.len()).then(|| words.join(" · "))
}

/// Whether a place is this part of this picture.
fn is(file: &FileRef, wanted: Region) -> impl Fn(&Place) -> bool {
    move |place| matches!(place, Place::Region { file: at, region, .. } if at == file && *region == wanted)
}

/// Outlines the places of a picture that is drawn at `place`. Each opens its question; `salt` tells two drawings of
/// the same picture apart.
/// Where the picture is small, `larger` is the file that can be shown large.
pub(in crate::ui) fn marks_ui(
    ui: &Ui,
    view: &View<'_>,
    place: Rect,
    marks: &[Mark],
    (salt, larger): (&str, Option<&FileRef>),
) {
    let tokens = view.tokens;
    for mark in marks {
        let corner = |at: Pos2| place.min + at.to_vec2() * place.size();
        let outline =
            Rect::from_min_max(corner(mark.share.min), corner(mark.share.max)).expand(1.0);
        let id = ui
            .scope_id()
            .with((salt, mark.spot.kind.id(), mark.spot.numbers()));
        let response = ui.interact(outline.expand(2.0), id, Sense::click());
        let name = name(view, mark);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let (width, colour) = match mark.outcome {
            Some(outcome) => (2.0, tokens.outcome(outcome)),
            None => (1.0, tokens.none),
        };
        let thick = response.hovered() || response.has_focus();
        let stroke = Stroke::new(if thick { width + 1.0 } else { width }, colour);
        ui.painter()
            .rect_stroke(outline, 2, stroke, StrokeKind::Outside);
        let response = response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .on_hover_text(name);
        egui::Popup::menu(&response).width(260.0).show(|ui| {
            ui.set_width(260.0);
            mark_ui(ui, view, mark);
            if let Some(file) = larger
                && buttons::link(ui, tokens, &tr!(view.texts, "mark-larger")).clicked()
            {
                let dialog = Dialog::Pictures(mark.spot.path.clone(), vec![file.clone()]);
                view.send(Command::Dialog(Some(dialog)));
                ui.close();
            }
        });
    }
}

/// What is suspected, in words, with what a person said.
fn name(view: &View<'_>, mark: &Mark) -> String {
    let texts = view.texts;
    let kind = texts.get(&format!("suspect-{}", mark.spot.kind.id()));
    match mark.said {
        None => tr!(texts, "mark-suspected", "kind" => kind, "sure" => view.sure(mark.sure)),
        Some(true) => tr!(texts, "mark-holds", "kind" => kind),
        Some(false) => tr!(texts, "mark-dismissed", "kind" => kind),
    }
}

/// One place in words, with the answers to it.
pub(in crate::ui) fn mark_ui(ui: &mut Ui, view: &View<'_>, mark: &Mark) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing = Vec2::new(8.0, 4.0);
    // Menus have narrow buttons.
    ui.spacing_mut().button_padding = Vec2::new(10.0, 4.0);
    ui.horizontal_top(|ui| {
        let sign = mark.outcome.unwrap_or(Outcome::NotApplicable);
        verdict::sign(ui, tokens, texts, sign, 16.0);
        let text = rich(&name(view, mark), tokens.text_small, tokens.text).family(medium());
        ui.add(egui::Label::new(text).wrap());
    });
    if let Some(read) = &mark.read {
        let line = tr!(texts, "mark-read", "words" => read.as_str());
        ui.text_label(&line, tokens.text_small, tokens.text);
    }
    let judge = |ui: &mut Ui, holds: Option<bool>| {
        view.send(Command::Judge(mark.spot.clone(), holds));
        ui.close();
    };
    ui.horizontal_wrapped(|ui| {
        if mark.said.is_some() {
            if buttons::small(ui, tokens, &tr!(texts, "mark-undo"), false).clicked() {
                judge(ui, None);
            }
            return;
        }
        if buttons::small(ui, tokens, &tr!(texts, "mark-no"), true).clicked() {
            judge(ui, Some(false));
        }
        if buttons::small(ui, tokens, &tr!(texts, "mark-yes"), false).clicked() {
            judge(ui, Some(true));
        }
    });
    ui.text_label(&tr!(texts, "mark-bound"), tokens.text_small, tokens.muted);
}
