//! Hammer and sickle: a single sign of gold on red, or of red on white or gold, compared with two drawings.

use super::flag::Part;
use super::plane::{Icon, SIDE, hsv};

/// Cells of a drawing in each direction.
const GRID: usize = 12;
/// How much of each cell the sign covers, fifteenths: as fonts have it, and the mean of many drawings by
/// `tests/fixtures/marks/forms.py`.
const DRAWINGS: [[&str; GRID]; 2] = [
    [
        "000048cd9100",
        "00000003be30",
        "000000000cd0",
        "000007b906f4",
        "00006ff406f6",
        "0000af9e49f4",
        "00000206ffd0",
        "003a535affc1",
        "02db9ded85ea",
        "1cf200000031",
        "af8000000000",
        "3b1000000000",
    ],
    [
        "000574685100",
        "007ed537ca20",
        "17ed71017db1",
        "7edb71012ae7",
        "6c65a72117eb",
        "14104b8217dc",
        "111014a849da",
        "1112103aacd6",
        "0157645aeeb2",
        "038bcbcedc92",
        "278888986473",
        "254312211121",
    ],
];
/// Likeness from which on a sign is one: of 800 signs of other kinds none is as like, of 240 drawn ones nearly all.
const ALIKE: f32 = 0.67;
/// Shares of the part that a sign may take up.
const SIGN: std::ops::RangeInclusive<f32> = 0.03..=0.5;
/// Share of it that the ground has at least, and that may be of other colours.
const AROUND: f32 = 0.35;
const OTHER: f32 = 0.16;
/// Pixels that a sign is wide and high at least.
const LEAST: usize = 24;

/// Colours that the sign and its ground may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shade {
    Red,
    Gold,
    White,
    Other,
}

fn shade([red, green, blue, _]: [u8; 4]) -> Shade {
    let (hue, saturation, value) = hsv(red, green, blue);
    match (saturation, value) {
        (0.6.., 0.35..) if !(14.0..=346.0).contains(&hue) => Shade::Red,
        (0.4.., 0.65..) if (34.0..=64.0).contains(&hue) => Shade::Gold,
        (..0.15, 0.9..) => Shade::White,
        _ => Shade::Other,
    }
}

/// True when the sign on a part of an icon is hammer and sickle.
pub(super) fn hammer_and_sickle(icon: &Icon, part: Part) -> bool {
    let shades: Vec<Option<Shade>> = (0..SIDE * SIDE)
        .map(|at| {
            let (x, y) = (at % SIDE, at / SIDE);
            let within =
                (part.left..part.right).contains(&x) && (part.top..part.bottom).contains(&y);
            (within && icon.visible(x, y)).then(|| shade(icon.at(x, y)))
        })
        .collect();
    let signs = [
        (Shade::Gold, Shade::Red),
        (Shade::Red, Shade::White),
        (Shade::Red, Shade::Gold),
    ];
    signs
        .into_iter()
        .any(|(sign, ground)| likeness(&shades, sign, ground) >= ALIKE)
}

/// How like one of the drawings the sign is, 0 without a single sign on its ground.
fn likeness(shades: &[Option<Shade>], sign: Shade, ground: Shade) -> f32 {
    let visible = shades.iter().flatten().count().max(1) as f32;
    let share = |wanted: Shade| {
        let own = shades.iter().filter(|own| **own == Some(wanted));
        own.count() as f32 / visible
    };
    let (own, around) = (share(sign), share(ground));
    // What lies beside a round plate is no part of it.
    let beside = if ground == Shade::White {
        0.0
    } else {
        share(Shade::White)
    };
    let known = own + around + beside;
    if !SIGN.contains(&own) || around < AROUND || known < 1.0 - OTHER {
        return 0.0;
    }
    let cells = (0..).zip(shades);
    let cells = cells.filter(|(_, own)| **own == Some(sign));
    let places = cells.map(|(at, _): (usize, _)| (at % SIDE, at / SIDE));
    let (mut left, mut top, mut right, mut bottom) = (SIDE, SIDE, 0, 0);
    for (x, y) in places.clone() {
        (left, right) = (left.min(x), right.max(x + 1));
        (top, bottom) = (top.min(y), bottom.max(y + 1));
    }
    let (width, height) = (right.saturating_sub(left), bottom.saturating_sub(top));
    if width.min(height) < LEAST || width * 3 > height * 5 || height * 3 > width * 5 {
        return 0.0;
    }
    let mut covered = [0.0_f32; GRID * GRID];
    for (x, y) in places {
        // Cells are a little larger or smaller where the sign is no multiple of them.
        let (column, row) = ((x - left) * GRID / width, (y - top) * GRID / height);
        let size =
            |at: usize, long: usize| ((at + 1) * long).div_ceil(GRID) - (at * long).div_ceil(GRID);
        if let Some(cell) = covered.get_mut(row * GRID + column) {
            *cell += 1.0 / (size(column, width) * size(row, height)).max(1) as f32;
        }
    }
    let most = DRAWINGS
        .iter()
        .map(|drawing| correlation(&covered, drawing));
    most.fold(0.0, f32::max)
}

/// Correlation of the cells that a sign covers with a drawing or its mirror image.
fn correlation(covered: &[f32; GRID * GRID], drawing: &[&str; GRID]) -> f32 {
    let digit = |own: char| own.to_digit(16).unwrap_or(0) as f32;
    let plain: Vec<f32> = drawing
        .iter()
        .flat_map(|row| row.chars().map(digit))
        .collect();
    let turned = drawing
        .iter()
        .flat_map(|row| row.chars().rev().map(digit))
        .collect();
    let sides = [plain, turned].map(|side: Vec<f32>| related(covered, &side));
    sides.into_iter().fold(0.0, f32::max)
}

fn related(a: &[f32], b: &[f32]) -> f32 {
    let mean = |values: &[f32]| values.iter().sum::<f32>() / values.len().max(1) as f32;
    let (of_a, of_b) = (mean(a), mean(b));
    let (mut both, mut first, mut second) = (0.0, 0.0, 0.0);
    for (a, b) in a.iter().zip(b).map(|(a, b)| (a - of_a, b - of_b)) {
        both += a * b;
        first += a * a;
        second += b * b;
    }
    both / (first * second).sqrt().max(1e-6)
}
