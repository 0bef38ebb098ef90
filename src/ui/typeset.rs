//! Chinese on lines: an opening quote or bracket belongs to what follows it and ends no line, and a short word in quotes
//! is not cut in two.
//!
//! egui breaks before any Han character, also after an opening mark, and takes no word joiner (U+2060) for a reason not
//! to. So a text is laid out, looked at, and broken before each mark that was left behind. What a screen reader says and
//! what is copied is the text as it was.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Color32, FontId, Galley, RichText, TextFormat, TextStyle, TextWrapMode, Ui, WidgetText,
};
use std::sync::Arc;

/// Marks that open something.
const OPENING: &str = "“‘（《〈「『【〔［｛([{";
/// Quotes and brackets whose short contents stay on one line, and what closes them.
const QUOTES: [(char, char); 6] = [
    ('“', '”'),
    ('‘', '’'),
    ('《', '》'),
    ('"', '"'),
    ('（', '）'),
    ('(', ')'),
];
/// Longest contents of quotes and brackets that are kept together, characters.
const WORD: usize = 12;
/// Lines that are mended in one text; a text of the window has no more.
const MOST: usize = 32;

/// Text that wraps at a width.
pub(super) fn wrapped(
    ui: &Ui,
    text: &str,
    look: impl Fn(&str) -> RichText,
    width: f32,
) -> Arc<Galley> {
    kept_together(text, |text| {
        let text = WidgetText::from(look(text));
        text.into_galley(ui, Some(TextWrapMode::Wrap), width, TextStyle::Body)
    })
}

/// A text with a line break wherever it has to be mended, for labels that lay out themselves from the left edge.
pub(super) fn broken(ui: &Ui, text: &str, look: impl Fn(&str) -> RichText, width: f32) -> String {
    let galley = wrapped(ui, text, look, width);
    galley.text().to_owned()
}

/// Text laid out in so many lines at most, with an ellipsis where it is cut.
pub(super) fn lines_galley(
    ui: &Ui,
    text: &str,
    style: &TextStyle,
    colour: Color32,
    width: f32,
    lines: usize,
) -> Arc<Galley> {
    let format = TextFormat {
        line_height: Some(20.0),
        ..TextFormat::simple(style.resolve(ui.style()), colour)
    };
    kept_together(text, |text| {
        let mut job = LayoutJob::single_section(text.to_owned(), format.clone());
        job.wrap = TextWrapping {
            max_width: width,
            max_rows: lines,
            ..TextWrapping::default()
        };
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    })
}

/// A name in one line: what does not fit is left out of its middle, for files in a row often differ at their ends.
pub(super) fn shortened(ui: &Ui, name: &str, size: f32, width: f32) -> String {
    let font = FontId::proportional(size);
    let fits = |text: &str| {
        let galley =
            ui.painter()
                .layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER);
        galley.size().x <= width
    };
    if fits(name) {
        return name.to_owned();
    }
    let all = name.chars().count();
    let cut = |kept: usize| -> String {
        let tail = kept / 2;
        let head = name.chars().take(kept - tail);
        let tail = name.chars().skip(all - tail);
        head.chain(std::iter::once('…')).chain(tail).collect()
    };
    let (mut most, mut none) = (0, all);
    while most + 1 < none {
        let middle = usize::midpoint(most, none);
        if fits(&cut(middle)) {
            most = middle;
        } else {
            none = middle;
        }
    }
    cut(most)
}

fn kept_together(text: &str, lay_out: impl Fn(&str) -> Arc<Galley>) -> Arc<Galley> {
    let mut galley = lay_out(text);
    let marked = |c: char| OPENING.contains(c) || QUOTES.iter().any(|(open, _)| *open == c);
    if !text.contains(marked) {
        return galley;
    }
    let mut broken: Vec<char> = text.chars().collect();
    for _ in 0..MOST {
        let Some(at) = left_behind(&galley, &broken).or_else(|| cut_word(&galley, &broken)) else {
            break;
        };
        broken.insert(at, '\n');
        galley = lay_out(&broken.iter().collect::<String>());
    }
    galley
}

/// Where the first line that ends with an opening mark is to end instead: before the mark, and before others in a row
/// with it. `None` when there is none, or when the whole line is marks.
fn left_behind(galley: &Galley, text: &[char]) -> Option<usize> {
    let mut end = 0;
    let last = galley.rows.len().checked_sub(1)?;
    for row in galley.rows.iter().take(last) {
        let start = end;
        end += row.char_count_excluding_newline().0;
        let marks = text
            .get(start..end)?
            .iter()
            .rev()
            .take_while(|&&c| OPENING.contains(c));
        let at = end - marks.count();
        if row.ends_with_newline {
            end += 1;
            continue;
        }
        if at < end && at > start {
            return Some(at);
        }
    }
    None
}

/// Where the first line that ends inside a short quoted word is to end instead: before the quote. `None` when there is
/// none, or when the quote begins its line and is longer than it.
fn cut_word(galley: &Galley, text: &[char]) -> Option<usize> {
    let mut end = 0;
    let last = galley.rows.len().checked_sub(1)?;
    for row in galley.rows.iter().take(last) {
        let start = end;
        end += row.char_count_excluding_newline().0;
        if row.ends_with_newline {
            end += 1;
            continue;
        }
        let line = text.get(start..end)?;
        let quote = |c: &char| QUOTES.iter().find(|(open, _)| open == c);
        let mut ends = line.iter().enumerate().rev();
        let opened = ends.find_map(|(at, c)| Some((at, quote(c)?.1)));
        let Some((at, close)) = opened else { continue };
        let closed = if text.get(start + at) == Some(&close) {
            // The same mark opens and closes: every second one closes.
            text.iter().take(end).filter(|c| **c == close).count() % 2 == 0
        } else {
            line.iter().skip(at).any(|c| *c == close)
        };
        if closed {
            continue;
        }
        let mut inside = text.iter().skip(start + at + 1).take(WORD + 1);
        let short = inside.any(|c| *c == close);
        // Marks in a row stay together.
        let before = line.iter().take(at).rev();
        let marks = before.take_while(|c| OPENING.contains(**c));
        let at = at - marks.count();
        if short && at > 0 {
            return Some(start + at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{OPENING, wrapped};
    use crate::ui::theme;
    use egui::Color32;

    const TEXT: &str = "简介里有“-”“%”“#”、货币符号（含“￥”）或表情时会被驳回，见《规范》“一（11）”和 [附录] 的说明";

    /// The lines of a text at every width a column may have.
    fn lines(text: &str) -> Vec<Vec<String>> {
        let ctx = egui::Context::default();
        theme::install(&ctx);
        let mut all = Vec::new();
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            for width in (60..640).step_by(3) {
                let look = |text: &str| theme::rich(text, 13.0, Color32::BLACK);
                let galley = wrapped(ui, text, look, width as f32);
                all.push(galley.rows.iter().map(|row| row.text()).collect());
            }
        });
        // Nothing is painted here; a dropped delta would be called a mistake.
        output.textures_delta.clear();
        all
    }

    #[test]
    fn no_line_ends_with_a_mark_that_opens() {
        for lines in lines(TEXT) {
            for line in lines.iter().rev().skip(1) {
                assert!(!line.ends_with(|c| OPENING.contains(c)), "{lines:?}");
            }
            assert_eq!(lines.concat(), TEXT, "nothing is lost");
        }
    }

    #[test]
    fn no_line_ends_inside_a_short_quoted_word() {
        for text in [
            "详细描述里有夸大用语“最专业”，应用简介里也有“百分百安全”和“第一”",
            "The description says “最专业” and the summary says “百分百” as well",
            "Description contains the superlative \"最专业\" and then \"百分百\" as well",
        ] {
            for lines in lines(text) {
                for line in lines.iter().rev().skip(1) {
                    let whole = line.matches('“').count() <= line.matches('”').count()
                        && line.matches('"').count() % 2 == 0;
                    // A quote longer than the line cannot be helped.
                    assert!(whole || line.starts_with(['“', '"']), "{lines:?}");
                }
            }
        }
    }

    #[test]
    fn a_long_name_keeps_its_ends_and_fits() {
        let ctx = egui::Context::default();
        theme::install(&ctx);
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let name = "一份名字很长很长很长很长很长很长很长很长的材料第01份.pdf";
            let short = super::shortened(ui, name, 12.0, 160.0);
            assert!(
                short.starts_with("一份") && short.ends_with("01份.pdf"),
                "{short}"
            );
            assert!(short.chars().count() < name.chars().count());
            assert_eq!(super::shortened(ui, "短.pdf", 12.0, 160.0), "短.pdf");
            assert_eq!(super::shortened(ui, name, 12.0, 1.0), "…");
        });
        output.textures_delta.clear();
    }

    #[test]
    fn without_marks_nothing_is_touched() {
        for lines in lines("一二三四五六七八九十 one two three") {
            assert!(lines.iter().all(|line| !line.is_empty()), "{lines:?}");
        }
    }
}
