//! How long the window itself takes: one frame of a heavy project, and a keystroke until the checklist has changed.
//!
//! Without a graphics card: layout, drawing into shapes and their triangles are our own work, the rest is the driver's.

use divan::Bencher;
use egui::{Context, Event, FullOutput, Key, Modifiers, Pos2, RawInput, Rect};
use guoshen::app::route::Dialog;
use guoshen::app::session::Session;
use guoshen::app::{App, Command};
use guoshen::base::{Date, Span};
use guoshen::checks::finding::Place;
use guoshen::engine::checklist::Step;
use guoshen::locale::Language;
use guoshen::project::{FileRef, TextField};
use guoshen::ruleset::Ruleset;
use guoshen::store::settings::Settings;
use guoshen::store::{ProjectDir, write_example};
use guoshen::ui::Window;
use guoshen::ui::pick::Picker;
use guoshen::worker::Worker;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Findings in the description.
const FINDINGS: usize = 40;
/// Papers in slots, one each.
const PAPERS: usize = 60;

/// A window over the example with many findings and papers.
struct Desk {
    ctx: Context,
    window: Window,
    began: Instant,
    _folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let path = folder.path().join("heavy.guoshen");
        let ruleset = Ruleset::builtin().expect("the catalogue can be read");
        write_example(&path, false).expect("the example is written");
        fill(&path, &ruleset);
        let ctx = Context::default();
        let worker = Worker::start(Arc::new(|| {})).expect("the threads start");
        let settings = Settings {
            language: Some(Language::Chinese.tag().to_owned()),
            ..Settings::default()
        };
        let mut app = App::new(Arc::new(ruleset), settings, worker, false);
        app.fixed_today = Some(Date::constant(2026, 11, 24));
        app.open(path);
        let window = Window::new(&ctx, app, Picker::typed());
        let mut desk = Self {
            ctx,
            window,
            began: Instant::now(),
            _folder: folder,
        };
        desk.settle();
        desk
    }

    /// One frame up to its triangles; returns when the window wants the next one.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        let input = RawInput {
            time: Some(self.began.elapsed().as_secs_f64()),
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, [1280.0, 800.0].into())),
            focused: true,
            events,
            ..RawInput::default()
        };
        let (ctx, window) = (self.ctx.clone(), &mut self.window);
        window.advance(&ctx);
        let FullOutput {
            shapes,
            pixels_per_point,
            viewport_output,
            ..
        } = ctx.run_ui(input, |ui| window.draw(ui));
        divan::black_box(self.ctx.tessellate(shapes, pixels_per_point));
        let delays = viewport_output.values().map(|output| output.repaint_delay);
        delays.min().unwrap_or(Duration::MAX)
    }

    fn settle(&mut self) {
        let settled = |app: &App| {
            app.session.as_ref().is_some_and(|session| {
                session.checked.is_some() && !session.is_checking() && session.files_waiting() == 0
            })
        };
        while !settled(self.window.app()) {
            let patience = Duration::from_millis(5);
            std::thread::sleep(self.frame(Vec::new()).min(patience));
        }
        for _ in 0..4 {
            self.frame(Vec::new());
        }
    }

    fn wish(&mut self, command: Command) {
        self.window.wish(command);
        self.settle();
    }
}

/// Puts many findings into the description and a paper into many slots.
fn fill(path: &std::path::Path, ruleset: &Ruleset) {
    let opened = ProjectDir::open(path).expect("the example opens");
    let mut project = opened.project.clone();
    project.listing.detail = "最好用的纪要。".repeat(FINDINGS);
    let scan = ruleset.slots().iter().take(PAPERS);
    for slot in scan {
        let paper = project.papers.entry(slot.id.clone()).or_default();
        if paper.files.is_empty() {
            let file = FileRef("files/software-copyright.pdf".to_owned());
            paper.files.push(file);
        }
    }
    opened.dir.save(&project).expect("the project is saved");
}

/// One frame of a page with 40 findings and 60 papers, the pointer moving over it. The bar is 16 ms.
#[divan::bench(args = Step::ALL, sample_count = 200, sample_size = 1)]
fn frame(bencher: Bencher<'_, '_>, step: Step) {
    let mut desk = Desk::new();
    desk.wish(Command::Go(step));
    let mut at = 0;
    bencher.bench_local(|| {
        at = (at + 7) % 600;
        let there = Pos2::new(300.0 + at as f32, 100.0 + at as f32);
        desk.frame(vec![Event::PointerMoved(there)])
    });
}

/// One frame of the palette while its search changes. The bar is 16 ms.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn palette(bencher: Bencher<'_, '_>) {
    let mut desk = Desk::new();
    desk.wish(Command::Dialog(Some(Dialog::Palette)));
    let mut keys = ["z", "s", "材料", "1", "q"].iter().cycle();
    let mut typed = 0;
    bencher.bench_local(|| {
        typed += 1;
        let key = keys.next().copied().unwrap_or_default();
        let text = Event::Text(key.to_owned());
        // A search of one or two characters finds the most.
        let events = if typed % 3 == 0 {
            vec![select_all(), text]
        } else {
            vec![text]
        };
        desk.frame(events)
    });
}

/// The key that marks the whole field, so that the next text replaces it.
const fn select_all() -> Event {
    Event::Key {
        key: Key::A,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    }
}

/// The frames in which a pasted listing of 60 KB is read and shown. The bar is 16 ms.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn pasted_listing(bencher: Bencher<'_, '_>) {
    let mut desk = Desk::new();
    let line = "详细描述：参会的人在同一张画布上画图、贴便签、连线，结束后一键存成纪要。\n关键词：画布、多人绘图\n";
    let text = format!("应用名称：青禾共绘\n{}", line.repeat(60_000 / line.len()));
    desk.wish(Command::Dialog(Some(Dialog::PasteListing)));
    bencher.bench_local(|| desk.frame(vec![select_all(), Event::Paste(text.clone())]));
}

/// A key is pressed in the name until the checklist that takes it into account is on the screen, the wait for a
/// pause in typing included. The bar is 100 ms.
#[divan::bench(sample_count = 30, sample_size = 1)]
fn keystroke_to_checklist(bencher: Bencher<'_, '_>) {
    let mut desk = Desk::new();
    desk.wish(Command::Jump(Place::Text {
        field: TextField::Name,
        span: Span::new(0, 0),
    }));
    bencher.bench_local(|| {
        let before = desk.window.app().session.as_ref().map(Session::revision);
        desk.frame(vec![Event::Text("记".to_owned())]);
        // The edit is carried out before the next frame.
        desk.frame(Vec::new());
        let after = desk.window.app().session.as_ref().map(Session::revision);
        assert_ne!(before, after, "the key reached the field");
        let checking = |desk: &Desk| {
            let session = desk.window.app().session.as_ref();
            session.is_some_and(Session::is_checking)
        };
        while checking(&desk) {
            let patience = Duration::from_millis(1);
            std::thread::sleep(desk.frame(Vec::new()).min(patience));
        }
        desk.frame(Vec::new());
    });
}
