//! What is said of a paper that is not there. Part of the generic evaluator.

use crate::base::Arg;
use crate::checks::finding::{CheckCtx, FindingBuilder, Findings, Place};
use crate::project::Paper;
use crate::ruleset::links::link;
use crate::ruleset::{Clause, Need};

/// Says of one missing paper, or one missing choice of papers.
pub(super) fn say(ctx: &CheckCtx<'_>, clause: &Clause, need: &Need, out: &mut Findings) {
    let slots = need.slots();
    let places = slots.iter().map(|slot| Place::Slot {
        slot: (*slot).to_owned(),
    });
    let finding = places.fold(out.fail(clause.id.as_str()).firm(), FindingBuilder::at);
    match need {
        Need::Any(parts) => match parts.iter().find_map(counted) {
            Some(counted) => counted.say(ctx, &slots, finding),
            None => either(ctx, parts, &slots, finding),
        },
        Need::Count { min, max, .. } => {
            let args = [
                ("paper", terms(&slots)),
                ("min", (*min).into()),
                ("max", if *max == usize::MAX { 0 } else { *max }.into()),
                ("have", have(ctx, &slots).into()),
            ];
            finding.say("paper-count", args);
        }
        _ if slots.len() > 1 => finding.say("paper-missing-any", [("papers", terms(&slots))]),
        // An official letter is downloaded, signed and sealed first.
        _ if slots.first().is_some_and(|slot| link(slot).is_some()) => {
            finding.say("paper-missing-letter", [("paper", terms(&slots))]);
        }
        _ => finding.say("paper-missing", [("paper", terms(&slots))]),
    }
}

/// Says of several choices that none is there. Where one of them is several papers together, only those of it that
/// are missing are called missing.
fn either(ctx: &CheckCtx<'_>, parts: &[Need], slots: &[&str], finding: FindingBuilder<'_>) {
    let mut sets = parts.iter().filter(|part| matches!(part, Need::All(_)));
    let (Some(set), None) = (sets.next(), sets.next()) else {
        return finding.say("paper-missing-any", [("papers", terms(slots))]);
    };
    let set = set.slots();
    let single: Vec<&str> = slots
        .iter()
        .copied()
        .filter(|slot| !set.contains(slot))
        .collect();
    let missing: Vec<&str> = set
        .iter()
        .copied()
        .filter(|slot| !ctx.is_filed(slot))
        .collect();
    let id = if missing.len() < set.len() {
        "paper-missing-rest"
    } else {
        "paper-missing-either"
    };
    finding.say(id, [("single", terms(&single)), ("set", terms(&missing))]);
}

/// A number of papers, as one of several choices.
struct Counted<'a> {
    slots: Vec<&'a str>,
    min: usize,
    max: usize,
}

fn counted(part: &Need) -> Option<Counted<'_>> {
    let Need::Count { min, max, .. } = part else {
        return None;
    };
    (*max != usize::MAX).then(|| Counted {
        slots: part.slots(),
        min: *min,
        max: *max,
    })
}

impl Counted<'_> {
    fn say(&self, ctx: &CheckCtx<'_>, all: &[&str], finding: FindingBuilder<'_>) {
        let others: Vec<&str> = all
            .iter()
            .copied()
            .filter(|slot| !self.slots.contains(slot))
            .collect();
        let args = [
            ("papers", terms(&others)),
            ("paper", terms(&self.slots)),
            ("min", self.min.into()),
            ("max", self.max.into()),
            ("have", have(ctx, &self.slots).into()),
        ];
        finding.say("paper-count-or", args);
    }
}

fn terms(slots: &[&str]) -> Arg {
    Arg::Terms {
        terms: slots.iter().map(|slot| format!("slot-{slot}")).collect(),
    }
}

/// Owners that are known of the papers in these slots, each file without one counted as one more.
fn have(ctx: &CheckCtx<'_>, slots: &[&str]) -> usize {
    let owners = slots
        .iter()
        .filter_map(|slot| ctx.paper(slot))
        .map(Paper::owners);
    owners.map(|(known, open)| known + open).sum()
}
