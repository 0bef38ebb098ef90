//! Facts measured from files: good, bad and hostile ones. Whatever the bytes are, nothing panics.

use crate::drawing::{Recipe, pdf, unhex};
use crate::support::root;
use guoshen::base::Digest;
use guoshen::evidence::image::{Fault, PictureFacts};
use guoshen::evidence::pdf::PdfFacts;
use guoshen::evidence::{
    self, Content, Evidence, FileFacts, FileState, Format, Limits, ReadFailure, inspect, text,
    thumbnail,
};
use proptest::prelude::*;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn drawn(recipe: &str) -> Vec<u8> {
    let recipe: Recipe = toml::from_str(recipe).unwrap();
    recipe.bytes()
}

fn measured(bytes: &[u8]) -> FileFacts {
    inspect(bytes, &Limits::default())
}

fn picture(bytes: &[u8]) -> PictureFacts {
    measured(bytes).picture().expect("a picture").clone()
}

fn pages(bytes: &[u8], limits: &Limits) -> PdfFacts {
    match inspect(bytes, limits).content {
        Content::Pdf(facts) => facts,
        other => panic!("no PDF but {other:?}"),
    }
}

/// Small files of every kind the app looks into.
fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let fixture = |name: &str| std::fs::read(root().join("tests/fixtures/pdf").join(name)).unwrap();
    vec![
        ("png", drawn("image = { size = [40, 30], noise = true }")),
        (
            "jpg",
            drawn("image = { size = [40, 30], noise = true, format = 'jpg' }"),
        ),
        (
            "gif",
            drawn("image = { size = [40, 30], noise = true, format = 'gif', frames = 2 }"),
        ),
        (
            "webp",
            drawn("image = { size = [40, 30], noise = true, format = 'webp' }"),
        ),
        (
            "bmp",
            drawn("image = { size = [40, 30], noise = true, format = 'bmp' }"),
        ),
        ("pdf", pdf(3)),
        ("pdf", fixture("password-rc4.pdf")),
        ("pdf", fixture("password-aes256.pdf")),
        ("pdf", fixture("owner-password-only.pdf")),
        (
            "txt",
            "隐私政策\n一、我们收集哪些信息".repeat(20).into_bytes(),
        ),
    ]
}

#[test]
fn the_format_is_what_the_bytes_say() {
    for (name, bytes) in samples() {
        let facts = measured(&bytes);
        assert_eq!(facts.format.name(), name);
        assert_eq!(facts.bytes, bytes.len() as u64);
        assert_eq!(facts.digest, Digest::of_bytes(&bytes));
        assert!(facts.format.allows_extension(name));
        let other = if name == "png" { "pdf" } else { "png" };
        assert!(!facts.format.allows_extension(other), "{name}");
    }
    let svg = b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>";
    assert_eq!(measured(svg).format, Format::Svg);
    assert_eq!(measured(b"").format, Format::Text);
    assert_eq!(measured(b"\0\x01\x02").format, Format::Unknown);
    assert!(Format::Jpeg.allows_extension("jpeg") && Format::Jpeg.allows_extension("jpg"));
    assert!(Format::Unknown.allows_extension("anything"));
    // Some scanners put a few bytes before the header.
    let late = [b"\r\n  ".as_slice(), &pdf(1)].concat();
    assert_eq!(measured(&late).format, Format::Pdf);
}

#[test]
fn two_letters_make_no_bitmap() {
    assert_eq!(
        measured("BMS 隐私政策，我们不收集任何信息".as_bytes()).format,
        Format::Text
    );
    assert_eq!(measured(b"BM").format, Format::Text);
    assert_eq!(measured(b"BMW owners meet here").format, Format::Text);
    let bitmap = drawn("image = { size = [3, 2], format = 'bmp' }");
    assert_eq!(measured(&bitmap).format, Format::Bmp);
}

#[test]
fn size_transparency_and_frames_are_measured() {
    let plain = picture(&drawn("image = { size = [64, 32] }"));
    assert_eq!((plain.width, plain.height, plain.fault), (64, 32, None));
    assert!(!plain.transparent && !plain.animated && plain.rotated.is_none());
    assert!(picture(&drawn("image = { size = [8, 8], colour = '#2b63f080' }")).transparent);
    let frames = |count: usize| {
        picture(&drawn(&format!(
            "image = {{ size = [8, 8], format = 'gif', frames = {count} }}"
        )))
        .animated
    };
    assert!(!frames(1) && frames(2) && frames(3));
}

#[test]
fn the_same_pixels_have_the_same_digest_in_any_lossless_format() {
    let of = |format: &str| {
        picture(&drawn(&format!(
            "image = {{ size = [48, 48], tiles = 5, format = '{format}' }}"
        )))
        .pixels
    };
    assert!(of("png").is_some());
    assert_eq!(of("png"), of("bmp"));
    assert_eq!(of("png"), of("webp"));
    assert_ne!(of("png"), of("jpg"));
    let turned = picture(&drawn("image = { size = [48, 47], tiles = 5 }")).pixels;
    assert_ne!(of("png"), turned);
}

#[test]
fn a_picture_cut_short_is_damaged_and_keeps_its_size() {
    let bytes = drawn("image = { size = [128, 96], noise = true }");
    let facts = picture(&bytes[..bytes.len() / 2]);
    assert_eq!((facts.width, facts.height), (128, 96));
    assert_eq!((facts.fault, facts.pixels), (Some(Fault::Damaged), None));
}

/// Headers that promise a picture nobody could hold in memory, 60000 × 60000 and more.
fn giants() -> Vec<(&'static str, Vec<u8>)> {
    let png = "89504e470d0a1a0a0000000d494844520000ea600000ea600806000000cfbf7a98";
    let mut bmp = drawn("image = { size = [2, 2], format = 'bmp' }");
    bmp[18..22].copy_from_slice(&60_000_i32.to_le_bytes());
    bmp[22..26].copy_from_slice(&60_000_i32.to_le_bytes());
    let mut gif = drawn("image = { size = [2, 2], format = 'gif' }");
    gif[6..8].copy_from_slice(&60_000_u16.to_le_bytes());
    gif[8..10].copy_from_slice(&60_000_u16.to_le_bytes());
    let mut jpg = drawn("image = { size = [16, 16], format = 'jpg' }");
    let frame = jpg
        .windows(2)
        .position(|pair| pair == [0xFF, 0xC0])
        .expect("a frame header");
    jpg[frame + 5..frame + 7].copy_from_slice(&60_000_u16.to_be_bytes());
    jpg[frame + 7..frame + 9].copy_from_slice(&60_000_u16.to_be_bytes());
    vec![
        ("png", unhex(png)),
        ("bmp", bmp),
        ("gif", gif),
        ("jpg", jpg),
    ]
}

#[test]
fn a_giant_is_refused_quickly() {
    for (name, bytes) in giants() {
        let start = Instant::now();
        let facts = picture(&bytes);
        assert_eq!(facts.fault, Some(Fault::TooManyPixels), "{name}");
        assert_eq!((facts.width, facts.height), (60_000, 60_000), "{name}");
        assert_eq!(thumbnail(&bytes, 64, &Limits::default()), None, "{name}");
        assert!(start.elapsed() < Duration::from_secs(1), "{name}");
    }
}

#[test]
fn the_limit_of_pixels_is_exact() {
    let bytes = drawn("image = { size = [100, 50] }");
    let with = |pixels| {
        let limits = Limits {
            pixels,
            ..Limits::default()
        };
        inspect(&bytes, &limits).picture().unwrap().fault
    };
    assert_eq!(with(5000), None);
    assert_eq!(with(4999), Some(Fault::TooManyPixels));
}

#[test]
fn a_pdf_is_opened_and_counted() {
    let limits = Limits::default();
    let good = pages(&pdf(3), &limits);
    assert_eq!(
        (good.pages, good.encrypted, good.damaged),
        (3, false, false)
    );
    let few = Limits { pages: 2, ..limits };
    assert!(pages(&pdf(3), &few).too_many_pages);
    assert!(!pages(&pdf(2), &few).too_many_pages);
    let damaged = pages(b"%PDF-1.7\nnothing of the kind", &limits);
    assert_eq!((damaged.pages, damaged.damaged), (0, true));
}

#[test]
fn a_password_is_told_from_damage() {
    let limits = Limits::default();
    let fixture = |name: &str| std::fs::read(root().join("tests/fixtures/pdf").join(name)).unwrap();
    for name in ["password-rc4.pdf", "password-aes256.pdf"] {
        let facts = pages(&fixture(name), &limits);
        assert!(
            facts.encrypted && !facts.damaged && facts.pages == 0,
            "{name}"
        );
        assert_eq!(thumbnail(&fixture(name), 64, &limits), None);
    }
    let open = pages(&fixture("owner-password-only.pdf"), &limits);
    assert_eq!((open.pages, open.encrypted), (1, false));
}

#[test]
fn thumbnails_fit_and_keep_their_proportions() {
    let limits = Limits::default();
    let wide = thumbnail(&drawn("image = { size = [400, 100] }"), 200, &limits).unwrap();
    assert_eq!((wide.width, wide.height), (200, 50));
    let small = thumbnail(&drawn("image = { size = [40, 10] }"), 200, &limits).unwrap();
    assert_eq!((small.width, small.height), (40, 10));
    let page = thumbnail(&pdf(1), 200, &limits).unwrap();
    assert_eq!(page.height.max(page.width), 200);
    assert!(
        page.rgba.chunks(4).all(|pixel| pixel == [255; 4]),
        "an empty page is white"
    );
    for picture in [wide, small, page] {
        assert_eq!(
            picture.rgba.len() as u64,
            u64::from(picture.width * picture.height * 4)
        );
    }
    assert_eq!(thumbnail("文字".as_bytes(), 200, &limits), None);
}

#[test]
fn a_page_that_is_not_there_is_not_drawn() {
    assert_eq!(evidence::pdf::draw_page(&pdf(2), 2, 64), None);
    assert!(evidence::pdf::draw_page(&pdf(2), 1, 64).is_some());
    assert_eq!(evidence::pdf::draw_page(b"%PDF-", 0, 64), None);
}

#[test]
fn text_is_utf_8_or_what_chinese_editors_write_without_control_characters() {
    assert_eq!(text::decode(b"\xef\xbb\xbfabc").as_deref(), Some("abc"));
    assert_eq!(
        text::decode("第一行\r\n\t第二行".as_bytes()).as_deref(),
        Some("第一行\r\n\t第二行")
    );
    assert_eq!(text::decode(b"a\0b"), None);
    assert_eq!(text::decode(b"\xd2\xfe\xcb\xbd").as_deref(), Some("隐私"));
    assert_eq!(text::decode(b"\xff\xfea\0").as_deref(), Some("a"));
    assert_eq!(text::decode(b"\xd2\xfe\xcb"), None);
}

#[test]
fn a_long_text_is_cut_between_characters() {
    assert_eq!(text::shorten("隐私政策", 7), "隐私");
    assert_eq!(text::shorten("隐私政策", 100), "隐私政策");
    assert_eq!(text::shorten("隐私", 0), "");
    let limits = Limits {
        text: 10,
        ..Limits::default()
    };
    let Content::Text(text) = inspect("隐私政策与用户协议".as_bytes(), &limits).content
    else {
        panic!("no text")
    };
    assert_eq!(text, "隐私政");
}

/// Looks at bytes every way there is.
fn look(bytes: &[u8]) {
    let limits = Limits {
        pixels: 1 << 20,
        ..Limits::default()
    };
    let facts = inspect(bytes, &limits);
    let drawn = thumbnail(bytes, 48, &limits);
    if let Some(picture) = facts.picture()
        && picture.fault.is_some()
    {
        assert_eq!(picture.pixels, None);
        assert_eq!(drawn, None);
    }
    serde_json::to_string(&facts).expect("facts can be printed");
}

#[test]
fn files_cut_off_anywhere_are_measured_without_a_panic() {
    for (_, bytes) in samples() {
        for end in (0..bytes.len()).step_by(97) {
            look(&bytes[..end]);
        }
    }
}

#[test]
fn files_with_a_wrong_byte_anywhere_are_measured_without_a_panic() {
    for (_, bytes) in samples() {
        for at in (0..bytes.len()).step_by(97) {
            let mut wrong = bytes.clone();
            wrong[at] ^= 0xFF;
            look(&wrong);
        }
    }
}

#[test]
fn real_papers_cut_off_anywhere_are_measured_without_a_panic() {
    let path = root().join("assets/example/files/software-copyright.pdf");
    let bytes = std::fs::read(path).unwrap();
    let limits = Limits::default();
    assert_eq!(pages(&bytes, &limits).pages, 1);
    // A prime step, so that the cuts fall into every kind of object.
    for end in (0..bytes.len()).step_by(97 * 7) {
        inspect(&bytes[..end], &limits);
    }
}

#[test]
fn what_is_known_of_a_file_can_be_put_and_forgotten() {
    let mut evidence = Evidence::default();
    assert_eq!(*evidence.file("a"), FileState::Pending);
    assert!(!evidence.knows("a"));
    evidence.put("a", FileState::Failed(ReadFailure::Missing));
    assert!(evidence.knows("a"));
    evidence.put("a", FileState::Ready(Arc::new(measured(b"x"))));
    assert!(matches!(evidence.file("a"), FileState::Ready(facts) if facts.bytes == 1));
    evidence.forget("a");
    assert!(!evidence.knows("a"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_measured_without_a_panic(
        head in 0usize..9,
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        let heads: [&[u8]; 9] = [
            b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM", b"%PDF-1.7\n",
            b"RIFF\x20\0\0\0WEBP", b"<svg", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        ];
        look(&[heads[head], &bytes].concat());
    }
}
