//! Nothing is lost: versions, crashes, failed writes.

use super::{journal, named, room};
use guoshen::store::{self, Error, ProjectDir, Saved, write_atomic};
use std::fs;

#[test]
fn the_journal_keeps_five_versions() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    for number in 1..=8 {
        assert_eq!(
            opened
                .dir
                .save(&named(&format!("version {number}")))
                .unwrap(),
            Saved::Written
        );
    }
    assert_eq!(
        opened.dir.save(&named("version 8")).unwrap(),
        Saved::Unchanged
    );
    let kept: Vec<String> = (4..=8).map(|number| format!("{number:06}.toml")).collect();
    assert_eq!(journal(&path), kept);
    let oldest = fs::read_to_string(path.join("journal/000004.toml")).unwrap();
    assert_eq!(store::from_toml(&oldest).unwrap(), named("version 3"));
}

#[test]
fn what_another_program_wrote_meanwhile_is_kept_apart() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    fs::write(path.join("project.toml"), "not even TOML").unwrap();
    let Saved::WrittenOver(kept) = opened.dir.save(&named("mine")).unwrap() else {
        panic!("not noticed")
    };
    assert_eq!(fs::read_to_string(&kept).unwrap(), "not even TOML");
    for number in 0..7 {
        opened.dir.save(&named(&format!("mine {number}"))).unwrap();
    }
    assert!(kept.exists(), "our own versions do not push it out");
    assert_eq!(journal(&path).len(), 6);
}

#[test]
fn work_not_saved_before_a_crash_is_offered() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    opened.dir.save(&named("saved")).unwrap();
    opened.dir.checkpoint(&named("unsaved")).unwrap();
    drop(opened); // a crash releases the lock and nothing else

    let opened = ProjectDir::open(&path).unwrap();
    assert_eq!(opened.project, named("saved"));
    let recovery = opened.recovery.unwrap();
    assert_eq!(recovery.project, named("unsaved"));
    assert!(recovery.newer);
    drop(opened.dir);

    let opened = ProjectDir::open(&path).unwrap();
    assert!(
        opened.recovery.is_some(),
        "offered until it is taken or refused"
    );
    opened.dir.save(&recovery.project).unwrap();
    drop(opened);
    let opened = ProjectDir::open(&path).unwrap();
    assert_eq!(opened.project, named("unsaved"));
    assert!(opened.recovery.is_none());

    opened.dir.checkpoint(&named("unwanted")).unwrap();
    opened.dir.clear_checkpoint().unwrap();
    opened.dir.clear_checkpoint().unwrap();
    drop(opened);
    assert!(ProjectDir::open(&path).unwrap().recovery.is_none());
}

#[test]
fn a_checkpoint_that_says_the_same_or_nothing_readable_is_not_offered() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    opened.dir.checkpoint(&opened.project).unwrap();
    drop(opened);
    assert!(ProjectDir::open(&path).unwrap().recovery.is_none());
    fs::write(
        path.join("journal/unsaved.toml"),
        "[listing]\nname = \"cut o",
    )
    .unwrap();
    assert!(ProjectDir::open(&path).unwrap().recovery.is_none());
    assert!(
        path.join("journal/unsaved-unreadable.toml").exists(),
        "a person may still rescue it"
    );
}

#[test]
fn a_project_changed_by_hand_after_the_crash_is_told_apart() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    opened.dir.checkpoint(&named("unsaved")).unwrap();
    drop(opened);
    fs::write(path.join("project.toml"), "[listing]\nname = 'by hand'\n").unwrap();
    let unsaved = fs::File::options()
        .write(true)
        .open(path.join("journal/unsaved.toml"))
        .unwrap();
    unsaved
        .set_modified(std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000))
        .unwrap();
    assert!(!ProjectDir::open(&path).unwrap().recovery.unwrap().newer);
}

#[test]
fn a_failed_write_leaves_the_old_file() {
    let room = tempfile::tempdir().unwrap();
    let file = room.path().join("there/project.toml");
    fs::create_dir(room.path().join("there")).unwrap();
    write_atomic(&file, b"old").unwrap();
    fs::rename(room.path().join("there"), room.path().join("moved")).unwrap();
    let error = write_atomic(&file, b"new").unwrap_err();
    assert!(matches!(error, Error::NotFound { .. }));
    assert_eq!(
        fs::read(room.path().join("moved/project.toml")).unwrap(),
        b"old"
    );
    assert_eq!(
        fs::read_dir(room.path().join("moved")).unwrap().count(),
        1,
        "no temporary file stays"
    );
    assert!(matches!(
        write_atomic(&room.path().join("moved"), b"x"),
        Err(Error::NotAFile { .. })
    ));
}

#[test]
fn a_save_into_a_vanished_folder_says_so_and_works_again_once_it_is_back() {
    let (room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    fs::rename(&path, room.path().join("away")).unwrap();
    assert!(matches!(
        opened.dir.save(&named("a")),
        Err(Error::Gone { .. })
    ));
    assert!(!path.exists() && opened.dir.is_gone());
    fs::rename(room.path().join("away"), &path).unwrap();
    assert_eq!(opened.dir.save(&named("a")).unwrap(), Saved::Written);
}

#[test]
fn a_journal_that_cannot_be_kept_stops_the_save() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let before = fs::read(path.join("project.toml")).unwrap();
    fs::write(path.join("journal"), "in the way").unwrap();
    assert!(matches!(
        opened.dir.save(&named("new")),
        Err(Error::NotAFolder { .. })
    ));
    assert_eq!(fs::read(path.join("project.toml")).unwrap(), before);
}
