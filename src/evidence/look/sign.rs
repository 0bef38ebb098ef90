//! One sign of one colour on one field, as most icons are drawn: what the network takes for a flag there is none, unless
//! the sign is a star.

use super::badge::distance;
use super::band::{ground, middle};
use super::emblem::has_star;
use super::grouped::groups;
use super::plane::{Icon, SIDE};

/// Difference of neighbours up to which a field goes on: its colour may run.
const RUNNING: i32 = 8;
/// Percent of the shape that the field has at least, and at most.
const FIELD: std::ops::RangeInclusive<usize> = 40..=96;
/// Pieces of the sign at most, and the pixels of one that counts.
const PIECES: usize = 4;
const PIECE: usize = 8;
/// Difference of a channel from the sign's usual colour beyond which it is another, and how many in a thousand may be.
const OTHER: i32 = 72;
const FEW: usize = 6;
/// Difference of a channel from the field beside it up to which a colour is the field's.
const WITHIN: i32 = 40;

const BESIDE: [(isize, isize); 4] = [(1, 0), (-1, 0), (0, 1), (0, -1)];

fn step((x, y): (usize, usize), (across, down): (isize, isize)) -> Option<(usize, usize)> {
    let next = (x.checked_add_signed(across)?, y.checked_add_signed(down)?);
    (next.0.max(next.1) < SIDE).then_some(next)
}

/// True when such a sign is all there is, on the whole icon or on a shape that lies on a ground.
pub(super) fn is_one_sign(icon: &Icon) -> bool {
    let visible = |(x, y): (usize, usize)| icon.visible(x, y);
    if of_shape(icon, &visible) {
        return true;
    }
    ground(icon)
        .is_some_and(|ground| of_shape(icon, &|(x, y)| distance(icon.at(x, y), ground) > 24))
}

fn of_shape(icon: &Icon, inside: &impl Fn((usize, usize)) -> bool) -> bool {
    let places = || (0..SIDE * SIDE).map(|at| (at % SIDE, at / SIDE));
    let shape: Vec<bool> = places().map(inside).collect();
    let is_in = |(x, y): (usize, usize)| shape.get(y * SIDE + x).copied().unwrap_or(false);
    let size = shape.iter().filter(|own| **own).count();
    // The field begins a few pixels within the edge of the shape, where nothing is mixed.
    let deep = |place: (usize, usize), far: isize| {
        BESIDE
            .iter()
            .all(|(across, down)| step(place, (across * far, down * far)).is_none_or(is_in))
    };
    let rim = places().filter(|&place| is_in(place) && deep(place, 3));
    let rim = rim.filter(|&(x, y)| x.min(y) < 3 || x.max(y) >= SIDE - 3 || !deep((x, y), 6));
    let mut open: Vec<(usize, usize)> = rim.collect();
    let mut field = vec![false; SIDE * SIDE];
    while let Some((x, y)) = open.pop() {
        match field.get_mut(y * SIDE + x) {
            Some(place) if !*place => *place = true,
            _ => continue,
        }
        let own = icon.at(x, y);
        let next = BESIDE.iter().filter_map(|way| step((x, y), *way));
        open.extend(
            next.filter(|&next| is_in(next) && distance(own, icon.at(next.0, next.1)) <= RUNNING),
        );
    }
    let covered = field.iter().filter(|own| **own).count();
    if size < SIDE * SIDE / 5 || !FIELD.contains(&(covered * 100 / size)) {
        return false;
    }
    let is_sign = |place: (usize, usize)| {
        is_in(place) && !field.get(place.1 * SIDE + place.0).copied().unwrap_or(true)
    };
    let within = |mask: &[bool], place: (usize, usize)| {
        let own = |(x, y): (usize, usize)| mask.get(y * SIDE + x).copied().unwrap_or(false);
        own(place) && BESIDE.iter().all(|way| step(place, *way).is_some_and(own))
    };
    // Not the edge of the shape, and not that of the sign, where colours are mixed.
    let sign: Vec<bool> = places()
        .map(|place| is_sign(place) && deep(place, 3))
        .collect();
    let inner: Vec<bool> = places().map(|place| within(&sign, place)).collect();
    let pure: Vec<bool> = places().map(|place| within(&inner, place)).collect();
    is_plain(icon, &field, &sign, &pure)
}

/// True for a few pieces of one colour, none of which is a star.
fn is_plain(icon: &Icon, field: &[bool], sign: &[bool], pure: &[bool]) -> bool {
    let usual = usual(icon, pure);
    let alike = icon.pixels.iter().zip(sign);
    let alike: Vec<bool> = alike
        .map(|(pixel, own)| *own && distance(*pixel, usual) <= OTHER)
        .collect();
    let pieces = groups(alike.clone(), SIDE);
    let counting = pieces.iter().filter(|piece| piece.cells.len() >= PIECE);
    if !(1..=PIECES).contains(&counting.count()) || has_star(&alike) {
        return false;
    }
    // The field shows through holes: what is left of them in the row has about the same shade.
    let mut beside: Option<[u8; 4]> = None;
    let (mut all, mut other) = (0_usize, 0_usize);
    for (at, &pixel) in icon.pixels.iter().enumerate() {
        let has = |mask: &[bool]| mask.get(at).copied().unwrap_or(false);
        if at % SIDE == 0 {
            beside = None;
        }
        if has(field) {
            beside = Some(pixel);
        } else if has(pure) {
            all += 1;
            let is_ground = beside.is_some_and(|ground| distance(pixel, ground) <= WITHIN);
            other += usize::from(distance(pixel, usual) > OTHER && !is_ground);
        }
    }
    other * 1000 <= all * FEW
}

/// The middle of each channel of some pixels.
fn usual(icon: &Icon, mask: &[bool]) -> [u8; 4] {
    let of = |channel: usize| {
        let pixels = icon.pixels.iter().zip(mask).filter(|(_, own)| **own);
        let values = pixels.filter_map(|(pixel, _)| pixel.get(channel).copied());
        middle(values.collect())
    };
    [of(0), of(1), of(2), u8::MAX]
}
