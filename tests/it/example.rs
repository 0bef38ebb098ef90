//! The example project: three deliberate violations and no more, and a clean variant, today and years from now.

use crate::support::{TODAY, root, ruleset};
use guoshen::base::Date;
use guoshen::checks::{Outcome, Place};
use guoshen::engine::report::{Report, Verdict};
use guoshen::engine::{self, Inputs};
use guoshen::evidence::Limits;
use guoshen::project::{Project, TextField};
use guoshen::store::{ProjectDir, from_toml};
use guoshen::worker::inspect_all;

const YEARS_LATER: Date = Date::constant(2035, 1, 1);

fn project(name: &str) -> Project {
    let path = root().join("assets/example").join(name);
    from_toml(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn report(name: &str, today: Date) -> Report {
    let (dir, _) = ProjectDir::open_read(&root().join("assets/example")).unwrap();
    let project = project(name);
    let evidence = inspect_all(&dir, &project, &Limits::default());
    engine::run(Inputs {
        project: &project,
        evidence: &evidence,
        ruleset: ruleset(),
        today,
    })
}

fn failed(report: &Report) -> Vec<&str> {
    report
        .clauses
        .iter()
        .filter(|clause| clause.outcome == Outcome::Fail)
        .map(|clause| clause.id.as_str())
        .collect()
}

#[test]
fn the_example_breaks_exactly_three_rules_today_and_years_from_now() {
    for today in [TODAY, YEARS_LATER] {
        let report = report("project.toml", today);
        assert_eq!(report.clauses.len(), 283);
        assert_eq!(failed(&report), ["1.10", "1.11", "3.3.7.t13.2"], "{today}");
        assert_eq!(report.verdict, Verdict::Blocked);
    }
}

#[test]
fn the_violations_are_where_the_example_says() {
    let report = report("project.toml", TODAY);
    let first = |id: &str| report.clause(id).unwrap().findings[0].clone();
    let project = project("project.toml");
    let marked = |id: &str| match first(id).places[0] {
        Place::Text { field, span } => (field, span.of(project.text(field))),
        _ => panic!("{id} is marked in a text"),
    };
    assert_eq!(marked("1.11"), (TextField::Brief, "-".to_owned()));
    let (field, text) = marked("3.3.7.t13.2");
    assert_eq!(field, TextField::Detail);
    assert!(text.starts_with("最专业"), "{text}");
    let files: Vec<String> = first("1.10")
        .places
        .iter()
        .filter_map(|place| match place {
            Place::File { file, .. } => Some(file.name().to_owned()),
            _ => None,
        })
        .collect();
    assert_eq!(files, ["desktop-1.png", "desktop-copy.png"]);
}

#[test]
fn the_clean_variant_has_nothing_to_reject_and_only_waits_for_checks() {
    for today in [TODAY, YEARS_LATER] {
        let report = report("clean.toml", today);
        assert_eq!(failed(&report), Vec::<&str>::new(), "{today}");
        assert!(
            matches!(report.verdict, Verdict::Incomplete | Verdict::Ready),
            "{:?}",
            report.verdict
        );
        for clause in &report.clauses {
            let good = match clause.outcome {
                Outcome::Pass | Outcome::Info | Outcome::NotApplicable => true,
                Outcome::Unread => clause.because.id == "because-not-checked-yet",
                Outcome::Warn | Outcome::Pending | Outcome::Fail => false,
            };
            assert!(
                good,
                "{today}: {} {:?} {:#?}",
                clause.id, clause.outcome, clause.findings
            );
        }
    }
}

#[test]
fn the_two_variants_differ_in_the_violations_only() {
    let (mut example, clean) = (project("project.toml"), project("clean.toml"));
    assert_ne!(example, clean);
    example.listing.brief.clone_from(&clean.listing.brief);
    example.listing.detail.clone_from(&clean.listing.detail);
    example.media.desktop.clone_from(&clean.media.desktop);
    example.statements.clone_from(&clean.statements);
    assert_eq!(example, clean);
}

#[test]
fn every_file_of_the_example_is_used_and_there() {
    let mut used: Vec<String> = Vec::new();
    for name in ["project.toml", "clean.toml"] {
        used.extend(project(name).files().into_iter().map(|file| file.0.clone()));
    }
    used.sort();
    used.dedup();
    let folder = root().join("assets/example/files");
    let mut there: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| format!("files/{}", entry.unwrap().file_name().to_string_lossy()))
        .collect();
    there.sort();
    assert_eq!(used, there);
}
