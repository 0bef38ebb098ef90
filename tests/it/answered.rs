//! A question read on a page is asked at each clause its paper serves, and answered once.

use crate::support::{Scene, ruleset};
use guoshen::checks::Outcome;
use guoshen::checks::statements::Standing;
use guoshen::engine::report::{By, Report};
use guoshen::locale::{Language, Texts, clause_key};
use guoshen::project::{Edit, Statement, StatementKind};
use std::collections::BTreeMap;

/// Somebody's business licence where the software copyright belongs: it decides one clause, and helps at another.
const WRONG: &str = r#"
[papers.software-copyright]
files = [{ image = { size = [600, 420], tiles = 43 }, read = { lines = ["营业执照", "统一社会信用代码 91350100M000100Y43", "名称 青禾示例科技（虚构市）有限公司", "经营范围 软件开发", "注册资本 壹佰万元"], seals = ["round"] } }]
number = "2020SR1234567"
holder = "青禾示例科技（虚构市）有限公司"
"#;
/// The clause the machine decides, and the one a person does.
const DECIDED: &str = "4.1.copyright.1";
const ASSISTED: &str = "4.1.copyright.2";
const QUESTION: &str = "reading-other-kind";

fn said(scene: &Scene, clause: &str, kind: StatementKind, in_sight: bool) -> Statement {
    let report = scene.run();
    let seen = report.clause(clause).unwrap();
    Statement {
        kind,
        by: "何苗".to_owned(),
        on: "2026-11-20".to_owned(),
        note: String::new(),
        until: String::new(),
        file: None,
        seen: Some(seen.seen.clone()),
        revision: seen.revision,
        known: Vec::new(),
        parts: seen.parts.clone(),
        answers: if in_sight {
            seen.doubts.clone()
        } else {
            Vec::new()
        },
    }
}

fn after(clause: &str, kind: StatementKind, in_sight: bool) -> Report {
    let mut scene = scene();
    let statement = said(&scene, clause, kind, in_sight);
    scene.edit(Edit::Statement(clause.to_owned(), Some(statement)));
    scene.run()
}

/// The project with the wrong paper and nothing said of it.
fn scene() -> Scene {
    let mut scene = Scene::with(WRONG);
    for clause in [DECIDED, ASSISTED] {
        scene.edit(Edit::Statement(clause.to_owned(), None));
    }
    scene
}

fn asks(report: &Report, clause: &str) -> bool {
    let clause = report.clause(clause).unwrap();
    let asked = |finding: &&guoshen::checks::Finding| finding.message.id == QUESTION;
    let found = clause.findings.iter().find(asked).unwrap();
    found.outcome == Outcome::Pending
}

#[test]
fn one_answer_serves_every_clause_that_asks() {
    let report = scene().run();
    assert!(asks(&report, DECIDED) && asks(&report, ASSISTED));
    assert_eq!(report.asked_with(report.clause(ASSISTED).unwrap()), 1);
    let report = after(ASSISTED, StatementKind::Confirm, true);
    let decided = report.clause(DECIDED).unwrap();
    assert_eq!((decided.outcome, decided.by), (Outcome::Pass, By::Person));
    assert_eq!(decided.because.id, "because-answered");
    assert_eq!(decided.statement, Standing::None);
    assert_eq!(report.answered_with(ASSISTED), 1);
    assert_eq!(report.answered_with(DECIDED), 0);
}

#[test]
fn what_a_clause_asks_of_its_own_stays_open() {
    let report = after(DECIDED, StatementKind::Confirm, true);
    assert!(!asks(&report, ASSISTED));
    let assisted = report.clause(ASSISTED).unwrap();
    assert_eq!(assisted.outcome, Outcome::Pending);
    assert_eq!(assisted.suggestion, Some(Outcome::Pass));
    assert_eq!(report.answered_with(DECIDED), 1);
}

#[test]
fn only_what_was_in_sight_is_answered() {
    for kind in [StatementKind::Confirm, StatementKind::Dispute] {
        let in_sight = kind == StatementKind::Dispute;
        let report = after(ASSISTED, kind, in_sight);
        assert!(asks(&report, DECIDED), "{kind:?}");
        let outcome = report.clause(DECIDED).unwrap().outcome;
        assert_eq!(outcome, Outcome::Pending, "{kind:?}");
    }
}

#[test]
fn another_file_opens_the_question_again() {
    let mut scene = scene();
    let statement = said(&scene, ASSISTED, StatementKind::Confirm, true);
    scene.edit(Edit::Statement(ASSISTED.to_owned(), Some(statement)));
    let other = WRONG.replace("tiles = 43", "tiles = 44");
    scene.set(&toml::from_str(&other).unwrap());
    let report = scene.run();
    assert!(asks(&report, DECIDED) && asks(&report, ASSISTED));
    assert_eq!(report.clause(DECIDED).unwrap().outcome, Outcome::Pending);
}

#[test]
fn clauses_asked_with_the_same_words_share_their_answer() {
    let texts = Texts::new(Language::Chinese);
    let mut asked: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for clause in ruleset().clauses() {
        let id = clause.id.as_str();
        if let Some(words) = texts.find(&format!("{}.ask", clause_key(id))) {
            asked.entry(words).or_default().push(id);
        }
    }
    for (words, clauses) in asked {
        for one in &clauses {
            let clause = ruleset().clause(one).unwrap();
            let alike: Vec<&str> = clause
                .duplicates()
                .map(guoshen::ruleset::ClauseId::as_str)
                .collect();
            let others = clauses.iter().filter(|other| *other != one);
            for other in others {
                assert!(alike.contains(other), "{one}, {other}: {words}");
            }
        }
    }
}
