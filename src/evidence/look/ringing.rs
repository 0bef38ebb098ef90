//! Compression told by where its noise begins: on even ground what rings around letters fills whole blocks of eight
//! pixels and ends at their edges, while letters, shadows and pictures of a page's own begin anywhere.
//!
//! It works where `quantised` has nothing to go by: on white, whose brightest pixels are cut off.

use super::plane::Plane;

/// Difference up to which it is noise and no stroke of a letter, levels of brightness.
const NOISE: u8 = 40;
/// Rows of which one is looked at.
const STRIDE: usize = 4;
/// Beginnings it takes to say anything.
const FEW: u32 = 40;
/// Share of them at the edges of blocks, an eighth by chance, from which on it is compression.
const AT_EDGES: f32 = 0.25;

/// How strong the noise is that begins at the edges of blocks, as the root of the mean square of its first pixels, levels
/// of brightness; `None` without compression.
pub(super) fn strength(plane: &Plane) -> Option<f32> {
    let (mut all, mut edges, mut squares) = (0_u32, 0_u32, 0_u32);
    let mut begins = |at: usize, even: u8, first: u8, above: u8| {
        // A straight line begins at the same place in every row.
        let noise = 1..=NOISE;
        if !noise.contains(&first.abs_diff(even)) || !noise.contains(&first.abs_diff(above)) {
            return;
        }
        all += 1;
        if at.is_multiple_of(8) {
            let step = u32::from(first.abs_diff(even));
            (edges, squares) = (edges + 1, squares + step * step);
        }
    };
    for y in (1..plane.height).step_by(STRIDE) {
        let pairs = plane.row(y - 1).windows(5).zip(plane.row(y).windows(5));
        for (x, (above, here)) in pairs.enumerate() {
            let (&[left, a, b, c, right], &[over_left, .., over_right]) = (here, above) else {
                continue;
            };
            if a != b || b != c {
                continue;
            }
            if left == a {
                begins(x + 4, a, right, over_right);
            } else if right == a {
                begins(x + 1, a, left, over_left);
            }
        }
    }
    let compressed = all >= FEW && edges as f32 >= AT_EDGES * all as f32;
    compressed.then(|| (squares as f32 / edges.max(1) as f32).sqrt())
}
