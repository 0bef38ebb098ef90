//! Texts that were never finished (clause 3.3.7.t11.1.b): filler, test words, "to be completed".

use crate::base::{Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::normal::Normal;
use crate::project::TextField;

const CLAUSE: &str = "3.3.7.t11.1.b";

/// Asks about placeholders in the listing, and about a name that is nothing else.
pub(crate) static PLACEHOLDER_TEXT: Check = Check {
    id: "placeholder-text",
    clauses: &[CLAUSE],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 4,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let found = mentions::in_listing(ctx, "listing.placeholder");
    mentions::ask(
        out,
        CLAUSE,
        &found,
        "placeholder-word",
        "placeholder-word-close",
    );
    let name = ctx.text(TextField::Name);
    if is_unnamed(ctx, name) {
        let whole = Span::new(0, name.chars().count());
        out.ask(CLAUSE)
            .at(Place::text(TextField::Name, whole))
            .matched(name)
            .sure(90)
            .say("placeholder-name", [("name", name.into())]);
    }
}

/// True for what is typed to get on with it: 测试应用, demo. 性能测试助手 is a name.
fn is_unnamed(ctx: &CheckCtx<'_>, name: &str) -> bool {
    let key = |text: &str| -> String {
        let normal = Normal::of(text);
        let told = normal.as_str().chars();
        told.filter(|&c| !width::is_blank(c)).collect()
    };
    let name = key(name);
    let list = ctx.words("listing.unnamed");
    list.is_some_and(|list| list.words.iter().any(|(word, _)| key(word) == name))
}
