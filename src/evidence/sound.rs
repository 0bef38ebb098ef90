//! Listed words with a character written by its sound or its looks: 发piao, 咋金花, 鉄祘盘, d博.
//!
//! A syllable in Latin letters beside Han characters, or a Han character that is part of no common word where it stands,
//! is read as another that sounds or looks so, if that makes a pair the lists know. Most such readings make no listed
//! word, and what does is only asked about.

use super::common::{is_common, is_word};
use super::respelled::{Place, Reading, Typed};
use crate::base::width;
use std::collections::HashMap;
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
    let (mut syllables, mut initials, mut members) = (HashMap::new(), vec![None], vec![""]);
    for (class, line) in (1..).zip(SOUNDS.lines().filter(|line| !line.starts_with('#'))) {
        let Some((name, alike)) = line.split_once(' ') else {
            continue;
        };
        members.push(alike);
        let letter = name.bytes().next().filter(u8::is_ascii_lowercase);
        initials.push(letter.map(|letter| INITIALS + Class::from(letter - b'a')));
        if letter.is_some() {
            syllables.insert(name, class);
        }
        for c in alike.chars() {
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
        members,
    }
});

struct Classes {
    /// Of every character of the block.
    block: Vec<[Class; 3]>,
    /// By name.
    syllables: HashMap<&'static str, Class>,
    /// The class of the first letter of every syllable.
    initials: Vec<Option<Class>>,
    /// Characters by class.
    members: Vec<&'static str>,
}

fn place(c: char) -> usize {
    (c as usize).wrapping_sub(BLOCK.0)
}

fn classes(c: char) -> impl Iterator<Item = Class> {
    let classes = CLASSES.block.get(place(c)).copied().unwrap_or_default();
    classes.into_iter().take_while(|class| *class != 0)
}

/// The pairs of characters in listed words, to be asked for by the sound of one of them.
#[derive(Debug, Clone, Default)]
pub(super) struct Sounds {
    /// See [`packed`]; sorted.
    pairs: Vec<u64>,
    /// A bit for every class at a spot, folded together.
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

/// A neighbour and its side.
fn spot(neighbour: char, side: Side) -> u64 {
    u64::from(neighbour) << 1 | u64::from(matches!(side, Side::After))
}

/// A neighbour and its side, the character that is read, and whether its initial is enough.
fn packed(neighbour: char, side: Side, c: char, by_initial: bool) -> u64 {
    spot(neighbour, side) << 32 | u64::from(c) << 1 | u64::from(by_initial)
}

/// The character that is read, and whether its initial is enough.
fn unpacked(pair: u64) -> Option<(char, bool)> {
    let c = u32::try_from(pair >> 1 & 0x1F_FFFF).ok()?;
    Some((char::from_u32(c)?, pair & 1 == 1))
}

/// Word and bit of the filter for a class at a spot.
fn bit(class: Class, spot: u64) -> (usize, u64) {
    let key = u64::from(class) << 32 | spot;
    let bit = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 44;
    (
        usize::try_from(bit / 64).unwrap_or_default(),
        1 << (bit % 64),
    )
}

impl Sounds {
    /// Takes the pairs of the words; of those that are certain and disguised, by their initials as well.
    pub(super) fn of(words: &[(&str, bool)]) -> Self {
        let mut pairs = Vec::new();
        for &(word, by_initial) in words {
            let mut before = None;
            for c in word.chars() {
                let here = width::is_han(c).then_some(c);
                if let (Some(a), Some(b)) = (before, here) {
                    pairs.push(packed(b, Side::After, a, by_initial));
                    pairs.push(packed(a, Side::Before, b, by_initial));
                }
                before = here;
            }
        }
        pairs.sort_unstable();
        // What is known with its initial comes behind what is known without.
        pairs.dedup_by(|later, kept| {
            let same = *later >> 1 == *kept >> 1;
            *kept = if same { *later } else { *kept };
            same
        });
        let words = usize::try_from(FILTER / 64).unwrap_or_default();
        let mut filter = vec![0; words];
        for &pair in &pairs {
            let heard = unpacked(pair).map(|(c, by_initial)| sounds(c, by_initial));
            for class in heard.into_iter().flatten() {
                let (word, bit) = bit(class, pair >> 32);
                if let Some(word) = filter.get_mut(word) {
                    *word |= bit;
                }
            }
        }
        Self { pairs, filter }
    }

    /// Characters of a class that make a pair of a listed word with the neighbour on that side.
    fn beside(&self, class: Class, neighbour: Option<char>, side: Side) -> Vec<char> {
        let Some(spot) = neighbour.map(|neighbour| spot(neighbour, side)) else {
            return Vec::new();
        };
        let (word, bit) = bit(class, spot);
        if self.filter.get(word).is_none_or(|word| word & bit == 0) {
            return Vec::new();
        }
        let from = self.pairs.partition_point(|pair| pair >> 32 < spot);
        let rest = self.pairs.get(from..).unwrap_or_default();
        let pairs = rest.iter().take_while(|pair| **pair >> 32 == spot);
        pairs
            .filter_map(|&pair| unpacked(pair))
            .filter(|&(c, by_initial)| sounds(c, by_initial).any(|one| one == class))
            .map(|(c, _)| c)
            .collect()
    }

    /// Pairs of listed words whose characters are of these classes.
    fn both(&self, first: Class, second: Class) -> Vec<[char; 2]> {
        let members = CLASSES.members.get(usize::from(second));
        let members = members.into_iter().flat_map(|members| members.chars());
        let mut pairs: Vec<[char; 2]> = members
            .filter(|&b| classes(b).any(|class| class == second))
            .flat_map(|b| {
                let before = self.beside(first, Some(b), Side::After);
                before.into_iter().map(move |a| [a, b])
            })
            .collect();
        pairs.sort_unstable();
        pairs
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
        let mut chars = text.char_indices();
        let (mut before, mut previous) = (None, None);
        let (mut here, mut next) = (chars.next(), chars.next());
        // Where the last run of letters ends, and whether this character is known to end a common word.
        let (mut read, mut ends_word) = (0, None);
        while let Some((at, c)) = here {
            let after = chars.next();
            let mut begins_word = None;
            if c.is_ascii_lowercase() && at >= read {
                let run = run(text, at);
                read = at + run.len();
                places.extend(self.spelled(text, at, run));
            } else if (c as usize).wrapping_sub(BLOCK.0) < BLOCK.1 && !is_word(c) {
                let right = next.map(|(_, c)| c);
                if !ends_word.unwrap_or_else(|| is_common(previous, Some(c))) {
                    begins_word = Some(is_common(Some(c), right));
                }
                if begins_word == Some(false) {
                    let around = [before, previous, right, after.map(|(_, c)| c)];
                    places.extend(self.mistaken(c, around).map(|ways| Place {
                        typed: at..at + c.len_utf8(),
                        how: Typed::Han,
                        ways,
                    }));
                }
            }
            (before, previous, ends_word) = (previous, Some(c), begins_word);
            (here, next) = (next, after);
        }
        places
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
                let before = self.beside(class, previous, Side::Before);
                ways.extend(before.into_iter().map(String::from));
            }
            if free(next, tail.next()) {
                let after = self.beside(class, next, Side::After);
                ways.extend(after.into_iter().map(String::from));
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
                let (sure, likely): (Vec<char>, Vec<char>) =
                    before.into_iter().partition(|c| after.contains(c));
                let all = sure.into_iter().chain(likely).chain(after);
                for c in all {
                    let way = c.to_string();
                    if !ways.contains(&way) {
                        ways.push(way);
                    }
                }
            }
            [first, second, rest @ ..] => {
                for pair in self.both(*first, *second) {
                    let mut way: String = pair.iter().collect();
                    for class in rest {
                        let last = way.chars().next_back();
                        way.extend(self.beside(*class, last, Side::Before).first());
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
        c: char,
        [before, previous, next, after]: [Option<char>; 4],
    ) -> Option<Vec<String>> {
        let mut ways: Vec<char> = Vec::new();
        for class in classes(c) {
            let left = self.beside(class, previous, Side::Before);
            let right = self.beside(class, next, Side::After);
            // A neighbour that belongs to a word of its own is none.
            if left.iter().any(|other| *other != c) && !is_common(before, previous) {
                ways.extend(left);
            }
            if right.iter().any(|other| *other != c) && !is_common(next, after) {
                ways.extend(right);
            }
        }
        ways.retain(|other| *other != c);
        ways.dedup();
        ways.truncate(READINGS);
        (!ways.is_empty()).then(|| ways.into_iter().map(String::from).collect())
    }
}

/// The class of the first letter of a character's sound.
fn initial(c: char) -> Option<Class> {
    let class = classes(c).next()?;
    *CLASSES.initials.get(usize::from(class))?
}

/// The classes of a character, and of its initial.
fn sounds(c: char, by_initial: bool) -> impl Iterator<Item = Class> {
    let initial = by_initial.then(|| initial(c)).flatten();
    classes(c).chain(initial)
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
