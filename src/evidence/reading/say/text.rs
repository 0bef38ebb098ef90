//! Lines as they are compared: width folded, without blanks, with their place; and looking for words with errors.

use crate::evidence::look::Region;
use crate::evidence::normal::fold;
use crate::evidence::reading::{Page, Source, Value};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

/// One line of a page.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The text, folded.
    pub(super) text: String,
    /// Its characters.
    pub(super) chars: Vec<char>,
    /// Page, from 0.
    pub(super) page: usize,
    pub(super) region: Region,
    pub(super) confidence: f32,
    /// Upper edge as a share of the page.
    pub(super) depth: f32,
}

/// Folds width and drops blanks.
pub(super) fn folded(text: &str) -> String {
    text.nfkc()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '﹕' | '∶' | '：' => ':',
            '﹙' => '(',
            '﹚' => ')',
            '—' | '–' | '－' | '−' | '‐' => '-',
            other => other,
        })
        .collect()
}

/// Share of traditional characters up to which a page is written in simplified ones.
const SIMPLIFIED: f32 = 0.2;

/// Characters that have a simplified form and are written in simplified names all the same, numerals of amounts among
/// them.
const KEPT: &str = "乾於昇甯陞甦祕嶽壹佰吒徵榘麴醣薹摺蕞";

/// Japanese forms that recognition takes simplified characters for, and those.
const JAPANESE: [&str; 2] = [
    "団図対経検単発売広応実県気帰関価営転軽験戦専伝権徳歩毎浜沢総続聴薬蔵覚観訳読辺鉄録険雑霊両亜処収囲圏圧変従恵拠拡挙栄楽様歓歴満暁",
    "团图对经检单发卖广应实县气归关价营转轻验战专传权德步每滨泽总续听药藏觉观译读边铁录险杂灵两亚处收围圈压变从惠据扩举荣乐样欢历满晓",
];

static SIMPLE: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let [from, to] = JAPANESE;
    from.chars().zip(to.chars()).collect()
});

/// The simplified form of a misread character.
fn plain(c: char) -> char {
    if KEPT.contains(c) {
        return c;
    }
    SIMPLE.get(&c).copied().unwrap_or_else(|| fold(c))
}

/// True when the page was recognised and is written in simplified characters; the few traditional ones on it are those
/// that recognition takes brush-like letters for.
fn simplified(page: &Page) -> bool {
    let (mut all, mut old) = (0_usize, 0_usize);
    for line in &page.lines {
        if line.from == Source::Text {
            return false;
        }
        all += line.text.chars().filter(|c| !c.is_ascii()).count();
        old += line.text.chars().filter(|&c| plain(c) != c).count();
    }
    old as f32 <= all as f32 * SIMPLIFIED
}

/// What the seals say, folded.
pub(super) fn stamped(pages: &[Page]) -> Vec<String> {
    let seals = pages.iter().flat_map(|page| &page.seals);
    seals
        .map(|seal| folded(&seal.text).chars().map(plain).collect())
        .collect()
}

/// Every line of every page.
pub(super) fn rows(pages: &[Page]) -> Vec<Row> {
    pages
        .iter()
        .flat_map(|page| {
            let simplified = simplified(page);
            page.lines.iter().map(move |line| (page, simplified, line))
        })
        .map(|(page, simplified, line)| {
            let mut text = folded(&line.text);
            if simplified {
                text = text.chars().map(plain).collect();
            }
            Row {
                chars: text.chars().collect(),
                text,
                page: page.number,
                region: line.region,
                confidence: line.confidence,
                depth: line.region.y as f32 / page.height.max(1) as f32,
            }
        })
        .filter(|row| !row.chars.is_empty())
        .collect()
}

impl Row {
    /// A value that stands on this line.
    pub(super) fn value(&self, text: impl Into<String>) -> Value {
        Value {
            text: text.into(),
            page: self.page,
            region: self.region,
            confidence: self.confidence,
        }
    }

    /// Right edge.
    pub(super) const fn right(&self) -> u32 {
        self.region.x.saturating_add(self.region.w)
    }

    /// Lower edge.
    pub(super) const fn bottom(&self) -> u32 {
        self.region.y.saturating_add(self.region.h)
    }

    /// True when the other line stands to the right on the same height. The boxes of both reach a little beyond their
    /// letters.
    pub(super) fn is_left_of(&self, other: &Self) -> bool {
        let top = self.region.y.max(other.region.y);
        let bottom = self.bottom().min(other.bottom());
        let overlap = bottom.saturating_sub(top);
        let slack = (other.region.h * 3 / 4).min(other.region.w / 2);
        self.page == other.page
            && other.region.x + slack >= self.right()
            && overlap * 2 >= self.region.h.min(other.region.h)
    }

    /// True when the other line begins below, at most `gap` line heights down, and shares columns.
    pub(super) fn is_above(&self, other: &Self, gap: f32) -> bool {
        let height = self.region.h.max(other.region.h) as f32;
        let apart = other.region.y as f32 - self.bottom() as f32;
        self.page == other.page
            && apart > -0.5 * height
            && apart < gap * height
            && other.region.y > self.region.y
            && other.region.x < self.right()
            && self.region.x < other.right()
    }
}

/// The line on which a line of a paragraph goes on: it begins no further in, and is no wider.
pub(super) fn next_of<'a>(rows: &'a [Row], row: &Row) -> Option<&'a Row> {
    let height = row.region.h;
    if row.chars.len() < 12 || row.text.ends_with(['。', ';', ':']) {
        return None;
    }
    rows.iter()
        .filter(|other| {
            row.is_above(other, 1.5)
                && other.region.x <= row.region.x + height
                && row.region.x <= other.region.x + height * 4
                && other.right() <= row.right() + height * 2
        })
        .min_by_key(|other| other.region.y)
}

/// The smallest box around two.
pub(super) fn around(a: Region, b: Region) -> Region {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    let right = (a.x + a.w).max(b.x + b.w);
    let bottom = (a.y + a.h).max(b.y + b.h);
    Region::new(x, y, right - x, bottom - y)
}

/// Where `word` stands in `text`, errors allowed: start, end and number of errors of the best place.
pub(super) fn find(text: &[char], word: &[char], most: usize) -> Option<(usize, usize, usize)> {
    if word.is_empty() || word.len() > text.len() + most {
        return None;
    }
    // Cost and start of the best match of the word's first n characters that ends here.
    let mut column: Vec<(usize, usize)> = (0..=word.len()).map(|cost| (cost, 0)).collect();
    let mut best: Option<(usize, usize, usize)> = None;
    for (at, &c) in text.iter().enumerate() {
        let mut diagonal = (0, at);
        let mut above = (0, at + 1);
        for (place, &wanted) in column.iter_mut().skip(1).zip(word) {
            let swap = (diagonal.0 + usize::from(wanted != c), diagonal.1);
            let extra = (place.0 + 1, place.1);
            let lost = (above.0 + 1, above.1);
            diagonal = *place;
            *place = swap.min(extra).min(lost);
            above = *place;
        }
        if let Some(first) = column.first_mut() {
            *first = (0, at + 1);
        }
        if let Some(&(cost, start)) = column.last()
            && cost <= most
            && best.is_none_or(|(_, _, known)| cost < known)
        {
            best = Some((start, at + 1, cost));
        }
    }
    best
}

/// Errors tolerated in a word of this length.
pub(super) const fn tolerance(length: usize) -> usize {
    match length {
        0..4 => 0,
        4..8 => 1,
        8..14 => 2,
        _ => 3,
    }
}
