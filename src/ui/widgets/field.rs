//! A labelled text field with a width meter and marked ranges.

use crate::base::Span;
use crate::checks::finding::Outcome;
use crate::ui::theme::{Tokens, medium, rich};
use crate::ui::widgets::{buttons, meter};
use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::{
    Align, FontId, Galley, Id, Layout, Margin, Rect, Response, ScrollArea, Sense, Shape, Stroke,
    StrokeKind, TextBuffer, TextEdit, Ui, Vec2,
};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// Lines of a long text that are seen at once.
const MOST_ROWS: f32 = 14.0;
/// Share of the window's height it takes at most: the page around it has to be reached as well.
const SHARE: f32 = 0.6;
/// Height of a line, points.
const ROW: f32 = 20.0;
/// Room inside the border, points.
const INSIDE: Margin = Margin::symmetric(12, 8);

/// A text field: label above, meter right, help and marks below.
pub struct Field<'a> {
    id: Id,
    label: &'a str,
    value: &'a str,
    hint: Option<&'a str>,
    help: Option<&'a str>,
    owed: Option<&'a str>,
    required: bool,
    meter: Option<(usize, usize, String)>,
    unit: Option<String>,
    marks: &'a [(Span, Outcome)],
    rows: usize,
    state: Option<Outcome>,
    focus: Option<Span>,
    still: bool,
    width: Option<f32>,
    bare: bool,
}

/// What was done to a field.
pub struct Edited {
    /// The new text, when it was changed.
    pub text: Option<String>,
    /// The input itself.
    pub response: Response,
}

impl<'a> Field<'a> {
    /// A one-line field; `label` is its accessible name too.
    pub fn new(id: impl std::hash::Hash + std::fmt::Debug, label: &'a str, value: &'a str) -> Self {
        Self {
            id: Id::unique(("field", id)),
            label,
            value,
            hint: None,
            help: None,
            owed: None,
            required: false,
            meter: None,
            unit: None,
            marks: &[],
            rows: 1,
            state: None,
            focus: None,
            still: false,
            width: None,
            bare: false,
        }
    }

    /// Shown inside while it is empty.
    #[must_use]
    pub const fn hint(mut self, hint: Option<&'a str>) -> Self {
        self.hint = hint;
        self
    }

    /// Shown when the label is pointed at.
    #[must_use]
    pub const fn help(mut self, help: Option<&'a str>) -> Self {
        self.help = help;
        self
    }

    /// A word beside the label: 选填 or 必填.
    #[must_use]
    pub const fn owed(mut self, word: Option<&'a str>) -> Self {
        self.owed = word;
        self
    }

    /// The word is 必填: it is not to be taken for its opposite.
    #[must_use]
    pub const fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }

    /// Used and allowed, and how that is written.
    #[must_use]
    pub fn meter(mut self, used: usize, limit: usize, text: String) -> Self {
        self.meter = Some((used, limit, text));
        self
    }

    /// What the meter counts, shown when it is pointed at.
    #[must_use]
    pub fn unit(mut self, unit: Option<String>) -> Self {
        self.unit = unit;
        self
    }

    /// Ranges to underline.
    #[must_use]
    pub const fn marks(mut self, marks: &'a [(Span, Outcome)]) -> Self {
        self.marks = marks;
        self
    }

    /// Several lines.
    #[must_use]
    pub const fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// The worst thing found here, for the border.
    #[must_use]
    pub const fn state(mut self, state: Option<Outcome>) -> Self {
        self.state = state;
        self
    }

    /// Being brought into view, it leaves the keyboard where it is.
    #[must_use]
    pub const fn still(mut self, still: bool) -> Self {
        self.still = still;
        self
    }

    /// Brings it into view, focuses it, and selects a range; the empty range selects nothing.
    #[must_use]
    pub const fn focus(mut self, focus: Option<Span>) -> Self {
        self.focus = focus;
        self
    }

    /// A fixed width instead of all there is.
    #[must_use]
    pub const fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Without the label above it, where one stands at the head of the column; it is the accessible name all the same.
    #[must_use]
    pub const fn bare(mut self, bare: bool) -> Self {
        self.bare = bare;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, tokens: &Tokens) -> Edited {
        let width = self.width.unwrap_or_else(|| ui.available_width());
        ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 6.0;
            if self.bare {
                return self.input(ui, tokens, None);
            }
            let label = self.header(ui, tokens);
            let edited = self.input(ui, tokens, Some(&label));
            // A press on the words is a press on the field.
            let pressed = ui.interact(label.rect, label.id.with("press"), Sense::CLICK);
            if pressed.clicked() {
                edited.response.request_focus();
            }
            if let Some((used, limit, _)) = self.meter {
                meter::usage(ui, tokens, used, limit);
            }
            edited
        })
        .inner
    }

    fn header(&self, ui: &mut Ui, tokens: &Tokens) -> Response {
        ui.horizontal(|ui| {
            let mut label =
                ui.label(rich(self.label, tokens.text_body, tokens.text).family(medium()));
            if let Some(help) = self.help {
                label = label.on_hover_text(help);
            }
            if let Some(word) = self.owed {
                owed_ui(ui, tokens, word, self.required);
            }
            if let Some((used, limit, text)) = &self.meter {
                let colour = if used > limit {
                    tokens.fail
                } else {
                    tokens.muted
                };
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let shown = ui.label(rich(text, tokens.text_small, colour));
                    if let Some(unit) = &self.unit {
                        shown.on_hover_text(unit);
                    }
                });
            }
            label
        })
        .inner
    }

    fn input(&self, ui: &mut Ui, tokens: &Tokens, label: Option<&Response>) -> Edited {
        let mut text = self.value.to_owned();
        let ground = ui.painter().add(Shape::Noop);
        let (place, changed, mut response) = if self.rows == 1 {
            let response = self.edit(ui, tokens, &mut text);
            (response.rect, response.changed(), response)
        } else {
            // A long text scrolls inside its border, so that what comes below it stays near.
            let seen = SHARE * ui.ctx().content_rect().height();
            let room = (MOST_ROWS * ROW + INSIDE.sum().y).min(seen);
            let area = ScrollArea::vertical()
                .id_salt(self.id)
                .max_height(room)
                .min_scrolled_height(room)
                .show(ui, |ui| self.edit(ui, tokens, &mut text));
            let mut seen = area.inner_rect;
            seen.max.y = seen.max.y.min(seen.min.y + area.content_size.y);
            (seen, area.inner.changed(), area.inner)
        };
        let fill = tokens.input;
        let corners = tokens.control_corners();
        ui.painter()
            .set(ground, Shape::rect_filled(place, corners, fill));
        // Of a long text the field is what is seen of it.
        response.rect = place;
        buttons::come_into_view(ui, &response);
        if self.focus.is_some() {
            ui.scroll_to_rect(place, Some(Align::Center));
        }
        let response = match label {
            Some(label) => response.labelled_by(label.id),
            None => response.accessible_name(self.label),
        };
        let stroke = match self.state {
            _ if response.has_focus() => Stroke::new(1.5, tokens.accent),
            Some(outcome @ (Outcome::Fail | Outcome::Warn)) => {
                Stroke::new(1.0, tokens.outcome(outcome))
            }
            _ => Stroke::new(1.0, tokens.line),
        };
        ui.painter()
            .rect_stroke(place, corners, stroke, StrokeKind::Inside);
        Edited {
            text: changed.then_some(text),
            response,
        }
    }

    /// The text itself, inside the border.
    fn edit(&self, ui: &mut Ui, tokens: &Tokens, text: &mut String) -> Response {
        let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, wrap: f32| -> Arc<Galley> {
            let mut job = self.job(tokens, buffer.as_str());
            job.wrap.max_width = if self.rows == 1 { f32::INFINITY } else { wrap };
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let edit = if self.rows == 1 {
            TextEdit::singleline(text)
        } else {
            TextEdit::multiline(text)
        };
        let edit = edit
            .id(self.id)
            .desired_width(f32::INFINITY)
            .desired_rows(self.rows)
            .frame(egui::Frame::new().inner_margin(INSIDE))
            .min_size(Vec2::new(0.0, tokens.input_height))
            .layouter(&mut layouter)
            // A blank before it: the caret stands there, not on the first character.
            .hint_text(rich(
                &self
                    .hint
                    .map_or_else(String::new, |hint| format!(" {hint}")),
                tokens.text_body,
                tokens.faint,
            ));
        let output = edit.show(ui);
        let response = output.response.response;
        let to_text = |rect: Rect| rect.translate(output.galley_pos.to_vec2());
        if let Some(span) = self.focus.filter(|span| !span.is_empty()) {
            let begin = output.galley.pos_from_cursor(CCursor::new(span.start));
            ui.scroll_to_rect(to_text(begin), Some(Align::Center));
        }
        self.take_focus(ui, &response);
        response
    }

    fn take_focus(&self, ui: &Ui, response: &Response) {
        let Some(span) = self.focus else { return };
        if self.still {
            return;
        }
        response.request_focus();
        if span.is_empty() {
            return;
        }
        if let Some(mut state) = TextEdit::load_state(ui.ctx(), self.id) {
            let range = CCursorRange::two(CCursor::new(span.start), CCursor::new(span.end));
            state.cursor.set_char_range(Some(range));
            TextEdit::store_state(ui.ctx(), self.id, state);
        }
    }

    /// The text with its marked ranges in colour and underlined.
    fn job(&self, tokens: &Tokens, text: &str) -> LayoutJob {
        let plain = TextFormat {
            font_id: FontId::proportional(tokens.text_body),
            color: tokens.text,
            line_height: Some(ROW),
            ..TextFormat::default()
        };
        let mut job = LayoutJob::default();
        for (range, outcome) in self.pieces(text) {
            let piece = text.get(range).unwrap_or_default();
            let format = outcome.map_or_else(
                || plain.clone(),
                |outcome| {
                    let line = tokens.outcome(outcome);
                    let is_fault = outcome == Outcome::Fail;
                    TextFormat {
                        color: if is_fault { line } else { tokens.text },
                        underline: Stroke::new(2.0, line),
                        ..plain.clone()
                    }
                },
            );
            job.append(piece, 0.0, format);
        }
        job
    }

    /// The text in pieces, each with the worst mark over it: a word inside a marked sentence keeps its own.
    fn pieces(&self, text: &str) -> Vec<(Range<usize>, Option<Outcome>)> {
        let marks = self.marks.iter();
        let marks = marks.map(|(span, outcome)| (span.bytes_in(text), *outcome));
        let marks: Vec<(Range<usize>, Outcome)> = marks.collect();
        let ends = marks
            .iter()
            .flat_map(|(range, _)| [range.start, range.end])
            .chain([0, text.len()]);
        let ends: BTreeSet<usize> = ends.collect();
        let starts = ends.iter().copied();
        let pieces = starts.zip(ends.iter().copied().skip(1));
        let worst = |start: usize, end: usize| {
            let over =
                |(range, _): &&(Range<usize>, Outcome)| range.start <= start && end <= range.end;
            marks.iter().filter(over).map(|(_, outcome)| *outcome).max()
        };
        pieces
            .map(|(start, end)| (start..end, worst(start, end)))
            .collect()
    }
}

/// The word beside a label: what has to be filled in stands out, what may stay empty does not.
pub fn owed_ui(ui: &mut Ui, tokens: &Tokens, word: &str, required: bool) {
    let text = if required {
        rich(word, tokens.text_small, tokens.text).family(medium())
    } else {
        rich(word, tokens.text_small, tokens.muted)
    };
    ui.label(text);
}

#[cfg(test)]
mod tests {
    use super::Field;
    use crate::base::Span;
    use crate::checks::finding::Outcome;

    #[test]
    fn a_fault_inside_a_sentence_that_is_asked_about_keeps_its_mark() {
        let text = "我们是最专业的。";
        let marks = [
            (Span::new(0, 7), Outcome::Pending),
            (Span::new(3, 6), Outcome::Fail),
        ];
        let field = Field::new("pieces", "", text).marks(&marks);
        let pieces = field.pieces(text);
        let said: Vec<(&str, Option<Outcome>)> = pieces
            .into_iter()
            .map(|(range, outcome)| (&text[range], outcome))
            .collect();
        let expected = [
            ("我们是", Some(Outcome::Pending)),
            ("最专业", Some(Outcome::Fail)),
            ("的", Some(Outcome::Pending)),
            ("。", None),
        ];
        assert_eq!(said, expected);
    }
}
