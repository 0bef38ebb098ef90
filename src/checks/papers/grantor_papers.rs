//! A paper issued to somebody else comes with its original and a contract that names its holder (clauses 4.0.1.b and
//! 4.0.1.c).

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::container::Colours;
use crate::evidence::reading::Colour;
use crate::project::{FieldPath, FileRef, PaperField};
use crate::ruleset::applies::{Groups as _, company_key, holder_differs};

/// Fails for a foreign paper without its file; warns when it is a grey copy, or contract or grantor's licence name
/// another company.
pub(crate) static GRANTOR_PAPERS: Check = Check {
    id: "grantor-papers",
    clauses: &["4.0.1.b", "4.0.1.c"],
    reads: &[Input::Papers, Input::Developer],
    revision: 2,
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
        for file in paper.files.iter().filter(|file| is_grey(ctx, file)) {
            let place = Place::File {
                file: file.clone(),
                path: FieldPath::Paper(slot.clone()),
            };
            out.warn("4.0.1.c")
                .at(place)
                .sure(60)
                .say("grantor-grey", [("file", file.name().into())]);
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

/// True for a scan without any colour: a copy of a copy, as a rule. One that was not read is not called grey.
fn is_grey(ctx: &CheckCtx<'_>, file: &FileRef) -> bool {
    let read = ctx.read(file).ready().map(|reading| &reading.pages);
    if let Some(pages) = read.filter(|pages| !pages.is_empty()) {
        return pages.iter().all(|page| page.colour != Colour::Colour);
    }
    ctx.facts(file)
        .and_then(|facts| facts.picture())
        .is_some_and(|picture| picture.colours == Colours::Grey)
}
