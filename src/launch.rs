//! Top of the layers: picks window or command line. The window is tried with one graphics back end after the other,
//! and when none works that is said readably.

use crate::app::App;
use crate::base::Message;
use crate::cli::{self, Asked, Cli};
use crate::locale::{Language, Texts};
use crate::store::settings::Settings;
use crate::store::{Company, Readings, Templates, projects_dir};
use crate::ui::Window;
use crate::ui::pick::{self, Picker};
use crate::ui::theme::Icon;
use crate::worker::{Catalogue, Reader, ReadingDesk, Worker, built_in_reader, reader_apart};
use clap::Parser as _;
use eframe::egui_wgpu::WgpuSetup;
use eframe::wgpu::{Adapter, Backend, DeviceType, Surface};
use eframe::{NativeOptions, Renderer};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Identifies the app to the desktop: name of its `.desktop` file, icon and window class.
const APP_ID: &str = "io.github.guoshen.Guoshen";
/// Names a back end to start with: `wgpu` or `gl`; for support and tests.
const RENDERER_VARIABLE: &str = "GUOSHEN_RENDERER";

/// What is logged unless `RUST_LOG` says otherwise: graphics and fonts talk a lot about what they can do without.
/// Why a back end was not taken is told in the end, when none was.
const QUIET: &str = "warn,eframe::native::run=off,egui_system_font_provider=error,egui_wgpu=error,fontique=error,\
    wgpu_core=error,wgpu_hal=error,winit=error";

/// The whole program, from its arguments to its exit code.
pub fn program() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or(QUIET)).init();
    let cli = Cli::parse();
    let asked = {
        let (mut input, mut output) = (io::stdin().lock(), io::BufWriter::new(io::stdout().lock()));
        cli::run(cli, &mut input, &mut output, &mut io::stderr())
    };
    match asked {
        Asked::Done(code) => ExitCode::from(code),
        Asked::Window(project) => match open(project.as_deref()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(message) => {
                let text = tell(&message);
                if writeln!(io::stderr(), "guoshen: {text}").is_err() {
                    log::error!("{text}");
                }
                ExitCode::from(cli::TROUBLE)
            }
        },
    }
}

/// Opens the window and returns when it is closed. The error is a sentence for the person.
fn open(project: Option<&Path>) -> Result<(), Message> {
    let (settings, warnings) = Settings::load();
    for warning in warnings {
        log::warn!("settings: {warning}");
    }
    let catalogue = Catalogue::load(&settings)?;
    remember_panics();
    let mut failures: Vec<String> = Vec::new();
    for &graphics in graphics() {
        match run(graphics, &settings, &catalogue, project) {
            Ok(()) => return Ok(()),
            Err(error) => {
                log::info!("the window did not open with {graphics:?}: {error}");
                failures.push(error);
            }
        }
    }
    if failures.iter().any(|failure| failure.contains("DISPLAY")) {
        return Err(Message::new("cli-no-display"));
    }
    Err(Message::new("cli-no-graphics"))
}

/// What the window is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Graphics {
    /// Vulkan, Metal or DirectX on a graphics card.
    Card,
    /// OpenGL, which starts sooner than the others where the processor has to draw.
    OpenGl,
    /// Whatever there is.
    Any,
}

/// Back ends in the order they are tried.
fn graphics() -> &'static [Graphics] {
    match std::env::var(RENDERER_VARIABLE).as_deref() {
        Ok("gl") => &[Graphics::OpenGl, Graphics::Any],
        Ok("wgpu") => &[Graphics::Any, Graphics::OpenGl],
        _ => &[Graphics::Card, Graphics::OpenGl, Graphics::Any],
    }
}

/// The card that draws best among those that can draw on the window.
fn card(adapters: &[Adapter], surface: Option<&Surface<'_>>) -> Result<Adapter, String> {
    let rank = |adapter: &&Adapter| {
        let info = adapter.get_info();
        let kind = match info.device_type {
            DeviceType::DiscreteGpu => 0,
            DeviceType::IntegratedGpu => 1,
            DeviceType::VirtualGpu => 2,
            DeviceType::Other | DeviceType::Cpu => 3,
        };
        (info.backend == Backend::Gl, kind)
    };
    let fits = |adapter: &&Adapter| {
        adapter.get_info().device_type != DeviceType::Cpu
            && surface.is_none_or(|surface| adapter.is_surface_supported(surface))
    };
    let best = adapters.iter().filter(fits).min_by_key(rank);
    best.cloned()
        .ok_or_else(|| "there is no graphics card".to_owned())
}

fn run(
    graphics: Graphics,
    settings: &Settings,
    catalogue: &Catalogue,
    project: Option<&Path>,
) -> Result<(), String> {
    let mut options = NativeOptions {
        renderer: match graphics {
            Graphics::Card | Graphics::Any => Renderer::Wgpu,
            Graphics::OpenGl => Renderer::Glow,
        },
        viewport: viewport(settings),
        ..NativeOptions::default()
    };
    if graphics == Graphics::Card
        && let WgpuSetup::CreateNew(setup) = &mut options.wgpu_options.wgpu_setup
    {
        setup.native_adapter_selector = Some(Arc::new(card));
    }
    let title = Texts::new(Language::of_system()).get("app-name");
    let create = |cc: &eframe::CreationContext<'_>| {
        let ctx = cc.egui_ctx.clone();
        let desk = ReadingDesk {
            reader: papers_reader(),
            cache: Readings::of_person(),
        };
        let worker = Worker::with_desk(Arc::new(move || ctx.request_repaint()), Some(desk))?;
        let ruleset = Arc::new(catalogue.ruleset.clone());
        let mut app = App::new(ruleset, settings.clone(), worker, true);
        app.judged_by(catalogue.clone());
        app.use_company(Company::of_person());
        app.use_templates(Templates::of_person());
        app.use_projects(projects_dir());
        if let Some(project) = project {
            app.open(project.to_owned());
        }
        let window = Window::new(&cc.egui_ctx, app, Picker::native()).showing_links();
        Ok(Box::new(window) as Box<dyn eframe::App>)
    };
    // A driver may panic instead of failing; the next back end deserves its chance all the same.
    let attempt =
        std::panic::AssertUnwindSafe(|| eframe::run_native(&title, options, Box::new(create)));
    match std::panic::catch_unwind(attempt) {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(_) => Err("the graphics driver crashed".to_owned()),
    }
}

/// Reads papers beside the window, or within it where the program does not know where it lies.
fn papers_reader() -> Reader {
    match std::env::current_exe() {
        Ok(program) => reader_apart(&program),
        Err(error) => {
            log::warn!("papers are read in the window's own process: {error}");
            built_in_reader(true)
        }
    }
}

fn viewport(settings: &Settings) -> egui::ViewportBuilder {
    let scale = f32::from(settings.scale_percent) / 100.0;
    let builder = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_inner_size([1280.0 * scale, 800.0 * scale])
        .with_min_inner_size([960.0, 640.0])
        .with_drag_and_drop(true);
    match Icon::window() {
        Some(icon) => builder.with_icon(icon),
        None => builder,
    }
}

/// A crash is written to the log with its place; saved work and the journal are safe either way.
fn remember_panics() {
    std::panic::set_hook(Box::new(|info| log::error!("internal error: {info}")));
}

/// Tells the person why there is no window: in words for standard error, and where nobody looks there, in a box.
fn tell(message: &Message) -> String {
    let texts = Texts::new(Language::of_system());
    let text = texts.message(message);
    pick::message_box(&texts.get("app-name"), &text);
    text
}
