//! Large areas of skin: the shades that skin has in photographs of people of any complexion, with the soft
//! variation that flat drawings lack.

use super::plane::{Icon, SIDE};
use super::{Suspect, Suspicion};

/// Share of visible pixels from which on the question is asked.
const MUCH: f32 = 0.5;
/// Share of even pixels among them from which on they are paint or a wall: photographs of skin measured had up to
/// 0.21.
const PAINTED: f32 = 0.4;
/// Different shades among them, of 4 096; a drawing has a handful.
const SHADES: usize = 10;

/// True for the chroma that skin has (YCbCr), neither grey nor saturated.
fn is_skin([red, green, blue, alpha]: [u8; 4]) -> bool {
    let [r, g, b] = [red, green, blue].map(f32::from);
    let cb = 128.0 - 0.168_7 * r - 0.331_3 * g + 0.5 * b;
    let cr = 128.0 + 0.5 * r - 0.418_7 * g - 0.081_3 * b;
    let bright = 0.299 * r + 0.587 * g + 0.114 * b;
    alpha >= 128
        && bright > 50.0
        && (80.0..=125.0).contains(&cb)
        && (143.0..=172.0).contains(&cr)
        && r > b
}

/// Asks about icons that are mostly skin. `even` says of each pixel of the icon, row by row, whether it is as even
/// as paint.
pub fn detect(icon: &Icon, even: &[bool], out: &mut Vec<Suspect>) {
    let (mut seen, mut count, mut evens) = (0_usize, 0_usize, 0_usize);
    let mut shades = vec![false; 4_096];
    let (mut left, mut top, mut right, mut bottom) = (SIDE, SIDE, 0, 0);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let pixel = icon.at(x, y);
            seen += usize::from(pixel[3] >= 128);
            if !is_skin(pixel) {
                continue;
            }
            count += 1;
            evens += usize::from(even.get(y * SIDE + x) == Some(&true));
            (left, top) = (left.min(x), top.min(y));
            (right, bottom) = (right.max(x), bottom.max(y));
            let [red, green, blue, _] = pixel.map(|channel| usize::from(channel >> 4));
            if let Some(shade) = shades.get_mut(red * 256 + green * 16 + blue) {
                *shade = true;
            }
        }
    }
    let share = count as f32 / seen.max(SIDE * SIDE / 4) as f32;
    let varied = shades.iter().filter(|&&shade| shade).count();
    let painted = evens as f32 > PAINTED * count as f32;
    if share < MUCH || varied < SHADES || painted {
        return;
    }
    let region = icon.region(
        left as f32,
        top as f32,
        (right - left + 1) as f32,
        (bottom - top + 1) as f32,
    );
    out.push(Suspect::new(
        Suspicion::Skin,
        0.5 + 0.3 * (share - MUCH),
        region,
    ));
}
