//! The palette: steps, actions, clauses and papers by a few letters, in either language.

use super::shortcuts::{self, SHORTCUTS};
use super::start;
use super::steps::slot_name;
use super::view::View;
use super::widgets::buttons;
use crate::app::route::{Dialog, PathPurpose};
use crate::app::{Command, Opening, Recent, Target};
use crate::base::pinyin::fit;
use crate::checks::finding::Outcome;
use crate::locale::{Language, Texts, begins_clause, clause_key, names_clause};
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::{
    Align2, Context, FontId, Id, Key, Modifiers, Role, Sense, TextEdit, Ui, Vec2, WidgetInfo,
};

/// Rows shown at most.
const ROWS: usize = 9;

/// What kind of thing was found; each has a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Action,
    Step,
    Clause,
    Guide,
    Paper,
    Project,
}

impl Kind {
    /// Text id of the heading.
    const fn heading(self) -> &'static str {
        match self {
            Self::Action => "palette-actions",
            Self::Step => "palette-steps",
            Self::Clause => "palette-clauses",
            Self::Guide => "palette-guides",
            Self::Paper => "palette-papers",
            Self::Project => "start-recent",
        }
    }
}

/// One thing that can be found.
struct Hit {
    kind: Kind,
    icon: Icon,
    outcome: Option<Outcome>,
    title: String,
    note: String,
    commands: Vec<Command>,
    rank: usize,
}

/// What is typed, the row that is marked, and the frame both were drawn in.
type Typed = (String, usize, u64);

/// The contents of the dialog.
pub(super) fn palette_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = Id::unique("palette");
    let frame = ui.ctx().cumulative_frame_nr();
    // Opened anew, it begins anew.
    let (mut typed, mut at, _) = ui
        .data(|data| data.get_temp::<Typed>(id))
        .filter(|(_, _, drawn)| frame <= drawn + 1)
        .unwrap_or_default();
    let (down, up, enter) = ui.input_mut(|input| {
        (
            input.consume_key(Modifiers::NONE, Key::ArrowDown),
            input.consume_key(Modifiers::NONE, Key::ArrowUp),
            input.consume_key(Modifiers::NONE, Key::Enter),
        )
    });
    let hint = rich(
        &tr!(texts, "palette-hint"),
        tokens.text_project,
        tokens.faint,
    );
    let edit = TextEdit::singleline(&mut typed)
        .id(id.with("edit"))
        .desired_width(f32::INFINITY)
        .font(FontId::proportional(tokens.text_project))
        .frame(egui::Frame::new().inner_margin(8))
        .hint_text(hint);
    let response = ui.add(edit).accessible_name(tr!(texts, "command-palette"));
    response.request_focus();
    if response.changed() {
        at = 0;
    }
    let hits = hits(ui.ctx(), view, &typed);
    let last = hits.len().saturating_sub(1);
    at = if down {
        at + 1
    } else if up {
        at.saturating_sub(1)
    } else {
        at
    }
    .min(last);
    let mut chosen = None;
    let moved = ui.input(|input| input.pointer.delta() != Vec2::ZERO);
    let mut kind = None;
    for (index, hit) in hits.iter().enumerate() {
        if kind != Some(hit.kind) {
            kind = Some(hit.kind);
            heading_ui(ui, view, hit.kind);
        }
        let row = row_ui(ui, view, hit, index == at);
        // The pointer and the arrows move the same mark.
        if row.hovered() && moved && at != index {
            at = index;
            ui.ctx().request_repaint();
        }
        if (down || up) && index == at {
            row.scroll_to_me(None);
        }
        if row.clicked() || (enter && index == at) {
            chosen = Some(index);
        }
    }
    if hits.is_empty() {
        ui.text_label(
            &tr!(texts, "palette-nothing"),
            tokens.text_body,
            tokens.muted,
        );
    }
    if let Some(hit) = chosen.and_then(|index| hits.into_iter().nth(index)) {
        view.send(Command::Dialog(None));
        for command in hit.commands {
            view.send(command);
        }
        ui.data_mut(|data| data.remove_temp::<Typed>(id));
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, (typed, at, frame)));
}

/// A word over hits of one kind.
fn heading_ui(ui: &mut Ui, view: &View<'_>, kind: Kind) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.add_space(10.0);
        let word = texts.get(kind.heading());
        ui.label(rich(&word, tokens.text_small, tokens.muted));
    });
}

fn row_ui(ui: &mut Ui, view: &View<'_>, hit: &Hit, chosen: bool) -> egui::Response {
    let tokens = view.tokens;
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 32.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &hit.title));
    if chosen {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), tokens.accent_soft);
    }
    let tint = hit
        .outcome
        .map_or(tokens.muted, |outcome| tokens.outcome(outcome));
    ui.paint_icon(
        hit.icon,
        rect.left_center() + Vec2::new(18.0, 0.0),
        16.0,
        tint,
    );
    let font = FontId::proportional(tokens.text_small);
    let right = rect.right_center() - Vec2::new(12.0, 0.0);
    let note = ui
        .painter()
        .text(right, Align2::RIGHT_CENTER, &hit.note, font, tokens.muted);
    let inner = egui::Rect::from_min_max(
        rect.min + Vec2::new(36.0, 0.0),
        egui::pos2(note.left().min(rect.right() - 12.0) - 8.0, rect.bottom()),
    );
    ui.paint_line(inner, rich(&hit.title, tokens.text_body, tokens.text));
    buttons::focus_ring(ui, tokens, &response);
    response
}

/// Everything that fits the typed letters, best first.
fn hits(ctx: &Context, view: &View<'_>, typed: &str) -> Vec<Hit> {
    let wanted = typed.trim().to_lowercase();
    let mut hits = actions(ctx, view, &wanted);
    if view.session().is_some() && !wanted.is_empty() {
        hits.extend(clauses(view, &wanted));
        // Who types a whole number may want to read about the clause.
        let mut all = view.app.ruleset.clauses().iter();
        let named = all.find(|clause| names_clause(&wanted, clause.id.as_str()));
        hits.extend(named.map(|clause| guide(view, clause.id.as_str(), 1)));
        hits.extend(slots(view, &wanted));
    } else if !wanted.is_empty() {
        hits.extend(guides(view, &wanted));
    }
    if !wanted.is_empty() {
        hits.extend(projects(view, &wanted));
    }
    hits.sort_by_key(|hit| hit.rank);
    hits.truncate(ROWS);
    // The kind with the best match is first.
    let mut kinds: Vec<Kind> = Vec::new();
    for hit in &hits {
        if !kinds.contains(&hit.kind) {
            kinds.push(hit.kind);
        }
    }
    hits.sort_by_key(|hit| kinds.iter().position(|kind| *kind == hit.kind));
    hits
}

/// How well something [fits](fit), in either language.
fn rank(wanted: &str, ids: &[String]) -> Option<usize> {
    if wanted.is_empty() {
        return Some(0);
    }
    let texts = ids.iter().flat_map(|id| {
        Language::ALL
            .into_iter()
            .filter_map(move |language| Texts::new(language).find(id))
    });
    texts.filter_map(|text| fit(wanted, &text)).min()
}

/// How well what can be done fits, by its name or by what else people call it: what is named outright comes before any
/// clause about the same.
fn asked_for(wanted: &str, text: &str) -> Option<usize> {
    let by_name = rank(wanted, &[text.to_owned()]).map(|rank| rank.saturating_sub(1));
    let also = format!("{text}.also");
    let words = Language::ALL
        .into_iter()
        .filter_map(|language| Texts::new(language).find(&also));
    // Other names are known by how they begin, written out or as pinyin.
    let begins = |typed: &str, words: &str| {
        let fits = words.split(' ').filter_map(|word| match fit(typed, word)? {
            0 => Some(0),
            2 => Some(1),
            _ => None,
        });
        fits.min()
    };
    // Of several words typed, each has to be one of them.
    let by_word = |words: String| {
        let mut typed = wanted.split_whitespace();
        typed.try_fold(0, |worst, typed| Some(begins(typed, &words)?.max(worst)))
    };
    by_name
        .into_iter()
        .chain(words.into_iter().filter_map(by_word))
        .min()
}

/// Order of the actions while nothing is typed.
fn usual(text: &str) -> usize {
    match text {
        "command-next" => 0,
        "command-export" => 2,
        step if step.starts_with("step-") => 1,
        _ => 3,
    }
}

/// What an action is about, at a glance.
fn icon_of(text: &str) -> Icon {
    match text {
        "command-undo" => Icon::Undo,
        "command-redo" => Icon::Redo,
        "command-new" => Icon::Plus,
        "command-open" | "command-folder" | "command-show-folder" | "command-save" => Icon::Folder,
        "command-export" => Icon::Upload,
        "command-copy" | "command-duplicate" | "command-paste-listing" => Icon::Copy,
        "command-next" => Icon::Right,
        "command-previous" => Icon::Back,
        "command-rejected" => Icon::StateAsk,
        "command-rounds" => Icon::Clock,
        "command-settings" | "command-theme-system" => Icon::Settings,
        "command-language" => Icon::Globe,
        "command-theme-light" => Icon::Sun,
        "command-theme-dark" => Icon::Moon,
        "finding-official" => Icon::External,
        "command-close" => Icon::Close,
        "company-title" => Icon::Building,
        "command-coverage" | "command-shortcuts" | "command-about" => Icon::Help,
        _ => Icon::File,
    }
}

fn actions(ctx: &Context, view: &View<'_>, wanted: &str) -> Vec<Hit> {
    let texts = view.texts;
    let hit = |shortcut: &shortcuts::Shortcut| {
        let rank = if wanted.is_empty() {
            usual(shortcut.text)
        } else {
            asked_for(wanted, shortcut.text)?
        };
        let command = shortcut.wish(view.app)?;
        let (kind, icon) = if shortcut.text.starts_with("step-") {
            (Kind::Step, Icon::Right)
        } else {
            (Kind::Action, icon_of(shortcut.text))
        };
        Some(Hit {
            kind,
            icon,
            outcome: None,
            title: texts.get(shortcut.text),
            note: shortcuts::keys_of(ctx, shortcut.text).unwrap_or_default(),
            commands: vec![command],
            rank,
        })
    };
    SHORTCUTS
        .iter()
        .filter(|shortcut| shortcut.text != "command-palette")
        .filter_map(hit)
        .collect()
}

fn clauses(view: &View<'_>, wanted: &str) -> Vec<Hit> {
    let Some(checked) = view.checked() else {
        return Vec::new();
    };
    let hit = |clause: &crate::engine::report::ClauseReport| {
        let id = clause.id.as_str();
        let key = clause_key(id);
        let by_id = begins_clause(wanted, id).then_some(0);
        let stands = view.stands(clause);
        // What is settled is looked for less than what is open.
        let settled = usize::from(stands < Outcome::Warn);
        let by_title = || rank(wanted, std::slice::from_ref(&key)).map(|rank| rank + 1 + settled);
        let by_summary = || {
            let summary = format!("{key}.summary");
            let said = |language| Texts::new(language).find(&summary);
            let found = Language::ALL.into_iter().filter_map(said);
            found
                .into_iter()
                .any(|text| text.to_lowercase().contains(wanted))
                .then_some(6 + settled)
        };
        Some(Hit {
            kind: Kind::Clause,
            rank: by_id.or_else(by_title).or_else(by_summary)?,
            icon: Icon::of_outcome(stands),
            outcome: Some(stands),
            title: view.texts.get(&key),
            note: view.number(id),
            commands: vec![
                Command::Filter(None),
                Command::Unfold(Some(id.to_owned())),
                Command::Jump(clause.place()),
            ],
        })
    };
    checked.report.clauses.iter().filter_map(hit).collect()
}

/// The page of a clause.
fn guide(view: &View<'_>, id: &str, rank: usize) -> Hit {
    let what = tr!(view.texts, "explained-what");
    Hit {
        kind: Kind::Guide,
        rank,
        icon: Icon::Help,
        outcome: None,
        title: format!("{what} · {}", view.clause_title(id)),
        note: view.number(id),
        commands: vec![Command::Dialog(Some(Dialog::Guide(id.to_owned())))],
    }
}

/// Pages of clauses while there is no checklist.
fn guides(view: &View<'_>, wanted: &str) -> Vec<Hit> {
    let hit = |clause: &crate::ruleset::Clause| {
        let id = clause.id.as_str();
        let by_id = begins_clause(wanted, id).then_some(0);
        let rank = by_id.or_else(|| rank(wanted, &[clause_key(id)]))?;
        Some(guide(view, id, rank + 1))
    };
    view.app.ruleset.clauses().iter().filter_map(hit).collect()
}

fn slots(view: &View<'_>, wanted: &str) -> Vec<Hit> {
    let hit = |slot: &crate::ruleset::Slot| {
        let id = format!("slot-{}", slot.id);
        let owed = view
            .checked()
            .is_some_and(|checked| checked.slots.iter().any(|owed| owed.slot == slot.id));
        // A paper the project has a place for comes before the clauses about it, the many others behind them.
        let rank = if owed {
            asked_for(wanted, &id).or_else(|| rank(wanted, &[format!("{id}.file")]))?
        } else {
            asked_for(wanted, &id)? + 2
        };
        let command = if owed {
            Command::Jump(crate::checks::finding::Place::Slot {
                slot: slot.id.clone(),
            })
        } else {
            Command::Browse(PathPurpose::Attach(Target::Paper(slot.id.clone())))
        };
        Some(Hit {
            kind: Kind::Paper,
            icon: Icon::File,
            outcome: None,
            title: slot_name(view, &slot.id),
            note: view.texts.get("step-papers"),
            commands: vec![command],
            rank,
        })
    };
    view.app.ruleset.slots().iter().filter_map(hit).collect()
}

/// Other projects that were open lately.
fn projects(view: &View<'_>, wanted: &str) -> Vec<Hit> {
    let here = view.root();
    let recent = view.app.settings.recent.iter();
    let others = recent.filter(|recent| Some(recent.path.as_path()) != here);
    let hit = |recent: &Recent| {
        let title = start::recent_title(view, recent);
        let folder = recent.path.file_name()?.to_string_lossy().into_owned();
        let rank = fit(wanted, &title).or_else(|| fit(wanted, &folder))?;
        Some(Hit {
            kind: Kind::Project,
            icon: Icon::Clock,
            outcome: None,
            title,
            note: folder,
            commands: vec![Command::Open(Opening::Existing(recent.path.clone()))],
            rank: rank + 2,
        })
    };
    others.filter_map(hit).collect()
}
