//! Is a text like those that were written against a clause? A linear model over one, two and three characters.
//!
//! Word lists know what was thought of; what is worded anew often shares its turns of phrase with other texts about
//! the same. Every family of clauses has a model of its own, and one more tells what is against any clause; the two are
//! added up. `tests/fixtures/text/likeness.py` draws the weights from the labelled texts and describes the file. The
//! model only asks: it knows no sentence, and nothing of what is denied.

use super::normal::Normal;
use crate::base::width;
use std::ops::Range;
use std::sync::LazyLock;

const TABLE: &[u8] = include_bytes!("../../assets/models/likeness.bin");
/// The same for what a text says the app offers: `business.<id>` and `flags.<id>` in place of clauses, and no family of
/// all. `tests/fixtures/text/offers.py` draws it.
const OFFERS: &[u8] = include_bytes!("../../assets/models/offers.bin");

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
    /// How much; the more, the likelier. Told by texts of writers who were left out, not by itself.
    pub score: f32,
}

/// Clauses with the same examples.
struct Family {
    /// None where it tells what is against any clause; that family is the last.
    clauses: &'static str,
    bias: f32,
}

impl Family {
    const fn is_any(&self) -> bool {
        self.clauses.is_empty()
    }
}

/// Most families there may be.
const WIDE: usize = 88;
/// Characters that so many families know have a row of their own: it is added up faster than as many single weights.
const DENSE: u32 = 12;

/// So many weights of eight bits always fit into a sum of sixteen.
const FEW: u32 = 255;

/// Weights of one, two or three characters.
#[derive(Clone, Copy, Default)]
struct Slot {
    /// Of the characters; 0 is free.
    hash: u32,
    /// Of the weights, or of the row where there are none.
    start: u32,
    count: u32,
}

struct Model {
    families: Vec<Family>,
    scale: f32,
    /// As many as a power of two, at least a third of them free.
    slots: Vec<Slot>,
    /// A bit for every hash there may be, folded together: most characters that stand together are in no example.
    known: Vec<u64>,
    /// Family and weight.
    weights: Vec<(u8, i8)>,
    /// Weights of every family.
    rows: Vec<[i8; WIDE]>,
}

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(TABLE).unwrap_or_default());

static OFFERED: LazyLock<Model> = LazyLock::new(|| Model::read(OFFERS).unwrap_or_default());

impl Default for Model {
    /// Knows nothing.
    fn default() -> Self {
        Self {
            families: Vec::new(),
            scale: 1.0,
            slots: vec![Slot::default()],
            known: vec![0; BITS / 64],
            weights: Vec::new(),
            rows: Vec::new(),
        }
    }
}

impl Model {
    fn read(mut bytes: &'static [u8]) -> Option<Self> {
        let mut model = Self::default();
        for _ in 0..u16::from_le_bytes(take(&mut bytes)?) {
            let (clauses, bias) = take_named(&mut bytes)?;
            model.families.push(Family { clauses, bias });
        }
        if model.families.len() > WIDE {
            return None;
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
        model.slots = vec![Slot::default(); (3 * slots.len() / 2 + 1).next_power_of_two()];
        for slot in slots {
            let slot = model.laid_out(slot);
            model.put(slot);
        }
        Some(model)
    }

    /// The slot with a row of its own where that pays.
    fn laid_out(&mut self, slot: Slot) -> Slot {
        if slot.count < DENSE {
            return slot;
        }
        let mut row = [0; WIDE];
        for &(family, weight) in self.listed(&slot) {
            if let Some(place) = row.get_mut(usize::from(family)) {
                *place = weight;
            }
        }
        self.rows.push(row);
        Slot {
            start: u32::try_from(self.rows.len() - 1).unwrap_or_default(),
            count: 0,
            ..slot
        }
    }

    fn listed(&self, slot: &Slot) -> &[(u8, i8)] {
        let start = slot.start as usize;
        let range = start..start + slot.count as usize;
        self.weights.get(range).unwrap_or_default()
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

    /// Adds up the weights of characters by their hash.
    fn add(&self, hash: u32, sums: &mut [i16; WIDE]) {
        let (word, bit) = bit(hash);
        if self.known.get(word).is_none_or(|word| word & bit == 0) {
            return;
        }
        let mut at = self.first(hash);
        while let Some(slot) = self.slots.get(at).filter(|slot| slot.hash != 0) {
            if slot.hash == hash {
                return self.add_slot(slot, sums);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    fn add_slot(&self, slot: &Slot, sums: &mut [i16; WIDE]) {
        if slot.count > 0 {
            for &(family, weight) in self.listed(slot) {
                if let Some(sum) = sums.get_mut(usize::from(family)) {
                    *sum += i16::from(weight);
                }
            }
            return;
        }
        let Some(row) = self.rows.get(slot.start as usize) else {
            return;
        };
        for (sum, &weight) in sums.iter_mut().zip(row) {
            *sum += i16::from(weight);
        }
    }
}

/// Takes the first bytes away; `None` where there are fewer.
pub fn take<const N: usize>(bytes: &mut &'static [u8]) -> Option<[u8; N]> {
    let (first, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*first)
}

/// Takes a bias and the name it belongs to.
pub fn take_named(bytes: &mut &'static [u8]) -> Option<(&'static str, f32)> {
    let bias = f32::from_le_bytes(take(bytes)?);
    let [length] = take(bytes)?;
    let (name, rest) = bytes.split_at_checked(usize::from(length))?;
    *bytes = rest;
    Some((std::str::from_utf8(name).ok()?, bias))
}

/// Word and bit of a hash among those that are known.
const fn bit(hash: u32) -> (usize, u64) {
    let folded = (hash >> 3) as usize & (BITS - 1);
    (folded / 64, 1 << (folded % 64))
}

/// A hash with one more character; 0 is the hash of none.
pub const fn mixed(hash: u32, c: char) -> u32 {
    let hash = (hash ^ c as u32).wrapping_mul(0x9E37_79B1);
    hash ^ (hash >> 15)
}

/// What was met in a passage.
struct Tally {
    /// Of every family, in steps of the scale.
    sums: [i32; WIDE],
    /// The same of what was met last: numbers this small are added up several at a time.
    last: [i16; WIDE],
    /// How many singles, pairs and triples that is.
    few: u32,
    /// Singles, pairs and triples.
    grams: u32,
    chars: usize,
    start: usize,
}

impl Tally {
    const fn new(start: usize) -> Self {
        Self {
            sums: [0; WIDE],
            last: [0; WIDE],
            few: 0,
            grams: 0,
            chars: 0,
            start,
        }
    }

    /// Counts characters by their hash.
    fn count(&mut self, model: &Model, hash: u32) {
        self.grams += 1;
        self.few += 1;
        model.add(hash, &mut self.last);
        if self.few == FEW {
            self.settle();
        }
    }

    fn settle(&mut self) {
        for (sum, last) in self.sums.iter_mut().zip(&mut self.last) {
            *sum += i32::from(std::mem::take(last));
        }
        self.few = 0;
    }

    fn add(&mut self, other: &Self) {
        self.chars += other.chars;
        self.grams += other.grams;
        for (sum, more) in self.sums.iter_mut().zip(&other.sums) {
            *sum += more;
        }
    }

    /// What sums are divided by: long texts say no more than short ones by being long.
    fn length(&self, model: &Model) -> f32 {
        (self.grams.max(1) as f32).sqrt() * model.scale
    }

    /// Keeps the best score of every family.
    fn judge(&self, model: &Model, end: usize, best: &mut [(f32, Range<usize>)]) {
        let length = self.length(model);
        let score = |(sum, family): (&i32, &Family)| *sum as f32 / length + family.bias;
        let scored = self.sums.iter().zip(&model.families);
        // What speaks against any clause is a model of its own: it has more examples than a family can have.
        let any = scored.clone().find(|(_, family)| family.is_any());
        let shared = any.map_or(0.0, score);
        for (one, best) in scored.filter(|(_, family)| !family.is_any()).zip(best) {
            let score = score(one) + shared;
            if score > best.0 {
                *best = (score, self.start..end);
            }
        }
    }
}

/// How much a text is about what the examples of each clause are about, whatever it says of it. Clauses without
/// examples are left out; 0 and more is much.
pub fn topics(text: &str) -> Vec<(&'static str, f32)> {
    let model: &Model = &MODEL;
    let (mut whole, mut recent) = (Tally::new(0), Recent::default());
    for c in text.chars() {
        recent.meet(c, model, &mut whole);
    }
    whole.settle();
    let length = whole.length(model);
    let told = model.families.iter().filter(|family| !family.is_any());
    told.zip(&whole.sums)
        .flat_map(|(family, &sum)| {
            let score = sum as f32 / length + family.bias;
            family.clauses.split('/').map(move |clause| (clause, score))
        })
        .collect()
}

/// Hashes of what has just ended: the last character, and the last two.
#[derive(Default)]
struct Recent {
    single: Option<u32>,
    pair: Option<u32>,
}

impl Recent {
    /// Counts all that ends with a character. Figures say nothing of the wording.
    fn meet(&mut self, c: char, model: &Model, tally: &mut Tally) {
        if c.is_ascii_digit() {
            *self = Self::default();
            return;
        }
        let one = mixed(0, c);
        let two = self.single.map(|hash| mixed(hash, c));
        let three = self.pair.map(|hash| mixed(hash, c));
        for hash in [Some(one), two, three].into_iter().flatten() {
            tally.count(model, hash);
        }
        (self.single, self.pair) = (Some(one), two);
    }
}

/// The families whose examples a text, or a sentence of it, is like by at least `least`; the likest first.
pub fn alike(text: &Normal, least: f32) -> Vec<Alike> {
    judged(&MODEL, text, least)
}

/// What a text, or a sentence of it, announces as others do: names of businesses and questions, the likest first.
pub fn offered(text: &Normal, least: f32) -> Vec<Alike> {
    judged(&OFFERED, text, least)
}

fn judged(model: &Model, text: &Normal, least: f32) -> Vec<Alike> {
    let typed = text.as_str();
    // All examples are Chinese: what they share with other languages is chance.
    if !typed.chars().any(width::is_han) {
        return Vec::new();
    }
    let nothing = (f32::NEG_INFINITY, 0..0);
    let mut best = vec![nothing; model.families.len()];
    let (mut whole, mut passage) = (Tally::new(0), Tally::new(0));
    let long = typed.chars().nth(LONG).is_some();
    let mut recent = Recent::default();
    for (at, c) in typed.char_indices() {
        recent.meet(c, model, &mut passage);
        passage.chars += 1;
        let ends = matches!(c, '。' | '!' | '?' | ';' | '\n');
        if long && ends && passage.chars >= SENTENCE {
            passage.settle();
            let end = at + c.len_utf8();
            passage.judge(model, end, &mut best);
            whole.add(&passage);
            passage = Tally::new(end);
            recent = Recent::default();
        }
    }
    passage.settle();
    if long && passage.chars > REST {
        passage.judge(model, typed.len(), &mut best);
    }
    whole.add(&passage);
    whole.judge(model, typed.len(), &mut best);
    let found = model.families.iter().zip(best);
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
