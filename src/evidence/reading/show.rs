//! What a page shows besides its words: red seals, thumb prints, handwriting, and whether it is a copy in colour.
//!
//! Pure pixels: an upright page in, regions with a confidence out. Seals are looked for on a shrunk copy, where a
//! ring is a few pixels wide and the noise of scanners and JPEG has averaged out. A false seal would be a false
//! comfort, so red that is no outline of a seal (letter heads, emblems, logos, stamped words) is left alone.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::many_single_char_names,
    clippy::similar_names,
    reason = "arithmetic on pixels: values are bounded by the picture, and x, y, w, h are their names"
)]

mod ink;
mod oval;
mod red;
mod ridges;
mod runs;
mod shape;
mod signature;
mod small;
mod stamp;
mod strip;

pub use signature::signed;
pub use stamp::Stamp;
pub use strip::read_seals;

use super::{Colour, Mark, Seal, SealShape};
use image::RgbImage;

/// Long edge of the copy seals are looked for on; an A4 page then has about 77 pixels an inch.
const LONG_EDGE: u32 = 900;
/// A pixel whose channels differ by more than this, paper taken off, is coloured.
const COLOURED: u8 = 34;
/// Share of coloured pixels, in millionths, from which a page counts as coloured.
const COLOURED_SHARE: usize = 350;
/// Share of the pixels that are neither light nor dark, in hundredths of the dark ones, up to which a page is
/// black and white alone.
const GREY_SHARE: usize = 12;

/// Seals and thumb prints, handwriting that can be told without reading, and the colours of the page.
pub fn look(page: &RgbImage) -> (Vec<Seal>, Vec<Mark>, Colour) {
    let mut small = small::shrunk(page, LONG_EDGE);
    let white = red::paper(&small);
    red::balance(&mut small, white);
    let mut seals = shape::seals(&red::Red::of(page, &small));
    seals.retain(|seal| seal.shape != SealShape::ThumbPrint || ridges::on(page, white, seal));
    let marks = ink::blue(page, &small);
    (seals, marks, colour(page, &small))
}

/// Whether a page has colours, shades of grey, or black and white alone.
fn colour(page: &RgbImage, small: &RgbImage) -> Colour {
    let coloured = small
        .pixels()
        .filter(|pixel| {
            let [r, g, b] = pixel.0;
            let (low, high) = (r.min(g).min(b), r.max(g).max(b));
            high - low > COLOURED
        })
        .count();
    let area = (small.width() as usize * small.height() as usize).max(1);
    if coloured * 1_000_000 > area * COLOURED_SHARE {
        return Colour::Colour;
    }
    let (mut dark, mut middle) = (0_usize, 0_usize);
    for [_, green, _] in page.as_raw().as_chunks::<3>().0 {
        dark += usize::from(*green < 40);
        middle += usize::from((40..216).contains(green));
    }
    if middle * 100 <= dark * GREY_SHARE {
        Colour::Bilevel
    } else {
        Colour::Grey
    }
}
