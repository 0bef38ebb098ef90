//! The report in JSON and its schema.

use super::{Example, entries};
use crate::support::{Scene, ruleset};
use guoshen::checks::Place;
use guoshen::engine;
use guoshen::export::{Pictures, REPORT_SCHEMA, report_html, report_json};
use guoshen::locale::{Language, Texts};
use guoshen::project::Project;
use serde_json::Value;

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(REPORT_SCHEMA).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn every_report_follows_its_schema() {
    let validator = validator();
    let example = Example::get();
    let mut scenes = vec![
        ("empty", Project::default(), Scene::default().run()),
        ("base", Scene::base().project, Scene::base().run()),
        (
            "example",
            example.project.clone(),
            example.report(&example.project),
        ),
        (
            "nothing",
            Project::default(),
            engine::nothing(Scene::default().inputs()),
        ),
    ];
    for (path, file) in crate::cases::case_files() {
        // One case of each file will do; the papers and statements have every kind of place.
        let all = path == "papers.toml" || path == "statements.toml";
        for case in file.case.iter().take(if all { usize::MAX } else { 2 }) {
            let scene = case.scene();
            let report = scene.run();
            scenes.push(("case", scene.project, report));
        }
    }
    for (name, project, report) in &scenes {
        for language in Language::ALL {
            let value = report_json(report, project, ruleset(), Texts::new(language));
            let errors: Vec<String> = validator
                .iter_errors(&value)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{name}: {errors:#?}");
        }
    }
    assert!(scenes.len() > 50);
}

#[test]
fn the_schema_refuses_what_is_no_report() {
    let validator = validator();
    let good = report_json(
        &Scene::base().run(),
        &Scene::base().project,
        ruleset(),
        Texts::default(),
    );
    assert!(validator.is_valid(&good));
    let broken = |change: &dyn Fn(&mut Value)| {
        let mut value = good.clone();
        change(&mut value);
        !validator.is_valid(&value)
    };
    assert!(broken(&|value| value["verdict"] = "fine".into()));
    assert!(broken(
        &|value| value["clauses"][0]["outcome"] = "green".into()
    ));
    assert!(broken(&|value| value["clauses"][0]["extra"] = 1.into()));
    assert!(broken(&|value| value["date"] = "today".into()));
    assert!(broken(&|value| value["beside"] = 1.into()));
    assert!(broken(
        &|value| value["clauses"][0]["owed"] = "a note".into()
    ));
    assert!(broken(&|value| {
        value.as_object_mut().unwrap().remove("counts");
    }));
}

#[test]
fn the_report_in_json_says_what_the_report_says() {
    let report = Scene::base().run();
    let value = report_json(&report, &Scene::base().project, ruleset(), Texts::default());
    assert_eq!(value["clauses"].as_array().unwrap().len(), 283);
    assert_eq!(value["counts"]["total"], 283);
    for (outcome, count) in report.counts() {
        let name = outcome.id().replace('-', "_");
        assert_eq!(value["counts"][name.as_str()], count, "{name}");
    }
    assert_eq!(value["verdict"], report.verdict.id());
    assert_eq!(value["ruleset"]["digest"], ruleset().digest.as_str());
}

#[test]
fn what_only_the_form_asks_for_and_what_a_statement_owes_are_in_the_report() {
    let scene = Scene::with("papers = { test-report = false, scenario-description = false }");
    let report = scene.run();
    let value = report_json(&report, &scene.project, ruleset(), Texts::default());
    assert!(validator().is_valid(&value));
    let beside = value["beside"].as_array().unwrap();
    let slots: Vec<_> = beside
        .iter()
        .filter(|finding| finding["id"] == "form-paper-missing")
        .map(|finding| finding["place"]["slot"].as_str().unwrap())
        .collect();
    assert_eq!(slots, ["scenario-description", "test-report"]);
    let clauses = value["clauses"].as_array().unwrap();
    let owed = |id: &str| &clauses.iter().find(|clause| clause["id"] == id).unwrap()["owed"];
    assert_eq!(owed("2.9.3")["han"], 30);
    assert!(owed("2.1.1").is_null());
}

#[test]
fn in_a_bundle_findings_name_files_as_the_bundle_does_and_alone_as_the_project_does() {
    let example = Example::get();
    let report = example.report(&example.project);
    let file = report
        .clauses
        .iter()
        .flat_map(|clause| &clause.findings)
        .find_map(|finding| finding.places.iter().find_map(Place::file))
        .expect("a finding in a file");
    let bundle = example.draft();
    let inside = |name: &str| {
        let (_, bytes) = entries(&bundle)
            .into_iter()
            .find(|(path, _)| path == name)
            .unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let manifest: Value = serde_json::from_str(&inside("manifest.json")).unwrap();
    let entry = manifest["files"]
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["origin"] == file.0.as_str())
        .unwrap();
    let bundled = entry["path"].as_str().unwrap();

    let value: Value = serde_json::from_str(&inside("report.json")).unwrap();
    assert!(validator().is_valid(&value), "the schema knows both names");
    let pair = format!(r#""in_bundle":"{bundled}""#);
    assert!(value.to_string().contains(&pair), "{pair}");
    let alone = report_json(&report, &example.project, ruleset(), Texts::default());
    assert!(!alone.to_string().contains("in_bundle"));

    let own = format!("文件“{}", file.0);
    let both = format!("文件“{bundled}（原名 {}）”", file.name());
    let page = inside("report.html");
    assert!(page.contains(&both), "{both}");
    assert!(!page.contains(&own), "{own}");
    let pictures = Pictures::default();
    let texts = Texts::default();
    let page = report_html(
        &report,
        &example.project,
        ruleset(),
        texts,
        false,
        &pictures,
    );
    assert!(page.contains(&own) && !page.contains(&both));
}
