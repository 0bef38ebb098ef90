//! Groups of pictures that show the same.

use super::print::Relation;
use crate::evidence::FileFacts;
use serde::Serialize;
use std::collections::BTreeMap;

/// How the pictures of a group relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Twin {
    /// Equal to the pixel.
    Exact,
    /// The same view, re-encoded, resized, cropped or brightened.
    Same,
    /// The same but for a small part.
    Near,
}

/// Groups among files, as positions in the list; files without facts belong to none.
pub fn groups(files: &[Option<&FileFacts>]) -> Vec<(Twin, Vec<usize>)> {
    let mut exact: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, facts) in files.iter().enumerate() {
        let Some(facts) = facts else { continue };
        let pixels = facts.picture().and_then(|picture| picture.pixels.as_ref());
        let key = pixels.unwrap_or(&facts.digest).as_str();
        exact.entry(key).or_default().push(at);
    }
    let mut groups: Vec<(Twin, Vec<usize>)> = Vec::new();
    let mut near = Vec::new();
    let mut sets: Vec<Vec<usize>> = exact.into_values().collect();
    sets.sort_unstable();
    for set in sets {
        let mut joined: Option<usize> = None;
        for (at, (_, members)) in groups.iter().enumerate() {
            match compare(files, members.first(), set.first()) {
                Relation::Same => {
                    joined = Some(at);
                    break;
                }
                Relation::Near => near.extend(members.first().copied().zip(set.first().copied())),
                Relation::Different => {}
            }
        }
        match joined.and_then(|at| groups.get_mut(at)) {
            Some((twin, members)) => {
                *twin = Twin::Same;
                members.extend(set);
            }
            None => groups.push((Twin::Exact, set)),
        }
    }
    groups.retain(|(_, members)| members.len() > 1);
    let apart = |(a, b): &(usize, usize)| {
        !groups
            .iter()
            .any(|(_, members)| members.contains(a) && members.contains(b))
    };
    let pairs: Vec<_> = near.into_iter().filter(apart).collect();
    groups.extend(chained(pairs).into_iter().map(|set| (Twin::Near, set)));
    for (_, members) in &mut groups {
        members.sort_unstable();
    }
    groups
}

/// Pairs that share a picture, put together: of five versions of a page one is told, not ten pairs.
fn chained(pairs: Vec<(usize, usize)>) -> Vec<Vec<usize>> {
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for (a, b) in pairs {
        let shares = |set: &mut Vec<usize>| set.contains(&a) || set.contains(&b);
        let mut joined: Vec<usize> = sets.extract_if(.., shares).flatten().collect();
        joined.extend([a, b]);
        joined.sort_unstable();
        joined.dedup();
        sets.push(joined);
    }
    sets
}

fn compare(files: &[Option<&FileFacts>], a: Option<&usize>, b: Option<&usize>) -> Relation {
    let print = |at: Option<&usize>| {
        files
            .get(*at?)
            .copied()
            .flatten()?
            .picture()?
            .print
            .as_ref()
    };
    match (print(a), print(b)) {
        (Some(a), Some(b)) => a.compare(b),
        _ => Relation::Different,
    }
}
