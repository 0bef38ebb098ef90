//! The lines of a picture of a screen: every one is found, and the most telling ones are read.
//!
//! A page full of small lines takes many seconds to read. What is asked of a picture is answered by its edges, its
//! titles and what lies across it, so these are read first, and reading ends when enough was read.

use super::recognise::Words;
use super::slanted::Slanted;
use super::{Found, Ocr, crop, found, upright};
use image::RgbImage;
use std::ops::ControlFlow;

/// Long side of what the detector is shown, pixels.
const LONGEST: f32 = 960.0;
/// Sum of the widths of the lines that are read, in pixels of the recognition.
const MOST: usize = 9_000;

/// Reads a picture, see [`Ocr::picture`].
pub(super) fn read(
    ocr: &Ocr,
    picture: &RgbImage,
    rank: &dyn Fn(&Slanted) -> u8,
    step: &mut dyn FnMut(f32) -> ControlFlow<()>,
) -> Option<(Vec<Found>, bool)> {
    if step(0.0).is_break() {
        return None;
    }
    let detector = ocr.detector();
    let boxes = detector.and_then(|detector| detector.everywhere(picture, LONGEST).ok());
    let boxes = boxes.unwrap_or_default();
    if step(0.3).is_break() {
        return None;
    }
    let chosen = chosen(&boxes, rank);
    let mut go_on = |share: f32| step(0.3 + 0.7 * share);
    let read = upright::in_pairs(ocr, picture, &boxes, &chosen, &mut go_on)?;
    let mut words: Vec<Option<Words>> = vec![None; boxes.len()];
    for (&at, read) in chosen.iter().zip(read) {
        if let Some(place) = words.get_mut(at) {
            *place = Some(read);
        }
    }
    let lines = boxes.iter().zip(words);
    let lines = lines.filter_map(|(&place, words)| found(place, &words?));
    Some((lines.collect(), chosen.len() == boxes.len()))
}

/// Which lines are read, as positions in `boxes`.
fn chosen(boxes: &[Slanted], rank: &dyn Fn(&Slanted) -> u8) -> Vec<usize> {
    let mut order: Vec<(u8, f32, usize)> = boxes
        .iter()
        .enumerate()
        .map(|(at, found)| (rank(found), found.width.min(found.height), at))
        .collect();
    order.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
    let mut room = MOST;
    let mut chosen = Vec::new();
    for (_, _, at) in order {
        let width = boxes.get(at).map_or(0, crop::width);
        let Some(left) = room.checked_sub(width) else {
            break;
        };
        room = left;
        chosen.push(at);
    }
    chosen
}
