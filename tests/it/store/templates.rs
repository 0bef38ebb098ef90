//! Templates: what is kept of a project, replaced whole, and begun from.

use guoshen::project::{Edit, FileRef, Project, TextField};
use guoshen::store::{ProjectDir, Templates, from_template, write_example};
use std::fs;
use std::path::Path;

/// The clean example with everything in it, and one tick of the form.
fn source(home: &Path) -> (ProjectDir, Project) {
    let path = home.join("from.guoshen");
    write_example(&path, true).unwrap();
    let opened = ProjectDir::open(&path).unwrap();
    let mut project = opened.project;
    Edit::Done("brief".to_owned(), true).apply(&mut project);
    assert!(!project.papers.is_empty() && !project.statements.is_empty());
    (opened.dir, project)
}

fn files(folder: &Path) -> usize {
    fs::read_dir(folder.join("files")).unwrap().count()
}

#[test]
fn what_apps_share_is_kept_and_what_is_one_apps_own_is_not() {
    let home = tempfile::tempdir().unwrap();
    let (dir, project) = source(home.path());
    let templates = Templates::at(home.path());
    assert_eq!(templates.list().unwrap(), []);
    assert_eq!(templates.keep("协作应用", &dir, &project).unwrap(), []);
    let kept = templates.find("协作应用").unwrap().unwrap();
    assert_eq!(files(&kept.path), 3, "the logo and the policies");
    let target = home.path().join("new.guoshen");
    assert_eq!(from_template(&kept.path, &target).unwrap(), []);
    let begun = ProjectDir::open(&target).unwrap().project;
    assert_eq!(begun.listing.detail, project.listing.detail);
    assert_eq!(begun.developer, project.developer);
    assert_eq!(begun.category, project.category);
    assert_eq!(begun.facts, project.facts);
    assert_eq!(begun.legal, project.legal);
    assert_eq!(begun.media.logo, project.media.logo);
    for own in [
        TextField::Name,
        TextField::ShownName,
        TextField::Version,
        TextField::RunningVersion,
    ] {
        assert_eq!(begun.text(own), "", "{own:?}");
    }
    assert!(begun.papers.is_empty() && begun.statements.is_empty() && begun.rounds.is_empty());
    assert!(begun.done.is_empty() && begun.media.icon.is_none() && begun.media.desktop.is_empty());
}

#[test]
fn one_of_the_same_name_is_replaced_whole() {
    let home = tempfile::tempdir().unwrap();
    let (dir, mut project) = source(home.path());
    let templates = Templates::at(home.path());
    templates.keep("协作应用", &dir, &project).unwrap();
    Edit::Logo(None).apply(&mut project);
    Edit::Text(TextField::Brief, "换过的简介".to_owned()).apply(&mut project);
    templates.keep(" 协作应用 ", &dir, &project).unwrap();
    let all = templates.list().unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(files(&all[0].path), 2);
    let (_, kept) = ProjectDir::open_read(&all[0].path).unwrap();
    assert_eq!(kept.listing.brief, "换过的简介");
    // Nothing on its way is left, and nothing on its way is listed.
    let names = fs::read_dir(home.path().join("templates")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name());
    assert_eq!(names.filter(|name| name != ".lock").count(), 1);
    fs::create_dir(home.path().join("templates/.old")).unwrap();
    fs::write(home.path().join("templates/.old/project.toml"), "").unwrap();
    assert_eq!(templates.list().unwrap().len(), 1);
}

#[test]
fn a_file_that_is_gone_is_named_and_a_template_taken_away_is_gone() {
    let home = tempfile::tempdir().unwrap();
    let (dir, mut project) = source(home.path());
    let gone = FileRef("files/gone.png".to_owned());
    Edit::Logo(Some(gone.clone())).apply(&mut project);
    let templates = Templates::at(home.path());
    assert_eq!(templates.keep("一", &dir, &project).unwrap(), [gone]);
    templates.remove("一").unwrap();
    templates.remove("一").unwrap();
    assert_eq!(templates.list().unwrap(), []);
}

#[test]
fn a_folder_put_there_by_hand_is_a_template_too() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("templates/手写的");
    fs::create_dir_all(&folder).unwrap();
    fs::write(
        folder.join("project.toml"),
        "[listing]\nname = \"甲\"\nbrief = \"乙\"\n",
    )
    .unwrap();
    let found = Templates::at(home.path()).find("手写的").unwrap().unwrap();
    let target = home.path().join("new");
    from_template(&found.path, &target).unwrap();
    let (_, begun) = ProjectDir::open_read(&target).unwrap();
    assert_eq!(
        (begun.listing.name.as_str(), begun.listing.brief.as_str()),
        ("", "乙")
    );
}

#[test]
fn two_windows_keeping_the_same_template_wait_for_each_other() {
    let home = tempfile::tempdir().unwrap();
    let (dir, project) = source(home.path());
    let templates = Templates::at(home.path());
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                for _ in 0..8 {
                    assert_eq!(templates.keep("一", &dir, &project).unwrap(), []);
                }
            });
        }
    });
    let all = templates.list().unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(files(&all[0].path), 3);
}
