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
        let same = |at: usize| {
            of(at).is_some_and(|line| {
                line.agreement > 0.42 && distance(line.colour, first.colour) <= 30
            })
        };
        let mut end = start;
        while same(end + 1) || same(end + 2) || same(end + 3) {
            end += 1;
        }
        if let Some(confidence) = ribbon_between(&of, first, start, end)
            && is_straight(icon, corner, first.colour, start, end)
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

/// True when the colour ends at once on both sides.
fn is_straight(icon: &Icon, corner: Corner, colour: [u8; 4], start: usize, end: usize) -> bool {
    let share = |at: usize| {
        let (mut seen, mut alike) = (0_usize, 0_usize);
        for across in at.saturating_sub(SIDE - 1)..=at.min(SIDE - 1) {
            let (x, y) = corner.place(across, at - across);
            if icon.visible(x, y) {
                seen += 1;
                alike += usize::from(distance(icon.at(x, y), colour) <= SAME);
            }
        }
        alike as f32 / seen.max(1) as f32
    };
    let outer = start.saturating_sub(BESIDE);
    let inner = (end + BESIDE).min(2 * SIDE - 2);
    let beside = |at: usize| at.saturating_sub(SHARP);
    // A straight side is crossed within a line or two, steps take as many lines as they are high.
    share(outer) <= CHANCE
        && share(inner) <= CHANCE
        && share(start + SHARP) - share(beside(start)) >= AT_ONCE
        && share(beside(end)) - share((end + SHARP).min(2 * SIDE - 2)) >= AT_ONCE
}

fn ribbon_between(
    of: &impl Fn(usize) -> Option<Line>,
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
    let agreement =
        inside.iter().map(|line| line.agreement).sum::<f32>() / inside.len().max(1) as f32;
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
    if outer.min(inner) < 55 || agreement < 0.62 {
        return None;
    }
    // A shape on a transparent ground has slanting sides too; a ribbon runs from edge to edge.
    let alone = of(start.saturating_sub(4)).is_none() || of(end + 4).is_none();
    let coverage = inside.iter().map(|line| line.coverage).fold(1.0, f32::min);
    if alone && (coverage < 0.97 || agreement < 0.66) {
        return None;
    }
    Some(0.6 + 0.3 * ((agreement - 0.62) / 0.38))
}
