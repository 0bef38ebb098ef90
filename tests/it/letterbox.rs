//! Bars around a picture that was fitted into another shape, and pages that only look like that.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "shades are cut to a byte"
)]

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

/// A fill for what a page leaves bare: the page, larger and blurred.
fn blurred(page: &RgbaImage, spread: f32) -> RgbaImage {
    let small = imageops::resize(page, WIDTH / 8, HEIGHT / 8, imageops::FilterType::Triangle);
    let soft = imageops::blur(&small, spread / 8.0);
    imageops::resize(&soft, WIDTH, HEIGHT, imageops::FilterType::CatmullRom)
}

/// Cards of many colours on a light ground.
fn cards(width: u32, height: u32) -> RgbaImage {
    let mut out = RgbaImage::from_pixel(width, height, Rgba([244, 245, 248, 255]));
    for (at, (x, y)) in (0..width)
        .step_by(190)
        .flat_map(|x| (0..height).step_by(150).map(move |y| (x, y)))
        .enumerate()
    {
        let shade = |times: usize| u8::try_from(at * times % 200 + 30).unwrap_or(30);
        let card = RgbaImage::from_pixel(170, 130, Rgba([shade(67), shade(31), shade(97), 255]));
        imageops::overlay(&mut out, &card, i64::from(x) + 10, i64::from(y) + 10);
        let line = RgbaImage::from_pixel(120, 6, Rgba([255, 255, 255, 255]));
        imageops::overlay(&mut out, &line, i64::from(x) + 24, i64::from(y) + 40);
    }
    out
}

#[test]
fn bars_filled_with_the_picture_itself_are_found() {
    for spread in [24.0, 48.0] {
        for (x, y) in [(128, 0), (0, 72), (320, 0), (110, 62)] {
            let inner = cards(WIDTH - 2 * x, HEIGHT - 2 * y);
            let mut picture = blurred(&inner, spread);
            imageops::overlay(&mut picture, &inner, i64::from(x), i64::from(y));
            assert!(is_boxed(&picture), "{spread} {x} {y}");
        }
    }
}

#[test]
fn a_lit_ground_is_no_bar() {
    // An even slope around a large card, and a round light around a small one.
    let slope = RgbaImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let shade = |part: u32| u8::try_from(40 + part * 150 / (WIDTH + HEIGHT)).unwrap_or(0);
        Rgba([shade(x + y), shade(x), 200, 255])
    });
    let light = RgbaImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let far = (x as f32 - 640.0).hypot(y as f32 - 360.0) / 740.0;
        let shade = u8::try_from((200.0 * (1.0 - far) + 20.0).max(0.0) as u32).unwrap_or(0);
        Rgba([shade, shade, 220, 255])
    });
    for (name, ground, (wide, high)) in
        [("slope", slope, (1000, 560)), ("light", light, (480, 360))]
    {
        let mut picture = ground;
        let (x, y) = ((WIDTH - wide) / 2, (HEIGHT - high) / 2);
        imageops::overlay(&mut picture, &cards(wide, high), i64::from(x), i64::from(y));
        assert!(!is_boxed(&picture), "{name}");
    }
}
