//! The one table of what can be wished for anywhere; it feeds the keyboard, the palette, the tooltips and the sheet.

use super::view::View;
use crate::app::Opening;
use crate::app::route::{Dialog, PathPurpose, Step};
use crate::app::session::Session;
use crate::app::templates::Template;
use crate::app::{App, Command, NoticeKind, Outside, Theme};
use crate::base::Message;
use crate::engine::report::Verdict;
use egui::{Context, Key, KeyboardShortcut, Modifiers, Ui};

/// One thing that can be done from anywhere.
pub struct Shortcut {
    /// Text id of what it does.
    pub text: &'static str,
    /// Its keys; what is done rarely has none and is found in the palette.
    pub keys: Option<KeyboardShortcut>,
    /// The wish, if it can be had now.
    command: fn(&App) -> Option<Command>,
}

impl Shortcut {
    /// The wish it stands for, if it can be had now.
    pub fn wish(&self, app: &App) -> Option<Command> {
        (self.command)(app)
    }
}

const COMMAND: Modifiers = Modifiers::COMMAND;
const SHIFTED: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

const fn entry(
    text: &'static str,
    modifiers: Modifiers,
    key: Key,
    command: fn(&App) -> Option<Command>,
) -> Shortcut {
    Shortcut {
        text,
        keys: Some(KeyboardShortcut::new(modifiers, key)),
        command,
    }
}

const fn without_keys(text: &'static str, command: fn(&App) -> Option<Command>) -> Shortcut {
    Shortcut {
        text,
        keys: None,
        command,
    }
}

/// Everything that can be done from anywhere; those with more modifiers first, since `⌘Z` also matches `⌘⇧Z`.
pub static SHORTCUTS: &[Shortcut] = &[
    entry("command-redo", SHIFTED, Key::Z, |app| {
        in_project(app, Command::Redo)
    }),
    entry("command-undo", COMMAND, Key::Z, |app| {
        in_project(app, Command::Undo)
    }),
    entry("command-save", COMMAND, Key::S, |app| {
        in_project(app, Command::Save)
    }),
    entry("command-palette", COMMAND, Key::K, |_| {
        Some(Command::Dialog(Some(Dialog::Palette)))
    }),
    entry("command-new", COMMAND, Key::N, |app| {
        Some(fresh(app, false))
    }),
    entry("command-paste-listing", SHIFTED, Key::V, |app| {
        in_project(app, Command::Dialog(Some(Dialog::PasteListing)))
    }),
    entry("command-folder", SHIFTED, Key::O, |app| {
        in_project(app, Command::Browse(PathPurpose::Folder))
    }),
    entry("command-open", COMMAND, Key::O, |_| {
        Some(Command::Browse(PathPurpose::Open))
    }),
    entry("command-export", COMMAND, Key::E, export),
    entry("command-rejected", SHIFTED, Key::R, |app| {
        in_project(app, Command::Dialog(Some(Dialog::Rejected)))
    }),
    entry("command-rounds", SHIFTED, Key::H, |app| {
        in_project(app, Command::Dialog(Some(Dialog::Rounds)))
    }),
    entry("command-previous", Modifiers::SHIFT, Key::F8, |app| {
        next(app, true)
    }),
    entry("command-next", Modifiers::NONE, Key::F8, |app| {
        next(app, false)
    }),
    // The window itself turns these into ways for the keyboard.
    entry("command-pane", Modifiers::NONE, Key::F6, |_| None),
    entry("command-pane-back", Modifiers::SHIFT, Key::F6, |_| None),
    entry("command-settings", COMMAND, Key::Comma, |_| {
        Some(Command::Dialog(Some(Dialog::Settings)))
    }),
    entry("command-shortcuts", Modifiers::NONE, Key::F1, |_| {
        Some(Command::Dialog(Some(Dialog::Shortcuts)))
    }),
    entry("command-coverage", Modifiers::NONE, Key::F2, |_| {
        Some(Command::Dialog(Some(Dialog::Coverage)))
    }),
    entry("step-listing", COMMAND, Key::Num1, |app| {
        in_project(app, Command::Go(Step::Listing))
    }),
    entry("step-category", COMMAND, Key::Num2, |app| {
        in_project(app, Command::Go(Step::Category))
    }),
    entry("step-imagery", COMMAND, Key::Num3, |app| {
        in_project(app, Command::Go(Step::Imagery))
    }),
    entry("step-papers", COMMAND, Key::Num4, |app| {
        in_project(app, Command::Go(Step::Papers))
    }),
    entry("step-privacy", COMMAND, Key::Num5, |app| {
        in_project(app, Command::Go(Step::Privacy))
    }),
    entry("step-statements", COMMAND, Key::Num6, |app| {
        in_project(app, Command::Go(Step::Statements))
    }),
    entry("step-finish", COMMAND, Key::Num7, |app| {
        in_project(app, Command::Go(Step::Finish))
    }),
    without_keys("start-bundle", |_| {
        Some(Command::Browse(PathPurpose::Bundle))
    }),
    without_keys("command-duplicate", |app| {
        in_project(app, Command::Duplicate)
    }),
    without_keys("command-copy", |app| {
        in_project(app, Command::Browse(PathPurpose::Copy))
    }),
    without_keys("finish-report", |app| in_project(app, Command::Report)),
    without_keys("command-show-folder", |app| {
        let root = app.session.as_ref()?.dir.root().to_owned();
        Some(Command::ShowOutside(Outside::File(root)))
    }),
    without_keys("company-title", |app| {
        let kept = app.company.papers.as_ref();
        kept.map(|_| Command::Dialog(Some(Dialog::Company)))
    }),
    without_keys("templates-title", |app| {
        let useful = app.session.is_some() || !app.templates.all().is_empty();
        let kept = app.templates.list.as_ref().filter(|_| useful);
        kept.map(|_| Command::Dialog(Some(Dialog::Templates)))
    }),
    without_keys("command-example", |app| Some(fresh(app, true))),
    without_keys("command-language", |app| {
        Some(Command::Language(app.texts.language.other()))
    }),
    without_keys("command-theme-light", |app| look(app, Theme::Light)),
    without_keys("command-theme-dark", |app| look(app, Theme::Dark)),
    without_keys("command-theme-system", |app| look(app, Theme::System)),
    without_keys("command-changes", |app| {
        app.session.as_ref()?.changes.as_ref()?;
        Some(Command::Dialog(Some(Dialog::Changes)))
    }),
    without_keys("finding-official", |app| {
        let page = app.ruleset.source.clone();
        Some(Command::ShowOutside(Outside::Page(page)))
    }),
    without_keys("command-close", |app| in_project(app, Command::Close)),
    without_keys("command-about", |_| {
        Some(Command::Dialog(Some(Dialog::About)))
    }),
];

/// Second keys of a command, as people on Windows and Linux know them.
const ALSO: &[(&str, KeyboardShortcut)] =
    &[("command-redo", KeyboardShortcut::new(COMMAND, Key::Y))];

/// The second keys that count on this system.
fn also(ctx: &Context) -> &'static [(&'static str, KeyboardShortcut)] {
    if ctx.os().is_mac() { &[] } else { ALSO }
}

/// Another look than the one that is chosen.
fn look(app: &App, theme: Theme) -> Option<Command> {
    (app.settings.theme != theme).then_some(Command::Theme(theme))
}

fn in_project(app: &App, command: Command) -> Option<Command> {
    app.session.as_ref().map(|_| command)
}

/// The way to the next thing to do; while files are read, that there is none yet.
fn next(app: &App, back: bool) -> Option<Command> {
    let said = |id: &str| app.notices.iter().any(|notice| notice.message.id == id);
    let reading = app.session.as_ref().is_some_and(Session::is_unsettled) && !said("plan-busy");
    let busy = || Command::Notify(NoticeKind::Done, Message::new("plan-busy"));
    let next = app.next_place(back).map(Command::Jump);
    next.or_else(|| reading.then(busy))
}

/// A new project among the person's own, empty or a copy of the example.
pub fn fresh(app: &App, example: bool) -> Command {
    let id = if example {
        "project-example"
    } else {
        "project-untitled"
    };
    Command::Open(Opening::Fresh {
        name: app.texts.get(id),
        example,
    })
}

/// A new project among the person's own, begun from a template.
pub fn from_template(app: &App, template: &Template) -> Command {
    Command::Open(Opening::Template {
        name: app.texts.get("project-untitled"),
        template: template.path.clone(),
    })
}

/// The export that is possible now: the real bundle when everything is settled, else a draft.
pub fn export(app: &App) -> Option<Command> {
    let verdict = app.verdict()?;
    Some(Command::Browse(PathPurpose::Export {
        draft: verdict != Verdict::Ready,
    }))
}

fn named(text: &str) -> Option<&'static Shortcut> {
    SHORTCUTS.iter().find(|shortcut| shortcut.text == text)
}

/// What a name of the list does now; `None` where it cannot be done.
pub fn command(app: &App, text: &str) -> Option<Command> {
    (named(text)?.command)(app)
}

/// The keys of a command as people write them.
pub fn keys_of(ctx: &Context, text: &str) -> Option<String> {
    let shortcut = named(text)?;
    let keys = ctx.format_shortcut(shortcut.keys.as_ref()?);
    Some(keys.replace("Comma", ","))
}

/// All keys of a command, for the sheet.
pub(super) fn all_keys_of(ctx: &Context, text: &str) -> Option<String> {
    let keys = keys_of(ctx, text)?;
    let more = also(ctx).iter().filter(|(of, _)| *of == text);
    let more = more.map(|(_, keys)| ctx.format_shortcut(keys));
    let all: Vec<String> = std::iter::once(keys).chain(more).collect();
    Some(all.join(" / "))
}

/// Turns pressed keys into wishes. While a dialog is open, only its own keys count.
pub fn listen(ui: &Ui, view: &View<'_>) {
    if view.app.route.dialog.is_some() {
        return;
    }
    let first = SHORTCUTS
        .iter()
        .filter_map(|shortcut| Some((shortcut, shortcut.keys.as_ref()?)));
    let second = also(ui.ctx())
        .iter()
        .filter_map(|(text, keys)| Some((named(text)?, keys)));
    for (shortcut, keys) in first.chain(second) {
        if ui.ctx().input_mut(|input| input.consume_shortcut(keys))
            && let Some(command) = shortcut.wish(view.app)
        {
            // A menu left open would lie over what comes next.
            egui::Popup::close_all(ui.ctx());
            view.send(command);
        }
    }
}
