//! What is checked, and how: every clause with who decides it, by which check, on what. Made from the catalogue alone.

use super::dialogs;
use super::view::View;
use super::widgets::buttons;
use super::widgets::field::Field;
use crate::app::Command;
use crate::app::route::Dialog;
use crate::engine::coverage::{self, Decider, Row};
use crate::locale::{Language, Texts, as_clause_name, clause_key, clause_names};
use crate::ruleset::Ruleset;
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::style::ScrollAnimation;
use egui::{
    CursorIcon, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo,
};
use std::sync::Arc;

/// Height of one clause, points.
const ROW: f32 = 44.0;

/// One clause in words.
struct Line {
    id: String,
    title: String,
    how: String,
    /// Everything it can be found by, in small letters, in every language.
    words: String,
    /// Its titles alone.
    titles: String,
    /// Its id and places, as a typed number is compared with them.
    names: Vec<String>,
}

/// The contents of the dialog.
pub(super) fn coverage_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let ruleset = &view.app.ruleset;
    dialogs::title_ui(ui, view, &tr!(texts, "command-coverage"));
    let lead = tr!(texts, "coverage-lead", "version" => ruleset.version.as_str());
    ui.text_label(&lead, tokens.text_small, tokens.muted);
    let separator = tr!(texts, "list-separator");
    let counts: Vec<String> = coverage::counts(ruleset)
        .into_iter()
        .map(|(mode, count)| {
            let mode = texts.get(&format!("mode-{}", mode.id()));
            tr!(texts, "rules-counts", "mode" => mode, "count" => count)
        })
        .collect();
    ui.text_label(&counts.join(&separator), tokens.text_body, tokens.text);
    let id = Id::unique("coverage-search");
    let (mut wanted, mut at): (String, usize) =
        ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let label = tr!(texts, "coverage-search");
    let edited = Field::new("coverage", &label, &wanted).show(ui, tokens);
    let keys = keys(ui, &edited.response);
    if let Some(text) = edited.text {
        (wanted, at) = (text, 0);
    }
    if ui.memory(|memory| memory.focused().is_none()) {
        edited.response.request_focus();
    }
    let lines = lines(ui, ruleset, texts);
    let small = wanted.trim().to_lowercase();
    let shown = found(&lines, &small);
    at = at
        .saturating_add_signed(keys.by)
        .min(shown.len().saturating_sub(1));
    ui.data_mut(|data| data.insert_temp(id, (wanted, at)));
    if let Some(line) = shown.get(at).filter(|_| keys.enter) {
        view.send(Command::Dialog(Some(Dialog::Guide(line.id.clone()))));
    }
    let note = if shown.is_empty() {
        tr!(texts, "coverage-nothing")
    } else {
        tr!(texts, "coverage-shown", "shown" => shown.len(), "count" => lines.len())
    };
    ui.text_label(&note, tokens.text_small, tokens.muted);
    let height = (ui.ctx().content_rect().height() - 380.0).max(ROW * 3.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical()
        .auto_shrink(false)
        .max_height(height)
        .min_scrolled_height(height)
        .show_rows(ui, ROW, shown.len(), |ui, range| {
            if keys.by != 0 {
                // The row may be one that is not drawn.
                let above = at as f32 - range.start as f32;
                let top = ui.cursor().top() + above * ROW;
                let row = Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=top + ROW);
                ui.scroll_to_rect_animation(row, None, ScrollAnimation::none());
            }
            for (row, line) in range.clone().zip(shown.get(range).into_iter().flatten()) {
                line_ui(ui, view, line, keys.here && row == at);
            }
        });
}

/// What the keyboard says to the list while the field above it is typed in.
struct Keys {
    /// The field has the keyboard.
    here: bool,
    /// Rows the mark goes down; up where it is negative.
    by: isize,
    /// The marked clause is to be opened.
    enter: bool,
}

fn keys(ui: &Ui, field: &Response) -> Keys {
    let here = field.has_focus();
    let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let pressed = |key| here && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let by = match (pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (true, false) => 1,
        (false, true) => -1,
        _ => 0,
    };
    Keys { here, by, enter }
}

/// The clauses that are looked for: the one with that number first, then those called like it, then the rest.
fn found<'a>(lines: &'a [Line], wanted: &str) -> Vec<&'a Line> {
    let name = as_clause_name(wanted);
    let rank = |line: &Line| {
        let is_named = |name: &String| line.names.iter().any(|one| one.starts_with(name));
        let has_all = |text: &str| wanted.split_whitespace().all(|word| text.contains(word));
        match () {
            () if name.as_ref().is_some_and(is_named) => Some(0),
            () if has_all(&line.titles) => Some(1),
            () if has_all(&line.words) => Some(2),
            () => None,
        }
    };
    let ranked = lines.iter().filter_map(|line| Some((rank(line)?, line)));
    let mut ranked: Vec<(usize, &Line)> = ranked.collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, line)| line).collect()
}

/// One clause; a click opens its page. `marked` is the one Enter opens.
fn line_ui(ui: &mut Ui, view: &View<'_>, line: &Line, marked: bool) {
    let tokens = view.tokens;
    let size = Vec2::new(ui.available_width(), ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, marked, &line.title));
    let ground = match (marked, response.hovered() || response.has_focus()) {
        (true, _) => Some(tokens.accent_soft),
        (false, true) => Some(tokens.hover),
        (false, false) => None,
    };
    if let Some(ground) = ground {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), ground);
    }
    let inner = rect.shrink2(Vec2::new(8.0, 2.0));
    let (above, below) = inner.split_top_bottom_at_fraction(0.5);
    let title = rich(&line.title, tokens.text_body, tokens.text).family(medium());
    ui.paint_line(above, title);
    ui.paint_line(below, rich(&line.how, tokens.text_small, tokens.muted));
    buttons::focus_ring(ui, tokens, &response);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        view.send(Command::Dialog(Some(Dialog::Guide(line.id.clone()))));
    }
}

/// Every clause in words; kept as long as language and catalogue stay the same.
fn lines(ui: &Ui, ruleset: &Ruleset, texts: Texts) -> Arc<Vec<Line>> {
    let id = Id::unique(("coverage", texts.language.tag(), ruleset.digest.as_str()));
    if let Some(lines) = ui.data(|data| data.get_temp(id)) {
        return lines;
    }
    let line = |row: Row<'_>| {
        let id = row.clause.id.as_str();
        let how = how(&row, texts);
        let titles = Language::ALL.map(|language| Texts::new(language).get(&clause_key(id)));
        let checks = row.by.iter().map(|by| by.words()).collect::<Vec<_>>();
        let places = Language::ALL.map(|language| Texts::new(language).clause_place(id));
        let titles = titles.join(" ");
        let words = format!(
            "{id} {} {how} {titles} {}",
            places.join(" "),
            checks.join(" ")
        );
        Line {
            id: id.to_owned(),
            names: clause_names(id),
            title: format!("{}  {}", texts.clause_place(id), texts.get(&clause_key(id))),
            how,
            words: words.to_lowercase(),
            titles: titles.to_lowercase(),
        }
    };
    let lines = Arc::new(coverage::coverage(ruleset).map(line).collect::<Vec<_>>());
    ui.data_mut(|data| data.insert_temp(id, Arc::clone(&lines)));
    lines
}

/// Who decides, by what, on what.
fn how(row: &Row<'_>, texts: Texts) -> String {
    let separator = tr!(texts, "list-separator");
    let name = |by: &Decider| texts.get(by.words());
    let names = |names: Vec<String>| names.join(&separator);
    let mode = texts.get(&format!("mode-{}", row.clause.mode.id()));
    let by = names(row.by.iter().map(name).collect());
    let reads = names(row.reads.iter().map(|one| texts.get(one.words())).collect());
    let parts = [mode, by, reads];
    let mut parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    // A check may be called like the one thing it looks at.
    parts.dedup();
    parts.join(" · ")
}
