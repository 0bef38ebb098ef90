//! Where a signature is asked for: strokes are one, frames, cells, rules and print are none.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "strokes are drawn within the page"
)]

use guoshen::evidence::look::Region;
use guoshen::evidence::reading::{Colour, Line, Source, show};
use image::{Rgb, RgbImage};

const INK: Rgb<u8> = Rgb([40, 40, 60]);

fn line(x: u32, y: u32, h: u32, text: &str) -> Line {
    let count = u32::try_from(text.chars().count()).unwrap();
    Line {
        text: text.to_owned(),
        region: Region::new(x, y, h * count, h),
        confidence: 0.98,
        from: Source::Ocr,
    }
}

/// A page with a request to sign at (200, 400), 40 pixels high and 280 wide, and a paragraph that gives the width.
fn page() -> (RgbImage, Vec<Line>) {
    let paper = RgbImage::from_pixel(1200, 800, Rgb([250, 249, 245]));
    let lines = vec![
        line(200, 200, 40, "我司承诺提交的资料真实完整有效，特此说明。"),
        line(200, 400, 40, "授权代表签字："),
    ];
    (paper, lines)
}

fn fill(page: &mut RgbImage, region: Region) {
    for y in region.y..region.y + region.h {
        for x in region.x..region.x + region.w {
            page.put_pixel(x, y, INK);
        }
    }
}

/// A wave, as a quick hand leaves it.
fn wave(page: &mut RgbImage, left: u32, middle: u32, colour: Rgb<u8>) {
    for step in 0..1400_u32 {
        let x = left + step / 10;
        let y = f64::from(middle) + 24.0 * (f64::from(step) / 90.0).sin();
        for thick in 0..4 {
            page.put_pixel(x, y as u32 + thick, colour);
        }
    }
}

fn found(page: &RgbImage, lines: &[Line]) -> usize {
    show::signed(page, Colour::Colour, lines).len()
}

#[test]
fn strokes_behind_a_request_are_a_signature() {
    let (mut page, lines) = page();
    assert_eq!(found(&page, &lines), 0, "nobody signed");
    // A rule to sign on says nothing, strokes above it do.
    fill(&mut page, Region::new(490, 442, 300, 3));
    assert_eq!(found(&page, &lines), 0, "a rule alone");
    wave(&mut page, 520, 405, INK);
    let marks = show::signed(&page, Colour::Colour, &lines);
    let at = marks.first().expect("a signature").region;
    assert!(at.x >= 510 && at.x + at.w <= 670, "{at:?}");
    // In a grey copy the characters of a seal look the same.
    assert_eq!(show::signed(&page, Colour::Grey, &lines), []);
}

#[test]
fn frames_cells_seals_and_values_are_no_signature() {
    let (mut framed, lines) = page();
    fill(&mut framed, Region::new(700, 100, 6, 600));
    fill(&mut framed, Region::new(720, 100, 2, 600));
    assert_eq!(found(&framed, &lines), 0, "the frame of the page");
    let (mut cell, lines) = page();
    fill(&mut cell, Region::new(100, 385, 900, 3));
    fill(&mut cell, Region::new(100, 455, 900, 3));
    fill(&mut cell, Region::new(485, 385, 3, 72));
    assert_eq!(found(&cell, &lines), 0, "a cell of a table");
    let (mut sealed, lines) = page();
    wave(&mut sealed, 520, 405, Rgb([214, 40, 50]));
    assert_eq!(found(&sealed, &lines), 0, "red ink");
    let (mut written, mut lines) = page();
    wave(&mut written, 520, 405, INK);
    lines[1].text = "法定代表人".to_owned();
    assert_eq!(found(&written, &lines), 0, "a value beside its label");
}

#[test]
fn a_printed_name_is_no_signature_and_a_larger_one_is() {
    let printed = |height: u32| {
        let (mut page, mut lines) = page();
        for at in 0..3 {
            let x = 500 + at * height;
            // A character: two strokes that cross.
            fill(
                &mut page,
                Region::new(x + 2, 420 - height / 2, 4, height - 4),
            );
            fill(&mut page, Region::new(x, 420, height - 6, 4));
        }
        lines.push(line(500, 420 - height / 2, height, "沈雨毅"));
        found(&page, &lines)
    };
    assert_eq!(printed(30), 0);
    assert_eq!(printed(52), 1);
}
