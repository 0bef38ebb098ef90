//! Thin slanting lines that cross all over an icon, as agencies lay them over the pictures they offer.
//!
//! Such a line is brighter, or darker, than what lies on both sides of it, whatever that is; others run beside it at even
//! distances, and as many the other way.

use super::plane::{Icon, SIDE};

/// Columns that a line goes across in a row: it slants by 45, 60 or 30 degrees.
const SLANTS: [f32; 3] = [1.0, 0.577, 1.732];
/// Pixels from a line to where it is compared.
const BESIDE: f32 = 2.83;
/// How much brighter, or darker, than both sides a pixel is, and the percent of a line that is.
const STANDS_OUT: i32 = 6;
const MOST: usize = 45;
/// Rows from one that is looked at to the next, and how many of them a line has at least.
const SKIPPED: usize = 2;
const LONG: usize = 24;
/// Columns from a line to where nothing of it is left, and the least between two lines.
const AWAY: usize = 4;
const APART: usize = 12;
/// Lines of each direction: of 1780 icons none had three and three, of 18 with lines laid over them 14 had.
const ENOUGH: usize = 3;

/// For each line of one direction, by the column it begins in, what percent of it is brighter than its sides, and darker.
/// `mirrored` is the direction that rises.
fn lines(seen: &[Option<u8>], slant: f32, mirrored: bool) -> [Vec<usize>; 2] {
    let scale = BESIDE / slant.hypot(1.0);
    let (aside, above) = (scale.round() as i32, (scale * slant).round() as i32);
    let at = |x: i32, y: i32| {
        let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
        let x = if mirrored {
            (SIDE - 1).checked_sub(x)?
        } else {
            x
        };
        let own = seen.get(y * SIDE + x).copied().flatten();
        own.filter(|_| x < SIDE).map(i32::from)
    };
    let reach = (SIDE as f32 * slant) as i32;
    let mut shares = [Vec::new(), Vec::new()];
    for start in -reach..SIDE as i32 {
        let (mut long, mut over, mut under) = (0_usize, 0_usize, 0_usize);
        for y in (0..SIDE as i32).step_by(SKIPPED) {
            let x = start + (y as f32 * slant).round() as i32;
            let sides = at(x, y).zip(at(x + aside, y - above).zip(at(x - aside, y + above)));
            if let Some((own, (one, other))) = sides {
                long += 1;
                over += usize::from(own - one.max(other) >= STANDS_OUT);
                under += usize::from(one.min(other) - own >= STANDS_OUT);
            }
        }
        for (share, count) in shares.iter_mut().zip([over, under]) {
            share.push(if long < LONG { 0 } else { count * 100 / long });
        }
    }
    shares
}

/// How many thin lines follow each other at even distances.
fn evenly(shares: &[usize]) -> usize {
    let share = |at: usize| shares.get(at).copied().unwrap_or(0);
    let is_line = |&at: &usize| {
        let own = share(at);
        let beside = share(at.saturating_sub(AWAY)).min(share(at + AWAY));
        let highest = own >= share(at.saturating_sub(1)) && own > share(at + 1);
        own >= MOST && highest && beside * 2 < own
    };
    let found: Vec<usize> = (0..shares.len()).filter(is_line).collect();
    let row = |first: usize, second: usize| {
        let (mut count, mut last) = (2, second);
        while let Some(next) = found
            .iter()
            .find(|at| at.abs_diff(last + second - first) <= 1)
        {
            (count, last) = (count + 1, *next);
        }
        count
    };
    let pairs = found
        .iter()
        .flat_map(|&a| found.iter().map(move |&b| (a, b)));
    let rows = pairs.filter(|(a, b)| *b >= a + APART);
    rows.map(|(a, b)| row(a, b)).max().unwrap_or(0)
}

/// True for an icon that lines of both directions are laid over.
pub(super) fn is_over(icon: &Icon) -> bool {
    let luma = icon.luma().data.into_iter().enumerate();
    let seen: Vec<Option<u8>> = luma
        .map(|(at, value)| icon.visible(at % SIDE, at / SIDE).then_some(value))
        .collect();
    SLANTS.iter().any(|slant| {
        let falling = lines(&seen, *slant, false);
        if falling.iter().all(|shares| evenly(shares) < ENOUGH) {
            return false;
        }
        let rising = lines(&seen, *slant, true);
        let both = falling.iter().zip(&rising);
        both.into_iter()
            .any(|(a, b)| evenly(a).min(evenly(b)) >= ENOUGH)
    })
}
