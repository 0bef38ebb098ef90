//! Ribbons: stripes of one colour across a corner, straight on both sides.

use super::badge::{Corner, SAME, distance};
use super::plane::{Icon, SIDE, hsv};

/// A line of pixels parallel to a ribbon: its usual colour and how many pixels have it.
#[derive(Debug, Clone, Copy)]
struct Line {
    colour: [u8; 4],
    coverage: f32,
    agreement: f32,
}

fn line(icon: &Icon, corner: Corner, at: usize) -> Option<Line> {
    let mut channels: [Vec<u8>; 3] = [const { Vec::new() }; 3];
    let first = at.saturating_sub(SIDE - 1);
    for across in first..=at.min(SIDE - 1) {
        let (x, y) = corner.place(across, at - across);
        let [red, green, blue, alpha] = icon.at(x, y);
        if alpha >= 128 {
            for (channel, value) in channels.iter_mut().zip([red, green, blue]) {
                channel.push(value);
            }
        }
    }
    let count = channels[0].len();
    let length = at.min(SIDE - 1) + 1 - first;
    if count < 6 || count * 10 < length * 4 {
        return None;
    }
    let middles = channels.clone().map(|mut channel| {
        channel.sort_unstable();
        channel.get(count / 2).copied().unwrap_or(0)
    });
    let colour = [middles[0], middles[1], middles[2], 255];
    let [reds, greens, blues] = &channels;
    let alike = reds
        .iter()
        .zip(greens)
        .zip(blues)
        .filter(|((red, green), blue)| distance([**red, **green, **blue, 255], colour) <= SAME);
    Some(Line {
        colour,
        coverage: count as f32 / length as f32,
        agreement: alike.count() as f32 / count as f32,
    })
}

/// A ribbon across a corner, with a confidence.
pub(super) fn ribbon(icon: &Icon, corner: Corner) -> Option<(f32, [f32; 4])> {
    let lines: Vec<Option<Line>> = (0..SIDE * 5 / 4).map(|at| line(icon, corner, at)).collect();
    let of = |at: usize| lines.get(at).copied().flatten();
    let mut best: Option<(f32, usize, usize)> = None;
    let mut start = 0;
    while start < lines.len() {
        let Some(first) = of(start).filter(|line| line.agreement > 0.5) else {
            start += 1;
            continue;
        };
        let share = |at: usize| share(icon, corner, first.colour, at);
        let end = last(&share, start);
        if let Some(confidence) = ribbon_between(&of, &share, first, start, end)
            && is_straight(&share, start, end)
            && best.is_none_or(|(known, _, _)| confidence > known)
        {
            best = Some((confidence, start, end));
        }
        start = end + 1;
    }
    let (confidence, _, end) = best?;
    let reach = end.min(SIDE - 1) + 1;
    let x = if corner.right { SIDE - reach } else { 0 };
    let y = if corner.bottom { SIDE - reach } else { 0 };
    Some((confidence, [x as f32, y as f32, reach as f32, reach as f32]))
}

/// Distance beyond a side at which nothing of a ribbon is left.
const BESIDE: usize = 6;
/// Lines within which a straight side is crossed, either way.
const SHARP: usize = 2;
/// How much of the share of the colour changes there.
const AT_ONCE: f32 = 0.55;
/// Share of the colour there that chance explains; stairs of square tiles have more.
const CHANCE: f32 = 0.25;

/// Share of a line that has a colour.
fn share(icon: &Icon, corner: Corner, colour: [u8; 4], at: usize) -> f32 {
    let (mut seen, mut alike) = (0_usize, 0_usize);
    for across in at.saturating_sub(SIDE - 1)..=at.min(SIDE - 1) {
        let (x, y) = corner.place(across, at - across);
        if icon.visible(x, y) {
            seen += 1;
            alike += usize::from(distance(icon.at(x, y), colour) <= SAME);
        }
    }
    alike as f32 / seen.max(1) as f32
}

/// True when the colour ends at once towards the middle of the icon.
fn ends_straight(share: &impl Fn(usize) -> f32, end: usize) -> bool {
    let inner = (end + BESIDE).min(2 * SIDE - 2);
    share(inner) <= CHANCE
        && share(end.saturating_sub(SHARP)) - share((end + SHARP).min(2 * SIDE - 2)) >= AT_ONCE
}

/// True when the colour ends at once on both sides.
fn is_straight(share: &impl Fn(usize) -> f32, start: usize, end: usize) -> bool {
    let outer = start.saturating_sub(BESIDE);
    // A straight side is crossed within a line or two, steps take as many lines as they are high.
    share(outer) <= CHANCE
        && share(start + SHARP) - share(start.saturating_sub(SHARP)) >= AT_ONCE
        && ends_straight(share, end)
}

/// Lines that a word on a ribbon may take.
const WORD: usize = 24;
/// Share of its colour that a ribbon keeps beside the letters of a word.
const BESIDE_LETTERS: f32 = 0.12;

/// The last line of a ribbon's colour, across a word on it.
fn last(share: &impl Fn(usize) -> f32, start: usize) -> usize {
    let mut end = start;
    loop {
        let ahead = (end + 1..=end + WORD).take_while(|&at| share(at) >= BESIDE_LETTERS);
        match ahead.filter(|&at| share(at) > 0.42).last() {
            Some(at) => end = at,
            None => return end,
        }
    }
}

/// Lines of a folded corner: at least, and at most.
const FOLD: std::ops::RangeInclusive<usize> = 30..=70;
/// Lines next to the corner that are too short to judge.
const TIP: usize = 8;

/// A corner filled by one strong colour up to a straight slanting side, with a confidence.
pub(super) fn fold(icon: &Icon, corner: Corner) -> Option<(f32, [f32; 4])> {
    let first = line(icon, corner, TIP)?;
    let [red, green, blue, _] = first.colour;
    let (_, saturation, value) = hsv(red, green, blue);
    let strong = saturation > 0.5 && value > 0.45 && first.agreement > 0.9;
    if !strong || first.coverage < 0.95 {
        return None;
    }
    let share = |at: usize| share(icon, corner, first.colour, at);
    let end = last(&share, TIP);
    if !FOLD.contains(&end) || !ends_straight(&share, end) {
        return None;
    }
    let lines = end + 1 - TIP;
    let mean = (TIP..=end).map(&share).sum::<f32>() / lines as f32;
    let rim = (end - 5..end - 1).map(&share).fold(1.0, f32::min);
    let beyond = (end + BESIDE..=2 * SIDE - 2)
        .map(&share)
        .fold(0.0, f32::max);
    if mean < 0.62 || rim < 0.8 || beyond > CHANCE {
        return None;
    }
    let reach = (end + 1).min(SIDE) as f32;
    let x = if corner.right {
        SIDE as f32 - reach
    } else {
        0.0
    };
    let y = if corner.bottom {
        SIDE as f32 - reach
    } else {
        0.0
    };
    Some((0.6 + 0.2 * mean, [x, y, reach, reach]))
}

/// Share of a ribbon that has its colour at least; the rest is a word.
const ALIKE: f32 = 0.5;

fn ribbon_between(
    of: &impl Fn(usize) -> Option<Line>,
    share: &impl Fn(usize) -> f32,
    first: Line,
    start: usize,
    end: usize,
) -> Option<f32> {
    // Thickness is measured along the sides, that is √2 times the ribbon's own.
    let thick = end - start + 1;
    if !(14..=64).contains(&thick) || !(28..=SIDE + 8).contains(&end) || start < 12 {
        return None;
    }
    let [red, green, blue, _] = first.colour;
    let (_, saturation, value) = hsv(red, green, blue);
    if saturation < 0.4 || value < 0.35 {
        return None;
    }
    let inside: Vec<Line> = (start + 1..end).filter_map(of).collect();
    let agreement = (start + 1..end).map(share).sum::<f32>() / (thick as f32 - 2.0);
    let step = |at: usize, outside: usize| {
        // Nothing at all beside the ribbon is as different as can be.
        match (of(at), of(outside)) {
            (Some(here), Some(there)) => distance(here.colour, there.colour),
            (Some(_), None) => 255,
            (None, _) => 0,
        }
    };
    let (outer, inner) = (
        step(start + 2, start.saturating_sub(4)),
        step(end - 2, end + 4),
    );
    if outer.min(inner) < 55 || agreement < ALIKE {
        return None;
    }
    // A shape on a transparent ground has slanting sides too; a ribbon runs from edge to edge.
    let alone = of(start.saturating_sub(4)).is_none() || of(end + 4).is_none();
    let coverage = inside.iter().map(|line| line.coverage).fold(1.0, f32::min);
    if alone && (coverage < 0.97 || agreement < 0.66) {
        return None;
    }
    Some(0.6 + 0.3 * ((agreement - ALIKE) / (1.0 - ALIKE)))
}
