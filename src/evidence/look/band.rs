//! A band with a word across the lower end of an icon: an edition, a trial, a price.
//!
//! It goes from edge to edge of whatever shape the icon has, is of one colour, begins along a straight line, and carries
//! letters of another colour in its middle. Of 1780 icons without one none was like that, of 112 with one 110 were.

use super::badge::distance;
use super::plane::{Icon, SIDE};

/// Rows that a band is high.
const HIGH: std::ops::RangeInclusive<usize> = 13..=46;
/// Rows that are searched for it, from below.
const REACH: usize = 78;
/// The rows whose ends give its colour, counted from the last one.
const ENDS: std::ops::RangeInclusive<usize> = 4..=10;
/// Columns at either end of a row that no letter reaches, after those that a round corner mixes.
const END: usize = 4;
const EDGE: usize = 2;
/// Columns that such a row is wide at least.
const WIDE: usize = 24;
/// Difference of a channel up to which a colour is the band's, and from which on it is surely the letters'.
const SAME: i32 = 40;
const OTHER: i32 = 110;
/// Shares, percent: of the first row that has the colour, and by how much fewer of a row before it.
const FIRST: usize = 93;
const BEFORE: usize = 60;
/// Shares, percent, of the band that letters take up.
const INK: std::ops::RangeInclusive<usize> = 6..=50;
/// Pieces that a row through letters has, in tenths.
const PIECES: usize = 26;
/// Difference of a channel between letters that are of one colour.
const ONE: i32 = 70;

/// First column and the one behind the last.
type Span = (usize, usize);

/// The shape that the icon has: what is visible, without a ground that all four corners share.
struct Shape<'a> {
    icon: &'a Icon,
    ground: Option<[u8; 4]>,
}

impl Shape<'_> {
    fn has(&self, x: usize, y: usize) -> bool {
        let pixel = self.icon.at(x, y);
        pixel[3] >= 128
            && self
                .ground
                .is_none_or(|ground| distance(pixel, ground) > 24)
    }

    fn span(&self, y: usize) -> Option<Span> {
        let first = (0..SIDE).find(|&x| self.has(x, y))?;
        let last = (0..SIDE).rfind(|&x| self.has(x, y))?;
        Some((first, last + 1))
    }
}

/// Colour that all four corners share, when they are visible.
pub(super) fn ground(icon: &Icon) -> Option<[u8; 4]> {
    let last = SIDE - 2;
    let corners = [(1, 1), (last, 1), (1, last), (last, last)].map(|(x, y)| icon.at(x, y));
    let same = |pixel: &[u8; 4]| pixel[3] >= 128 && distance(*pixel, corners[0]) <= 24;
    corners.iter().all(same).then_some(corners[0])
}

/// A band, with a confidence and its left and upper edge, width and height.
pub(super) fn band(icon: &Icon) -> Option<(f32, [f32; 4])> {
    let own = of_shape(&Shape { icon, ground: None });
    let [left, top, right, bottom] = own.or_else(|| {
        let ground = Some(ground(icon)?);
        of_shape(&Shape { icon, ground })
    })?;
    let edges = [left, top, right - left, bottom - top];
    Some((0.75, edges.map(|at| at as f32)))
}

/// The edges of a band at the lower end of a shape.
fn of_shape(shape: &Shape<'_>) -> Option<[usize; 4]> {
    let spans: Vec<Option<Span>> = (0..SIDE).map(|y| shape.span(y)).collect();
    let span = |y: usize| spans.get(y).copied().flatten();
    let bottom = (0..SIDE).rfind(|&y| span(y).is_some())?;
    let ends = |y: usize| {
        let (left, right) = span(y).filter(|(left, right)| right - left >= WIDE / 2)?;
        let columns = (left + EDGE..left + EDGE + END).chain(right - EDGE - END..right - EDGE);
        Some(columns.map(move |x| shape.icon.at(x, y)))
    };
    let mut seen = [const { Vec::new() }; 3];
    for up in ENDS {
        let y = bottom.checked_sub(up)?;
        span(y).filter(|(left, right)| right - left >= WIDE)?;
        for pixel in ends(y)? {
            for (channel, value) in seen.iter_mut().zip(pixel) {
                channel.push(value);
            }
        }
    }
    let [red, green, blue] = seen.map(middle);
    let colour = [red, green, blue, u8::MAX];
    let is_band = |x: usize, y: usize| distance(shape.icon.at(x, y), colour) <= SAME;
    let goes_on = |&y: &usize| {
        let alike = ends(y).map_or(0, |ends| {
            ends.filter(|pixel| distance(*pixel, colour) <= SAME)
                .count()
        });
        alike * 8 >= END * 2 * 6
    };
    let start = bottom - ENDS.end();
    let reach = (bottom.saturating_sub(REACH)..=start).rev();
    let top = reach.take_while(goes_on).last()?;
    if !HIGH.contains(&(bottom + 1 - top)) {
        return None;
    }
    // Percent of a row.
    let share = |y: usize| {
        let (left, right) = span(y)?;
        let inner = left + 1..right.saturating_sub(1);
        let alike = inner.clone().filter(|&x| is_band(x, y)).count();
        Some(alike * 100 / inner.len().max(1))
    };
    let (first, before) = (share(top + 1)?, share(top.checked_sub(3)?)?);
    if first < FIRST || first < before + BEFORE {
        return None;
    }
    let (left, right) = span(top + 1)?;
    let ink = |x: usize, y: usize| {
        span(y).is_some_and(|(left, right)| (left + EDGE..right - EDGE.min(right)).contains(&x))
            && !is_band(x, y)
    };
    let own = [left, top + 1, right, bottom + 1];
    has_word(shape.icon, own, colour, &ink).then_some([left, top, right, bottom + 1])
}

pub(super) fn middle(mut values: Vec<u8>) -> u8 {
    let at = values.len() / 2;
    values.sort_unstable();
    values.get(at).copied().unwrap_or(0)
}

/// True when what is not of the band's colour are letters of one colour in its middle.
fn has_word(
    icon: &Icon,
    [left, top, right, bottom]: [usize; 4],
    colour: [u8; 4],
    ink: &impl Fn(usize, usize) -> bool,
) -> bool {
    let (wide, high) = (right - left, bottom - top);
    let places: Vec<(usize, usize)> = (top..bottom)
        .flat_map(|y| (left..right).map(move |x| (x, y)))
        .filter(|&(x, y)| ink(x, y))
        .collect();
    let in_row = |y: usize| (left..right).filter(|&x| ink(x, y)).count();
    let rows: Vec<usize> = (top..bottom).filter(|&y| in_row(y) >= 2).collect();
    let (Some(&first), Some(&last)) = (rows.first(), rows.last()) else {
        return false;
    };
    let columns = || places.iter().map(|(x, _)| *x);
    let (Some(start), Some(end)) = (columns().min(), columns().max().map(|end| end + 1)) else {
        return false;
    };
    let (long, tall) = (end - start, last + 1 - first);
    let off = (start + end).abs_diff(left + right);
    let lies_right = off * 50 <= wide * 9
        && (22..=95).contains(&(long * 100 / wide.max(1)))
        && first > top
        && tall >= 8
        && (30..=90).contains(&(tall * 100 / (high + 1)))
        && long * 10 >= tall * 13;
    if !lies_right || !INK.contains(&(places.len() * 100 / (wide * high).max(1))) {
        return false;
    }
    let begins = |x: usize, y: usize| ink(x, y) && (x == 0 || !ink(x - 1, y));
    let pieces = (first..=last).flat_map(|y| (left..right).filter(move |&x| begins(x, y)));
    if pieces.count() * 10 < PIECES * tall {
        return false;
    }
    let sure: Vec<[u8; 4]> = places
        .iter()
        .map(|&(x, y)| icon.at(x, y))
        .filter(|pixel| distance(*pixel, colour) > OTHER)
        .collect();
    let channel = |at: usize| {
        let values = sure.iter().filter_map(|pixel| pixel.get(at).copied());
        middle(values.collect())
    };
    let usual = [channel(0), channel(1), channel(2), u8::MAX];
    let alike = sure.iter().filter(|pixel| distance(**pixel, usual) < ONE);
    sure.len() > 20 && sure.len() * 10 >= places.len() * 3 && alike.count() * 5 >= sure.len() * 3
}
