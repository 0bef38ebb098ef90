//! Any project reads back from its text; a damaged text never crashes the reader.

use guoshen::project::{
    Edit, FileRef, PaperField, Permission, Project, Screen, Statement, StatementKind, TextField,
};
use guoshen::store::{from_toml, to_toml};
use proptest::prelude::*;

/// What a project can hold, TOML's own marks and unprintable characters included.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        (0..0x20_u8).prop_map(|byte| char::from(byte).to_string()),
        prop::sample::select(vec![
            "\"",
            "\"\"\"",
            "'",
            "'''",
            "\\",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "#",
            "=",
            "[",
            "]",
            "{",
            "\u{7f}",
            "\u{85}",
            "\u{2028}",
            "\u{feff}",
            "👩‍👩‍👧",
            "会议助手",
            "\\u0041",
            "format = 2",
            "",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

prop_compose! {
    fn project()(
        texts in prop::collection::vec(text(), TextField::ALL.len()),
        lists in prop::collection::vec(prop::collection::vec(text(), 0..4), 5),
        facts in prop::collection::btree_map(text(), any::<bool>(), 0..4),
        papers in prop::collection::btree_map(text(), (text(), text(), any::<bool>()), 0..4),
        statements in prop::collection::btree_map(text(), (text(), text(), any::<u32>(), any::<bool>()), 0..4),
    ) -> Project {
        let mut project = Project::default();
        let mut edits: Vec<Edit> = TextField::ALL.iter().zip(texts).map(|(&field, text)| Edit::Text(field, text)).collect();
        let mut lists = lists.into_iter();
        let mut list = || lists.next().unwrap_or_default();
        let files = |list: Vec<String>| list.into_iter().map(FileRef).collect::<Vec<_>>();
        edits.push(Edit::Keywords(list()));
        edits.extend(list().into_iter().map(|business| Edit::Business(business, true)));
        edits.push(Edit::Screenshots(Screen::Mobile, files(list())));
        edits.push(Edit::Icon(list().into_iter().next().map(FileRef)));
        let permissions = list().into_iter().map(|name| Permission { purpose: name.to_uppercase(), name });
        edits.push(Edit::Permissions(permissions.collect()));
        edits.extend(facts.into_iter().map(|(flag, answer)| Edit::Fact(flag, Some(answer))));
        for (slot, (number, file, personal)) in papers {
            edits.push(Edit::PaperText(slot.clone(), PaperField::Number, number));
            edits.push(Edit::PaperFiles(slot.clone(), vec![FileRef(file)]));
            edits.push(Edit::PaperPersonal(slot, personal));
        }
        for (clause, (by, note, revision, attest)) in statements {
            let kind = if attest { StatementKind::Attest } else { StatementKind::NotApplicable };
            let statement = Statement { kind, by, on: String::new(), note, until: String::new(), file: None, seen: None, revision, known: Vec::new(), answers: Vec::new(), parts: std::collections::BTreeMap::new() };
            edits.push(Edit::Statement(clause, Some(statement)));
        }
        for edit in edits {
            edit.apply(&mut project);
        }
        project
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_project_reads_back_as_it_was_written(project in project()) {
        let text = to_toml(&project);
        prop_assert_eq!(to_toml(&project), text.as_str());
        // A file of no name is none.
        prop_assert_eq!(from_toml(&text), Ok(project.without_nameless_files()), "{}", text);
    }

    #[test]
    fn a_text_cut_anywhere_is_an_error_or_a_project_never_a_crash(project in project(), cut in 0_usize..4000) {
        let text: String = to_toml(&project).chars().take(cut).collect();
        if let Err(error) = from_toml(&text) {
            prop_assert!(!error.to_string().is_empty());
        }
    }
}
