//! Watermarks that can be read: words of editors, stock sites and offices laid over a picture (clauses 1.7.b,
//! 3.3.7.t11.1.d).
//!
//! The same words may belong to the page, so they are asked about only where a page does not write them: in a corner,
//! across the picture, all over it, or larger than the rest. What is not read yet is silent; a person confirms anyway.

use super::signed::{is_account, is_maker, is_name, is_person, is_site};
use crate::checks::pictures::{marks, screenshots};
use crate::checks::writing::{Spotted, Writing, length};
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::lexicon::Tier;
use crate::evidence::look::Suspicion;
use crate::evidence::normal::Normal;
use crate::evidence::reading::Line;
use crate::project::FieldPath;
use std::collections::BTreeMap;

const WHOLE: &str = "1.7.b";
const LISTING: &str = "3.3.7.t11.1.d";

/// Asks about words that are laid over pictures.
pub(crate) static PICTURE_WORDS: Check = Check {
    id: "picture-words",
    clauses: &[WHOLE, LISTING],
    reads: &[Input::Icon, Input::Screenshots, Input::Writing],
    revision: 3,
    run,
};

/// Places from which on a word stands all over the picture.
const REPEATED: usize = 3;
/// Characters that may stand beside a listed word, so that it still is the whole line.
const BESIDE: usize = 8;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for filed in marks(ctx).into_iter().chain(screenshots(ctx)) {
        let Some(writing) = ctx.writing(filed) else {
            continue;
        };
        let shot = matches!(writing.path, FieldPath::Screenshots(_));
        let clauses: &[&str] = if shot { &[WHOLE, LISTING] } else { &[WHOLE] };
        for (word, lines) in words(ctx, &writing) {
            let spotted = Spotted {
                kind: Suspicion::Watermark,
                word: &word,
                regions: lines.iter().map(|line| line.region).collect(),
                sure: 70,
                say: "picture-words-found",
            };
            for clause in clauses {
                writing.ask(ctx, clause, &spotted, out);
            }
        }
    }
}

/// How much a line has to stand out before it is asked about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// What a recorder of the screen leaves of itself.
    Recorder,
    /// Hardly a page writes it.
    Certain,
    /// A page may write it as well.
    Review,
    /// A name behind an at sign, or behind that of a network.
    Name,
    /// A person with a number or a department, as offices print it over what may not leave them.
    Person,
}

/// Words laid over a picture, as they were read first, with their lines.
fn words<'a>(ctx: &CheckCtx<'_>, writing: &Writing<'a>) -> Vec<(String, Vec<&'a Line>)> {
    let mut groups: BTreeMap<String, (Weight, Vec<&Line>)> = BTreeMap::new();
    for (line, normal) in &writing.lines {
        if let Some((key, weight)) = weighed(ctx, &line.text, normal) {
            let group = groups.entry(key).or_insert((weight, Vec::new()));
            group.1.push(line);
        }
    }
    let mut found = Vec::new();
    for (weight, lines) in groups.into_values() {
        let all_over = weight != Weight::Review && is_all_over(writing, &lines);
        let out: Vec<&Line> = lines
            .into_iter()
            .filter(|line| all_over || stands_out(writing, line, weight))
            .collect();
        if let Some(first) = out.first() {
            found.push((first.text.trim().to_owned(), out));
        }
    }
    found
}

/// What a line is grouped by and how much it weighs, when it is a listed word or a name and hardly more.
fn weighed(ctx: &CheckCtx<'_>, text: &str, normal: &Normal) -> Option<(String, Weight)> {
    let all = length(normal.as_str());
    let whole = |list| {
        let hits = ctx.hits_in(list, normal);
        let hits = hits.into_iter();
        hits.filter(|hit| all <= 2 * length(&hit.word) + BESIDE)
            .max_by_key(|hit| hit.tier)
    };
    if let Some(hit) = whole("pictures.recorders") {
        return Some((hit.word.clone(), Weight::Recorder));
    }
    if let Some(hit) = whole("pictures.overlay") {
        let weight = if hit.tier == Tier::Certain {
            Weight::Certain
        } else {
            Weight::Review
        };
        return Some((hit.word.clone(), weight));
    }
    let own = || normal.as_str().trim().to_owned();
    if is_name(text) || is_account(ctx, text, normal) {
        return Some((own(), Weight::Name));
    }
    if is_person(text) {
        return Some((own(), Weight::Person));
    }
    (is_maker(normal.as_str()) || is_site(text)).then(|| (own(), Weight::Review))
}

fn stands_out(writing: &Writing<'_>, line: &Line, weight: Weight) -> bool {
    let cornered = || writing.in_corner(line);
    match weight {
        // Recorders sign in the middle of an edge as well, where pages write what they are about.
        Weight::Recorder => Writing::leans(line) || writing.at_end(line) && writing.is_alone(line),
        Weight::Certain => Writing::leans(line) || writing.is_larger(line) || cornered(),
        Weight::Review => Writing::leans(line) || cornered() && writing.is_alone(line),
        Weight::Name => cornered() && writing.is_alone(line),
        Weight::Person => Writing::leans(line) || writing.is_larger(line) && writing.is_alone(line),
    }
}

/// True for three lines or more that are no column and no row of a table.
fn is_all_over(writing: &Writing<'_>, lines: &[&Line]) -> bool {
    let spread = |place: fn(&Line) -> u32| {
        let places = lines.iter().map(|line| place(line));
        let (low, high) = (places.clone().min(), places.max());
        high.zip(low).map_or(0, |(high, low)| high - low) as f32
    };
    let far = writing.height() * 0.15;
    lines.len() >= REPEATED
        && spread(|line| line.region.x) > far
        && spread(|line| line.region.y) > far
}
