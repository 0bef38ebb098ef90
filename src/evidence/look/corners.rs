//! Corners that are cut off already: a rounded icon gets rounded twice.

use super::plane::{Icon, SIDE};

/// Radius of the corners of a picture of 128 pixels whose four corners are all cut off alike; `None` when square.
pub fn radius(icon: &Icon) -> Option<u8> {
    let last = SIDE - 1;
    // A shape on a transparent ground has no corners: the middles of all sides have to be there.
    let middle = SIDE / 2;
    let sides = [
        (middle, 1),
        (1, middle),
        (middle, last - 1),
        (last - 1, middle),
    ];
    if !sides.iter().all(|&(x, y)| icon.visible(x, y)) {
        return None;
    }
    let cut = |x: fn(usize) -> usize, y: fn(usize) -> usize| {
        (0..middle)
            .take_while(|&at| !icon.visible(x(at), y(at)))
            .count()
    };
    let corners = [
        cut(|at| at, |at| at),
        cut(|at| SIDE - 1 - at, |at| at),
        cut(|at| at, |at| SIDE - 1 - at),
        cut(|at| SIDE - 1 - at, |at| SIDE - 1 - at),
    ];
    let (least, most) = (corners.iter().min()?, corners.iter().max()?);
    if *least < 2 || most - least > 2 {
        return None;
    }
    // Along the diagonal a corner of radius r is cut by (1 - 1/√2) r.
    let radius = *least as f32 / (1.0 - std::f32::consts::FRAC_1_SQRT_2);
    Some(radius.round().min(64.0) as u8)
}
