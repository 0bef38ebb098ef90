//! Pictures with nothing to see: one colour, or contents that vanish on their background.

use super::plane::{Canvas, Plane};
use super::{Suspect, Suspicion};

/// Side of a cell in pixels, for large pictures.
const CELL: usize = 17;
/// The same for icons. Both are primes, so that the cells never fall in with an enlarged picture's grid.
const SMALL: usize = 5;
/// Range of brightness within a cell from which on it has contents.
const CONTENTS: u8 = 10;
/// Share of cells with contents below which a picture is nearly empty.
const NEARLY: f32 = 0.012;
/// Share of visible pixels below which an icon is hidden.
const HIDDEN: f32 = 0.03;

/// Suspects emptiness and invisibility.
pub fn detect(canvas: &Canvas<'_>, out: &mut Vec<Suspect>) {
    let whole = canvas.whole();
    if canvas.transparent && canvas.visible < HIDDEN {
        let confidence = 0.98 - canvas.visible * 10.0;
        out.push(Suspect::new(Suspicion::Transparent, confidence, whole));
        return;
    }
    let share = contents(canvas);
    if share < NEARLY {
        let confidence = 0.98 - 0.4 * share / NEARLY;
        // Contents of one colour on a transparent ground are a shape, which is seen by its outline.
        out.push(Suspect::new(Suspicion::Empty, confidence, whole));
    }
}

/// Share of cells whose brightness or colour varies.
fn contents(canvas: &Canvas<'_>) -> f32 {
    let short = canvas.width.min(canvas.height);
    let cell = if short >= 400 { CELL } else { SMALL };
    let varied = |plane: &Plane, marks: &mut [bool]| {
        let columns = canvas.width.div_ceil(cell);
        let mut ranges = vec![(u8::MAX, 0_u8); columns];
        for (y, row) in plane.data.chunks_exact(plane.width.max(1)).enumerate() {
            for (part, range) in row.chunks(cell).zip(&mut ranges) {
                for &value in part {
                    range.0 = range.0.min(value);
                    range.1 = range.1.max(value);
                }
            }
            if y % cell == cell - 1 || y + 1 == plane.height {
                let start = y / cell * columns;
                let line = marks.iter_mut().skip(start);
                for (mark, range) in line.zip(&mut ranges) {
                    *mark |= range.1.saturating_sub(range.0) >= CONTENTS;
                    *range = (u8::MAX, 0);
                }
            }
        }
    };
    let count = canvas.width.div_ceil(cell) * canvas.height.div_ceil(cell);
    let mut marks = vec![false; count];
    varied(&canvas.luma, &mut marks);
    // Red next to green can be equally bright.
    if (marks.iter().filter(|&&mark| mark).count() as f32) < count as f32 * NEARLY {
        for channel in [0, 2] {
            varied(&canvas.channel(channel), &mut marks);
        }
    }
    marks.iter().filter(|&&mark| mark).count() as f32 / count.max(1) as f32
}
