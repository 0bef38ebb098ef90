//! What a PDF may cost. A few kilobytes can unfold to gigabytes, and forms drawn in forms to more work than a lifetime
//! has; both are left alone before they take memory or time.

use flate2::read::ZlibDecoder;
use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, SoftMask, interpret_page,
};
use hayro::kurbo::{Affine, BezPath, Rect};
use hayro_syntax::page::Page;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Operations of one page, or of all pages whose text is wanted; drawings of whole cities stay below.
const MOST_WORK: usize = 2_000_000;
/// Most bytes that one stream which is no picture unfolds to. The longest pages of text have a few megabytes.
const MOST_OF_ONE: u64 = 64 << 20;
/// Most bytes that all of them unfold to.
const MOST_OF_ALL: u64 = 256 << 20;
/// How far before a stream its dictionary is looked for, bytes.
const DICTIONARY: usize = 2048;

/// Counts operations.
#[derive(Debug, Default)]
pub(super) struct Work(usize);

impl Work {
    /// Leaves by unwinding when it is too much, because the interpreter cannot be asked to stop; [`bounded`] catches it.
    pub(super) fn add(&mut self, operations: usize) {
        self.0 += operations;
        if self.0 > MOST_WORK {
            resume_unwind(Box::new(()));
        }
    }
}

/// Runs an interpreter; `None` when it was too much work, or broke it.
pub(super) fn bounded<T>(interpret: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(interpret)).ok()
}

/// True when a page can be drawn in bounded time.
pub(super) fn bearable(page: &Page<'_>) -> bool {
    let (width, height) = page.render_dimensions();
    let frame = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let done = bounded(|| {
        let cache = InterpreterCache::new();
        let settings = InterpreterSettings::default();
        let mut context = Context::new(Affine::IDENTITY, frame, &cache, page.xref(), settings);
        interpret_page(page, &mut context, &mut Counter(Work::default()));
    });
    done.is_some()
}

struct Counter(Work);

impl Device<'_> for Counter {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, _: DrawProps<'_>, _: &DrawMode) {
        self.0.add(run.glyphs().len().max(1));
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {
        self.0.add(1);
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        // Forms clip what they draw, and opening one costs more than a line.
        self.0.add(10);
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {
        self.0.add(1);
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {
        self.0.add(1);
    }

    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// True when the streams of a file unfold to more than any paper needs. Pictures are bounded by their pixels elsewhere.
pub(super) fn unfolds(bytes: &[u8]) -> bool {
    const WORD: &[u8] = b"stream";
    let mut all = 0_u64;
    let mut at = 0;
    while let Some(found) = position(bytes.get(at..).unwrap_or_default(), WORD) {
        let word = at + found;
        at = word + WORD.len();
        let before = bytes
            .get(word.saturating_sub(DICTIONARY)..word)
            .unwrap_or_default();
        let Some([b'\r', b'\n', data @ ..] | [b'\n' | b'\r', data @ ..]) = bytes.get(at..) else {
            continue;
        };
        let dictionary = last_object(before);
        let folds = count(dictionary, b"/FlateDecode") + count(dictionary, b"/Fl ");
        let picture = count(dictionary, b"/Image") > 0 && count(dictionary, b"/Width") > 0;
        if folds == 0 || picture {
            continue;
        }
        let size = unfolded(data, folds.min(4));
        all += size;
        if size > MOST_OF_ONE || all > MOST_OF_ALL {
            return true;
        }
    }
    false
}

/// What belongs to the object that a stream ends.
fn last_object(before: &[u8]) -> &[u8] {
    let start = before
        .windows(5)
        .rposition(|five| five == b" obj<" || five == b" obj\n" || five == b" obj\r");
    start
        .and_then(|start| before.get(start..))
        .unwrap_or(before)
}

/// Bytes that data unfold to, the folds laid in one another; counting ends soon after the limit.
fn unfolded(data: &[u8], folds: usize) -> u64 {
    let mut inner: Box<dyn Read + '_> = Box::new(data);
    for _ in 0..folds {
        inner = Box::new(ZlibDecoder::new(inner));
    }
    let mut bounded = inner.take(MOST_OF_ONE + 1);
    let mut buffer = vec![0; 1 << 16];
    let mut size = 0;
    // What is damaged ends where it is damaged.
    while let Ok(read @ 1..) = bounded.read(&mut buffer) {
        size += read as u64;
    }
    size
}

fn count(text: &[u8], word: &[u8]) -> usize {
    text.windows(word.len())
        .filter(|part| *part == word)
        .count()
}

fn position(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|part| part == word)
}
