//! The window going away: what was typed before it was asked to is taken in first, and only then saved.

use egui::{Context, ViewportCommand};

/// How far the window is with going away.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parting {
    /// It stays.
    #[default]
    Stays,
    /// Keys that came along with the wish to close are still to be drawn into their field.
    Typing,
    /// The field that had the keyboard was told to let go of it: what it held back is entered.
    Resting,
}

impl Parting {
    /// One frame of it. `may_quit` saves, and is true when nothing is left that could be lost.
    pub(super) fn go_on(&mut self, ctx: &Context, may_quit: impl FnOnce() -> bool) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        let (next, goes) = match *self {
            Self::Stays if asked => (Self::Typing, false),
            Self::Stays => return,
            Self::Typing => {
                let held = ctx.memory(egui::Memory::focused);
                if let Some(field) = held {
                    ctx.memory_mut(|memory| memory.surrender_focus(field));
                }
                (Self::Resting, false)
            }
            Self::Resting if may_quit() => (Self::Resting, true),
            Self::Resting => (Self::Stays, false),
        };
        *self = next;
        match (asked, goes) {
            (true, false) => ctx.send_viewport_cmd(ViewportCommand::CancelClose),
            (false, true) => ctx.send_viewport_cmd(ViewportCommand::Close),
            (true, true) | (false, false) => {}
        }
        ctx.request_repaint();
    }

    /// Goes away at the next frame: a person has answered what was asked about it.
    pub(super) fn at_once(&mut self) {
        *self = Self::Resting;
    }
}
