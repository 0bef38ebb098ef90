//! Several controls as one stop of the keyboard: Tab comes to one of them and goes on behind the group, arrows go from
//! one to the next.

use super::buttons;
use egui::{EventFilter, Id, Key, Modifiers, Response, Sense, Ui, Vec2};

/// The control that has, or is to have, the keyboard, and the frame it had it in.
#[derive(Clone, Copy)]
struct At {
    index: usize,
    arriving: bool,
    frame: u64,
}

/// Which arrows go through a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Arrows {
    /// All four: left and up go back.
    All,
    /// Left and right, and the first control is the rightmost; up and down lead out of the group.
    Mirrored,
}

/// A group of controls in the order they are drawn.
pub struct Rove {
    id: Id,
    at: usize,
    count: usize,
    drawn: usize,
    arrows: Arrows,
}

impl Rove {
    /// A group of `count` controls. The keyboard comes to the one at `home`, which is the chosen one or the first.
    pub fn over(ui: &Ui, id: Id, count: usize, home: usize) -> Self {
        let frame = ui.ctx().cumulative_frame_nr();
        let kept = ui.data(|data| data.get_temp::<At>(id));
        let held = kept.filter(|at| frame <= at.frame + 1);
        let at = held.map_or(home, |at| at.index);
        Self {
            id,
            at: at.min(count.saturating_sub(1)),
            count,
            drawn: 0,
            arrows: Arrows::All,
        }
    }

    /// Drawn from right to left, in a column of such groups.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        self.arrows = Arrows::Mirrored;
        self
    }

    /// Has the keyboard come to the group in the next frame.
    pub fn enter(ui: &Ui, id: Id, index: usize) {
        remember(ui, id, index, true);
    }

    /// Draws the next control, which is told what it listens to.
    pub fn next(&mut self, ui: &mut Ui, draw: impl FnOnce(&mut Ui, Sense) -> Response) -> Response {
        let here = self.drawn;
        self.drawn += 1;
        if here != self.at {
            return draw(ui, Sense::CLICK);
        }
        let response = draw(ui, Sense::click());
        self.step(ui, here, &response);
        response
    }

    /// The control that was just drawn, when it is the one the keyboard comes to.
    pub fn holds(&self, drawn: &Response) -> Option<Response> {
        (self.drawn == self.at + 1).then(|| drawn.clone())
    }

    /// Takes the keyboard where it has just gone, and goes on with the arrows.
    fn step(&self, ui: &Ui, here: usize, response: &Response) {
        let kept = ui.data(|data| data.get_temp::<At>(self.id));
        if kept.is_some_and(|at| at.arriving && at.index == here) {
            response.request_focus();
            ui.scroll_to_rect(response.rect.expand2(Vec2::new(0.0, buttons::MARGIN)), None);
            remember(ui, self.id, here, false);
            ui.ctx().request_repaint();
        }
        if !response.has_focus() {
            return;
        }
        remember(ui, self.id, here, false);
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: self.arrows == Arrows::All,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        if let Some(to) = self.pressed(ui, here).filter(|to| *to != here) {
            remember(ui, self.id, to, true);
            ui.ctx().request_repaint();
        }
    }

    /// Where a key leads from a control.
    fn pressed(&self, ui: &Ui, here: usize) -> Option<usize> {
        let last = self.count.saturating_sub(1);
        let (back, on) = (here.saturating_sub(1), (here + 1).min(last));
        let keys: &[(Key, usize)] = match self.arrows {
            Arrows::All => &[
                (Key::ArrowLeft, back),
                (Key::ArrowUp, back),
                (Key::ArrowRight, on),
                (Key::ArrowDown, on),
                (Key::Home, 0),
                (Key::End, last),
            ],
            Arrows::Mirrored => &[(Key::ArrowRight, back), (Key::ArrowLeft, on)],
        };
        ui.input_mut(|input| {
            let hit = keys
                .iter()
                .find(|(key, _)| input.consume_key(Modifiers::NONE, *key));
            hit.map(|(_, to)| *to)
        })
    }
}

fn remember(ui: &Ui, id: Id, index: usize, arriving: bool) {
    let at = At {
        index,
        arriving,
        frame: ui.ctx().cumulative_frame_nr(),
    };
    ui.data_mut(|data| data.insert_temp(id, at));
}
