//! The text layer of a PDF page: glyphs with their characters and places, put together to lines; and its pictures.
//!
//! The page is interpreted without being drawn, which also tells how much work drawing it would be: a page made of
//! millions of operations is left alone before it costs anything.

use super::raster::covered;
use super::read::region;
use super::show::Stamp;
use super::{Line, Source, Turn};
use crate::base::radicals::unified;
use crate::evidence::look::Region;
use hayro::hayro_interpret::font::{Glyph as PdfGlyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageData, ImageDrawProps,
    InterpreterCache, InterpreterSettings, LumaData, SoftMask, interpret_page,
};
use hayro::kurbo::{Affine, BezPath, Point, Rect};
use hayro_syntax::page::Page;
use image::RgbImage;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Operations of one page; drawings of whole cities stay below.
const MOST_WORK: usize = 2_000_000;
/// Glyphs of one page.
const MOST_GLYPHS: usize = 200_000;
/// Pictures of one page that are looked at as seals, and the pixels of one.
const MOST_STAMPS: usize = 8;
const MOST_PIXELS: u64 = 4_000_000;
/// Share of glyphs without a known character from which on a layer is rubbish.
const RUBBISH: f32 = 0.1;

/// One glyph, in pixels of the page as it will be drawn.
#[derive(Debug, Clone, PartialEq)]
struct Glyph {
    text: String,
    /// Left end of its baseline.
    x: f32,
    y: f32,
    /// Height of the font.
    size: f32,
    /// How far the next glyph stands away.
    advance: f32,
}

/// A picture on a page, in pixels of the page as it will be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// Left, top, right, bottom.
    pub(super) bounds: (f32, f32, f32, f32),
    /// Its own width in pixels.
    pub(super) width: u32,
    /// Its own height in pixels.
    pub(super) height: u32,
}

/// What a page consists of.
#[derive(Debug, Clone, Default)]
pub(super) struct Layer {
    glyphs: Vec<(Glyph, Turn)>,
    /// Glyphs whose character is unknown.
    unknown: usize,
    /// Glyphs that are not drawn: the work of another reader, laid over a scan.
    hidden: usize,
    /// Pictures.
    pub(super) pictures: Vec<Placed>,
    /// Those that may be seals.
    pub(super) stamps: Vec<Stamp>,
    /// Width of the page it was measured for.
    width: f32,
    /// Height of the page it was measured for.
    height: f32,
}

impl Layer {
    /// Interprets a page as it will be drawn at a scale. `None` when it would be too much work, or broke the reader.
    pub(super) fn of<'a>(
        page: &'a Page<'a>,
        cache: &InterpreterCache<'a>,
        scale: f64,
    ) -> Option<Self> {
        let (width, height) = page.render_dimensions();
        let (width, height) = (f64::from(width) * scale, f64::from(height) * scale);
        let transform = Affine::scale(scale) * affine(page);
        let mut collector = Collector {
            layer: Self {
                width: width as f32,
                height: height as f32,
                ..Self::default()
            },
            work: 0,
        };
        let done = catch_unwind(AssertUnwindSafe(|| {
            let mut context = Context::new(
                transform,
                Rect::new(0.0, 0.0, width, height),
                cache,
                page.xref(),
                InterpreterSettings::default(),
            );
            interpret_page(page, &mut context, &mut collector);
        }));
        done.ok().map(|()| collector.layer)
    }

    /// True when its text can be trusted and says more than a page number.
    pub(super) fn usable(&self) -> bool {
        let known = self
            .glyphs
            .iter()
            .filter(|(glyph, _)| !glyph.text.trim().is_empty())
            .count();
        let all = known + self.unknown;
        known >= 10 && (self.unknown as f32) <= all as f32 * RUBBISH && self.hidden * 2 < all
    }

    /// Share of the page that lies under pictures, 0 to 1.
    pub(super) fn pictured(&self) -> f32 {
        let area = self.width * self.height;
        let sum: f32 = self
            .pictures
            .iter()
            .map(|picture| {
                let (left, top, right, bottom) = picture.bounds;
                let width = right.min(self.width) - left.max(0.0);
                let height = bottom.min(self.height) - top.max(0.0);
                width.max(0.0) * height.max(0.0)
            })
            .sum();
        if area > 0.0 {
            (sum / area).min(1.0)
        } else {
            0.0
        }
    }

    /// How the page has to be turned so that most of its text is upright.
    pub(super) fn turn(&self) -> Turn {
        let count = |turn| self.glyphs.iter().filter(|(_, own)| *own == turn).count();
        [Turn::Quarter, Turn::Half, Turn::ThreeQuarters]
            .into_iter()
            .max_by_key(|&turn| count(turn))
            .filter(|&turn| count(turn) > count(Turn::None))
            .unwrap_or_default()
    }

    /// Lines in reading order on the page once it was turned.
    pub(super) fn lines(&self, turn: Turn) -> Vec<Line> {
        let mut glyphs: Vec<Glyph> = self
            .glyphs
            .iter()
            .filter(|(_, own)| *own == turn)
            .map(|(glyph, _)| {
                let (x, y) = turned(glyph.x, glyph.y, turn, self.width, self.height);
                Glyph {
                    x,
                    y,
                    ..glyph.clone()
                }
            })
            .collect();
        glyphs.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
        let mut rows: Vec<Vec<Glyph>> = Vec::new();
        for glyph in glyphs {
            match rows.last_mut() {
                Some(row)
                    if row.last().is_some_and(|last| {
                        glyph.y - last.y < 0.35 * last.size.min(glyph.size)
                    }) =>
                {
                    row.push(glyph);
                }
                _ => rows.push(vec![glyph]),
            }
        }
        rows.into_iter()
            .flat_map(split)
            .filter_map(|part| line(&part))
            .collect()
    }
}

/// A row, cut where wide gaps are.
fn split(mut row: Vec<Glyph>) -> Vec<Vec<Glyph>> {
    row.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut parts: Vec<Vec<Glyph>> = Vec::new();
    for glyph in row {
        let Some(part) = parts.last_mut() else {
            parts.push(vec![glyph]);
            continue;
        };
        let Some(last) = part.last() else { continue };
        let gap = glyph.x - (last.x + last.advance);
        // Bold is sometimes made by drawing a glyph twice.
        if glyph.text == last.text && glyph.x - last.x < 0.3 * last.advance {
            continue;
        }
        if gap > 1.6 * last.size.max(glyph.size) {
            parts.push(vec![glyph]);
        } else {
            // Latin words stand closer to each other than Han characters that are set wide.
            let latin = [&last.text, &glyph.text].iter().all(|text| text.is_ascii());
            let least = if latin { 0.17 } else { 0.3 } * last.size;
            if gap > least && !glyph.text.starts_with(' ') && !last.text.ends_with(' ') {
                part.push(Glyph {
                    text: " ".to_owned(),
                    advance: gap,
                    x: last.x + last.advance,
                    ..last.clone()
                });
            }
            part.push(glyph);
        }
    }
    parts
}

fn line(part: &[Glyph]) -> Option<Line> {
    let text: String = part.iter().map(|glyph| glyph.text.as_str()).collect();
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let edge = |f: fn(&Glyph) -> f32, pick: fn(f32, f32) -> f32| part.iter().map(f).reduce(pick);
    let left = edge(|glyph| glyph.x, f32::min)?.max(0.0);
    let right = edge(|glyph| glyph.x + glyph.advance, f32::max)?.max(left);
    // Han characters reach from a tenth below the baseline to nine tenths above it.
    let top = edge(|glyph| glyph.y - 0.9 * glyph.size, f32::min)?.max(0.0);
    let bottom = edge(|glyph| glyph.y + 0.15 * glyph.size, f32::max)?.max(top);
    Some(Line {
        text: text.to_owned(),
        region: Region::new(
            left as u32,
            top as u32,
            (right - left).ceil() as u32,
            (bottom - top).ceil() as u32,
        ),
        confidence: 1.0,
        from: Source::Text,
    })
}

/// A point after the page was turned; the size is the one before.
pub(super) fn turned(x: f32, y: f32, turn: Turn, width: f32, height: f32) -> (f32, f32) {
    match turn {
        Turn::None => (x, y),
        Turn::Quarter => (height - y, x),
        Turn::Half => (width - x, height - y),
        Turn::ThreeQuarters => (y, width - x),
    }
}

/// From the page's own units to its upright drawing at 72 dots an inch.
fn affine(page: &Page<'_>) -> Affine {
    use hayro::hayro_interpret::TransformExt as _;
    page.initial_transform(true).to_kurbo()
}

struct Collector {
    layer: Layer,
    work: usize,
}

impl Collector {
    /// Leaves the page by unwinding, because the interpreter cannot be asked to stop; `Layer::of` catches it.
    fn work(&mut self) {
        self.work += 1;
        if self.work > MOST_WORK || self.layer.glyphs.len() > MOST_GLYPHS {
            resume_unwind(Box::new(()));
        }
    }
}

impl<'a> Device<'a> for Collector {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {
        self.work();
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        // Forms clip what they draw, and opening one costs more than a line.
        self.work += 9;
        self.work();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.work();
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        for glyph in run.glyphs() {
            self.work();
            let place = props.transform * glyph.transform();
            let origin = place * Point::ORIGIN;
            // Glyphs are a thousand units high.
            let along = place * Point::new(1000.0, 0.0) - origin;
            let up = place * Point::new(0.0, 1000.0) - origin;
            let size = up.hypot() as f32;
            let turn = match (along.x, along.y) {
                (x, y) if x > 4.0 * y.abs() => Some(Turn::None),
                (x, y) if -x > 4.0 * y.abs() => Some(Turn::Half),
                (x, y) if y > 4.0 * x.abs() => Some(Turn::ThreeQuarters),
                (x, y) if -y > 4.0 * x.abs() => Some(Turn::Quarter),
                _ => None,
            };
            let Some(text) = character(glyph) else {
                self.layer.unknown += 1;
                continue;
            };
            if matches!(mode, DrawMode::Invisible) {
                self.layer.hidden += 1;
            }
            let width = match &**glyph {
                PdfGlyph::Outline(outline) => outline.advance_width(),
                PdfGlyph::Type3(type3) => type3.advance_width(),
            };
            let advance = f64::from(width.unwrap_or(1000.0)) / 1000.0 * along.hypot();
            let placed = Glyph {
                text,
                x: origin.x as f32,
                y: origin.y as f32,
                size,
                advance: advance as f32,
            };
            let sound = [placed.x, placed.y, placed.size, placed.advance]
                .iter()
                .all(|value| value.is_finite());
            if let (Some(turn), true) = (turn, sound && size > 0.5) {
                self.layer.glyphs.push((placed, turn));
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.work();
        let (width, height) = (image.width(), image.height());
        let drawn = props.transform.transform_rect_bbox(Rect::new(
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        ));
        let bounds = (
            drawn.x0 as f32,
            drawn.y0 as f32,
            drawn.x1 as f32,
            drawn.y1 as f32,
        );
        if self.layer.stamps.len() < MOST_STAMPS {
            let [across, slant, turn, down, ..] = props.transform.as_coeffs();
            let upright = across > 0.0 && down > 0.0 && slant == 0.0 && turn == 0.0;
            let page = self.layer.width;
            let stamp = upright.then(|| stamp(&image, region(bounds), page));
            self.layer.stamps.extend(stamp.flatten());
        }
        if self.layer.pictures.len() < 1000 {
            self.layer.pictures.push(Placed {
                bounds,
                width,
                height,
            });
        }
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// A picture that looks like a seal of its own.
fn stamp(image: &Image<'_, '_>, place: Region, page: f32) -> Option<Stamp> {
    let Image::Raster(raster) = image else {
        return None;
    };
    if !Stamp::may_be(image.width(), image.height(), place, page) {
        return None;
    }
    let mut stamp = None;
    raster.with_rgba(
        |colours, cover| stamp = on_white(&colours, cover.as_ref()),
        None,
    );
    Stamp::new(place, stamp?)
}

/// The pixels of a picture laid on white; the finer of colours and cover says how many there are.
fn on_white(colours: &ImageData, cover: Option<&LumaData>) -> Option<RgbImage> {
    let (width, height) = (colours.width(), colours.height());
    let (wide, high) = cover.map_or((width, height), |cover| {
        (cover.width.max(width), cover.height.max(height))
    });
    if u64::from(wide) * u64::from(high) > MOST_PIXELS {
        return None;
    }
    let at = |x: u32, y: u32, (width, height): (u32, u32)| {
        let (x, y) = (x * width / wide, y * height / high);
        y as usize * width as usize + x as usize
    };
    let mut image = RgbImage::new(wide, high);
    for (x, y, pixel) in image.enumerate_pixels_mut() {
        let here = at(x, y, (width, height));
        let colour = match colours {
            ImageData::Rgb(rgb) => rgb.data.as_chunks::<3>().0.get(here).copied()?,
            ImageData::Luma(luma) => [luma.data.get(here).copied()?; 3],
        };
        let shown = match cover {
            Some(cover) => *cover.data.get(at(x, y, (cover.width, cover.height)))?,
            None => u8::MAX,
        };
        pixel.0 = covered(colour, shown);
    }
    Some(image)
}

/// The character of a glyph, if it is known and can be one.
fn character(glyph: &PdfGlyph<'_>) -> Option<String> {
    let text = match glyph.as_unicode()? {
        BfString::Char(character) => character.to_string(),
        BfString::String(text) => text,
    };
    let odd = |c: char| {
        (c.is_control() && !c.is_whitespace())
            || c == '\u{fffd}'
            || ('\u{e000}'..='\u{f8ff}').contains(&c)
    };
    let plain = |c: char| {
        if c.is_whitespace() { ' ' } else { unified(c) }
    };
    (!text.is_empty() && !text.chars().any(odd)).then(|| text.chars().map(plain).collect())
}
