//! The name and the texts belong together (clause 1.5), and the texts are about this app (clause 3.3.7.t11.1.a).
//!
//! Icon and screenshots are looked at elsewhere; here only what was written is compared.

use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::lexicon::Tier;
use crate::evidence::normal::Normal;
use crate::evidence::overlap;
use crate::project::TextField;

/// Asks when the texts share nothing with the name, or name another app and never this one.
pub(crate) static TEXT_RELATION: Check = Check {
    id: "text-relation",
    clauses: &["1.5", "3.3.7.t11.1.a"],
    reads: &[Input::Name, Input::Brief, Input::Detail],
    revision: 3,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = ctx.text(TextField::Name).trim();
    let texts = [ctx.text(TextField::Brief), ctx.text(TextField::Detail)];
    // What is missing is where it is said.
    let lacking = if name.is_empty() {
        Some((TextField::Name, "relation-nothing"))
    } else if texts.iter().all(|text| text.trim().is_empty()) {
        Some((TextField::Brief, "relation-no-texts"))
    } else {
        None
    };
    if let Some((field, said)) = lacking {
        for clause in TEXT_RELATION.clauses {
            out.ask(clause).at(Place::field(field)).firm().say(said, []);
        }
        return;
    }
    let key = Normal::of(name);
    let named = texts
        .iter()
        .any(|text| Normal::of(text).as_str().contains(key.as_str()));
    if named {
        return;
    }
    if !texts.iter().any(|text| overlap::shares_a_word(name, text)) {
        out.warn("1.5")
            .at(Place::field(TextField::Name))
            .at(Place::field(TextField::Detail))
            .sure(50)
            .say("relation-no-name", [("name", name.into())]);
    }
    let mut others = Vec::new();
    for field in [TextField::Brief, TextField::Detail] {
        mentions::in_field(ctx, "brands", field, &mut others);
    }
    for other in others.iter().filter(|other| other.tier == Tier::Certain) {
        other.say(out.ask("3.3.7.t11.1.a").sure(60), "relation-other-name");
    }
}
