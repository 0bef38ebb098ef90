//! Is a text like those that were written against a clause? A linear model over one, two and three characters.
//!
//! Word lists know what was thought of; what is worded anew often shares its turns of phrase with other texts about
//! the same. `tests/fixtures/text/likeness.py` draws the weights from the labelled texts and describes the file. The
//! model only asks: it knows no sentence, and nothing of what is denied.

use super::normal::Normal;
use std::ops::Range;
use std::sync::LazyLock;

const TABLE: &[u8] = include_bytes!("../../assets/models/likeness.bin");

/// A text of more characters is judged sentence by sentence as well.
const LONG: usize = 60;
/// A sentence shorter than this goes on, in characters.
const SENTENCE: usize = 16;
/// What is left at the end is judged if it is longer than this, in characters.
const REST: usize = 3;

/// How many hashes are told apart at first sight.
const BITS: usize = 1 << 20;

/// Clauses a passage is like the examples of.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    /// The clauses, which share their examples.
    pub clauses: Vec<&'static str>,
    /// Its bytes in the normalised text.
    pub bytes: Range<usize>,
    /// How much: 0 is as likely as not among the examples.
    pub score: f32,
}

/// Clauses with the same examples.
struct Family {
    clauses: &'static str,
    bias: f32,
}

/// Weights of one, two or three characters.
#[derive(Clone, Copy, Default)]
struct Slot {
    /// Of the characters; 0 is free.
    hash: u32,
    start: u32,
    count: u32,
}

struct Model {
    families: Vec<Family>,
    scale: f32,
    /// As many as a power of two, more than half of them free.
    slots: Vec<Slot>,
    /// A bit for every hash there may be, folded together: most characters that stand together are in no example.
    known: Vec<u64>,
    /// Family and weight.
    weights: Vec<(u8, i8)>,
}

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(TABLE).unwrap_or_default());

impl Default for Model {
    /// Knows nothing.
    fn default() -> Self {
        Self {
            families: Vec::new(),
            scale: 1.0,
            slots: vec![Slot::default()],
            known: vec![0; BITS / 64],
            weights: Vec::new(),
        }
    }
}

impl Model {
    fn read(mut bytes: &'static [u8]) -> Option<Self> {
        let mut model = Self::default();
        for _ in 0..u16::from_le_bytes(take(&mut bytes)?) {
            let bias = f32::from_le_bytes(take(&mut bytes)?);
            let [length] = take(&mut bytes)?;
            let (name, rest) = bytes.split_at_checked(usize::from(length))?;
            bytes = rest;
            let clauses = std::str::from_utf8(name).ok()?;
            model.families.push(Family { clauses, bias });
        }
        model.scale = f32::from_le_bytes(take(&mut bytes)?);
        let count = usize::try_from(u32::from_le_bytes(take(&mut bytes)?)).ok()?;
        model.weights = Vec::with_capacity(count);
        let mut slots: Vec<Slot> = Vec::new();
        for start in 0..u32::try_from(count).ok()? {
            let hash = u32::from_le_bytes(take(&mut bytes)?);
            let ([family], [weight]) = (take(&mut bytes)?, take(&mut bytes)?);
            model.weights.push((family, i8::from_le_bytes([weight])));
            match slots.last_mut() {
                Some(slot) if slot.hash == hash => slot.count += 1,
                _ => slots.push(Slot {
                    hash,
                    start,
                    count: 1,
                }),
            }
        }
        model.slots = vec![Slot::default(); (2 * slots.len()).next_power_of_two()];
        for slot in slots {
            model.put(slot);
        }
        Some(model)
    }

    fn put(&mut self, slot: Slot) {
        let (word, bit) = bit(slot.hash);
        if let Some(word) = self.known.get_mut(word) {
            *word |= bit;
        }
        let mut at = self.first(slot.hash);
        while let Some(place) = self.slots.get_mut(at) {
            if place.hash == 0 {
                *place = slot;
                return;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    const fn first(&self, hash: u32) -> usize {
        hash as usize & (self.slots.len() - 1)
    }

    /// The weights of characters by their hash.
    fn weights(&self, hash: u32) -> &[(u8, i8)] {
        let (word, bit) = bit(hash);
        if self.known.get(word).is_none_or(|word| word & bit == 0) {
            return &[];
        }
        let mut at = self.first(hash);
        loop {
            match self.slots.get(at) {
                Some(slot) if slot.hash == hash => {
                    let start = slot.start as usize;
                    let range = start..start + slot.count as usize;
                    return self.weights.get(range).unwrap_or_default();
                }
                Some(slot) if slot.hash != 0 => at = (at + 1) & (self.slots.len() - 1),
                _ => return &[],
            }
        }
    }
}

fn take<const N: usize>(bytes: &mut &'static [u8]) -> Option<[u8; N]> {
    let (first, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*first)
}

/// Word and bit of a hash among those that are known.
const fn bit(hash: u32) -> (usize, u64) {
    let folded = (hash >> 3) as usize & (BITS - 1);
    (folded / 64, 1 << (folded % 64))
}

/// A hash with one more character.
const fn mixed(hash: u32, c: char) -> u32 {
    let hash = (hash ^ c as u32).wrapping_mul(0x9E37_79B1);
    hash ^ (hash >> 15)
}

/// What was met in a passage.
struct Tally {
    /// Of every family, in steps of the scale.
    sums: Vec<i32>,
    /// Singles, pairs and triples.
    grams: u32,
    chars: usize,
    start: usize,
}

impl Tally {
    fn new(start: usize) -> Self {
        Self {
            sums: vec![0; MODEL.families.len()],
            grams: 0,
            chars: 0,
            start,
        }
    }

    fn add(&mut self, other: &Self) {
        self.chars += other.chars;
        self.grams += other.grams;
        for (sum, more) in self.sums.iter_mut().zip(&other.sums) {
            *sum += more;
        }
    }

    /// Keeps the best score of every family.
    fn judge(&self, end: usize, best: &mut [(f32, Range<usize>)]) {
        let length = (self.grams.max(1) as f32).sqrt() * MODEL.scale;
        for ((sum, family), best) in self.sums.iter().zip(&MODEL.families).zip(best) {
            let score = *sum as f32 / length + family.bias;
            if score > best.0 {
                *best = (score, self.start..end);
            }
        }
    }
}

/// The families whose examples a text, or a sentence of it, is like by at least `least`; the likest first.
pub fn alike(text: &Normal, least: f32) -> Vec<Alike> {
    let typed = text.as_str();
    // Without a word there is no wording.
    if !typed.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    let nothing = (f32::NEG_INFINITY, 0..0);
    let mut best = vec![nothing; MODEL.families.len()];
    let (mut whole, mut passage) = (Tally::new(0), Tally::new(0));
    let long = typed.chars().nth(LONG).is_some();
    // Hashes of what ends here: the last character, and the last two.
    let (mut single, mut pair) = (None, None);
    for (at, c) in typed.char_indices() {
        // Figures say nothing of the wording.
        if c.is_ascii_digit() {
            passage.chars += 1;
            (single, pair) = (None, None);
            continue;
        }
        let hashes = [
            Some(mixed(0, c)),
            single.map(|hash| mixed(hash, c)),
            pair.map(|hash| mixed(hash, c)),
        ];
        for hash in hashes.into_iter().flatten() {
            passage.grams += 1;
            for &(family, weight) in MODEL.weights(hash) {
                if let Some(sum) = passage.sums.get_mut(usize::from(family)) {
                    *sum += i32::from(weight);
                }
            }
        }
        [single, pair, _] = hashes;
        passage.chars += 1;
        let ends = matches!(c, '。' | '!' | '?' | ';' | '\n');
        if long && ends && passage.chars >= SENTENCE {
            let end = at + c.len_utf8();
            passage.judge(end, &mut best);
            whole.add(&passage);
            passage = Tally::new(end);
            (single, pair) = (None, None);
        }
    }
    if long && passage.chars > REST {
        passage.judge(typed.len(), &mut best);
    }
    whole.add(&passage);
    whole.judge(typed.len(), &mut best);
    let found = MODEL.families.iter().zip(best);
    let mut found: Vec<Alike> = found
        .filter(|(_, (score, _))| *score >= least)
        .map(|(family, (score, bytes))| Alike {
            clauses: family.clauses.split('/').collect(),
            bytes,
            score,
        })
        .collect();
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found
}
