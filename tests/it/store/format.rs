//! The text of `project.toml`: migration, messages.

use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, FORMAT, PaperField, Project, Statement, StatementKind, TextField};
use guoshen::store::{FormatError, Vocabulary, from_toml, to_toml};
use std::path::Path;

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

#[test]
fn the_text_is_one_to_write_by_hand() {
    let mut project = Project::default();
    Edit::Text(TextField::Detail, "第一行\n第二行".to_owned()).apply(&mut project);
    Edit::PaperText(
        "icp-license".to_owned(),
        PaperField::Number,
        "粤B2-20260001".to_owned(),
    )
    .apply(&mut project);
    let statement = Statement {
        kind: StatementKind::Attest,
        by: "王晓".to_owned(),
        on: "2026-11-24".to_owned(),
        note: String::new(),
        until: String::new(),
        file: None,
        seen: None,
        revision: 0,
        known: Vec::new(),
        answers: Vec::new(),
        parts: std::collections::BTreeMap::new(),
    };
    Edit::Statement("1.1.a".to_owned(), Some(statement)).apply(&mut project);
    let text = to_toml(&project);
    let mut lines = text.lines();
    assert!(lines.next().unwrap().starts_with("# "));
    assert_eq!(lines.next(), Some("format = 1"));
    assert!(
        text.contains("detail = \"\"\"\n第一行\n第二行\"\"\"\n"),
        "{text}"
    );
    assert!(
        text.contains("[papers.icp-license]\nfiles = []\nnumber = \"粤B2-20260001\"\n"),
        "{text}"
    );
    assert!(
        text.contains("[statements.\"1.1.a\"]\nkind = \"attest\"\nby = \"王晓\"\n"),
        "{text}"
    );
    assert!(
        !text.contains("icon") && !text.contains("permissions") && !text.contains("note"),
        "{text}"
    );
    let sections: Vec<&str> = text.lines().filter(|line| line.starts_with('[')).collect();
    let order = [
        "[listing]",
        "[developer]",
        "[category]",
        "[facts]",
        "[media]",
        "[legal]",
    ];
    assert_eq!(sections.get(..6), Some(order.as_slice()));
}

#[test]
fn little_is_a_project_already() {
    assert_eq!(from_toml(""), Ok(Project::default()));
    assert_eq!(from_toml("format = 1"), Ok(Project::default()));
    let windows = "\u{feff}format = 1\r\n[listing]\r\nname = '会议助手'\r\n";
    assert_eq!(from_toml(windows).unwrap().listing.name, "会议助手");
    let dates = "[papers.icp-license]\nvalid_from = 2026-01-31\nvalid_to = 2027-01-31\n";
    let paper = from_toml(dates)
        .unwrap()
        .papers
        .remove("icp-license")
        .unwrap();
    assert_eq!(
        (paper.valid_from.as_str(), paper.valid_to.as_str()),
        ("2026-01-31", "2027-01-31")
    );
}

#[test]
fn format_0_becomes_the_newest() {
    let old = "format = 0\n[listing]\nname = '名'\nshort = '简介'\nlong = '详细'\n";
    let project = from_toml(old).unwrap();
    assert_eq!(
        (
            project.listing.brief.as_str(),
            project.listing.detail.as_str()
        ),
        ("简介", "详细")
    );
    assert!(to_toml(&project).contains(&format!("\nformat = {FORMAT}\n")));
    // Only that format: elsewhere the old names are typos.
    let error = from_toml("[listing]\nshort = '简介'\n").unwrap_err();
    assert!(matches!(error, FormatError::UnknownKey { line: 2, .. }));
    // Lines stay right, and nothing is dropped when both names are there.
    let both = from_toml("format = 0\n[listing]\nbrief = 'a'\nshort = 'b'\n").unwrap_err();
    assert!(matches!(both, FormatError::UnknownKey { line: 4, key, .. } if key == "listing.short"));
    let wrong = from_toml("format = 0\n\n[listing]\nshort = 3\n").unwrap_err();
    assert!(matches!(wrong, FormatError::WrongType { line: 4, key, .. } if key == "listing.brief"));
}

#[test]
fn a_later_format_is_refused_before_anything_else_is_read() {
    let error = from_toml("format = 2\n[listing]\nfrom_the_future = [1]\n").unwrap_err();
    assert_eq!(
        error,
        FormatError::FutureVersion {
            found: 2,
            supported: 1
        }
    );
    let huge = from_toml("format = 9_999_999_999\n").unwrap_err();
    assert_eq!(
        huge,
        FormatError::FutureVersion {
            found: 9_999_999_999,
            supported: 1
        }
    );
    for bad in ["\nformat = 'one'\n", "\nformat = -1\n", "\nformat = 1.0\n"] {
        let error = from_toml(bad).unwrap_err();
        assert!(
            error.to_string().starts_with("line 2: `format` is "),
            "{error}"
        );
        assert!(
            error
                .to_string()
                .ends_with("allowed: a whole number from 0 to 1"),
            "{error}"
        );
    }
}

#[test]
fn an_unknown_key_names_its_line_and_the_keys_there_are() {
    let FormatError::UnknownKey { line, key, allowed } =
        from_toml("format = 1\n\n[listing]\n# comment\nnmae = 'x'\n").unwrap_err()
    else {
        panic!("another error")
    };
    assert_eq!((line, key.as_str()), (5, "listing.nmae"));
    assert_eq!(allowed.len(), 14);
    assert_eq!(allowed.first().map(String::as_str), Some("name"));

    let section = from_toml("format = 1\n[lisitng]\nname = 'x'\n")
        .unwrap_err()
        .to_string();
    assert!(
        section.starts_with(
            "line 2: there is no key `lisitng`; allowed: format, unfiled, done, listing"
        ),
        "{section}"
    );
    let second =
        from_toml("[[permissions]]\nname = 'a'\n[[permissions]]\nnam = 'b'\n").unwrap_err();
    let allowed = words(&["name", "purpose"]);
    assert_eq!(
        second,
        FormatError::UnknownKey {
            line: 4,
            key: "permissions.nam".to_owned(),
            allowed
        }
    );
    let bare = from_toml("[statements.1.1.a]\nkind = 'attest'\n")
        .unwrap_err()
        .to_string();
    assert!(
        bare.ends_with("clause ids stand in quotes: [statements.\"1.1.a\"]"),
        "{bare}"
    );
}

#[test]
fn a_bad_word_names_its_line_and_the_words_allowed() {
    let kinds = [
        "unknown",
        "company",
        "sole-trader",
        "individual",
        "non-profit",
    ];
    for (text, found) in [
        ("[developer]\nkind = 'compny'", "compny"),
        ("[developer]\nkind = 3", "3"),
    ] {
        let error = from_toml(text).unwrap_err();
        let (key, found) = ("developer.kind".to_owned(), found.to_owned());
        assert_eq!(
            error,
            FormatError::UnknownValue {
                line: 2,
                key,
                found,
                allowed: words(&kinds)
            }
        );
    }
    let statement = from_toml("[statements.\"1.1.a\"]\nby = 'x'\nkind = 'confrm'\n").unwrap_err();
    assert_eq!(
        statement.to_string(),
        "line 3: `confrm` is no value of `statements.\"1.1.a\".kind`; \
         allowed: attest, confirm, dispute, not-applicable, appeal"
    );
}

#[test]
fn a_value_of_the_wrong_kind_names_its_line_and_what_may_stand_there() {
    let cases = [
        (
            "[listing]\n\nname = 3\n",
            3,
            "listing.name",
            "3",
            "text in quotes",
        ),
        (
            "[listing]\nversion = 2.4\n",
            2,
            "listing.version",
            "2.4",
            "text in quotes",
        ),
        (
            "[facts]\npaid = 'yes'\n",
            2,
            "facts.paid",
            "'yes'",
            "true, false",
        ),
        (
            "[listing]\nkeywords = 'a'\n",
            2,
            "listing.keywords",
            "'a'",
            "a list in [ ]",
        ),
        (
            "[media]\ndesktop = ['a',\n3]\n",
            3,
            "media.desktop",
            "3",
            "text in quotes",
        ),
        (
            "[media]\nicon = { path = 'a' }\n",
            2,
            "media.icon",
            "{ path = 'a' }",
            "text in quotes",
        ),
        ("listing = 1\n", 1, "listing", "1", "a table"),
        (
            "[[listing]]\nname = 'x'\n",
            1,
            "listing",
            "a list",
            "a table, written [listing]",
        ),
        (
            "[[papers.a-b]]\n",
            1,
            "papers.a-b",
            "a list",
            "a table, written [papers.a-b]",
        ),
        (
            "[statements.\"1.1.a\"]\nkind = 'attest'\nrevision = -1\n",
            3,
            "statements.\"1.1.a\".revision",
            "-1",
            "a whole number from 0",
        ),
    ];
    for (text, line, key, found, allowed) in cases {
        let (key, found, allowed) = (key.to_owned(), found.to_owned(), allowed.to_owned());
        assert_eq!(
            from_toml(text).unwrap_err(),
            FormatError::WrongType {
                line,
                key,
                found,
                allowed
            },
            "{text}"
        );
    }
}

#[test]
fn a_missing_key_and_broken_toml_name_their_line() {
    let missing = from_toml("format = 1\n[statements.\"1.1.a\"]\nby = 'x'\n").unwrap_err();
    assert_eq!(
        missing.to_string(),
        "line 2: `statements.\"1.1.a\".kind` is missing"
    );
    let broken = [
        ("[listing]\nname = abc\n", 2, "name"),
        ("[listing]\nbrief = 'a'\nname = “引号”\n", 3, "name"),
        ("[listing]\nname = \"open\n", 2, "name"),
    ];
    for (text, at, expected) in broken {
        let FormatError::Syntax { line, key, detail } = from_toml(text).unwrap_err() else {
            panic!("{text}")
        };
        assert_eq!((line, key.as_deref()), (at, Some(expected)), "{text}");
        assert!(!detail.is_empty());
    }
    let twice = from_toml("[listing]\nname = 'a'\nname = 'b'\n").unwrap_err();
    assert_eq!(twice.to_string(), "line 3: duplicate key");
}

/// The list of sections in the format must follow the project's own.
#[test]
fn every_section_is_guarded_against_lists() {
    let FormatError::UnknownKey { allowed, .. } = from_toml("x = 1").unwrap_err() else {
        panic!("another error")
    };
    for section in allowed.iter().filter(|key| {
        ![
            "done",
            "drafts",
            "format",
            "judgements",
            "permissions",
            "rounds",
            "unfiled",
        ]
        .contains(&key.as_str())
    }) {
        let error = from_toml(&format!("{section} = []\n")).unwrap_err();
        assert!(
            error.to_string().contains("a table, written ["),
            "{section}: {error}"
        );
    }
}

#[test]
fn words_the_catalogue_does_not_know_are_told() {
    let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    let vocabulary = Vocabulary {
        flags: set(&["login", "networked", "paid"]),
        businesses: set(&["loan", "securities"]),
        slots: set(&["business-license", "icp-license"]),
        clauses: set(&["1.1.a", "1.1.b"]),
        app_types: set(&["meeting", "shopping"]),
    };
    let text = "[statements.\"1.1.c\"]\nkind = 'attest'\n[facts]\npaid = true\nlogn = true\n\
                [category]\nbusinesses = ['loan', 'securites']\n[papers.icp-licence]\n\
                [legal]\napp_type = 'metting'\n";
    let told = vocabulary.unknown_in(text);
    let lines: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "line 1: there is no key `statements.\"1.1.c\"`; allowed: 1.1.a, 1.1.b",
            "line 5: there is no key `facts.logn`; allowed: login, paid, networked",
            "line 7: `securites` is no value of `category.businesses`; allowed: securities, loan",
            "line 8: there is no key `papers.icp-licence`; allowed: icp-license, business-license",
            "line 10: `metting` is no value of `legal.app_type`; allowed: meeting, shopping",
        ]
    );
    assert!(from_toml(text).is_ok(), "they are no errors");
    assert!(vocabulary.unknown_in("not TOML").is_empty());
}

#[test]
fn what_the_reader_of_toml_says_is_said_in_chinese() {
    let cases = [
        ("[listing]\nname = 青禾\n", "文字要放在英文引号里"),
        ("[listing]\nname = \"青禾\n", "引号没有配对"),
        ("[listing]\nname = 'a'\nname = 'b'\n", "同一个键写了两次"),
        ("[listing]\nname\n", "等号或值没有写"),
        ("[listing\nname = 'a'\n", "小节标题的方括号没有写完"),
        (
            "[media]\ndesktop = ['a.png', 'b.png'\n",
            "列表的括号或逗号不对",
        ),
        ("[listing]\nname = 07\n", "数字的写法不对"),
        ("format = '一'\n", "应为：0 或更大的整数"),
        ("[listing]\nname = 3\n", "应为：加引号的文字"),
        ("[media]\ndesktop = 'a.png'\n", "应为：方括号 [ ] 里的列表"),
    ];
    let texts = Texts::new(Language::Chinese);
    for (text, expected) in cases {
        let error = from_toml(text).unwrap_err();
        let said = texts.message(&error.message(Path::new("project.toml")));
        assert!(said.contains(expected), "{text}{said}");
    }
}

#[test]
fn a_file_without_a_name_is_none() {
    let text = "[media]\nicon = ''\ndesktop = ['', 'a.png']\n[legal]\npolicy_file = ''\nagreement_file = ' '\n\
                [papers.software-copyright]\nfiles = ['']\n";
    let project = from_toml(text).unwrap();
    let files: Vec<&str> = project.files().iter().map(|file| file.name()).collect();
    assert_eq!(files, ["a.png"]);
    assert!(project.legal.policy_file.is_none() && project.media.icon.is_none());
}
