//! The report as SARIF and as Markdown, two reports side by side, and the console's form in words.

use super::Example;
use crate::support::{Scene, root, ruleset};
use guoshen::checks::Outcome;
use guoshen::export::compare::{changes, compare, compared_json, compared_text};
use guoshen::export::{
    Change, SarifFiles, Snapshot, listing_txt, report_json, report_markdown, report_sarif,
};
use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, FieldPath, Project, TextField};
use guoshen::store::Lines;
use serde_json::Value;

fn sarif(project: &Project, scene: &guoshen::engine::report::Report, language: Language) -> Value {
    let files = SarifFiles {
        folder: "apps/我的 应用/".to_owned(),
        line: &|_| None,
    };
    report_sarif(scene, project, ruleset(), Texts::new(language), &files)
}

#[test]
fn every_log_follows_the_official_schema() {
    let schema = std::fs::read(root().join("tests/fixtures/sarif/sarif-2.1.0-rtm.5.json")).unwrap();
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let example = Example::get();
    let scenes = [
        (Project::default(), Scene::default().run()),
        (Scene::base().project, Scene::base().run()),
        (example.project.clone(), example.report(&example.project)),
    ];
    for (project, report) in &scenes {
        for language in Language::ALL {
            let log = sarif(project, report, language);
            let errors: Vec<String> = validator
                .iter_errors(&log)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{errors:#?}");
        }
    }
    // The schema does see mistakes.
    let mut log = sarif(&scenes[2].0, &scenes[2].1, Language::English);
    log["runs"][0]["results"][0]["level"] = "fatal".into();
    assert!(!validator.is_valid(&log));
}

#[test]
fn a_log_has_one_rule_a_clause_and_an_error_for_every_fail() {
    let example = Example::get();
    let report = example.report(&example.project);
    let log = sarif(&example.project, &report, Language::English);
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 283);
    let results = run["results"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(!result["locations"].as_array().unwrap().is_empty());
        if result["kind"] != "fail" {
            assert_eq!(result["level"], "none", "the standard says so");
        }
    }
    let errors: Vec<&Value> = results
        .iter()
        .filter(|result| result["level"] == "error")
        .collect();
    let failed = report.count(Outcome::Fail);
    assert!(failed == 3 && errors.len() >= failed);
    let uris: Vec<&str> = results
        .iter()
        .filter_map(|result| {
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str()
        })
        .collect();
    assert!(uris.iter().all(|uri| uri.starts_with("apps/%E6%88%91")));
    assert!(uris.iter().any(|uri| uri.ends_with("project.toml")));
}

#[test]
fn a_field_is_found_on_its_line() {
    let example = Example::get();
    let lines = Lines::of(&example.dir);
    let text = std::fs::read_to_string(root().join("assets/example/project.toml")).unwrap();
    let at = |start: &str| {
        text.lines()
            .position(|line| line.starts_with(start))
            .unwrap()
            + 1
    };
    let brief = FieldPath::Text(TextField::Brief);
    assert_eq!(lines.line(&brief), Some(at("brief = ")));
    assert_eq!(lines.line(&FieldPath::Icon), Some(at("icon = ")));
    assert_eq!(lines.line(&FieldPath::Unfiled), None);
    let unknown = FieldPath::Fact("nobody-asked".to_owned());
    assert_eq!(lines.line(&unknown), Some(at("[facts]")));
}

#[test]
fn markdown_holds_every_open_clause_and_no_foreign_markup() {
    let evil = "# <b>x</b> | **y** [z](http://w)";
    let mut scene = Scene::base();
    scene.edit(Edit::Text(TextField::Name, evil.to_owned()));
    scene.edit(Edit::Text(TextField::DeveloperName, evil.to_owned()));
    let report = scene.run();
    for language in Language::ALL {
        let texts = Texts::new(language);
        let page = report_markdown(&report, &scene.project, ruleset(), texts);
        for clause in report
            .clauses
            .iter()
            .filter(|clause| clause.outcome >= Outcome::Warn)
        {
            assert!(
                page.contains(&format!(
                    "- **{}** ",
                    texts.clause_place(clause.id.as_str())
                )),
                "{}",
                clause.id
            );
        }
        assert!(!page.contains("<b>") && !page.contains("**y**") && !page.contains("[z]"));
        assert!(page.contains(ruleset().digest.as_str()));
        let tables = page.lines().filter(|line| line.starts_with('|'));
        assert!(tables.count() >= 3);
    }
}

fn snapshot(scene: &Scene) -> Snapshot {
    Snapshot::of(&scene.run(), &scene.project, ruleset(), Texts::default())
}

#[test]
fn a_comparison_tells_new_from_fixed_and_still() {
    let mut before = Scene::base();
    before.edit(Edit::Text(TextField::Name, "会议 纪要".to_owned()));
    let mut after = Scene::base();
    after.edit(Edit::Text(TextField::Brief, String::new()));
    let (before, after) = (snapshot(&before), snapshot(&after));
    let compared = compare(&before, &after);
    let of = |change| -> Vec<&str> {
        let same = compared.iter().filter(|item| item.change == change);
        same.map(|item| item.clause.as_str()).collect()
    };
    assert!(of(Change::Fixed).contains(&"1.1.c"), "{compared:#?}");
    assert!(!of(Change::New).is_empty());
    let still = before
        .clauses
        .iter()
        .filter(|(id, seen)| {
            seen.outcome >= Outcome::Warn && after.clauses[*id].outcome >= Outcome::Warn
        })
        .count();
    assert_eq!(of(Change::Still).len(), still);
    assert_eq!(changes(&compared)[&Change::Still], still);
    // Nothing differs from itself, and a finding is not new because a word before it moved.
    let same = compare(&before, &before);
    assert!(same.iter().all(|item| item.change == Change::Still));
    assert!(
        same.iter()
            .all(|item| item.new.is_empty() && item.fixed.is_empty())
    );
}

#[test]
fn a_report_read_back_from_json_is_the_report() {
    let scene = Scene::base();
    let report = scene.run();
    let value = report_json(&report, &scene.project, ruleset(), Texts::default());
    let read = Snapshot::read(value.to_string().as_bytes()).unwrap();
    assert_eq!(read, snapshot(&scene));
    assert_eq!(read.clauses.len(), 283);
    for bad in ["", "{}", "[1]", r#"{"clauses":[{"id":1}]}"#] {
        assert!(Snapshot::read(bad.as_bytes()).is_err(), "{bad}");
    }
}

#[test]
fn a_comparison_reads_the_same_for_people_and_programs() {
    let (before, after) = (snapshot(&Scene::default()), snapshot(&Scene::base()));
    let compared = compare(&before, &after);
    let value = compared_json(&before, &after, &compared, Texts::default());
    assert_eq!(value["clauses"].as_array().unwrap().len(), compared.len());
    for language in Language::ALL {
        let text = compared_text(&before, &after, &compared, Texts::new(language));
        for item in &compared {
            assert!(text.contains(&format!("- {} ", item.clause)));
        }
    }
}

#[test]
fn the_listing_in_words_says_what_the_window_says() {
    let example = Example::get();
    let text = listing_txt(&example.project, ruleset(), Texts::default());
    // Beside the form, and of a field that stays empty.
    assert!(text.contains("papers/营业执照-01.pdf"), "{text}");
    let label = Texts::default().get("console-special-industry");
    let special = text.split(&label);
    let needless = Texts::default().get("console-needless");
    assert!(
        special
            .last()
            .is_some_and(|rest| rest.trim_start().starts_with(&needless))
    );
}
