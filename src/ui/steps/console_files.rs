//! The files of the submission helper: which copy of a file a path leads to, and what the bundle calls it.

use crate::app::session::Session;
use crate::app::{Command, Laid};
use crate::project::FileRef;
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use egui::{Align, Layout, Role, Ui, WidgetInfo};

/// Where the names of files begin, below the name of their field, points.
const INDENT: f32 = 34.0;

/// Which files the paths below lead to: the project's own, until those of the bundle were taken out of it.
pub(super) fn lead_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let (tokens, texts) = (view.tokens, view.texts);
    let handed = session.handed();
    if let Some(Laid::Out(laid)) = handed.map(|exported| &exported.laid) {
        let folder = laid.folder.display().to_string();
        let line = tr!(texts, "finish-console-laid", "folder" => folder);
        ui.text_label(&line, tokens.text_small, tokens.muted);
        return;
    }
    if view.app.settings.bare_pictures {
        let line = tr!(texts, "finish-console-bare");
        ui.text_label(&line, tokens.text_small, tokens.warn);
    } else if handed.is_some() {
        let line = tr!(texts, "finish-console-own");
        ui.text_label(&line, tokens.text_small, tokens.muted);
    }
    let Some(exported) = handed else {
        return;
    };
    let idle = exported.laid == Laid::No;
    let word = tr!(texts, "finish-lay-out");
    let button = ui.add_enabled_ui(idle, |ui| buttons::small(ui, tokens, &word, false));
    if button.inner.clicked() {
        view.send(Command::LayOut);
    }
}

/// One file to upload for the field of this name, and a button that copies its full path; `done` is the row that is
/// ticked with it.
pub(super) fn file_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    (file, field, done): (&FileRef, &str, Option<&str>),
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let path = session.upload(file);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bundled = session.handed().and_then(|exported| {
        let laid = matches!(exported.laid, Laid::Out(_));
        exported.names.get(file).filter(|_| !laid)
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.add_space(INDENT);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let args = [("file", (&*name).into()), ("field", field.into())];
            let spoken = texts.with("finish-copy-file-name", &args);
            let mut copy = buttons::link(ui, tokens, &tr!(texts, "finish-copy-file"));
            copy.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
            if let Some(bundled) = bundled {
                copy =
                    copy.on_hover_text(tr!(texts, "finish-copy-own", "path" => bundled.as_str()));
            }
            if copy.clicked() {
                ui.ctx().copy_text(path.display().to_string());
                view.send(Command::HandOut);
                if let Some(row) = done {
                    view.send(Command::Copied(row.to_owned()));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let line = match bundled {
                    Some(path) => {
                        tr!(texts, "finish-file-bundled", "file" => &*name, "path" => path.as_str())
                    }
                    None => name.to_string(),
                };
                let shown = rich(&line, tokens.text_small, tokens.muted);
                ui.add(egui::Label::new(shown).truncate());
            });
        });
    });
}
