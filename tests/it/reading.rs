//! What papers say: pages recognised whichever way up they lie, text layers, and files that are made to hurt.

use crate::drawing::{pdf, pdf_of};
use crate::support::root;
use guoshen::evidence::Limits;
use guoshen::evidence::look::Region;
use guoshen::evidence::reading::ocr::Ocr;
use guoshen::evidence::reading::say::understand;
use guoshen::evidence::reading::{
    Colour, Line, Page, PageFault, ReadState, Reading, Source, Turn, read, read_some,
};
use image::imageops::{FilterType, resize, rotate90, rotate180, rotate270};
use image::{ImageFormat, Rgb, RgbImage};
use std::io::Cursor;
use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock};

static OCR: LazyLock<Ocr> = LazyLock::new(|| Ocr::load().unwrap());

fn state(bytes: &[u8], ocr: Option<&Ocr>) -> ReadState {
    read(bytes, &Limits::default(), ocr, &mut |_| {
        ControlFlow::Continue(())
    })
}

fn reading(bytes: &[u8], ocr: Option<&Ocr>) -> Arc<Reading> {
    match state(bytes, ocr) {
        ReadState::Ready(reading) => reading,
        other => panic!("{other:?}"),
    }
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/fixtures").join(name)).unwrap()
}

fn example(name: &str) -> Vec<u8> {
    std::fs::read(root().join("assets/example/files").join(name)).unwrap()
}

fn text(page: &Page) -> String {
    let lines: Vec<&str> = page.lines.iter().map(|line| line.text.as_str()).collect();
    lines.join("\n")
}

fn png(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Edits that turn one text into the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut above = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let edited = (above + usize::from(x != y))
                .min(row[j] + 1)
                .min(row[j + 1] + 1);
            above = std::mem::replace(&mut row[j + 1], edited);
        }
    }
    row[b.len()]
}

#[test]
fn a_phrase_under_a_seal_is_read() {
    let reading = reading(&fixture("scans/phrase-under-seal.jpg"), Some(&OCR));
    let lines: Vec<&str> = reading.pages[0]
        .lines
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    assert!(lines.contains(&"用于注册腾讯开发者账号"), "{lines:?}");
    assert!(lines.contains(&"2026年10月4日"), "{lines:?}");
    assert_eq!(lines.iter().filter(|line| line.contains("2026")).count(), 1);
    let date = reading.fields.phrase_date.as_ref().unwrap();
    assert_eq!(date.text, "2026-10-04");
}

#[test]
fn a_phrase_written_in_old_forms_is_the_phrase() {
    let written = |text: &str| {
        let reading = reading(&fixture("scans/phrase-under-seal.jpg"), None);
        let mut page = reading.pages[0].clone();
        page.lines = vec![Line {
            text: text.to_owned(),
            region: Region::new(40, 40, 400, 30),
            confidence: 0.8,
            from: Source::Ocr,
        }];
        let (_, fields) = understand(&[page]);
        fields.phrases.first().map(|phrase| phrase.text.clone())
    };
    let found = written("用於注册騰訊會议開放平台開发者账號");
    assert_eq!(found.as_deref(), Some("用于注册腾讯会议开放平台开发者账号"));
    assert_eq!(written("騰訊會議開放平台的使用說明"), None);
}

#[test]
fn a_slanted_noisy_scan_is_read_in_order() {
    let reading = reading(&fixture("papers/page-02.jpg"), Some(&OCR));
    assert_eq!((reading.page_count, reading.pages.len()), (1, 1));
    let page = &reading.pages[0];
    let plain = |text: &str| text.replace([' ', '\n'], "");
    let truth = String::from_utf8(fixture("papers/page-02.txt")).unwrap();
    let wrong = distance(&plain(&truth), &plain(&text(page)));
    assert!(
        wrong * 100 <= plain(&truth).chars().count(),
        "{wrong} wrong: {}",
        text(page)
    );
    assert_eq!((page.turned, page.dpi), (Turn::None, 150));
    assert!(page.faults.is_empty(), "{:?}", page.faults);
    for line in &page.lines {
        assert!(line.from == Source::Ocr && line.confidence > 0.5);
        assert!(line.region.x + line.region.w <= page.width, "{line:?}");
        assert!(line.region.y + line.region.h <= page.height, "{line:?}");
    }
    let title = &page.lines[0];
    assert_eq!(title.text, "授权委托书");
    // Drawn centred at the top of the page.
    assert!(
        title.region.x > page.width / 3 && title.region.y < page.height / 8,
        "{title:?}"
    );
}

#[test]
fn a_page_is_read_whichever_way_up_it_lies() {
    let whole = image::load_from_memory(&fixture("scans/business-license.png"))
        .unwrap()
        .into_rgb8();
    let small = resize(&whole, 1000, 708, FilterType::Triangle);
    let ways: [(RgbImage, Turn); 3] = [
        (rotate270(&small), Turn::Quarter),
        (rotate180(&small), Turn::Half),
        (rotate90(&small), Turn::ThreeQuarters),
    ];
    for (image, turn) in ways {
        let reading = reading(&png(&image), Some(&OCR));
        let page = &reading.pages[0];
        assert_eq!(page.turned, turn, "{}", text(page));
        assert_eq!((page.width, page.height), (1000, 708));
        assert_eq!(page.faults, [PageFault::Turned]);
        assert_eq!(page.colour, Colour::Colour);
        for expected in [
            "营业执照",
            "统一社会信用代码",
            "91000000EXAMPLE11Q",
            "2012年5月18日",
        ] {
            assert!(text(page).contains(expected), "{turn:?}: {}", text(page));
        }
        let title = page
            .lines
            .iter()
            .find(|line| line.text == "营业执照")
            .unwrap();
        assert!(
            title.region.y < 80 && title.region.x.abs_diff(402) < 20,
            "{title:?}"
        );
    }
}

#[test]
fn a_text_layer_needs_no_recognition() {
    let reading = reading(&example("software-copyright.pdf"), None);
    let page = &reading.pages[0];
    assert!(reading.unread.is_empty());
    assert!(page.lines.iter().all(|line| line.from == Source::Text));
    let value = |label: &str| {
        let label = page
            .lines
            .iter()
            .position(|line| line.text == label)
            .unwrap();
        page.lines[label + 1].text.as_str()
    };
    assert_eq!(value("登记号"), "2015SR000000");
    assert_eq!(value("著作权人"), "示例云图科技（虚构）有限公司");
    assert_eq!(value("首次发表日期"), "2015年4月1日");
    assert_eq!(
        (page.width, page.dpi, page.colour),
        (1653, 200, Colour::Colour)
    );
    let seal = &reading.inside.pictures[0];
    assert_eq!((seal.page, seal.width), (0, 480));
    assert!(!reading.inside.scripts && !reading.inside.signed && !reading.inside.attachments);
}

#[test]
fn a_seal_put_on_as_a_picture_is_read_from_it() {
    // On the drawn page the licence's seal lies slanted over lines of print, and its name was read in a circle.
    for file in ["business-license.pdf", "icp-filing.pdf", "test-report.pdf"] {
        let reading = reading(&example(file), Some(&OCR));
        let said: Vec<&str> = reading.pages[0]
            .seals
            .iter()
            .map(|seal| seal.text.as_str())
            .collect();
        assert_eq!(said, ["示例云图科技（虚构）有限公司"], "{file}");
    }
}

#[test]
fn the_same_picture_is_read_once() {
    let asked = std::cell::Cell::new(0);
    let read = |shade: u8| {
        OCR.once(&RgbImage::from_pixel(7, 5, Rgb([shade; 3])), || {
            asked.set(asked.get() + 1);
            Some(shade.to_string())
        })
    };
    assert_eq!(
        [read(9), read(8), read(9)],
        [9, 8, 9].map(|shade: u8| Some(shade.to_string()))
    );
    assert_eq!(asked.get(), 2);
    // As many pixels in another form are another picture.
    let turned = OCR.once(&RgbImage::from_pixel(5, 7, Rgb([9; 3])), || None);
    assert_eq!(turned, None);
}

#[test]
fn a_scan_is_not_called_read_without_recognition() {
    let reading = reading(&fixture("scans/business-license.png"), None);
    assert_eq!(reading.unread, [0]);
    assert!(reading.pages[0].lines.is_empty());
    assert_eq!(reading.pages[0].colour, Colour::Colour);
}

#[test]
fn blank_pages_are_told_from_pages_with_a_word() {
    let blank = reading(&pdf(2), Some(&OCR));
    for page in &blank.pages {
        assert_eq!(page.faults, [PageFault::Blank]);
    }
    let mut dotted = RgbImage::from_pixel(600, 800, Rgb([255; 3]));
    for y in 300..318 {
        for x in 200..230 {
            dotted.put_pixel(x, y, Rgb([0; 3]));
        }
    }
    let dotted = reading(&png(&dotted), None);
    assert_eq!(dotted.pages[0].faults, [PageFault::NearlyBlank]);
    assert_eq!(dotted.pages[0].colour, Colour::Bilevel);
}

#[test]
fn what_cannot_be_opened_is_unreadable() {
    for name in ["password-rc4.pdf", "password-aes256.pdf"] {
        assert_eq!(
            state(&fixture(&format!("pdf/{name}")), None),
            ReadState::Unreadable
        );
    }
    for bytes in [
        b"".as_slice(),
        b"%PDF-1.7\nnothing",
        b"words",
        b"\xff\xd8\xff\xe0",
    ] {
        assert_eq!(state(bytes, Some(&OCR)), ReadState::Unreadable);
    }
}

#[test]
fn cut_files_never_crash() {
    // Decoders differ in how much of a cut picture they show; pictures take longer to look at.
    let files = [
        (example("software-copyright.pdf"), 40),
        (fixture("papers/page-02.jpg"), 4),
        (fixture("scans/business-license.png"), 8),
    ];
    for (bytes, parts) in files {
        for part in 0..parts {
            let end = bytes.len() * part / parts;
            match state(&bytes[..end], None) {
                ReadState::Ready(reading) => assert!(!reading.pages.is_empty()),
                other => assert_eq!(other, ReadState::Unreadable),
            }
        }
    }
}

#[test]
fn reading_stops_when_asked() {
    let bytes = fixture("scans/business-license.png");
    let mut asked = 0;
    let stopped = read(&bytes, &Limits::default(), Some(&OCR), &mut |progress| {
        assert_eq!((progress.page, progress.pages), (0, 1));
        asked += 1;
        if asked == 3 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    assert_eq!((stopped, asked), (ReadState::Cancelled, 3));
}

#[test]
fn what_was_read_before_a_stop_can_be_kept() {
    let stop_at = |page: usize| {
        read_some(&pdf(4), &Limits::default(), None, &mut |progress| {
            if progress.page == page {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
    };
    let (state, stopped) = stop_at(2);
    let reading = state.ready().unwrap();
    assert!(stopped);
    assert_eq!((reading.page_count, reading.pages.len()), (4, 2));
    assert_eq!(stop_at(0), (ReadState::Cancelled, true));
    let (whole, stopped) = stop_at(4);
    assert_eq!((whole.ready().unwrap().pages.len(), stopped), (4, false));
}

#[test]
fn pages_beyond_the_limit_are_counted_and_left() {
    let limits = Limits {
        pages: 3,
        ..Limits::default()
    };
    let ReadState::Ready(reading) =
        read(&pdf(40), &limits, None, &mut |_| ControlFlow::Continue(()))
    else {
        panic!("not read");
    };
    assert_eq!((reading.page_count, reading.pages.len()), (40, 3));
}

#[test]
fn a_page_of_fourteen_metres_is_drawn_small() {
    let huge = page_with("[0 0 40000 40000]", "", "0 0 20000 20000 re f");
    let reading = reading(&huge, None);
    let page = &reading.pages[0];
    assert!(
        page.width <= 3600 && page.height <= 3600,
        "{} x {}",
        page.width,
        page.height
    );
    assert!((page.ink - 0.25).abs() < 0.02, "{}", page.ink);
}

#[test]
fn forms_that_draw_each_other_are_given_up() {
    // Ten forms, each drawing the next ten times: ten thousand million rectangles.
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>".to_owned(),
        "<< /Length 4 >>\nstream\n/F Do\nendstream".to_owned(),
    ];
    for level in 0..10 {
        let content = if level == 9 {
            "0 0 9 9 re f ".repeat(10)
        } else {
            "/F Do ".repeat(10)
        };
        objects.push(format!(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F {} 0 R >> >> /Length {} >>\nstream\n{content}\nendstream",
            level + 6,
            content.len() + 1
        ));
    }
    assert_eq!(state(&pdf_of(&objects), None), ReadState::Unreadable);
}

#[test]
fn scripts_attachments_and_signatures_are_named_and_left_alone() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>";
    let file = |catalog: &str, more: &str| {
        let objects = [
            format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            page.to_owned(),
            more.to_owned(),
        ];
        let inside = reading(&pdf_of(&objects), None).inside.clone();
        (inside.scripts, inside.attachments, inside.signed)
    };
    assert_eq!(file("", "<< >>"), (false, false, false));
    let script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    assert_eq!(file(script, "<< >>"), (true, false, false));
    let attached = "/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>";
    assert_eq!(
        file(attached, "<< /Type /Filespec /EF << >> >>"),
        (false, true, false)
    );
    let signature = "<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>";
    assert_eq!(file("", signature), (false, false, true));
}

/// A PDF of one page.
fn page_with(media: &str, resources: &str, content: &str) -> Vec<u8> {
    pdf_of(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox {media} /Contents 4 0 R /Resources << {resources} >> >>"
        ),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
    ])
}
