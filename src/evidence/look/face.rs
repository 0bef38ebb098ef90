//! Photographed faces, found by the `SeetaFace` cascade (crate `rustface`, model in `assets/models`).
//!
//! The cascade knows frontal faces of at least 20 pixels; the icon is small enough to be looked at whole.

use super::plane::{Icon, SIDE};
use super::{Suspect, Suspicion};
use rustface::{ImageData, Model};
use std::io::Cursor;
use std::sync::OnceLock;

/// The cascade; origin and licence stand beside it.
const MODEL: &[u8] = include_bytes!("../../../assets/models/seeta_fd_frontal_v1.0.bin");
/// Smallest face that is looked for, pixels of 128.
const SMALLEST: u32 = 32;
/// Score from which on a face is suspected.
const SUSPECTED: f64 = 5.0;
/// Mean chroma above which a face is drawn.
const DRAWN: f32 = 0.5;
/// Share of even pixels above which it is drawn: photographs measured had up to 0.16, drawings from 0.20 on.
const PAINTED: f32 = 0.18;
/// Step between neighbours up to which paint is even.
const EVEN: u8 = 1;
/// Score of a face beyond doubt.
const CERTAIN: f64 = 20.0;

/// Every face with its score and its box.
pub fn faces(icon: &Icon) -> Vec<(f64, [f32; 4])> {
    static CASCADE: OnceLock<Option<Model>> = OnceLock::new();
    let model = CASCADE.get_or_init(|| rustface::read_model(Cursor::new(MODEL)).ok());
    let Some(model) = model.clone() else {
        return Vec::new();
    };
    let luma = icon.luma();
    let mut detector = rustface::create_detector_with_model(model);
    detector.set_min_face_size(SMALLEST);
    detector.set_score_thresh(2.0);
    detector.set_pyramid_scale_factor(0.8);
    detector.set_slide_window_step(4, 4);
    let image = ImageData::new(&luma.data, SIDE as u32, SIDE as u32);
    let found = detector.detect(&image);
    found
        .iter()
        .map(|face| {
            let at = face.bbox();
            let corner = [at.x() as f32, at.y() as f32];
            let size = [at.width() as f32, at.height() as f32];
            (face.score(), [corner[0], corner[1], size[0], size[1]])
        })
        .collect()
}

/// How strong the colours of a box are, 0..=1: faces are duller than drawings of them.
pub fn colourfulness(icon: &Icon, [x, y, w, h]: [f32; 4]) -> f32 {
    let (left, top) = (x.max(0.0) as usize, y.max(0.0) as usize);
    let (right, bottom) = ((x + w).max(0.0) as usize, (y + h).max(0.0) as usize);
    let (mut sum, mut count) = (0.0, 0_usize);
    for at in top..bottom.min(SIDE) {
        for across in left..right.min(SIDE) {
            let [red, green, blue, _] = icon.at(across, at);
            let high = red.max(green).max(blue);
            sum += f32::from(high - red.min(green).min(blue)) / 255.0;
            count += 1;
        }
    }
    sum / count.max(1) as f32
}

/// Share of a box where next to nothing changes from pixel to pixel, 0..=1: skin is never as even as paint.
pub fn evenness(icon: &Icon, [x, y, w, h]: [f32; 4]) -> f32 {
    let luma = icon.luma();
    let inside = |from: f32, size: f32| {
        let first = from.max(1.0) as usize;
        first..((from + size).max(0.0) as usize).min(SIDE - 1)
    };
    let (mut even, mut count) = (0_usize, 0_usize);
    for y in inside(y, h) {
        for x in inside(x, w) {
            let own = luma.at(x, y);
            let beside = [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)];
            let most = beside.map(|(x, y)| luma.at(x, y).abs_diff(own));
            even += usize::from(most.into_iter().all(|step| step <= EVEN));
            count += 1;
        }
    }
    even as f32 / count.max(1) as f32
}

/// Suspects faces that look like photographs.
pub fn detect(icon: &Icon, out: &mut Vec<Suspect>) {
    for (score, at) in faces(icon) {
        let drawn = colourfulness(icon, at) > DRAWN || evenness(icon, at) > PAINTED;
        if score < SUSPECTED || drawn {
            continue;
        }
        let certainty = ((score - SUSPECTED) / (CERTAIN - SUSPECTED)).min(1.0) as f32;
        let [x, y, w, h] = at;
        let region = icon.region(x, y, w, h);
        out.push(Suspect::new(
            Suspicion::Face,
            0.6 + 0.35 * certainty,
            region,
        ));
    }
}
