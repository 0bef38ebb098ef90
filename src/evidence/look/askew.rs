//! Cloth that lies askew or hangs from a pole: what of it there is, so that it can be compared like any other.

use super::flag::{Mask, Part};
use super::flag_table::{GRID, Grid};
use super::plane::{Icon, SIDE};

/// Turns that are tried either way, degrees, and what lies between two of them.
const TURNS: std::ops::RangeInclusive<f32> = 5.0..=42.5;
const STEP: f32 = 2.5;
/// Share of the smallest rectangle around cloth that it fills.
const FULL: f32 = 0.88;
/// Share of its width and height that is left out on each side at the second look: a border.
const BORDER: f32 = 0.06;
/// Looks at a cell, across and down.
const LOOKS: usize = 4;
/// Pixels that a pole is thick at most, with the knob on it.
const POLE: usize = 20;

/// A turned rectangle: its edges in directions of its own, measured from the middle of the icon.
#[derive(Debug, Clone, Copy)]
struct Cloth {
    sin: f32,
    cos: f32,
    /// Left, top, right and bottom.
    edges: [f32; 4],
}

const MIDDLE: f32 = SIDE as f32 / 2.0;

impl Cloth {
    /// The rectangle of a turn, degrees, around some places.
    fn around(places: &[(f32, f32)], turn: f32) -> Self {
        let (sin, cos) = turn.to_radians().sin_cos();
        let mut edges = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        for (x, y) in places {
            let (across, down) = (x * cos + y * sin, y * cos - x * sin);
            let [left, top, right, bottom] = edges;
            edges = [
                left.min(across),
                top.min(down),
                right.max(across),
                bottom.max(down),
            ];
        }
        Self { sin, cos, edges }
    }

    fn size(self) -> (f32, f32) {
        let [left, top, right, bottom] = self.edges;
        (right - left, bottom - top)
    }

    fn area(self) -> f32 {
        let (width, height) = self.size();
        width * height
    }

    fn may_be_flag(self) -> bool {
        let (width, height) = self.size();
        width >= 40.0 && height >= 26.0 && width >= 0.8 * height && width <= 2.5 * height
    }

    fn without_border(self) -> Self {
        let (width, height) = self.size();
        let [left, top, right, bottom] = self.edges;
        let (across, down) = (BORDER * width, BORDER * height);
        Self {
            edges: [left + across, top + down, right - across, bottom - down],
            ..self
        }
    }

    /// Mean colour of each of its cells.
    fn grid(self, icon: &Icon, mask: &Mask) -> Grid {
        let (width, height) = self.size();
        let [left, top, ..] = self.edges;
        let fine = (GRID * LOOKS) as f32;
        let looks = LOOKS * LOOKS;
        let (mut colours, mut known) = (Vec::new(), Vec::new());
        for cell in 0..GRID * GRID {
            let (mut sum, mut seen) = ([0.0_f32; 3], 0.0_f32);
            for look in 0..looks {
                let column = cell % GRID * LOOKS + look % LOOKS;
                let row = cell / GRID * LOOKS + look / LOOKS;
                let across = left + (column as f32 + 0.5) / fine * width;
                let down = top + (row as f32 + 0.5) / fine * height;
                let x = across * self.cos - down * self.sin + MIDDLE;
                let y = across * self.sin + down * self.cos + MIDDLE;
                if x < 0.0 || y < 0.0 || !mask.has(x as usize, y as usize) {
                    continue;
                }
                let pixel = icon.at(x as usize, y as usize);
                for (sum, value) in sum.iter_mut().zip(pixel) {
                    *sum += f32::from(value);
                }
                seen += 1.0;
            }
            colours.push(sum.map(|sum| sum / seen.max(1.0)));
            known.push(f32::from(u8::from(seen * 2.0 > looks as f32)));
        }
        Grid { colours, known }
    }
}

/// What lies askew, as a whole and without a border; nothing where the contents are no turned rectangle.
pub(super) fn turned(icon: &Icon, contents: &Mask) -> Vec<Grid> {
    let whole = contents.filled();
    let mut places = Vec::new();
    let middle = |at: usize| at as f32 - MIDDLE;
    for y in 0..SIDE {
        if let Some((first, last)) = whole.row(y) {
            let ends = [(first, y), (last, y), (first, y + 1), (last, y + 1)];
            places.extend(ends.map(|(x, y)| (middle(x), middle(y))));
        }
    }
    let turns = (0..).map(|at: u8| TURNS.start() + f32::from(at) * STEP);
    let turns = turns.take_while(|turn| TURNS.contains(turn));
    let cloths = turns.flat_map(|turn| [turn, -turn].map(|turn| Cloth::around(&places, turn)));
    let smallest = cloths.min_by(|a, b| a.area().total_cmp(&b.area()));
    let upright = Cloth::around(&places, 0.0);
    let Some(cloth) = smallest.filter(|own| own.may_be_flag() && own.area() < upright.area())
    else {
        return Vec::new();
    };
    if (whole.count() as f32) < FULL * cloth.area() {
        return Vec::new();
    }
    let looks = [cloth, cloth.without_border()];
    looks.map(|own| own.grid(icon, &whole)).into()
}

/// The cloth beside a pole, which is much higher than it at one of its ends.
pub(super) fn off_pole(contents: &Mask, place: Part) -> Option<Part> {
    let high = |x: usize| contents.column(x).map_or(0, |(top, bottom)| bottom - top);
    let mut heights: Vec<usize> = (place.left..place.right).map(high).collect();
    heights.sort_unstable();
    let usual = *heights.get(heights.len() / 2)?;
    let is_cloth = |x: &usize| (usual * 6..=usual * 12).contains(&(high(*x) * 10));
    let left = (place.left..place.right).find(is_cloth)?;
    let right = (left..place.right).rfind(is_cloth)? + 1;
    let (before, behind) = (left - place.left, place.right - right);
    if before + behind == 0 || before.max(behind) > POLE {
        return None;
    }
    let spans = (left..right).filter_map(|x| contents.column(x));
    let top = spans.clone().map(|span| span.0).min()?;
    let bottom = spans.map(|span| span.1).max()?;
    Some(Part {
        left,
        top,
        right,
        bottom,
    })
}
