//! What was said lapses with what was seen, and with nothing else.

use crate::support::Scene;
use guoshen::app::Command;
use guoshen::app::fix::safe_fix;
use guoshen::base::Date;
use guoshen::checks::statements::{Lapse, Standing};
use guoshen::checks::{Finding, Outcome};
use guoshen::engine::{self, Inputs};
use guoshen::project::{Edit, PaperField, Statement, StatementKind, TextField};

fn say(scene: &mut Scene, clause: &str, kind: StatementKind, note: &str) {
    let report = scene.run();
    let seen = report.clause(clause).unwrap();
    let statement = Statement {
        kind,
        by: "何苗".to_owned(),
        on: "2026-11-20".to_owned(),
        note: note.to_owned(),
        until: String::new(),
        file: None,
        seen: Some(seen.seen.clone()),
        revision: seen.revision,
        known: Vec::new(),
        answers: Vec::new(),
        parts: seen.parts.clone(),
    };
    scene.edit(Edit::Statement(clause.to_owned(), Some(statement)));
}

fn lapse(scene: &Scene, clause: &str) -> Option<Lapse> {
    match &scene.run().clause(clause).unwrap().statement {
        Standing::Lapsed { why, .. } => Some(*why),
        Standing::None | Standing::Stands { .. } => None,
    }
}

#[test]
fn what_was_said_lapses_with_what_was_seen_and_stands_again_with_it() {
    let mut scene = Scene::base();
    say(&mut scene, "1.7.a", StatementKind::Confirm, "");
    assert_eq!(scene.run().clause("1.7.a").unwrap().outcome, Outcome::Pass);
    let icon = scene.project.media.icon.clone();
    let logo = scene.project.media.logo.clone();
    scene.edit(Edit::Icon(logo));
    assert_eq!(lapse(&scene, "1.7.a"), Some(Lapse::Changed));
    assert_eq!(
        scene.run().clause("1.7.a").unwrap().outcome,
        Outcome::Pending
    );
    scene.edit(Edit::Icon(icon));
    assert_eq!(scene.run().clause("1.7.a").unwrap().outcome, Outcome::Pass);
}

#[test]
fn what_was_said_stands_whatever_else_changes() {
    let mut scene = Scene::base();
    say(&mut scene, "1.7.a", StatementKind::Confirm, "");
    scene.edit(Edit::Text(TextField::Detail, "另一段说明".to_owned()));
    scene.edit(Edit::Fact("ads".to_owned(), Some(true)));
    assert_eq!(lapse(&scene, "1.7.a"), None);
    let later = Inputs {
        today: Date::constant(2035, 1, 1),
        ..scene.inputs()
    };
    let report = engine::run(later);
    assert_eq!(report.clause("1.7.a").unwrap().outcome, Outcome::Pass);
}

#[test]
fn a_text_read_for_a_clause_about_something_else_voids_no_statement_until_it_speaks_against_it() {
    let mut scene = Scene::base();
    say(&mut scene, "2.1.3", StatementKind::Attest, "");
    say(&mut scene, "1.4.a", StatementKind::Confirm, "");
    let detail = scene.project.listing.detail.clone();
    scene.edit(Edit::Text(TextField::Detail, format!("{detail}，")));
    assert_eq!(lapse(&scene, "2.1.3"), None, "another comma");
    assert_eq!(
        lapse(&scene, "1.4.a"),
        Some(Lapse::Changed),
        "it is about the very text"
    );
    let loud = format!("{detail}惊天内幕，马上被删。");
    scene.edit(Edit::Text(TextField::Detail, loud));
    assert_eq!(
        lapse(&scene, "2.1.3"),
        Some(Lapse::Changed),
        "a finding nobody saw"
    );
    scene.edit(Edit::Text(TextField::Detail, detail));
    assert_eq!(lapse(&scene, "2.1.3"), None);
    scene.edit(Edit::Text(TextField::Name, "青禾共绘白板".to_owned()));
    assert_eq!(lapse(&scene, "2.1.3"), Some(Lapse::Changed), "another app");
}

#[test]
fn a_change_of_the_description_leaves_most_statements_standing() {
    let mut scene = Scene::base();
    let open: Vec<(String, StatementKind)> = scene
        .run()
        .clauses
        .iter()
        .filter_map(|clause| {
            let kind = match clause.because.id.as_str() {
                "because-attest" => StatementKind::Attest,
                "because-confirm" => StatementKind::Confirm,
                _ => return None,
            };
            Some((clause.id.0.clone(), kind))
        })
        .collect();
    for (id, kind) in &open {
        say(&mut scene, id, *kind, "");
    }
    let detail = scene.project.listing.detail.clone();
    scene.edit(Edit::Text(TextField::Detail, format!("{detail}，")));
    let report = scene.run();
    let lapsed = open.iter().filter(|(id, _)| {
        let statement = &report.clause(id).unwrap().statement;
        matches!(statement, Standing::Lapsed { .. })
    });
    let lapsed: Vec<&str> = lapsed.map(|(id, _)| id.as_str()).collect();
    assert!(!lapsed.is_empty(), "those about the text itself");
    assert!(
        lapsed.len() * 3 < open.len(),
        "{lapsed:?} of {}",
        open.len()
    );
}

#[test]
fn every_clause_a_person_decides_can_be_answered_and_the_answer_lapses_when_told() {
    let base = Scene::base().run();
    let open: Vec<String> = base
        .clauses
        .iter()
        .filter(|clause| {
            clause.because.id == "because-attest" || clause.because.id == "because-confirm"
        })
        .map(|clause| clause.id.0.clone())
        .collect();
    assert!(open.len() > 20, "{}", open.len());
    let mut scene = Scene::base();
    for id in &open {
        let kind = if base.clause(id).unwrap().because.id == "because-attest" {
            StatementKind::Attest
        } else {
            StatementKind::Confirm
        };
        say(&mut scene, id, kind, "");
    }
    let report = scene.run();
    for id in &open {
        assert_eq!(report.clause(id).unwrap().outcome, Outcome::Pass, "{id}");
    }
    let old: Vec<(String, Statement)> = scene.project.statements.clone().into_iter().collect();
    for (id, mut statement) in old {
        statement.revision += 1;
        scene.edit(Edit::Statement(id, Some(statement)));
    }
    for id in &open {
        assert_eq!(lapse(&scene, id), Some(Lapse::Revised), "{id}");
    }
}

#[test]
fn what_changed_is_told_by_what_a_statement_keeps_and_never_wrongly() {
    use guoshen::app::lapsing::{Change, Values, told_by_parts};
    use guoshen::checks::Input;
    use guoshen::project::FieldPath;

    let told = |scene: &Scene, clause: &str| -> Vec<Change> {
        let report = scene.run();
        let made = &scene.project.statements[clause];
        told_by_parts(made, report.clause(clause).unwrap())
    };
    let all = Scene::base().run();
    for clause in all.clauses.iter().map(|clause| clause.id.as_str()) {
        let mut scene = Scene::base();
        say(&mut scene, clause, StatementKind::Confirm, "");
        assert_eq!(told(&scene, clause), [], "{clause}: nothing changed");
        // Every part has a name.
        let made = scene.project.statements.get_mut(clause).unwrap();
        let count = made.parts.len();
        made.parts.values_mut().for_each(|part| part.push('x'));
        assert_eq!(told(&scene, clause).len(), count, "{clause}");
    }

    let mut scene = Scene::base();
    say(&mut scene, "1.7.a", StatementKind::Confirm, "");
    say(&mut scene, "1.4.a", StatementKind::Confirm, "");
    scene.edit(Edit::Icon(scene.project.media.logo.clone()));
    let icon = Change {
        path: FieldPath::Icon,
        values: Values::Within(Input::Icon),
    };
    assert_eq!(told(&scene, "1.7.a"), [icon]);
    assert_eq!(told(&scene, "1.4.a"), []);
    // What was said before parts were kept tells nothing.
    let made = scene.project.statements.get_mut("1.7.a").unwrap();
    made.parts.clear();
    assert_eq!(told(&scene, "1.7.a"), []);
}

#[test]
fn another_licence_voids_nothing_said_of_how_the_app_runs_but_another_version_does() {
    let mut scene = Scene::base();
    let tried = [
        ("3.1.1", StatementKind::Confirm),
        ("3.1.2", StatementKind::Attest),
        ("3.3.7.t13.1", StatementKind::Confirm),
    ];
    for (clause, kind) in tried {
        say(&mut scene, clause, kind, "");
        assert_eq!(lapse(&scene, clause), None, "{clause}");
    }
    let (slot, number) = (
        "business-license".to_owned(),
        "91000000EXAMPLE11Q".to_owned(),
    );
    scene.edit(Edit::PaperText(slot, PaperField::Number, number));
    for (clause, _) in tried {
        assert_eq!(lapse(&scene, clause), None, "{clause}");
    }
    scene.edit(Edit::Text(TextField::Version, "9.9.9".to_owned()));
    for (clause, _) in tried {
        assert_eq!(lapse(&scene, clause), Some(Lapse::Changed), "{clause}");
    }
}

#[test]
fn a_declaration_answers_a_doubtful_hint_and_no_clear_word() {
    let mut scene = Scene::base();
    scene.edit(Edit::Text(
        TextField::Detail,
        "随便玩玩，图一乐，无聊时打开就是一句话。".to_owned(),
    ));
    let doubtful = |scene: &Scene| {
        let report = scene.run();
        let clause = report.clause("2.9.3").unwrap();
        assert!(!clause.findings.is_empty());
        clause.outcome
    };
    assert_eq!(doubtful(&scene), Outcome::Pending);
    let note = "会议里每天都用得上，记录、投票和复盘都在这里完成，团队会一直用下去，用户也一直在用";
    say(&mut scene, "2.9.3", StatementKind::Attest, note);
    assert_eq!(doubtful(&scene), Outcome::Pass);
}

#[test]
fn a_version_that_is_not_the_running_one_is_taken_over_by_one_press() {
    let mut scene = Scene::base();
    scene.edit(Edit::Text(TextField::Version, "2.5.0".to_owned()));
    let report = scene.run();
    let differs = |finding: &&Finding| finding.message.id == "version-differs";
    let found = report.clause("3.3.2.a").unwrap();
    let finding = found.findings.iter().find(differs).unwrap();
    let fix = safe_fix(&scene.project, finding, true).unwrap();
    let Command::Edit(edit) = fix.command else {
        panic!("{fix:?}");
    };
    scene.edit(edit);
    assert_eq!(
        scene.run().clause("3.3.2.a").unwrap().outcome,
        Outcome::Pass
    );
}
