//! When a clause applies and which papers it demands, in words.

use crate::base::Arg;
use crate::locale::Texts;
use crate::ruleset::Need;
use crate::ruleset::applies::Condition;

/// A condition as a sentence part, the same words that say why a clause does not apply.
pub fn condition(condition: &Condition, texts: Texts) -> String {
    match condition {
        Condition::Always => texts.get("applies-always"),
        Condition::Atom(one) => texts.message(&one.said(true)),
        Condition::Not(inner) => match &**inner {
            Condition::Atom(one) => texts.message(&one.said(false)),
            other => texts.with("applies-not", &[("what", bracketed(other, texts).into())]),
        },
        Condition::All(parts) => joined(parts, "applies-and", texts),
        Condition::Any(parts) => joined(parts, "applies-or", texts),
    }
}

fn joined(parts: &[Condition], with: &str, texts: Texts) -> String {
    let parts: Vec<String> = parts.iter().map(|part| bracketed(part, texts)).collect();
    parts.join(&texts.get(with))
}

/// A part with several parts of its own stands in brackets.
fn bracketed(part: &Condition, texts: Texts) -> String {
    let words = condition(part, texts);
    match part {
        Condition::All(_) | Condition::Any(_) => {
            texts.with("applies-bracket", &[("what", words.into())])
        }
        _ => words,
    }
}

/// The papers a clause demands: one, one of several, all, a number of holders, or what an answer decides. Empty when it
/// demands none.
pub fn need(need: &Need, texts: Texts) -> String {
    let slot = |slot: &str| texts.get(&format!("slot-{slot}"));
    match need {
        Need::Nothing => String::new(),
        Need::Slot(one) => slot(one),
        Need::Any(parts) => listed(parts, "papers-any", texts),
        Need::All(parts) => listed(parts, "papers-all", texts),
        Need::Count {
            slot: one,
            min,
            max,
        } => {
            let paper = ("paper", slot(one).into());
            let min = ("min", (*min).into());
            if *max == usize::MAX {
                return texts.with("papers-at-least", &[paper, min]);
            }
            texts.with("papers-between", &[paper, min, ("max", (*max).into())])
        }
        Need::When { flag, yes, no } => {
            let none = || texts.get("papers-none");
            let words = |part: &Need| Some(self::need(part, texts)).filter(|text| !text.is_empty());
            let args = [
                ("question", Arg::term(format!("flag-{flag}"))),
                ("yes", words(yes).unwrap_or_else(none).into()),
                ("no", words(no).unwrap_or_else(none).into()),
            ];
            texts.with("papers-when", &args)
        }
    }
}

fn listed(parts: &[Need], id: &str, texts: Texts) -> String {
    let parts: Vec<String> = parts.iter().map(|part| need(part, texts)).collect();
    let parts = parts.join(&texts.get("papers-separator"));
    texts.with(id, &[("papers", parts.into())])
}
