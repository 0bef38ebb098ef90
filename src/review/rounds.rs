//! A project's rounds: making one, what is open in it, and what is to be done about the last.

use super::Suggestion;
use crate::base::Message;
use crate::checks::statements::{Lapse, Standing};
use crate::checks::{Outcome, Place};
use crate::engine::checklist::{self, Action};
use crate::engine::report::{ClauseReport, Report};
use crate::locale::Texts;
use crate::project::{Project, Round, RoundOutcome, TextField, filled};
use std::collections::BTreeMap;

/// What stands in a round in place of an outcome where a clause only waits to be looked at again.
pub(super) const LAPSED: &str = "lapsed";

/// A round as things stand now, with the clauses that are meant and the words that were said of them.
pub fn round(
    project: &Project,
    report: &Report,
    on: &str,
    outcome: RoundOutcome,
    reason: &str,
    meant: impl IntoIterator<Item = Suggestion>,
) -> Round {
    let meant = meant.into_iter();
    let (clauses, quotes): (Vec<String>, _) = meant
        .map(|one| (one.clause.clone(), (one.clause, one.quote)))
        .unzip();
    let mut quotes: BTreeMap<String, String> = quotes;
    // What a person named is told by none of the words.
    quotes.retain(|_, quote| !quote.is_empty());
    Round {
        on: on.to_owned(),
        outcome,
        version: project.listing.version.trim().to_owned(),
        reason: reason.trim().to_owned(),
        clauses,
        quotes,
        answers: BTreeMap::new(),
        open: open_clauses(report),
        fields: filled(project),
    }
}

/// What is to be done after a rejection for which nothing was changed yet; handed in again as it is, the same answer
/// would come back.
pub fn unanswered(project: &Project, report: &Report) -> Option<Action> {
    let round = project.rounds.last()?;
    if round.outcome != RoundOutcome::Rejected || !round.is_unchanged(&filled(project)) {
        return None;
    }
    // Where our own check passes what they named, that is asked clause by clause.
    if round.unanswered().any(|id| report.named(id).is_some()) {
        return None;
    }
    // Who has answered all they named has nothing left to do about it.
    if !round.clauses.is_empty() && round.unanswered().next().is_none() {
        return None;
    }
    let named = round.clauses.iter().find_map(|id| report.clause(id));
    let place = named.map_or(Place::field(TextField::Name), ClauseReport::place);
    let message = Message::new("next-rejected")
        .with("on", round.on.as_str())
        .with("count", round.clauses.len());
    Some(Action {
        outcome: Outcome::Pending,
        step: checklist::Step::of_path(&place.path()),
        message,
        clauses: Vec::new(),
        place,
        others: Vec::new(),
    })
}

/// Clauses that are open in a report, with their outcome, or `lapsed`.
pub fn open_clauses(report: &Report) -> BTreeMap<String, String> {
    let open = report
        .clauses
        .iter()
        .filter(|clause| clause.outcome >= Outcome::Warn);
    let state = |clause: &ClauseReport| {
        if is_lapsed(clause) {
            LAPSED
        } else {
            clause.outcome.id()
        }
    };
    open.map(|clause| (clause.id.0.clone(), state(clause).to_owned()))
        .collect()
}

/// Whether a clause only waits because what it is about was changed after a person had spoken.
fn is_lapsed(clause: &ClauseReport) -> bool {
    let changed = matches!(
        clause.statement,
        Standing::Lapsed {
            why: Lapse::Changed,
            ..
        }
    );
    let mut findings = clause.findings.iter();
    changed
        && matches!(clause.outcome, Outcome::Pending | Outcome::Unread)
        && !findings.any(|finding| finding.firm && finding.outcome >= Outcome::Pending)
}

/// What a field of [`filled`] is called.
pub fn field_label(name: &str, texts: Texts) -> String {
    let id = match name {
        "facts" => "step-category".to_owned(),
        "policy-file" => "field-policy-text".to_owned(),
        "agreement-file" => "field-agreement-text".to_owned(),
        name => name
            .strip_prefix("paper/")
            .map_or_else(|| format!("field-{name}"), |slot| format!("slot-{slot}")),
    };
    texts.find(&id).unwrap_or_else(|| name.to_owned())
}
