//! Black bars on opposite sides: the picture was fitted into another shape.

use super::plane::{Canvas, Plane};
use super::{Suspect, Suspicion};

/// Brightest value of a bar.
const BLACK: u8 = 20;
/// Narrowest bar, as a share of the side.
const NARROW: usize = 33;

/// Rows at the top that are black throughout.
fn bar(rows: impl Iterator<Item = usize>, plane: &Plane) -> usize {
    rows.take_while(|&y| plane.row(y).iter().all(|&value| value <= BLACK))
        .count()
}

/// True when the first column and the last are black, without which there are no bars at the sides.
fn framed(plane: &Plane) -> bool {
    let rows = plane.data.chunks_exact(plane.width.max(1));
    let dark = |value: Option<&u8>| value.is_some_and(|&value| value <= BLACK);
    rows.into_iter()
        .all(|row| dark(row.first()) && dark(row.last()))
}

/// True when both ends of a picture have a bar of about the same height, with a picture between.
fn boxed(plane: &Plane) -> bool {
    let (first, last) = (
        bar(0..plane.height, plane),
        bar((0..plane.height).rev(), plane),
    );
    if first.min(last) * NARROW < plane.height || first.abs_diff(last) > plane.height / 40 + 1 {
        return false;
    }
    // A dark page has no edge there; a picture begins at once.
    let starts = |y: usize| {
        let bright = plane
            .row(y)
            .iter()
            .filter(|&&value| value > BLACK + 12)
            .count();
        bright * 3 > plane.width
    };
    first + last < plane.height * 4 / 5
        && starts(first + 1)
        && starts(plane.height.saturating_sub(last + 2))
}

/// Suspects bars above and below, or left and right. Icons on black are left alone.
pub fn detect(canvas: &Canvas<'_>, out: &mut Vec<Suspect>) {
    if canvas.width.min(canvas.height) < 300 || canvas.transparent {
        return;
    }
    let luma = &canvas.luma;
    if boxed(luma) || framed(luma) && boxed(&luma.transposed()) {
        out.push(Suspect::new(Suspicion::Letterbox, 0.8, canvas.whole()));
    }
}
