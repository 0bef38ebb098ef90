//! Names that only say a class of things (clauses 1.3 and 2.9.4.23, which ask the same).

use crate::base::{Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::normal::Normal;
use crate::project::TextField;
use crate::ruleset::Tier;

/// Fails when nothing but a class word is left of the name; warns when it is made of such words only.
pub(crate) static NAME_GENERIC: Check = Check {
    id: "name-generic",
    clauses: &["1.3", "2.9.4.23"],
    reads: &[Input::Name],
    revision: 5,
    run,
};

/// Endings that never make a class word distinctive.
const ENDINGS: [&str; 8] = [
    "小工具",
    "小助手",
    "助手",
    "大全",
    "工具",
    "软件",
    "应用",
    "app",
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = ctx.text(TextField::Name);
    let Some(list) = ctx.words("generic") else {
        return;
    };
    let key: String = Normal::of(name)
        .as_str()
        .chars()
        .filter(|&c| !width::is_blank(c))
        .collect();
    // Words of other scripts are no part of the key, but of the name.
    let foreign = name.chars().any(|c| matches!(c, '\u{0530}'..='\u{1CFF}'));
    if key.is_empty() || foreign {
        return;
    }
    let words = |tier: Tier| {
        list.words
            .iter()
            .filter(move |(_, t)| *t == tier)
            .map(|(word, _)| word.to_lowercase())
    };
    let classes: Vec<String> = words(Tier::Certain).collect();
    let whole = Span::new(0, name.chars().count());
    let class = classes
        .iter()
        .filter(|class| is_class(&key, class))
        .max_by_key(|class| class.len());
    if let Some(class) = class {
        for clause in NAME_GENERIC.clauses {
            out.fail(clause)
                .at(Place::text(TextField::Name, whole))
                .matched(class)
                .say("name-generic-class", [("word", class.clone().into())]);
        }
        return;
    }
    let fillers: Vec<String> = words(Tier::Review).collect();
    if is_made_of(&key, &classes, &fillers) {
        for clause in NAME_GENERIC.clauses {
            out.warn(clause)
                .at(Place::text(TextField::Name, whole))
                .matched(name)
                .sure(50)
                .say("name-generic-words", [("name", name.into())]);
        }
    }
}

fn is_class(key: &str, class: &str) -> bool {
    let mut rest = key;
    loop {
        if rest == class {
            return true;
        }
        let Some(shorter) = ENDINGS.iter().find_map(|ending| rest.strip_suffix(ending)) else {
            return false;
        };
        rest = shorter;
    }
}

/// True when the name can be cut completely into listed words, at least one of them a class word.
fn is_made_of(key: &str, classes: &[String], fillers: &[String]) -> bool {
    // reachable[i]: bit 0 = reachable by fillers only, bit 1 = reachable with a class word.
    let mut reachable = vec![0u8; key.len() + 1];
    if let Some(first) = reachable.first_mut() {
        *first = 1;
    }
    for at in 0..key.len() {
        let here = reachable.get(at).copied().unwrap_or(0);
        let Some(rest) = key.get(at..).filter(|_| here != 0) else {
            continue;
        };
        let steps = classes
            .iter()
            .map(|word| (word, 2))
            .chain(fillers.iter().map(|word| (word, here)));
        for (word, bits) in steps.filter(|(word, _)| rest.starts_with(word.as_str())) {
            if let Some(next) = reachable.get_mut(at + word.len()) {
                *next |= bits;
            }
        }
    }
    reachable.last().is_some_and(|last| last & 2 != 0)
}
