//! Which way up a page lies, and its lines once it is upright.
//!
//! Lines that are taller than wide tell that it lies on its side. Whether it stands on its head is asked from the
//! recognition: some long lines are read, and only if they make no sense they are read the other way up as well.

use super::super::Turn;
use super::recognise::{Recogniser, Words};
use super::slanted::Slanted;
use super::{CERTAIN, Found, Ocr, detect, order};
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
    pub lines: Vec<Found>,
}

/// Reads a page; `None` when it was stopped.
pub(super) fn read(
    ocr: &Ocr,
    page: RgbImage,
    step: &mut dyn FnMut(f32) -> ControlFlow<()>,
) -> Option<Sheet> {
    let mut page = page;
    let mut turn = Turn::None;
    if step(0.0).is_break() {
        return None;
    }
    let mut boxes = ocr.detector.find(&page).unwrap_or_default();
    if sideways(&boxes) {
        let height = page.height() as f32;
        page = rotate90(&page);
        for found in &mut boxes {
            *found = found.quarter(height);
        }
        turn = Turn::Quarter;
    }
    if step(0.2).is_break() {
        return None;
    }

    let sample = sample(&boxes);
    let mut read: Vec<Option<Words>> = vec![None; boxes.len()];
    let mut sense = 0.0;
    if !sample.is_empty() {
        let words = words(ocr, &page, &boxes, &sample);
        sense = certainty(&words);
        for (&at, words) in sample.iter().zip(words) {
            if let Some(place) = read.get_mut(at) {
                *place = Some(words);
            }
        }
    }
    if sense < SENSE && !sample.is_empty() {
        let (width, height) = (page.width() as f32, page.height() as f32);
        let flipped = rotate180(&page);
        let over: Vec<Slanted> = boxes
            .iter()
            .map(|found| found.half(width, height))
            .collect();
        let words = words(ocr, &flipped, &over, &sample);
        if certainty(&words) > sense + 0.02 {
            turn = match turn {
                Turn::None => Turn::Half,
                _ => Turn::ThreeQuarters,
            };
            page = flipped;
            boxes = over;
            read.fill(None);
            for (&at, words) in sample.iter().zip(words) {
                if let Some(place) = read.get_mut(at) {
                    *place = Some(words);
                }
            }
        }
    }
    if step(0.3).is_break() {
        return None;
    }

    let open: Vec<usize> = (0..boxes.len())
        .filter(|&at| read.get(at).is_some_and(Option::is_none))
        .collect();
    let places: Vec<Slanted> = open
        .iter()
        .filter_map(|&at| boxes.get(at).copied())
        .collect();
    let batches = Recogniser::batches(&places);
    let all = batches.len() as f32;
    for (done, batch) in batches.into_iter().enumerate() {
        let chosen: Vec<usize> = batch
            .iter()
            .filter_map(|&at| open.get(at).copied())
            .collect();
        for (&at, words) in chosen.iter().zip(words(ocr, &page, &boxes, &chosen)) {
            if let Some(place) = read.get_mut(at) {
                *place = Some(words);
            }
        }
        if step(0.3 + 0.7 * (done + 1) as f32 / all).is_break() {
            return None;
        }
    }

    let skew = detect::skew(boxes.iter().copied());
    let lines = boxes
        .into_iter()
        .zip(read)
        .filter_map(|(place, words)| words.map(|words| (place, words)))
        .filter(|(_, words)| words.confidence >= CERTAIN && !words.text.trim().is_empty())
        .map(|(place, words)| Found {
            place,
            text: words.text.trim().to_owned(),
            confidence: words.confidence.clamp(0.0, 1.0),
        })
        .collect();
    Some(Sheet {
        image: page,
        turn,
        lines: order::sort(lines, skew),
    })
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
fn words(ocr: &Ocr, page: &RgbImage, boxes: &[Slanted], chosen: &[usize]) -> Vec<Words> {
    let lines: Vec<Slanted> = chosen
        .iter()
        .filter_map(|&at| boxes.get(at).copied())
        .collect();
    let mut words = vec![Words::default(); lines.len()];
    let flat: Vec<Slanted> = lines.iter().map(flattened).collect();
    for batch in Recogniser::batches(&flat) {
        let part: Vec<Slanted> = batch
            .iter()
            .filter_map(|&at| flat.get(at).copied())
            .collect();
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
