//! What is said is seen first: what a statement confirms, what made one lapse, and words that had no test of their own.

use crate::support::{PLAIN, Stage, Start, WIDE, wish};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Step};
use guoshen::checks::Outcome;
use guoshen::checks::finding::Place;
use guoshen::checks::statements::Standing;
use guoshen::engine::report::{ClauseReport, Report};
use guoshen::locale::Language;
use guoshen::project::{Edit, FieldPath, PaperField, TextField};
use std::sync::Arc;

fn report(stage: &Stage) -> Arc<Report> {
    let session = stage.app().session.as_ref().unwrap();
    session.checked.as_ref().unwrap().report.clone()
}

fn shows(stage: &Stage, words: &str) -> usize {
    stage.harness.query_all_by_label_contains(words).count()
}

fn lapsed(report: &Report) -> &ClauseReport {
    let lapsed = |clause: &&ClauseReport| matches!(clause.statement, Standing::Lapsed { .. });
    let found = report.clauses.iter().find(lapsed);
    found.expect("it lapsed")
}

#[test]
fn nobody_confirms_what_is_folded_away() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let bare = "我们重视你的个人信息。收集设备信息、位置信息和通讯录，用于提供服务。".repeat(40);
    wish(
        &mut stage,
        Command::Edits(vec![
            Edit::PolicyFile(None),
            Edit::Text(TextField::PolicyText, bare),
        ]),
    );
    let report = report(&stage);
    let hidden = |clause: &&ClauseReport| {
        let found = clause.findings.iter();
        let found = found.filter(|found| found.outcome >= Outcome::Warn).count();
        clause.is_unsaid() && found > 4
    };
    let clause = report.clauses.iter().find(hidden).expect("much is found");
    wish(&mut stage, Command::Unfold(Some(clause.id.0.clone())));
    stage.harness.run_steps(4);
    let confirm = stage.app().texts.get("statement-confirm");
    let elsewhere = shows(&stage, &confirm);
    let mut first = stage.harness.query_all_by_label_contains("先看完其余");
    first
        .next()
        .expect("the rest comes first")
        .click_accesskit();
    drop(first);
    stage.harness.run_steps(4);
    assert_eq!(shows(&stage, "先看完其余"), 0);
    assert_eq!(shows(&stage, &confirm), elsewhere + 1, "{}", clause.id.0);
    let now = stage.app().session.as_ref().unwrap();
    let said = now.project.statements.get(&clause.id.0);
    let before = matches!(clause.statement, Standing::None);
    assert_eq!(said.is_none(), before, "nothing was said yet");
}

#[test]
fn a_lapsed_statement_shows_what_was_and_what_is() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let name = stage.app().session.as_ref().unwrap().project.clone();
    let name = name.listing.name.clone();
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Name, "青禾纪要".to_owned())),
    );
    let changed = report(&stage);
    let clause = lapsed(&changed);
    wish(&mut stage, Command::Unfold(Some(clause.id.0.clone())));
    stage.harness.run_steps(4);
    let line = format!("应用名称：“{name}” → “青禾纪要”");
    assert_eq!(shows(&stage, &line), 1, "{line}");
}

#[test]
fn what_was_typed_of_a_paper_is_told_field_by_field() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let slot = "business-license".to_owned();
    let before = stage.app().session.as_ref().unwrap().project.clone();
    let before = before.papers[&slot].scope.clone();
    assert!(!before.is_empty());
    let edit = Edit::PaperText(slot, PaperField::Scope, "软件开发".to_owned());
    wish(&mut stage, Command::Edit(edit));
    let changed = report(&stage);
    let clause = lapsed(&changed);
    wish(&mut stage, Command::Unfold(Some(clause.id.0.clone())));
    stage.harness.run_steps(4);
    let field = stage.app().texts.get("paper-field-scope");
    assert!(shows(&stage, &format!("{field}：“")) == 1, "{field}");
}

#[test]
fn what_else_a_thing_is_called_is_found_by_pinyin_too() {
    let found = |typed: &str| {
        let mut stage = Stage::new(Start::Empty, PLAIN);
        wish(&mut stage, Command::Dialog(Some(Dialog::Palette)));
        stage.harness.event(egui::Event::Text(typed.to_owned()));
        stage.harness.run_steps(4);
        stage.harness.query_by_label("设置").is_some()
    };
    // The language is chosen in the settings.
    for typed in ["yuyan", "yuy", "语言", "language"] {
        assert!(found(typed), "{typed}");
    }
    assert!(!found("zhuzhao"));
}

#[test]
fn an_empty_list_says_so_and_leads_back_to_everything() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    assert_eq!(shows(&stage, "没有“不通过”的条款"), 1);
    wish(&mut stage, Command::Here(true));
    assert_eq!(shows(&stage, "本步没有“不通过”的条款"), 1);
    stage.harness.get_by_label("显示全部条款").click();
    stage.settle();
    let route = &stage.app().route;
    assert_eq!((route.filter, route.here), (None, false));
    assert_eq!(shows(&stage, "不通过”的条款"), 0);
}

#[test]
fn the_start_screen_says_what_the_program_is_for() {
    for language in Language::ALL {
        let look = crate::support::Look { language, ..PLAIN };
        let stage = Stage::new(Start::Nothing, look);
        for id in [
            "start-title",
            "start-lead",
            "start-drop",
            "start-new",
            "start-open",
        ] {
            let words = stage.app().texts.get(id);
            let seen = stage.harness.query_by_label(&words).is_some();
            assert!(seen, "{id}: {words}");
        }
    }
}

/// The first step with the hint over the name of the project, and what it says.
fn hinted() -> (Stage, String) {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Go(Step::Listing));
    let root = stage.app().session.as_ref().unwrap().dir.root().to_owned();
    let root = root.display().to_string();
    assert_eq!(shows(&stage, &root), 0);
    stage.harness.get_by_label("项目菜单").hover();
    let begun = std::time::Instant::now();
    while shows(&stage, &root) == 0 && begun.elapsed().as_secs() < 10 {
        stage.harness.run_steps(2);
    }
    (stage, root)
}

#[test]
fn the_name_of_the_project_tells_its_folder() {
    let (stage, root) = hinted();
    assert_eq!(shows(&stage, &root), 1);
}

#[test]
fn a_hint_goes_when_a_dialog_opens_over_it() {
    let (mut stage, root) = hinted();
    assert_eq!(shows(&stage, &root), 1);
    wish(&mut stage, Command::Dialog(Some(Dialog::Shortcuts)));
    stage.harness.run_steps(3);
    assert_eq!(shows(&stage, &root), 0);
}

#[test]
fn what_is_said_of_an_answer_stands_below_its_help() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    for flag in ["religion", "ads"] {
        wish(
            &mut stage,
            Command::Edit(Edit::Fact(flag.to_owned(), Some(true))),
        );
    }
    wish(&mut stage, Command::Go(Step::Category));
    stage.wait("the answers to be checked", |app| {
        let checked = app.session.as_ref().unwrap().checked.as_ref();
        checked.is_some_and(|checked| {
            checked
                .report
                .clauses
                .iter()
                .any(|clause| clause.outcome == Outcome::Fail)
        })
    });
    let field = Place::Field {
        path: FieldPath::Fact("ads".to_owned()),
    };
    wish(&mut stage, Command::Jump(field));
    stage.harness.run_steps(8);
    let help = stage
        .harness
        .get_by_label("包括横幅、小黄条和其他推广位")
        .rect();
    let all = stage
        .harness
        .query_all_by_label_contains("与宗教类应用的要求不符");
    let here = all
        .map(|said| said.rect())
        .filter(|said| said.left() < help.right() && (said.top() - help.bottom()).abs() < 40.0);
    let said = here.min_by(|a, b| a.top().total_cmp(&b.top())).unwrap();
    assert!(said.top() >= help.bottom(), "{said} over {help}");
    assert!(said.top() < help.bottom() + 16.0, "{said} far from {help}");
}

#[test]
fn the_particulars_of_a_paper_stand_below_each_other_evenly() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Go(Step::Papers));
    let place = Place::Slot {
        slot: "business-license".to_owned(),
    };
    wish(&mut stage, Command::Jump(place));
    stage.harness.run_steps(4);
    let fields = ["编号", "持有人", "生效日", "到期日"];
    let rects = fields.map(|label| {
        let field = stage.harness.get_by_role_and_label(Role::TextInput, label);
        field.rect()
    });
    for rect in &rects {
        assert!((rect.left() - rects[0].left()).abs() < 0.5, "{rects:?}");
        assert!((rect.width() - rects[0].width()).abs() < 0.5, "{rects:?}");
    }
    // Three of them have a line of the same height below; none stands farther off than the others.
    let next = |at: usize| rects[at + 1].top() - rects[at].bottom();
    assert!((next(0) - next(1)).abs() < 1.0, "{} {}", next(0), next(1));
}
