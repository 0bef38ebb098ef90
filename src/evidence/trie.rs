//! Many words at once: every place of a text where one of them stands, in one walk.
//!
//! The words are a tree by their characters. From most characters of a text no walk begins: a few bits tell that no word
//! begins with the two that stand there. Cost is linear in the text and, where a walk does begin, in the longest word.

use std::ops::Range;

/// Bits that tell how words begin.
const OPENERS: u32 = 1 << 19;
/// Characters of the first plane, in which nearly all are.
const PLANE: usize = 1 << 16;

/// A word at a place of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Match {
    /// One past its last byte.
    pub(super) end: usize,
    /// Its first byte.
    pub(super) start: usize,
    /// Which word, by its place among those the tree was made of.
    pub(super) number: usize,
}

/// Where the words stand that begin alike.
#[derive(Debug, Clone, Copy, Default)]
struct Node {
    /// Nodes with one more character, first and end; by that character.
    more: (u32, u32),
    /// Words that end here, first and end.
    ended: (u32, u32),
}

/// A node, the sorted and numbered words below it, and how many of their bytes lead to it.
type Branch<'a> = (usize, &'a [(&'a str, u32)], usize);

/// Words as a tree.
#[derive(Debug, Clone, Default)]
pub(super) struct Trie {
    /// The root comes first.
    nodes: Vec<Node>,
    /// Of every node, the character that leads to it.
    letters: Vec<char>,
    /// Numbers of words, node by node.
    numbers: Vec<u32>,
    /// Nodes of the characters of the first plane; 0 where no word begins so.
    first: Vec<u32>,
    /// A bit for every character of the first plane: whether it is a word.
    alone: Vec<u64>,
    /// A bit for every two characters, folded together: whether a word begins with them.
    openers: Vec<u64>,
}

impl Trie {
    /// The tree of some words. An empty one stands nowhere.
    pub(super) fn of(words: &[String]) -> Self {
        let numbered = words.iter().map(String::as_str).zip(0..);
        let mut sorted: Vec<(&str, u32)> = numbered.filter(|(word, _)| !word.is_empty()).collect();
        sorted.sort_unstable();
        let mut trie = Self {
            nodes: vec![Node::default()],
            letters: vec!['\0'],
            ..Self::default()
        };
        trie.grow(&sorted);
        trie.open();
        trie
    }

    /// Adds the nodes below the root, level by level, so that those below one node stand together.
    fn grow(&mut self, sorted: &[(&str, u32)]) {
        let mut open: Vec<Branch<'_>> = vec![(0, sorted, 0)];
        while !open.is_empty() {
            let mut next = Vec::new();
            for (node, words, depth) in open {
                // The shortest come first, and end here.
                let ended = words.partition_point(|(word, _)| word.len() == depth);
                let (here, longer) = words.split_at(ended);
                let (from, start) = (short(self.numbers.len()), short(self.nodes.len()));
                self.numbers.extend(here.iter().map(|&(_, number)| number));
                let letter = |word: &str| word.get(depth..).and_then(|rest| rest.chars().next());
                for alike in longer.chunk_by(|a, b| letter(a.0) == letter(b.0)) {
                    let Some(c) = alike.first().and_then(|(word, _)| letter(word)) else {
                        continue;
                    };
                    next.push((self.nodes.len(), alike, depth + c.len_utf8()));
                    self.nodes.push(Node::default());
                    self.letters.push(c);
                }
                let ended = (from, short(self.numbers.len()));
                let more = (start, short(self.nodes.len()));
                if let Some(node) = self.nodes.get_mut(node) {
                    *node = Node { more, ended };
                }
            }
            open = next;
        }
    }

    /// Notes where walks begin.
    fn open(&mut self) {
        self.first = vec![0; PLANE];
        self.alone = vec![0; PLANE / 64];
        self.openers = vec![0; OPENERS as usize / 64];
        for root in self.below(0) {
            let (Some(&c), Some(node)) = (self.letters.get(root), self.nodes.get(root)) else {
                continue;
            };
            if let Some(first) = self.first.get_mut(c as usize) {
                *first = short(root);
            }
            if node.ended.0 < node.ended.1 {
                set(&mut self.alone, c as usize);
            }
            for &next in self.letters.get(self.below(root)).unwrap_or_default() {
                set(&mut self.openers, opener(c, next));
            }
        }
    }

    fn below(&self, node: usize) -> Range<usize> {
        let (start, end) = self.nodes.get(node).map_or((0, 0), |node| node.more);
        start as usize..end as usize
    }

    /// Every word in a text, by where it ends, the longest first.
    pub(super) fn find(&self, text: &str) -> Vec<Match> {
        let mut found = Vec::new();
        let mut chars = text.char_indices();
        let mut here = chars.next();
        while let Some((start, c)) = here {
            here = chars.next();
            let opens = here.is_some_and(|(_, next)| is_set(&self.openers, opener(c, next)));
            // Nothing is known of characters beyond the first plane.
            let may_begin = opens || c as usize >= PLANE || is_set(&self.alone, c as usize);
            if may_begin {
                self.walk(text, start, &mut found);
            }
        }
        found.sort_unstable();
        found
    }

    /// Adds the words that begin at a byte.
    fn walk(&self, text: &str, start: usize, found: &mut Vec<Match>) {
        let (mut node, mut end) = (0, start);
        for c in text.get(start..).unwrap_or_default().chars() {
            let Some(next) = self.next(node, c) else {
                return;
            };
            (node, end) = (next, end + c.len_utf8());
            let (first, last) = self.nodes.get(node).map_or((0, 0), |node| node.ended);
            let ended = self.numbers.get(first as usize..last as usize);
            found.extend(ended.unwrap_or_default().iter().map(|&number| Match {
                end,
                start,
                number: number as usize,
            }));
        }
    }

    /// The node a character leads to.
    fn next(&self, node: usize, c: char) -> Option<usize> {
        if node == 0
            && let Some(&first) = self.first.get(c as usize)
        {
            return (first > 0).then_some(first as usize);
        }
        let below = self.below(node);
        let letters = self.letters.get(below.clone())?;
        Some(below.start + letters.binary_search(&c).ok()?)
    }
}

/// More than four thousand million nodes are none.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The bit of two characters among the openers.
const fn opener(a: char, b: char) -> usize {
    let mixed = (a as u32)
        .wrapping_mul(0x9E37_79B1)
        .wrapping_add((b as u32).wrapping_mul(0x85EB_CA6B));
    (mixed >> (32 - OPENERS.trailing_zeros())) as usize
}

fn set(bits: &mut [u64], bit: usize) {
    if let Some(word) = bits.get_mut(bit / 64) {
        *word |= 1 << (bit % 64);
    }
}

fn is_set(bits: &[u64], bit: usize) -> bool {
    bits.get(bit / 64)
        .is_some_and(|word| word & 1 << (bit % 64) != 0)
}

#[cfg(test)]
mod tests {
    use super::{Match, Trie};

    #[test]
    fn a_walk_finds_what_a_search_for_every_word_finds() {
        let words = [
            "最",
            "最好",
            "好的",
            "的",
            "最好的",
            "a",
            "ab",
            "abc",
            "bc",
            "😀",
            "😀好",
            "",
            "最好",
            "好😀",
        ];
        let words = words.map(str::to_owned);
        let tree = Trie::of(&words);
        for text in [
            "",
            "最",
            "好最",
            "最好的最好",
            "xabcab",
            "最好😀好😀",
            "的a的",
        ] {
            let mut wanted = Vec::new();
            for (number, word) in words
                .iter()
                .enumerate()
                .filter(|(_, word)| !word.is_empty())
            {
                let starts = text.char_indices().map(|(start, _)| start);
                let stands = |start: &usize| {
                    let rest = text.get(*start..);
                    rest.is_some_and(|rest| rest.starts_with(word.as_str()))
                };
                wanted.extend(starts.filter(stands).map(|start| Match {
                    end: start + word.len(),
                    start,
                    number,
                }));
            }
            wanted.sort_unstable();
            assert_eq!(tree.find(text), wanted, "{text}");
        }
    }
}
