//! Bars around a picture that was fitted into another shape, and pages that only look like that.

use crate::pictures::kinds;
use guoshen::evidence::look::Suspicion;
use image::{Rgba, RgbaImage, imageops};

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;

/// A page with a picture on it from edge to edge.
fn page(width: u32, height: u32) -> RgbaImage {
    RgbaImage::from_fn(width, height, |x, y| {
        let shade = |value: u32| u8::try_from(60 + value % 90).unwrap_or(60);
        Rgba([shade(x / 9), shade(y / 7), shade((x + y) / 11), 255])
    })
}

fn ground(paint: [u8; 3]) -> RgbaImage {
    let [r, g, b] = paint;
    RgbaImage::from_pixel(WIDTH, HEIGHT, Rgba([r, g, b, 255]))
}

fn is_boxed(picture: &RgbaImage) -> bool {
    kinds(picture).contains(&Suspicion::Letterbox)
}

#[test]
fn bars_of_any_one_colour_are_found() {
    for paint in [[0, 0, 0], [20, 30, 60], [255, 255, 255]] {
        for (x, y) in [(128, 0), (0, 72), (320, 0)] {
            let mut picture = ground(paint);
            let inner = page(WIDTH - 2 * x, HEIGHT - 2 * y);
            imageops::overlay(&mut picture, &inner, i64::from(x), i64::from(y));
            assert!(is_boxed(&picture), "{paint:?} {x} {y}");
        }
    }
    // A white page between grey bars.
    let mut picture = ground([128, 128, 128]);
    let white = RgbaImage::from_pixel(WIDTH - 256, HEIGHT, Rgba([250, 250, 252, 255]));
    imageops::overlay(&mut picture, &white, 128, 0);
    imageops::overlay(&mut picture, &page(600, 300), 300, 200);
    assert!(is_boxed(&picture));
}

#[test]
fn a_frame_of_one_colour_on_all_four_sides_is_found() {
    for paint in [[0, 0, 0], [128, 128, 128], [20, 30, 60]] {
        let mut picture = ground(paint);
        let white = Rgba([250, 250, 252, 255]);
        let inner = RgbaImage::from_pixel(WIDTH - 240, HEIGHT - 120, white);
        imageops::overlay(&mut picture, &inner, 120, 60);
        imageops::overlay(&mut picture, &page(600, 300), 300, 200);
        assert!(is_boxed(&picture), "{paint:?}");
    }
}

#[test]
fn a_panel_that_is_no_picture_laid_on_a_frame_is_none() {
    for paint in [[128, 128, 128], [20, 30, 60]] {
        // Cards with the ground between them, all together in the middle.
        let mut cards = ground(paint);
        for (x, y) in [(100, 60), (660, 60), (100, 380), (660, 380)] {
            imageops::overlay(&mut cards, &page(520, 280), x, y);
        }
        assert!(!is_boxed(&cards), "cards on {paint:?}");
        // One that stands below a head with more room.
        let mut low = ground(paint);
        imageops::overlay(&mut low, &page(WIDTH - 240, HEIGHT - 160), 120, 140);
        assert!(!is_boxed(&low), "low on {paint:?}");
    }
}

#[test]
fn cards_and_margins_are_no_bars() {
    for paint in [[245, 246, 248], [20, 30, 60], [128, 128, 128]] {
        // A card in the middle.
        let mut card = ground(paint);
        let white = RgbaImage::from_pixel(480, 520, Rgba([255, 255, 255, 255]));
        imageops::overlay(&mut card, &white, 400, 100);
        assert!(!is_boxed(&card), "card on {paint:?}");
        // A column of contents below a head that goes from edge to edge.
        let mut column = ground(paint);
        imageops::overlay(&mut column, &page(WIDTH, 56), 0, 0);
        imageops::overlay(&mut column, &page(800, HEIGHT - 56), 240, 56);
        assert!(!is_boxed(&column), "column on {paint:?}");
        // Pictures in a row, with the ground between.
        let mut row = ground(paint);
        for at in 0..3 {
            imageops::overlay(&mut row, &page(300, 500), 80 + at * 400, 110);
        }
        assert!(!is_boxed(&row), "row on {paint:?}");
    }
    assert!(!is_boxed(&page(WIDTH, HEIGHT)));
}
