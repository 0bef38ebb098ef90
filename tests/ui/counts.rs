//! One word, one number: what waits is counted alike in the rail, in the plan, on its page, and by the command line.

use crate::support::{Stage, Start, WIDE, wish};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::{Command, Step};
use guoshen::base::Arg;
use guoshen::checks::Outcome;
use guoshen::engine::checklist::{self, Action};
use guoshen::project::Edit;

/// A project with questions, papers and statements open.
fn half_done() -> Stage {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let project = &stage.app().session.as_ref().unwrap().project;
    let said: Vec<String> = project.statements.keys().cloned().collect();
    let some = said.into_iter().step_by(3);
    let mut edits: Vec<Edit> = some.map(|clause| Edit::Statement(clause, None)).collect();
    for flag in ["payment", "ads", "popup", "live"] {
        edits.push(Edit::Fact(flag.to_owned(), None));
    }
    for slot in ["power-of-attorney", "software-copyright", "test-report"] {
        edits.push(Edit::PaperFiles(slot.to_owned(), Vec::new()));
    }
    wish(&mut stage, Command::Edits(edits));
    stage
}

fn count(plan: &[Action], id: &str) -> usize {
    let mut actions = plan.iter();
    let action = actions.find(|action| action.message.id == id).unwrap();
    let number = |(name, arg): &(_, Arg)| match arg {
        Arg::Number(number) if *name == "count" => usize::try_from(*number).ok(),
        _ => None,
    };
    action.message.args.iter().find_map(number).unwrap()
}

#[test]
fn what_waits_is_one_number_in_rail_plan_page_and_report() {
    let mut stage = half_done();
    let checked = stage.app().session.as_ref().unwrap().checked.as_ref();
    let report = checked.unwrap().report.clone();
    // What the report and the command line print.
    let printed = checklist::plan(&report);
    let shown = checked.unwrap().plan.clone();
    assert_eq!(printed, shown);
    let questions = count(&shown, "next-questions");
    let papers = count(&shown, "next-papers");
    let statements = count(&shown, "next-statements");
    assert!(questions > 1 && papers > 1 && statements > 1);
    let is_there = |stage: &Stage, words: &str| stage.harness.query_by_label(words).is_some();
    for words in [
        format!("类目与功能：待确认，{questions} 个问题"),
        format!("资质材料：不通过，还差 {papers} 份材料"),
        format!("自查声明：待确认，{statements} 条要你声明或确认"),
    ] {
        assert!(is_there(&stage, &words), "{words}");
    }
    wish(&mut stage, Command::Go(Step::Statements));
    assert!(is_there(&stage, &format!("待回答 {statements}")));
    wish(&mut stage, Command::Go(Step::Papers));
    let head = format!("，还差 {papers} 份");
    let mut heads = stage.harness.query_all_by_label_contains(&head);
    assert!(heads.next().is_some(), "{head}");
}

#[test]
fn a_step_that_settles_several_clauses_says_how_many() {
    let stage = half_done();
    let plan = &stage.app().session.as_ref().unwrap().checked;
    let plan = &plan.as_ref().unwrap().plan;
    let mut questions = plan.iter().filter(|one| one.message.id == "next-questions");
    let clauses = questions.next().unwrap().clauses.len();
    assert!(clauses > 1);
    let line = format!("（涉及 {clauses} 条）");
    let papers = plan.iter().find(|one| one.message.id == "next-papers");
    let papers = format!("（涉及 {} 条）", papers.unwrap().clauses.len());
    for line in [line, papers] {
        let rows = stage.harness.query_all_by_label_contains(&line);
        assert_eq!(rows.count(), 1, "{line}");
    }
    let report = &stage.app().session.as_ref().unwrap().checked;
    let report = &report.as_ref().unwrap().report;
    // Everything the header counts as open is in one of the steps.
    let open = report.clauses.iter();
    let open = open.filter(|clause| matches!(clause.outcome, Outcome::Fail | Outcome::Pending));
    for clause in open {
        let named = plan.iter().any(|one| one.clauses.contains(&clause.id.0));
        assert!(named, "{}", clause.id.0);
    }
}

#[test]
fn the_bars_of_the_parts_add_up_to_the_clauses() {
    let mut stage = half_done();
    // What only the form wants is counted beside them.
    for slot in ["power-of-attorney", "test-report"] {
        let none = Edit::PaperFiles(slot.to_owned(), Vec::new());
        wish(&mut stage, Command::Edit(none));
    }
    wish(&mut stage, Command::Go(Step::Finish));
    let session = stage.app().session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let beside = report.loose().count();
    assert!(beside > 0);
    let all = |words: &str| -> Vec<usize> {
        let nodes = stage.harness.query_all_by_label_contains("，共 ");
        let labels = nodes.filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or(node.value())
        });
        let ours = labels.filter(|label| label.starts_with(words));
        let numbers = ours.filter_map(|label| label.rsplit(' ').next()?.parse().ok());
        numbers.collect()
    };
    let mut numbers = all("待处理 ");
    numbers.extend(all("提醒 "));
    assert_eq!(numbers.len(), 8, "{numbers:?}");
    let sum: usize = numbers.iter().sum();
    assert_eq!(sum, report.clauses.len() + beside);
    assert!(stage.harness.query_by_label("条款之外").is_some());
}

#[test]
fn a_page_that_speaks_of_an_open_clause_has_no_tick() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let tick = |stage: &Stage| stage.harness.query_by_label("图标与截图").is_some();
    assert!(tick(&stage), "all is settled");
    let project = &stage.app().session.as_ref().unwrap().project;
    let said: Vec<String> = project.statements.keys().cloned().collect();
    let edits = said.into_iter().map(|clause| Edit::Statement(clause, None));
    wish(&mut stage, Command::Edits(edits.collect()));
    let checked = stage.app().session.as_ref().unwrap().checked.as_ref();
    let noted = checked.unwrap().noted[&Step::Imagery];
    assert!(noted > 0);
    let words = format!("图标与截图：待确认，这一页有 {noted} 条的提示，在别的步骤处理");
    assert!(stage.harness.query_by_label(&words).is_some());
    assert!(!tick(&stage));
    // Nothing is left to answer there, and no finding points at it.
    assert!(stage.harness.query_by_label("类目与功能").is_some());
}
