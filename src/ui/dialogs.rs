//! Dialogs over the window: which one is open, its size, and the small ones: settings and about.

use super::view::View;
use super::viewer;
use super::widgets::field::Field;
use super::widgets::rove::Rove;
use super::widgets::{buttons, chips};
use super::{
    changes, company, coverage, guide, keys, mending, notices, page, palette, pasting, paths,
    recover, rejected, replacing, rounds, signing, sorting, templates, unsaved,
};
use crate::app::route::Dialog;
use crate::app::{Command, Theme};
use crate::locale::Language;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::text::CCursorRange;
use egui::{Align, Align2, Frame, Id, Layout, Margin, Modal, ScrollArea, TextEdit, Ui, Vec2};

/// Sizes of the window that can be chosen, percent.
const SCALES: [u16; 6] = [90, 100, 110, 125, 150, 200];

/// Room for the bar of what scrolls, points.
const BAR: f32 = 12.0;

/// The field or button that has the keyboard again when the dialog is closed, what was selected in it, and what of the
/// dialog has it until then.
#[derive(Clone)]
struct Behind(Option<Id>, Option<CCursorRange>, Option<Id>);

/// Takes the keyboard from what lies behind a dialog that has opened, and gives it back when the dialog is gone.
fn hand_over_keyboard(ui: &Ui, open: bool) {
    let id = Id::unique("behind-dialog");
    let behind = ui.data(|data| data.get_temp::<Behind>(id));
    let focused = ui.memory(egui::Memory::focused);
    match behind {
        None if open => {
            let state = focused.and_then(|focused| TextEdit::load_state(ui.ctx(), focused));
            let selected = state.and_then(|state| state.cursor.char_range());
            ui.data_mut(|data| data.insert_temp(id, Behind(focused, selected, None)));
            if let Some(focused) = focused {
                ui.memory_mut(|memory| memory.surrender_focus(focused));
            }
        }
        Some(Behind(before, selected, _)) if open => {
            let behind = Behind(before, selected, focused);
            ui.data_mut(|data| data.insert_temp(id, behind));
        }
        Some(Behind(before, selected, within)) => {
            ui.data_mut(|data| data.remove::<Behind>(id));
            paths::forget(ui);
            // What had it in the dialog is gone, though that is not known before the frame is over.
            let free = focused.is_none() || focused == within;
            if let Some(before) = before.filter(|_| free) {
                ui.memory_mut(|memory| memory.request_focus(before));
                select_again(ui, before, selected);
            }
        }
        None => {}
    }
}

/// A field without the keyboard forgets what was selected in it: that is put back.
fn select_again(ui: &Ui, field: Id, selected: Option<CCursorRange>) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), field).filter(|_| selected.is_some()) {
        state.cursor.set_char_range(selected);
        TextEdit::store_state(ui.ctx(), field, state);
    }
}

/// Width of a dialog where there is room, points.
const fn width(dialog: &Dialog) -> f32 {
    match dialog {
        Dialog::Palette => 560.0,
        Dialog::Coverage | Dialog::Sort => 760.0,
        Dialog::Changes
        | Dialog::Company
        | Dialog::Guide(_)
        | Dialog::Mend
        | Dialog::PasteListing
        | Dialog::Rejected
        | Dialog::Rounds => 640.0,
        Dialog::Page(_) | Dialog::Pictures(..) => f32::INFINITY,
        Dialog::Statement(..)
        | Dialog::Paths(_)
        | Dialog::Replace(_)
        | Dialog::Templates
        | Dialog::Unsaved(_) => 480.0,
        _ => 420.0,
    }
}

/// True where a dialog may be higher than the window.
fn is_low(ctx: &egui::Context) -> bool {
    ctx.content_rect().height() < 480.0
}

fn frame(ctx: &egui::Context, view: &View<'_>, dialog: &Dialog) -> Frame {
    let tokens = view.tokens;
    let margin = if matches!(dialog, Dialog::Palette) || is_low(ctx) {
        12
    } else {
        24
    };
    let card = tokens.card().fill(tokens.raised);
    card.shadow(tokens.float_shadow())
        .inner_margin(Margin::same(margin))
}

/// The dialog the route names, if any.
pub(super) fn open_ui(ui: &Ui, view: &View<'_>) {
    hand_over_keyboard(ui, view.app.route.dialog.is_some());
    notices::remember(ui, view);
    let Some(dialog) = &view.app.route.dialog else {
        return;
    };
    let (width, frame) = (width(dialog), frame(ui.ctx(), view, dialog));
    // Each kind has a size of its own: one that takes the place of another would keep the other's height.
    let id = Id::unique(("dialog", std::mem::discriminant(dialog)));
    let mut area = Modal::default_area(id);
    if *dialog == Dialog::Palette {
        // What is typed into stays where it is, however many rows there are.
        let top = if is_low(ui.ctx()) {
            12.0
        } else {
            view.tokens.top_bar + 24.0
        };
        area = area.anchor(Align2::CENTER_TOP, Vec2::new(0.0, top));
    }
    let measured = id.with("height");
    if *dialog == Dialog::Settings {
        // The size of everything is chosen here, and the area keeps the height it had before: its middle is found anew.
        let height: f32 = ui.data(|data| data.get_temp(measured)).unwrap_or_default();
        let top = (ui.ctx().content_rect().height() - height) / 2.0;
        area = area.anchor(Align2::CENTER_TOP, Vec2::new(0.0, top.max(0.0)));
    }
    let around = frame.total_margin().sum().y;
    let response = Modal::new(id).area(area).frame(frame).show(ui.ctx(), |ui| {
        let room = ui.ctx().content_rect();
        let low = is_low(ui.ctx());
        let beside = if low { 56.0 } else { 96.0 };
        ui.set_width(f32::min(width, room.width() - beside));
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        if let Some(title) = title(view, dialog) {
            title_ui(ui, view, &title);
        }
        if low && !matches!(dialog, Dialog::Page(_) | Dialog::Pictures(..)) {
            // Everything has to be reachable where the window is as low as it gets at 200 %.
            let above = ui.min_rect().height();
            let most = (room.height() - 48.0 - above).max(120.0);
            let area = ScrollArea::vertical().auto_shrink([false, true]);
            area.max_height(most).show(ui, |ui| {
                beside_bar(ui);
                contents_ui(ui, view, dialog);
            });
        } else {
            contents_ui(ui, view, dialog);
        }
        // What shows a picture or a page takes all the room there is.
        if !matches!(dialog, Dialog::Page(_) | Dialog::Pictures(..)) {
            notices::within_ui(ui, view);
        }
        if *dialog == Dialog::Settings {
            let height = ui.min_rect().height() + around;
            let before: f32 = ui.data(|data| data.get_temp(measured)).unwrap_or_default();
            ui.data_mut(|data| data.insert_temp(measured, height));
            if (height - before).abs() > 0.5 {
                ui.ctx().request_repaint();
            }
        }
    });
    // Recovery is a question that has to be answered; everything else can be left.
    if response.should_close() && *dialog != Dialog::Recover {
        view.send(Command::Dialog(None));
    }
}

/// The title of a dialog that stays where it is while the rest scrolls; others draw their own.
fn title(view: &View<'_>, dialog: &Dialog) -> Option<String> {
    let texts = view.texts;
    Some(match dialog {
        Dialog::Settings => tr!(texts, "command-settings"),
        Dialog::Rejected => tr!(texts, "command-rejected"),
        Dialog::Rounds => tr!(texts, "command-rounds"),
        Dialog::Company => tr!(texts, "company-title"),
        Dialog::Templates => tr!(texts, "templates-title"),
        _ => return None,
    })
}

/// The bar at the right of what scrolls lies over nothing.
fn beside_bar(ui: &mut Ui) {
    ui.set_max_width(ui.available_width() - BAR);
}

fn contents_ui(ui: &mut Ui, view: &View<'_>, dialog: &Dialog) {
    let room = ui.ctx().content_rect();
    match dialog {
        Dialog::About => about_ui(ui, view),
        Dialog::Shortcuts => keys::keys_ui(ui, view),
        Dialog::Changes => changes::changes_ui(ui, view),
        Dialog::Coverage => coverage::coverage_ui(ui, view),
        Dialog::Guide(clause) => guide::guide_ui(ui, view, clause),
        Dialog::Settings => {
            if is_low(ui.ctx()) {
                return settings_ui(ui, view);
            }
            let most = room.height() - 148.0;
            ScrollArea::vertical()
                .auto_shrink([false, true])
                .max_height(most)
                .min_scrolled_height(most)
                .show(ui, |ui| {
                    beside_bar(ui);
                    settings_ui(ui, view);
                });
        }
        Dialog::Palette => palette::palette_ui(ui, view),
        Dialog::Rejected => rejected::rejected_ui(ui, view),
        Dialog::Rounds => rounds::rounds_ui(ui, view),
        Dialog::Recover => recover::recover_ui(ui, view),
        Dialog::Company => company::company_ui(ui, view),
        Dialog::Templates => templates::templates_ui(ui, view),
        Dialog::Page(looked) => page::page_ui(ui, view, looked),
        Dialog::Mend => mending::mend_ui(ui, view),
        Dialog::Sort => sorting::sort_ui(ui, view),
        Dialog::PasteListing => pasting::paste_ui(ui, view),
        Dialog::Pictures(path, files) => viewer::viewer_ui(ui, view, path, files),
        Dialog::Paths(purpose) => paths::paths_ui(ui, view, purpose),
        Dialog::Statement(clause, kind) => signing::statement_ui(ui, view, clause, *kind),
        Dialog::Replace(held) => replacing::replacing_ui(ui, view, held),
        Dialog::Unsaved(leaving) => unsaved::unsaved_ui(ui, view, leaving),
    }
}

/// A title and the way out.
pub(super) fn title_ui(ui: &mut Ui, view: &View<'_>, title: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal(|ui| {
        ui.label(rich(title, tokens.text_verdict, tokens.text).family(medium()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if buttons::icon(ui, tokens, Icon::Close, &tr!(texts, "dismiss"), true).clicked() {
                view.send(Command::Dialog(None));
            }
        });
    });
}

/// Two buttons at the lower right: the one that does it, and the way out. Returns true for the first.
pub(super) fn answer_ui(ui: &mut Ui, view: &View<'_>, yes: &str, possible: bool) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(8.0);
    let row = Vec2::new(ui.available_width(), tokens.button_height);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let confirmed = buttons::confirm(ui, tokens, yes, possible);
        if buttons::secondary(ui, tokens, &tr!(texts, "cancel")).clicked() {
            view.send(Command::Dialog(None));
        }
        confirmed
    })
    .inner
}

fn about_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    title_ui(ui, view, &tr!(texts, "command-about"));
    ui.add(Icon::App.untinted(48.0).alt_text(tr!(texts, "app-name")));
    let ruleset = &view.app.ruleset;
    let line = tr!(
        texts,
        "about-version",
        "version" => env!("CARGO_PKG_VERSION"),
        "ruleset" => ruleset.version.as_str(),
        "checked" => ruleset.checked.as_str()
    );
    ui.text_label(&line, tokens.text_body, tokens.text);
    if let Some(folder) = &view.app.own_rules {
        let line = tr!(
            texts,
            "ruleset-own-used",
            "version" => ruleset.version.as_str(),
            "date" => ruleset.checked.as_str(),
            "path" => folder.display().to_string()
        );
        ui.text_label(&line, tokens.text_body, tokens.text);
    }
    ui.text_label(&tr!(texts, "about-offline"), tokens.text_body, tokens.muted);
    ui.text_label(&tr!(texts, "about-decides"), tokens.text_body, tokens.muted);
    ui.text_label(
        &tr!(texts, "about-licence"),
        tokens.text_small,
        tokens.muted,
    );
    if buttons::link(ui, tokens, &tr!(texts, "finding-official")).clicked() {
        ui.ctx().open_url(egui::OpenUrl::new_tab(&ruleset.source));
    }
}

/// A heading inside the settings.
fn setting_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    ui.add_space(4.0);
    let tokens = view.tokens;
    ui.strong_label(&view.texts.get(id), tokens.text_body, tokens.text);
}

/// Language, appearance and size.
fn looks_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let settings = &view.app.settings;
    setting_ui(ui, view, "settings-language");
    let group = |ui: &Ui, name: &str, count: usize, chosen: Option<usize>| {
        Rove::over(
            ui,
            Id::unique(("settings", name)),
            count,
            chosen.unwrap_or_default(),
        )
    };
    ui.horizontal_wrapped(|ui| {
        let all = Language::ALL;
        let at = all.iter().position(|one| *one == texts.language);
        let mut group = group(ui, "language", all.len(), at);
        for language in all {
            let word = texts.get(&format!("language-name-{}", language.tag()));
            let is = texts.language == language;
            if chips::segment_in(ui, tokens, &mut group, (&word, &word), is).clicked() {
                view.send(Command::Language(language));
            }
        }
    });
    setting_ui(ui, view, "settings-theme");
    ui.horizontal_wrapped(|ui| {
        let all = Theme::ALL;
        let at = all.iter().position(|one| *one == settings.theme);
        let mut group = group(ui, "theme", all.len(), at);
        for theme in all {
            let word = texts.get(&format!("theme-{}", theme.id()));
            let is = settings.theme == theme;
            if chips::segment_in(ui, tokens, &mut group, (&word, &word), is).clicked() {
                view.send(Command::Theme(theme));
            }
        }
    });
    setting_ui(ui, view, "settings-scale");
    ui.horizontal_wrapped(|ui| {
        let at = SCALES.iter().position(|one| *one == settings.scale_percent);
        let mut group = group(ui, "scale", SCALES.len(), at);
        for percent in SCALES {
            let word = format!("{percent} %");
            let is = settings.scale_percent == percent;
            if chips::segment_in(ui, tokens, &mut group, (&word, &word), is).clicked() {
                view.send(Command::Scale(percent));
            }
        }
    });
}

/// The size of the settings that follows one towards a wished factor; 1 is always the usual size.
pub(super) fn next_scale(percent: u16, zoomed: f32) -> u16 {
    let is = f32::from(percent) / 100.0;
    let next = if (zoomed - 1.0).abs() < f32::EPSILON {
        Some(&100)
    } else if zoomed > is {
        SCALES.iter().find(|scale| **scale > percent)
    } else {
        SCALES.iter().rev().find(|scale| **scale < percent)
    };
    next.copied().unwrap_or(percent)
}

fn settings_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let settings = &view.app.settings;
    looks_ui(ui, view);
    setting_ui(ui, view, "settings-papers");
    let mut read = settings.read_papers;
    let label = rich(
        &tr!(texts, "settings-read-papers"),
        tokens.text_body,
        tokens.text,
    );
    if buttons::tick(ui, tokens, &mut read, label).changed() {
        view.send(Command::ReadPapers(read));
    }
    ui.text_label(
        &tr!(texts, "settings-read-papers-hint"),
        tokens.text_small,
        tokens.muted,
    );
    if buttons::small(ui, tokens, &tr!(texts, "settings-forget-readings"), false).clicked() {
        view.send(Command::ForgetReadings);
    }
    ui.add_space(4.0);
    let (label, hint) = (
        tr!(texts, "statements-person"),
        tr!(texts, "statements-person-hint"),
    );
    if let Some(text) = Field::new("settings-person", &label, &settings.person)
        .hint(Some(&hint))
        .show(ui, tokens)
        .text
    {
        view.send(Command::Person(text));
    }
    super::own_words::own_words_ui(ui, view);
}
