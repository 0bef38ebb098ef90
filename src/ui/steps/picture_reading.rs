//! Pictures whose text was not read because a person stopped it, each with a way to have it read after all.

use crate::app::Command;
use crate::project::FileRef;
use crate::tr;
use crate::ui::theme::UiExt as _;
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use egui::{Role, Ui, WidgetInfo};

/// One line for each picture that was stopped.
pub(super) fn stopped_ui(ui: &mut Ui, view: &View<'_>, files: &[FileRef]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(session) = view.session().filter(|_| view.app.can_read()) else {
        return;
    };
    for file in files.iter().filter(|file| session.picture_stopped(file)) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let line = tr!(texts, "picture-unread", "file" => file.name());
            ui.text_label(&line, tokens.text_small, tokens.muted);
            let again = buttons::link(ui, tokens, &tr!(texts, "papers-read-now"));
            let name = tr!(texts, "picture-read-now", "file" => file.name());
            again.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if again.clicked() {
                view.send(Command::ReadAgain(file.clone()));
            }
        });
    }
}
