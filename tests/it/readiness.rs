//! What keeps the clean example from being ready although every clause that says so would be settled by a statement.

use crate::support::{TODAY, root, ruleset};
use guoshen::checks::{Outcome, Place};
use guoshen::engine::report::{Report, Verdict};
use guoshen::engine::{self, Inputs, checklist};
use guoshen::evidence::{Evidence, FileState, Limits, ReadFailure};
use guoshen::export;
use guoshen::project::{Edit, FileRef, Project};
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
