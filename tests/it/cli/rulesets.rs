//! A ruleset of one's own beside the settings, and what a newer official text changes.

use super::{Said, program, said, text};
use crate::rules::drift::{NOTHING, TEXT, lodge_folder};
use crate::rules::folder;
use std::path::Path;
use tempfile::TempDir;

/// Settings with that folder as the ruleset.
fn settings(ruleset: &TempDir) -> TempDir {
    let settings = tempfile::tempdir().unwrap();
    std::fs::rename(ruleset.path(), settings.path().join("ruleset")).unwrap();
    settings
}

fn run(settings: &TempDir, arguments: &[&str]) -> Said {
    let mut program = program();
    program.env("GUOSHEN_CONFIG_DIR", settings.path());
    said(program.args(arguments).output().unwrap())
}

fn version(said: &Said) -> String {
    said.json()["version"].as_str().unwrap().to_owned()
}

const RULES: [&str; 3] = ["rules", "--format", "json"];

#[test]
fn a_newer_ruleset_beside_the_settings_is_used() {
    let settings = settings(&folder(&[("ruleset.toml", "2026.11", "2027.1")]));
    let said = run(&settings, &RULES);
    assert_eq!((said.code, version(&said).as_str()), (0, "2027.1"));
    assert_eq!(said.err, "");
}

#[test]
fn an_older_or_a_broken_ruleset_is_named_and_the_built_in_one_used() {
    let older = folder(&[("ruleset.toml", "2026-11-23", "2026-01-01")]);
    let said = run(&settings(&older), &RULES);
    assert_eq!((said.code, version(&said).as_str()), (0, "2026.11"));
    assert!(said.err.contains("older than the built-in"), "{}", said.err);

    let broken = folder(&[("clauses.tsv", "\tREJECT\tAUTO\t", "\tREJECT\tGUESS\t")]);
    let said = run(&settings(&broken), &RULES);
    assert_eq!((said.code, version(&said).as_str()), (0, "2026.11"));
    for named in ["clauses.tsv", "line 2", "GUESS"] {
        assert!(said.err.contains(named), "{named}: {}", said.err);
    }
}

#[test]
fn drift_names_what_a_newer_text_changes() {
    let learning = settings(&lodge_folder(NOTHING));
    let file = |name: &str, words: &str| {
        let path = learning.path().join(name);
        std::fs::write(&path, words).unwrap();
        path
    };
    let known = file("known.md", TEXT);
    let learnt = run(&learning, &["drift", "--learn", text(&known)]);
    assert_eq!(learnt.code, 0, "{learnt:?}");

    let settings = settings(&lodge_folder(&learnt.out));
    let drift = |path: &Path| run(&settings, &["drift", "--format", "json", text(path)]);
    let same = drift(&known);
    assert_eq!(same.code, 0, "{same:?}");
    assert_eq!(same.json()["changes"].as_array().unwrap().len(), 0);

    let changed = drift(&file("changed.md", &TEXT.replace("六点", "八点")));
    assert_eq!(changed.code, 1, "{changed:?}");
    let value = changed.json();
    assert_eq!(value["changed"][0], "9.1");
    assert_eq!(value["vanished"].as_array().unwrap().len(), 0);

    let other = drift(&file("other.md", "今天天气不错，我们去公园散步。"));
    assert_eq!((other.code, other.out.as_str()), (2, ""));
    assert!(other.err.contains("other.md"), "{}", other.err);
}

#[test]
fn the_built_in_ruleset_tells_another_text_and_a_missing_file() {
    let nowhere = tempfile::tempdir().unwrap();
    let page = nowhere.path().join("page.html");
    std::fs::write(&page, "<p>今天天气不错，我们去公园散步。</p>").unwrap();
    for path in [page, nowhere.path().join("gone.md")] {
        let said = run(&nowhere, &["drift", text(&path)]);
        assert_eq!((said.code, said.out.as_str()), (2, ""));
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(said.err.contains(name), "{}", said.err);
    }
}
