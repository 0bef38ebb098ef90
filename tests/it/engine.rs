//! The engine: remembering gives the same report as starting afresh, and a crash is never green.

use crate::support::{Scene, TODAY, ruleset};
use guoshen::base::Date;
use guoshen::checks::registry::CHECKS;
use guoshen::checks::{Check, CheckCtx, Findings, Input, Outcome, Place};
use guoshen::engine::checklist::{self, Action, Step};
use guoshen::engine::owed;
use guoshen::engine::report::{Report, Verdict};
use guoshen::engine::{self, Inputs, Memo};
use guoshen::project::{Edit, FieldPath, PaperField, TextField};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

static GO_ON: AtomicBool = AtomicBool::new(false);

fn remembered(scene: &Scene, memo: &mut Memo) -> Report {
    engine::run_with(scene.inputs(), memo, &GO_ON).expect("nobody cancelled")
}

#[test]
fn every_clause_has_an_outcome_in_the_order_of_the_specification() {
    let report = Scene::base().run();
    let ids: Vec<&str> = report
        .clauses
        .iter()
        .map(|clause| clause.id.as_str())
        .collect();
    let expected: Vec<&str> = ruleset()
        .clauses()
        .iter()
        .map(|clause| clause.id.as_str())
        .collect();
    assert_eq!(ids, expected);
    assert_eq!(report.counts().values().sum::<usize>(), expected.len());
    assert_eq!(report.counts().len(), Outcome::ALL.len());
    assert_eq!(report.date, "2026-11-24");
}

#[test]
fn the_same_inputs_give_the_same_report() {
    assert_eq!(Scene::base().run(), Scene::base().run());
    let example = Scene::default();
    assert_eq!(example.run(), example.run());
}

#[test]
fn remembering_gives_what_a_fresh_run_gives() {
    let mut scene = Scene::base();
    let mut memo = Memo::default();
    let edits = [
        Edit::Text(TextField::Name, "青禾 共绘".to_owned()),
        Edit::Text(TextField::Detail, "最专业的画板".to_owned()),
        Edit::Text(TextField::Name, "青禾共绘".to_owned()),
        Edit::Fact("fortune".to_owned(), Some(true)),
        Edit::Business("loan".to_owned(), true),
        Edit::Icon(None),
        Edit::PaperText(
            "business-license".to_owned(),
            PaperField::ValidTo,
            "2026-12-01".to_owned(),
        ),
        Edit::Text(TextField::PolicyText, String::new()),
    ];
    assert_eq!(remembered(&scene, &mut memo), scene.run());
    for edit in edits {
        scene.edit(edit.clone());
        assert_eq!(remembered(&scene, &mut memo), scene.run(), "{edit:?}");
        assert_eq!(remembered(&scene, &mut memo), scene.run(), "{edit:?} again");
    }
}

#[test]
fn another_day_is_another_run() {
    let scene = Scene::with("papers.business-license.valid-to = '2026-12-01'");
    let mut memo = Memo::default();
    let on = |memo: &mut Memo, today: Date| {
        let inputs = Inputs {
            today,
            ..scene.inputs()
        };
        let report = engine::run_with(inputs, memo, &GO_ON).unwrap();
        assert_eq!(report, engine::run(inputs));
        report.clause("4.1.license.1").unwrap().suggestion
    };
    assert_eq!(on(&mut memo, TODAY), Some(Outcome::Warn));
    assert_eq!(
        on(&mut memo, Date::constant(2026, 12, 2)),
        Some(Outcome::Fail)
    );
    assert_eq!(
        on(&mut memo, Date::constant(2026, 1, 1)),
        Some(Outcome::Pass)
    );
}

#[test]
fn what_was_found_out_about_a_file_changes_what_is_remembered() {
    let mut scene = Scene::base();
    let mut memo = Memo::default();
    let before = remembered(&scene, &mut memo);
    let icon = scene.project.media.icon.clone().unwrap();
    scene.evidence.forget(&icon.0);
    let after = remembered(&scene, &mut memo);
    assert_eq!(after.clause("1.7.a").unwrap().outcome, Outcome::Unread);
    assert_ne!(before, after);
    assert_eq!(after, scene.run());
}

#[test]
fn a_file_nobody_refers_to_changes_nothing() {
    let mut scene = Scene::base();
    let before = scene.run();
    scene
        .evidence
        .put("files/other.png", guoshen::evidence::FileState::Pending);
    assert_eq!(scene.run(), before);
}

#[test]
fn a_cancelled_run_says_nothing() {
    let cancelled = AtomicBool::new(true);
    let scene = Scene::base();
    assert_eq!(
        engine::run_with(scene.inputs(), &mut Memo::default(), &cancelled),
        None
    );
}

static CRASHING: Check = Check {
    id: "crashing",
    clauses: &["1.1.a", "1.11"],
    reads: &[Input::Name],
    revision: 1,
    run: |_, _| panic!("a check gave up"),
};

static PRYING: Check = Check {
    id: "prying",
    clauses: &["1.1.a"],
    reads: &[Input::Name],
    revision: 1,
    run: |ctx: &CheckCtx<'_>, _: &mut Findings| assert!(ctx.text(TextField::Brief).is_empty()),
};

static STRAYING: Check = Check {
    id: "straying",
    clauses: &["1.1.a"],
    reads: &[Input::Name],
    revision: 1,
    run: |_: &CheckCtx<'_>, out: &mut Findings| {
        out.fail("1.11")
            .at(Place::field(TextField::Name))
            .say("name-missing", []);
    },
};

fn with_check(check: &'static Check) -> Report {
    let scene = Scene::base();
    let checks: Vec<&'static Check> = CHECKS
        .iter()
        .copied()
        .filter(|known| {
            known
                .clauses
                .iter()
                .all(|clause| !check.clauses.contains(clause))
        })
        .chain([check])
        .collect();
    engine::run_checks(scene.inputs(), &checks, &mut Memo::default(), &GO_ON).unwrap()
}

#[test]
fn a_check_that_crashes_leaves_its_clauses_unread() {
    let report = with_check(&CRASHING);
    for id in CRASHING.clauses {
        let clause = report.clause(id).unwrap();
        assert_eq!(clause.outcome, Outcome::Unread, "{id}");
        assert_eq!(clause.findings[0].message.id, "check-crashed");
    }
    assert_eq!(report.verdict, Verdict::Incomplete);
    // The others were looked at all the same.
    assert_eq!(report.clause("1.1.c").unwrap().outcome, Outcome::Pass);
}

#[test]
fn a_check_that_reads_what_it_did_not_declare_is_caught() {
    let report = with_check(&PRYING);
    assert_eq!(report.clause("1.1.a").unwrap().outcome, Outcome::Unread);
}

#[test]
fn a_check_cannot_speak_for_a_clause_it_did_not_declare() {
    let report = with_check(&STRAYING);
    assert_eq!(report.clause("1.11").unwrap().outcome, Outcome::Pass);
}

#[test]
fn a_report_that_looked_at_nothing_is_not_ready() {
    let scene = Scene::base();
    let report = engine::nothing(scene.inputs());
    assert!(report.clauses.is_empty());
    assert_eq!(report.verdict, Verdict::Incomplete);
}

#[test]
fn the_worst_clause_decides_the_verdict() {
    assert!(Verdict::Ready < Verdict::Waiting);
    assert!(Verdict::Waiting < Verdict::Incomplete);
    assert!(Verdict::Incomplete < Verdict::Blocked);
    let mut scene = Scene::base();
    assert_ne!(scene.run().verdict, Verdict::Blocked);
    scene.edit(Edit::Text(TextField::Name, "青禾·共绘".to_owned()));
    assert_eq!(scene.run().verdict, Verdict::Blocked);
}

/// Says something about a clause, bound to what the report shows.
#[test]
fn what_is_missing_is_one_thing_to_do() {
    let plan = checklist::plan(&Scene::default().run());
    let mut paths: Vec<_> = plan.iter().map(|action| action.place.path()).collect();
    let all = paths.len();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), all, "{plan:#?}");
}

#[test]
fn what_is_only_said_of_a_paper_follows_what_is_open_about_it() {
    let scene = Scene::with(
        r#"
        businesses = ["bank"]
        papers.finance-license = { files = [{ pdf = 1 }], number = "B0001H111000001", valid-to = "2020-01-01" }
        "#,
    );
    let plan = checklist::plan(&scene.run());
    let said = |id: &str| plan.iter().filter(move |one| one.message.id == id).count();
    assert_eq!(said("special-paper-wrong"), 0, "{plan:#?}");
    let summed = plan
        .iter()
        .find(|one| one.clauses.iter().any(|id| id == "2.6.1"));
    let path = summed.unwrap().place.path();
    assert!(
        matches!(&path, FieldPath::Paper(slot) | FieldPath::PaperText(slot, _) if slot == "finance-license"),
        "{path:?}"
    );
}

#[test]
fn an_answer_that_was_given_is_no_question_that_is_left() {
    let scene = Scene::with("facts = { news = true }");
    let report = scene.run();
    let news = || Place::Question {
        flag: "news".to_owned(),
    };
    let places = report.clauses.iter().flat_map(|clause| &clause.findings);
    assert!(
        places
            .flat_map(|found| &found.places)
            .any(|place| *place == news())
    );
    assert!(!report.questions().contains(&"news"));
    let asks = |one: &Action| one.places().any(|place| *place == news());
    let plan = checklist::plan(&report);
    let mut questions = plan.iter().filter(|one| one.message.id == "next-questions");
    assert!(!questions.any(asks));
}

#[test]
fn the_plan_puts_what_would_be_rejected_first_and_names_every_open_clause() {
    let mut scene = Scene::default();
    scene.edit(Edit::Text(TextField::Name, "画·板".to_owned()));
    let report = scene.run();
    let plan = checklist::plan(&report);
    assert!(!plan.is_empty());
    for pair in plan.windows(2) {
        assert!(pair[0].outcome >= pair[1].outcome);
    }
    let named: BTreeSet<&str> = plan
        .iter()
        .flat_map(|action| &action.clauses)
        .map(String::as_str)
        .collect();
    let open: BTreeSet<&str> = report
        .clauses
        .iter()
        .filter(|clause| matches!(clause.outcome, Outcome::Fail | Outcome::Pending))
        .map(|clause| clause.id.as_str())
        .collect();
    assert_eq!(named, open);
    for action in &plan {
        assert_eq!(action.step, Step::of_path(&action.place.path()));
    }
}

#[test]
fn chapters_and_badges_count_every_clause_and_what_is_beside_them_once() {
    let report = Scene::base().run();
    let chapters = checklist::chapters(&report);
    let all: usize = chapters.iter().map(|chapter| chapter.clauses.len()).sum();
    assert_eq!(all, report.clauses.len());
    let ids: BTreeSet<&str> = chapters.iter().map(|chapter| chapter.id).collect();
    assert_eq!(ids.len(), chapters.len(), "a chapter is in one piece");
    let badges: usize = checklist::badges(&report)
        .values()
        .flat_map(|counts| counts.values())
        .sum();
    assert_eq!(badges, report.clauses.len() + report.beside.len());
}

#[test]
fn papers_are_demanded_only_where_a_clause_applies() {
    let slots = |scene: &Scene| -> Vec<String> {
        owed::slots(&scene.run(), ruleset(), &scene.project)
            .into_iter()
            .map(|owed| owed.slot)
            .collect()
    };
    let mut scene = Scene::base();
    let before = slots(&scene);
    assert!(before.contains(&"business-license".to_owned()));
    assert!(!before.contains(&"custody-agreement".to_owned()));
    scene.edit(Edit::Business("loan".to_owned(), true));
    let after = slots(&scene);
    assert!(after.contains(&"custody-agreement".to_owned()));
    let order: Vec<&str> = ruleset()
        .slots()
        .iter()
        .map(|slot| slot.id.as_str())
        .collect();
    let positions: Vec<usize> = after
        .iter()
        .map(|id| order.iter().position(|known| known == id).unwrap())
        .collect();
    assert!(
        positions.is_sorted(),
        "slots come in the order of the catalogue"
    );
}

/// The bar of a release build is held by the benchmark; this one only notices when something runs out of hand.
#[test]
fn a_keystroke_costs_little() {
    let mut scene = Scene::base();
    let mut memo = Memo::default();
    remembered(&scene, &mut memo);
    let most = if cfg!(debug_assertions) { 400 } else { 20 };
    let mut best = Duration::MAX;
    for number in 0..5 {
        scene.edit(Edit::Text(TextField::Detail, format!("第{number}版说明")));
        let start = Instant::now();
        remembered(&scene, &mut memo);
        best = best.min(start.elapsed());
    }
    assert!(best < Duration::from_millis(most), "{best:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is typed: no panic, every clause has an outcome, remembering changes nothing, and marks lie inside.
    #[test]
    fn any_text_is_judged(name in "\\PC{0,24}", brief in any::<String>(), detail in "[最第一百分\\PC]{0,60}") {
        let mut scene = Scene::base();
        scene.edit(Edit::Text(TextField::Name, name));
        scene.edit(Edit::Text(TextField::Brief, brief));
        scene.edit(Edit::Text(TextField::Detail, detail));
        let report = remembered(&scene, &mut Memo::default());
        prop_assert_eq!(report.clauses.len(), 283);
        for finding in report.clauses.iter().flat_map(|clause| &clause.findings) {
            prop_assert!(finding.message.id != "check-crashed");
            for place in &finding.places {
                if let Place::Text { field, span } = place {
                    let length = scene.project.text(*field).chars().count();
                    prop_assert!(span.start <= span.end && span.end <= length, "{:?}", finding);
                }
            }
        }
    }
}
