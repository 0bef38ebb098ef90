//! What a person prefers: remembered in the settings, true at once.

use super::App;
use crate::locale::{Language, Texts};
use crate::store::settings::Settings;

/// Changes the settings, which are written later.
pub(super) fn prefer(app: &mut App, change: impl FnOnce(&mut Settings)) {
    change(&mut app.settings);
    app.settings_changed = true;
}

/// Speaks another language at once.
pub(super) fn language(app: &mut App, language: Language) {
    app.texts = Texts::new(language);
    prefer(app, |settings| {
        settings.language = Some(language.tag().to_owned());
    });
}

/// Is larger or smaller, within what the window can show.
pub(super) fn scale(app: &mut App, percent: u16) {
    prefer(app, |settings| {
        settings.scale_percent = percent.clamp(80, 200);
    });
}
