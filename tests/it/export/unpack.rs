//! Bundles opened as projects.

use super::{Example, entries};
use crate::support::ruleset;
use guoshen::export::{Error, Problem, Record, Unpacked, unpack};
use guoshen::project::Project;
use guoshen::store::{ProjectDir, from_toml, write_project};
use serde_json::Value;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn taken_apart(bytes: &[u8]) -> Result<Unpacked, Error> {
    unpack(Cursor::new(bytes), ruleset())
}

fn packed(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = SimpleFileOptions::default();
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The example's bundle with its manifest changed.
fn with_manifest(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut files = entries(&Example::get().draft());
    let (_, manifest) = files
        .iter_mut()
        .find(|(name, _)| name == "manifest.json")
        .unwrap();
    let mut value = serde_json::from_slice(manifest).unwrap();
    change(&mut value);
    *manifest = serde_json::to_vec(&value).unwrap();
    packed(&files)
}

fn text_of(unpacked: &Unpacked) -> Project {
    match &unpacked.record {
        Record::Text(text) => from_toml(text).unwrap(),
        Record::Parts(_) => panic!("the bundle holds the whole project"),
    }
}

#[test]
fn a_bundle_gives_the_whole_project_back() {
    let example = Example::get();
    let unpacked = taken_apart(&example.draft()).unwrap();
    assert_eq!(unpacked.notes, []);
    let project = text_of(&unpacked);
    assert_eq!(project, example.project);
    let room = tempfile::tempdir().unwrap();
    let target = room.path().join("again");
    write_project(&target, &project, &unpacked.files).unwrap();
    let (dir, again) = ProjectDir::open_read(&target).unwrap();
    assert_eq!(again, example.project);
    for file in again.files() {
        let limit = 64 << 20;
        assert_eq!(
            dir.read(file, limit),
            example.dir.read(file, limit),
            "{file}"
        );
    }
}

#[test]
fn a_bundle_of_schema_1_gives_back_what_it_has() {
    let mut files = entries(&with_manifest(|manifest| {
        manifest["schema"] = "1".into();
        let files = manifest["files"].as_array_mut().unwrap();
        files.retain(|file| file["role"] != "project");
        for file in files {
            file.as_object_mut().unwrap().remove("origin");
        }
    }));
    files.retain(|(name, _)| name != "project.toml");
    let unpacked = taken_apart(&packed(&files)).unwrap();
    let Record::Parts(project) = &unpacked.record else {
        panic!("there is no whole project");
    };
    let before = &Example::get().project;
    assert_eq!(project.listing.name, before.listing.name);
    assert_eq!(project.listing.detail, before.listing.detail);
    assert_eq!(project.category, before.category);
    assert_eq!(project.permissions, before.permissions);
    assert_eq!(project.media.desktop.len(), before.media.desktop.len());
    assert_eq!(project.papers.len(), before.papers.len());
    assert!(
        project
            .files()
            .iter()
            .all(|file| unpacked.files.contains_key(file))
    );
    let ids: Vec<&str> = unpacked.notes.iter().map(|note| note.id.as_ref()).collect();
    assert_eq!(ids, ["unpack-in-parts"]);
}

#[test]
fn names_that_lead_out_or_clash_are_refused() {
    for name in ["../out.txt", "/etc/passwd", "ICON/icon.PNG"] {
        let mut files = entries(&Example::get().draft());
        files.push((name.to_owned(), Vec::new()));
        let refused = taken_apart(&packed(&files)).unwrap_err();
        assert!(matches!(refused, Error::Refused(_)), "{name}: {refused:?}");
    }
}

#[test]
fn a_link_is_refused() {
    let mut zip = ZipWriter::new_append(Cursor::new(Example::get().draft())).unwrap();
    zip.add_symlink("papers/link", "/etc/passwd", SimpleFileOptions::default())
        .unwrap();
    let refused = taken_apart(&zip.finish().unwrap().into_inner()).unwrap_err();
    let link = Problem::UnsafeName("papers/link".to_owned());
    assert!(matches!(refused, Error::Refused(problem) if problem == link));
}

#[test]
fn a_huge_size_is_refused() {
    let bytes = with_manifest(|manifest| manifest["files"][0]["bytes"] = u64::MAX.into());
    assert!(matches!(taken_apart(&bytes), Err(Error::TooLarge { .. })));
}

#[test]
fn an_origin_that_leads_out_stays_inside() {
    for origin in [
        "../../out.png",
        "/etc/passwd",
        "project.toml",
        "journal/unsaved.toml",
    ] {
        let bytes = with_manifest(|manifest| {
            let files = manifest["files"].as_array_mut().unwrap();
            let icon = files
                .iter_mut()
                .find(|file| file["role"] == "icon")
                .unwrap();
            icon["origin"] = origin.into();
        });
        let unpacked = taken_apart(&bytes).unwrap();
        let names: Vec<&str> = unpacked.files.keys().map(|file| file.0.as_str()).collect();
        assert!(names.contains(&"files/icon-icon.png"), "{names:?}");
        assert!(!names.contains(&origin), "{names:?}");
    }
}

#[test]
fn a_changed_file_is_named_and_not_taken() {
    let mut files = entries(&Example::get().draft());
    let (_, icon) = files
        .iter_mut()
        .find(|(name, _)| name == "icon/icon.png")
        .unwrap();
    icon.push(0);
    let unpacked = taken_apart(&packed(&files)).unwrap();
    let changed = Problem::Changed("icon/icon.png".to_owned()).message();
    assert_eq!(unpacked.notes, [changed]);
    let icon = text_of(&unpacked).media.icon.unwrap();
    assert!(!unpacked.files.contains_key(&icon));
}
