//! Bands with a word across the lower end of an icon, flags laid over a corner, lines that cross all over, and signs that
//! are none of this. Bands and lines are counted in README.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "colours are cut to a byte"
)]

use crate::badges::{paint, turned};
use crate::marks::{BANDS, GOLD, PAINTS, WHITE, field, lettered};
use crate::pictures::{good, kinds, on_ground};
use crate::support::told;
use guoshen::evidence::look::Suspicion;
use image::{Rgba, RgbaImage};

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

#[test]
fn flags_of_any_country_over_a_corner_are_told_from_badges() {
    let grounds = [PAINTS[2], PAINTS[3], WHITE, [[30, 34, 44]; 2]];
    let (mut found, mut wrong) = (0, 0);
    for (at, flag) in BANDS.iter().enumerate() {
        for ground in grounds {
            let mut icon = field(ground);
            paint(&mut icon, [[128; 3]; 2], &|x, y| {
                (x - 52.0).hypot(y - 76.0) <= 26.0
            });
            let mut badge = icon.clone();
            for (x, y, pixel) in icon.enumerate_pixels_mut() {
                if (78..120).contains(&x) && (8..36).contains(&y) {
                    let [red, green, blue] = flag((x - 78) as f32 / 42.0, (y - 8) as f32 / 28.0);
                    *pixel = Rgba([red, green, blue, 255]);
                }
            }
            found += usize::from(kinds(&icon).contains(&Suspicion::Flag));
            paint(&mut badge, PAINTS[at % 4], &|x, y| {
                (78.0..120.0).contains(&x) && (8.0..36.0).contains(&y)
            });
            lettered(&mut badge, [86.0, 15.0, 112.0, 29.0]);
            wrong += usize::from(kinds(&badge).contains(&Suspicion::Flag));
        }
    }
    assert!(found >= 28, "{found} of 32");
    assert_eq!(wrong, 0);
}

/// Whether a place belongs to a sign.
type Sign = fn(f32, f32) -> bool;

/// Golden signs as shops and tools have them.
const SIGNS: [(&str, Sign); 6] = [
    ("chevrons", |x, y| {
        let back = (y - 64.0).abs();
        [40.0, 66.0]
            .into_iter()
            .any(|left| (back - (x - left)).abs() <= 7.0 && (left - 4.0..=left + 32.0).contains(&x))
    }),
    ("hourglass", |x, y| {
        let far = (y - 64.0).abs();
        far <= 34.0 && (x - 64.0).abs() <= 0.8f32.mul_add(far, 4.0)
    }),
    ("sparks", |x, y| {
        let spark = |left: f32, top: f32, reach: f32| {
            ((x - left).abs() / reach).sqrt() + ((y - top).abs() / reach).sqrt() <= 1.0
        };
        spark(58.0, 70.0, 30.0) || spark(92.0, 38.0, 14.0)
    }),
    ("diamond", |x, y| {
        (x - 64.0).abs() + (y - 64.0).abs() <= 34.0
    }),
    ("rubber", |x, y| {
        (x + y - 128.0).abs() <= 30.0 && (x - y).abs() <= 16.0
    }),
    ("drop", |x, y| {
        (x - 64.0).hypot(y - 74.0) <= 24.0
            || (28.0..=66.0).contains(&y) && (x - 64.0).abs() <= (y - 28.0) * 0.5
    }),
];

#[test]
fn one_golden_sign_on_red_is_no_flag() {
    for (name, sign) in SIGNS {
        let mut icon = RgbaImage::from_fn(128, 128, |_, y| {
            let down = y as f32 / 128.0;
            let [red, green, blue] = [[238.0, 160.0], [66.0, 0.0], [52.0, 20.0]]
                .map(|[from, to]: [f32; 2]| (from + (to - from) * down) as u8);
            Rgba([red, green, blue, 255])
        });
        paint(&mut icon, GOLD, &sign);
        assert!(!kinds(&icon).contains(&Suspicion::Flag), "{name}");
    }
}

/// Lays thin lines of a colour over an icon, at even distances, falling or rising too.
fn crossed(icon: &mut RgbaImage, colour: u8, apart: f32, both: bool) {
    for (x, y, pixel) in icon.enumerate_pixels_mut() {
        let (x, y) = (x as f32, y as f32);
        let near = |along: f32| (along.rem_euclid(apart) - apart / 2.0).abs() <= 0.7;
        if near(x - y) || both && near(x + y) {
            for value in pixel.0.iter_mut().take(3) {
                *value = (f32::from(*value) * 0.65 + f32::from(colour) * 0.35) as u8;
            }
        }
    }
}

#[test]
fn lines_that_cross_all_over_are_a_watermark() {
    let mut found = 0;
    for (at, mut icon) in half().into_iter().enumerate() {
        let apart = [25.0, 32.0, 40.0][at % 3];
        crossed(&mut icon, 0, apart, true);
        found += usize::from(kinds(&icon).contains(&Suspicion::Watermark));
    }
    told(&[format!("| icons, thin lines that cross | | {found}/32 |")]);
    assert!(found >= 29, "{found}");
    // Stripes of one direction are a pattern of the icon's own.
    let mut striped = field(PAINTS[2]);
    crossed(&mut striped, 255, 32.0, false);
    assert!(!kinds(&striped).contains(&Suspicion::Watermark));
}

/// Lays thin lines from corner to corner over an icon, as much of the colour as said.
fn struck(icon: &mut RgbaImage, colour: [f32; 3], strength: f32, from: f32) {
    for (x, y, pixel) in icon.enumerate_pixels_mut() {
        let (x, y) = (x as f32, y as f32);
        let near = (x - y).abs() <= 1.0 || (x + y - 127.0).abs() <= 1.0;
        if !near || y < from || y > 127.0 - from {
            continue;
        }
        for (value, colour) in pixel.0.iter_mut().zip(colour) {
            *value = (f32::from(*value) * (1.0 - strength) + colour * strength) as u8;
        }
    }
}

#[test]
fn lines_from_corner_to_corner_are_a_watermark() {
    let mut found = 0;
    for (at, icon) in half().into_iter().enumerate() {
        let colour = [[210.0, 20.0, 20.0], [110.0; 3], [20.0, 60.0, 180.0]][at % 3];
        let ground = [Rgba([255; 4]), Rgba([196, 232, 214, 255])][at % 2];
        let mut whole = on_ground(&icon, ground);
        assert!(!kinds(&whole).contains(&Suspicion::Watermark), "{at}");
        struck(&mut whole, colour, [0.6, 0.4][at % 2], 0.0);
        found += usize::from(kinds(&whole).contains(&Suspicion::Watermark));
    }
    told(&[format!(
        "| icons, two lines from corner to corner | | {found}/32 |"
    )]);
    assert!(found >= 29, "{found}");
    // A cross of the icon's own ends before its corners.
    let mut cross = field(PAINTS[2]);
    struck(&mut cross, [255.0; 3], 1.0, 26.0);
    assert!(!kinds(&cross).contains(&Suspicion::Watermark));
}
