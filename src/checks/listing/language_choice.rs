//! Languages of interface and content (clause 2.9.4.20).
//!
//! Chinese and English are common; every other declared language fails. Texts in another script fail as well, a few
//! accented letters are pointed out. An app that teaches a language in Chinese is no app in that language (reading A21).

use crate::base::{Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, TextField};

/// Fails for declared languages and scripts that are not common ones.
pub(crate) static LANGUAGE_CHOICE: Check = Check {
    id: "language-choice",
    clauses: &["2.9.4.20"],
    reads: &[Input::Languages, Input::Name, Input::Brief, Input::Detail],
    revision: 2,
    run,
};

const CLAUSE: &str = "2.9.4.20";
/// Primary subtags of Chinese and English.
const COMMON: [&str; 5] = ["zh", "en", "cmn", "yue", "wuu"];
/// A quoted word of another script, in characters; more is a text.
const QUOTED: usize = 12;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let place = || Place::Field {
        path: FieldPath::Languages,
    };
    let languages = ctx.languages();
    if languages.iter().all(|tag| tag.trim().is_empty()) {
        out.ask(CLAUSE).at(place()).say("language-missing", []);
    }
    for tag in languages
        .iter()
        .map(|tag| tag.trim())
        .filter(|tag| !tag.is_empty())
    {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
        if !COMMON.contains(&primary.as_str()) && !tag.contains('文') {
            out.fail(CLAUSE)
                .at(place())
                .matched(tag)
                .say("language-uncommon", [("language", tag.into())]);
        }
    }
    for field in [TextField::Name, TextField::Brief, TextField::Detail] {
        script(ctx, field, out);
    }
}

fn script(ctx: &CheckCtx<'_>, field: TextField, out: &mut Findings) {
    let text = ctx.text(field);
    let found: Vec<usize> = positions(text, is_uncommon_script);
    let accents = positions(text, |c| matches!(c, 'À'..='ÿ' if c != '×' && c != '÷')).len();
    if let (Some(&first), Some(&last)) = (found.first(), found.last()) {
        let span = Span::new(first, last + 1);
        let place = Place::text(field, span);
        let args = [("text", span.of(text).into())];
        let han = text.chars().filter(|&c| width::is_han(c)).count();
        // A word in a Chinese sentence is a quotation; a text of nothing but the other script is not.
        let quoted = found.len() <= QUOTED && han > found.len();
        if !quoted || field == TextField::Name {
            out.fail(CLAUSE).at(place).say("language-script", args);
        } else {
            out.warn(CLAUSE)
                .at(place)
                .sure(50)
                .say("language-quoted", args);
        }
    } else if accents > 0 {
        out.warn(CLAUSE)
            .at(Place::field(field))
            .sure(40)
            .say("language-accents", []);
    }
}

fn positions(text: &str, wanted: impl Fn(char) -> bool) -> Vec<usize> {
    text.chars()
        .enumerate()
        .filter(|&(_, c)| wanted(c))
        .map(|(at, _)| at)
        .collect()
}

/// Tibetan, Arabic, Mongolian, Kana, Hangul, Cyrillic, Thai, Yi and Devanagari.
const fn is_uncommon_script(c: char) -> bool {
    matches!(c,
        '\u{0F00}'..='\u{0FFF}' | '\u{0600}'..='\u{06FF}' | '\u{1800}'..='\u{18AF}' | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}' | '\u{AC00}'..='\u{D7A3}' | '\u{0400}'..='\u{04FF}' | '\u{0E00}'..='\u{0E7F}'
        | '\u{A000}'..='\u{A4CF}' | '\u{0900}'..='\u{097F}')
}
