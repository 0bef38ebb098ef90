//! A new window on a screen that has no room for it, with the frame and the bar a system puts there, fills the screen.

use egui::{Context, Rect, Vec2, ViewportCommand};

/// Height that bars and docks of systems take, points.
const BARS: f32 = 40.0;

/// Done once, as soon as the size of the screen is known.
#[derive(Default)]
pub(super) struct Fitting {
    done: bool,
}

impl Fitting {
    pub(super) fn fit(&mut self, ctx: &Context) {
        if self.done {
            return;
        }
        let (screen, window) = ctx.input(|input| {
            let viewport = input.viewport();
            (
                viewport.monitor_size,
                viewport.outer_rect.or(viewport.inner_rect),
            )
        });
        let (Some(screen), Some(window)) = (screen, window) else {
            return;
        };
        self.done = true;
        if !has_room(screen, window) {
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
        }
    }
}

fn has_room(screen: Vec2, window: Rect) -> bool {
    window.width() <= screen.x && window.height() + BARS <= screen.y
}
