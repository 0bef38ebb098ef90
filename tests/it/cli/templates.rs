//! Templates from the command line: listed, begun from, and named when there is none.

use super::{program, said, text};
use guoshen::store::{ProjectDir, Templates};

#[test]
fn a_project_begins_from_a_template_and_an_unknown_one_names_those_there_are() {
    let home = tempfile::tempdir().unwrap();
    let (dir, project) = ProjectDir::open_read(std::path::Path::new(super::EXAMPLE)).unwrap();
    Templates::at(home.path())
        .keep("协作应用", &dir, &project)
        .unwrap();
    let run = |arguments: &[&str]| {
        let mut program = program();
        program.env("GUOSHEN_CONFIG_DIR", home.path());
        said(program.args(arguments).output().unwrap())
    };
    let list = run(&["templates"]);
    assert_eq!(
        (list.code, list.out.starts_with("协作应用\t")),
        (0, true),
        "{list:?}"
    );
    let list = run(&["templates", "--format", "json"]).json();
    assert_eq!(list["name"], "协作应用");
    let path = home.path().join("new.guoshen");
    let made = run(&["new", text(&path), "--template", "协作应用"]);
    assert_eq!(made.code, 0, "{made:?}");
    let begun = ProjectDir::open_read(&path).unwrap().1;
    assert_eq!(begun.listing.detail, project.listing.detail);
    assert_eq!(begun.listing.name, "");
    let other = home.path().join("other.guoshen");
    let none = run(&["new", text(&other), "--template", "没有的"]);
    assert_eq!(none.code, 2);
    assert!(
        none.err.contains("没有的") && none.err.contains("协作应用"),
        "{none:?}"
    );
    assert!(!other.exists());
}
