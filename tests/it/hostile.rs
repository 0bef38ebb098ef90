//! Pictures and PDFs that mean harm, or were cut off: a finding, never a crash, never a wait, never a green tick.

#![allow(
    clippy::print_stdout,
    reason = "the figures are what these tests are for"
)]

use crate::drawing::{Recipe, unhex};
use guoshen::evidence::image::Fault;
use guoshen::evidence::reading::{ReadState, read};
use guoshen::evidence::{Content, Limits, inspect, thumbnail};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

const FORMATS: [&str; 5] = ["png", "jpg", "gif", "webp", "bmp"];

fn drawn(recipe: &str) -> Vec<u8> {
    toml::from_str::<Recipe>(recipe).unwrap().bytes()
}

/// Files whose headers claim a side of 60 000 pixels.
fn giants() -> Vec<(&'static str, Vec<u8>)> {
    const SIDE: u16 = 60_000;
    let small = |format: &str| {
        drawn(&format!(
            "image = {{ size = [16, 16], tiles = 1, format = \"{format}\" }}"
        ))
    };
    let mut png = small("png");
    for at in [16, 20] {
        png[at..at + 4].copy_from_slice(&u32::from(SIDE).to_be_bytes());
    }
    let mut jpg = small("jpg");
    let frame = jpg
        .windows(2)
        .position(|pair| pair == [0xFF, 0xC0])
        .unwrap();
    for at in [frame + 5, frame + 7] {
        jpg[at..at + 2].copy_from_slice(&SIDE.to_be_bytes());
    }
    let mut gif = small("gif");
    for at in [6, 8] {
        gif[at..at + 2].copy_from_slice(&SIDE.to_le_bytes());
    }
    let mut bmp = small("bmp");
    for at in [18, 22] {
        bmp[at..at + 4].copy_from_slice(&u32::from(SIDE).to_le_bytes());
    }
    // An extended file: flags, then both sides less one in 24 bits.
    let mut webp = unhex("52494646 40000000 57454250 56503858 0a000000 00000000");
    for _ in 0..2 {
        webp.extend_from_slice(&(u32::from(SIDE) - 1).to_le_bytes()[..3]);
    }
    webp.extend_from_slice(&small("webp")[12..]);
    vec![
        ("png", png),
        ("jpg", jpg),
        ("gif", gif),
        ("bmp", bmp),
        ("webp", webp),
    ]
}

#[test]
fn a_header_of_sixty_thousand_by_sixty_thousand_is_refused_at_once() {
    for (format, bytes) in giants() {
        let start = Instant::now();
        let facts = inspect(&bytes, &Limits::default());
        let took = start.elapsed();
        let picture = facts.picture().unwrap();
        println!("{format}: {:?} in {took:?}", picture.fault);
        assert_eq!(picture.fault, Some(Fault::TooManyPixels), "{format}");
        assert!(picture.pixels.is_none() && picture.suspects.is_empty());
        assert!(took < Duration::from_millis(50), "{format}: {took:?}");
        let start = Instant::now();
        assert!(thumbnail(&bytes, 960, &Limits::default()).is_none());
        assert!(start.elapsed() < Duration::from_millis(50), "{format}");
    }
}

#[test]
fn a_pdf_that_unfolds_or_repeats_without_end_is_left_alone() {
    let limits = Limits::default();
    for (name, oversized) in [("unfolds", true), ("forms-in-forms", false)] {
        let bytes = drawn(&format!("fixture = \"pdf/{name}.pdf\""));
        let start = Instant::now();
        let facts = inspect(&bytes, &limits);
        let Content::Pdf(pdf) = &facts.content else {
            panic!("{name} is a PDF");
        };
        assert_eq!((pdf.oversized, pdf.damaged), (oversized, false), "{name}");
        assert!(thumbnail(&bytes, 200, &limits).is_none(), "{name}");
        let state = read(&bytes, &limits, None, &mut |_| ControlFlow::Continue(()));
        assert_eq!(state, ReadState::Unreadable, "{name}");
        let took = start.elapsed();
        println!("{name}: {took:?}");
        assert!(took < Duration::from_secs(20), "{name}: {took:?}");
    }
}

#[test]
fn a_picture_cut_off_at_any_byte_is_never_whole() {
    for format in FORMATS {
        let bytes = drawn(&format!(
            "image = {{ size = [24, 24], noise = true, format = \"{format}\" }}"
        ));
        let whole = inspect(&bytes, &Limits::default());
        let whole = whole.picture().unwrap();
        assert!(whole.fault.is_none());
        let mut forgiven = Vec::new();
        for cut in 0..bytes.len() {
            let facts = inspect(&bytes[..cut], &Limits::default());
            if let Some(picture) = facts.picture()
                && picture.fault.is_none()
            {
                // Every pixel is there: only the end mark is missing.
                assert_eq!(
                    picture.pixels,
                    whole.pixels,
                    "{format} cut at {cut} of {}",
                    bytes.len()
                );
                forgiven.push(cut);
            }
        }
        println!(
            "{format}: {} cuts, {} without a loss",
            bytes.len(),
            forgiven.len()
        );
        let least = forgiven.first().copied().unwrap_or(bytes.len());
        assert!(
            bytes.len() - least <= 16,
            "{format} cut at {least} of {}",
            bytes.len()
        );
    }
}

/// A moving picture of 10 000 frames, each as large as the screen, whose sides are given as two bytes in hex.
fn film(side: &str) -> Vec<u8> {
    let mut film = unhex(&format!(
        "474946383961 {side} {side} 80 00 00 000000 ffffff"
    ));
    let frame = unhex(&format!("2c 0000 0000 {side} {side} 00 02 02 44 01 00"));
    for _ in 0..10_000 {
        film.extend_from_slice(&frame);
    }
    film.push(0x3B);
    film
}

#[test]
fn ten_thousand_frames_are_counted_and_not_drawn() {
    // Screen and palette of two, then image blocks that each want the whole screen of 4000 × 4000.
    let film = film("a00f");
    let start = Instant::now();
    let facts = inspect(&film, &Limits::default());
    let took = start.elapsed();
    let picture = facts.picture().unwrap();
    println!(
        "10 000 frames of 4000 × 4000: {:?} in {took:?}",
        picture.fault
    );
    assert_eq!((picture.frames, picture.animated), (10_000, true));
    assert_eq!(picture.fault, Some(Fault::Damaged), "no frame is whole");
    assert!(took < Duration::from_secs(2), "{took:?}");
}

/// A JPEG of the fixtures written in scans of rising precision, and a drawn one in a single scan.
fn jpegs() -> [Vec<u8>; 2] {
    [
        drawn("fixture = \"images/rising.jpg\""),
        drawn("image = { size = [40, 30], noise = true, format = \"jpg\" }"),
    ]
}

#[test]
fn a_jpeg_without_its_end_mark_is_whole_and_one_byte_less_is_not() {
    let look = |bytes: &[u8]| inspect(bytes, &Limits::default());
    for jpeg in jpegs() {
        let whole = look(&jpeg).picture().unwrap().pixels.clone();
        assert!(whole.is_some());
        for cut in [1, 2] {
            let facts = look(&jpeg[..jpeg.len() - cut]);
            let picture = facts.picture().unwrap();
            assert_eq!((picture.fault, &picture.pixels), (None, &whole), "{cut}");
            assert!(thumbnail(&jpeg[..jpeg.len() - cut], 16, &Limits::default()).is_some());
        }
        for end in 4..jpeg.len() - 2 {
            let facts = look(&jpeg[..end]);
            let picture = facts.picture().unwrap();
            assert_eq!(picture.fault, Some(Fault::Damaged), "{end}");
        }
    }
}

#[test]
fn ten_thousand_frames_cost_no_more_than_their_bytes() {
    // One pixel a frame: screen, palette of two, then image blocks of 15 bytes.
    let film = film("0100");
    let start = Instant::now();
    let facts = inspect(&film, &Limits::default());
    let took = start.elapsed();
    let picture = facts.picture().unwrap();
    assert_eq!((picture.frames, picture.animated), (10_000, true));
    assert!(took < Duration::from_millis(500), "{took:?}");
}
