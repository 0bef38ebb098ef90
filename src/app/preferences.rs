//! What a person prefers: remembered in the settings, true at once.

use super::{App, Command};
use crate::locale::Texts;

/// Takes a preference; any other wish is nothing to it.
pub(super) fn prefer(app: &mut App, command: Command) {
    match command {
        Command::Language(language) => {
            app.texts = Texts::new(language);
            app.settings.language = Some(language.tag().to_owned());
        }
        Command::Theme(theme) => app.settings.theme = theme,
        Command::Scale(percent) => app.settings.scale_percent = percent.clamp(80, 200),
        Command::Person(person) => app.settings.person = person,
        Command::ChecklistWidth(width) => app.settings.checklist_width = Some(width),
        _ => return,
    }
    app.settings_changed = true;
}
