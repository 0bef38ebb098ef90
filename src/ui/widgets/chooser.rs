//! One thing out of a list: a field that shows it, and a list that typing narrows.

use super::buttons;
use crate::base::pinyin;
use crate::ui::theme::{Icon, Tokens, UiExt as _, rich};
use egui::style::ScrollAnimation;
use egui::{
    Align, Color32, Id, Key, Margin, Modifiers, Popup, PopupCloseBehavior, Rect, RectAlign,
    Response, Role, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo,
};

/// Least width of the list, points.
const WIDTH: f32 = 280.0;
/// Height of the rows, points, where there is room.
const HEIGHT: f32 = 320.0;
/// Fewest rows worth opening a list for, points.
const LEAST: f32 = 56.0;
/// Height of the list around its rows: frame, field and the gap between list and face, points.
const AROUND: f32 = 64.0;
/// Drawings after which a list has its size, and its rows a place.
const DRAWINGS: u8 = 3;

/// What opens a list: the thing that is chosen, and an arrow. `name` is what it is called and what is chosen.
pub fn face(
    ui: &mut Ui,
    tokens: &Tokens,
    size: Vec2,
    (shown, ink): (&str, Color32),
    name: &str,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
    let ground = if response.hovered() {
        tokens.hover
    } else {
        tokens.surface
    };
    let line = Stroke::new(1.0, tokens.line);
    let corners = tokens.control_corners();
    ui.painter()
        .rect(rect, corners, ground, line, StrokeKind::Inside);
    let inner = Rect::from_min_max(
        rect.min + Vec2::new(12.0, 0.0),
        rect.max - Vec2::new(32.0, 0.0),
    );
    ui.paint_line(inner, rich(shown, tokens.text_body, ink));
    let arrow = rect.right_center() - Vec2::new(16.0, 0.0);
    ui.paint_icon(Icon::Down, arrow, 14.0, tokens.muted);
    buttons::focus_ring(ui, tokens, &response);
    response
}

/// What was typed to narrow the list, and the row that Enter takes.
#[derive(Debug, Clone, Default)]
struct Typed {
    text: String,
    row: usize,
    drawn: u8,
}

/// The field of a list whose rows typing keeps: what it asks for, and what it says when no row is left.
#[derive(Debug, Clone)]
pub struct Search {
    /// Shown inside while it is empty, and its accessible name.
    pub hint: String,
    /// Shown in place of rows.
    pub nothing: String,
}

/// True while the list under a face is open or about to open: its rows are worth making.
pub fn is_wanted(face: &Response) -> bool {
    let open = Popup::is_id_open(&face.ctx, Popup::default_response_id(face));
    if !open {
        face.ctx
            .data_mut(|data| data.remove::<Typed>(typed_id(face)));
    }
    open || face.clicked()
}

fn typed_id(face: &Response) -> Id {
    face.id.with("typed")
}

/// On which side of a face its list has more room, and how high its rows may be there. The bar at the top stays free.
fn side(face: &Response, tokens: &Tokens) -> (RectAlign, f32) {
    let window = face.ctx.content_rect();
    let below = window.bottom() - face.rect.bottom() - AROUND;
    let above = face.rect.top() - window.top() - tokens.top_bar - AROUND;
    let (align, room) = if below >= HEIGHT || below >= above {
        (RectAlign::BOTTOM_START, below)
    } else {
        (RectAlign::TOP_START, above)
    };
    (align, room.clamp(LEAST, HEIGHT))
}

/// The list under a face, or over it where there is more room, while it is open: it begins at the row `chosen`. Rows are
/// shown as they are; returns the position of the one that was taken.
pub fn list(
    face: &Response,
    tokens: &Tokens,
    rows: &[String],
    chosen: Option<usize>,
    search: &Search,
) -> Option<usize> {
    if !is_wanted(face) {
        return None;
    }
    let id = typed_id(face);
    let (align, height) = side(face, tokens);
    let popup = Popup::menu(face)
        .align(align)
        .align_alternatives(&[])
        .width(face.rect.width().max(WIDTH))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        let mut typed: Typed = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| Typed {
            row: chosen.unwrap_or_default(),
            ..Typed::default()
        });
        let taken = rows_ui(ui, tokens, id, (rows, height), search, &mut typed);
        ui.data_mut(|data| data.insert_temp(id, typed));
        taken
    });
    buttons::keep_keyboard(face);
    let taken = shown?.inner;
    if taken.is_some() {
        face.request_focus();
    }
    taken
}

fn rows_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    id: Id,
    (rows, height): (&[String], f32),
    search: &Search,
    typed: &mut Typed,
) -> Option<usize> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up, enter) = (
        pressed(Key::ArrowDown),
        pressed(Key::ArrowUp),
        // The press that opens the list takes nothing out of it.
        pressed(Key::Enter) && typed.drawn > 0,
    );
    let edit = TextEdit::singleline(&mut typed.text)
        .id(id.with("edit"))
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(8, 6))
        .hint_text(rich(&search.hint, tokens.text_body, tokens.faint));
    let edited = ui.add(edit).accessible_name(search.hint.as_str());
    edited.request_focus();
    if edited.changed() {
        typed.row = 0;
    }
    let kept = kept(rows, &typed.text);
    let last = kept.len().saturating_sub(1);
    let moved = down || up || typed.drawn < DRAWINGS;
    let align = (typed.drawn < DRAWINGS).then_some(Align::Center);
    typed.drawn = typed.drawn.saturating_add(1);
    typed.row = if down {
        typed.row + 1
    } else if up {
        typed.row.saturating_sub(1)
    } else {
        typed.row
    }
    .min(last);
    ui.add_space(4.0);
    let mut taken = None;
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, &row) in kept.iter().enumerate() {
            let Some(text) = rows.get(row) else { continue };
            let marked = at == typed.row;
            let response = buttons::menu_choice(ui, tokens, text, marked);
            if marked && moved {
                response.scroll_to_me_animation(align, ScrollAnimation::none());
            }
            if response.clicked() || enter && marked {
                taken = Some(row);
                ui.close();
            }
        }
        if kept.is_empty() {
            ui.text_label(&search.nothing, tokens.text_small, tokens.muted);
        }
    });
    taken
}

/// The rows that fit what was typed, best first; every row in its order while nothing is.
fn kept(rows: &[String], typed: &str) -> Vec<usize> {
    let wanted = typed.trim().to_lowercase();
    if wanted.is_empty() {
        return (0..rows.len()).collect();
    }
    let mut kept: Vec<(usize, usize)> = rows
        .iter()
        .enumerate()
        .filter_map(|(at, row)| Some((pinyin::fit(&wanted, row)?, at)))
        .collect();
    kept.sort_unstable();
    kept.into_iter().map(|(_, at)| at).collect()
}
