//! Badges laid over a corner of real icons: dots whose colour runs, ribbons that carry a word, folded corners; counted
//! in README.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "colours are cut to a byte"
)]

use crate::marks::{GOLD, PAINTS, WHITE, field, lettered, star};
use crate::pictures::{good, kinds};
use crate::support::told;
use guoshen::evidence::look::Suspicion;
use image::{Rgba, RgbaImage, imageops};

const RED: [[u8; 3]; 2] = [[230, 0, 18], [230, 0, 18]];
/// A red as flags have it.
const BRICK: [[u8; 3]; 2] = [[214, 30, 28]; 2];
const PINK_TO_PURPLE: [[u8; 3]; 2] = [[255, 60, 120], [180, 60, 255]];
const RED_TO_ORANGE: [[u8; 3]; 2] = [[255, 80, 80], [255, 150, 40]];

/// How much of a pixel something covers, from sixteen looks at it.
pub(crate) fn covered(x: u32, y: u32, inside: &dyn Fn(f32, f32) -> bool) -> f32 {
    let looks = (0..16).filter(|look| {
        let (dx, dy) = (look % 4, look / 4);
        inside(
            x as f32 + dx as f32 / 4.0 + 0.125,
            y as f32 + dy as f32 / 4.0 + 0.125,
        )
    });
    looks.count() as f32 / 16.0
}

/// Paints what is inside, in a colour that runs from left to right of the icon, faster and faster.
pub(crate) fn paint(
    icon: &mut RgbaImage,
    [from, to]: [[u8; 3]; 2],
    inside: &dyn Fn(f32, f32) -> bool,
) {
    for (x, y, pixel) in icon.enumerate_pixels_mut() {
        let share = covered(x, y, inside);
        if share == 0.0 {
            continue;
        }
        let along = (x as f32 / 127.0).powi(2);
        for (value, (a, b)) in pixel.0.iter_mut().zip(from.iter().zip(to)) {
            let own = f32::from(*a) + (f32::from(b) - f32::from(*a)) * along;
            *value = (f32::from(*value) * (1.0 - share) + own * share).round() as u8;
        }
        pixel.0[3] = pixel.0[3].max((share * 255.0) as u8);
    }
}

/// The icon on white, turned so that another corner is the upper right one.
pub(crate) fn turned(icon: &RgbaImage, at: usize) -> RgbaImage {
    let mut flat = RgbaImage::from_pixel(128, 128, Rgba([255; 4]));
    imageops::overlay(&mut flat, icon, 0, 0);
    if at.is_multiple_of(2) {
        imageops::flip_horizontal(&flat)
    } else {
        flat
    }
}

fn dot(icon: &mut RgbaImage, colours: [[u8; 3]; 2]) {
    paint(icon, colours, &|x, y| (x - 107.0).hypot(y - 20.0) <= 16.0);
}

/// A ribbon from the upper edge to the right one, with strokes for letters on it.
fn ribbon(icon: &mut RgbaImage, colours: [[u8; 3]; 2]) {
    let across = |x: f32, y: f32| (x - y - 84.0) / std::f32::consts::SQRT_2;
    let along = |x: f32, y: f32| (x + y) / std::f32::consts::SQRT_2;
    paint(icon, colours, &|x, y| across(x, y).abs() <= 12.0);
    paint(icon, [[255; 3], [255; 3]], &|x, y| {
        across(x, y).abs() <= 6.5
            && (along(x, y) - 90.5).abs() <= 24.0
            && along(x, y).rem_euclid(6.0) <= 2.6
    });
}

fn fold(icon: &mut RgbaImage, colours: [[u8; 3]; 2]) {
    paint(icon, colours, &|x, y| x - y >= 82.0);
}

#[test]
fn badges_are_found_whatever_they_are_painted_with() {
    type Badge = fn(&mut RgbaImage, [[u8; 3]; 2]);
    let badges: [(&str, Badge); 3] = [("dot", dot), ("ribbon", ribbon), ("fold", fold)];
    let paints = [RED, PINK_TO_PURPLE, RED_TO_ORANGE];
    let (icons, mut lines) = (good(), Vec::new());
    for (name, badge) in badges {
        let half = icons.iter().enumerate().skip(1).step_by(2);
        let found = half.filter(|(at, icon)| {
            let mut icon = turned(icon, at / 2);
            // A fold is known by one colour only.
            badge(
                &mut icon,
                if name == "fold" {
                    RED
                } else {
                    paints[at / 2 % 3]
                },
            );
            kinds(&icon).contains(&Suspicion::Badge)
        });
        let (found, least) = (found.count(), if name == "dot" { 29 } else { 26 });
        lines.push(format!(
            "| icons, {name} in running colours | | {found}/32 |"
        ));
        assert!(found >= least, "{name}: {found} of 32");
    }
    told(&lines);
}

#[test]
fn slanting_shapes_of_an_icons_own_are_no_badge() {
    let mut halves = RgbaImage::from_pixel(128, 128, Rgba([43, 99, 240, 255]));
    paint(&mut halves, RED, &|x, y| x > y);
    let mut stripes = RgbaImage::from_pixel(128, 128, Rgba([250, 250, 252, 255]));
    paint(&mut stripes, RED, &|x, y| (x - y).rem_euclid(40.0) < 20.0);
    let mut both = RgbaImage::from_pixel(128, 128, Rgba([250, 250, 252, 255]));
    paint(&mut both, RED, &|x, y| (x - y).abs() >= 82.0);
    let mut sun = RgbaImage::from_pixel(128, 128, Rgba([20, 24, 36, 255]));
    paint(&mut sun, PINK_TO_PURPLE, &|x, y| {
        (x - 64.0).hypot(y - 64.0) <= 40.0
    });
    for (name, icon) in [
        ("halves", halves),
        ("stripes", stripes),
        ("both", both),
        ("sun", sun),
    ] {
        assert!(!kinds(&icon).contains(&Suspicion::Badge), "{name}");
    }
}

#[test]
fn a_name_below_the_mark_is_no_badge() {
    let grounds = [BRICK, PAINTS[1], PAINTS[2], PAINTS[3], [[214, 60, 110]; 2]];
    let badges = grounds.into_iter().filter(|ground| {
        let mut icon = field(*ground);
        paint(&mut icon, WHITE, &|x, y| (x - 64.0).hypot(y - 52.0) <= 24.0);
        paint(&mut icon, *ground, &|x, y| {
            (x - 64.0).hypot(y - 52.0) <= 12.0
        });
        lettered(&mut icon, [34.0, 92.0, 94.0, 106.0]);
        kinds(&icon).contains(&Suspicion::Badge)
    });
    assert_eq!(badges.count(), 0);
}

#[test]
fn the_national_flag_in_a_corner_is_told_from_a_badge() {
    let grounds = [
        PAINTS[2],
        PAINTS[3],
        WHITE,
        [[120, 60, 200]; 2],
        [[30, 34, 44]; 2],
    ];
    for ground in grounds {
        let mut plain = field(ground);
        paint(&mut plain, [[128; 3]; 2], &|x, y| {
            (x - 52.0).hypot(y - 76.0) <= 26.0
        });
        paint(&mut plain, BRICK, &|x, y| {
            (80.0..=122.0).contains(&x) && (6.0..=34.0).contains(&y)
        });
        let mut flag = plain.clone();
        star(&mut flag, GOLD, [87.0, 13.0, 4.5]);
        for [x, y] in [[94.0, 9.0], [97.0, 12.0], [97.0, 16.0], [94.0, 19.0]] {
            star(&mut flag, GOLD, [x, y, 1.8]);
        }
        assert!(kinds(&flag).contains(&Suspicion::Flag), "{ground:?}");
        // A word in gold goes along the middle of a label.
        let mut label = plain.clone();
        paint(&mut label, GOLD, &|x, y| {
            (86.0..=116.0).contains(&x) && (15.0..=25.0).contains(&y) && x.rem_euclid(6.0) <= 2.0
        });
        assert!(!kinds(&label).contains(&Suspicion::Flag), "{ground:?}");
    }
}
