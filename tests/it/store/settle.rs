//! A folder takes the name of its app when it had none of its own, with everything in it, and never another's place.

use super::{journal, named};
use guoshen::store::settle::{Automatic, settle};
use guoshen::store::{Error, ProjectDir};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn automatic(home: &Path) -> Automatic {
    Automatic {
        home: home.to_owned(),
        names: vec!["未命名应用".to_owned(), "Untitled app".to_owned()],
    }
}

/// A project in a folder of that name, saved twice so that there is a journal.
fn project(home: &TempDir, folder: &str) -> (PathBuf, ProjectDir) {
    let path = home.path().join(folder);
    let opened = ProjectDir::create(&path).unwrap();
    opened.dir.import_bytes("icon.png", b"icon").unwrap();
    opened.dir.save(&named("云图")).unwrap();
    opened.dir.save(&named("云图纪要")).unwrap();
    (path, opened.dir)
}

#[test]
fn an_automatic_name_gives_way_to_the_name_of_the_app() {
    for folder in [
        "未命名应用.guoshen",
        "未命名应用 (3).guoshen",
        "Untitled app.guoshen",
    ] {
        let home = tempfile::tempdir().unwrap();
        let (from, dir) = project(&home, folder);
        let before = journal(&from);
        let to = settle(dir, "云图纪要", &automatic(home.path())).unwrap();
        assert_eq!(to, home.path().join("云图纪要.guoshen"));
        assert!(!from.exists());
        assert_eq!(journal(&to), before);
        assert!(!before.is_empty());
        assert_eq!(fs::read(to.join("files/icon.png")).unwrap(), b"icon");
        let opened = ProjectDir::open(&to).unwrap();
        assert_eq!(opened.project, named("云图纪要"));
        assert!(opened.recovery.is_none());
    }
}

#[test]
fn a_folder_somebody_chose_stays() {
    let home = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let stays = |(path, dir): (PathBuf, ProjectDir), name: &str| {
        assert_eq!(settle(dir, name, &automatic(home.path())).unwrap(), path);
        assert!(path.join("project.toml").is_file());
    };
    stays(project(&home, "提交材料.guoshen"), "云图纪要");
    stays(project(&home, "未命名应用二.guoshen"), "云图纪要");
    stays(project(&elsewhere, "未命名应用.guoshen"), "云图纪要");
    stays(project(&home, "未命名应用.guoshen"), "  ");
}

#[test]
fn a_name_that_is_taken_is_left_to_its_owner() {
    let home = tempfile::tempdir().unwrap();
    for taken in ["云图纪要.guoshen", "云图纪要.GUOSHEN"] {
        let other = home.path().join(taken);
        fs::create_dir(&other).unwrap();
        let (from, dir) = project(&home, "未命名应用.guoshen");
        let to = settle(dir, "云图纪要", &automatic(home.path())).unwrap();
        assert_eq!(to, from);
        assert!(fs::read_dir(&other).unwrap().next().is_none());
        fs::remove_dir(&other).unwrap();
        fs::remove_dir_all(&from).unwrap();
    }
}

#[test]
fn a_name_no_system_takes_is_written_so_that_it_does() {
    let home = tempfile::tempdir().unwrap();
    let (_, dir) = project(&home, "未命名应用.guoshen");
    let to = settle(dir, "../云图: 纪要?", &automatic(home.path())).unwrap();
    assert_eq!(to.parent(), Some(home.path()));
    assert!(to.join("project.toml").is_file());
    assert!(!to.to_string_lossy().contains(['?', ':']));
}

#[test]
fn a_project_another_window_has_open_is_not_moved_under_it() {
    let home = tempfile::tempdir().unwrap();
    let (from, dir) = project(&home, "未命名应用.guoshen");
    // Who holds it open cannot be settled by somebody else, who does not get the lock.
    assert!(matches!(ProjectDir::open(&from), Err(Error::Locked { .. })));
    drop(dir);
    let (read, _) = ProjectDir::open_read(&from).unwrap();
    assert_eq!(
        settle(read, "云图纪要", &automatic(home.path())).unwrap(),
        from
    );
}
