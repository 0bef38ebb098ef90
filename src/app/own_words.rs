//! The person's own lists of words: added and removed in the settings, read by the worker, judged with at once.

use super::route::Dialog;
use super::{App, NoticeKind};
use crate::base::Message;
use crate::worker::{Catalogue, Job};
use std::path::PathBuf;

/// Adds a list, once, and shows the settings again.
pub(super) fn add(app: &mut App, path: PathBuf) {
    app.route.dialog = Some(Dialog::Settings);
    let path = std::path::absolute(&path).unwrap_or(path);
    if !app.settings.words.contains(&path) {
        app.settings.words.push(path);
        changed(app);
    }
}

/// Removes a list; its file stays.
pub(super) fn remove(app: &mut App, index: usize) {
    if index < app.settings.words.len() {
        app.settings.words.remove(index);
        changed(app);
    }
}

fn changed(app: &mut App) {
    app.settings_changed = true;
    app.submit(Job::Catalogue(Box::new(app.settings.clone())));
}

/// Judges by the catalogue that was read, unless the lists were changed again meanwhile.
pub(super) fn read(app: &mut App, result: Result<Box<Catalogue>, Message>, now: f64) {
    let catalogue = match result {
        Ok(catalogue) => *catalogue,
        Err(message) => return app.notify(NoticeKind::Error, message, now),
    };
    let lists = catalogue.lists.iter().map(|(path, _)| path);
    if !lists.eq(app.settings.words.iter()) {
        return;
    }
    app.judged_by(catalogue);
    if let Some(session) = &mut app.session {
        session.check_again(now);
    }
}

/// False for the trouble of a list that was told before: the settings show it as long as it lasts.
pub(super) fn is_news(app: &mut App, message: &Message) -> bool {
    let mut lists = app.lists.iter();
    let Some((path, _)) = lists.find(|(_, read)| read.as_ref().err() == Some(message)) else {
        return true;
    };
    if app.settings.words_told.contains(path) {
        return false;
    }
    app.settings.words_told.push(path.clone());
    app.settings_changed = true;
    true
}

/// A list that can be read again, or is gone, may be told of another time.
pub(super) fn forget_mended(app: &mut App) {
    let lists = &app.lists;
    let troubled = |path: &PathBuf| {
        lists
            .iter()
            .any(|(list, read)| list == path && read.is_err())
    };
    let told = app.settings.words_told.len();
    app.settings.words_told.retain(troubled);
    app.settings_changed |= app.settings.words_told.len() != told;
}
