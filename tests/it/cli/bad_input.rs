//! Input that is wrong: a sentence that names line, key and what is allowed, exit code 2, and nothing changed.

use super::{EXAMPLE, Said, run, text};
use std::path::Path;

/// Checks a project whose `project.toml` says this.
fn check(toml: &[u8]) -> Said {
    let room = tempfile::tempdir().unwrap();
    let file = room.path().join("project.toml");
    std::fs::write(&file, toml).unwrap();
    let said = run(&["check", text(room.path())]);
    assert_eq!(std::fs::read(&file).unwrap(), toml, "the file was changed");
    let names: Vec<_> = std::fs::read_dir(room.path()).unwrap().collect();
    assert_eq!(names.len(), 1, "a check leaves nothing behind");
    said
}

fn refused(toml: &[u8], parts: &[&str]) {
    let said = check(toml);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.out.is_empty(), "{said:?}");
    assert!(said.err.starts_with("guoshen: "), "{said:?}");
    for part in parts.iter().chain(&["project.toml"]) {
        assert!(said.err.contains(part), "no `{part}` in {}", said.err);
    }
}

#[test]
fn a_misspelt_key_names_line_key_and_the_keys_there_are() {
    refused(
        b"format = 1\n\n[listing]\nnmae = 'x'\n",
        &["line 4", "listing.nmae", "name", "shown_name"],
    );
    refused(b"[lsting]\n", &["line 1", "lsting", "listing"]);
}

#[test]
fn a_wrong_value_names_the_values_allowed() {
    refused(
        b"[developer]\nkind = 'firm'\n",
        &["line 2", "developer.kind", "firm", "company", "individual"],
    );
    refused(
        b"[facts]\nads = 'yes'\n",
        &["line 2", "facts.ads", "true, false"],
    );
}

#[test]
fn broken_toml_names_its_line() {
    refused(
        b"[listing]\nname = \xe2\x80\x9cx\xe2\x80\x9d\n",
        &["line 2", "name"],
    );
    refused(b"[listing\n", &["line 1"]);
}

#[test]
fn a_file_that_is_no_text_names_its_line() {
    refused(b"[listing]\nname = '\xff\xfe'\n", &["Line 2", "UTF-8"]);
}

#[test]
fn a_later_format_is_refused_and_left_alone() {
    refused(b"format = 99\nnew = 'thing'\n", &["99", "newer"]);
}

#[test]
fn a_word_the_catalogue_does_not_know_is_told_and_no_error() {
    let said = check("[facts]\nadz = true\n[papers.bussiness-license]\nnumber = '1'\n".as_bytes());
    assert_eq!(said.code, 1, "an empty project would be rejected: {said:?}");
    for part in [
        "line 2",
        "facts.adz",
        "ads",
        "line 3",
        "papers.bussiness-license",
        "business-license",
    ] {
        assert!(said.out.contains(part), "no `{part}` in {}", said.out);
    }
}

#[test]
fn an_empty_project_file_is_a_project() {
    assert_eq!(check(b"").code, 1);
}

#[test]
fn what_is_not_there_is_named() {
    let room = tempfile::tempdir().unwrap();
    let gone = room.path().join("没有");
    for arguments in [
        vec!["check", text(&gone)],
        vec!["export", text(&gone), "-o", "x.zip"],
        vec!["verify", text(&gone)],
    ] {
        let said = run(&arguments);
        assert_eq!(said.code, 2, "{said:?}");
        assert!(said.err.contains(text(&gone)), "{said:?}");
    }
    let said = run(&["check", text(room.path())]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("project.toml"), "{said:?}");
}

#[test]
fn a_missing_file_of_a_project_is_a_finding_and_no_accident() {
    let room = tempfile::tempdir().unwrap();
    let toml = "[media]\nicon = 'gone.png'\nlogo = '../outside.png'\ndesktop = ['.']\n";
    std::fs::write(room.path().join("project.toml"), toml).unwrap();
    let said = run(&["check", text(room.path()), "--format", "json"]);
    assert_eq!(said.code, 1, "{said:?}");
    let ids: Vec<String> = said.json()["clauses"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|clause| clause["findings"].as_array().unwrap().clone())
        .map(|finding| finding["id"].as_str().unwrap().to_owned())
        .collect();
    for id in ["file-missing", "file-outside", "file-not-a-file"] {
        assert!(ids.iter().any(|known| known == id), "{id}: {ids:?}");
    }
}

#[test]
fn a_wrong_command_line_is_explained() {
    for (arguments, part) in [
        (vec!["check"], "PROJECT"),
        (vec!["check", EXAMPLE, "--format", "xml"], "json"),
        (vec!["check", EXAMPLE, "--lang", "fr"], "zh-CN"),
        (vec!["text", "--field", "title"], "name"),
        (vec!["inspect", "--as", "icon"], "FILES"),
        (vec!["inspect", "x.png", "--as", "logo"], "screenshot"),
        (vec!["new", "x", "--clean"], "--example"),
        (vec!["export", EXAMPLE], "--output"),
    ] {
        let said = run(&arguments);
        assert_eq!(said.code, 2, "{said:?}");
        assert!(said.err.contains(part), "no `{part}` in {}", said.err);
        assert!(said.out.is_empty());
    }
    for date in ["yesterday", "2026-13-01", "2026-02-30"] {
        let said = run(&["check", EXAMPLE, "--date", date]);
        assert_eq!(said.code, 2);
        assert!(
            said.err.contains(date) && said.err.contains("YYYY-MM-DD"),
            "{said:?}"
        );
    }
}

#[test]
fn a_bundle_that_cannot_be_written_is_told_and_leaves_nothing() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("no-such-folder");
    let zip = folder.join("x.zip");
    let said = run(&["export", EXAMPLE, "-o", text(&zip), "--draft"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("x.zip"), "{said:?}");
    assert!(!folder.exists());
    let onto = run(&["export", EXAMPLE, "-o", text(room.path()), "--draft"]);
    assert_eq!(onto.code, 2, "{onto:?}");
    let not_a_zip = run(&[
        "verify",
        text(Path::new(EXAMPLE).join("README.md").as_path()),
    ]);
    assert_eq!(not_a_zip.code, 2, "{not_a_zip:?}");
}

#[test]
fn a_bundle_replaces_a_bundle_and_no_other_file() {
    let room = tempfile::tempdir().unwrap();
    let notes = room.path().join("notes.txt");
    std::fs::write(&notes, "mine").unwrap();
    let said = run(&["export", EXAMPLE, "-o", text(&notes), "--draft"]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.err.contains("notes.txt"), "{said:?}");
    assert_eq!(std::fs::read_to_string(&notes).unwrap(), "mine");
    let zip = room.path().join("x.zip");
    for _ in 0..2 {
        let said = run(&["export", EXAMPLE, "-o", text(&zip), "--draft"]);
        assert_eq!(said.code, 0, "{said:?}");
    }
}

#[test]
fn a_mistyped_command_opens_no_window() {
    for (word, meant) in [("chek", "check"), ("exprot", "export"), ("rule", "rules")] {
        let said = run(&[word]);
        assert_eq!(said.code, 2, "{word}");
        assert!(
            said.err.contains(&format!("guoshen {meant}")),
            "{}",
            said.err
        );
    }
    let far = run(&["explain", "x9"]);
    assert!(
        far.code == 2 && far.err.contains("guoshen rules"),
        "{}",
        far.err
    );
}
