//! Pictures that are soft or were enlarged, by every way of resizing and whatever compression follows; printed with
//! `--nocapture`.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::print_stdout,
    reason = "the figures are what these tests are for, and sides are small"
)]

use crate::pictures::{as_jpeg, good, kinds, on_ground};
use crate::support::told;
use guoshen::evidence::look::Suspicion;
use image::imageops::{self, FilterType};
use image::{Rgba, RgbaImage};

/// The icon on white, as compression without transparency needs it.
fn flat(icon: &RgbaImage) -> RgbaImage {
    on_ground(icon, Rgba([255; 4]))
}

/// Icons side by side, nine by five of them, as a page of 1152 by 640 that is full of edges.
fn page(icons: &[RgbaImage], from: usize) -> RgbaImage {
    let mut page = RgbaImage::from_pixel(1152, 640, Rgba([247, 248, 250, 255]));
    for (at, icon) in (0..45_u32).zip(icons.iter().cycle().skip(from)) {
        let small = imageops::resize(icon, 96, 96, FilterType::Lanczos3);
        let (x, y) = (at % 9 * 128 + 16, at / 9 * 128 + 16);
        imageops::overlay(&mut page, &small, i64::from(x), i64::from(y));
    }
    page
}

/// Every second picture as JPEG of good quality.
fn stored(picture: RgbaImage, at: usize) -> RgbaImage {
    if at.is_multiple_of(2) {
        return picture;
    }
    as_jpeg(&picture, [75, 85, 95][at / 2 % 3])
}

fn enlarged(picture: &RgbaImage, factor: f32, filter: FilterType) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let side = |size: u32| (size as f32 / factor).round() as u32;
    let small = imageops::resize(picture, side(width), side(height), FilterType::Triangle);
    imageops::resize(&small, width, height, filter)
}

fn is_soft(picture: &RgbaImage) -> bool {
    let found = kinds(picture);
    found.contains(&Suspicion::Blur) || found.contains(&Suspicion::Upscaled)
}

/// A way of spoiling, and the share in percent that has to be found.
fn spoilt(pictures: &[RgbaImage], what: &str) {
    let report = |name: String, least: usize, spoil: &dyn Fn(&RgbaImage) -> RgbaImage| -> usize {
        let all = pictures.iter().enumerate();
        let found = all.filter(|(at, picture)| is_soft(&stored(spoil(picture), *at)));
        let found = found.count();
        println!("  {name:24} {found} of {}", pictures.len());
        assert!(found * 100 >= pictures.len() * least, "{what}, {name}");
        found
    };
    let line = |name: &str, found: usize, ways: usize| {
        format!("| {what}, {name} | | {found}/{} |", pictures.len() * ways)
    };
    println!("{what}:");
    let radii = [0.9, 1.4, 2.2, 3.0, 4.0];
    let blurred = radii.map(|radius| {
        let blur = |picture: &RgbaImage| imageops::blur(picture, radius);
        report(format!("blurred by {radius}"), 90, &blur)
    });
    let mut lines = vec![line(
        "blurred by 0.9 to 4 pixels",
        blurred.iter().sum(),
        radii.len(),
    )];
    let filters = [
        ("nearest", FilterType::Nearest),
        ("bilinear", FilterType::Triangle),
        ("bicubic", FilterType::CatmullRom),
        ("lanczos", FilterType::Lanczos3),
    ];
    for (factor, least) in [(1.25, 40), (1.5, 80), (2.0, 90), (3.3, 90), (6.0, 90)] {
        let found = filters.map(|(name, filter)| {
            report(format!("enlarged {factor}, {name}"), least, &|picture| {
                enlarged(picture, factor, filter)
            })
        });
        let name = format!("enlarged {factor} times");
        lines.push(line(&name, found.iter().sum(), filters.len()));
    }
    told(&lines);
}

#[test]
fn soft_and_enlarged_icons_are_found() {
    let icons: Vec<RgbaImage> = good().iter().skip(1).step_by(4).map(flat).collect();
    let sharp = icons.iter().enumerate();
    let silent = sharp.filter(|(at, icon)| !is_soft(&stored((*icon).clone(), *at)));
    assert_eq!(silent.count(), icons.len(), "sharp icons are left alone");
    spoilt(&icons, "icons");
}

#[test]
fn soft_and_enlarged_pages_are_found() {
    let icons = good();
    let pages: Vec<RgbaImage> = (0..4).map(|at| page(&icons, at * 16)).collect();
    for (at, page) in pages.iter().enumerate() {
        assert!(!is_soft(&stored(page.clone(), at)), "a sharp page, {at}");
    }
    spoilt(&pages, "pages");
}

#[test]
fn a_page_that_is_ruled_alike_across_and_down_was_not_enlarged() {
    for pitch in [3, 11, 13] {
        let page = RgbaImage::from_fn(1152, 640, |x, y| {
            let ruled = x % pitch == 0 || y % pitch == 0;
            let grey = if ruled { 190 } else { 246 };
            Rgba([grey, grey, grey, 255])
        });
        assert!(!is_soft(&page), "ruled by {pitch}");
    }
}

#[test]
fn bars_of_a_chart_were_not_enlarged() {
    for seed in 1..12_u32 {
        let mut icon = RgbaImage::from_pixel(128, 128, Rgba([250, 250, 252, 255]));
        for bar in 0..6 {
            let (left, wide) = (10 + bar * 18, 7 + (bar * seed + seed) % 5);
            let top = 24 + (bar * bar * seed * 7 + seed * 13) % 80;
            for x in left..left + wide {
                for y in top..112 {
                    icon.put_pixel(x, y, Rgba([43, 99, 240, 255]));
                }
            }
        }
        assert!(!is_soft(&icon), "chart {seed}");
    }
}

#[test]
fn tiles_of_a_pattern_were_not_enlarged() {
    for side in [8, 12, 16, 32] {
        let icon = RgbaImage::from_fn(128, 128, |x, y| {
            let mut shade = (x / side).wrapping_mul(2_654_435_761_u32.rotate_left(y / side))
                ^ (y / side).wrapping_mul(40_503);
            shade ^= shade >> 13;
            let [red, green, blue, _] = shade.wrapping_mul(1_274_126_177).to_le_bytes();
            Rgba([red, green, blue, 255])
        });
        assert!(
            !kinds(&icon).contains(&Suspicion::Upscaled),
            "tiles of {side}"
        );
    }
}

#[test]
fn compression_is_known_from_the_pixels_and_good_quality_is_left_alone() {
    let icons = good();
    // Half the pages are darker: what is white is cut off, and tells less.
    let pages: Vec<RgbaImage> = (0..8)
        .map(|at| {
            let page = page(&icons, at * 8);
            if at % 2 == 0 {
                page
            } else {
                imageops::brighten(&page, -40)
            }
        })
        .collect();
    let found = |quality: Option<u8>| {
        let seen = pages.iter().filter(|page| {
            let page = quality.map_or_else(|| (*page).clone(), |quality| as_jpeg(page, quality));
            kinds(&page).contains(&Suspicion::Jpeg)
        });
        seen.count()
    };
    let mut lines = Vec::new();
    for quality in [10, 20, 30] {
        let count = found(Some(quality));
        lines.push(format!(
            "| pages, JPEG of quality {quality} | | {count}/8 |"
        ));
        assert!(count >= 7, "quality {quality}: {count}");
    }
    for quality in [75, 90] {
        assert_eq!(found(Some(quality)), 0, "quality {quality}");
    }
    assert_eq!(found(None), 0);
    told(&lines);
}

/// Dark letters on pure white, 11 pixels apart, in lines.
fn written() -> RgbaImage {
    let mut page = RgbaImage::from_pixel(1280, 720, Rgba([255; 4]));
    for (x, y, pixel) in page.enumerate_pixels_mut() {
        let (letter, line) = (x / 11, y / 37);
        let (across, down) = (x % 11, y % 37);
        let within = (60..1220).contains(&x) && across < 8 && (10..24).contains(&down);
        let stroke = match (letter * 7 + line * 5) % 4 {
            0 => !(2..6).contains(&across) || (16..18).contains(&down),
            1 => down < 12 || (3..5).contains(&across),
            2 => across < 2 || down >= 22,
            _ => across + 10 == down || across + 11 == down,
        };
        if within && stroke && letter % 9 > 1 {
            *pixel = Rgba([40, 42, 48, 255]);
        }
    }
    page
}

/// White cuts off the noise around letters, so that no coefficient tells its step there; where it begins still does.
#[test]
fn noise_around_letters_on_white_is_known() {
    let page = written();
    let found = |quality| kinds(&as_jpeg(&page, quality)).contains(&Suspicion::Jpeg);
    assert!(found(10), "ruined");
    for quality in [60, 75, 90] {
        assert!(!found(quality), "quality {quality}");
    }
    assert!(!kinds(&page).contains(&Suspicion::Jpeg), "untouched");
}
