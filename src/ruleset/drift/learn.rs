//! Cuts the official text into pieces and notes their hashes.

use super::super::Ruleset;
use super::letters::{hash, of_plain, plain};
use crate::base::Digest;
use std::collections::{BTreeMap, BTreeSet};

/// Shortest part of a sentence that is a piece by itself, letters.
const SHORT: usize = 4;
/// Shortest line that is noted, letters.
const LEAST: usize = 2;
/// Longest line whose clauses are looked for letter by letter.
const LONG: usize = 400;
/// Ends of sentences.
const ENDS: [char; 6] = ['。', '；', '！', '？', ';', '?'];

/// The table `official.tsv` for an official text, line by line as the catalogue counts them.
pub fn learn(ruleset: &Ruleset, text: &str) -> String {
    let mut out = String::from("line\tlength\thash\tclauses\n");
    let owners = owners(ruleset);
    for (at, line) in text.lines().enumerate() {
        let line = content(line);
        let known = owners.get(&(at + 1)).map_or(&[][..], Vec::as_slice);
        let spans = spans(ruleset, known, &line);
        for (start, end) in cuts(&line, &spans) {
            let part: String = line.get(start..end).unwrap_or_default().iter().collect();
            let letters = of_plain(&part);
            if letters.len() < LEAST {
                continue;
            }
            let (length, hash) = (letters.len(), hash(&letters));
            let clauses = belonging(known, &spans, start, end).join(",");
            let clauses = if clauses.is_empty() { "-" } else { &clauses };
            let row = format!("{}\t{length}\t{hash:016x}\t{clauses}\n", at + 1);
            out.push_str(&row);
        }
    }
    out
}

/// Clauses by line.
fn owners(ruleset: &Ruleset) -> BTreeMap<usize, Vec<String>> {
    let mut owners: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for clause in ruleset.clauses() {
        for line in clause.lines.split(',').filter_map(|line| line.parse().ok()) {
            owners.entry(line).or_default().push(clause.id.0.clone());
        }
    }
    owners
}

/// A line without markup and numbering.
fn content(line: &str) -> Vec<char> {
    let line = plain(line);
    let line = line.replace("**", "");
    let text: String = line.chars().filter(|c| *c != '\u{200b}').collect();
    let mut rest = text.trim();
    loop {
        let next = unnumbered(rest).trim_start();
        if next.len() == rest.len() {
            return rest.chars().collect();
        }
        rest = next;
    }
}

/// The line without one number, letter or sign a list begins with.
fn unnumbered(line: &str) -> &str {
    let mark = |c: char| matches!(c, '#' | '>' | '*' | '-' | '①'..='⑩');
    if let Some(rest) = line.strip_prefix(mark) {
        return rest;
    }
    let open = line.strip_prefix(['(', '（']);
    let body = open.unwrap_or(line);
    let counts = |c: char| c.is_ascii_digit() || "一二三四五六七八九十.".contains(c);
    let number = body.trim_start_matches(counts);
    let number = if number.len() == body.len() {
        body.strip_prefix(|c: char| c.is_ascii_lowercase())
            .unwrap_or(body)
    } else {
        number
    };
    if number.len() == body.len() {
        return line;
    }
    let dotted = body
        .get(..body.len() - number.len())
        .is_some_and(|head| head.contains('.'));
    match number.strip_prefix([')', '）', '、']) {
        Some(rest) => rest,
        None if dotted && open.is_none() => number,
        None => line,
    }
}

/// Where the text of a clause stands within its line: found by its digest. Clauses that have the whole line, or
/// several lines, are not among them.
fn spans(ruleset: &Ruleset, known: &[String], line: &[char]) -> Vec<(String, usize, usize)> {
    if known.len() < 2 || line.len() > LONG {
        return Vec::new();
    }
    // Some clauses quote the same words.
    let mut digests: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for clause in known.iter().filter_map(|id| ruleset.clause(id)) {
        let ids = digests.entry(clause.digest.as_str()).or_default();
        ids.push(clause.id.as_str());
    }
    let mut spans = Vec::new();
    for start in 0..line.len() {
        let mut text = String::new();
        for (at, c) in line.iter().enumerate().skip(start) {
            text.push(*c);
            let digest = Digest::of_bytes(text.as_bytes());
            for id in digests.get(digest.as_str()).into_iter().flatten() {
                spans.push(((*id).to_owned(), start, at + 1));
            }
        }
    }
    spans
}

/// The pieces of a line: cut behind sentences, and where a clause begins or ends. Short ones go with the one before.
fn cuts(line: &[char], spans: &[(String, usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: BTreeSet<usize> = line
        .iter()
        .enumerate()
        .filter(|(_, c)| ENDS.contains(c))
        .map(|(at, _)| at + 1)
        .collect();
    ends.extend(spans.iter().flat_map(|(_, start, end)| [*start, *end]));
    ends.insert(line.len());
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    for end in ends.into_iter().filter(|end| *end > 0) {
        let part: String = line.get(start..end).unwrap_or_default().iter().collect();
        match pieces.last_mut() {
            Some((_, last)) if of_plain(&part).len() < SHORT => *last = end,
            _ => pieces.push((start, end)),
        }
        start = end;
    }
    pieces
}

/// Clauses a piece belongs to: those whose own words overlap it, else all of the line that have no words of their own.
fn belonging<'a>(
    known: &'a [String],
    spans: &[(String, usize, usize)],
    start: usize,
    end: usize,
) -> Vec<&'a str> {
    let has_words = |id: &str| spans.iter().any(|(owner, ..)| owner == id);
    let overlaps = |id: &str| {
        let mut own = spans.iter().filter(|(owner, ..)| owner == id);
        own.any(|(_, from, to)| *from < end && start < *to)
    };
    let own: Vec<&str> = known
        .iter()
        .map(String::as_str)
        .filter(|id| overlaps(id))
        .collect();
    let spanless = known.iter().map(String::as_str).filter(|id| !has_words(id));
    if own.is_empty() {
        let rest: Vec<&str> = spanless.collect();
        return if rest.is_empty() {
            known.iter().map(String::as_str).collect()
        } else {
            rest
        };
    }
    own
}
