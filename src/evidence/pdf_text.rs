//! The text layer of a PDF, in the order it is drawn, wrapped lines joined again.
//!
//! Only for running text such as a privacy policy. A scan has no text layer and gives nothing.

use super::pdf_work::{Work, bounded};
use super::{Limits, text};
use crate::base::radicals::unified;
use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::kurbo::{Affine, BezPath, Point, Rect};
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, SoftMask, interpret_page,
};
use hayro_syntax::Pdf;

/// The text of every page within the limits; `None` when there is none, or most of its letters cannot be named.
pub(super) fn text(pdf: &Pdf, limits: &Limits) -> Option<String> {
    let cache = InterpreterCache::new();
    let mut whole = String::new();
    let (mut named, mut unnamed) = (0_usize, 0_usize);
    let mut work = Work::default();
    for page in pdf.pages().iter().take(limits.pages) {
        let (width, height) = page.render_dimensions();
        let frame = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut context = Context::new(
            Affine::IDENTITY,
            frame,
            &cache,
            pdf.xref(),
            InterpreterSettings::default(),
        );
        let mut lines = Lines {
            work: std::mem::take(&mut work),
            ..Lines::default()
        };
        bounded(|| interpret_page(page, &mut context, &mut lines))?;
        work = std::mem::take(&mut lines.work);
        named += lines.named;
        unnamed += lines.unnamed;
        lines.join(&mut whole);
        if whole.len() > limits.text {
            break;
        }
    }
    let readable = named > unnamed.saturating_mul(2) && !whole.trim().is_empty();
    readable.then(|| text::shorten(&whole, limits.text))
}

/// One line as it stands on the page.
#[derive(Default)]
struct Line {
    text: String,
    left: f64,
    right: f64,
    base: f64,
    size: f64,
}

/// Collects letters into lines.
#[derive(Default)]
struct Lines {
    all: Vec<Line>,
    work: Work,
    named: usize,
    unnamed: usize,
}

impl Lines {
    fn letter(&mut self, letter: &str, at: Point, size: f64) {
        if let Some(line) = self.all.last_mut()
            && (at.y - line.base).abs() < line.size.max(size) * 0.5
            && at.x >= line.right - line.size * 2.0
        {
            // A gap wider than a Han character was a space, or a step to the next column of a table.
            if at.x - line.right > size * 1.6 && !line.text.ends_with(' ') {
                line.text.push(' ');
            }
            line.text.push_str(letter);
            line.right = at.x;
            return;
        }
        self.all.push(Line {
            text: letter.to_owned(),
            left: at.x,
            right: at.x,
            base: at.y,
            size,
        });
    }

    /// Writes the page down; a line that fills the column goes on in the next one.
    fn join(&self, whole: &mut String) {
        let left = self
            .all
            .iter()
            .map(|line| line.left)
            .fold(f64::INFINITY, f64::min);
        let right = self.all.iter().map(|line| line.right).fold(left, f64::max);
        for line in &self.all {
            let text = line.text.trim();
            if text.is_empty() {
                continue;
            }
            whole.push_str(text);
            let full = line.right - left >= (right - left) * 0.85;
            if !full || text.ends_with(['。', '！', '？', '；', '：', '.', ';', ':']) {
                whole.push('\n');
            } else if text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == ',') {
                whole.push(' ');
            }
        }
        if !whole.is_empty() && !whole.ends_with('\n') {
            whole.push('\n');
        }
    }
}

impl Device<'_> for Lines {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for glyph in run.glyphs() {
            self.work.add(1);
            let place = props.transform * glyph.transform();
            let at = place * Point::ZERO;
            let up = place * Point::new(0.0, 1_000.0);
            let size = (up - at).hypot();
            match glyph.as_unicode() {
                Some(BfString::Char(letter)) => {
                    self.named += 1;
                    self.letter(unified(letter).encode_utf8(&mut [0; 4]), at, size);
                }
                Some(BfString::String(letters)) => {
                    self.named += 1;
                    let letters: String = letters.chars().map(unified).collect();
                    self.letter(&letters, at, size);
                }
                None => self.unnamed += 1,
            }
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {
        self.work.add(1);
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.work.add(10);
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
