//! What was said once and has to be looked at again: clauses a rejection named although the check passes them, and
//! answers that one change made lapse.

use crate::support::{Look, PLAIN, Stage, Start, WIDE, focused, wish};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::{Command, Step};
use guoshen::checks::Outcome;
use guoshen::checks::finding::Place;
use guoshen::checks::statements::Standing;
use guoshen::engine::report::{Report, Verdict};
use guoshen::locale::Language;
use guoshen::project::{Edit, Round, RoundAnswer, RoundOutcome, Screen, TextField};
use guoshen::worker::Opening;

const WORDS: &str = "应用名称过长，无法完整展示";

fn report(stage: &Stage) -> &Report {
    let session = stage.app().session.as_ref().unwrap();
    &session.checked.as_ref().unwrap().report
}

fn rejected() -> Edit {
    Edit::Rounds(vec![Round {
        on: "2026-11-20".to_owned(),
        outcome: RoundOutcome::Rejected,
        reason: WORDS.to_owned(),
        clauses: vec!["1.1.a".to_owned()],
        ..Round::default()
    }])
}

fn shows(stage: &Stage, words: &str) -> bool {
    stage.harness.query_all_by_label_contains(words).count() > 0
}

#[test]
fn a_clause_reviewers_named_is_open_until_it_is_answered() {
    let mut results = SnapshotResults::new();
    for (look, name) in [
        (PLAIN, "named-light-zh"),
        (
            Look {
                dark: true,
                language: Language::English,
                ..PLAIN
            },
            "named-dark-en",
        ),
    ] {
        let mut stage = Stage::new(Start::Clean, look);
        assert_eq!(stage.app().verdict(), Some(Verdict::Ready));
        wish(&mut stage, Command::Edit(rejected()));
        wish(&mut stage, Command::Save);
        wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
        stage.wait("the save", |app| {
            !app.session.as_ref().unwrap().is_unsaved()
        });
        stage.harness.run_steps(40);
        assert_eq!(stage.app().route.dialog, None);
        results.add(stage.picture(name));
    }
    let mut stage = Stage::new(Start::Clean, PLAIN);
    wish(&mut stage, Command::Go(Step::Finish));
    let stated = report(&stage).stated();
    assert!(stated > 20, "{stated}");
    let line = format!("其中 {stated} 条以你的声明或确认为准");
    assert!(shows(&stage, &line), "how far the verdict rests on words");
    wish(&mut stage, Command::Go(Step::Listing));
    wish(&mut stage, Command::Edit(rejected()));
    let clause = report(&stage).clause("1.1.a").unwrap();
    assert_eq!(clause.outcome, Outcome::Pass, "the check says what it saw");
    assert_eq!(report(&stage).all(Outcome::Pending), 1);
    assert_eq!(stage.app().verdict(), Some(Verdict::Waiting));
    wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
    assert!(shows(&stage, "名称长度, 待确认, 一(1)a"));
    assert!(
        shows(&stage, "应用信息：待确认，清单里 1 项"),
        "the rail counts it"
    );
    assert!(shows(&stage, WORDS), "in the reviewers' own words");
    assert!(shows(&stage, "2026-11-20 被驳回"), "at the field as well");
    stage.harness.get_by_label("已经修改").click_accesskit();
    stage.settle();
    assert!(!shows(&stage, "2026-11-20 被驳回"), "it is answered");
    let session = stage.app().session.as_ref().unwrap();
    let answers = &session.project.rounds[0].answers;
    assert_eq!(answers["1.1.a"], RoundAnswer::Changed);
    assert_eq!(stage.app().verdict(), Some(Verdict::Ready));
    assert!(shows(&stage, "名称长度, 通过, 一(1)a"));
    wish(&mut stage, Command::Undo);
    assert_eq!(stage.app().verdict(), Some(Verdict::Waiting));
}

fn lapsed(stage: &Stage) -> Vec<String> {
    let clauses = report(stage).clauses.iter();
    let lapsed = clauses.filter(|clause| matches!(clause.statement, Standing::Lapsed { .. }));
    lapsed.map(|clause| clause.id.0.clone()).collect()
}

#[test]
fn answers_that_one_change_voided_are_given_again_together() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Clean, PLAIN);
    assert!(lapsed(&stage).is_empty());
    let edit = |name: &str| Command::Edit(Edit::Text(TextField::Name, name.to_owned()));
    wish(&mut stage, edit("云图会议纪要"));
    let voided = lapsed(&stage);
    assert!(voided.len() > 2, "{voided:?}");
    wish(&mut stage, Command::Go(Step::Statements));
    wish(&mut stage, Command::Save);
    stage.wait("the save", |app| {
        !app.session.as_ref().unwrap().is_unsaved()
    });
    stage.harness.run_steps(3);
    results.add(stage.picture("statements-lapsed-together-light-zh"));
    assert!(
        shows(&stage, "应用名称：“云图纪要” → “云图会议纪要”"),
        "what changed"
    );
    assert!(shows(&stage, "同一处改动让"));
    let again = stage
        .harness
        .query_all_by_label_contains("条仍然成立")
        .next();
    again.unwrap().click_accesskit();
    stage.settle();
    let left = lapsed(&stage);
    assert!(left.len() + 1 < voided.len(), "{left:?} of {voided:?}");
    let session = stage.app().session.as_ref().unwrap();
    let said = voided.iter().find(|id| !left.contains(id)).unwrap();
    let said = &session.project.statements[said];
    assert_eq!(
        (said.by.as_str(), said.on.as_str()),
        ("林小满", "2026-11-24")
    );
    // One press takes it back.
    stage.harness.get_by_label("撤销").click();
    stage.settle();
    assert_eq!(lapsed(&stage), voided);
    // What is as it was before stands as it did.
    wish(&mut stage, edit("云图纪要"));
    assert!(lapsed(&stage).is_empty());
}

#[test]
fn card_by_card_they_are_given_again_together_as_well() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Clean, WIDE);
    let edit = |name: &str| Command::Edit(Edit::Text(TextField::Name, name.to_owned()));
    wish(&mut stage, edit("云图会议纪要"));
    let voided = lapsed(&stage);
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    assert!(shows(&stage, "同一处改动让"));
    let fold = focused(&stage).unwrap().1;
    assert!(
        fold.contains("说的是什么"),
        "the keyboard comes to the card: {fold}"
    );
    let again = |stage: &Stage| {
        let found = stage.harness.query_all_by_label_contains("条仍然成立");
        found.count()
    };
    assert_eq!(again(&stage), 1);
    results.add(stage.picture("statements-one-together-light-zh"));
    // One by one, if somebody wishes; another change asks again.
    let singly = stage
        .harness
        .query_all_by_label_contains("不一起确认")
        .next();
    singly.unwrap().click_accesskit();
    stage.settle();
    assert_eq!(again(&stage), 0);
    assert!(shows(&stage, "看过，没问题"));
    wish(&mut stage, edit("云图会纪要"));
    assert_eq!(again(&stage), 1);
    let button = stage
        .harness
        .query_all_by_label_contains("条仍然成立")
        .next();
    button.unwrap().click_accesskit();
    stage.settle();
    assert!(lapsed(&stage).len() < voided.len());
}

#[test]
fn a_change_that_cannot_be_shown_any_more_is_not_said_to_have_been_looked_at() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let path = stage.folder().join("project.guoshen");
    let name = Edit::Text(TextField::Name, "云图会议纪要".to_owned());
    wish(&mut stage, Command::Edit(name));
    let voided = lapsed(&stage);
    wish(&mut stage, Command::Close);
    // Written now and then, so it may be there, or come later: a folder in its place keeps it from both.
    let kept = path.join("journal/lapsed.json");
    while std::fs::create_dir(&kept).is_err() {
        std::fs::remove_file(&kept).unwrap();
    }
    wish(&mut stage, Command::Open(Opening::Existing(path)));
    wish(&mut stage, Command::Go(Step::Statements));
    assert_eq!(lapsed(&stage), voided);
    assert!(shows(&stage, "改动前的内容已不保留"));
    assert!(!shows(&stage, "看过改动，这"));
    assert!(!shows(&stage, "条仍然成立"), "not before they were shown");
    let look = stage.harness.query_all_by_label_contains("逐条看这").next();
    look.unwrap().click_accesskit();
    stage.settle();
    assert!(shows(&stage, "条仍然成立"));
    let again = stage.harness.query_all_by_label_contains("条仍然成立");
    again.last().unwrap().click_accesskit();
    stage.settle();
    assert!(lapsed(&stage).len() < voided.len());
}

#[test]
fn a_lapsed_answer_says_in_one_line_what_changed() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let edit = Edit::Text(TextField::Name, "云图会议纪要".to_owned());
    wish(&mut stage, Command::Edit(edit));
    let clause = lapsed(&stage)[0].clone();
    wish(&mut stage, Command::Unfold(Some(clause)));
    let line = stage
        .harness
        .query_all_by_label_contains("，之后应用名称改了");
    assert_eq!(line.count(), 1);
    assert!(!shows(&stage, "之前的声明已经失效"), "it is not said twice");
}

#[test]
fn after_one_card_of_lapsed_answers_the_keyboard_is_at_the_next() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let name = Edit::Text(TextField::Name, "云图会议纪要".to_owned());
    wish(&mut stage, Command::Edit(name));
    let session = stage.app().session.as_ref().unwrap();
    let mut pages = session.project.media.desktop.clone();
    pages.pop();
    wish(
        &mut stage,
        Command::Edit(Edit::Screenshots(Screen::Desktop, pages)),
    );
    wish(&mut stage, Command::Go(Step::Statements));
    let again = |stage: &Stage| {
        let cards = stage.harness.query_all_by_label_contains("条仍然成立");
        cards.count()
    };
    let cards = again(&stage);
    assert!(cards > 1, "{cards}");
    let first = stage
        .harness
        .query_all_by_label_contains("条仍然成立")
        .next();
    first.unwrap().click_accesskit();
    stage.settle();
    assert_eq!(again(&stage) + 1, cards);
    let (_, held) = focused(&stage).unwrap();
    assert!(held.contains("条说的是什么"), "{held}");
}

#[test]
fn whoever_is_sent_to_a_lapsed_answer_sees_what_has_the_keyboard() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let edit = |name: &str| Command::Edit(Edit::Text(TextField::Name, name.to_owned()));
    wish(&mut stage, edit("云图会议纪要"));
    let voided = lapsed(&stage);
    assert!(voided.len() > 2);
    for clause in voided {
        wish(&mut stage, Command::Go(Step::Listing));
        let place = Place::Statement {
            clause: clause.clone(),
        };
        wish(&mut stage, Command::Jump(place));
        stage.harness.run_steps(6);
        let mut nodes = stage.harness.root().children_recursive();
        let found = nodes.find(egui_kittest::Node::is_focused).unwrap();
        let (place, window) = (found.rect(), stage.harness.ctx.viewport_rect());
        assert!(window.contains_rect(place), "{clause}: {place} in {window}");
    }
}
