//! Do the screenshots show this app? What was read in them, held against name and texts (clauses 1.5, 3.3.7.t11.1.a).
//!
//! What fits is listed for the person who confirms; it decides nothing. Another product's name where a page has its
//! title is a question. A page need not name its app, so silence says nothing.

use crate::base::Arg;
use crate::checks::writing::{Spotted, Writing, length};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::Tier;
use crate::evidence::look::Suspicion;
use crate::evidence::normal::Normal;
use crate::evidence::overlap;
use crate::project::{FieldPath, Screen, TextField};

const RELATED: &str = "1.5";
const SHOWN: &str = "3.3.7.t11.1.a";

/// Lists what of name and texts was read in the screenshots, and asks about other names in their titles.
pub(crate) static SCREENSHOT_RELATION: Check = Check {
    id: "screenshot-relation",
    clauses: &[RELATED, SHOWN],
    reads: &[
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Screenshots,
        Input::Writing,
    ],
    revision: 1,
    run,
};

/// Titles end here, as a share of the picture's height.
const TITLE: f32 = 0.12;
/// Names of the platform's own house, which pages made for it may bear, as a reader takes them.
const HOSTS: [&str; 5] = ["腾讯会议", "企业微信", "微信", "腾讯", "qq"];
/// Words that are listed at most.
const LISTED: usize = 6;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = squeezed(ctx.text(TextField::Name));
    let [brief, detail] = [TextField::Brief, TextField::Detail].map(|field| ctx.text(field));
    for screen in Screen::ALL {
        let path = || FieldPath::Screenshots(screen);
        let files = ctx.screenshots(screen).iter();
        let read = files
            .enumerate()
            .filter_map(|(at, file)| Some((at + 1, ctx.writing((path(), file))?)));
        let read: Vec<(usize, Writing<'_>)> = read.collect();
        let texts: Vec<String> = read.iter().map(|(_, writing)| said(writing)).collect();
        for (_, writing) in &read {
            other_names(ctx, writing, &name, out);
        }
        let Some((_, first)) = read.first() else {
            continue;
        };
        let end = || Arg::term(format!("screen-{}", screen.id()));
        let place = || Place::File {
            file: first.file.clone(),
            path: path(),
        };
        let numbers: Vec<String> = read
            .iter()
            .zip(&texts)
            .filter(|(_, text)| !name.is_empty() && text.contains(&name))
            .map(|((number, _), _)| number.to_string())
            .collect();
        let mut words = overlap::common(&[brief, detail].join("\n"), &texts.join("\n"), LISTED);
        words.retain(|word| name.is_empty() || !name.contains(word.as_str()));
        for clause in SCREENSHOT_RELATION.clauses {
            if !numbers.is_empty() {
                out.note(clause).at(place()).say(
                    "relation-name-read",
                    [("numbers", Arg::List(numbers.clone())), ("end", end())],
                );
            }
            if !words.is_empty() {
                out.note(clause).at(place()).say(
                    "relation-words-read",
                    [("words", Arg::List(words.clone())), ("end", end())],
                );
            }
        }
    }
}

/// Everything a picture says, line by line.
fn said(writing: &Writing<'_>) -> String {
    let lines = writing.lines.iter().map(|(line, _)| squeezed(&line.text));
    lines.collect::<Vec<String>>().join("\n")
}

/// A text as a reader takes it, without blanks.
fn squeezed(text: &str) -> String {
    let normal = Normal::of(text);
    let chars = normal.as_str().chars();
    chars.filter(|c| !c.is_whitespace()).collect()
}

/// Asks about lines of a title that are the name of another product and nothing else.
fn other_names(ctx: &CheckCtx<'_>, writing: &Writing<'_>, name: &str, out: &mut Findings) {
    for (line, normal) in &writing.lines {
        if writing.level(line) > TITLE {
            continue;
        }
        let all = length(normal.as_str());
        let hits = ctx.hits_in("brands", normal);
        let other = hits.iter().find(|hit| {
            let word = squeezed(&hit.word);
            hit.tier == Tier::Certain
                && all == length(&word)
                && !name.contains(&word)
                && !HOSTS.contains(&word.as_str())
        });
        if other.is_none() {
            continue;
        }
        let spotted = Spotted {
            kind: Suspicion::Brand,
            word: line.text.trim(),
            regions: vec![line.region],
            sure: 50,
            say: "relation-other-read",
        };
        writing.ask(ctx, SHOWN, &spotted, out);
    }
}
