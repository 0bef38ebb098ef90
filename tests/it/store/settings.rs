//! Settings: every bad value costs itself and nothing else.

use guoshen::store::disk::config_dir_from;
use guoshen::store::settings::{Recent, Settings, Theme};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const GOOD: &str = "language = 'en'\ntheme = 'dark'\nscale_percent = 125\nperson = '王晓'\nchecklist_width = 420\n\
                    words = 'own.txt'\n\
                    from_a_later_version = { a = 1 }\n\
                    [[recent]]\npath = '/projects/a.guoshen'\nname = 'a'\nversion = '2.4.0'\nverdict = 'ready'\ndate = '2026-11-24'\n";

fn loaded(text: &str) -> (Settings, Vec<String>) {
    let folder = with(text);
    Settings::load_from(folder.path())
}

fn with(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("settings.toml"), text).unwrap();
    folder
}

/// The good settings with one line replaced, and what they should be then.
fn one_bad(line: &str, bad: &str, expect: impl FnOnce(&mut Settings)) -> String {
    let (mut expected, warnings) = loaded(GOOD);
    assert_eq!(warnings, Vec::<String>::new());
    let key = line.split(' ').next().unwrap();
    let text: String = GOOD
        .lines()
        .map(|old| {
            if old.starts_with(key) {
                format!("{bad}\n")
            } else {
                format!("{old}\n")
            }
        })
        .collect();
    let (settings, warnings) = loaded(&text);
    expect(&mut expected);
    assert_eq!(settings, expected);
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    warnings.into_iter().next().unwrap()
}

#[test]
fn good_settings_are_read_and_written_back() {
    let folder = with(GOOD);
    let (settings, warnings) = Settings::load_from(folder.path());
    assert!(warnings.is_empty());
    assert_eq!(settings.language.as_deref(), Some("en"));
    assert_eq!(
        (
            settings.theme,
            settings.scale_percent,
            settings.checklist_width,
            settings.words.as_slice()
        ),
        (
            Theme::Dark,
            125,
            Some(420),
            [PathBuf::from("own.txt")].as_slice()
        )
    );
    assert_eq!(settings.person, "王晓");
    assert_eq!(settings.recent.len(), 1);
    assert!(settings.extra.contains_key("from_a_later_version"));
    settings.save_to(folder.path()).unwrap();
    assert_eq!(Settings::load_from(folder.path()), (settings, Vec::new()));
}

#[test]
fn several_lists_of_words_are_kept_in_order() {
    let folder = with("words = ['b.txt', 'a.txt']");
    let (settings, warnings) = Settings::load_from(folder.path());
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(settings.words, ["b.txt", "a.txt"].map(PathBuf::from));
    settings.save_to(folder.path()).unwrap();
    assert_eq!(Settings::load_from(folder.path()).0.words, settings.words);
    let folder = with("words = ['b.txt', 5]");
    assert_eq!(Settings::load_from(folder.path()).1.len(), 1);
}

#[test]
fn a_missing_file_is_fine_and_its_folder_is_made() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("a/b");
    assert_eq!(
        Settings::load_from(&folder),
        (Settings::default(), Vec::new())
    );
    Settings::default().save_to(&folder).unwrap();
    assert_eq!(
        Settings::load_from(&folder),
        (Settings::default(), Vec::new())
    );
}

#[test]
fn a_bad_theme_is_ignored() {
    let warning = one_bad("theme", "theme = 'drak'", |settings| {
        settings.theme = Theme::System;
    });
    assert_eq!(
        warning,
        "theme: \"drak\" ignored; allowed: system, light, dark"
    );
}

#[test]
fn a_scale_out_of_range_is_ignored() {
    let warning = one_bad("scale_percent", "scale_percent = 500", |settings| {
        settings.scale_percent = 100;
    });
    assert_eq!(
        warning,
        "scale_percent: 500 ignored; allowed: a whole number from 80 to 200"
    );
}

#[test]
fn a_scale_that_is_no_number_is_ignored() {
    one_bad("scale_percent", "scale_percent = 'big'", |settings| {
        settings.scale_percent = 100;
    });
}

#[test]
fn a_language_that_is_no_text_is_ignored() {
    one_bad("language", "language = 1", |settings| {
        settings.language = None;
    });
}

#[test]
fn a_person_that_is_no_text_is_ignored() {
    one_bad("person", "person = ['a']", |settings| {
        settings.person.clear();
    });
}

#[test]
fn a_word_list_that_is_no_path_is_ignored() {
    one_bad("words", "words = 5", |settings| {
        settings.words = Vec::new();
    });
}

#[test]
fn a_negative_width_is_ignored() {
    one_bad("checklist_width", "checklist_width = -1", |settings| {
        settings.checklist_width = None;
    });
}

#[test]
fn a_recent_project_without_path_is_dropped_and_the_others_stay() {
    let (settings, warnings) = loaded("recent = [{ name = 'a' }, { path = '/b', name = 3 }, 7]\n");
    let expected = [Recent {
        path: PathBuf::from("/b"),
        ..Recent::default()
    }];
    assert_eq!(settings.recent, expected);
    assert_eq!(warnings.len(), 2);
    assert_eq!(
        warnings.first().unwrap(),
        "recent: entry 1 dropped; allowed: a path in quotes"
    );
}

#[test]
fn a_list_of_recent_projects_that_is_no_list_is_ignored() {
    let (settings, warnings) = loaded("recent = 'a'\nperson = 'x'\n");
    assert!(settings.recent.is_empty());
    assert_eq!((settings.person.as_str(), warnings.len()), ("x", 1));
}

#[test]
fn a_file_that_is_not_toml_gives_the_defaults_and_is_kept_aside() {
    let folder = with("theme = \n");
    let (settings, warnings) = Settings::load_from(folder.path());
    assert_eq!((settings.clone(), warnings.len()), (Settings::default(), 1));
    settings.save_to(folder.path()).unwrap();
    let kept = fs::read_to_string(folder.path().join("settings-unreadable.toml")).unwrap();
    assert_eq!(kept, "theme = \n");
    assert_eq!(Settings::load_from(folder.path()).1, Vec::<String>::new());
}

#[test]
fn a_file_that_is_not_text_gives_the_defaults() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("settings.toml"), b"person = '\xff'").unwrap();
    let (settings, warnings) = Settings::load_from(folder.path());
    assert_eq!((settings, warnings.len()), (Settings::default(), 1));
}

#[test]
fn twelve_projects_are_remembered_each_once() {
    let mut settings = Settings::default();
    for number in (0..20).chain([15]) {
        settings.remember(Recent {
            path: PathBuf::from(format!("/p/{number}")),
            ..Recent::default()
        });
    }
    let paths: Vec<String> = settings
        .recent
        .iter()
        .map(|recent| recent.path.display().to_string())
        .collect();
    assert_eq!(paths.len(), 12);
    assert_eq!(paths[..3], ["/p/15", "/p/19", "/p/18"].map(str::to_owned));
    assert_eq!(paths.iter().filter(|path| *path == "/p/15").count(), 1);
    settings.forget(Path::new("/p/19"));
    assert_eq!(settings.recent.len(), 11);
}

#[test]
fn the_environment_moves_the_settings() {
    assert_eq!(
        config_dir_from(Some("/elsewhere".into())),
        Some(PathBuf::from("/elsewhere"))
    );
    assert_ne!(config_dir_from(Some("".into())), Some(PathBuf::new()));
}
