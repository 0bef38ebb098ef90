//! Safe fixes for pictures: what comes out has the form the console takes, and nothing that goes in can hurt.

use crate::drawing::Recipe;
use crate::support::root;
use guoshen::evidence::container::Metadata;
use guoshen::evidence::image::PictureFacts;
use guoshen::evidence::{Format, Limits, inspect};
use guoshen::mend::{Form, Goal, Mended, Refusal, Step, mend};
use image::{DynamicImage, Rgba, RgbaImage};
use std::time::{Duration, Instant};

const ICON: Goal = Goal {
    size: [128, 128],
    bytes: 20_480,
    form: Form::Icon,
    opaque: false,
};
const MOBILE: Goal = Goal {
    size: [750, 1628],
    bytes: 2_621_440,
    form: Form::Screenshot,
    opaque: false,
};

fn run(bytes: &[u8], goal: &Goal) -> Result<Mended, Refusal> {
    mend(bytes, goal, &Limits::default())
}

fn drawn(recipe: &str) -> Vec<u8> {
    toml::from_str::<Recipe>(recipe).unwrap().bytes()
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/fixtures/images").join(name)).unwrap()
}

/// Measures what came out, and that it has the form that was asked for.
fn fits(mended: &Mended, goal: &Goal) -> PictureFacts {
    let facts = inspect(&mended.bytes, &Limits::default());
    assert_eq!(facts.format, mended.format);
    assert!(facts.bytes <= goal.bytes, "{} bytes", facts.bytes);
    let picture = facts.picture().unwrap().clone();
    assert_eq!([picture.width, picture.height], goal.size);
    assert!(picture.fault.is_none() && picture.metadata.is_empty());
    assert!(picture.rotated.is_none());
    picture
}

fn decoded(bytes: &[u8]) -> RgbaImage {
    image::load_from_memory(bytes).unwrap().into_rgba8()
}

/// Peak signal-to-noise ratio of the visible colours, dB.
fn likeness(a: &RgbaImage, b: &RgbaImage) -> f64 {
    assert_eq!(a.dimensions(), b.dimensions());
    let differences = a.pixels().zip(b.pixels()).flat_map(|(a, b)| {
        let weigh =
            |pixel: &Rgba<u8>, at: usize| f64::from(pixel.0[at]) * f64::from(pixel.0[3]) / 255.0;
        (0..3)
            .map(move |at| (weigh(a, at) - weigh(b, at)).powi(2))
            .collect::<Vec<_>>()
    });
    let count = f64::from(a.width() * a.height()) * 3.0;
    let mean = differences.sum::<f64>() / count;
    10.0 * (255.0_f64.powi(2) / mean.max(1e-6)).log10()
}

fn png_of(picture: &RgbaImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(picture.clone())
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn a_photograph_fits_the_bytes_of_an_icon_and_still_looks_alike() {
    let photo = decoded(&fixture("astronaut.png"));
    let large = png_of(&image::imageops::resize(
        &photo,
        700,
        700,
        image::imageops::FilterType::CatmullRom,
    ));
    let mended = run(&large, &ICON).unwrap();
    fits(&mended, &ICON);
    assert!(mended.steps.contains(&Step::Reduced(700, 700)));
    assert!(
        matches!(mended.steps.last(), Some(Step::Palette(256))),
        "{:?}",
        mended.steps
    );
    let likeness = likeness(&photo, &decoded(&mended.bytes));
    assert!(likeness > 32.0, "{likeness} dB");
}

#[test]
fn few_colours_with_transparency_are_kept_to_the_bit() {
    let sheet = image::open(root().join("tests/fixtures/images/icons.png")).unwrap();
    let mut lossless = 0;
    for at in 0..64 {
        let icon = sheet
            .crop_imm(at % 8 * 128, at / 8 * 128, 128, 128)
            .to_rgba8();
        // Written without compression it is too large, so that something has to be done.
        let mut bytes = Vec::new();
        let encoder = image::codecs::png::PngEncoder::new_with_quality(
            &mut bytes,
            image::codecs::png::CompressionType::Uncompressed,
            image::codecs::png::FilterType::NoFilter,
        );
        DynamicImage::ImageRgba8(icon.clone())
            .write_with_encoder(encoder)
            .unwrap();
        let mended = run(&bytes, &ICON).unwrap();
        fits(&mended, &ICON);
        let likeness = likeness(&icon, &decoded(&mended.bytes));
        assert!(likeness > 30.0, "icon {at}: {likeness} dB");
        lossless += usize::from(likeness > 100.0);
    }
    assert!(lossless >= 48, "{lossless} of 64 without loss");
}

#[test]
fn a_screenshot_gets_the_highest_quality_that_fits() {
    let noise = drawn("image = { size = [200, 300], noise = true }");
    let goal = Goal {
        size: [200, 300],
        bytes: 60_000,
        ..MOBILE
    };
    let mended = run(&noise, &goal).unwrap();
    fits(&mended, &goal);
    assert_eq!(mended.format, Format::Jpeg);
    let Some(Step::Quality(quality)) = mended.steps.last().copied() else {
        panic!("{:?}", mended.steps);
    };
    let rgb = image::load_from_memory(&noise).unwrap().into_rgb8();
    let mut better = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut better, quality + 1)
        .encode_image(&rgb)
        .unwrap();
    assert!(
        better.len() as u64 > goal.bytes,
        "{quality} is not the best"
    );
    let hopeless = Goal {
        bytes: 2_000,
        ..goal
    };
    assert_eq!(run(&noise, &hopeless), Err(Refusal::DoesNotFit));
}

#[test]
fn another_shape_is_framed_and_never_cropped_or_stretched() {
    let square = drawn(
        "image = { size = [600, 600], colour = \"#2060a0\", draw = [\"dot #ffffff 300 300 200\"] }",
    );
    let mended = run(&square, &MOBILE).unwrap();
    fits(&mended, &MOBILE);
    assert_eq!(mended.steps, [Step::Enlarged(600, 600), Step::Filled]);
    let after = decoded(&mended.bytes);
    assert_eq!(
        after.get_pixel(375, 2).0,
        [0x20, 0x60, 0xa0, 255],
        "the frame continues the edge"
    );
    let white = |from: u32, to: u32, at: &dyn Fn(u32) -> Rgba<u8>| {
        (from..to).filter(|&place| at(place).0[0] > 200).count()
    };
    let across = white(0, 750, &|x| *after.get_pixel(x, 814));
    let down = white(0, 1628, &|y| *after.get_pixel(375, y));
    assert!(
        across.abs_diff(down) <= 2 && across.abs_diff(500) <= 3,
        "{across} × {down}"
    );
    // A difference of one pixel is no reason for a bar.
    let near = drawn("image = { size = [1500, 3255], tiles = 3 }");
    assert_eq!(
        run(&near, &MOBILE).unwrap().steps,
        [Step::Reduced(1500, 3255)]
    );
}

#[test]
fn notes_are_followed_and_left_out() {
    let turned =
        drawn("image = { size = [1628, 750], format = \"jpg\", tiles = 3, exif = \"rotated\" }");
    let mended = run(&turned, &MOBILE).unwrap();
    fits(&mended, &MOBILE);
    assert!(mended.steps.contains(&Step::Turned) && mended.steps.contains(&Step::Stripped));
    let before = inspect(&turned, &Limits::default());
    assert_eq!(before.picture().unwrap().rotated, Some(6));

    for (size, format) in [("[750, 1628]", "jpg"), ("[750, 1628]", "png")] {
        let noted = drawn(&format!(
            "image = {{ size = {size}, format = \"{format}\", tiles = 3, exif = \"location\" }}"
        ));
        let before = inspect(&noted, &Limits::default());
        assert!(
            before
                .picture()
                .unwrap()
                .metadata
                .contains(&Metadata::Location)
        );
        let mended = run(&noted, &MOBILE).unwrap();
        let after = fits(&mended, &MOBILE);
        assert_eq!(mended.steps, [Step::Stripped]);
        assert_eq!(
            after.pixels,
            before.picture().unwrap().pixels,
            "no pixel is touched"
        );
        assert_eq!(run(&mended.bytes, &MOBILE), Err(Refusal::Fine));
    }
}

#[test]
fn print_colours_films_and_other_formats_become_a_plain_picture() {
    let mended = run(&fixture("print-colours.jpg"), &MOBILE).unwrap();
    fits(&mended, &MOBILE);
    assert!(mended.steps.contains(&Step::Colours));
    let mended = run(&fixture("moving.png"), &ICON).unwrap();
    assert!(!fits(&mended, &ICON).animated);
    assert!(
        mended.steps.contains(&Step::FirstFrame) && mended.steps.iter().any(|step| step.costs())
    );
    for format in ["webp", "bmp", "gif", "jpg"] {
        let other = drawn(&format!(
            "image = {{ size = [128, 128], tiles = 2, format = \"{format}\" }}"
        ));
        let mended = run(&other, &ICON).unwrap();
        fits(&mended, &ICON);
        assert!(
            matches!(mended.steps[0], Step::Format(_, Format::Png)),
            "{:?}",
            mended.steps
        );
    }
    let moving = drawn("image = { size = [750, 1628], format = \"gif\", tiles = 4, frames = 3 }");
    assert_eq!(
        run(&moving, &MOBILE),
        Err(Refusal::Fine),
        "the console takes moving pictures"
    );
    assert_eq!(run(b"hello", &ICON), Err(Refusal::NoPicture));
}

#[test]
fn transparent_parts_come_on_white_where_they_have_to() {
    let clear = drawn(
        "image = { size = [750, 1628], colour = \"#00000000\", draw = [\"box #ff0000 0 0 750 800\"] }",
    );
    let mended = run(&clear, &MOBILE).unwrap();
    assert!(!fits(&mended, &MOBILE).transparent);
    assert_eq!(mended.steps, [Step::Flattened]);
    assert_eq!(decoded(&mended.bytes).get_pixel(10, 1600).0, [255; 4]);
    let icon = drawn(
        "image = { size = [256, 256], colour = \"#00000000\", draw = [\"dot #ff0000 128 128 100\"] }",
    );
    let kept = run(&icon, &ICON).unwrap();
    assert!(fits(&kept, &ICON).transparent);
    let after = decoded(&kept.bytes);
    let rim = after
        .pixels()
        .filter(|pixel| (1..255).contains(&pixel.0[3]));
    // Black from where nothing is must not get into the rim.
    assert!(rim.map(|pixel| pixel.0[0]).min().unwrap() > 240);
    let white = run(
        &icon,
        &Goal {
            opaque: true,
            ..ICON
        },
    )
    .unwrap();
    assert!(!fits(&white, &ICON).transparent);
}

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 64 32\">{inside}</svg>")
        .into_bytes()
}

#[test]
fn a_drawing_in_vectors_is_drawn_in_the_middle_at_the_right_size() {
    let mended = run(
        &svg(
            "<defs><path id=\"p\" d=\"M0 0h64v32H0z\"/></defs><use href=\"#p\" fill=\"#1080f0\"/>",
        ),
        &ICON,
    )
    .unwrap();
    fits(&mended, &ICON);
    assert_eq!(mended.steps, [Step::Drawn]);
    let after = decoded(&mended.bytes);
    assert_eq!(after.get_pixel(64, 64).0, [0x10, 0x80, 0xf0, 255]);
    assert_eq!(after.get_pixel(64, 10).0[3], 0);
    // Effects of design tools are drawn.
    let shadow = svg(
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><circle cx=\"30\" cy=\"16\" r=\"9\" filter=\"url(#f)\"/>",
    );
    assert!(run(&shadow, &ICON).is_ok());
}

#[test]
fn drawings_that_reach_out_or_grow_without_end_are_refused_quickly() {
    let nested = |depth: usize| svg(&("<g>".repeat(depth) + &"</g>".repeat(depth)));
    let copies = (1..30).fold(String::new(), |all, at| {
        let below = format!("<use href=\"#a{}\"/>", at - 1);
        all + &format!("<g id=\"a{at}\">{}</g>", below.repeat(10))
    });
    let laughs = b"<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>";
    let outside = b"<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>";
    let bombs: [(&str, Vec<u8>, Refusal); 12] = [
        ("deep nesting", nested(200_000), Refusal::TooDeep),
        (
            "copies of copies",
            svg(&format!(
                "<g id=\"a0\"><path d=\"M0 0h1v1\"/></g>{copies}<use href=\"#a29\"/>"
            )),
            Refusal::TooDeep,
        ),
        (
            "a copy of itself",
            svg("<g id=\"a\"><use href=\"#a\"/></g>"),
            Refusal::TooDeep,
        ),
        (
            "a crowd",
            svg(&"<path d=\"M0 0h1\"/>".repeat(60_000)),
            Refusal::TooDeep,
        ),
        ("entities", laughs.to_vec(), Refusal::Foreign),
        ("an outer entity", outside.to_vec(), Refusal::Foreign),
        (
            "an outer picture",
            svg("<use href=\"http://example.com/a.svg#x\"/>"),
            Refusal::Foreign,
        ),
        (
            "a file",
            svg("<image xlink:href=\"/etc/hostname\" width=\"9\" height=\"9\"/>"),
            Refusal::Parts,
        ),
        (
            "an outer style",
            svg("<style>@import url(http://example.com/a.css);</style>"),
            Refusal::Foreign,
        ),
        (
            "an outer fill",
            svg("<path fill=\"url(http://example.com/#a)\" d=\"M0 0h1v1\"/>"),
            Refusal::Foreign,
        ),
        ("letters", svg("<text>hello</text>"), Refusal::Parts),
        (
            "endless noise",
            svg(
                "<filter id=\"f\"><feTurbulence numOctaves=\"999999999\"/></filter><circle r=\"9\" filter=\"url(#f)\"/>",
            ),
            Refusal::Parts,
        ),
    ];
    for (what, bytes, refusal) in bombs {
        let start = Instant::now();
        assert_eq!(run(&bytes, &ICON), Err(refusal), "{what}");
        assert!(
            start.elapsed() < Duration::from_secs(2),
            "{what}: {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn whatever_is_cut_off_or_flipped_gives_a_fitting_picture_or_a_reason() {
    let goal = Goal {
        size: [24, 24],
        ..ICON
    };
    let whole: [(&str, Vec<u8>, Goal); 7] = [
        (
            "png",
            drawn("image = { size = [40, 40], tiles = 1, exif = \"location\" }"),
            goal,
        ),
        ("palette", fixture("moving.png"), goal),
        (
            "jpg",
            drawn("image = { size = [40, 40], tiles = 1, format = \"jpg\", exif = \"rotated\" }"),
            goal,
        ),
        (
            "gif",
            drawn("image = { size = [30, 30], tiles = 1, format = \"gif\", frames = 3 }"),
            goal,
        ),
        (
            "webp",
            drawn("image = { size = [30, 30], tiles = 1, format = \"webp\" }"),
            goal,
        ),
        (
            "bmp",
            drawn("image = { size = [40, 40], tiles = 1, format = \"bmp\" }"),
            goal,
        ),
        (
            "svg",
            svg("<g><path fill=\"red\" d=\"M0 0h9v9z\"/></g>"),
            goal,
        ),
    ];
    for (what, bytes, goal) in whole {
        let step = (bytes.len() / 24).max(1);
        for cut in (0..bytes.len()).step_by(step) {
            let mut broken = vec![bytes[..cut].to_vec(), bytes.clone()];
            broken[1][cut] ^= 0xFF;
            for broken in broken {
                if let Ok(mended) = run(&broken, &goal) {
                    let facts = inspect(&mended.bytes, &Limits::default());
                    let picture = facts.picture().unwrap();
                    assert_eq!(
                        [picture.width, picture.height],
                        goal.size,
                        "{what} at {cut}"
                    );
                    assert!(
                        picture.fault.is_none() && facts.bytes <= goal.bytes,
                        "{what} at {cut}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_header_that_lies_about_its_size_is_refused() {
    let mut giant = drawn("image = { size = [16, 16] }");
    for side in [16, 20] {
        giant[side..side + 4].copy_from_slice(&60_000_u32.to_be_bytes());
    }
    assert_eq!(run(&giant, &ICON), Err(Refusal::TooLarge));
}
