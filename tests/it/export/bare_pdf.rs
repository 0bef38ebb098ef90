//! PDF files without what programs, scanners and cameras wrote into them.

use super::copies::{BARE, draft, holds, stripped, talkative};
use crate::drawing::{pdf, pdf_of};
use crate::support::root;
use guoshen::evidence::reading::Turn;
use guoshen::evidence::{Limits, Thumbnail, sheet};
use guoshen::export::{Role, verify};
use guoshen::locale::Texts;
use lopdf::{Document, Object, Stream, dictionary};
use std::io::Cursor;

/// Two pages with a frame and a picture, a title, XMP, notes of an editor, and EXIF within the picture.
fn chatty(modern: bool) -> Vec<u8> {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R \
                /LastModified (D:2020) /PieceInfo << /Tool << /Private (SECRET TOOL) >> >> \
                /Resources << /XObject << /P 6 0 R >> >> >>";
    let content = "20 20 100 60 re f q 50 0 0 25 100 120 cm /P Do Q";
    let mut document = Document::load_mem(&pdf_of(&[
        "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>".to_owned(),
        page.to_owned(),
        page.to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
        "<< >>".to_owned(),
        "<< >>".to_owned(),
    ]))
    .unwrap();
    let picture = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 40, "Height" => 20,
        "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
    };
    document.set_object((6, 0), Stream::new(picture, talkative()));
    let xmp = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let words = b"<x:xmpmeta>SECRET TIME</x:xmpmeta>".to_vec();
    document.set_object((7, 0), Stream::new(xmp, words));
    let info = document.add_object(dictionary! {
        "Title" => Object::string_literal("SECRET TITLE"),
        "Author" => Object::string_literal("SECRET AUTHOR"),
    });
    document.trailer.set("Info", info);
    let mut bytes = Vec::new();
    if modern {
        document.save_modern(&mut bytes).unwrap();
    } else {
        document.save_to(&mut bytes).unwrap();
    }
    bytes
}

/// The file with nothing compressed in it.
fn open(bytes: &[u8]) -> Vec<u8> {
    let mut document = Document::load_mem(bytes).unwrap();
    document.decompress();
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

fn drawn(bytes: &[u8], page: usize) -> Thumbnail {
    sheet::draw(bytes, page, Turn::None, 300, &Limits::default()).unwrap()
}

#[test]
fn a_pdf_loses_its_secrets_and_its_pages_look_the_same() {
    for modern in [false, true] {
        let bytes = chatty(modern);
        for secret in ["TITLE", "AUTHOR", "TIME", "TOOL", "PLACE", "NOTE"] {
            let secret = format!("SECRET {secret}");
            assert!(holds(&open(&bytes), secret.as_bytes()), "{secret}");
        }
        let bare = stripped(&bytes);
        let opened = open(&bare);
        for word in ["SECRET", "/Info", "/Metadata", "/PieceInfo"] {
            assert!(!holds(&opened, word.as_bytes()), "{word}");
        }
        for page in 0..2 {
            let (before, after) = (drawn(&bytes, page), drawn(&bare, page));
            assert!(before.rgba.chunks(4).any(|pixel| pixel[0] < 40));
            assert_eq!(after.rgba, before.rgba);
        }
        assert!(sheet::draw(&bare, 2, Turn::None, 300, &Limits::default()).is_none());
        assert_eq!(stripped(&bare), bare, "nothing is left to take out");
        assert_eq!(stripped(&bytes), bare, "the same again");
    }
}

#[test]
fn a_pdf_that_must_not_change_is_left_and_named_with_the_reason() {
    let fixture = |name: &str| std::fs::read(root().join("tests/fixtures/pdf").join(name)).unwrap();
    let mut signed = Document::load_mem(&chatty(false)).unwrap();
    signed.add_object(dictionary! {
        "Type" => "Sig", "ByteRange" => vec![0.into(), 1.into(), 2.into(), 3.into()],
        "Contents" => Object::string_literal("x"),
    });
    let mut with_signature = Vec::new();
    signed.save_to(&mut with_signature).unwrap();
    let cases = [
        (with_signature, "signed"),
        (fixture("password-aes256.pdf"), "locked"),
        (fixture("password-rc4.pdf"), "locked"),
        (fixture("owner-password-only.pdf"), "locked"),
        (fixture("unfolds.pdf"), "damaged"),
        (b"%PDF-1.7\nnothing of the kind".to_vec(), "damaged"),
    ];
    for (bytes, reason) in cases {
        let (manifest, zip) = draft(&bytes, BARE);
        let paper = manifest
            .files
            .iter()
            .find(|file| file.role == Role::Paper)
            .unwrap();
        assert_eq!(
            super::entries(&zip)
                .into_iter()
                .find(|(name, _)| *name == paper.path)
                .unwrap()
                .1,
            bytes
        );
        let [kept] = manifest.unstripped.as_slice() else {
            panic!("{reason}: {:?}", manifest.unstripped);
        };
        assert_eq!(
            (kept.path.as_str(), kept.reason.as_str()),
            (paper.path.as_str(), reason)
        );
        let verification = verify(Cursor::new(zip)).unwrap();
        assert_eq!(verification.unstripped, manifest.unstripped);
        let said = Texts::default().message(&kept.message());
        assert!(said.contains(&paper.path), "{said}");
    }
    for fine in [pdf(2), chatty(true), chatty(false)] {
        assert!(draft(&fine, BARE).0.unstripped.is_empty());
    }
}

#[test]
fn torn_pdf_files_never_crash_and_keep_their_pages() {
    let bytes = chatty(false);
    for length in (0..bytes.len()).step_by(61) {
        let torn = &bytes[..length];
        let kept = stripped(torn);
        if kept != torn {
            let before = sheet::draw(torn, 0, Turn::None, 100, &Limits::default());
            let after = sheet::draw(&kept, 0, Turn::None, 100, &Limits::default());
            assert_eq!(
                before.map(|page| page.rgba),
                after.map(|page| page.rgba),
                "{length}"
            );
        }
    }
    let deep = format!(
        "<< /Type /Catalog /Pages 2 0 R /X {}{} >>",
        "[".repeat(50_000),
        "]".repeat(50_000)
    );
    let deep = pdf_of(&[deep, "<< /Type /Pages /Kids [] /Count 0 >>".to_owned()]);
    assert_eq!(stripped(&deep), deep);
}
