//! Whether a ruleset holds together: what a row names exists, and nothing the program needs was lost.

use super::error::{Error, Problem};
use super::sources::Sources;
use super::tables::{Row, rows};
use super::{Ruleset, applies::Atom, drift};
use regex::Regex;
use std::collections::BTreeSet;

/// Names in rows have to point at something, figures and lists have to be there.
pub(super) fn check(ruleset: &Ruleset, sources: &Sources) -> Result<(), Error> {
    drift::pieces(&ruleset.official)?;
    for row in &rows(sources, "patterns.tsv")? {
        Regex::new(&row.get("regex"))
            .map_err(|error| row.expression("regex", error.to_string()))?;
    }
    let flags: BTreeSet<&str> = ruleset.flags.iter().map(|flag| flag.id.as_str()).collect();
    let businesses = ruleset.businesses.iter();
    let businesses: BTreeSet<&str> = businesses.map(|business| business.id.as_str()).collect();
    let groups: BTreeSet<&str> = ruleset.groups().into_iter().collect();
    let known = |atom: &Atom| match atom {
        Atom::Flag(id) => flags.contains(id.as_str()),
        Atom::Business(id) => businesses.contains(id.as_str()),
        Atom::Group(id) => groups.contains(id.as_str()),
        _ => true,
    };
    for (row, clause) in rows(sources, "clauses.tsv")?.iter().zip(&ruleset.clauses) {
        let atoms = clause.applies.atoms();
        if let Some(atom) = atoms.into_iter().find(|atom| !known(atom)) {
            return Err(unknown(row, "applies", &atom.to_string()));
        }
        let mut wanted = clause.note.iter().flat_map(|note| note.when.atoms());
        if let Some(atom) = wanted.find(|atom| !known(atom)) {
            return Err(unknown(row, "note", &atom.to_string()));
        }
        let mut others = clause.related.iter().map(|(id, _)| id.as_str());
        if let Some(other) = others.find(|id| ruleset.clause(id).is_none()) {
            return Err(unknown(row, "related", other));
        }
    }
    for row in &rows(sources, "papers.tsv")? {
        let id = row.get("clause");
        let Some(clause) = ruleset.clause(&id) else {
            return Err(unknown(row, "clause", &id));
        };
        let Some(need) = &clause.need else { continue };
        let mut slots = need.slots().into_iter();
        if let Some(slot) = slots.find(|slot| ruleset.slot(slot).is_none()) {
            return Err(unknown(row, "need", slot));
        }
        if let Some(flag) = need.flags().into_iter().find(|flag| !flags.contains(flag)) {
            return Err(unknown(row, "need", flag));
        }
    }
    for (row, flag) in rows(sources, "flags.tsv")?.iter().zip(&ruleset.flags) {
        if let Some(atom) = flag.when.atoms().into_iter().find(|atom| !known(atom)) {
            return Err(unknown(row, "when", &atom.to_string()));
        }
        let mut named = flag.businesses.iter().map(String::as_str);
        if let Some(business) = named.find(|id| !businesses.contains(id)) {
            return Err(unknown(row, "businesses", business));
        }
    }
    for (row, slot) in rows(sources, "slots.tsv")?.iter().zip(&ruleset.slots) {
        let pattern = slot.pattern.as_deref();
        if let Some(pattern) = pattern.filter(|id| ruleset.pattern(id).is_none()) {
            return Err(unknown(row, "pattern", pattern));
        }
    }
    Ok(())
}

fn unknown(row: &Row, column: &str, found: &str) -> Error {
    row.wrong(Problem::Unknown {
        column: column.to_owned(),
        found: found.to_owned(),
    })
}

/// A ruleset that replaces another one keeps the figures and lists of words that checks ask for by name.
pub(super) fn replaces(new: &Ruleset, old: &Ruleset) -> Result<(), Error> {
    let lost = |file: String, name: &str| Error::new(file, 0, Problem::Lost(name.to_owned()));
    let mut limits = old.limits.keys();
    if let Some(name) = limits.find(|name| !new.limits.contains_key(*name)) {
        return Err(lost("limits.tsv".to_owned(), name));
    }
    let mut lists = old.words.keys();
    if let Some(name) = lists.find(|name| !new.words.contains_key(*name)) {
        let file = name.split_once('.').map_or(name.as_str(), |(file, _)| file);
        return Err(lost(format!("words/{file}.txt"), name));
    }
    let mut patterns = old.patterns.keys();
    if let Some(name) = patterns.find(|name| !new.patterns.contains_key(*name)) {
        return Err(lost("patterns.tsv".to_owned(), name));
    }
    Ok(())
}
