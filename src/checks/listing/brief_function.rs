//! 简介 and 详细描述 say what the app does (clause 1.12.a), and both speak of the same (clause 1.12.b).

use crate::base::width;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::normal::Normal;
use crate::evidence::overlap;
use crate::project::TextField;
use std::collections::BTreeSet;

/// Asks when no function is named, the description is a line only, or the two texts share no subject.
pub(crate) static BRIEF_FUNCTION: Check = Check {
    id: "brief-function",
    clauses: &["1.12.a", "1.12.b"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 3,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let (brief, detail) = (ctx.text(TextField::Brief), ctx.text(TextField::Detail));
    if brief.trim().is_empty() && detail.trim().is_empty() {
        for clause in BRIEF_FUNCTION.clauses {
            out.ask(clause)
                .at(Place::field(TextField::Brief))
                .at(Place::field(TextField::Detail))
                .firm()
                .say("function-no-text", []);
        }
        return;
    }
    let says = |field| ctx.names("listing.function", field);
    if !says(TextField::Brief) && !says(TextField::Detail) {
        out.ask("1.12.a")
            .at(Place::field(TextField::Brief))
            .at(Place::field(TextField::Detail))
            .sure(60)
            .say("function-not-named", []);
    }
    if says(TextField::Detail) && repeats_name(ctx.text(TextField::Name), brief) {
        out.ask("1.12.a")
            .at(Place::field(TextField::Brief))
            .sure(70)
            .say("function-brief-name", []);
    }
    let (han, limit) = (width::han(detail), ctx.limit("detail-han"));
    if han < limit {
        out.ask("1.12.a")
            .at(Place::field(TextField::Detail))
            .sure(70)
            .say(
                "function-short",
                [("used", han.into()), ("limit", limit.into())],
            );
    }
    let mut slogans = Vec::new();
    for field in [TextField::Brief, TextField::Detail] {
        mentions::in_field(ctx, "listing.slogan", field, &mut slogans);
    }
    mentions::ask(
        out,
        "1.12.a",
        &slogans,
        "function-slogan",
        "function-slogan",
    );
    relation(ctx, brief, detail, out);
}

/// True for a 简介 that is the name again, with no more than two further characters.
fn repeats_name(name: &str, brief: &str) -> bool {
    let (name, brief) = (Normal::of(name), Normal::of(brief));
    let (name, brief) = (name.as_str().trim(), brief.as_str().trim());
    if name.is_empty() || !brief.contains(name) {
        return false;
    }
    let rest = brief.replacen(name, "", 1);
    rest.chars().filter(|c| c.is_alphanumeric()).count() <= 2
}

fn relation(ctx: &CheckCtx<'_>, brief: &str, detail: &str, out: &mut Findings) {
    if brief.trim().is_empty() || detail.trim().is_empty() {
        return;
    }
    let mut known: BTreeSet<String> = overlap::subjects(detail);
    known.extend(overlap::subjects(ctx.text(TextField::Name)));
    known.extend(
        ctx.keywords()
            .iter()
            .flat_map(|word| overlap::subjects(word)),
    );
    if overlap::subjects(brief).is_disjoint(&known) {
        out.ask("1.12.b")
            .at(Place::field(TextField::Brief))
            .at(Place::field(TextField::Detail))
            .sure(50)
            .say("function-unrelated", []);
    }
}
