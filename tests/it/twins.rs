//! Icons in another size, cut, lit or stored anew, which are the same as before, and what is not; printed with
//! `--nocapture`.

#![allow(clippy::print_stdout, reason = "the figures are what this test is for")]

use crate::pictures::{as_jpeg, canvas, good, on_ground};
use crate::support::told;
use guoshen::evidence::look::print::{Print, Relation};
use image::imageops::{self, FilterType};
use image::{Rgba, RgbaImage};

/// What is done to an icon, and whether it is the same afterwards.
type Change = (&'static str, bool, fn(&RgbaImage) -> RgbaImage);

const CHANGES: [Change; 10] = [
    ("at 64 pixels", true, |icon| {
        imageops::resize(icon, 64, 64, FilterType::Lanczos3)
    }),
    ("at 90 pixels", true, |icon| {
        imageops::resize(icon, 90, 90, FilterType::CatmullRom)
    }),
    ("at 300 pixels", true, |icon| {
        imageops::resize(icon, 300, 300, FilterType::Lanczos3)
    }),
    ("as JPEG of quality 60", true, stored),
    ("cropped", true, |icon| {
        imageops::crop_imm(icon, 5, 8, 117, 116).to_image()
    }),
    ("cropped, enlarged and stored", true, |icon| {
        let cut = imageops::crop_imm(icon, 4, 3, 119, 121).to_image();
        stored(&imageops::resize(&cut, 128, 128, FilterType::CatmullRom))
    }),
    ("brighter", true, |icon| imageops::brighten(icon, 18)),
    ("darker", true, |icon| imageops::brighten(icon, -30)),
    ("with a square on it", false, |icon| {
        marked(icon, 12, [230, 60, 50])
    }),
    ("with a square at half the size", false, |icon| {
        let marked = marked(icon, 16, [230, 60, 50]);
        imageops::resize(&marked, 64, 64, FilterType::Triangle)
    }),
];

fn stored(icon: &RgbaImage) -> RgbaImage {
    as_jpeg(icon, 60)
}

/// The icon with a square in a black edge, below its middle.
fn marked(icon: &RgbaImage, side: u32, [red, green, blue]: [u8; 3]) -> RgbaImage {
    let mut out = icon.clone();
    let (black, colour) = (Rgba([0, 0, 0, 255]), Rgba([red, green, blue, 255]));
    let edge = RgbaImage::from_pixel(side + 4, side + 4, black);
    imageops::overlay(&mut out, &edge, 70, 84);
    imageops::overlay(&mut out, &RgbaImage::from_pixel(side, side, colour), 72, 86);
    out
}

#[test]
fn an_icon_is_known_again_in_every_size_and_another_one_is_not() {
    // On white some of them can hardly be seen.
    let blue = Rgba([40, 60, 90, 255]);
    let all = good();
    let icons: Vec<RgbaImage> = all.iter().map(|icon| on_ground(icon, blue)).collect();
    let prints: Vec<Print> = icons.iter().map(|icon| Print::of(&canvas(icon))).collect();
    let mut lines = Vec::new();
    for (name, same, change) in CHANGES {
        let pairs = icons.iter().zip(&prints);
        let found = pairs.filter(|(icon, print)| {
            let relation = print.compare(&Print::of(&canvas(&change(icon))));
            same == (relation == Relation::Same)
        });
        let verdict = if same { "same" } else { "not the same" };
        lines.push(format!(
            "| icons {name}, {verdict} | | {}/{} |",
            found.count(),
            icons.len()
        ));
    }
    let mut others = 0;
    for (at, one) in prints.iter().enumerate() {
        for other in prints.iter().skip(at + 1) {
            let relation = one.compare(other);
            assert_eq!(relation, Relation::Different, "icon {at}");
            others += 1;
        }
    }
    lines.push(format!(
        "| other icons, not the same | | {others}/{others} |"
    ));
    told(&lines);
}
