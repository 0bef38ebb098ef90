//! What an older round named and nobody answered, what is repaired, and the order clauses of a round stand in.

use crate::support::Scene;
use guoshen::checks::finding::Place;
use guoshen::project::{
    Edit, FieldPath, Round, RoundAnswer, RoundOutcome, Screen, TextField, filled,
};
use guoshen::review::{Between, Suggestion, history, round};
use std::collections::BTreeMap;

fn suggestion(clause: &str) -> Suggestion {
    Suggestion {
        clause: clause.to_owned(),
        confidence: 80,
        quote: "名称太长".to_owned(),
    }
}

#[test]
fn a_newer_round_forgets_nothing_that_an_older_one_named() {
    let mut scene = Scene::base();
    let seen = scene.run();
    let kept = |on: &str, clauses: &[&str]| {
        let named = clauses.iter().map(|id| suggestion(id));
        let rejected = RoundOutcome::Rejected;
        round(&scene.project, &seen, on, rejected, "名称太长", named)
    };
    let mut first = kept("2026-11-10", &["1.2", "1.1.c", "1.1.a"]);
    first
        .answers
        .insert("1.2".to_owned(), RoundAnswer::NotApplicable);
    let second = kept("2026-11-20", &["1.1.c"]);
    scene.edit(Edit::Text(TextField::Detail, "换了一种说法。".to_owned()));
    scene.edit(Edit::Rounds(vec![first.clone(), second.clone()]));
    let report = scene.run();
    assert!(report.named("1.2").is_none(), "it is answered");
    let named: Vec<&str> = report
        .beside
        .iter()
        .map(|finding| finding.clause.as_str())
        .filter(|clause| !clause.is_empty())
        .collect();
    assert_eq!(named, ["1.1.a", "1.1.c"], "each once");
    let steps = history(&scene.project, &report);
    assert_eq!(steps[0].open, ["1.1.a"]);
    assert_eq!(steps[0].later, ["1.1.c"]);
    assert_eq!(steps[1].again, ["1.1.c"]);
    assert_eq!(steps[1].open, ["1.1.c"]);
    // Said of the newest, it is said of the older as well.
    let mut answered = second.clone();
    answered
        .answers
        .insert("1.1.c".to_owned(), RoundAnswer::Changed);
    scene.edit(Edit::Rounds(vec![first.clone(), answered]));
    let report = scene.run();
    assert!(report.named("1.1.c").is_none() && report.named("1.1.a").is_some());
    let approved = Round {
        outcome: RoundOutcome::Approved,
        ..Round::default()
    };
    scene.edit(Edit::Rounds(vec![first, second, approved]));
    let report = scene.run();
    assert!(report.named("1.1.c").is_none() && report.named("1.1.a").is_none());
    let steps = history(&scene.project, &report);
    assert!(steps.iter().all(|step| step.open.is_empty()), "{steps:?}");
}

#[test]
fn what_the_check_shows_repaired_asks_for_no_answer() {
    let mut scene = Scene::base();
    let name = scene.project.listing.name.clone();
    scene.edit(Edit::Text(TextField::Name, "会议 纪要".to_owned()));
    let named = ["1.1.c", "1.1.a"].map(suggestion);
    let rejected = RoundOutcome::Rejected;
    let kept = round(
        &scene.project,
        &scene.run(),
        "2026-11-10",
        rejected,
        "",
        named,
    );
    scene.edit(Edit::Text(TextField::Name, name));
    scene.edit(Edit::Rounds(vec![kept.clone()]));
    let report = scene.run();
    assert!(
        report.named("1.1.c").is_none(),
        "the blank was there and is gone"
    );
    assert!(report.named("1.1.a").is_some(), "the check had not seen it");
    // Other rules are no change.
    let same = Round {
        fields: filled(&scene.project),
        ..kept
    };
    scene.edit(Edit::Rounds(vec![same]));
    assert!(scene.run().named("1.1.c").is_some());
}

#[test]
fn clauses_of_a_round_stand_in_the_order_of_the_specification() {
    let mut scene = Scene::base();
    let report = scene.run();
    let named = ["1.12.a", "1.10", "1.4.a"].map(suggestion);
    let rejected = RoundOutcome::Rejected;
    let mut kept = round(&scene.project, &report, "2026-11-10", rejected, "", named);
    kept.open.clear();
    scene.edit(Edit::Rounds(vec![kept]));
    let steps = history(&scene.project, &report);
    assert_eq!(steps[0].missed, ["1.4.a", "1.10", "1.12.a"]);
    let open = |ids: &[&str]| -> BTreeMap<String, String> {
        let ids = ids.iter();
        ids.map(|id| ((*id).to_owned(), "fail".to_owned()))
            .collect()
    };
    let change = Between::of(&open(&[]), &open(&["1.12.a", "1.4.a"]), &report);
    assert_eq!(change.new, ["1.4.a", "1.12.a"]);
}

#[test]
fn what_reviewers_named_is_not_new_as_well() {
    let mut scene = Scene::base();
    let seen = scene.run();
    let named = [suggestion("1.1.c")];
    let rejected = RoundOutcome::Rejected;
    let kept = round(&scene.project, &seen, "2026-11-10", rejected, "", named);
    scene.edit(Edit::Rounds(vec![kept]));
    scene.edit(Edit::Text(TextField::Name, "会议 纪要".to_owned()));
    let steps = history(&scene.project, &scene.run());
    assert_eq!(steps[0].open, ["1.1.c"]);
    assert!(!steps[0].change.new.contains(&"1.1.c".to_owned()));
}

#[test]
fn a_clause_that_was_named_points_at_the_field_the_reviewer_names() {
    let mut scene = Scene::base();
    let report = scene.run();
    for (reason, path) in [
        (
            "隐私政策中未说明存储期限",
            Some(FieldPath::Text(TextField::PolicyText)),
        ),
        ("截图模糊", Some(FieldPath::Screenshots(Screen::Desktop))),
        // Two fields are none, and nothing of a field is left to the clause.
        ("隐私政策与简介不符", None),
        ("涉及违规内容", None),
    ] {
        let rejected = RoundOutcome::Rejected;
        let mut named = suggestion("1.1.c");
        reason.clone_into(&mut named.quote);
        let kept = round(
            &scene.project,
            &report,
            "2026-11-10",
            rejected,
            reason,
            [named],
        );
        scene.edit(Edit::Rounds(vec![kept]));
        let report = scene.run();
        let finding = report.named("1.1.c").unwrap();
        let own = report.clause("1.1.c").unwrap().place();
        let wanted = path.map_or(own, |path| Place::Field { path });
        assert_eq!(finding.places.first(), Some(&wanted), "{reason}");
    }
}
