//! How much the wording of a part of a reviewer's message speaks for each clause: a linear model over single, double and
//! triple Han characters and Latin words.
//!
//! `tests/fixtures/text/complaints.py` draws the weights from what four people wrote as reviewers write, and describes
//! the file.

use crate::base::width;
use crate::evidence::likeness::{mixed, take, take_named};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const TABLE: &[u8] = include_bytes!("../../assets/models/complaints.bin");

/// The rarity of characters was multiplied by this.
const RARITY: f32 = 24.0;
/// What characters that are in no example add to the square of the length.
const UNKNOWN: f32 = 6.0;
/// Most Han characters that count as one.
const LONGEST: usize = 3;

/// Characters some example has.
struct Gram {
    hash: u32,
    rarity: f32,
    /// Of its weights.
    start: usize,
    count: usize,
}

#[derive(Default)]
struct Model {
    /// Ids, and what speaks for each before anything is read.
    clauses: Vec<(&'static str, f32)>,
    scale: f32,
    /// By hash.
    grams: Vec<Gram>,
    /// Clause and weight.
    weights: Vec<(u16, i8)>,
}

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(TABLE).unwrap_or_default());

/// Clauses the model knows and how much a part of a message, without courtesies, speaks for each; above -1 is much.
/// Nothing when it has no word of any example.
pub(super) fn scores(plain: &str) -> Vec<(&'static str, f32)> {
    let model: &Model = &MODEL;
    let (mut square, mut known) = (0.0, false);
    let mut sums = vec![0_i32; model.clauses.len()];
    for hash in hashes(plain) {
        let place = model.grams.binary_search_by_key(&hash, |gram| gram.hash);
        let Some(gram) = place.ok().and_then(|at| model.grams.get(at)) else {
            square += UNKNOWN;
            continue;
        };
        known = true;
        square += gram.rarity * gram.rarity;
        let weights = model.weights.get(gram.start..gram.start + gram.count);
        for &(clause, weight) in weights.unwrap_or_default() {
            if let Some(sum) = sums.get_mut(usize::from(clause)) {
                *sum += i32::from(weight);
            }
        }
    }
    if !known {
        return Vec::new();
    }
    let length = square.sqrt().max(f32::EPSILON) * model.scale;
    let clauses = model.clauses.iter().zip(sums);
    clauses
        .map(|(&(clause, bias), sum)| (clause, sum as f32 / length + bias))
        .collect()
}

/// Hashes of all Latin words and of one, two and three Han characters that stand together.
fn hashes(plain: &str) -> BTreeSet<u32> {
    let mut hashes = BTreeSet::new();
    let runs = plain.split(|c: char| !c.is_ascii_lowercase() && !width::is_han(c));
    for run in runs {
        let mut word = 0;
        let mut ending: Vec<u32> = Vec::with_capacity(LONGEST);
        for c in run.chars() {
            if c.is_ascii_lowercase() {
                word = mixed(word, c);
                ending.clear();
                continue;
            }
            if word != 0 {
                hashes.insert(std::mem::take(&mut word));
            }
            ending.push(0);
            for hash in &mut ending {
                *hash = mixed(*hash, c);
                hashes.insert(*hash);
            }
            if ending.len() == LONGEST {
                ending.remove(0);
            }
        }
        if word != 0 {
            hashes.insert(word);
        }
    }
    hashes
}

impl Model {
    fn read(mut bytes: &'static [u8]) -> Option<Self> {
        let mut model = Self::default();
        for _ in 0..u16::from_le_bytes(take(&mut bytes)?) {
            model.clauses.push(take_named(&mut bytes)?);
        }
        model.scale = f32::from_le_bytes(take(&mut bytes)?);
        for _ in 0..u32::from_le_bytes(take(&mut bytes)?) {
            let hash = u32::from_le_bytes(take(&mut bytes)?);
            let [rarity] = take(&mut bytes)?;
            let count = usize::from(u16::from_le_bytes(take(&mut bytes)?));
            model.grams.push(Gram {
                hash,
                rarity: f32::from(rarity) / RARITY,
                start: model.weights.len(),
                count,
            });
            for _ in 0..count {
                let clause = u16::from_le_bytes(take(&mut bytes)?);
                let [weight] = take(&mut bytes)?;
                model.weights.push((clause, i8::from_le_bytes([weight])));
            }
        }
        Some(model)
    }
}
