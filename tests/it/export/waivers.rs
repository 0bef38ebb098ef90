//! A waiver with a last day in every report: while it counts the day is told, and afterwards that it is over.

use crate::support::{Scene, ruleset};
use guoshen::export::{Pictures, REPORT_SCHEMA, report_html, report_json, report_markdown};
use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, Statement, StatementKind};
use serde_json::Value;

const CLAUSE: &str = "2.1.1";

fn waived(until: &str) -> Scene {
    let mut scene = Scene::base();
    let statement = Statement {
        kind: StatementKind::NotApplicable,
        by: "何苗".to_owned(),
        on: "2026-11-01".to_owned(),
        note: "这一版没有内容".to_owned(),
        until: until.to_owned(),
        file: None,
        seen: None,
        revision: 0,
        known: Vec::new(),
        answers: Vec::new(),
        parts: std::collections::BTreeMap::new(),
    };
    scene.edit(Edit::Statement(CLAUSE.to_owned(), Some(statement)));
    scene
}

fn told(scene: &Scene) -> (Value, String, String) {
    let (report, texts) = (scene.run(), Texts::new(Language::Chinese));
    let json = report_json(&report, &scene.project, ruleset(), texts);
    let schema: Value = serde_json::from_str(REPORT_SCHEMA).unwrap();
    assert!(jsonschema::is_valid(&schema, &json));
    let clauses = json["clauses"].as_array().unwrap();
    let clause = clauses.iter().find(|clause| clause["id"] == CLAUSE);
    let pictures = Pictures::default();
    (
        clause.unwrap()["statement"].clone(),
        report_html(&report, &scene.project, ruleset(), texts, false, &pictures),
        report_markdown(&report, &scene.project, ruleset(), texts),
    )
}

#[test]
fn the_last_day_is_told_while_it_counts() {
    let (json, html, markdown) = told(&waived("2026-12-31"));
    assert_eq!(json["state"], "stands");
    assert_eq!(json["until"], "2026-12-31");
    assert_eq!(json["note"], "这一版没有内容");
    for text in [&html, &markdown] {
        assert!(text.contains("有效至 2026-12-31"));
    }
}

#[test]
fn afterwards_it_is_listed_as_over_with_its_reason() {
    let (json, html, markdown) = told(&waived("2026-11-23"));
    assert_eq!(json["state"], "lapsed");
    assert_eq!(json["why"], "expired");
    assert_eq!(json["until"], "2026-11-23");
    for text in [&html, &markdown] {
        assert!(text.contains("有效期到 2026-11-23 为止"));
        assert!(text.contains("这一版没有内容"));
    }
}

#[test]
fn without_a_last_day_nothing_is_told_of_one() {
    let (json, html, _) = told(&waived(""));
    assert_eq!(json.get("until"), None);
    assert_eq!(json["state"], "stands");
    assert!(!html.contains("有效至"));
}
