//! Projects on disk: atomic, journalled, locked; files taken in and read back.

#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test may give up like a test"
)]

mod files;
mod format;
mod journal;
mod round_trip;
mod settings;
mod settle;
mod templates;

use guoshen::project::{Edit, Project, TextField};
use guoshen::store::{self, Error, Fault, ProjectDir, Saved, write_atomic};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn named(name: &str) -> Project {
    let mut project = Project::default();
    Edit::Text(TextField::Name, name.to_owned()).apply(&mut project);
    project
}

fn room() -> (TempDir, PathBuf) {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("会议助手.guoshen");
    (room, path)
}

fn journal(path: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(path.join("journal"))
        .map(|entries| {
            entries
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect()
        })
        .unwrap_or_default();
    names.sort();
    names
}

/// True when permissions bind us. The superuser is above them: then the test runs again as nobody, in a child.
#[cfg(unix)]
fn permissions_bind(test: &str) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;
    let room = tempfile::tempdir().unwrap();
    fs::set_permissions(room.path(), fs::Permissions::from_mode(0o555)).unwrap();
    if fs::File::create(room.path().join("probe")).is_err() {
        return true;
    }
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    match child
        .args(["--exact", test])
        .uid(65_534)
        .gid(65_534)
        .output()
    {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(
                output.status.success() && said.contains("1 passed"),
                "as nobody: {said}"
            );
        }
        #[expect(clippy::print_stderr, reason = "says why nothing was tested")]
        Err(error) => eprintln!(
            "skipped, permissions do not bind the superuser and nobody cannot run this: {error}"
        ),
    }
    false
}

#[test]
fn a_new_project_is_there_at_once() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    assert_eq!(opened.project, Project::default());
    assert!(opened.recovery.is_none() && !opened.dir.is_read_only());
    assert_eq!(opened.dir.display_name(), "会议助手");
    assert_eq!(opened.dir.root(), path);
    assert_eq!(ProjectDir::open_read(&path).unwrap().1, Project::default());
    assert!(journal(&path).is_empty());
}

#[test]
fn a_project_is_found_by_its_folder_or_its_file() {
    let (room, path) = room();
    drop(ProjectDir::create(&path).unwrap());
    assert_eq!(ProjectDir::locate(&path).unwrap(), path);
    assert_eq!(
        ProjectDir::locate(&path.join("project.toml")).unwrap(),
        path
    );
    assert!(matches!(
        ProjectDir::locate(room.path()),
        Err(Error::NoProject { .. })
    ));
    assert!(matches!(
        ProjectDir::locate(&room.path().join("gone")),
        Err(Error::NotFound { .. })
    ));
    fs::write(path.join("readme.txt"), "x").unwrap();
    let error = ProjectDir::locate(&path.join("readme.txt")).unwrap_err();
    assert_eq!(error.fault(), Fault::Input);
    assert!(
        error.to_string().starts_with("not a folder: ")
            && error.to_string().ends_with("readme.txt")
    );
}

#[test]
fn a_hand_written_project_beside_ones_own_files_opens_and_is_not_touched() {
    let (_room, path) = room();
    fs::create_dir(&path).unwrap();
    let text = "# mine\n[listing]\nname = '会议助手'\n[media]\nicon = 'icon.png'\n";
    fs::write(path.join("project.toml"), text).unwrap();
    fs::write(path.join("icon.png"), "png").unwrap();
    let (dir, project) = ProjectDir::open_read(&path).unwrap();
    assert_eq!(
        dir.read(&project.media.icon.clone().unwrap(), 10).unwrap(),
        b"png"
    );
    assert!(matches!(dir.save(&project), Err(Error::ReadOnly { .. })));
    assert_eq!(
        fs::read_dir(&path).unwrap().count(),
        2,
        "reading leaves nothing behind"
    );

    let opened = ProjectDir::open(&path).unwrap();
    assert_eq!(opened.dir.save(&opened.project).unwrap(), Saved::Unchanged);
    assert_eq!(
        fs::read_to_string(path.join("project.toml")).unwrap(),
        text,
        "comments included"
    );
}

#[test]
fn a_project_is_not_made_over_anything() {
    let (room, path) = room();
    drop(ProjectDir::create(&path).unwrap());
    assert!(matches!(
        ProjectDir::create(&path),
        Err(Error::AlreadyAProject { .. })
    ));
    let foreign = room.path().join("foreign");
    fs::create_dir(&foreign).unwrap();
    fs::write(foreign.join(".DS_Store"), "").unwrap();
    let made = ProjectDir::create(&foreign);
    assert!(made.is_ok(), "litter of the system is nothing");
    let photos = room.path().join("photos");
    fs::create_dir(&photos).unwrap();
    fs::write(photos.join("cat.png"), "").unwrap();
    assert!(matches!(
        ProjectDir::create(&photos),
        Err(Error::NotEmpty { .. })
    ));
    assert!(matches!(
        ProjectDir::create(&photos.join("cat.png")),
        Err(Error::NotAFolder { .. })
    ));
    assert_eq!(fs::read_dir(&photos).unwrap().count(), 1);
}

#[test]
fn a_second_window_is_refused_until_the_first_is_closed() {
    let (_room, path) = room();
    let first = ProjectDir::create(&path).unwrap();
    let error = ProjectDir::open(&path).unwrap_err();
    assert!(matches!(error, Error::Locked { .. }));
    assert_eq!(error.fault(), Fault::System);
    assert!(
        ProjectDir::open_read(&path).is_ok(),
        "the command line may look"
    );
    drop(first);
    assert!(!ProjectDir::open(&path).unwrap().dir.is_read_only());
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_opened_for_reading() {
    use std::os::unix::fs::PermissionsExt as _;
    if !permissions_bind("store::a_read_only_folder_is_opened_for_reading") {
        return;
    }
    let (_room, path) = room();
    fs::create_dir(&path).unwrap();
    fs::write(path.join("project.toml"), "[listing]\nname = 'saved'\n").unwrap();
    fs::write(path.join("icon.png"), "png").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o555)).unwrap();
    let opened = ProjectDir::open(&path).unwrap();
    assert_eq!(opened.project, named("saved"));
    assert!(opened.dir.is_read_only());
    let refused = [
        opened.dir.save(&named("other")).map(|_| ()),
        opened.dir.checkpoint(&named("other")),
        opened.dir.clear_checkpoint(),
        opened.dir.import_bytes("a.png", b"a").map(|_| ()),
    ];
    assert!(
        refused
            .iter()
            .all(|result| matches!(result, Err(Error::ReadOnly { .. })))
    );
    assert_eq!(
        opened.dir.import(&path.join("icon.png")).unwrap().0,
        "icon.png",
        "needs no writing"
    );
    assert!(matches!(
        write_atomic(&path.join("project.toml"), b"x"),
        Err(Error::Denied { .. })
    ));
    assert_eq!(ProjectDir::open_read(&path).unwrap().1, named("saved"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(unix)]
#[test]
fn everything_written_is_private() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    opened.dir.save(&named("a")).unwrap();
    opened.dir.import_bytes("a.png", b"a").unwrap();
    let mode = |part: &str| fs::metadata(path.join(part)).unwrap().permissions().mode() & 0o777;
    for folder in ["", "journal", "files"] {
        assert_eq!(mode(folder), 0o700, "{folder}");
    }
    for file in ["project.toml", "journal/000001.toml", "files/a.png"] {
        assert_eq!(mode(file), 0o600, "{file}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_never_followed_when_writing() {
    let (room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let target = room.path().join("precious");
    fs::create_dir(&target).unwrap();
    fs::write(target.join("file"), "old").unwrap();
    for folder in ["files", "journal"] {
        std::os::unix::fs::symlink(&target, path.join(folder)).unwrap();
    }
    assert!(matches!(
        opened.dir.import_bytes("a.png", b"a"),
        Err(Error::Outside { .. })
    ));
    assert!(matches!(
        opened.dir.checkpoint(&named("a")),
        Err(Error::Outside { .. })
    ));
    assert!(matches!(
        opened.dir.save(&named("a")),
        Err(Error::Outside { .. })
    ));
    let link = path.join("link");
    std::os::unix::fs::symlink(target.join("file"), &link).unwrap();
    write_atomic(&link, b"new").unwrap();
    assert_eq!(fs::read(target.join("file")).unwrap(), b"old");
    assert_eq!(fs::read_dir(&target).unwrap().count(), 1);
}

#[test]
fn unreadable_projects_say_why() {
    let (_room, path) = room();
    fs::create_dir(&path).unwrap();
    let file = path.join("project.toml");
    let open = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        ProjectDir::open_read(&path).unwrap_err()
    };
    assert!(matches!(
        open(b"[listing]\n\nname = '\xff'\n"),
        Error::NotText { line: 3, .. }
    ));
    assert!(matches!(
        open(b"[listing]\nnmae = 'x'\n"),
        Error::Format { .. }
    ));
    let newer = open(b"format = 99\n");
    assert!(matches!(
        newer,
        Error::FutureVersion {
            found: 99,
            supported: 1,
            ..
        }
    ));
    assert_eq!(newer.fault(), Fault::Unsupported);
    assert!(
        newer.to_string().ends_with("project.toml"),
        "the path comes last"
    );
    fs::File::create(&file)
        .unwrap()
        .set_len((16 << 20) + 1)
        .unwrap();
    assert_eq!(
        ProjectDir::open_read(&path).unwrap_err().fault(),
        Fault::Limits
    );
    assert!(matches!(
        ProjectDir::open(&path),
        Err(Error::TooLarge { .. })
    ));
    assert!(
        file.exists() && journal(&path).is_empty(),
        "nothing was written"
    );
}

#[test]
fn a_project_too_large_to_open_again_is_not_saved() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let error = opened.dir.save(&named(&"长".repeat(6 << 20))).unwrap_err();
    assert!(matches!(error, Error::TooLarge { .. }));
    assert_eq!(ProjectDir::open_read(&path).unwrap().1, Project::default());
}

#[test]
fn the_example_is_written_into_an_empty_place_only() {
    let room = tempfile::tempdir().unwrap();
    for (name, clean) in [("flawed", false), ("clean", true)] {
        let target = room.path().join(name);
        store::write_example(&target, clean).unwrap();
        let source = if clean { "clean.toml" } else { "project.toml" };
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
        assert_eq!(
            fs::read(target.join("project.toml")).unwrap(),
            fs::read(assets.join(source)).unwrap()
        );
        let mut written: Vec<_> = fs::read_dir(&target)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        written.sort_unstable();
        assert_eq!(written, ["files", "project.toml"], "and nothing else");
        let (dir, project) = ProjectDir::open_read(&target).unwrap();
        for file in project.files() {
            assert_eq!(
                dir.read(file, u64::MAX).unwrap(),
                fs::read(assets.join(&file.0)).unwrap(),
                "{file}"
            );
        }
        assert!(matches!(
            store::write_example(&target, clean),
            Err(Error::AlreadyAProject { .. })
        ));
    }
}
