//! Listed words with a character written by its sound or its looks: 发piao, 咋金花, 鉄祘盘, d博.
//!
//! A syllable in Latin letters beside Han characters, or a Han character that is part of no common word where it stands,
//! is read as another that sounds or looks so, if that makes a pair the lists know. Most such readings make no listed
//! word, and what does is only asked about.

use super::common::{is_common, is_word};
use super::respelled::{Place, Reading, Typed};
use crate::base::width;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

const SOUNDS: &str = include_str!("../../assets/lexicon/sounds.txt");

/// A syllable, or a group of characters that look alike, by number; the initials of certain words come last.
type Class = u16;
/// The class of the initial `a`.
const INITIALS: Class = 1000;
/// First character of the block the table of classes is for, and how many it has.
const BLOCK: (usize, usize) = (0x4E00, 0x5200);
/// Syllables that stand for something else among Han characters.
const ABBREVIATIONS: [&str; 5] = ["ai", "lan", "pin", "wan", "pi"];
/// Letters of one run that may be syllables, and how many syllables.
const LETTERS: usize = 18;
const SYLLABLES: usize = 4;
/// So many readings of one place are tried.
const READINGS: usize = 4;
/// So far around a place a listed word reaches, in characters.
const REACH: usize = 12;

/// Classes of every character, and syllables by name.
static CLASSES: LazyLock<Classes> = LazyLock::new(|| {
    let mut block = vec![[0; 3]; BLOCK.1];
    let (mut syllables, mut initials) = (HashMap::new(), vec![None]);
    for (class, line) in (1..).zip(SOUNDS.lines().filter(|line| !line.starts_with('#'))) {
        let Some((name, members)) = line.split_once(' ') else {
            continue;
        };
        let letter = name.bytes().next().filter(u8::is_ascii_lowercase);
        initials.push(letter.map(|letter| INITIALS + Class::from(letter - b'a')));
        if letter.is_some() {
            syllables.insert(name, class);
        }
        for c in members.chars() {
            let classes: Option<&mut [Class; 3]> = block.get_mut(place(c));
            if let Some(free) = classes.and_then(|all| all.iter_mut().find(|one| **one == 0)) {
                *free = class;
            }
        }
    }
    Classes {
        block,
        syllables,
        initials,
    }
});

struct Classes {
    /// Of every character of the block.
    block: Vec<[Class; 3]>,
    /// By name.
    syllables: HashMap<&'static str, Class>,
    /// The class of the first letter of every syllable.
    initials: Vec<Option<Class>>,
}

fn place(c: char) -> usize {
    (c as usize).wrapping_sub(BLOCK.0)
}

fn classes(c: char) -> impl Iterator<Item = Class> {
    let classes = CLASSES.block.get(place(c)).copied().unwrap_or_default();
    classes.into_iter().take_while(|class| *class != 0)
}

/// The pairs of characters in listed words, by the sound of one of them.
#[derive(Debug, Clone, Default)]
pub(super) struct Sounds {
    /// A class, the neighbour and its side, and the character of that class; sorted.
    pairs: Vec<(u64, char)>,
    /// Two classes and the characters of theirs; sorted.
    both: Vec<(u64, [char; 2])>,
    /// A bit for every key there may be, folded together.
    filter: Vec<u64>,
}

/// Bits of the filter.
const FILTER: u64 = 1 << 20;

/// Which side of the character that is read the neighbour is on.
#[derive(Clone, Copy)]
enum Side {
    Before,
    After,
}

fn key(class: Class, neighbour: char, side: Side) -> u64 {
    let after = matches!(side, Side::After);
    u64::from(class) << 32 | u64::from(neighbour) << 1 | u64::from(after)
}

const fn bit(key: u64) -> u64 {
    key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 44
}

impl Sounds {
    /// Takes the pairs of the words; of those that are certain and disguised, by their initials as well.
    pub(super) fn of(words: &[(String, bool)]) -> Self {
        let mut known = BTreeSet::new();
        for &(ref word, initials) in words {
            let chars: Vec<char> = word.chars().collect();
            let pairs = chars.array_windows::<2>();
            known.extend(
                pairs
                    .filter(|pair| pair.iter().all(|&c| width::is_han(c)))
                    .flat_map(|&pair| [(pair, false), (pair, initials)]),
            );
        }
        let mut sounds = Self {
            filter: vec![0; usize::try_from(FILTER / 64).unwrap_or_default()],
            ..Self::default()
        };
        for ([a, b], by_initial) in known {
            if by_initial {
                let before = initial(a).map(|class| (key(class, b, Side::After), a));
                let after = initial(b).map(|class| (key(class, a, Side::Before), b));
                sounds.pairs.extend(before.into_iter().chain(after));
                continue;
            }
            let before = classes(a).map(|class| (key(class, b, Side::After), a));
            let after = classes(b).map(|class| (key(class, a, Side::Before), b));
            sounds.pairs.extend(before.chain(after));
            for first in classes(a) {
                let two = classes(b).map(|second| (two(first, second), [a, b]));
                sounds.both.extend(two);
            }
        }
        sounds.pairs.sort_unstable();
        sounds.pairs.dedup();
        sounds.both.sort_unstable();
        for (key, _) in &sounds.pairs {
            let bit = bit(*key);
            let word = usize::try_from(bit / 64).unwrap_or_default();
            if let Some(word) = sounds.filter.get_mut(word) {
                *word |= 1 << (bit % 64);
            }
        }
        sounds
    }

    /// Characters of a class that make a pair of a listed word with the neighbour on that side.
    fn beside(&self, class: Class, neighbour: Option<char>, side: Side) -> &[(u64, char)] {
        let Some(key) = neighbour.map(|neighbour| key(class, neighbour, side)) else {
            return &[];
        };
        let bit = bit(key);
        let word = usize::try_from(bit / 64).unwrap_or_default();
        if self
            .filter
            .get(word)
            .is_none_or(|word| word & 1 << (bit % 64) == 0)
        {
            return &[];
        }
        equal(&self.pairs, key)
    }

    /// The text with what may be disguised read otherwise, in pieces around those places.
    pub(super) fn readings(&self, text: &str) -> Vec<Reading> {
        let places = self.places(text);
        let mut readings = Vec::new();
        let mut rest = places.as_slice();
        while let Some(first) = rest.first() {
            let near = |pair: &[Place; 2]| pair[1].typed.start < pair[0].typed.end + REACH * 3;
            let more = rest
                .array_windows::<2>()
                .take_while(|pair| near(pair))
                .count();
            let (cluster, after) = rest.split_at(more + 1);
            let last = cluster.last().unwrap_or(first);
            let most = cluster
                .iter()
                .map(|place| place.ways.len())
                .max()
                .unwrap_or(0);
            let (head, tail) = (text.get(..first.typed.start), text.get(last.typed.end..));
            let back = head
                .unwrap_or_default()
                .char_indices()
                .rev()
                .take(REACH)
                .last();
            let on = tail.unwrap_or_default().char_indices().nth(REACH);
            let from = back.map_or(first.typed.start, |(at, _)| at);
            let to = on.map_or(text.len(), |(at, _)| last.typed.end + at);
            readings.extend((0..most).map(|rank| Reading::of(text, from..to, cluster, rank)));
            rest = after;
        }
        readings
    }

    /// Everything that may be disguised, in the order of the text.
    fn places(&self, text: &str) -> Vec<Place> {
        let mut places = Vec::new();
        // Two characters before this one, this one, and two behind it; places are looked for at the middle.
        let mut chars = text.char_indices();
        let mut around: [Option<(usize, char)>; 5] = [None; 5];
        around[3] = chars.next();
        around[4] = chars.next();
        let mut read = 0;
        loop {
            around.rotate_left(1);
            around[4] = chars.next();
            let [before, previous, here, next, after] = around;
            let Some((at, c)) = here else { return places };
            if at < read {
                continue;
            }
            let found = if c.is_ascii_lowercase() {
                let run = run(text, at);
                read = at + run.len();
                self.spelled(text, at, run)
            } else if (c as usize).wrapping_sub(BLOCK.0) < BLOCK.1 {
                let sign = |place: Option<(usize, char)>| place.map(|(_, c)| c);
                let chars = [before, previous, here, next, after].map(sign);
                self.mistaken(chars).map(|ways| Place {
                    typed: at..at + c.len_utf8(),
                    how: Typed::Han,
                    ways,
                })
            } else {
                None
            };
            places.extend(found);
        }
    }

    /// A run of letters that is one or more syllables, or the initial of one, beside a Han character.
    fn spelled(&self, text: &str, at: usize, run: &str) -> Option<Place> {
        let end = at + run.len();
        let han = |c: &char| width::is_han(*c);
        let mut head = text.get(..at)?.chars().rev();
        let mut tail = text.get(end..)?.chars();
        let (previous, next) = (head.next().filter(han), tail.next().filter(han));
        let plain = previous.is_none() && next.is_none() || run.len() > LETTERS;
        if plain || ABBREVIATIONS.contains(&run) {
            return None;
        }
        let mut ways = Vec::new();
        if run.len() == 1 {
            let class = INITIALS + Class::from(*run.as_bytes().first()? - b'a');
            let free = |a: Option<char>, b: Option<char>| !is_common(a, b);
            if free(head.next(), previous) {
                let before = self.beside(class, previous, Side::Before).iter();
                ways.extend(before.map(|(_, c)| c.to_string()));
            }
            if free(next, tail.next()) {
                let after = self.beside(class, next, Side::After).iter();
                ways.extend(after.map(|(_, c)| c.to_string()));
            }
        } else {
            for syllables in parsed(run) {
                self.sounded(&syllables, previous, next, &mut ways);
            }
        }
        ways.truncate(READINGS);
        let typed = at..end;
        let how = Typed::Letters;
        (!ways.is_empty()).then_some(Place { typed, how, ways })
    }

    /// Adds what syllables may stand for: of one what fits a neighbour, of more what fits together.
    fn sounded(
        &self,
        syllables: &[Class],
        previous: Option<char>,
        next: Option<char>,
        ways: &mut Vec<String>,
    ) {
        match syllables {
            [class] => {
                let before = self.beside(*class, previous, Side::Before);
                let after = self.beside(*class, next, Side::After);
                let fits = |c: char| after.iter().any(|(_, other)| *other == c);
                let (sure, likely): (Vec<char>, Vec<char>) =
                    before.iter().map(|(_, c)| *c).partition(|c| fits(*c));
                let all = sure.into_iter().chain(likely);
                let all = all.chain(after.iter().map(|(_, c)| *c));
                for c in all {
                    let way = c.to_string();
                    if !ways.contains(&way) {
                        ways.push(way);
                    }
                }
            }
            [first, second, rest @ ..] => {
                for (_, pair) in equal(&self.both, two(*first, *second)) {
                    let mut way: String = pair.iter().collect();
                    for class in rest {
                        let last = way.chars().next_back();
                        if let Some((_, c)) = self.beside(*class, last, Side::Before).first() {
                            way.push(*c);
                        }
                    }
                    ways.push(way);
                }
            }
            [] => {}
        }
    }

    /// What a Han character may stand for that is part of no common word here, with two neighbours on either side.
    fn mistaken(
        &self,
        [before, previous, here, next, after]: [Option<char>; 5],
    ) -> Option<Vec<String>> {
        let c = here?;
        if is_common(previous, here) || is_common(here, next) || is_word(c) {
            return None;
        }
        let mut ways: Vec<char> = Vec::new();
        for class in classes(c) {
            let left = self.beside(class, previous, Side::Before);
            let right = self.beside(class, next, Side::After);
            if left.iter().chain(right).all(|(_, other)| *other == c) {
                continue;
            }
            // A neighbour that belongs to a word of its own is none.
            let left = left.iter().filter(|_| !is_common(before, previous));
            let right = right.iter().filter(|_| !is_common(next, after));
            ways.extend(left.chain(right).map(|(_, other)| *other));
        }
        ways.retain(|other| *other != c);
        ways.dedup();
        ways.truncate(READINGS);
        (!ways.is_empty()).then(|| ways.into_iter().map(String::from).collect())
    }
}

fn two(first: Class, second: Class) -> u64 {
    u64::from(first) << 16 | u64::from(second)
}

fn equal<T>(sorted: &[(u64, T)], key: u64) -> &[(u64, T)] {
    let from = sorted.partition_point(|(other, _)| *other < key);
    let rest = sorted.get(from..).unwrap_or_default();
    let count = rest.iter().take_while(|(other, _)| *other == key).count();
    rest.get(..count).unwrap_or_default()
}

/// The class of the first letter of a character's sound.
fn initial(c: char) -> Option<Class> {
    let class = classes(c).next()?;
    *CLASSES.initials.get(usize::from(class))?
}

/// The letters from `at` on.
fn run(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let end = rest.find(|c: char| !c.is_ascii_lowercase());
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

/// Every way to read letters as syllables, the fewest first.
fn parsed(run: &str) -> Vec<Vec<Class>> {
    let mut open = vec![(0, Vec::new())];
    let mut done = Vec::new();
    while let Some((at, syllables)) = open.pop() {
        let rest = run.get(at..).unwrap_or_default();
        if rest.is_empty() {
            done.push(syllables);
            continue;
        }
        if syllables.len() == SYLLABLES {
            continue;
        }
        for length in 1..=rest.len().min(6) {
            if let Some(class) = rest
                .get(..length)
                .and_then(|name| CLASSES.syllables.get(name))
            {
                let mut more = syllables.clone();
                more.push(*class);
                open.push((at + length, more));
            }
        }
    }
    done.sort_by_key(Vec::len);
    done
}
