//! Precision and recall of the wording checks over labelled texts of our own (`tests/fixtures/text`).

#![allow(clippy::print_stdout, reason = "the figures are what the test is for")]

use crate::support::{Scene, root, ruleset};
use guoshen::checks::{Outcome, Place};
use guoshen::engine::Inputs;
use guoshen::engine::report::Report;
use guoshen::evidence::text;
use guoshen::project::{Edit, TextField};
use guoshen::review::accuracy;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Clauses the machine decides from words alone; honest texts must fail none of them.
const WORDING: [&str; 6] = [
    "2.3.7",
    "2.9.4.11",
    "2.9.4.20",
    "3.3.7.t04",
    "3.3.7.t13.2",
    "1.3",
];
/// Clauses where words raise a question; a question about an honest text costs a person's time.
const ASKED: [&str; 26] = [
    "1.4.a",
    "1.6",
    "2.2.1",
    "2.2.2",
    "2.2.3",
    "2.3.6",
    "2.4.3",
    "2.8.2",
    "2.9.4.1",
    "2.9.4.2",
    "2.9.4.3",
    "2.9.4.5",
    "2.9.4.6",
    "2.9.4.7",
    "2.9.4.8",
    "2.9.4.9",
    "2.9.4.13",
    "2.9.4.14",
    "2.9.4.15",
    "2.9.4.17",
    "2.9.4.18",
    "3.2.1",
    "3.3.7.t11.1.b",
    "3.3.7.t11.2",
    "2.9.4.20",
    "2.9.4.11",
];

fn lines(file: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(root().join("tests/fixtures/text").join(file)).unwrap();
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

fn with(field: TextField, text: &str) -> Report {
    let mut scene = Scene::base();
    scene.edit(Edit::Text(field, text.to_owned()));
    scene.run()
}

/// What the machine found, or would suggest.
fn found(report: &Report, clause: &str) -> Outcome {
    let entry = report.clause(clause).unwrap();
    let worst = entry.findings.iter().map(|finding| finding.outcome).max();
    worst.unwrap_or(Outcome::Pass)
}

#[test]
fn honest_texts_fail_no_wording_clause_and_raise_few_questions() {
    let (mut failed, mut asked, mut texts) = (Vec::new(), BTreeMap::new(), 0);
    let mut hinted = Vec::new();
    for (file, field) in [
        ("names.tsv", TextField::Name),
        ("details.tsv", TextField::Detail),
    ] {
        for line in lines(file) {
            texts += 1;
            let text = line.first().unwrap();
            let report = with(field, text);
            for clause in WORDING {
                if found(&report, clause) == Outcome::Fail {
                    failed.push(format!("{clause}: {text}"));
                }
            }
            let hints = &report.clause("3.3.1").unwrap().findings;
            if let Some(hint) = hints.first() {
                hinted.push(format!("{text} {:?}", hint.matched));
            }
            for clause in ASKED {
                if found(&report, clause) == Outcome::Pending {
                    asked
                        .entry(text.clone())
                        .or_insert_with(Vec::new)
                        .push(clause);
                }
            }
        }
    }
    let share = asked.len() * 1000 / texts;
    eprintln!(
        "{texts} honest texts: {} fail, {} raise a question ({share} in 1000)",
        failed.len(),
        asked.len()
    );
    for (text, clauses) in &asked {
        eprintln!("    {text} {clauses:?}");
    }
    eprintln!("{} texts seem to contradict an answer", hinted.len());
    for hint in &hinted {
        eprintln!("    {hint}");
    }
    // One name carries a word the specification names outright.
    assert!(failed.len() <= 1, "{failed:#?}");
    assert!(texts >= 350, "only {texts} texts");
    assert!(share <= 30, "{share} in 1000 honest texts raise a question");
}

/// Of the texts planted for a clause, how many were found, and from which outcome on one counts as found.
#[derive(Default)]
struct Score {
    found: usize,
    all: usize,
    level: Option<Outcome>,
}

/// Reads a file of planted texts. What was missed is printed, so that it can be mended.
fn score(file: &str) -> BTreeMap<String, Score> {
    let mut scores = BTreeMap::<String, Score>::new();
    for line in lines(file) {
        let [field, text, clause, outcome] = line.as_slice() else {
            panic!("{line:?}");
        };
        let mut scene = Scene::base();
        scene.edit(match field.as_str() {
            "name" => Edit::Text(TextField::Name, text.clone()),
            "brief" => Edit::Text(TextField::Brief, text.clone()),
            "keywords" => Edit::Keywords(text.split(',').map(str::to_owned).collect()),
            _ => Edit::Text(TextField::Detail, text.clone()),
        });
        let wanted = Outcome::ALL
            .into_iter()
            .find(|known| known.id() == outcome)
            .unwrap();
        let score = scores.entry(clause.clone()).or_default();
        score.all += 1;
        score.level = score.level.max(Some(wanted));
        if found(&scene.run(), clause) >= wanted {
            score.found += 1;
        } else {
            eprintln!("missed in {file}: {clause} {text}");
        }
    }
    scores
}

fn totals(scores: &BTreeMap<String, Score>, levels: &BTreeMap<String, Outcome>) -> (usize, usize) {
    scores
        .iter()
        .filter(|(clause, _)| levels.contains_key(*clause))
        .fold((0, 0), |sum, (_, one)| (sum.0 + one.found, sum.1 + one.all))
}

/// How many honest texts are held against, clause by clause, as strictly as planted ones are.
fn alarms(levels: &BTreeMap<String, Outcome>) -> (BTreeMap<String, usize>, usize) {
    let (mut alarms, mut texts) = (BTreeMap::new(), 0);
    for (file, field) in [
        ("names.tsv", TextField::Name),
        ("details.tsv", TextField::Detail),
    ] {
        for line in lines(file) {
            texts += 1;
            let report = with(field, line.first().unwrap());
            for (clause, level) in levels {
                if found(&report, clause) >= *level {
                    *alarms.entry(clause.clone()).or_default() += 1;
                }
            }
        }
    }
    (alarms, texts)
}

#[test]
fn the_readme_says_what_is_found_and_what_is_missed() {
    let (planted, evasions) = (score("planted.tsv"), score("evasions.tsv"));
    let mut levels = BTreeMap::new();
    for (clause, score) in planted.iter().chain(&evasions) {
        let level = levels.entry(clause.clone()).or_insert(Outcome::Warn);
        *level = score.level.unwrap_or(*level).max(*level);
    }
    // What compares a text with others says nothing of the text alone.
    levels.retain(|clause, _| clause != "1.4.b" && clause != "1.12.a");
    let (alarms, texts) = alarms(&levels);
    let mut table = format!(
        "| clause | planted | evasions | honest of {texts} | recall | precision |\n|---|---|---|---|---|---|\n"
    );
    let mut rows = String::new();
    for clause in levels.keys() {
        let of = |scores: &BTreeMap<String, Score>| {
            scores
                .get(clause)
                .map_or((0, 0), |one| (one.found, one.all))
        };
        let ((hit, all), (sly, tricks)) = (of(&planted), of(&evasions));
        let false_alarms = alarms.get(clause).copied().unwrap_or(0);
        let share = |part: usize, whole: usize| (part * 100).checked_div(whole).unwrap_or(0);
        let (recall, precision) = (
            share(hit + sly, all + tricks),
            share(hit + sly, hit + sly + false_alarms),
        );
        writeln!(
            rows,
            "{clause}\t{hit}\t{all}\t{sly}\t{tricks}\t{false_alarms}"
        )
        .unwrap();
        writeln!(
            table,
            "| {clause} | {hit}/{all} | {sly}/{tricks} | {false_alarms} | {recall} % | {precision} % |"
        )
        .unwrap();
    }
    let (hit, all) = totals(&planted, &levels);
    let (sly, tricks) = totals(&evasions, &levels);
    writeln!(
        table,
        "| all | {hit}/{all} | {sly}/{tricks} | | {} % | |",
        (hit + sly) * 100 / (all + tricks)
    )
    .unwrap();
    println!("{table}");
    assert!(all + tricks + texts >= 400);
    assert!(hit * 100 >= all * 95, "{hit} of {all} planted texts found");
    assert!(sly * 100 >= tricks * 90, "{sly} of {tricks} evasions found");
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    assert!(
        readme.contains(&table),
        "the table in README.md is not the one printed above"
    );
    // Help tells the same.
    let mut told = accuracy::table().lines();
    let (head, _names) = (told.next().unwrap(), told.next().unwrap());
    assert!(
        head.ends_with(&format!(" {texts}")),
        "{head}: {texts} texts"
    );
    assert_eq!(
        rows.lines().collect::<Vec<_>>(),
        told.collect::<Vec<_>>(),
        "assets/review/accuracy.tsv"
    );
}

#[test]
fn a_list_of_ones_own_is_read_like_the_shipped_ones() {
    let mut scene = Scene::base();
    let detail = "试用期的员工也能看到内部代号，试用满意，內部😊代號";
    scene.edit(Edit::Text(TextField::Detail, detail.to_owned()));
    let ruleset = ruleset()
        .with_own_words("# 我们的词\n内部代号\n~试用\n=试用期\n")
        .unwrap();
    assert_ne!(ruleset.digest, crate::support::ruleset().digest);
    let inputs = Inputs {
        ruleset: &ruleset,
        ..scene.inputs()
    };
    let report = guoshen::engine::run(inputs);
    let findings = &report.clause("2.7.4").unwrap().findings;
    let marked: Vec<String> = findings
        .iter()
        .filter(|finding| finding.message.id == "own-word")
        .flat_map(|finding| &finding.places)
        .filter_map(|place| match place {
            Place::Text { span, .. } => Some(span.of(detail)),
            _ => None,
        })
        .collect();
    assert_eq!(marked, ["内部代号", "內部😊代號", "试用"]);
}

#[test]
fn texts_of_chinese_editors_are_read() {
    // 隐私政策 in GB 18030, UTF-16 little-endian and UTF-8, and a picture's first bytes.
    let gbk = [0xD2, 0xFE, 0xCB, 0xBD, 0xD5, 0xFE, 0xB2, 0xDF];
    let wide = [0xFF, 0xFE, 0x90, 0x96, 0xC1, 0x79, 0x3F, 0x65, 0x56, 0x7B];
    for bytes in [&gbk[..], &wide[..], "隐私政策".as_bytes()] {
        assert_eq!(text::decode(bytes).as_deref(), Some("隐私政策"));
    }
    assert_eq!(text::decode(b"\x89PNG\r\n\x1a\n\x00\x00"), None);
    assert_eq!(text::decode(&[0xD2, 0xFE, 0xCB]), None);
}
