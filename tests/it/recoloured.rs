//! Pages that differ in their colours alone.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "colours are cut to a byte"
)]

use crate::pictures::{as_jpeg, canvas, page};
use guoshen::evidence::look::print::{Print, Relation};
use image::{Rgba, RgbaImage, imageops};

/// A page whose upper rows are seen through a coloured glass, each channel let through by a share.
fn painted(colour: [f32; 3], rows: u32) -> RgbaImage {
    let mut out = page(1, false);
    for (_, y, Rgba([red, green, blue, _])) in out.enumerate_pixels_mut() {
        if y >= rows {
            continue;
        }
        for (value, share) in [red, green, blue].into_iter().zip(colour) {
            *value = (f32::from(*value) * share) as u8;
        }
    }
    out
}

fn compare(one: &RgbaImage, other: &RgbaImage) -> Relation {
    let print = |picture: &RgbaImage| Print::of(&canvas(picture));
    let (forth, back) = (
        print(one).compare(&print(other)),
        print(other).compare(&print(one)),
    );
    assert_eq!(forth, back, "either way round");
    forth
}

const ALL: u32 = u32::MAX;
/// Two colours of one brightness.
const WARM: [f32; 3] = [1.0, 0.4, 0.3];
const COLD: [f32; 3] = [0.2, 0.75, 0.6];

#[test]
fn a_page_in_another_colour_is_another_page() {
    let (warm, cold) = (painted(WARM, ALL), painted(COLD, ALL));
    assert_eq!(compare(&warm, &cold), Relation::Different);
    let (cyan, orange) = ([0.0, 0.74, 0.83], [1.0, 0.6, 0.0]);
    let (cyan, orange) = (painted(cyan, ALL), painted(orange, ALL));
    assert_eq!(compare(&cyan, &orange), Relation::Different);
    let grey = painted([0.55; 3], ALL);
    assert_eq!(compare(&warm, &grey), Relation::Different);
}

#[test]
fn another_colour_in_a_smaller_part_leaves_pages_nearly_the_same() {
    let (warm, cold) = (painted(WARM, 480), painted(COLD, 480));
    assert_eq!(compare(&warm, &cold), Relation::Near);
}

#[test]
fn a_colour_in_other_light_cropped_or_encoded_again_is_the_same() {
    let warm = painted(WARM, ALL);
    assert_eq!(
        compare(&warm, &painted([0.9, 0.38, 0.3], ALL)),
        Relation::Same
    );
    let darker = painted(WARM.map(|share| share * 0.7), ALL);
    assert_eq!(compare(&warm, &darker), Relation::Same, "darker");
    assert_eq!(
        compare(&warm, &imageops::brighten(&warm, 25)),
        Relation::Same,
        "brighter"
    );
    let cut = imageops::crop_imm(&warm, 12, 30, 568, 1230).to_image();
    assert_eq!(compare(&warm, &cut), Relation::Same, "cropped");
    let small = imageops::resize(&warm, 450, 975, imageops::FilterType::Triangle);
    assert_eq!(compare(&warm, &small), Relation::Same, "smaller");
    let again = as_jpeg(&warm, 70);
    assert_eq!(compare(&warm, &again), Relation::Same, "encoded again");
}
