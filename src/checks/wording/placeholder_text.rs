//! Texts that were never finished (clause 3.3.7.t11.1.b): filler, test words, "to be completed".

use crate::base::{Arg, Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::normal::Normal;
use crate::project::TextField;

const CLAUSE: &str = "3.3.7.t11.1.b";
/// A longer text says something, in bytes.
const LONGEST: usize = 60;
/// Parts of words for what is only tried out.
const TRIALS: [&str; 5] = ["测试", "test", "demo", "示例", "样例"];

/// Asks about placeholders in the listing, and about a text that is nothing else.
pub(crate) static PLACEHOLDER_TEXT: Check = Check {
    id: "placeholder-text",
    clauses: &[CLAUSE],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 6,
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
    for field in [TextField::Name, TextField::Brief, TextField::Detail] {
        let text = ctx.text(field).trim();
        if !is_unnamed(ctx, text) {
            continue;
        }
        let whole = Span::new(0, ctx.text(field).chars().count());
        let finding = out.ask(CLAUSE).at(Place::text(field, whole)).matched(text);
        let finding = finding.sure(90);
        match field {
            TextField::Name => finding.say("placeholder-name", [("name", text.into())]),
            _ => finding.say(
                "placeholder-whole",
                [
                    ("text", text.into()),
                    ("field", Arg::term(format!("field-{}", field.id()))),
                ],
            ),
        }
    }
}

/// True for what is typed to get on with it: 测试应用, demo, test123, 测试应用 test. 性能测试助手 is a name.
fn is_unnamed(ctx: &CheckCtx<'_>, text: &str) -> bool {
    if text.is_empty() || text.len() > LONGEST {
        return false;
    }
    let Some(list) = ctx.words("listing.unnamed") else {
        return false;
    };
    let words = list.normal();
    let whole = key(text);
    let bare = whole.trim_end_matches(|c: char| c.is_ascii_digit());
    let listed = |text: &str| words.iter().any(|word| word == text);
    if listed(&whole) || listed(bare) {
        return true;
    }
    // 你好 ABC may be a name; what tries something out is none, whatever stands beside it.
    let tries = TRIALS.iter().any(|trial| bare.contains(trial));
    tries && is_made_of(bare, words)
}

/// What tells two texts apart.
fn key(text: &str) -> String {
    let normal = Normal::of(text);
    let told = normal.as_str().chars();
    told.filter(|&c| !width::is_blank(c) && !"-_.·".contains(c))
        .collect()
}

/// True when nothing but some of the words stands there, one behind the other.
fn is_made_of(text: &str, words: &[String]) -> bool {
    let mut reached = vec![false; text.len() + 1];
    if let Some(start) = reached.first_mut() {
        *start = true;
    }
    for at in 0..text.len() {
        let Some(rest) = text.get(at..).filter(|_| reached.get(at) == Some(&true)) else {
            continue;
        };
        for word in words.iter().filter(|word| rest.starts_with(word.as_str())) {
            if let Some(end) = reached.get_mut(at + word.len()) {
                *end = true;
            }
        }
    }
    reached.last() == Some(&true)
}
