//! The loop after a rejection in the window: rounds that are not forgotten, what lapsed and what appeared, clauses named
//! by hand.

use crate::support::{PLAIN, Stage, Start, WIDE, focused, wish};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use guoshen::app::Command;
use guoshen::app::route::Dialog;
use guoshen::checks::statements::{Lapse, Standing};
use guoshen::engine::report::Verdict;
use guoshen::project::{Edit, Project, Round, RoundAnswer, RoundOutcome, TextField, filled};
use guoshen::review::history;

fn shows(stage: &Stage, words: &str) -> usize {
    stage.harness.query_all_by_label_contains(words).count()
}

fn project(stage: &Stage) -> &Project {
    &stage.app().session.as_ref().unwrap().project
}

fn rejected(stage: &Stage, on: &str, reason: &str, clauses: &[&str]) -> Round {
    Round {
        on: on.to_owned(),
        outcome: RoundOutcome::Rejected,
        reason: reason.to_owned(),
        clauses: clauses.iter().map(|id| (*id).to_owned()).collect(),
        fields: filled(project(stage)),
        ..Round::default()
    }
}

fn press(stage: &mut Stage, key: Key) {
    stage.harness.key_press_modifiers(Modifiers::NONE, key);
    stage.harness.run_steps(3);
}

#[test]
fn words_and_answers_of_an_older_round_stay_at_the_clause() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let first = rejected(&stage, "2026-11-10", "名称过长", &["1.1.a", "1.1.c"]);
    wish(&mut stage, Command::Edit(Edit::Rounds(vec![first])));
    wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
    stage.harness.get_by_label("与本应用无关").click_accesskit();
    stage.settle();
    let mut rounds = project(&stage).rounds.clone();
    assert_eq!(rounds[0].answers["1.1.a"], RoundAnswer::NotApplicable);
    rounds.push(rejected(&stage, "2026-11-20", "名称有空格", &["1.1.c"]));
    wish(&mut stage, Command::Edit(Edit::Rounds(rounds)));
    assert_eq!(
        shows(&stage, "审核人员（第 1 轮，2026-11-10）：“名称过长”"),
        1
    );
    assert_eq!(shows(&stage, "对这次驳回：与本应用无关"), 1);
    wish(&mut stage, Command::Unfold(Some("1.1.c".to_owned())));
    assert_eq!(
        shows(&stage, "审核人员（第 1 轮，2026-11-10）：“名称过长”"),
        1
    );
    let again = "审核人员（第 2 轮，2026-11-20，再次提出）：“名称有空格”";
    assert_eq!(shows(&stage, again), 1);
    assert_eq!(shows(&stage, "2026-11-20 被驳回，涉及条款"), 1);
    // What is said is said of the newest round.
    stage.harness.get_by_label("已经申诉").click_accesskit();
    stage.settle();
    let rounds = &project(&stage).rounds;
    assert_eq!(rounds[1].answers["1.1.c"], RoundAnswer::Appealed);
    assert!(!rounds[0].answers.contains_key("1.1.c"));
    assert_eq!(stage.app().verdict(), Some(Verdict::Ready));
}

#[test]
fn an_older_round_lists_what_is_left_of_it() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let rounds = vec![
        rejected(&stage, "2026-11-10", "名称过长", &["1.1.a", "1.1.c"]),
        rejected(&stage, "2026-11-20", "名称有空格", &["1.1.c"]),
    ];
    wish(&mut stage, Command::Edit(Edit::Rounds(rounds)));
    assert_eq!(stage.app().verdict(), Some(Verdict::Waiting));
    wish(&mut stage, Command::Dialog(Some(Dialog::Rounds)));
    // Each clause is listed once a round, with what became of it.
    assert_eq!(shows(&stage, "还没有解决"), 2);
    assert_eq!(shows(&stage, "之后的轮次再次提出"), 1);
    assert_eq!(shows(&stage, "理由再次提出，之前的轮次已经提过"), 1);
    let mut rounds = project(&stage).rounds.clone();
    let answer = RoundAnswer::Appealed;
    rounds[1].answers.insert("1.1.c".to_owned(), answer);
    wish(&mut stage, Command::Edit(Edit::Rounds(rounds)));
    assert_eq!(shows(&stage, "还没有解决"), 1);
    let said = stage.harness.query_all_by_label("已经申诉").count();
    assert_eq!(said, 1, "what was answered stands at its clause");
}

#[test]
fn statements_a_change_made_lapse_are_no_problems_that_appeared() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::KeepRound(RoundOutcome::Withdrawn));
    let edit = Edit::Text(TextField::Name, "云图会议纪要".to_owned());
    wish(&mut stage, Command::Edit(edit));
    let session = stage.app().session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let change = &history(&session.project, report)[0].change;
    assert!(change.lapsed.len() > 2, "{change:?}");
    for id in &change.new {
        let clause = report.clause(id).unwrap();
        // The paper that names the app otherwise is one.
        let why = match &clause.statement {
            Standing::Lapsed { why, .. } => Some(*why),
            Standing::None | Standing::Stands { .. } => None,
        };
        assert_ne!(why, Some(Lapse::Changed), "{clause:?}");
    }
    let line = format!("{} 条声明因为改动要重新看过", change.lapsed.len());
    wish(&mut stage, Command::Dialog(Some(Dialog::Rounds)));
    assert_eq!(
        shows(&stage, &line),
        2,
        "at the round and in the comparison"
    );
    // Kept as a round they are known as such, and wait after it as well.
    wish(&mut stage, Command::KeepRound(RoundOutcome::Withdrawn));
    assert_eq!(shows(&stage, &line), 3, "at both rounds");
}

#[test]
fn what_was_repaired_outside_of_the_form_can_be_called_changed() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let reason = "隐私政策链接打不开；名称过长";
    let mut round = rejected(&stage, "2026-11-20", reason, &["0.1.a", "1.1.a"]);
    for (clause, words) in [("0.1.a", "隐私政策链接打不开"), ("1.1.a", "名称过长")] {
        round.quotes.insert(clause.to_owned(), words.to_owned());
    }
    wish(&mut stage, Command::Edit(Edit::Rounds(vec![round])));
    wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
    assert_eq!(shows(&stage, "与本应用无关"), 1);
    assert!(stage.harness.query_by_label("已经修改").is_none());
    wish(&mut stage, Command::Unfold(Some("0.1.a".to_owned())));
    assert_eq!(shows(&stage, "这里填写的内容没有改动"), 1);
    stage.harness.get_by_label("已经修改").click_accesskit();
    stage.settle();
    assert_eq!(
        project(&stage).rounds[0].answers["0.1.a"],
        RoundAnswer::Changed
    );
}

#[test]
fn both_words_of_the_comparison_stand_on_one_line() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::KeepRound(RoundOutcome::Withdrawn));
    wish(&mut stage, Command::Dialog(Some(Dialog::Rounds)));
    let middle = |word: &str| {
        let label = stage.harness.get_by_role_and_label(Role::Label, word);
        label.rect().center().y
    };
    let (from, to) = (middle("从"), middle("到"));
    assert!((from - to).abs() < 1.0, "{from} {to}");
}

#[test]
fn a_clause_that_was_not_recognised_is_added_by_hand() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    wish(&mut stage, Command::Dialog(Some(Dialog::Rejected)));
    wish(&mut stage, Command::Read("。。。".to_owned()));
    assert_eq!(shows(&stage, "没有认出对应的条款"), 1);
    stage
        .harness
        .get_by_role_and_label(Role::Button, "添加条款…")
        .focus();
    stage.harness.run_steps(2);
    press(&mut stage, Key::Enter);
    let (_, name) = focused(&stage).unwrap();
    assert_eq!(name, stage.app().texts.get("list-search"));
    stage
        .harness
        .event(egui::Event::Text("截图清晰".to_owned()));
    stage.harness.run_steps(3);
    press(&mut stage, Key::Enter);
    let agreed = &stage.app().rejection.agreed;
    assert!(agreed.contains("1.7.a") && agreed.len() == 1, "{agreed:?}");
    assert_eq!(shows(&stage, "自己添加的"), 1);
    assert_eq!(stage.app().route.dialog, Some(Dialog::Rejected));
    // It is kept while the text is typed on, and told by all of it.
    wish(&mut stage, Command::Read("名称过长。".to_owned()));
    let agreed = &stage.app().rejection.agreed;
    assert!(
        agreed.contains("1.7.a") && agreed.contains("1.1.a"),
        "{agreed:?}"
    );
    wish(&mut stage, Command::KeepRound(RoundOutcome::Rejected));
    let round = &project(&stage).rounds[0];
    assert!(round.clauses.contains(&"1.7.a".to_owned()), "{round:?}");
    assert!(!round.quotes.contains_key("1.7.a"));
    assert_eq!(round.words("1.7.a"), "名称过长。");
}
