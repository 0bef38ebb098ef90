//! Photographed faces, found by the network `CenterFace` (Xu and others, 2019; model in `assets/models`).
//!
//! It says of each four by four pixels how surely a face is centred there and how large it is, from ten pixels on,
//! however it is turned, lit or cut. Drawn people are found as well; they are told apart by their colours and paint.

use super::network::Network;
use super::plane::{Icon, SIDE};
use super::{Region, Suspect, Suspicion};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The network; origin and licence stand beside it.
static WEIGHTS: &[u8] = include_bytes!("../../../assets/models/centerface.onnx");
/// Cells of its answer in each direction, and pixels of the icon in one of them.
const CELLS: usize = SIDE / 4;
const CELL: f32 = 4.0;
/// Pixels of a piece of an icon in each direction, and from one to the next.
const PIECE: usize = 16;
const STEP: usize = 8;
/// Share of even pixels in the least even piece above which nothing of an icon is a photograph, and the network is not
/// asked: of 166 icons with a face none had more than 0.2, of 1 034 without two fifths had.
const FLAT: f32 = 0.25;
/// Score from which on a face is looked at.
const SUSPECTED: f32 = 0.4;
/// What remains of the score of a face beyond doubt.
const CERTAIN: f32 = 0.8;
/// What remains of the score at least once evenness and half of the paint are taken off: of 166 faces in photographs
/// 156 to 158 reach it, of 495 drawn people (many of them small) 5 to 8.
const LIKELY: f32 = 0.52;
/// Mean chroma above which a face is drawn.
const DRAWN: f32 = 0.5;
/// Share of even pixels above which it is drawn: photographs measured had up to 0.16, drawings from 0.20 on.
const PAINTED: f32 = 0.18;

fn network() -> Option<&'static Network> {
    static NETWORK: OnceLock<Option<Network>> = OnceLock::new();
    NETWORK.get_or_init(|| Network::load(WEIGHTS)).as_ref()
}

/// The icon on white: all of red, of green and of blue, 0..=255.
fn on_white(icon: &Icon) -> Vec<f32> {
    let mut values = Vec::with_capacity(3 * SIDE * SIDE);
    for channel in 0..3 {
        values.extend(icon.pixels.iter().map(|pixel| {
            let alpha = f32::from(pixel[3]) / 255.0;
            let value = pixel.get(channel).copied().unwrap_or(255);
            f32::from(value) * alpha + 255.0 * (1.0 - alpha)
        }));
    }
    values
}

/// True when every piece of the icon is paint.
fn is_flat(even: &[bool]) -> bool {
    let places = || (0..=SIDE - PIECE).step_by(STEP);
    let is_painted = |left: usize, top: usize| {
        let rows = (top..top + PIECE).filter_map(|y| {
            let start = y * SIDE + left;
            even.get(start..start + PIECE)
        });
        let count = rows.flatten().filter(|&&even| even).count();
        count as f32 > FLAT * (PIECE * PIECE) as f32
    };
    places().all(|top| places().all(|left| is_painted(left, top)))
}

/// Every face with its score, 0..=1, and its box in pixels of 128, likeliest first.
fn faces(icon: &Icon) -> Vec<(f32, [f32; 4])> {
    let answer = network().and_then(|network| network.run([3, SIDE, SIDE], on_white(icon)));
    let Some(([5, CELLS, CELLS], cells)) = answer else {
        return Vec::new();
    };
    let value = |channel: usize, at: usize| {
        let value = cells.get(channel * CELLS * CELLS + at);
        value.copied().unwrap_or(0.0)
    };
    let mut faces: Vec<(f32, [f32; 4])> = (0..CELLS * CELLS)
        .filter(|&at| value(0, at) >= SUSPECTED)
        .map(|at| {
            let [high, wide] = [value(1, at), value(2, at)].map(|size| size.exp() * CELL);
            let down = ((at / CELLS) as f32 + value(3, at) + 0.5) * CELL;
            let across = ((at % CELLS) as f32 + value(4, at) + 0.5) * CELL;
            let corner = [across - wide / 2.0, down - high / 2.0];
            (value(0, at), [corner[0], corner[1], wide, high])
        })
        .collect();
    faces.sort_by(|a, b| b.0.total_cmp(&a.0));
    faces
}

/// What tells a photographed face from a drawn one, each 0..=1 and of all pixels of its box that lie on the icon.
struct Skin {
    /// Mean chroma: faces are duller than drawings of them.
    colour: f32,
    /// Share of even pixels: skin is never as even as paint.
    even: f32,
    /// Share of the four commonest colours, at 32 steps a channel: paint has few.
    paint: f32,
}

impl Skin {
    fn of(icon: &Icon, even: &[bool], [x, y, w, h]: [f32; 4]) -> Self {
        let [left, top, right, bottom] =
            [x, y, x + w, y + h].map(|edge| edge.clamp(0.0, SIDE as f32) as usize);
        let (mut chroma, mut evens, mut count) = (0.0, 0_usize, 0_usize);
        let mut colours = BTreeMap::<[u8; 3], usize>::new();
        for at in top..bottom {
            for across in left..right {
                let [red, green, blue, _] = icon.at(across, at);
                let high = red.max(green).max(blue);
                chroma += f32::from(high - red.min(green).min(blue)) / 255.0;
                evens += usize::from(even.get(at * SIDE + across) == Some(&true));
                count += 1;
                let rough = [red, green, blue].map(|value| value / 8);
                *colours.entry(rough).or_default() += 1;
            }
        }
        let mut counts: Vec<usize> = colours.into_values().collect();
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let all = count.max(1) as f32;
        Self {
            colour: chroma / all,
            even: evens as f32 / all,
            paint: counts.iter().take(4).sum::<usize>() as f32 / all,
        }
    }
}

/// Suspects faces that look like photographs, each once. `even` says of each pixel of the icon, row by row, whether
/// it is as even as paint.
pub fn detect(icon: &Icon, even: &[bool], out: &mut Vec<Suspect>) {
    if is_flat(even) {
        return;
    }
    let mut seen: Vec<Region> = Vec::new();
    for (score, at) in faces(icon) {
        let [x, y, w, h] = at;
        let region = icon.region(x, y, w, h);
        // Neighbouring cells find the same face, less surely.
        if seen
            .iter()
            .any(|other| 2 * region.shared(other) > region.area().min(other.area()))
        {
            continue;
        }
        seen.push(region);
        let skin = Skin::of(icon, even, at);
        let likely = score - skin.even - 0.5 * skin.paint;
        if skin.colour > DRAWN || skin.even > PAINTED || likely < LIKELY {
            continue;
        }
        let certainty = ((likely - LIKELY) / (CERTAIN - LIKELY)).min(1.0);
        let confidence = 0.6 + 0.35 * certainty;
        out.push(Suspect::new(Suspicion::Face, confidence, region));
    }
}
