//! Bands with a word across the lower end of an icon.
//! Counted in README.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "colours are cut to a byte"
)]

use crate::badges::{paint, turned};
use crate::marks::{PAINTS, lettered};
use crate::pictures::{good, kinds};
use crate::support::told;
use guoshen::evidence::look::Suspicion;
use image::RgbaImage;

const BLACK: [[u8; 3]; 2] = [[20, 20, 24]; 2];
const YELLOW: [[u8; 3]; 2] = [[250, 173, 20]; 2];

/// Every second icon, on white.
fn half() -> Vec<RgbaImage> {
    let icons = good();
    let half = icons.iter().enumerate().skip(1).step_by(2);
    half.map(|(at, icon)| turned(icon, at / 2)).collect()
}

/// A band in one of the colours that a rule for strong colours does not know as well.
fn banded(icon: &mut RgbaImage, colours: [[u8; 3]; 2]) {
    paint(icon, colours, &|_, y| y >= 98.0);
}

#[test]
fn a_band_with_a_word_is_found_in_any_colour() {
    let paints = [PAINTS[2], YELLOW, BLACK, PAINTS[0], PAINTS[3]];
    let (mut found, mut plain) = (0, 0);
    for (at, mut icon) in half().into_iter().enumerate() {
        banded(&mut icon, paints[at % paints.len()]);
        plain += usize::from(kinds(&icon).contains(&Suspicion::Badge));
        lettered(&mut icon, [40.0, 105.0, 88.0, 121.0]);
        found += usize::from(kinds(&icon).contains(&Suspicion::Badge));
    }
    told(&[format!("| icons, band with a word | | {found}/32 |")]);
    assert!(found >= 30, "{found}");
    // A ground that an icon stands on carries none.
    assert!(plain <= 8, "{plain}");
}
