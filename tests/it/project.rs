//! The project: edits change exactly what they name, and a text of any format reads as the same project.

use crate::support::{Scene, files_below, root};
use guoshen::base::Digest;
use guoshen::project::{
    DeveloperKind, Edit, FieldPath, FileRef, Paper, PaperField, Permission, Project, Screen,
    Statement, StatementKind, TextField,
};
use guoshen::store::{from_toml, to_toml};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn file(name: &str) -> FileRef {
    FileRef(name.to_owned())
}

fn statement() -> Statement {
    Statement {
        kind: StatementKind::Attest,
        by: "何苗".to_owned(),
        on: "2026-11-20".to_owned(),
        note: String::new(),
        until: String::new(),
        file: Some(file("files/proof.png")),
        seen: Some(Digest::of_bytes(b"seen")),
        revision: 3,
        known: Vec::new(),
        answers: Vec::new(),
        parts: std::collections::BTreeMap::new(),
    }
}

/// One edit of every kind, each of which changes the clean project.
fn edits() -> Vec<(Edit, FieldPath)> {
    let slot = || "software-copyright".to_owned();
    vec![
        (
            Edit::Text(TextField::Name, "新名字".to_owned()),
            FieldPath::Text(TextField::Name),
        ),
        (Edit::Keywords(vec!["新词".to_owned()]), FieldPath::Keywords),
        (Edit::Languages(vec!["en".to_owned()]), FieldPath::Languages),
        (
            Edit::DeveloperKind(DeveloperKind::NonProfit),
            FieldPath::DeveloperKind,
        ),
        (
            Edit::Business("loan".to_owned(), true),
            FieldPath::Businesses,
        ),
        (Edit::NoBusiness(false), FieldPath::Businesses),
        (
            Edit::Fact("ads".to_owned(), None),
            FieldPath::Fact("ads".to_owned()),
        ),
        (
            Edit::Fact("ads".to_owned(), Some(true)),
            FieldPath::Fact("ads".to_owned()),
        ),
        (Edit::Icon(None), FieldPath::Icon),
        (Edit::Logo(Some(file("files/l.png"))), FieldPath::Logo),
        (
            Edit::Screenshots(Screen::Desktop, vec![file("files/d.png")]),
            FieldPath::Screenshots(Screen::Desktop),
        ),
        (
            Edit::Screenshots(Screen::Mobile, vec![file("files/m.png")]),
            FieldPath::Screenshots(Screen::Mobile),
        ),
        (
            Edit::Permissions(vec![Permission::default()]),
            FieldPath::Permissions,
        ),
        (
            Edit::PolicyFile(Some(file("files/p.txt"))),
            FieldPath::PolicyFile,
        ),
        (
            Edit::AgreementFile(Some(file("files/a.txt"))),
            FieldPath::AgreementFile,
        ),
        (
            Edit::PaperFiles(slot(), vec![file("files/c.pdf")]),
            FieldPath::Paper(slot()),
        ),
        (
            Edit::PaperText(slot(), PaperField::Note, "附注".to_owned()),
            FieldPath::PaperText(slot(), PaperField::Note),
        ),
        (Edit::PaperPersonal(slot(), true), FieldPath::Paper(slot())),
        (
            Edit::PaperOwner(slot(), file("files/c.pdf"), "甲银行".to_owned()),
            FieldPath::Paper(slot()),
        ),
        (Edit::Unfiled(vec![file("files/u.pdf")]), FieldPath::Unfiled),
        (
            Edit::Statement("2.1.1".to_owned(), Some(statement())),
            FieldPath::Statement("2.1.1".to_owned()),
        ),
    ]
}

#[test]
fn an_edit_says_what_it_touches_and_whether_it_changed_anything() {
    for (edit, path) in edits() {
        let mut project = Scene::base().project;
        let before = project.clone();
        assert_eq!(edit.path(), path);
        assert!(edit.clone().apply(&mut project), "{edit:?}");
        assert_ne!(project, before, "{edit:?}");
        let once = project.clone();
        assert!(!edit.clone().apply(&mut project), "{edit:?} twice");
        assert_eq!(project, once);
    }
}

#[test]
fn typing_is_told_from_everything_else() {
    let typing: Vec<Edit> = edits()
        .into_iter()
        .map(|(edit, _)| edit)
        .filter(Edit::is_typing)
        .collect();
    assert_eq!(typing.len(), 4, "{typing:?}");
    assert!(matches!(typing[0], Edit::Text(..)));
    assert!(matches!(typing[1], Edit::Permissions(_)));
    assert!(matches!(typing[2], Edit::PaperText(..)));
    assert!(matches!(typing[3], Edit::PaperOwner(..)));
}

#[test]
fn every_text_field_is_a_place_of_its_own() {
    let mut project = Project::default();
    let mut ids = BTreeSet::new();
    for &field in TextField::ALL {
        assert!(ids.insert(field.id()), "{}", field.id());
        assert!(project.text(field).is_empty(), "{}", field.id());
        Edit::Text(field, field.id().to_owned()).apply(&mut project);
    }
    for &field in TextField::ALL {
        assert_eq!(project.text(field), field.id());
    }
}

#[test]
fn every_field_of_a_paper_is_a_place_of_its_own() {
    let mut project = Project::default();
    for field in PaperField::ALL {
        let edit = Edit::PaperText("icp-filing".to_owned(), field, field.id().to_owned());
        edit.apply(&mut project);
    }
    let paper = &project.papers["icp-filing"];
    for field in PaperField::ALL {
        assert_eq!(paper.text(field), field.id());
    }
}

#[test]
fn a_right_identity_number_is_kept_masked_and_a_wrong_one_as_typed() {
    let mut project = Project::default();
    let mut typed = |slot: &str, field, text: &str| {
        Edit::PaperText(slot.to_owned(), field, text.to_owned()).apply(&mut project);
        project.papers[slot].text(field).to_owned()
    };
    let id = "personal-id-copy";
    assert_eq!(
        typed(id, PaperField::Number, "11010519491231002x"),
        "110105********002X"
    );
    assert_eq!(
        typed(id, PaperField::Number, "110105194912310021"),
        "110105194912310021"
    );
    assert_eq!(
        typed(id, PaperField::Note, "11010519491231002X"),
        "11010519491231002X"
    );
    let other = "software-copyright";
    assert_eq!(
        typed(other, PaperField::Number, "11010519491231002X"),
        "11010519491231002X"
    );
}

#[test]
fn owners_are_counted_once_and_go_with_their_files() {
    let mut project = Project::default();
    let slot = || "doctor-license".to_owned();
    let files = ["files/1.pdf", "files/2.pdf", "files/3.pdf"]
        .map(file)
        .to_vec();
    Edit::PaperFiles(slot(), files.clone()).apply(&mut project);
    for (file, name) in files.iter().zip(["赵一", "赵 一、钱二", ""]) {
        Edit::PaperOwner(slot(), file.clone(), name.to_owned()).apply(&mut project);
    }
    assert_eq!(project.papers["doctor-license"].owners(), (2, 1));
    Edit::PaperFiles(slot(), files[2..].to_vec()).apply(&mut project);
    assert_eq!(project.papers["doctor-license"].owners(), (0, 1));
}

#[test]
fn a_business_and_no_business_exclude_each_other() {
    let mut project = Project::default();
    assert!(Edit::Business("loan".to_owned(), true).apply(&mut project));
    assert!(!project.category.none);
    assert!(Edit::NoBusiness(true).apply(&mut project));
    assert!(project.category.none && project.category.businesses.is_empty());
    assert!(Edit::Business("bank".to_owned(), true).apply(&mut project));
    assert!(!project.category.none);
    assert!(Edit::Business("bank".to_owned(), false).apply(&mut project));
    assert!(!Edit::Business("bank".to_owned(), false).apply(&mut project));
    // Taking the last business away answers nothing.
    assert!(!project.category.none && project.category.businesses.is_empty());
}

#[test]
fn an_emptied_paper_leaves_nothing_behind() {
    let mut project = Project::default();
    let slot = || "business-license".to_owned();
    assert!(Edit::PaperFiles(slot(), vec![file("a.pdf")]).apply(&mut project));
    assert!(Edit::PaperText(slot(), PaperField::Number, "1".to_owned()).apply(&mut project));
    assert!(Edit::PaperFiles(slot(), Vec::new()).apply(&mut project));
    assert!(!project.papers[&slot()].is_empty());
    assert!(Edit::PaperText(slot(), PaperField::Number, String::new()).apply(&mut project));
    assert!(project.is_untouched());
    // Asking for nothing in a slot that is not there makes none.
    assert!(!Edit::PaperFiles(slot(), Vec::new()).apply(&mut project));
    assert!(project.is_untouched());
    assert!(Paper::default().is_empty());
}

#[test]
fn an_answer_can_be_taken_back() {
    let mut project = Project::default();
    assert!(Edit::Fact("ads".to_owned(), Some(false)).apply(&mut project));
    assert_eq!(project.facts.answer("ads"), Some(false));
    assert!(Edit::Fact("ads".to_owned(), None).apply(&mut project));
    assert_eq!(project.facts.answer("ads"), None);
    assert!(!Edit::Fact("ads".to_owned(), None).apply(&mut project));
}

#[test]
fn every_file_is_listed_once_in_reading_order() {
    let mut project = Project::default();
    let every = [
        Edit::Icon(Some(file("icon.png"))),
        Edit::Logo(Some(file("logo.png"))),
        Edit::Screenshots(Screen::Desktop, vec![file("d1.png"), file("icon.png")]),
        Edit::Screenshots(Screen::Mobile, vec![file("m1.png"), file("m1.png")]),
        Edit::PolicyFile(Some(file("policy.txt"))),
        Edit::AgreementFile(Some(file("agreement.txt"))),
        Edit::PaperFiles("icp-filing".to_owned(), vec![file("icp.pdf")]),
        Edit::Unfiled(vec![file("later.pdf"), file("icp.pdf")]),
        Edit::Statement("2.1.1".to_owned(), Some(statement())),
    ];
    for edit in every {
        assert!(edit.apply(&mut project));
    }
    let names: Vec<&str> = project.files().iter().map(|file| file.0.as_str()).collect();
    let expected = [
        "icon.png",
        "logo.png",
        "d1.png",
        "m1.png",
        "policy.txt",
        "agreement.txt",
        "icp.pdf",
        "later.pdf",
        "files/proof.png",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_file_has_a_name_and_an_extension() {
    for (path, name, extension) in [
        ("files/截图.PNG", "截图.PNG", "png"),
        ("a/b.tar.gz", "b.tar.gz", "gz"),
        ("plain", "plain", ""),
        ("dir.d/plain", "plain", ""),
        ("", "", ""),
    ] {
        let file = file(path);
        assert_eq!((file.name(), file.extension().as_str()), (name, extension));
    }
}

#[test]
fn every_earlier_format_reads_as_the_same_project_in_the_newest() {
    let folder = root().join("tests/fixtures/projects");
    let expected = std::fs::read_to_string(folder.join("newest.toml")).unwrap();
    let newest = from_toml(&expected).unwrap();
    assert_ne!(newest, Project::default());
    let mut read = 0;
    let formats = files_below(&folder, &["toml"]);
    for path in formats.iter().filter(|path| path.parent() == Some(&folder)) {
        let project = from_toml(&std::fs::read_to_string(path).unwrap());
        assert_eq!(project.as_ref(), Ok(&newest), "{}", path.display());
        assert_eq!(from_toml(&to_toml(&newest)).as_ref(), Ok(&newest));
        read += 1;
    }
    assert!(read > 1, "there is a fixture of every format");
}

#[test]
fn the_example_reads_back_as_it_is() {
    for name in ["project.toml", "clean.toml"] {
        let text = std::fs::read_to_string(root().join("assets/example").join(name)).unwrap();
        let project = from_toml(&text).unwrap();
        assert_eq!(
            from_toml(&to_toml(&project)).as_ref(),
            Ok(&project),
            "{name}"
        );
    }
}

#[test]
fn a_project_reads_back_from_json_too() {
    let project = Scene::base().project;
    let text = serde_json::to_string(&project).unwrap();
    assert_eq!(serde_json::from_str::<Project>(&text).unwrap(), project);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any row of edits reads back from its text, and undoing it by keeping the state before is exact.
    #[test]
    fn any_row_of_edits_reads_back(
        order in proptest::collection::vec(0usize..20, 0..30),
        text in "\\PC{0,20}",
    ) {
        let all = edits();
        let mut project = Project::default();
        let mut before = Vec::new();
        for at in order {
            before.push(project.clone());
            all[at % all.len()].0.clone().apply(&mut project);
            Edit::Text(TextField::ALL[at % TextField::ALL.len()], text.clone()).apply(&mut project);
        }
        let read = from_toml(&to_toml(&project));
        prop_assert_eq!(read.as_ref(), Ok(&project));
        if let Some(first) = before.first() {
            prop_assert!(first.is_untouched());
        }
    }
}
