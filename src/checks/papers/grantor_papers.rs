//! A paper issued to somebody else comes with its original and a contract that names its holder (clauses 4.0.1.b and
//! 4.0.1.c).

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField};
use crate::ruleset::applies::{Groups as _, company_key, holder_differs};

/// Fails for a foreign paper without its file; warns when contract or grantor's licence name another company.
pub(crate) static GRANTOR_PAPERS: Check = Check {
    id: "grantor-papers",
    clauses: &["4.0.1.b", "4.0.1.c"],
    reads: &[Input::Papers, Input::Developer],
    revision: 1,
    run,
};

const CONTRACT: &str = "cooperation-contract";
const LICENSE: &str = "grantor-license";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let contract = ctx.paper(CONTRACT).filter(|paper| !paper.files.is_empty());
    let licence = ctx.paper(LICENSE).filter(|paper| !paper.files.is_empty());
    for (slot, paper) in &ctx.project().papers {
        if !ctx.ruleset().can_be_lent(slot) || !holder_differs(ctx.project(), slot) {
            continue;
        }
        let name = || Arg::term(format!("slot-{slot}"));
        let holder = paper.holder.trim();
        if paper.files.is_empty() {
            let place = Place::Slot { slot: slot.clone() };
            out.fail("4.0.1.c").at(place).firm().say(
                "grantor-no-original",
                [("paper", name()), ("holder", holder.into())],
            );
        }
        let named = |text: &str| company_key(text).contains(&company_key(holder));
        for (clause, kept, other) in [
            ("4.0.1.b", contract, CONTRACT),
            ("4.0.1.c", licence, LICENSE),
        ] {
            let Some(kept) = kept.filter(|kept| !kept.holder.trim().is_empty()) else {
                continue;
            };
            if named(&kept.holder) || named(&kept.note) {
                continue;
            }
            out.warn(clause)
                .at(Place::Field {
                    path: FieldPath::PaperText(other.to_owned(), PaperField::Holder),
                })
                .matched(kept.holder.trim())
                .say(
                    "grantor-other-party",
                    [
                        ("other", Arg::term(format!("slot-{other}"))),
                        ("paper", name()),
                        ("holder", holder.into()),
                    ],
                );
        }
    }
}
