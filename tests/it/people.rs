//! Faces and skin on icons.

use crate::pictures::kinds;
use crate::support::{root, told};
use guoshen::evidence::look::Suspicion;
use image::imageops::{self, FilterType};
use image::{Rgba, RgbaImage};

#[test]
fn a_face_is_found_however_it_is_laid_out() {
    let face = image::open(root().join("tests/fixtures/images/astronaut.png")).unwrap();
    let face = face.to_rgba8();
    let ground = |colour: [u8; 4], side: u32, x: i64, y: i64| {
        let mut icon = RgbaImage::from_pixel(128, 128, Rgba(colour));
        let small = imageops::resize(&face, side, side, FilterType::Triangle);
        imageops::overlay(&mut icon, &small, x, y);
        icon
    };
    let layouts = [
        face.clone(),
        imageops::flip_horizontal(&face),
        imageops::brighten(&face, 30),
        imageops::brighten(&face, -30),
        imageops::contrast(&face, -25.0),
        ground([255, 255, 255, 255], 112, 8, 8),
        ground([43, 99, 240, 255], 104, 12, 20),
        ground([0, 0, 0, 0], 116, 6, 6),
        imageops::resize(&face, 512, 512, FilterType::CatmullRom),
        imageops::crop_imm(&face, 8, 0, 112, 112).to_image(),
        // A small part of the icon.
        ground([250, 214, 90, 255], 72, 48, 44),
        ground([24, 42, 58, 255], 64, 6, 40),
        imageops::colorops::grayscale_with_type_alpha(&face),
    ];
    let found = layouts.iter().map(kinds);
    let hits = found
        .filter(|kinds| kinds.contains(&Suspicion::Face))
        .count();
    told(&[format!(
        "| icons, a face laid out | | {hits}/{} |",
        layouts.len()
    )]);
    assert!(hits >= 12, "{hits}");
}

#[test]
fn skin_is_asked_about_and_paint_of_its_colour_is_not() {
    let mut state = 7_u32;
    let mut icon = |grain: u8, slope: u8| {
        RgbaImage::from_fn(128, 128, |_, y| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let [noise, ..] = state.to_be_bytes();
            let down = u8::try_from(y).unwrap() / 4;
            let value = 150 + down.min(slope) + noise % grain;
            Rgba([value + 40, value, value - 30, 255])
        })
    };
    assert!(kinds(&icon(16, 30)).contains(&Suspicion::Skin));
    // One colour that runs into another.
    assert!(!kinds(&icon(1, 30)).contains(&Suspicion::Skin));
}
