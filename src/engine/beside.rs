//! What keeps a submission from being ready although no clause says so: papers that only the console's form asks for,
//! files that cannot be put into the bundle, and clauses reviewers named that our own check passes.

use super::Inputs;
use super::report::{By, ClauseReport};
use crate::base::{Arg, clause_key};
use crate::checks::finding::{Finding, Findings, Outcome, Place};
use crate::checks::papers::unreadable;
use crate::evidence::FileState;
use crate::project::{FieldPath, FileRef, Project, Round, Screen, TextField, filled, rounds};
use std::collections::BTreeMap;

/// Papers the form marks as required and no clause demands (the console's page on listing an app, 2026-11-23).
pub(super) const FORM: [&str; 2] = ["scenario-description", "test-report"];

/// What is said of a clause that a rejection named and our own check passes.
pub(super) const NAMED: &str = "rejection-named";

/// Everything open beside the clauses; the clause of these findings is empty unless reviewers named it.
pub(super) fn findings(inputs: Inputs<'_>, clauses: &[ClauseReport]) -> Vec<Finding> {
    let mut out = Findings::default();
    for slot in FORM {
        let filed = inputs.project.papers.get(slot);
        if filed.is_none_or(|paper| paper.files.is_empty()) {
            let place = Place::Slot {
                slot: slot.to_owned(),
            };
            let paper = Arg::term(format!("slot-{slot}"));
            // The form cannot be sent without it.
            out.fail("")
                .at(place)
                .firm()
                .say("form-paper-missing", [("paper", paper)]);
        }
    }
    guide(inputs.project, &mut out);
    for (file, path) in packed(inputs.project) {
        let place = Place::File {
            file: file.clone(),
            path,
        };
        if let FileState::Failed(failure) = inputs.evidence.file(&file.0)
            && !is_told(clauses, file)
        {
            unreadable(&mut out, "", place, file, failure);
        }
    }
    named(inputs.project, clauses, &mut out);
    let mut findings = out.into_vec();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.outcome));
    findings
}

/// The user guide: the form's table marks it as required, its explanation says that it is not.
fn guide(project: &Project, out: &mut Findings) {
    let (listing, papers) = (&project.listing, &project.papers);
    // Nobody who has not begun is told of what may be left out.
    let begun = !listing.home_url.trim().is_empty() || !papers.is_empty();
    if begun && listing.guide_url.trim().is_empty() {
        out.warn("")
            .at(Place::field(TextField::GuideUrl))
            .say("form-guide-missing", []);
    }
}

/// Clauses a rejection was about, as long as nothing was said about them and our own check neither holds them open nor
/// shows that they were repaired: reviewers saw what it cannot see. A newer round takes nothing back that it does not
/// name again; what it names again counts once.
fn named(project: &Project, clauses: &[ClauseReport], out: &mut Findings) {
    let mut open = rounds::unanswered(&project.rounds).peekable();
    if open.peek().is_none() {
        return;
    }
    let filled = filled(project);
    for (round, id) in open {
        let passed = clauses
            .iter()
            .find(|clause| clause.id.as_str() == id && clause.outcome < Outcome::Pending);
        if let Some(clause) = passed.filter(|clause| !is_repaired(&filled, round, clause)) {
            let args = [
                ("on", round.on.as_str().into()),
                ("clause", Arg::term(clause_key(id))),
            ];
            let place = spoken_of(round.words(id)).unwrap_or_else(|| clause.place());
            let finding = out.ask(id).at(place);
            finding.matched(round.words(id)).say(NAMED, args);
        }
    }
}

/// The field a reviewer names, where it is one alone.
fn spoken_of(words: &str) -> Option<Place> {
    let fields: [(&[&str], FieldPath); 6] = [
        (
            &["隐私政策", "隐私协议", "隐私声明"],
            FieldPath::Text(TextField::PolicyText),
        ),
        (
            &["用户协议", "服务协议"],
            FieldPath::Text(TextField::AgreementText),
        ),
        (&["截图", "预览图"], FieldPath::Screenshots(Screen::Desktop)),
        (&["图标", "icon"], FieldPath::Icon),
        (&["简介"], FieldPath::Text(TextField::Brief)),
        (&["描述"], FieldPath::Text(TextField::Detail)),
    ];
    let words = words.to_lowercase();
    let mut named = fields
        .into_iter()
        .filter(|(names, _)| names.iter().any(|name| words.contains(name)));
    let (_, path) = named.next()?;
    named.next().is_none().then_some(Place::Field { path })
}

/// True where our own check found something in what was handed in, and after a change finds nothing any more. What a
/// person only says is no change.
fn is_repaired(filled: &BTreeMap<String, String>, round: &Round, clause: &ClauseReport) -> bool {
    round.had_found(clause.id.as_str())
        && clause.outcome < Outcome::Warn
        && clause.by != By::Person
        && !round.is_unchanged(filled)
}

/// Files of papers and statements, which go into the bundle even if no clause reads them.
fn packed(project: &Project) -> impl Iterator<Item = (&FileRef, FieldPath)> {
    let papers = project.papers.iter().flat_map(|(slot, paper)| {
        let path = FieldPath::Paper(slot.clone());
        paper.files.iter().map(move |file| (file, path.clone()))
    });
    let statements = project.statements.iter().filter_map(|(clause, statement)| {
        let file = statement.file.as_ref()?;
        Some((file, FieldPath::Statement(clause.clone())))
    });
    papers.chain(statements)
}

/// True when a clause that is open names the file already.
fn is_told(clauses: &[ClauseReport], file: &FileRef) -> bool {
    let names = |place: &Place| matches!(place, Place::File { file: named, .. } if named == file);
    clauses
        .iter()
        .filter(|clause| clause.outcome >= Outcome::Pending)
        .flat_map(|clause| &clause.findings)
        .any(|finding| finding.places.iter().any(names))
}
