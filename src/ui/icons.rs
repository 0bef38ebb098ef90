//! The icons of `assets/icons`, drawn at any size in one colour.

use crate::checks::finding::Outcome;
use egui::{Color32, Image, ImageSource, Vec2};

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident => $file:literal,)*) => {
        /// The icons of `assets/icons`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            fn source(self) -> ImageSource<'static> {
                match self {
                    $(Self::$name => egui::include_image!(concat!("../../assets/icons/", $file, ".svg")),)*
                }
            }
        }
    };
}

icons! {
    /// The app's own mark.
    App => "app",
    /// Building.
    Building => "building",
    /// Check mark.
    Check => "check",
    /// Points down.
    Down => "chevron-down",
    /// Points right.
    Right => "chevron-right",
    /// Points up.
    Up => "chevron-up",
    /// Points left.
    Left => "arrow-left",
    /// Points left, the twin of the one to the right.
    Back => "chevron-left",
    /// Clock.
    Clock => "clock",
    /// Cross.
    Close => "close",
    /// Two sheets.
    Copy => "copy",
    /// Leaves the app.
    External => "external",
    /// Sheet.
    File => "file",
    /// Sheet with plus.
    FilePlus => "file-plus",
    /// Folder.
    Folder => "folder",
    /// Globe.
    Globe => "globe",
    /// Question mark.
    Help => "help",
    /// Picture.
    Picture => "image",
    /// Moon.
    Moon => "moon",
    /// Plus.
    Plus => "plus",
    /// Redo.
    Redo => "redo",
    /// Magnifier.
    Search => "search",
    /// Sliders.
    Settings => "settings",
    /// Sun.
    Sun => "sun",
    /// Bin.
    Trash => "trash",
    /// Undo.
    Undo => "undo",
    /// Arrow into a tray.
    Upload => "upload",
    /// Magnifier with plus.
    ZoomIn => "zoom-in",
    /// Magnifier with minus.
    ZoomOut => "zoom-out",
    /// Outcome: waits.
    StateAsk => "state-ask",
    /// Outcome: would be rejected.
    StateFail => "state-fail",
    /// Outcome: information.
    StateInfo => "state-info",
    /// Outcome: does not apply.
    StateNone => "state-none",
    /// Outcome: fine.
    StatePass => "state-pass",
    /// Outcome: not looked at.
    StateUnread => "state-unread",
    /// Outcome: worth a look.
    StateWarn => "state-warn",
}

impl Icon {
    /// The app's mark for the window frame and the task bar.
    pub fn window() -> Option<egui::IconData> {
        let picture = image::load_from_memory(include_bytes!("../../assets/icons/app-256.png"))
            .ok()?
            .into_rgba8();
        Some(egui::IconData {
            width: picture.width(),
            height: picture.height(),
            rgba: picture.into_raw(),
        })
    }

    /// The sign of an outcome.
    pub const fn of_outcome(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fail => Self::StateFail,
            Outcome::Warn => Self::StateWarn,
            Outcome::Pending => Self::StateAsk,
            Outcome::Pass => Self::StatePass,
            Outcome::NotApplicable => Self::StateNone,
            Outcome::Unread => Self::StateUnread,
            Outcome::Info => Self::StateInfo,
        }
    }

    /// The icon as a picture of `side` points in one colour.
    pub fn image(self, side: f32, tint: Color32) -> Image<'static> {
        Image::new(self.source())
            .fit_to_exact_size(Vec2::splat(side))
            .tint(tint)
    }

    /// The app's mark in its own colours.
    pub fn untinted(self, side: f32) -> Image<'static> {
        Image::new(self.source()).fit_to_exact_size(Vec2::splat(side))
    }
}
