//! The catalogue against the official text, where it lies beside the checkout: same clauses, none of its sentences.

use crate::support::{files_below, relative, root, ruleset};
use guoshen::base::{Digest, width};
use guoshen::ruleset::{Mode, Standing};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

/// So many Han characters in a row are a sentence somebody else wrote.
const RUN: usize = 20;

/// Names of documents, which have no other words.
const NAMES: [&str; 2] = [
    "腾讯会议开放平台网络购物类应用发布承诺函",
    "落实具有舆论属性或社会动员能力的互联网信息服务安全承诺书",
];

/// Where the official text and its table lie: `shared/spec` beside the checkout.
fn folder() -> Option<PathBuf> {
    let folder = root().parent()?.join("shared/spec");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!(
        "skipped: the official text is not beside the checkout ({})",
        folder.display()
    );
    None
}

/// Rows of the table by column name, by clause id.
fn table() -> Option<BTreeMap<String, BTreeMap<String, String>>> {
    let text = std::fs::read_to_string(folder()?.join("clauses.tsv")).ok()?;
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next()?.split('\t').collect();
    let row = |line: &str| -> BTreeMap<String, String> {
        head.iter()
            .zip(line.split('\t'))
            .map(|(column, cell)| ((*column).to_owned(), cell.to_owned()))
            .collect()
    };
    Some(lines.map(row).map(|row| (row["id"].clone(), row)).collect())
}

#[test]
fn every_official_clause_is_in_the_catalogue_as_it_is() {
    let Some(table) = table() else {
        return;
    };
    let mut wrong = String::new();
    for clause in ruleset().clauses() {
        let Some(row) = table.get(clause.id.as_str()) else {
            writeln!(wrong, "{} is not in the official table", clause.id).unwrap();
            continue;
        };
        let mode = match clause.mode {
            Mode::Auto => "AUTO",
            Mode::Assist => "ASSIST",
            Mode::Attest => "ATTEST",
            Mode::Info => "INFO",
        };
        let standing = match clause.standing {
            Standing::Reject => "REJECT",
            Standing::Doc => "DOC",
            Standing::MayReject => "MAY_REJECT",
            Standing::Advice => "ADVICE",
            Standing::Info => "INFO",
        };
        let digest = Digest::of_bytes(row["text_zh"].as_bytes());
        for (what, ours, theirs) in [
            ("mode", mode, row["mode"].as_str()),
            ("verdict", standing, row["verdict"].as_str()),
            ("lines", clause.lines.as_str(), row["src_lines"].as_str()),
            ("digest", clause.digest.as_str(), digest.as_str()),
        ] {
            if ours != theirs {
                writeln!(
                    wrong,
                    "{}: {what} is {ours}, officially {theirs}",
                    clause.id
                )
                .unwrap();
            }
        }
    }
    for id in table.keys().filter(|id| ruleset().clause(id).is_none()) {
        writeln!(wrong, "{id} is missing").unwrap();
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Every row of Han characters that is at least as long as [`RUN`].
fn runs(text: &str) -> Vec<Vec<char>> {
    let mut runs = vec![Vec::new()];
    for c in text.chars() {
        match runs.last_mut() {
            Some(run) if width::is_han(c) => run.push(c),
            _ => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| run.len() >= RUN);
    runs
}

#[test]
fn no_sentence_of_the_official_text_is_in_the_repository() {
    let Some(folder) = folder() else {
        return;
    };
    let mut official: BTreeSet<Vec<char>> = BTreeSet::new();
    for path in files_below(&folder, &["txt"]) {
        for run in runs(&std::fs::read_to_string(path).unwrap()) {
            official.extend(run.windows(RUN).map(<[char]>::to_vec));
        }
    }
    assert!(official.len() > 400, "{}", official.len());
    let mut wrong = String::new();
    for folder in ["assets", "i18n", "src", "tests", "packaging"] {
        let text = [
            "ftl", "html", "md", "py", "rs", "toml", "tsv", "txt", "xml", "desktop",
        ];
        for path in files_below(&root().join(folder), &text) {
            let mut text = std::fs::read_to_string(&path).unwrap();
            for name in NAMES {
                text = text.replace(name, "\n");
            }
            let copied: BTreeSet<String> = runs(&text)
                .iter()
                .flat_map(|run| run.windows(RUN))
                .filter(|window| official.contains(*window))
                .map(|window| window.iter().collect())
                .collect();
            if let Some(first) = copied.first() {
                writeln!(wrong, "{}: {first}", relative(&path)).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_names_of_documents_are_official() {
    let Some(folder) = folder() else {
        return;
    };
    let official: String = files_below(&folder, &["txt"])
        .into_iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    for name in NAMES {
        assert!(official.contains(name), "{name}");
    }
}

#[test]
fn a_copied_sentence_would_be_seen() {
    let run = "一二三四五六七八九十一二三四五六七八九十";
    assert_eq!(runs(&format!("x{run}，{run}百")).len(), 2);
    assert!(runs(&run.replacen('十', "，", 1)).is_empty());
}
