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
        Need::Any(parts) => match parts.iter().find_map(|part| begun(ctx, part)) {
            Some(begun) => begun.say(ctx, &slots, finding),
            None => finding.say("paper-missing-any", [("papers", terms(&slots))]),
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

/// A number of papers somebody began to file, as one of several choices.
struct Begun<'a> {
    slots: Vec<&'a str>,
    min: usize,
    max: usize,
}

fn begun<'a>(ctx: &CheckCtx<'_>, part: &'a Need) -> Option<Begun<'a>> {
    let Need::Count { min, max, .. } = part else {
        return None;
    };
    let slots = part.slots();
    let filed = |slot: &&str| ctx.paper(slot).is_some_and(|paper| !paper.files.is_empty());
    let bounded = *max != usize::MAX;
    (bounded && slots.iter().any(filed)).then_some(Begun {
        slots,
        min: *min,
        max: *max,
    })
}

impl Begun<'_> {
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
