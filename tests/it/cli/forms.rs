//! The report in other forms, and two reports compared.

use super::{DAY, EXAMPLE, run, text};

fn check(format: &str) -> super::Said {
    run(&[
        &["check", EXAMPLE, "--format", format, "--lang", "en"][..],
        &DAY,
    ]
    .concat())
}

#[test]
fn every_form_of_the_report_can_be_printed() {
    let [markdown, html, sarif] = ["markdown", "html", "sarif"].map(check);
    assert_eq!([markdown.code, html.code, sarif.code], [1, 1, 1]);
    assert!(markdown.out.starts_with("# "));
    assert!(html.out.contains("data:image/"));
    let log = sarif.json();
    assert_eq!(log["version"], "2.1.0");
    let located = log["runs"][0]["results"]
        .as_array()
        .unwrap()
        .iter()
        .any(|result| {
            let line = &result["locations"][0]["physicalLocation"]["region"]["startLine"];
            line.as_u64().is_some_and(|line| line > 1)
        });
    assert!(located, "no result has a line of project.toml");
}

#[test]
fn two_reports_are_compared() {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("old.json");
    let report = check("json");
    std::fs::write(&path, &report.out).unwrap();
    let old = text(&path);
    let same = run(&["compare", old, old, "--format", "json"]);
    assert_eq!(same.code, 0, "{same:?}");
    assert_eq!(same.json()["counts"]["new"], 0);
    let mut fixed: serde_json::Value = report.json();
    for clause in fixed["clauses"].as_array_mut().unwrap() {
        if clause["outcome"] == "fail" {
            clause["outcome"] = "pass".into();
        }
    }
    let path = room.path().join("new.json");
    std::fs::write(&path, fixed.to_string()).unwrap();
    let better = run(&["compare", old, text(&path), "--format", "json"]);
    assert_eq!(
        (better.code, &better.json()["counts"]["fixed"]),
        (0, &3.into())
    );
    let worse = run(&["compare", text(&path), old]);
    assert_eq!(worse.code, 1);
    let broken = run(&["compare", old, EXAMPLE]);
    assert_eq!(broken.code, 2);
    assert!(!broken.err.is_empty());
}

#[test]
fn a_rejection_is_read_and_kept() {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("空.guoshen");
    assert_eq!(run(&["new", text(&path)]).code, 0);
    let reason = "应用名称过长，且截图有水印".as_bytes();
    let read = super::run_with_input(&["reject", text(&path), "--keep"], reason);
    assert_eq!(read.code, 0, "{read:?}");
    let found = read.values();
    assert!(
        found.iter().any(|one| one["clause"] == "1.1.a"),
        "{found:?}"
    );
    let listed = run(&["rounds", text(&path), "--format", "json"]);
    assert_eq!(listed.json()[0]["outcome"], "rejected");
    assert_eq!(
        listed.json()[0]["since"]["fields"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
    let told = run(&["rounds", text(&path), "--lang", "en"]);
    assert!(told.out.contains("Round 1"), "{told:?}");
}

#[test]
fn a_round_is_kept_with_the_papers_read() {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("清.guoshen");
    assert_eq!(run(&["new", text(&path), "--example", "--clean"]).code, 0);
    let checked = run(&["check", text(&path), "--format", "json"]).json();
    let count = |outcome: &str| checked["counts"][outcome].as_u64().unwrap_or_default();
    let open = count("warn") + count("pending") + count("fail") + count("unread");
    let read = super::run_with_input(&["reject", text(&path), "--keep"], "名称过长".as_bytes());
    assert_eq!(read.code, 0, "{read:?}");
    let listed = run(&["rounds", text(&path), "--format", "json"]).json();
    let since = &listed[0]["since"];
    let still = since["still"].as_array().map(|list| list.len() as u64);
    assert_eq!(still, Some(open));
    assert_eq!(since["new"], serde_json::json!([]));
    assert_eq!(since["fixed"], serde_json::json!([]));
}
