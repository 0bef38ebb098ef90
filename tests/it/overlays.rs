//! What is laid over pages: slanting writing is found however strong it is, and pages without are left alone.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "its own pages are small"
)]

use crate::support::told;
use guoshen::evidence::look::plane::Canvas;
use guoshen::evidence::look::{Suspicion, suspects};
use image::{Rgba, RgbaImage};

/// Strokes of a letter in a square of five by five.
const LETTERS: [&[[f32; 4]]; 4] = [
    &[
        [0., 0., 1., 5.],
        [0., 0., 4., 1.],
        [0., 2., 3., 1.],
        [0., 4., 4., 1.],
    ],
    &[[0., 0., 1., 5.], [3., 0., 1., 5.], [0., 2., 4., 1.]],
    &[[0., 0., 4., 1.], [1.5, 0., 1., 5.]],
    &[[0., 0., 1., 5.], [0., 4., 4., 1.]],
];

/// True when writing of a size covers a place, words of eight letters one after the other and line below line.
fn written(x: f32, y: f32, size: f32, [apart, below]: [f32; 2]) -> bool {
    let (unit, word) = (size / 5.0, size * 8.0);
    let line = (y / below).floor();
    let (down, along) = (
        y - line * below,
        (x + line * apart / 2.0).rem_euclid(word + apart),
    );
    if down >= size || along >= word {
        return false;
    }
    let letter = (along / size).floor();
    let (across, down) = ((along - letter * size) / unit, down / unit);
    let kind = (letter + line.rem_euclid(4.0)) as usize % LETTERS.len();
    LETTERS[kind].iter().any(|[left, top, width, height]| {
        (*left..left + width).contains(&across) && (*top..top + height).contains(&down)
    })
}

/// Lays what covers some places over a page, in a colour and as strongly as said.
fn laid(
    page: &RgbaImage,
    colour: [f32; 3],
    strength: f32,
    covers: impl Fn(f32, f32) -> bool,
) -> RgbaImage {
    let mut out = page.clone();
    for (x, y, pixel) in out.enumerate_pixels_mut() {
        let mut share = 0.0;
        // Four looks at a pixel make soft edges.
        for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
            share += 0.25 * f32::from(u8::from(covers(x as f32 + dx, y as f32 + dy)));
        }
        let share = share * strength;
        for (value, own) in pixel.0.iter_mut().zip(colour) {
            *value = (f32::from(*value) * (1.0 - share) + own * share).round() as u8;
        }
    }
    out
}

/// A place as seen from a middle, turned by some degrees.
fn turned(x: f32, y: f32, [left, top]: [f32; 2], turn: f32) -> (f32, f32) {
    let (sin, cos) = turn.to_radians().sin_cos();
    let (x, y) = (x - left, y - top);
    (x * cos + y * sin, y * cos - x * sin)
}

/// Lays writing of a turn, in degrees, over a page.
fn over(page: &RgbaImage, turn: f32, strength: f32, size: f32, apart: [f32; 2]) -> RgbaImage {
    laid(page, [0.0; 3], strength, |x, y| {
        let (x, y) = turned(x, y, [0.0; 2], turn);
        written(x, y, size, apart)
    })
}

/// True within letters of a size, one after the other around the middle.
fn word(x: f32, y: f32, size: f32, letters: usize) -> bool {
    let (step, unit) = (size * 1.15, size / 5.0);
    let along = x + step * letters as f32 / 2.0;
    let (letter, down) = ((along / step).floor(), (y + size / 2.0) / unit);
    if letter < 0.0 || letter >= letters as f32 {
        return false;
    }
    let across = (along - letter * step) / unit;
    let kind = letter as usize % LETTERS.len();
    LETTERS[kind].iter().any(|[left, top, width, height]| {
        (*left..left + width).contains(&across) && (*top..top + height).contains(&down)
    })
}

/// A stamp around the middle: a ring or a frame, with letters in it.
fn stamp(x: f32, y: f32, size: f32, is_round: bool) -> bool {
    let edge = size / 9.0;
    let far = if is_round {
        x.hypot(y) - 2.6 * size
    } else {
        (x.abs() - 2.8 * size).max(y.abs() - size)
    };
    (-edge..=0.0).contains(&far) || word(x, y, size, 4)
}

/// A page: a bar, rules, and bars that stand for level words.
fn page(dark: bool, [width, height]: [u32; 2]) -> RgbaImage {
    let ground = if dark { 120 } else { 250 };
    let mut page = RgbaImage::from_pixel(width, height, Rgba([ground, ground, ground, 255]));
    for (x, y, pixel) in page.enumerate_pixels_mut() {
        let down = y % 120;
        let frame = y >= 80 && down == 0;
        let word = y >= 80 && y % 40 < 10 && x % 140 < 70;
        if y < 80 {
            *pixel = Rgba([40, 90, 220, 255]);
        } else if word {
            *pixel = Rgba([30, 30, 34, 255]);
        } else if frame {
            *pixel = Rgba([ground - 24, ground - 24, ground - 20, 255]);
        }
    }
    page
}

fn has_watermark(picture: &RgbaImage) -> bool {
    let (width, height) = picture.dimensions();
    let canvas = Canvas::new(width as usize, height as usize, picture.as_raw());
    suspects(&canvas)
        .iter()
        .any(|suspect| suspect.kind == Suspicion::Watermark)
}

#[test]
fn slanting_writing_is_found_and_level_pages_are_left_alone() {
    let pages = [[1920, 1080], [750, 1628]].map(|size| [false, true].map(|dark| page(dark, size)));
    let (mut found, mut all) = (0, 0);
    for page in pages.as_flattened() {
        assert!(!has_watermark(page), "a page without");
        for turn in [-45.0, -30.0, -20.0, 15.0, 25.0, 40.0] {
            for strength in [0.15, 0.3, 0.5] {
                let tiled = over(page, turn, strength, 22.0, [80.0, 110.0]);
                found += usize::from(has_watermark(&tiled));
                all += 1;
            }
        }
    }
    told(&[format!(
        "| pages, slanting writing all over | | {found}/{all} |"
    )]);
    assert!(found * 10 >= all * 9, "{found} of {all}");
}

#[test]
fn level_writing_all_over_pages_is_found() {
    let pages = [[1920, 1080], [750, 1628]].map(|size| [false, true].map(|dark| page(dark, size)));
    let (mut found, mut all) = (0, 0);
    for page in pages.as_flattened() {
        for strength in [0.2, 0.35, 0.5] {
            for size in [18.0, 26.0] {
                let tiled = over(page, 0.0, strength, size, [90.0, 120.0]);
                found += usize::from(has_watermark(&tiled));
                all += 1;
            }
        }
    }
    told(&[format!(
        "| pages, level writing all over | | {found}/{all} |"
    )]);
    assert!(found * 10 >= all * 8, "{found} of {all}");
}

/// Letters of whole pixels in lines, as old terminals and games have them, dark on an even ground.
#[test]
fn letters_of_whole_pixels_and_dots_are_no_writing_laid_over() {
    for (dark, unit) in [(false, 2), (false, 3), (true, 2), (true, 3)] {
        let (ground, ink) = if dark { (24, 210) } else { (250, 40) };
        let mut page = RgbaImage::from_pixel(1280, 800, Rgba([ground, ground, ground, 255]));
        let mut dots = page.clone();
        for (x, y, pixel) in page.enumerate_pixels_mut() {
            let (across, down) = (x / unit, y / unit);
            let letter = LETTERS[((across / 6 + down / 9 * 5) % 4) as usize];
            let (left, top) = ((across % 6) as f32, (down % 9) as f32);
            let on = letter
                .iter()
                .any(|[x, y, w, h]| (*x..x + w).contains(&left) && (*y..y + h).contains(&top));
            if on && across % 60 < 48 && y > 60 {
                *pixel = Rgba([ink, ink, ink, 255]);
            }
        }
        for (x, y, pixel) in dots.enumerate_pixels_mut() {
            let shift = y / (4 * unit) % 2 * 2 * unit;
            if (x + shift) % (4 * unit) < unit && y % (4 * unit) < unit {
                *pixel = Rgba([ink, ink, ink, 255]);
            }
        }
        assert!(!has_watermark(&page), "letters of {unit}, dark: {dark}");
        assert!(!has_watermark(&dots), "dots of {unit}, dark: {dark}");
    }
}

/// Places on a page that a line or a stamp is laid over: shares of its width and height.
const PLACES: [[f32; 2]; 3] = [[0.5, 0.5], [0.4, 0.22], [0.6, 0.75]];

fn middle(page: &RgbaImage, place: usize) -> [f32; 2] {
    let [across, down] = PLACES[place % PLACES.len()];
    [across * page.width() as f32, down * page.height() as f32]
}

#[test]
fn many_single_lines_over_pages_are_found() {
    let pages = [[1920, 1080], [750, 1628]].map(|size| [false, true].map(|dark| page(dark, size)));
    let (mut found, mut all) = (0, 0);
    for page in pages.as_flattened() {
        for (turn, size) in [(0.0, 40.0), (0.0, 56.0), (-24.0, 44.0), (30.0, 60.0)] {
            for strength in [0.18, 0.28, 0.4] {
                let middle = middle(page, all);
                let line = laid(page, [0.0; 3], strength, |x, y| {
                    let (x, y) = turned(x, y, middle, turn);
                    word(x, y, size, 9)
                });
                found += usize::from(has_watermark(&line));
                all += 1;
            }
        }
    }
    told(&[format!("| pages, a single line | | {found}/{all} |")]);
    assert!(found * 2 >= all, "{found} of {all}");
}

#[test]
fn many_stamps_on_pages_are_found() {
    let pages = [[1920, 1080], [750, 1628]].map(|size| [false, true].map(|dark| page(dark, size)));
    let inks = [[205.0, 30.0, 35.0], [120.0; 3]];
    let (mut found, mut all) = (0, 0);
    for page in pages.as_flattened() {
        for (turn, size, is_round) in [
            (-20.0, 40.0, true),
            (15.0, 56.0, false),
            (-30.0, 48.0, false),
        ] {
            for (ink, strength) in inks.iter().flat_map(|ink| [(ink, 0.5), (ink, 1.0)]) {
                let middle = middle(page, all);
                let stamped = laid(page, *ink, strength, |x, y| {
                    let (x, y) = turned(x, y, middle, turn);
                    stamp(x, y, size, is_round)
                });
                found += usize::from(has_watermark(&stamped));
                all += 1;
            }
        }
    }
    told(&[format!("| pages, a stamp | | {found}/{all} |")]);
    assert!(found * 10 >= all * 3, "{found} of {all}");
}
