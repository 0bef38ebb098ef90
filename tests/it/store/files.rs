//! Files taken into a project, read back and measured.

use super::room;
use guoshen::evidence::{Content, FileState, Limits, ReadFailure};
use guoshen::project::{Edit, FileRef, Project};
use guoshen::store::names::{numbered, safe};
use guoshen::store::{Error, Fault, ProjectDir, Seen, inspect, inspect_file, inspect_path};
use guoshen::worker::inspect_all;
use std::fs;
use std::sync::Arc;

fn file(path: &str) -> FileRef {
    FileRef(path.to_owned())
}

#[test]
fn a_copy_keeps_its_readable_name() {
    let long = "营".repeat(60);
    let cases = [
        ("营业执照.pdf", "营业执照.pdf"),
        ("C:\\Users\\me\\营业执照.PDF", "营业执照.PDF"),
        ("../../etc/passwd", "passwd"),
        ("a<b>c:d\"e|f?g*.png", "a_b_c_d_e_f_g_.png"),
        ("line\nbreak\u{7}\u{202E}gpj.exe", "linebreakgpj.exe"),
        (".hidden.png", "hidden.png"),
        ("  spaced . png ", "spaced . png"),
        ("trailing...", "trailing"),
        ("con", "_con"),
        ("Con.tar.gz", "_Con.tar.gz"),
        ("COM1.txt", "_COM1.txt"),
        ("lpt¹", "_lpt¹"),
        ("COM10.txt", "COM10.txt"),
        ("console.png", "console.png"),
        ("e\u{301}.png", "é.png"),
        ("", "file"),
        ("..", "file"),
        ("///", "file"),
        (".png", "png"),
        ("v2.版本说明", "v2.版本说明"),
    ];
    for (name, expected) in cases {
        assert_eq!(safe(name), expected, "{name:?}");
    }
    let cut = safe(&format!("{long}.png"));
    assert_eq!(cut, format!("{}.png", "营".repeat(33)));
    let second = numbered(&format!("{long}.png"), 2);
    assert_eq!(second, format!("{} (2).png", "营".repeat(32)));
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]
    #[test]
    fn a_safe_name_is_one_plain_component_and_stays_itself(name in proptest::collection::vec(
        proptest::prelude::any::<char>(), 0..80)) {
        let name: String = name.into_iter().collect();
        let safe = safe(&name);
        assert!(!safe.is_empty() && safe.len() <= 111 && !safe.starts_with('.') && !safe.ends_with(['.', ' ']));
        assert!(!safe.contains(['/', '\\', '\0', '\n', ':', '*', '?', '"', '<', '>', '|']));
        assert_eq!(guoshen::store::names::safe(&safe), safe);
    }
}

#[test]
fn same_bytes_are_kept_once_and_other_bytes_get_a_number() {
    let (room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let source = room.path().join("图标.png");
    fs::write(&source, "one").unwrap();
    assert_eq!(opened.dir.import(&source).unwrap(), file("files/图标.png"));
    assert_eq!(opened.dir.import(&source).unwrap(), file("files/图标.png"));
    fs::write(&source, "two").unwrap();
    assert_eq!(
        opened.dir.import(&source).unwrap(),
        file("files/图标 (2).png")
    );
    assert_eq!(
        opened.dir.import(&source).unwrap(),
        file("files/图标 (2).png")
    );
    assert_eq!(
        opened.dir.import_bytes("图标.png", b"three").unwrap(),
        file("files/图标 (3).png")
    );
    assert_eq!(
        opened.dir.import_bytes("图标.PNG", b"one").unwrap(),
        file("files/图标.png")
    );
    assert_eq!(
        opened.dir.import_bytes("图标.PNG", b"four").unwrap(),
        file("files/图标 (4).PNG")
    );
    assert_eq!(fs::read_dir(path.join("files")).unwrap().count(), 4);
    assert_eq!(
        opened.dir.read(&file("files/图标 (2).png"), 3).unwrap(),
        b"two"
    );
}

#[test]
fn a_file_of_the_folder_is_not_copied() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    fs::create_dir(path.join("扫描件")).unwrap();
    fs::write(path.join("扫描件/a.pdf"), "pdf").unwrap();
    assert_eq!(
        opened
            .dir
            .import(&path.join("扫描件/../扫描件/a.pdf"))
            .unwrap(),
        file("扫描件/a.pdf")
    );
    assert!(!path.join("files").exists());
    opened.dir.checkpoint(&Project::default()).unwrap();
    let journal = opened
        .dir
        .import(&path.join("journal/unsaved.toml"))
        .unwrap();
    assert_eq!(
        journal,
        file("files/unsaved.toml"),
        "the journal does not stay, so it is copied"
    );
}

#[test]
fn what_cannot_be_taken_in_is_named() {
    let (room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    assert!(matches!(
        opened.dir.import(&room.path().join("gone.png")),
        Err(Error::NotFound { .. })
    ));
    assert!(matches!(
        opened.dir.import(room.path()),
        Err(Error::NotAFile { .. })
    ));
    let huge = room.path().join("huge.png");
    fs::File::create(&huge)
        .unwrap()
        .set_len(Limits::default().bytes + 1)
        .unwrap();
    let error = opened.dir.import(&huge).unwrap_err();
    assert_eq!(error.fault(), Fault::Limits);
    assert_eq!(
        error.to_string(),
        format!(
            "67108865 bytes, at most 67108864 are read: {}",
            huge.display()
        )
    );
    assert!(!path.join("files").exists());
}

#[test]
fn a_reference_cannot_leave_the_folder() {
    let (room, path) = room();
    let (dir, _) = {
        drop(ProjectDir::create(&path).unwrap());
        ProjectDir::open_read(&path).unwrap()
    };
    let secret = room.path().join("secret.txt");
    fs::write(&secret, "secret").unwrap();
    let absolute = secret.to_str().unwrap();
    for reference in ["../secret.txt", "files/../../secret.txt", "./..", absolute] {
        assert_eq!(
            dir.read(&file(reference), 100),
            Err(ReadFailure::Outside),
            "{reference}"
        );
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&secret, path.join("link.txt")).unwrap();
        std::os::unix::fs::symlink(room.path(), path.join("folder")).unwrap();
        assert_eq!(dir.read(&file("link.txt"), 100), Err(ReadFailure::Outside));
        assert_eq!(
            dir.read(&file("folder/secret.txt"), 100),
            Err(ReadFailure::Outside)
        );
        std::os::unix::fs::symlink("project.toml", path.join("inner")).unwrap();
        assert!(
            dir.read(&file("inner"), 1 << 20).is_ok(),
            "a link within the folder is fine"
        );
    }
}

#[test]
fn every_reason_a_file_cannot_be_read_has_its_name() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let dir = &opened.dir;
    fs::create_dir(path.join("folder")).unwrap();
    fs::write(path.join("five"), "12345").unwrap();
    assert_eq!(dir.read(&file("./five"), 5).unwrap(), b"12345");
    assert_eq!(dir.read(&file("five"), 4), Err(ReadFailure::TooLarge(5)));
    assert_eq!(dir.read(&file("gone"), 4), Err(ReadFailure::Missing));
    assert_eq!(dir.read(&file("five/inner"), 4), Err(ReadFailure::Missing));
    assert_eq!(dir.read(&file(""), 4), Err(ReadFailure::Missing));
    assert_eq!(dir.read(&file("folder"), 4), Err(ReadFailure::NotAFile));
    assert!(matches!(
        dir.read(&file("nul\0byte"), 4),
        Err(ReadFailure::Other(_))
    ));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("loop", path.join("loop")).unwrap();
        assert!(matches!(
            dir.read(&file("loop"), 4),
            Err(ReadFailure::Other(_))
        ));
        std::os::unix::fs::symlink("nowhere", path.join("broken")).unwrap();
        assert_eq!(dir.read(&file("broken"), 4), Err(ReadFailure::Missing));
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_is_refused_without_waiting() {
    let (room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(path.join("pipe"))
        .status();
    assert!(made.unwrap().success());
    assert_eq!(
        opened.dir.read(&file("pipe"), 4),
        Err(ReadFailure::NotAFile)
    );
    assert!(matches!(
        opened.dir.import(&path.join("pipe")),
        Err(Error::NotAFile { .. })
    ));
    let zero = std::path::Path::new("/dev/zero");
    assert_eq!(
        inspect_path(zero, &Limits::default()),
        FileState::Failed(ReadFailure::NotAFile)
    );
    let project = room.path().join("piped");
    fs::create_dir(&project).unwrap();
    fs::rename(path.join("pipe"), project.join("project.toml")).unwrap();
    assert!(matches!(
        ProjectDir::open(&project),
        Err(Error::NoProject { .. })
    ));
    assert!(matches!(
        ProjectDir::open_read(&project.join("project.toml")),
        Err(Error::NotAFile { .. })
    ));
}

#[cfg(unix)]
#[test]
fn a_file_one_may_not_read_is_denied() {
    use std::os::unix::fs::PermissionsExt as _;
    if !super::permissions_bind("store::files::a_file_one_may_not_read_is_denied") {
        return;
    }
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    fs::write(path.join("closed.png"), "x").unwrap();
    fs::set_permissions(path.join("closed.png"), fs::Permissions::from_mode(0o0)).unwrap();
    assert_eq!(
        opened.dir.read(&file("closed.png"), 4),
        Err(ReadFailure::Denied)
    );
}

#[test]
fn every_file_of_a_project_is_measured() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let icon = opened
        .dir
        .import_bytes("icon.png", b"\x89PNG\r\n\x1a\ncut off")
        .unwrap();
    let mut project = opened.project;
    Edit::Icon(Some(icon.clone())).apply(&mut project);
    Edit::PolicyFile(Some(file("../policy.txt"))).apply(&mut project);
    let evidence = inspect_all(&opened.dir, &project, &Limits::default());
    let FileState::Ready(facts) = evidence.file(&icon.0) else {
        panic!("not read")
    };
    assert!(matches!(&facts.content, Content::Picture(picture) if picture.fault.is_some()));
    assert_eq!(
        *evidence.file("../policy.txt"),
        FileState::Failed(ReadFailure::Outside)
    );
    assert_eq!(*evidence.file("other"), FileState::Pending);
    let limits = Limits {
        bytes: 3,
        ..Limits::default()
    };
    assert_eq!(
        inspect_file(&opened.dir, &icon, &limits),
        FileState::Failed(ReadFailure::TooLarge(15))
    );
    let loose = inspect_path(&path.join("project.toml"), &Limits::default());
    assert!(matches!(loose, FileState::Ready(facts) if matches!(facts.content, Content::Text(_))));
}

#[test]
fn the_same_bytes_are_measured_once() {
    let (_room, path) = room();
    let opened = ProjectDir::create(&path).unwrap();
    let take = |bytes: &[u8]| opened.dir.import_bytes("agreement.txt", bytes).unwrap();
    let (one, other, again) = (take(b"one"), take(b"another"), take(b"one"));
    let seen = Seen::default();
    let look = |file: &FileRef| match seen.inspect_file(&opened.dir, file, &Limits::default()) {
        FileState::Ready(facts) => facts,
        state => panic!("not measured: {state:?}"),
    };
    let facts = look(&one);
    assert!(Arc::ptr_eq(&facts, &look(&again)));
    assert_ne!(facts, look(&other));
    fs::remove_file(path.join(&again.0)).unwrap();
    let gone = seen.inspect_file(&opened.dir, &again, &Limits::default());
    assert_eq!(gone, FileState::Failed(ReadFailure::Missing));
}

#[test]
fn a_crash_while_measuring_costs_one_file() {
    let state = inspect::state(Ok(Vec::new()), |_| panic!("a decoder gave up"));
    assert_eq!(state, FileState::Failed(ReadFailure::Crashed));
}
