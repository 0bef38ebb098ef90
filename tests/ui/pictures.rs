//! Pictures on the page: looked at closely, judged place by place, brought into form, pasted.

use crate::support::{PLAIN, Stage, Start};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Step};
use guoshen::base::Digest;
use guoshen::evidence::look::Region;
use guoshen::evidence::reading::{
    Colour, Fields, Inside, Line, PICTURES, Page, ReadState, Reading, Source, Subject, Turn,
};
use guoshen::project::{Edit, FileRef};
use guoshen::worker::{Reader, ReadingDesk, Tell};
use image::{Rgba, RgbaImage};

/// A blue icon with a red dot in its corner, larger than the console takes it.
fn badged(side: u32) -> RgbaImage {
    let share = |at: u32| f64::from(at) * 128.0 / f64::from(side);
    RgbaImage::from_fn(side, side, |x, y| {
        let (x, y) = (share(x), share(y));
        let dot = (x - 108.0).hypot(y - 20.0) <= 17.0;
        let letter = (40.0..80.0).contains(&x) && (40.0..90.0).contains(&y);
        match (dot, letter) {
            (true, _) => Rgba([0xfa, 0x3b, 0x30, 255]),
            (_, true) => Rgba([255; 4]),
            _ => Rgba([0x2b, 0x63, 0xf0, 255]),
        }
    })
}

fn with_icon(side: u32) -> Stage {
    icon_on(Stage::new(Start::Clean, PLAIN), side)
}

fn icon_on(mut stage: Stage, side: u32) -> Stage {
    let file = FileRef("files/badged.png".to_owned());
    let path = stage.folder().join("project.guoshen").join(&file.0);
    badged(side).save(path).unwrap();
    let window = stage.harness.state_mut();
    window.wish(Command::Go(Step::Imagery));
    window.wish(Command::Edit(Edit::Icon(Some(file))));
    stage.settle();
    stage
}

#[test]
fn a_place_is_dismissed_where_it_is_seen_and_the_answer_is_taken_back() {
    let mut stage = with_icon(128);
    let judged = |stage: &Stage| {
        let session = stage.app().session.as_ref().unwrap();
        session.project.judgements.clone()
    };
    let mark = stage.harness.get_all_by_label_contains("疑似角标").next();
    mark.unwrap().click();
    stage.harness.run_steps(3);
    stage.harness.get_by_label("不是，忽略").click();
    stage.harness.run_steps(3);
    stage.settle();
    assert!(judged(&stage).iter().all(|judgement| !judgement.holds));
    assert_eq!(judged(&stage).len(), 1);
    let mark = stage.harness.get_all_by_label_contains("不是角标").next();
    mark.unwrap().click();
    stage.harness.run_steps(3);
    stage.harness.get_by_label("撤回判断").click();
    stage.harness.run_steps(3);
    stage.settle();
    assert!(judged(&stage).is_empty());
}

#[test]
fn a_picture_is_looked_at_closely_by_keyboard() {
    let mut stage = with_icon(128);
    let open = stage.harness.get_all_by_label("放大查看 badged.png").next();
    open.unwrap().click();
    stage.harness.run_steps(3);
    assert!(matches!(
        stage.app().route.dialog,
        Some(Dialog::Pictures(..))
    ));
    stage.wait("the large picture", |app| {
        let session = app.session.as_ref().unwrap();
        !session.large.is_empty()
    });
    for key in [Key::Plus, Key::Plus, Key::ArrowRight, Key::Minus, Key::Num0] {
        stage.harness.key_press(key);
        stage.harness.run_steps(2);
    }
    stage.harness.key_press(Key::Escape);
    stage.harness.run_steps(3);
    assert_eq!(stage.app().route.dialog, None);
}

#[test]
fn an_icon_of_the_wrong_size_is_brought_into_form_with_two_clicks() {
    let mut stage = with_icon(300);
    let fix = stage.harness.get_all_by_label("修正…").next();
    fix.unwrap().click();
    stage.harness.run_steps(3);
    stage.wait("the proposal", |app| {
        let session = app.session.as_ref().unwrap();
        let mending = session.mending.as_ref();
        mending.is_some_and(|mending| mending.result.is_some())
    });
    stage.harness.run_steps(3);
    stage.harness.get_by_label("采用").click();
    stage.harness.run_steps(3);
    stage.wait("the new icon", |app| {
        let project = &app.session.as_ref().unwrap().project;
        let icon = project.media.icon.as_ref().unwrap();
        icon.name() == "badged-128x128.png"
    });
}

#[test]
fn a_picture_on_the_clipboard_is_filed_by_its_shape() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    stage.harness.state_mut().wish(Command::Go(Step::Imagery));
    stage.settle();
    let picture = egui::ColorImage::filled([40, 90], egui::Color32::RED);
    let event = egui::Event::PasteImage(std::sync::Arc::new(picture));
    stage.harness.input_mut().events.push(event);
    stage.harness.run_steps(2);
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    assert_eq!(session.project.media.mobile.len(), 1);
}

/// Reads one word in every small picture, where [`badged`] has its dot, and nothing elsewhere.
fn one_word() -> ReadingDesk {
    let read = |subject, bytes: &[u8], _: &mut Tell<'_>| {
        if subject == Subject::Paper {
            return ReadState::Unreadable;
        }
        let line = Line {
            region: Region::new(92, 10, 32, 20),
            text: "限免".to_owned(),
            confidence: 0.9,
            from: Source::Ocr,
        };
        ReadState::Ready(std::sync::Arc::new(Reading {
            digest: Digest::of_bytes(bytes),
            revision: PICTURES,
            pages: vec![Page {
                number: 0,
                width: 128,
                height: 128,
                turned: Turn::None,
                dpi: 0,
                colour: Colour::Colour,
                ink: 0.0,
                lines: vec![line],
                seals: Vec::new(),
                marks: Vec::new(),
                faults: Vec::new(),
            }],
            page_count: 1,
            kind: None,
            fields: Fields::default(),
            inside: Inside::default(),
            unread: Vec::new(),
        }))
    };
    ReadingDesk {
        reader: Reader {
            revision: 1,
            read: Box::new(read),
            rest: Box::new(|| {}),
        },
        cache: None,
    }
}

#[test]
fn the_word_read_at_a_place_stands_beside_the_question_and_a_stopped_picture_is_read_by_a_click() {
    let mut stage = icon_on(Stage::with_desk(Start::Clean, PLAIN, one_word()), 128);
    let read = |stage: &mut Stage| {
        stage.wait("the pictures to be read", |app| {
            app.session.as_ref().unwrap().papers_waiting() == 0
        });
        stage.settle();
    };
    read(&mut stage);
    let mark = stage.harness.get_all_by_label_contains("疑似角标").next();
    mark.unwrap().click();
    stage.harness.run_steps(3);
    stage.harness.get_by_label("读出的文字：限免");
    stage.harness.key_press(Key::Escape);
    stage.harness.run_steps(3);

    let file = FileRef("files/badged.png".to_owned());
    let window = stage.harness.state_mut();
    window.wish(Command::ReadAgain(file.clone()));
    window.wish(Command::StopReading(None));
    read(&mut stage);
    let stopped = |stage: &Stage| {
        let session = stage.app().session.as_ref().unwrap();
        session.picture_stopped(&file)
    };
    assert!(stopped(&stage));
    stage.harness.get_by_label("现在识读 badged.png").click();
    stage.harness.run_steps(3);
    read(&mut stage);
    assert!(!stopped(&stage));
    let again = stage.harness.query_by_label("现在识读 badged.png");
    assert!(again.is_none());
}
