//! What keeps the clean example from being ready although every clause that says so would be settled by a statement.

use crate::support::{TODAY, root, ruleset};
use guoshen::base::{Arg, Message};
use guoshen::checks::{Outcome, Place};
use guoshen::engine::checklist::Step;
use guoshen::engine::owed::{self, Owed};
use guoshen::engine::report::{ClauseReport, Report, Verdict};
use guoshen::engine::{self, Inputs, checklist};
use guoshen::evidence::{Evidence, FileState, Limits, ReadFailure};
use guoshen::export;
use guoshen::project::{DeveloperKind, Edit, FieldPath, FileRef, PaperField, Project, TextField};
use guoshen::store::{ProjectDir, from_toml};
use guoshen::worker::inspect_all;
use std::sync::LazyLock;

static CLEAN: LazyLock<(Project, Evidence)> = LazyLock::new(|| {
    let folder = root().join("assets/example");
    let (dir, _) = ProjectDir::open_read(&folder).unwrap();
    let text = std::fs::read_to_string(folder.join("clean.toml")).unwrap();
    let project = from_toml(&text).unwrap();
    let evidence = inspect_all(&dir, &project, &Limits::default());
    (project, evidence)
});

fn judged(change: impl FnOnce(&mut Project, &mut Evidence)) -> Report {
    let (mut project, mut evidence) = CLEAN.clone();
    change(&mut project, &mut evidence);
    engine::run(Inputs {
        project: &project,
        evidence: &evidence,
        ruleset: ruleset(),
        today: TODAY,
    })
}

#[test]
fn nothing_is_open_beside_the_clauses_of_the_clean_example() {
    let report = judged(|_, _| {});
    assert_eq!((report.verdict, report.beside.len()), (Verdict::Ready, 0));
    assert_eq!(export::refusals(&report), []);
}

#[test]
fn a_paper_only_the_form_asks_for_is_waited_for() {
    for slot in ["test-report", "scenario-description"] {
        let report = judged(|project, _| {
            Edit::PaperFiles(slot.to_owned(), Vec::new()).apply(project);
        });
        assert!(
            report.verdict >= Verdict::Waiting,
            "{slot}: {:?}",
            report.verdict
        );
        let place = Place::Slot {
            slot: slot.to_owned(),
        };
        let plan = checklist::plan(&report);
        assert!(plan.iter().any(|action| action.place == place), "{slot}");
        assert!(!export::refusals(&report).is_empty(), "{slot}");
    }
}

#[test]
fn a_paper_that_has_vanished_is_named_though_no_clause_reads_it() {
    let name = "files/scenario-description.pdf";
    let report = judged(|_, evidence| {
        evidence.put(name, FileState::Failed(ReadFailure::Missing));
    });
    assert_ne!(report.verdict, Verdict::Ready);
    let named = |place: &Place| matches!(place, Place::File { file, .. } if file.0 == name);
    let plan = checklist::plan(&report);
    assert!(plan.iter().any(|action| named(&action.place)), "{plan:?}");
}

#[test]
fn what_is_missing_of_the_developer_is_one_number() {
    let fields = [
        TextField::DeveloperName,
        TextField::Website,
        TextField::Phone,
        TextField::Contact,
        TextField::Email,
        TextField::Uscc,
    ];
    let report = judged(|project, _| {
        Edit::DeveloperKind(DeveloperKind::Unknown).apply(project);
        for field in fields {
            Edit::Text(field, String::new()).apply(project);
        }
    });
    let plan = checklist::plan(&report);
    let of_developer = |place: &Place| match place.path() {
        FieldPath::DeveloperKind => true,
        FieldPath::Text(field) => fields.contains(&field),
        _ => false,
    };
    let mut actions = plan
        .iter()
        .filter(|action| action.places().any(of_developer));
    let action = actions.next().unwrap();
    let count = Arg::Number(i64::try_from(fields.len() + 1).unwrap());
    assert_eq!(
        action.message,
        Message::new("next-developer").with("count", count)
    );
    assert!(actions.next().is_none());
}

#[test]
fn what_waits_for_a_word_alone_is_settled_where_it_is_said() {
    let report = judged(|project, _| {
        project.statements.clear();
    });
    let open = |clause: &&ClauseReport| {
        let doubted = clause.findings.iter();
        clause.outcome == Outcome::Pending
            && !doubted
                .clone()
                .any(|found| found.outcome >= Outcome::Pending)
    };
    let mut waiting = report.clauses.iter().filter(open).peekable();
    assert!(waiting.peek().is_some());
    assert!(waiting.all(|clause| clause.step() == Step::Statements));
    let badges = checklist::badges(&report);
    let pending = badges
        .get(&Step::Category)
        .and_then(|counts| counts.get(&Outcome::Pending));
    assert_eq!(pending, None, "every question is answered");
}

#[test]
fn an_icon_of_the_wrong_form_stops_the_submission() {
    let report = judged(|project, _| {
        Edit::Icon(Some(FileRef("files/logo.png".to_owned()))).apply(project);
    });
    assert_eq!(
        report.verdict,
        Verdict::Ready,
        "the logo has the form of an icon"
    );
    let report = judged(|project, _| {
        Edit::Icon(Some(FileRef("files/desktop-1.png".to_owned()))).apply(project);
    });
    let clause = report.clause("1.7.a").unwrap();
    assert_eq!(clause.outcome, Outcome::Pending, "a person decides here");
    assert_eq!(report.verdict, Verdict::Blocked);
    let report = judged(|project, _| {
        Edit::Icon(None).apply(project);
    });
    assert_eq!(report.verdict, Verdict::Blocked);
}

/// The slots that are owed, and how many demands there are and are met.
fn owed_with(edits: &[Edit]) -> (Vec<Owed>, (usize, usize)) {
    let (mut project, evidence) = CLEAN.clone();
    for edit in edits {
        edit.clone().apply(&mut project);
    }
    let report = engine::run(Inputs {
        project: &project,
        evidence: &evidence,
        ruleset: ruleset(),
        today: TODAY,
    });
    (
        owed::slots(&report, ruleset(), &project),
        owed::needs(&report, ruleset(), &project),
    )
}

fn why(slots: &[Owed], slot: &str) -> Vec<String> {
    let owed = slots.iter().find(|owed| owed.slot == slot);
    let why = owed.unwrap_or_else(|| panic!("{slot} has no slot"));
    why.why.iter().map(|reason| reason.id.clone()).collect()
}

#[test]
fn papers_only_the_form_asks_for_have_slots_and_are_counted() {
    let (slots, (owed, met)) = owed_with(&[]);
    assert_eq!(owed, met, "the clean example is complete");
    for slot in ["scenario-description", "test-report"] {
        let without = Edit::PaperFiles(slot.to_owned(), Vec::new());
        let (left, counted) = owed_with(std::slice::from_ref(&without));
        assert_eq!(why(&left, slot), ["owed-form"]);
        assert_eq!(counted, (owed, met - 1), "{slot}");
        assert_eq!(slots.len(), left.len(), "the slot stays");
        let report = judged(|project, _| {
            without.apply(project);
        });
        let badges = checklist::badges(&report);
        assert_eq!(badges[&Step::Papers].get(&Outcome::Fail), Some(&1));
        assert_eq!(report.verdict, Verdict::Blocked);
    }
}

#[test]
fn a_paper_something_certain_speaks_against_is_not_in_place() {
    let slot = "software-copyright".to_owned();
    let (_, (owed, met)) = owed_with(&[]);
    let title = |text: &str| Edit::PaperText(slot.clone(), PaperField::Title, text.to_owned());
    let (_, other) = owed_with(&[title("另一款软件 V1.0")]);
    assert_eq!(other, (owed, met - 1));
    let note = Edit::PaperText(slot.clone(), PaperField::Note, "复印件".to_owned());
    assert_eq!(owed_with(&[note]).1, (owed, met));
}

#[test]
fn a_choice_with_a_paper_that_is_owed_by_itself_is_none() {
    // One clause asks for the publishing commitment, another for one of four letters it is among.
    let commitment = "publishing-commitment";
    let none = Edit::PaperFiles(commitment.to_owned(), Vec::new());
    let (slots, (owed, met)) = owed_with(std::slice::from_ref(&none));
    let (whole, all) = owed_with(&[]);
    assert_eq!((owed, met), (all.0, all.1 - 1), "one paper less");
    let ids =
        |slots: &[Owed]| -> Vec<String> { slots.iter().map(|one| one.slot.clone()).collect() };
    assert_eq!(ids(&slots), ids(&whole));
    assert!(!ids(&slots).contains(&"hk-commitment".to_owned()));
    let (mut project, evidence) = CLEAN.clone();
    none.apply(&mut project);
    let report = engine::run(Inputs {
        project: &project,
        evidence: &evidence,
        ruleset: ruleset(),
        today: TODAY,
    });
    let choices = owed::choices(&report, ruleset(), &project);
    assert!(
        choices.iter().flatten().all(|slot| slot != commitment),
        "{choices:?}"
    );
}

#[test]
fn why_a_paper_is_owed_is_an_answer_or_everybody() {
    let (slots, _) = owed_with(&[]);
    assert_eq!(why(&slots, "business-license"), ["owed-company"]);
    assert_eq!(why(&slots, "software-copyright"), ["owed-always"]);
    assert_eq!(why(&slots, "icp-filing"), ["owed-yes"]);
    let (slots, _) = owed_with(&[Edit::Business("loan".to_owned(), true)]);
    assert_eq!(why(&slots, "custody-agreement"), ["owed-business"]);
    let spare = Edit::PaperFiles(
        "pre-approval".to_owned(),
        vec![FileRef("files/a.pdf".into())],
    );
    let (slots, _) = owed_with(&[spare]);
    assert_eq!(why(&slots, "pre-approval"), [""; 0], "nobody asks for it");
}
