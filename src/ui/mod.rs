//! Layer 8: the window. Draws what `app` holds and sends wishes back; keeps no state of the project.
//!
//! # Style
//! * View functions are free functions `name_ui(ui, view)`; [`view::View`] is their single argument.
//! * Colours, sizes and icons come from [`theme`] by meaning; text comes from `tr!`.
//! * An outcome is always colour, shape and word. Every input has an accessible name.
//! * Sentence case, no full stop after one sentence, no colon after a label.

mod answering;
mod beside;
mod changes;
mod checklist;
mod company;
mod comparing;
mod coverage;
mod dialogs;
mod finding;
mod fitting;
mod guide;
mod heading;
mod icons;
mod keys;
mod landing;
mod links;
mod meant;
mod mending;
mod menu;
mod moved;
mod named;
mod notices;
mod own_words;
mod page;
mod palette;
mod panes;
mod parting;
mod pasting;
mod paths;
pub mod pick;
mod plan;
mod rail;
mod recover;
mod rejected;
mod replacing;
mod rounds;
mod scrolled;
mod shell;
pub mod shortcuts;
mod signing;
mod sorting;
mod start;
mod status;
mod staying;
mod steps;
mod sticky;
mod templates;
pub mod theme;
mod top_bar;
mod typeset;
mod unread;
mod unsaved;
pub mod view;
mod viewer;
mod walk;
pub mod widgets;

use crate::app::Theme;
use crate::app::{App, Command, Outside, Sink};
use fitting::Fitting;
use landing::Landing;
use parting::Parting;
use pick::Picker;
use theme::Tokens;
use view::{Textures, View};

/// The window over an [`App`].
pub struct Window {
    app: App,
    sink: Sink,
    textures: Textures,
    picker: Picker,
    looks: Option<(Theme, u16)>,
    fitting: Fitting,
    landing: Landing,
    parting: Parting,
    title: String,
    shows_links: bool,
}

impl Window {
    /// A window that has not been drawn yet. Installs fonts and styles.
    pub fn new(ctx: &egui::Context, app: App, picker: Picker) -> Self {
        theme::install(ctx);
        Self {
            app,
            sink: Sink::default(),
            textures: Textures::default(),
            picker,
            looks: None,
            fitting: Fitting::default(),
            landing: Landing::default(),
            parting: Parting::default(),
            title: String::new(),
            shows_links: false,
        }
    }

    /// Has addresses shown by the system without waiting for it.
    #[must_use]
    pub const fn showing_links(mut self) -> Self {
        self.shows_links = true;
        self
    }

    /// What the window shows.
    pub const fn app(&self) -> &App {
        &self.app
    }

    /// Number of pictures on the graphics card.
    pub fn pictures(&self) -> usize {
        self.textures.count()
    }

    /// Wishes for something, as a view would.
    pub fn wish(&mut self, command: Command) {
        self.sink.send(command);
    }

    /// Everything between two drawings.
    pub fn advance(&mut self, ctx: &egui::Context) {
        let now = ctx.input(|input| input.time);
        for command in self.picker.poll() {
            self.sink.send(command);
        }
        // Whoever comes back may have been at the files with another program.
        let is_back = |event: &egui::Event| matches!(event, egui::Event::WindowFocused(true));
        if ctx.input(|input| input.events.iter().any(is_back)) {
            self.sink.send(Command::Glance);
        }
        if let Some(after) = self.app.pump(self.sink.take(), now) {
            ctx.request_repaint_after(after);
        }
        if std::mem::take(&mut self.app.route.quit) {
            self.parting.at_once();
        }
        self.parting.go_on(ctx, || self.app.may_quit());
        if let Some(outside) = self.app.show.take() {
            let url = match outside {
                Outside::File(path) => pick::file_url(&path),
                Outside::Page(url) => url,
            };
            ctx.open_url(egui::OpenUrl::new_tab(url));
        }
        self.look(ctx);
        self.entitle(ctx);
    }

    /// Opens the file dialog that was wished for, over this window.
    fn browse(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        if let Some(purpose) = self.app.route.browse.take()
            && let Some(dialog) = self.picker.ask(purpose, &self.app, ctx, frame)
        {
            self.sink.send(Command::Dialog(Some(dialog)));
        }
    }

    /// Names the open project in the window's frame.
    fn entitle(&mut self, ctx: &egui::Context) {
        let app = self.app.texts.get("app-name");
        let project = self
            .app
            .session
            .as_ref()
            .map(|session| session.project.listing.name.trim());
        let title = match project {
            Some(name) if !name.is_empty() => format!("{name} · {app}"),
            _ => app,
        };
        if self.title != title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Applies appearance and size when they have changed.
    fn look(&mut self, ctx: &egui::Context) {
        let settings = &self.app.settings;
        let looks = (settings.theme, settings.scale_percent);
        let scale = f32::from(settings.scale_percent) / 100.0;
        if self.looks == Some(looks) {
            // Ctrl with plus or minus goes from one size of the settings to the next, and is kept as they are.
            let zoomed = ctx.zoom_factor();
            if (zoomed - scale).abs() > f32::EPSILON {
                let next = dialogs::next_scale(settings.scale_percent, zoomed);
                ctx.set_zoom_factor(scale);
                self.sink.send(Command::Scale(next));
            }
            return;
        }
        self.looks = Some(looks);
        ctx.set_theme(match settings.theme {
            Theme::System => egui::ThemePreference::System,
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        });
        ctx.set_zoom_factor(scale);
    }

    /// Draws one frame.
    pub fn draw(&mut self, ui: &mut egui::Ui) {
        let view = View {
            app: &self.app,
            texts: self.app.texts,
            tokens: Tokens::of(ui.visuals().dark_mode),
            sink: &self.sink,
            textures: &self.textures,
        };
        panes::listen(ui, &view);
        shortcuts::listen(ui, &view);
        if view.app.route.dialog.is_some() {
            behind_ui(ui, &view);
        } else {
            shell::window_ui(ui, &view);
        }
        dialogs::open_ui(ui, &view);
        self.textures.sweep(ui.ctx());
        if !self.sink.is_empty() {
            ui.ctx().request_repaint();
        }
    }
}

/// Draws the window without the pointer: a hint that was there as a dialog opened would stay over it.
fn behind_ui(ui: &mut egui::Ui, view: &View<'_>) {
    let pointer = ui.input_mut(|input| std::mem::take(&mut input.pointer));
    shell::window_ui(ui, view);
    ui.input_mut(|input| input.pointer = pointer);
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.fitting.fit(ctx);
        self.advance(ctx);
        self.browse(ctx, frame);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        if let Some(seconds) = frame.info().cpu_usage {
            log::trace!("the last frame took {:.1} ms", seconds * 1000.0);
        }
        self.draw(ui);
        if self.shows_links {
            links::open_apart(ui.ctx());
        }
    }

    fn raw_input_hook(&mut self, ctx: &egui::Context, input: &mut egui::RawInput) {
        self.landing.wait_for_pointer(ctx, input);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        // What was entered in the last frame of all is a wish that nobody has heard yet.
        self.app.part(self.sink.take());
    }
}
