//! Why a paper is owed, in words: every app owes it, the form wants it, or an answer asks for it.

use super::paper_card::Among;
use crate::engine::owed::Owed;
use crate::locale::clause_key;
use crate::ruleset::Need;
use crate::tr;
use crate::ui::view::View;

/// Reasons named on a card; all of them are in its tooltip.
const NAMED: usize = 2;

/// The reasons, and whether it is one of several choices, one part each.
pub(super) fn parts(view: &View<'_>, owed: &Owed, among: Among) -> Vec<String> {
    let texts = view.texts;
    if owed.why.is_empty() {
        return vec![if is_undecided(view, &owed.slot) {
            tr!(texts, "papers-maybe")
        } else {
            tr!(texts, "papers-not-asked")
        }];
    }
    let why = owed.why.iter().take(NAMED);
    let mut parts: Vec<String> = why.map(|reason| view.say(reason)).collect();
    let needs = owed.clauses.iter();
    let choices = needs
        .filter_map(|id| view.app.ruleset.clause(id)?.need.as_ref())
        .find_map(|need| choices(need, &owed.slot))
        .filter(|_| among == Among::Alone);
    parts.extend(choices.map(|count| tr!(texts, "papers-one-of", "count" => count)));
    parts
}

/// The number of the first clause that asks, where one does.
pub(super) fn number(view: &View<'_>, owed: &Owed) -> Option<String> {
    let first = owed.clauses.first().filter(|_| !owed.why.is_empty());
    first.map(|id| view.number(id))
}

/// Every reason, and every clause that asks with its title.
pub(super) fn told(view: &View<'_>, owed: &Owed) -> String {
    let why = owed.why.iter().map(|reason| view.say(reason));
    let clauses = owed.clauses.iter();
    let titles =
        clauses.map(|id| format!("{}  {}", view.number(id), view.texts.get(&clause_key(id))));
    why.chain(titles).collect::<Vec<_>>().join("\n")
}

/// True while a question is open that decides whether some clause asks for the slot.
fn is_undecided(view: &View<'_>, slot: &str) -> bool {
    let Some(checked) = view.checked() else {
        return false;
    };
    let mut open = checked.report.clauses.iter();
    open.any(|entry| {
        let clause = view.app.ruleset.clause(entry.id.as_str());
        let need = clause.and_then(|clause| clause.need.as_ref());
        entry.is_undecided() && need.is_some_and(|need| need.slots().contains(&slot))
    })
}

/// Number of choices the slot is one of.
fn choices(need: &Need, slot: &str) -> Option<usize> {
    match need {
        Need::Any(parts) if need.slots().contains(&slot) => Some(parts.len()),
        Need::All(parts) => parts.iter().find_map(|part| choices(part, slot)),
        Need::When { yes, no, .. } => choices(yes, slot).or_else(|| choices(no, slot)),
        Need::Nothing | Need::Slot(_) | Need::Any(_) | Need::Count { .. } => None,
    }
}
