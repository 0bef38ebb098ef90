//! Design tokens from `assets/theme`, fonts, and the helpers every view draws with.
//!
//! Colours are asked for by meaning. This is the only file that makes a `Color32`.

pub use super::icons::Icon;
use super::typeset::{self, lines_galley};
use crate::checks::finding::Outcome;
use crate::engine::report::Verdict;
use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, RichText, Shadow,
    Stroke, Style, TextStyle, Theme, Ui, Vec2, Visuals,
};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

const LIGHT: &str = include_str!("../../assets/theme/light.toml");
const DARK: &str = include_str!("../../assets/theme/dark.toml");
const REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Regular-subset.ttf");
const MEDIUM: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Medium-subset.ttf");

static LIGHT_TOKENS: LazyLock<Tokens> = LazyLock::new(|| Tokens::parse(LIGHT, false));
static DARK_TOKENS: LazyLock<Tokens> = LazyLock::new(|| Tokens::parse(DARK, true));

#[derive(serde::Deserialize, Default)]
struct File {
    colors: BTreeMap<String, String>,
    sizes: BTreeMap<String, i32>,
}

macro_rules! tokens {
    (colours { $($(#[$colour_doc:meta])* $colour:ident => $colour_key:literal,)* }
     sizes { $($(#[$size_doc:meta])* $size:ident => $size_key:literal,)* }) => {
        /// Colours by meaning and sizes in points, of one theme.
        #[derive(Debug, Clone)]
        pub struct Tokens {
            /// True for the dark theme.
            pub dark: bool,
            $($(#[$colour_doc])* pub $colour: Color32,)*
            $($(#[$size_doc])* pub $size: f32,)*
        }

        impl Tokens {
            fn parse(text: &str, dark: bool) -> Self {
                let file: File = toml::from_str(text).unwrap_or_default();
                debug_assert!(!file.colors.is_empty(), "the theme cannot be read");
                Self {
                    dark,
                    $($colour: colour(&file, $colour_key),)*
                    $($size: size(&file, $size_key),)*
                }
            }
        }
    };
}

tokens! {
    colours {
        /// Behind everything.
        background => "background",
        /// Panels and cards.
        surface => "surface",
        /// Cards above cards.
        raised => "raised",
        /// Text inputs.
        input => "input",
        /// Under the pointer.
        hover => "hover",
        /// Behind selected text.
        selection => "selection",
        /// Shadows.
        shadow => "shadow",
        /// Lines around things.
        line => "line",
        /// Lines between things.
        line_soft => "line-soft",
        /// Text.
        text => "text",
        /// Secondary text.
        muted => "muted",
        /// Hints beside a readable label.
        faint => "faint",
        /// The one accent.
        accent => "accent",
        /// Behind accented things.
        accent_soft => "accent-soft",
        /// Text on the accent.
        on_accent => "on-accent",
        /// Would be rejected.
        fail => "fail",
        /// Behind it.
        fail_soft => "fail-soft",
        /// Worth a look.
        warn => "warn",
        /// Behind it.
        warn_soft => "warn-soft",
        /// Waits for a person.
        ask => "ask",
        /// Behind it.
        ask_soft => "ask-soft",
        /// Fine.
        pass => "pass",
        /// Behind it.
        pass_soft => "pass-soft",
        /// Not applicable, not looked at.
        none => "none",
    }
    sizes {
        /// Corner radius of controls.
        radius_control => "radius-control",
        /// Corner radius of cards.
        radius_card => "radius-card",
        /// Height of the top bar.
        top_bar => "top-bar",
        /// Height of inputs.
        input_height => "input",
        /// Height of buttons.
        button_height => "button",
        /// Height of the status bar.
        status_bar => "status-bar",
        /// Height of a row of the step rail.
        rail_row => "rail-row",
        /// Width of the step rail.
        rail_width => "rail-width",
        /// Width of the checklist.
        checklist_width => "checklist-width",
        /// Widest column.
        column => "column",
        /// Titles.
        text_title => "text-title",
        /// The verdict.
        text_verdict => "text-verdict",
        /// The project's name, card titles.
        text_project => "text-project",
        /// Body.
        text_body => "text-body",
        /// Small print.
        text_small => "text-small",
    }
}

fn colour(file: &File, key: &str) -> Color32 {
    let parsed = file
        .colors
        .get(key)
        .and_then(|value| Color32::from_hex(value).ok());
    debug_assert!(parsed.is_some(), "the theme has no colour `{key}`");
    parsed.unwrap_or(Color32::PLACEHOLDER)
}

fn size(file: &File, key: &str) -> f32 {
    debug_assert!(
        file.sizes.contains_key(key),
        "the theme has no size `{key}`"
    );
    file.sizes.get(key).map_or(12.0, |&value| value as f32)
}

impl Tokens {
    /// The tokens of a theme.
    pub fn of(dark: bool) -> &'static Self {
        if dark { &DARK_TOKENS } else { &LIGHT_TOKENS }
    }

    /// Colour of an outcome.
    pub const fn outcome(&self, outcome: Outcome) -> Color32 {
        match outcome {
            Outcome::Fail => self.fail,
            Outcome::Warn => self.warn,
            Outcome::Pending => self.ask,
            Outcome::Pass => self.pass,
            Outcome::Info => self.accent,
            Outcome::Unread | Outcome::NotApplicable => self.none,
        }
    }

    /// Text colour for the word of an outcome; unlike the sign it always reads.
    pub const fn outcome_text(&self, outcome: Outcome) -> Color32 {
        match outcome {
            Outcome::Unread | Outcome::NotApplicable | Outcome::Info => self.muted,
            other => self.outcome(other),
        }
    }

    /// The outcome a verdict looks like.
    pub const fn verdict(verdict: Verdict) -> Outcome {
        match verdict {
            Verdict::Ready => Outcome::Pass,
            Verdict::Waiting => Outcome::Pending,
            Verdict::Incomplete => Outcome::Unread,
            Verdict::Blocked => Outcome::Fail,
        }
    }

    /// The tint that leaves a picture's colours as they are.
    pub const fn untinted(&self) -> Color32 {
        Color32::WHITE
    }

    /// A card: surface, thin line, round corners.
    pub fn card(&self) -> egui::Frame {
        egui::Frame::new()
            .fill(self.surface)
            .stroke(Stroke::new(1.0, self.line))
            .corner_radius(self.card_corners())
            .inner_margin(Margin::same(16))
    }

    /// Corners of cards.
    pub fn card_corners(&self) -> CornerRadius {
        CornerRadius::from(self.radius_card)
    }

    /// Corners of controls.
    pub fn control_corners(&self) -> CornerRadius {
        CornerRadius::from(self.radius_control)
    }

    /// A soft shadow for what floats.
    pub const fn float_shadow(&self) -> Shadow {
        Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: self.shadow,
        }
    }
}

/// The heavier family, for headings and labels.
pub fn medium() -> FontFamily {
    FontFamily::Name("medium".into())
}

/// Installs fonts, styles of both themes, and the SVG loader. Once, at the start.
pub fn install(ctx: &egui::Context) {
    egui_extras::install_image_loaders(ctx);
    ctx.set_fonts(fonts());
    // Where the system has no preference.
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style(Tokens::of(theme == Theme::Dark)));
    }
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [("regular", REGULAR), ("medium", MEDIUM)] {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let regular = vec!["regular".to_owned()];
    fonts
        .families
        .insert(FontFamily::Proportional, regular.clone());
    fonts.families.insert(FontFamily::Monospace, regular);
    fonts
        .families
        .insert(medium(), vec!["medium".to_owned(), "regular".to_owned()]);
    fonts
}

fn style(tokens: &Tokens) -> Style {
    let mut style = Style::default();
    let font = |size| FontId::new(size, FontFamily::Proportional);
    style.text_styles = [
        (TextStyle::Heading, FontId::new(tokens.text_title, medium())),
        (TextStyle::Body, font(tokens.text_body)),
        (TextStyle::Button, font(tokens.text_body)),
        (TextStyle::Small, font(tokens.text_small)),
        (TextStyle::Monospace, font(tokens.text_body)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::new(8.0, 8.0);
    style.spacing.button_padding = Vec2::new(12.0, 6.0);
    style.spacing.interact_size = Vec2::new(32.0, 24.0);
    style.spacing.menu_margin = Margin::same(8);
    style.spacing.tooltip_width = 320.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.spacing.scroll.floating = true;
    style.spacing.scroll.bar_width = 8.0;
    style.spacing.scroll.floating_width = 4.0;
    style.spacing.scroll.bar_outer_margin = 2.0;
    style.spacing.scroll.foreground_color = false;
    style.visuals = visuals(tokens);
    style
}

fn visuals(tokens: &Tokens) -> Visuals {
    let mut visuals = if tokens.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    visuals.override_text_color = None;
    visuals.panel_fill = tokens.background;
    visuals.window_fill = tokens.raised;
    visuals.window_stroke = Stroke::new(1.0, tokens.line);
    visuals.window_corner_radius = tokens.card_corners();
    visuals.menu_corner_radius = tokens.control_corners();
    visuals.window_shadow = tokens.float_shadow();
    visuals.popup_shadow = tokens.float_shadow();
    visuals.extreme_bg_color = tokens.input;
    visuals.text_edit_bg_color = Some(tokens.input);
    visuals.faint_bg_color = tokens.hover;
    visuals.hyperlink_color = tokens.accent;
    visuals.warn_fg_color = tokens.warn;
    visuals.error_fg_color = tokens.fail;
    visuals.weak_text_color = Some(tokens.muted);
    visuals.selection.bg_fill = tokens.selection;
    visuals.selection.stroke = Stroke::new(1.5, tokens.accent);
    visuals.text_cursor.stroke = Stroke::new(1.5, tokens.accent);
    visuals.text_cursor.blink = false;
    // What cannot be pressed is still to be read.
    visuals.disabled_alpha = 0.75;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    let corners = tokens.control_corners();
    for (widget, fill, line) in [
        (
            &mut visuals.widgets.noninteractive,
            tokens.surface,
            tokens.line,
        ),
        (&mut visuals.widgets.inactive, tokens.surface, tokens.line),
        (&mut visuals.widgets.hovered, tokens.hover, tokens.line),
        (&mut visuals.widgets.active, tokens.hover, tokens.accent),
        (&mut visuals.widgets.open, tokens.hover, tokens.line),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(1.0, line);
        widget.fg_stroke = Stroke::new(1.0, tokens.text);
        widget.corner_radius = corners;
        widget.expansion = 0.0;
    }
    visuals
}

/// What every view says often.
pub trait UiExt {
    /// An icon of `side` points.
    fn icon(&mut self, icon: Icon, side: f32, tint: Color32) -> egui::Response;
    /// Paints an icon into a place without taking room.
    fn paint_icon(&self, icon: Icon, centre: egui::Pos2, side: f32, tint: Color32);
    /// Paints one line of text into a place without taking room, cut with an ellipsis; the widget it belongs to
    /// says it to screen readers.
    fn paint_line(&self, rect: egui::Rect, text: RichText);
    /// Text in the heavier family.
    fn strong_label(&mut self, text: &str, size: f32, colour: Color32) -> egui::Response;
    /// Text that wraps, and ends with an ellipsis after so many lines; all of it is the tooltip.
    fn lines_label(&mut self, text: &str, colour: Color32, lines: usize) -> egui::Response;
    /// Text that wraps.
    fn text_label(&mut self, text: &str, size: f32, colour: Color32) -> egui::Response;
}

impl UiExt for Ui {
    fn icon(&mut self, icon: Icon, side: f32, tint: Color32) -> egui::Response {
        let (rect, response) = self.allocate_exact_size(Vec2::splat(side), egui::Sense::hover());
        self.paint_icon(icon, rect.center(), side, tint);
        response
    }

    fn paint_icon(&self, icon: Icon, centre: egui::Pos2, side: f32, tint: Color32) {
        icon.image(side, tint).paint_at(
            self,
            egui::Rect::from_center_size(centre, Vec2::splat(side)),
        );
    }

    fn paint_line(&self, rect: egui::Rect, text: RichText) {
        let text = egui::WidgetText::from(text);
        let galley = text.into_galley(
            self,
            Some(egui::TextWrapMode::Truncate),
            rect.width(),
            TextStyle::Body,
        );
        let at = egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
        self.painter().galley(at, galley, Color32::PLACEHOLDER);
    }

    fn strong_label(&mut self, text: &str, size: f32, colour: Color32) -> egui::Response {
        wrapped_label(self, text, |text| rich(text, size, colour).family(medium()))
    }

    fn lines_label(&mut self, text: &str, colour: Color32, lines: usize) -> egui::Response {
        let galley = lines_galley(
            self,
            text,
            &TextStyle::Small,
            colour,
            self.available_width(),
            lines,
        );
        let cut = galley.elided;
        let response = self.add(egui::Label::new(galley).show_tooltip_when_elided(false));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
        if cut {
            response.on_hover_text(text)
        } else {
            response
        }
    }

    fn text_label(&mut self, text: &str, size: f32, colour: Color32) -> egui::Response {
        wrapped_label(self, text, |text| rich(text, size, colour))
    }
}

/// A label whose lines are set as Chinese is.
fn wrapped_label(ui: &mut Ui, text: &str, look: impl Fn(&str) -> RichText) -> egui::Response {
    // Beside other things in a line that wraps, the label has to know where it begins.
    if ui.layout().main_wrap() {
        let begins = (ui.cursor().left() - ui.max_rect().left()).abs() < 1.0;
        let room = ui.max_rect().width();
        let shown = if begins {
            typeset::broken(ui, text, &look, room)
        } else {
            text.to_owned()
        };
        let response = ui.add(egui::Label::new(look(&shown)).wrap());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
        return response;
    }
    let galley = typeset::wrapped(ui, text, look, ui.available_width());
    let response = ui.add(egui::Label::new(galley));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
    response
}

/// Text of a size and colour.
pub fn rich(text: &str, size: f32, colour: Color32) -> RichText {
    let line = if size >= 18.0 { size * 1.35 } else { 20.0 };
    RichText::new(text)
        .size(size)
        .color(colour)
        .line_height(Some(line))
}
