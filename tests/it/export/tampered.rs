//! Bundles somebody has changed.

use super::{Example, entries, verified};
use guoshen::export::{Error, Problem, verify};
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Packs files anew, the way another program would.
fn packed(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The example's bundle with its files changed.
fn changed(change: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) -> Vec<u8> {
    let mut files = entries(&Example::get().draft());
    change(&mut files);
    packed(&files)
}

fn problems(change: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) -> Vec<Problem> {
    verified(&changed(change)).problems
}

fn file<'a>(files: &'a mut [(String, Vec<u8>)], name: &str) -> &'a mut Vec<u8> {
    &mut files.iter_mut().find(|(known, _)| known == name).unwrap().1
}

#[test]
fn packing_the_same_files_anew_is_no_change() {
    assert_eq!(problems(|_| {}), []);
}

#[test]
fn one_changed_byte_is_found() {
    let found = problems(|files| file(files, "icon/icon.png")[100] ^= 1);
    assert_eq!(found, [Problem::Changed("icon/icon.png".to_owned())]);
}

#[test]
fn a_longer_and_a_shorter_file_are_found() {
    let found = problems(|files| {
        file(files, "listing.txt").push(b'!');
        file(files, "report.html").pop();
    });
    let expected = ["listing.txt", "report.html"].map(|name| Problem::Changed(name.to_owned()));
    assert_eq!(found, expected);
}

#[test]
fn a_missing_and_an_added_file_are_found() {
    let found = problems(|files| {
        files.retain(|(name, _)| name != "icon/logo.png");
        files.push(("papers/more.pdf".to_owned(), b"x".to_vec()));
    });
    let expected = [
        Problem::Missing("icon/logo.png".to_owned()),
        Problem::Extra("papers/more.pdf".to_owned()),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_name_that_leads_out_or_clashes_is_found() {
    for name in [
        "../out.txt",
        "/etc/passwd",
        "a\\b",
        "C:x",
        ".hidden",
        "con",
        "a/./b",
        "x.",
    ] {
        let found = problems(|files| files.push((name.to_owned(), Vec::new())));
        assert!(
            found
                .iter()
                .any(|problem| matches!(problem, Problem::UnsafeName(_))),
            "{name}: {found:?}"
        );
    }
    let found = problems(|files| files.push(("ICON/icon.PNG".to_owned(), Vec::new())));
    assert!(
        found.contains(&Problem::Duplicate("ICON/icon.PNG".to_owned())),
        "{found:?}"
    );
}

#[test]
fn a_damaged_stored_file_is_found() {
    let mut bytes = Example::get().draft();
    let icon = super::entry(&bytes, "icon/icon.png");
    let at = bytes
        .windows(64)
        .position(|window| window == &icon[..64])
        .expect("pictures are stored as they are");
    bytes[at + 40] ^= 0xFF;
    assert_eq!(
        verified(&bytes).problems,
        [Problem::Changed("icon/icon.png".to_owned())]
    );
}

#[test]
fn what_is_no_bundle_says_so() {
    let not_a_zip = |bytes: &[u8]| matches!(verify(Cursor::new(bytes)), Err(Error::NotAZip { .. }));
    assert!(not_a_zip(b""));
    assert!(not_a_zip(b"PK\x03\x04 but no more"));
    let whole = Example::get().draft();
    assert!(not_a_zip(&whole[..whole.len() / 2]));

    let without = changed(|files| files.retain(|(name, _)| name != "manifest.json"));
    assert!(matches!(
        verify(Cursor::new(without)),
        Err(Error::NoManifest { .. })
    ));
    let broken = changed(|files| *file(files, "manifest.json") = b"{".to_vec());
    assert!(matches!(
        verify(Cursor::new(broken)),
        Err(Error::NoManifest { .. })
    ));
    let later = changed(|files| {
        let manifest = file(files, "manifest.json");
        let text = String::from_utf8(manifest.clone()).unwrap();
        *manifest = text
            .replacen("\"schema\": \"2\"", "\"schema\": \"3\"", 1)
            .into_bytes();
    });
    assert!(matches!(verify(Cursor::new(later)), Err(Error::Schema { found }) if found == "3"));
}

#[test]
fn a_manifest_that_lists_a_file_twice_is_found() {
    let found = problems(|files| {
        let manifest = file(files, "manifest.json");
        let mut value: serde_json::Value = serde_json::from_slice(manifest).unwrap();
        let first = value["files"][0].clone();
        value["files"].as_array_mut().unwrap().push(first);
        *manifest = serde_json::to_vec(&value).unwrap();
    });
    assert!(
        matches!(found.as_slice(), [Problem::Duplicate(_)]),
        "{found:?}"
    );
}

#[test]
fn a_manifest_that_promises_too_much_is_refused() {
    let bomb = changed(|files| {
        let manifest = file(files, "manifest.json");
        let mut value: serde_json::Value = serde_json::from_slice(manifest).unwrap();
        value["files"][0]["bytes"] = u64::MAX.into();
        *manifest = serde_json::to_vec(&value).unwrap();
    });
    assert!(matches!(
        verify(Cursor::new(bomb)),
        Err(Error::TooLarge { .. })
    ));
}

#[test]
fn a_bundle_cut_off_or_with_other_contents_is_never_sound_and_never_a_panic() {
    let whole = Example::get().draft();
    let step = whole.len() / 40;
    for at in (0..whole.len()).step_by(step) {
        if let Ok(verification) = verify(Cursor::new(&whole[..at])) {
            assert!(!verification.is_sound(), "cut at {at}");
        }
        let mut wrong = whole.clone();
        wrong[at] ^= 0x55;
        // Times and permissions of an entry are nobody's contents; everything else is.
        if verify(Cursor::new(&wrong)).is_ok_and(|verification| verification.is_sound()) {
            assert_eq!(entries(&wrong), entries(&whole), "changed at {at}");
        }
    }
}

#[test]
fn every_problem_has_words_and_names_its_file() {
    let named = |make: fn(String) -> Problem| make("a.png".to_owned());
    let problems = [
        named(Problem::Missing),
        named(Problem::Extra),
        named(Problem::Changed),
        named(Problem::Damaged),
        named(Problem::UnsafeName),
        named(Problem::Duplicate),
    ];
    for problem in problems {
        for language in guoshen::locale::Language::ALL {
            let texts = guoshen::locale::Texts::new(language);
            assert!(
                texts.message(&problem.message()).contains("a.png"),
                "{problem:?}"
            );
        }
    }
}
