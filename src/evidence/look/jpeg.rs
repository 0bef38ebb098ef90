//! Compression so hard that the blocks of eight pixels show, or that their coefficients tell it.

use super::plane::{Canvas, Plane};
use super::{Region, Suspect, Suspicion, quantised, ringing};
use std::cell::OnceCell;

/// Steps larger than this are contents, not blocks.
const CONTENTS: u8 = 24;
/// How much the block edges stand out from the pixels between them, from which on it shows.
const SHOWS: f32 = 1.6;
/// The same in levels of brightness: less is not seen.
const LEVELS: f32 = 2.3;
/// Mean step inside blocks that compression always leaves.
const TRACE: f32 = 0.03;
/// Share of pixels where something changes, below which blocks are the page's own.
const CHANGING: f32 = 0.04;
/// Share of the block edges that have to stand out: a page's own lines lie on a few of them, compression on most.
const SPREAD: f32 = 0.5;
/// Changing pixels along an edge, below which it says nothing.
const FEW: u64 = 6;
/// Levels of a picture ruined beyond doubt.
const RUINED: f32 = 6.0;

/// How much steps across block edges exceed steps inside blocks, as a ratio and in levels of brightness.
pub fn blocking(plane: &Plane) -> (f32, f32) {
    let mut columns = vec![(0_u64, 0_u64); plane.width];
    let mut all = 0_u64;
    // Every fourth row of a large picture is plenty.
    let stride = if plane.height > 400 { 4 } else { 1 };
    for y in (0..plane.height).step_by(stride) {
        for (at, window) in plane.row(y).windows(4).enumerate() {
            let &[before, left, right, after] = window else {
                continue;
            };
            all += 1;
            let step = left.abs_diff(right);
            // Where nothing changes at all, compression has nothing to spoil.
            let plain = step == 0 && before == left && right == after;
            if step > CONTENTS || plain {
                continue;
            }
            // What the step adds to the slope around it.
            let slope = u64::from(before.abs_diff(left)) + u64::from(right.abs_diff(after));
            let extra = (2 * u64::from(step)).saturating_sub(slope);
            if let Some(column) = columns.get_mut(at + 2) {
                column.0 += extra;
                column.1 += 1;
            }
        }
    }
    let mut phases = [(0_u64, 0_u64); 8];
    for (at, column) in columns.iter().enumerate() {
        if let Some(phase) = phases.get_mut(at % 8) {
            phase.0 += column.0;
            phase.1 += column.1;
        }
    }
    let [edge, inside @ ..] = &phases;
    let inside = inside.iter().map(mean).sum::<f32>() / inside.len() as f32;
    // Without a trace inside the blocks these are tiles, not compression.
    let changing: u64 = phases.iter().map(|phase| phase.1).sum();
    let few = (changing as f32) < CHANGING * all as f32;
    if inside < TRACE || few || spread(&columns) < SPREAD {
        return (1.0, 0.0);
    }
    let edge = mean(edge);
    ((edge + 0.02) / (inside + 0.02), edge - inside)
}

fn mean(&(sum, count): &(u64, u64)) -> f32 {
    sum as f32 / count.max(1) as f32
}

/// Share of the block edges, among those where something changes, that stand out from the block before them.
fn spread(columns: &[(u64, u64)]) -> f32 {
    let (mut seen, mut standing) = (0_usize, 0_usize);
    for block in columns.get(1..).unwrap_or_default().chunks_exact(8) {
        let [inside @ .., edge] = block else {
            continue;
        };
        if edge.1 < FEW {
            continue;
        }
        let inside = inside.iter().map(mean).sum::<f32>() / inside.len() as f32;
        seen += 1;
        standing += usize::from(mean(edge) > 1.3 * inside + 0.5);
    }
    standing as f32 / seen.max(1) as f32
}

/// Longer side below which a picture is an icon, whose few blocks may fit some steps by chance.
const SMALL: usize = 300;
/// Coefficients that have to tell the same quality, of a page and of an icon.
const TOLD: [usize; 2] = [3, 4];

/// Strength of the noise around letters from which on a page was compressed too hard, levels of brightness.
const RINGING: f32 = 12.5;

/// Suspects coefficients that were rounded too much, noise around letters, and visible blocks; both directions have to show
/// the latter two.
pub fn detect(canvas: &Canvas<'_>, out: &mut Vec<Suspect>) {
    if canvas.width < 48 || canvas.height < 48 {
        return;
    }
    let [page, icon] = TOLD;
    let small = canvas.width.max(canvas.height) < SMALL;
    if let Some(quality) = quantised::quality(&canvas.luma, if small { icon } else { page }) {
        by_quality(quality, canvas.whole(), out);
        // What the steps tell is surer than how it looks.
        return;
    }
    let turned = OnceCell::new();
    let turned = || turned.get_or_init(|| canvas.luma.transposed());
    if let Some(strength) = ringing::strength(&canvas.luma)
        && strength >= RINGING
        && let Some(other) = ringing::strength(turned())
        && other >= RINGING
    {
        out.push(Suspect::new(Suspicion::Jpeg, 0.6, canvas.whole()));
        return;
    }
    let (stand_out, levels) = blocking(&canvas.luma);
    if stand_out < SHOWS || levels < LEVELS {
        return;
    }
    let (other, more) = blocking(turned());
    let (both, levels) = (stand_out.min(other), levels.min(more));
    if both < SHOWS || levels < LEVELS {
        return;
    }
    let confidence = 0.55 + 0.4 * ((levels - LEVELS) / (RUINED - LEVELS)).min(1.0);
    out.push(Suspect::new(Suspicion::Jpeg, confidence, canvas.whole()));
}

/// Quality below which a JPEG says itself that it was compressed too hard.
const POOR: u8 = 35;

/// Suspects a JPEG by the quality its tables tell, unless its blocks have been seen already.
pub fn by_quality(quality: u8, whole: Region, out: &mut Vec<Suspect>) {
    let known = out.iter().any(|suspect| suspect.kind == Suspicion::Jpeg);
    if quality >= POOR || known {
        return;
    }
    let missing = f32::from(POOR - quality) / f32::from(POOR);
    out.push(Suspect::new(Suspicion::Jpeg, 0.6 + 0.35 * missing, whole));
}
