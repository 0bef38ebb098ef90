//! Which way up a page lies, and its lines once it is upright.
//!
//! Lines that are taller than wide tell that it lies on its side. Whether it stands on its head is asked from the
//! recognition: some long lines are read, and only if they make no sense they are read the other way up as well.

use super::super::Turn;
use super::recognise::{Recogniser, Words};
use super::slanted::Slanted;
use super::{Ocr, detect, found, order};
use image::RgbImage;
use image::imageops::{rotate90, rotate180};
use std::ops::ControlFlow;

/// Lines that are read to see which way up a page lies.
const SAMPLE: usize = 6;
/// Read as certainly as this, a sample need not be read the other way up.
const SENSE: f32 = 0.88;

/// A page, upright, with its lines in reading order.
pub struct Sheet {
    /// The page as it was turned.
    pub image: RgbImage,
    /// How it was turned.
    pub turn: Turn,
    /// Its lines.
    pub lines: Vec<super::Found>,
}

/// Reads a page; `None` when it was stopped.
pub(super) fn read(
    ocr: &Ocr,
    page: RgbImage,
    step: &mut dyn FnMut(f32) -> ControlFlow<()>,
) -> Option<Sheet> {
    if step(0.0).is_break() {
        return None;
    }
    let boxes = ocr.find(&page, None);
    let mut work = Work {
        words: vec![None; boxes.len()],
        page,
        turn: Turn::None,
        boxes,
    };
    work.stand();
    if step(0.2).is_break() {
        return None;
    }
    work.head_up(ocr);
    if step(0.3).is_break() {
        return None;
    }

    let open: Vec<usize> = (0..work.boxes.len())
        .filter(|&at| work.words.get(at).is_some_and(Option::is_none))
        .collect();
    let mut go_on = |share: f32| step(0.3 + 0.7 * share);
    let read = in_pairs(ocr, &work.page, &work.boxes, &open, &mut go_on)?;
    work.note(&open, read);
    Some(work.sheet())
}

/// Reads some of the boxes, two batches at a time: what one model leaves idle of the cores, the other uses.
///
/// `step` is told the share that is done; `None` when it stopped the work.
pub(super) fn in_pairs(
    ocr: &Ocr,
    page: &RgbImage,
    boxes: &[Slanted],
    chosen: &[usize],
    step: &mut dyn FnMut(f32) -> ControlFlow<()>,
) -> Option<Vec<Words>> {
    let batches = Recogniser::batches(&pick(boxes, chosen));
    let mut all = vec![Words::default(); chosen.len()];
    let mut done = 0;
    for pair in batches.chunks(2) {
        let read = |at: usize| {
            let batch = pair.get(at).map_or(&[][..], Vec::as_slice);
            let places: Vec<usize> = batch
                .iter()
                .filter_map(|&at| chosen.get(at).copied())
                .collect();
            words(ocr, page, boxes, &places)
        };
        let (first, second) = rten::thread_pool().run(|| rayon::join(|| read(0), || read(1)));
        for (batch, read) in pair.iter().zip([first, second]) {
            for (&at, read) in batch.iter().zip(read) {
                if let Some(place) = all.get_mut(at) {
                    *place = read;
                }
            }
        }
        done += pair.len();
        if step(done as f32 / batches.len() as f32).is_break() {
            return None;
        }
    }
    Some(all)
}

/// A page while it is being read.
struct Work {
    page: RgbImage,
    turn: Turn,
    boxes: Vec<Slanted>,
    /// What each box says, once it was read.
    words: Vec<Option<Words>>,
}

impl Work {
    /// Turns a page that lies on its side.
    fn stand(&mut self) {
        if !sideways(&self.boxes) {
            return;
        }
        let height = self.page.height() as f32;
        self.page = rotate90(&self.page);
        for found in &mut self.boxes {
            *found = found.quarter(height);
        }
        self.turn = Turn::Quarter;
    }

    /// Turns a page that stands on its head. What was read on the way is kept.
    fn head_up(&mut self, ocr: &Ocr) {
        let sample = sample(&self.boxes);
        if sample.is_empty() {
            return;
        }
        let read = words(ocr, &self.page, &self.boxes, &sample);
        let sense = certainty(&read);
        self.note(&sample, read);
        if sense >= SENSE {
            return;
        }
        let (width, height) = (self.page.width() as f32, self.page.height() as f32);
        let page = rotate180(&self.page);
        let boxes: Vec<Slanted> = self
            .boxes
            .iter()
            .map(|found| found.half(width, height))
            .collect();
        let read = words(ocr, &page, &boxes, &sample);
        if certainty(&read) <= sense + 0.02 {
            return;
        }
        self.turn = match self.turn {
            Turn::None => Turn::Half,
            _ => Turn::ThreeQuarters,
        };
        self.page = page;
        self.boxes = boxes;
        self.note(&sample, read);
    }

    fn note(&mut self, places: &[usize], read: Vec<Words>) {
        for (&at, read) in places.iter().zip(read) {
            if let Some(place) = self.words.get_mut(at) {
                *place = Some(read);
            }
        }
    }

    fn sheet(self) -> Sheet {
        let skew = detect::skew(self.boxes.iter().copied());
        let lines = self
            .boxes
            .into_iter()
            .zip(self.words)
            .filter_map(|(place, words)| found(place, &words?))
            .collect();
        Sheet {
            image: self.page,
            turn: self.turn,
            lines: order::sort(lines, skew),
        }
    }
}

/// True when most of what is written runs up or down.
fn sideways(boxes: &[Slanted]) -> bool {
    let (mut across, mut along) = (0.0, 0.0);
    for found in boxes {
        if found.height > 1.8 * found.width {
            along += found.height;
        } else if found.width > 1.8 * found.height {
            across += found.width;
        }
    }
    along > 1.5 * across
}

/// Lines worth reading first: long enough to say something, short enough to be read quickly.
fn sample(boxes: &[Slanted]) -> Vec<usize> {
    let mut order: Vec<(f32, usize)> = boxes
        .iter()
        .zip(0..)
        .map(|(found, at)| ((found.width / found.height.max(1.0) - 8.0).abs(), at))
        .collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    order.into_iter().take(SAMPLE).map(|(_, at)| at).collect()
}

/// Reads some of the boxes; what cannot be read is empty. Columns of upright characters are read lying down.
pub(super) fn words(ocr: &Ocr, page: &RgbImage, boxes: &[Slanted], chosen: &[usize]) -> Vec<Words> {
    let lines = pick(boxes, chosen);
    let mut words = vec![Words::default(); lines.len()];
    let flat: Vec<Slanted> = lines.iter().map(flattened).collect();
    for batch in Recogniser::batches(&flat) {
        let part = pick(&flat, &batch);
        let Ok(read) = ocr.recogniser.read(page, &part) else {
            continue;
        };
        for (&at, read) in batch.iter().zip(read) {
            if let Some(place) = words.get_mut(at) {
                *place = read;
            }
        }
    }
    words
}

/// A box that is clearly taller than wide is read from its head to its foot.
fn flattened(found: &Slanted) -> Slanted {
    if found.height < 1.5 * found.width {
        return *found;
    }
    Slanted {
        width: found.height,
        height: found.width,
        angle: found.angle + std::f32::consts::FRAC_PI_2,
        ..*found
    }
}

/// How certain lines were read, weighed by their length.
fn certainty(words: &[Words]) -> f32 {
    let (mut sum, mut count) = (0.0, 0.0);
    for words in words {
        let length = words.text.chars().count().max(1) as f32;
        sum += words.confidence * length;
        count += length;
    }
    if count > 0.0 { sum / count } else { 0.0 }
}

fn pick(boxes: &[Slanted], places: &[usize]) -> Vec<Slanted> {
    let place = |&at: &usize| boxes.get(at).copied();
    places.iter().filter_map(place).collect()
}
