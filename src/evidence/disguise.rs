//! Other ways to write a listed word: a character by its sound, in its parts, or another one taken for it.
//!
//! Parts with a bare radical are put together again in any text, because nothing honest is written so; the other
//! ways make further spellings of a word, which a list may ask for.

use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../assets/lexicon/variants.txt");

/// Ways to write a character: those that are nothing else, then those that may be something honest.
type Ways = HashMap<char, (Vec<&'static str>, Vec<&'static str>)>;

static WAYS: LazyLock<Ways> = LazyLock::new(|| {
    let mut ways = Ways::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split(' ');
        let Some(character) = fields.next().and_then(|first| first.chars().next()) else {
            continue;
        };
        let (same, doubtful) = ways.entry(character).or_default();
        for field in fields {
            match field.strip_prefix('~') {
                Some(other) => doubtful.push(other),
                None => same.push(field),
            }
        }
    }
    ways
});

/// Characters by their two parts, one of them a bare radical.
static COMPOSED: LazyLock<HashMap<(char, char), char>> = LazyLock::new(|| {
    let parts =
        |(&whole, (same, _)): (&char, &(Vec<&str>, Vec<&str>))| -> Vec<((char, char), char)> {
            same.iter()
                .filter_map(|part| {
                    let mut chars = part.chars();
                    let pair = (chars.next()?, chars.next()?);
                    let bare = is_radical(pair.0) || is_radical(pair.1);
                    (bare && chars.next().is_none()).then_some((pair, whole))
                })
                .collect()
        };
    WAYS.iter().flat_map(parts).collect()
});

/// True for a radical that stands in no text by itself.
pub(super) const fn is_radical(c: char) -> bool {
    matches!(
        c,
        '亻' | '氵'
            | '扌'
            | '讠'
            | '忄'
            | '纟'
            | '钅'
            | '饣'
            | '礻'
            | '衤'
            | '犭'
            | '阝'
            | '辶'
            | '刂'
            | '攵'
            | '灬'
            | '彡'
            | '宀'
            | '冖'
            | '艹'
            | '疒'
            | '冫'
            | '廴'
            | '丬'
            | '丨'
    )
}

/// The character two parts make, where one of them is a bare radical.
pub(super) fn composed(first: char, second: char) -> Option<char> {
    COMPOSED.get(&(first, second)).copied()
}

/// A further spelling of a word, and whether it can be nothing else.
pub(super) struct Spelling {
    pub(super) text: String,
    pub(super) sure: bool,
}

/// Every spelling with one character disguised, and the one with all of them in parts. What is marked in the table may
/// make an honest word of two characters: then a sound is left out and a character is not sure.
pub(super) fn spellings(word: &str) -> Vec<Spelling> {
    let mut spellings = Vec::new();
    if word.chars().nth(1).is_none() {
        return spellings;
    }
    let (long, mut apart) = (word.chars().nth(2).is_some(), String::new());
    for (at, c) in word.char_indices() {
        let Some((same, doubtful)) = WAYS.get(&c) else {
            apart.push(c);
            continue;
        };
        let parts = same
            .iter()
            .find(|way| !way.is_ascii() && way.chars().nth(1).is_some());
        match parts {
            Some(parts) if !parts.chars().any(is_radical) => apart.push_str(parts),
            _ => apart.push(c),
        }
        let (head, tail) = (word.get(..at), word.get(at + c.len_utf8()..));
        let (head, tail) = (head.unwrap_or_default(), tail.unwrap_or_default());
        let mut add = |way: &str, sure: bool| {
            let text = [head, way, tail].concat();
            spellings.push(Spelling { text, sure });
        };
        for way in same {
            add(way, true);
        }
        for way in doubtful.iter().filter(|way| long || !way.is_ascii()) {
            add(way, long);
        }
    }
    if apart != word {
        spellings.push(Spelling {
            text: apart,
            sure: true,
        });
    }
    spellings
}
