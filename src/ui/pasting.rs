//! A whole listing pasted as one text, and the fields its parts go to.

use super::dialogs::{answer_ui, title_ui};
use super::theme::{UiExt as _, medium, rich};
use super::view::View;
use super::widgets::{buttons, chooser};
use crate::app::Command;
use crate::app::pasting::{PasteWish, Present, present};
use crate::project::{Edit, Project, TextField};
use crate::tr;
use egui::text::{CCursor, CCursorRange};
use egui::{
    Align, Event, FontId, Frame, Id, Label, Layout, Margin, RichText, Role, ScrollArea, Stroke,
    StrokeKind, TextEdit, Ui, Vec2, ViewportCommand, WidgetInfo,
};

/// Width of a field's name, points.
const NAME: f32 = 148.0;
/// Width of the choice of a field, points.
const FIELD: f32 = 200.0;
/// Lines that belong to no field which are shown.
const LEFT: usize = 60;
/// The clipboard answers within this time when it was asked, seconds.
const UNASKED: f64 = 2.5;
/// Height of a line of the text, points.
const LINE: f32 = 19.0;

/// The sheet.
pub(super) fn paste_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        view.send(Command::Dialog(None));
        return;
    };
    let pasted = &view.app.pasted;
    title_ui(ui, view, &tr!(texts, "paste-title"));
    ui.text_label(&tr!(texts, "paste-lead"), tokens.text_small, tokens.muted);
    text_ui(ui, view);
    let count = pasted.taken(project).count();
    if !pasted.text.trim().is_empty() {
        let line = if pasted.found.is_empty() {
            tr!(texts, "paste-nothing")
        } else {
            tr!(texts, "paste-found", "found" => pasted.found.len(), "count" => count)
        };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            ui.label(rich(&line, tokens.text_body, tokens.text));
            all_ui(ui, view, project);
        });
    }
    let room = (ui.ctx().content_rect().height() - 420.0).max(120.0);
    ScrollArea::vertical()
        .id_salt("pasted-fields")
        .auto_shrink([false, true])
        .max_height(room)
        .min_scrolled_height(room)
        .show(ui, |ui| {
            for edit in &pasted.found {
                value_ui(ui, view, project, edit);
            }
            left_ui(ui, view);
        });
    if answer_ui(ui, view, &tr!(texts, "paste-fill"), count > 0) {
        view.send(Command::Listing(PasteWish::Fill));
    }
}

/// Ticks everything that would change a field.
fn all_ui(ui: &mut Ui, view: &View<'_>, project: &Project) {
    let pasted = &view.app.pasted;
    let left: Vec<&Edit> = pasted
        .found
        .iter()
        .filter(|edit| present(project, edit) != Present::Same)
        .filter(|edit| !pasted.is_taken(project, edit))
        .collect();
    if left.len() < 2 {
        return;
    }
    if buttons::link(ui, view.tokens, &tr!(view.texts, "paste-all")).clicked() {
        for edit in left {
            view.send(Command::Listing(PasteWish::Take(edit.path(), true)));
        }
    }
}

/// The text, in a frame of its own height that scrolls inside.
fn text_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let pasted = &view.app.pasted;
    let tall = ui.ctx().content_rect().height() > 720.0;
    let rows = if pasted.found.is_empty() && tall {
        9
    } else {
        5
    };
    let label = ui.strong_label(&tr!(texts, "paste-text"), tokens.text_body, tokens.text);
    let mut text = pasted.text.clone();
    let hint = rich(&tr!(texts, "paste-hint"), tokens.text_body, tokens.faint);
    let font = FontId::proportional(tokens.text_body);
    let edit = TextEdit::multiline(&mut text)
        .id(Id::unique("pasted-listing"))
        .font(font)
        .text_color(tokens.text)
        .hint_text(hint)
        .desired_rows(rows)
        .desired_width(f32::INFINITY)
        .frame(Frame::NONE);
    let frame = Frame::new()
        .fill(tokens.input)
        .corner_radius(tokens.control_corners())
        .inner_margin(Margin::symmetric(12, 8));
    let shown = frame.show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt("pasted-text")
            .auto_shrink(false)
            .max_height(rows as f32 * LINE)
            .min_scrolled_height(rows as f32 * LINE)
            .show(ui, |ui| ui.add(edit))
            .inner
    });
    let response = shown.inner.labelled_by(label.id);
    let line = if response.has_focus() {
        Stroke::new(1.5, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.line)
    };
    let corners = tokens.control_corners();
    ui.painter()
        .rect_stroke(shown.response.rect, corners, line, StrokeKind::Inside);
    let asked = Id::unique("pasted-asked");
    let now = ui.input(|input| input.time);
    if !pasted.asked {
        ui.data_mut(|data| data.insert_temp(asked, now));
        response.request_focus();
        ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste);
        view.send(Command::Listing(PasteWish::Asked));
    }
    if response.changed() {
        // What came from the clipboard unasked is replaced by what is pasted next.
        let came = ui.data_mut(|data| data.remove_temp::<f64>(asked));
        let is_paste = ui.input(|input| {
            let mut events = input.events.iter();
            events.any(|event| matches!(event, Event::Paste(_)))
        });
        if is_paste && came.is_some_and(|asked| now - asked < UNASKED) {
            let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
            if let Some(mut state) = TextEdit::load_state(ui.ctx(), response.id) {
                state.cursor.set_char_range(Some(all));
                state.store(ui.ctx(), response.id);
            }
        }
        view.send(Command::Listing(PasteWish::Text(text)));
    }
}

/// One value: tick, field, what will stand there, what stands there now.
fn value_ui(ui: &mut Ui, view: &View<'_>, project: &Project, edit: &Edit) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = super::finding::path_name(view, &edit.path()).unwrap_or_default();
    let now = present(project, edit);
    let mut taken = view.app.pasted.is_taken(project, edit);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let label = tr!(texts, "paste-take", "field" => name.as_str());
        let enabled = now != Present::Same;
        let tick = ui.add_enabled_ui(enabled, |ui| {
            buttons::tick(ui, tokens, &mut taken, RichText::default())
        });
        let tick = tick.inner;
        tick.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, taken, &label));
        if tick.clicked() {
            let wish = PasteWish::Take(edit.path(), taken);
            view.send(Command::Listing(wish));
        }
        let size = Vec2::new(NAME, 20.0);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), |ui| {
            ui.set_min_width(NAME);
            let name = rich(&name, tokens.text_body, tokens.text).family(medium());
            ui.add(Label::new(name).truncate());
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let ink = if taken { tokens.text } else { tokens.muted };
            let value = one_line(&value_of(view, edit));
            ui.add(Label::new(rich(&value, tokens.text_body, ink)).truncate());
            let line = match now {
                Present::Open => return,
                Present::Same => tr!(texts, "paste-same"),
                Present::Differs => {
                    let there = one_line(&present_of(view, project, edit));
                    tr!(texts, "paste-present", "value" => there)
                }
            };
            ui.add(Label::new(rich(&line, tokens.text_small, tokens.muted)).truncate());
        });
    });
}

/// Lines that belong to no field, each with the choice of one.
fn left_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let pasted = &view.app.pasted;
    if pasted.left.is_empty() {
        return;
    }
    ui.add_space(8.0);
    let title = tr!(texts, "paste-left", "count" => pasted.left.len());
    ui.strong_label(&title, tokens.text_body, tokens.text);
    for (at, (line, field)) in pasted.left.iter().enumerate().take(LEFT) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let room = (ui.available_width() - FIELD - 24.0).max(80.0);
            let size = Vec2::new(room, tokens.input_height);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_width(room);
                let said = rich(&one_line(&line.line), tokens.text_body, tokens.muted);
                ui.add(Label::new(said).truncate());
            });
            field_ui(ui, view, (at, &line.line), *field);
        });
    }
    let more = pasted.left.len().saturating_sub(LEFT);
    if more > 0 {
        let line = tr!(texts, "paste-left-more", "count" => more);
        ui.text_label(&line, tokens.text_small, tokens.muted);
    }
}

/// The field a line goes to, out of those nothing goes to yet.
fn field_ui(ui: &mut Ui, view: &View<'_>, (at, line): (usize, &str), field: Option<TextField>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let pasted = &view.app.pasted;
    let name = |field: TextField| texts.get(&format!("field-{}", field.id()));
    let nowhere = tr!(texts, "paste-leave");
    let shown = field.map_or_else(|| nowhere.clone(), name);
    let spoken = tr!(texts, "paste-goes", "line" => line, "field" => shown.as_str());
    let size = Vec2::new(FIELD, tokens.input_height);
    let face = chooser::face(ui, tokens, size, (&shown, tokens.text), &spoken);
    if !chooser::is_wanted(&face) {
        return;
    }
    let free = |one: &TextField| field == Some(*one) || pasted.is_free(*one);
    let fields: Vec<TextField> = TextField::ALL.iter().copied().filter(free).collect();
    let rows: Vec<String> = std::iter::once(nowhere)
        .chain(fields.iter().map(|one| name(*one)))
        .collect();
    let chosen = field.and_then(|field| fields.iter().position(|one| *one == field));
    let chosen = chosen.map_or(0, |at| at + 1);
    if let Some(taken) = chooser::list(&face, tokens, &rows, Some(chosen), &view.search()) {
        let to = taken.checked_sub(1).and_then(|at| fields.get(at)).copied();
        view.send(Command::Listing(PasteWish::Assign(at, to)));
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value in words.
fn value_of(view: &View<'_>, edit: &Edit) -> String {
    let separator = view.texts.get("list-separator");
    match edit {
        Edit::Text(_, text) => text.clone(),
        Edit::Keywords(words) => words.join(&separator),
        Edit::Languages(tags) => languages(view, tags),
        Edit::DeveloperKind(kind) => view.texts.get(&format!("developer-kind-{}", kind.id())),
        _ => String::new(),
    }
}

/// What the field of a value holds now, in words.
fn present_of(view: &View<'_>, project: &Project, edit: &Edit) -> String {
    let separator = view.texts.get("list-separator");
    match edit {
        Edit::Text(field, _) => project.text(*field).to_owned(),
        Edit::Keywords(_) => project.listing.keywords.join(&separator),
        Edit::Languages(_) => languages(view, &project.listing.languages),
        Edit::DeveloperKind(_) => {
            let kind = project.developer.kind;
            view.texts.get(&format!("developer-kind-{}", kind.id()))
        }
        _ => String::new(),
    }
}

fn languages(view: &View<'_>, tags: &[String]) -> String {
    let name = |tag: &String| {
        let word = view.texts.find(&format!("language-{tag}"));
        word.unwrap_or_else(|| tag.clone())
    };
    let names: Vec<String> = tags.iter().map(name).collect();
    names.join(&view.texts.get("list-separator"))
}
