//! Seals that were put on a page as a picture of their own, as services for electronic signatures do: the picture holds
//! the seal alone, without the print below it, and is the same on every page that was sealed with it.

use super::red::{Red, balance, paper, redness};
use super::shape;
use super::small::shrunk;
use super::strip::unrolled;
use crate::evidence::look::Region;
use crate::evidence::reading::{Seal, SealShape};
use image::imageops::replace;
use image::{Rgb, RgbImage};

/// Pixels along the sides of a picture that may be a seal.
const SIDE: std::ops::RangeInclusive<u32> = 100..=1600;
/// Share of the page's width up to which a seal is wide.
const WIDEST: f32 = 0.5;
/// Long edge of the copy it is looked at on, half of it paper around: seals of pages are as large on theirs.
const SHEET: u32 = 280;
/// Redness of ink.
const RED: u8 = 30;
/// Share of red pixels that even a thin seal has, in hundredths.
const INKED: usize = 3;
/// Share of a picture that its seal takes up, in hundredths.
const FILLED: u64 = 40;

/// A picture on a page that may be a seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Where it lies, in pixels of the page.
    pub place: Region,
    /// Its own pixels, on white.
    pub pixels: RgbImage,
}

impl Stamp {
    /// True when a picture of `width` times `height` pixels, drawn at `place` on a page `page` pixels wide, has the form
    /// of a seal; whether it is one only its pixels can tell.
    pub fn may_be(width: u32, height: u32, place: Region, page: f32) -> bool {
        let square = width * 2 >= height && height * 2 >= width;
        let sides = SIDE.contains(&width) && SIDE.contains(&height);
        square && sides && place.w as f32 <= page * WIDEST && place.area() > 0
    }

    /// A stamp of pixels as red as those of a seal.
    pub fn new(place: Region, pixels: RgbImage) -> Option<Self> {
        let red = pixels.pixels().filter(|pixel| redness(pixel.0) > RED);
        let all = pixels.width() as usize * pixels.height() as usize;
        (red.count() * 100 >= all * INKED).then_some(Self { place, pixels })
    }

    /// True when a seal that was seen on the page is this picture and not only near it.
    pub fn shows(&self, seal: &Seal) -> bool {
        let shared = self.place.shared(&seal.region);
        shared * 100 >= self.place.area() * FILLED && shared * 10 >= seal.region.area() * 9
    }

    /// The text of the one round or oval seal it shows, unrolled for a recogniser.
    pub fn strip(&self) -> Option<RgbImage> {
        let (width, height) = self.pixels.dimensions();
        let mut sheet = RgbImage::from_pixel(width * 2, height * 2, Rgb([u8::MAX; 3]));
        replace(
            &mut sheet,
            &self.pixels,
            (width / 2).into(),
            (height / 2).into(),
        );
        let mut small = shrunk(&sheet, SHEET);
        let white = paper(&small);
        balance(&mut small, white);
        let seals = shape::seals(&Red::of(&sheet, &small));
        let mut round = seals
            .iter()
            .filter(|seal| matches!(seal.shape, SealShape::Round | SealShape::Oval));
        match (round.next(), round.next()) {
            (Some(seal), None) => unrolled(&sheet, white, seal),
            _ => None,
        }
    }
}
