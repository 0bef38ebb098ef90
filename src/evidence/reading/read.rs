//! The way from bytes to a [`Reading`]: every page drawn or decoded, its text taken from the text layer or recognised.
//!
//! There is no clock here: `step` is called between pieces of work of at most a second or two, and whoever calls
//! decides there whether to go on.

use super::layer::Layer;
use super::ocr::{Found, Ocr};
use super::raster::Raster;
use super::{
    Fields, Inside, Line, Page, Picture, ReadState, Reading, Seal, Source, Turn, inside, raster,
    say, sheet, show, under,
};
use crate::base::Digest;
use crate::evidence::look::Region;
use crate::evidence::{Format, Limits, pdf_work};
use hayro::RenderCache;
use hayro::hayro_interpret::InterpreterCache;
use hayro_syntax::Pdf;
use std::ops::ControlFlow;
use std::panic::catch_unwind;
use std::sync::Arc;

/// Raised whenever the same bytes may be read differently, so that readings kept elsewhere lapse.
pub const REVISION: u32 = 9;
/// Revision of a reading of text layers alone, which is kept apart from a whole one.
pub const LAYERS: u32 = REVISION | 1 << 31;
/// Pages that are recognised; the papers asked for have fewer, and each takes seconds.
const MOST_RECOGNISED: usize = 40;
/// Pages that are looked at; papers and contracts have fewer.
const MOST_READ: usize = 100;
/// Share of a page under pictures from which on they may hold text that the text layer lacks.
const PICTURED: f32 = 0.12;

/// How far reading got.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// The page that is being read, from 0.
    pub page: usize,
    /// Pages that will be read.
    pub pages: usize,
    /// Share of this page that is done, 0 to 1.
    pub share: f32,
}

/// Is asked between pieces of work whether to go on.
pub type Step<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

/// Reads a paper. Without `ocr` only text layers are read, and [`Reading::unread`] names the pages that need more.
///
/// Stopped by `step`, it is [`ReadState::Cancelled`]; without a single page, [`ReadState::Unreadable`].
pub fn read(bytes: &[u8], limits: &Limits, ocr: Option<&Ocr>, step: &mut Step<'_>) -> ReadState {
    match read_some(bytes, limits, ocr, step) {
        (_, true) => ReadState::Cancelled,
        (state, false) => state,
    }
}

/// Reads a paper, and keeps the pages that were done when `step` stopped it. Says whether it was stopped.
pub fn read_some(
    bytes: &[u8],
    limits: &Limits,
    ocr: Option<&Ocr>,
    step: &mut Step<'_>,
) -> (ReadState, bool) {
    let mut reader = Reader {
        limits,
        ocr,
        recognised: 0,
        reading: Reading {
            digest: Digest::of_bytes(bytes),
            revision: REVISION,
            pages: Vec::new(),
            page_count: 0,
            kind: None,
            fields: Fields::default(),
            inside: Inside::default(),
            unread: Vec::new(),
        },
    };
    let outcome = match Format::detect(bytes) {
        Format::Pdf => reader.pdf(bytes, step),
        format if !format.has_pages() => ControlFlow::Continue(()),
        format => reader.picture(bytes, format, step),
    };
    let stopped = outcome.is_break();
    let mut reading = reader.reading;
    if reading.pages.is_empty() {
        let state = if stopped {
            ReadState::Cancelled
        } else {
            ReadState::Unreadable
        };
        return (state, stopped);
    }
    (reading.kind, reading.fields) = say::understand(&reading.pages);
    (ReadState::Ready(Arc::new(reading)), stopped)
}

struct Reader<'a> {
    limits: &'a Limits,
    ocr: Option<&'a Ocr>,
    recognised: usize,
    reading: Reading,
}

impl Reader<'_> {
    fn picture(&mut self, bytes: &[u8], format: Format, step: &mut Step<'_>) -> ControlFlow<()> {
        let mut progress = Progress {
            page: 0,
            pages: 1,
            share: 0.0,
        };
        step(progress)?;
        let Some(raster) = raster::picture(bytes, format, self.limits) else {
            return ControlFlow::Continue(());
        };
        self.reading.page_count = 1;
        self.page(raster, 0, None, &mut |share| {
            progress.share = share;
            step(progress)
        })
    }

    fn pdf(&mut self, bytes: &[u8], step: &mut Step<'_>) -> ControlFlow<()> {
        // A crash in the parser makes the file unreadable, and nothing worse.
        if pdf_work::unfolds(bytes) {
            return ControlFlow::Continue(());
        }
        let opened = catch_unwind(|| {
            let pdf = Pdf::new(bytes.to_vec()).ok()?;
            let inside = inside::look(&pdf);
            let count = pdf.pages().len();
            Some((pdf, inside, count))
        });
        let Ok(Some((pdf, inside, count))) = opened else {
            return ControlFlow::Continue(());
        };
        self.reading.inside = inside;
        self.reading.page_count = count;
        let pages = count.min(self.limits.pages).min(MOST_READ);
        for (number, page) in pdf.pages().iter().take(pages).enumerate() {
            let mut progress = Progress {
                page: number,
                pages,
                share: 0.0,
            };
            step(progress)?;
            // Fonts are kept for a page only: a long file would fill the memory.
            let (layers, drawings) = (InterpreterCache::new(), RenderCache::new());
            let Some((layer, scale)) = layered(page, &layers) else {
                self.reading.unread.push(number);
                continue;
            };
            let needed = !layer.usable() || layer.pictured() > PICTURED;
            if needed && self.ocr.is_some() && self.recognised >= MOST_RECOGNISED {
                break;
            }
            self.pictures(number, &layer);
            let too_large = layer.pictures.iter().any(|placed| {
                u64::from(placed.width) * u64::from(placed.height) > self.limits.pixels
            });
            let drawn = if too_large {
                None
            } else {
                raster::draw(page, &drawings, scale)
            };
            let Some(raster) = drawn else {
                self.reading.unread.push(number);
                continue;
            };
            self.page(raster, number, Some(&layer), &mut |share| {
                progress.share = share;
                step(progress)
            })?;
        }
        ControlFlow::Continue(())
    }

    /// Reads one page that exists as pixels.
    fn page(
        &mut self,
        raster: Raster,
        number: usize,
        layer: Option<&Layer>,
        step: &mut dyn FnMut(f32) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let usable = layer.filter(|layer| layer.usable());
        let pictured = layer.is_none_or(|layer| layer.pictured() > PICTURED);
        let dpi = raster.dpi;
        let mut image = raster.image;
        let mut turn = Turn::None;
        let mut lines = Vec::new();
        if let Some(layer) = usable {
            turn = layer.turn();
            image = raster::turn(image, turn);
            lines = layer.lines(turn);
        }
        let looks = sheet::look(&image);
        let blank = looks.ink < 0.000_05;
        match self.ocr {
            Some(ocr) if !blank && (usable.is_none() || pictured) => {
                self.recognised += 1;
                let Some(sheet) = ocr.read(image, step) else {
                    return ControlFlow::Break(());
                };
                image = sheet.image;
                if usable.is_none() {
                    turn = sheet.turn;
                    lines = sheet
                        .lines
                        .iter()
                        .map(|found| recognised(found, &image))
                        .collect();
                } else if sheet.turn == Turn::None {
                    add(
                        &mut lines,
                        sheet.lines.iter().map(|found| recognised(found, &image)),
                    );
                } else {
                    // The layer knows better which way is up.
                    image = raster::turn(image, back(sheet.turn));
                }
            }
            None if !blank && usable.is_none() => self.reading.unread.push(number),
            _ => {}
        }
        let (mut seals, mut marks, colour) = show::look(&image);
        if let Some(ocr) = self.ocr {
            if usable.is_none() && !blank {
                let line = |found: &Found| recognised(found, &image);
                under::read(ocr, &image, &seals, &line, &mut lines);
            }
            // Turned, a page no longer shows them where they were put.
            let upright = layer.filter(|_| turn == Turn::None);
            let stamps = upright.map_or(&[][..], |layer| &layer.stamps);
            let stamped = |seal: &Seal| {
                let stamp = stamps.iter().find(|stamp| stamp.shows(seal))?;
                ocr.once(&stamp.pixels, || ocr.line(&stamp.strip()?))
            };
            show::read_seals(&image, &mut seals, &stamped, &|strip| ocr.line(strip));
        }
        marks.extend(show::signed(&image, colour, &lines));
        let (width, height) = image.dimensions();
        let faults = sheet::faults(&looks, width, height, &lines, turn != Turn::None);
        self.reading.pages.push(Page {
            number,
            width,
            height,
            turned: turn,
            dpi,
            colour,
            ink: looks.ink,
            lines,
            seals,
            marks,
            faults,
        });
        step(1.0)
    }

    fn pictures(&mut self, page: usize, layer: &Layer) {
        for placed in &layer.pictures {
            let (left, top, right, bottom) = placed.bounds;
            if self.reading.inside.pictures.len() >= 200 || right - left < 8.0 || bottom - top < 8.0
            {
                continue;
            }
            self.reading.inside.pictures.push(Picture {
                page,
                region: region((left, top, right, bottom)),
                width: placed.width,
                height: placed.height,
            });
        }
    }
}

/// What a page consists of, and the scale it is drawn at. The scale is known only once its pictures are.
fn layered<'a>(
    page: &'a hayro_syntax::page::Page<'a>,
    cache: &InterpreterCache<'a>,
) -> Option<(Layer, f64)> {
    let first = raster::scale(page, None)?;
    let layer = Layer::of(page, cache, first)?;
    let Some(dpi) = raster::scanned(&layer, first) else {
        return Some((layer, first));
    };
    let scale = raster::scale(page, Some(dpi.clamp(36.0, 300.0)))?;
    if (scale - first).abs() < first * 0.02 {
        return Some((layer, first));
    }
    Some((Layer::of(page, cache, scale)?, scale))
}

fn recognised(found: &Found, page: &image::RgbImage) -> Line {
    let (left, top, right, bottom) = found.place.bounds();
    let (width, height) = (page.width() as f32, page.height() as f32);
    Line {
        text: found.text.clone(),
        region: region((
            left.clamp(0.0, width),
            top.clamp(0.0, height),
            right.clamp(0.0, width),
            bottom.clamp(0.0, height),
        )),
        confidence: found.confidence,
        from: Source::Ocr,
    }
}

pub(super) fn region((left, top, right, bottom): (f32, f32, f32, f32)) -> Region {
    let (left, top) = (left.max(0.0), top.max(0.0));
    Region::new(
        left.round() as u32,
        top.round() as u32,
        (right - left).max(0.0).round() as u32,
        (bottom - top).max(0.0).round() as u32,
    )
}

/// Adds recognised lines of pictures to those of the text layer, which says the rest more certainly.
fn add(lines: &mut Vec<Line>, more: impl Iterator<Item = Line>) {
    let known: Vec<Region> = lines.iter().map(|line| line.region).collect();
    let fresh = more.filter(|line| !known.iter().any(|known| covers(known, &line.region)));
    lines.extend(fresh);
    lines.sort_by_key(|line| (line.region.y + line.region.h / 2, line.region.x));
}

/// True when a good part of the second lies within the first.
fn covers(known: &Region, line: &Region) -> bool {
    known.shared(line) * 3 > line.area()
}

const fn back(turn: Turn) -> Turn {
    match turn {
        Turn::None => Turn::None,
        Turn::Quarter => Turn::ThreeQuarters,
        Turn::Half => Turn::Half,
        Turn::ThreeQuarters => Turn::Quarter,
    }
}
