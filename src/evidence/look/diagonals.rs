//! Two thin lines from corner to corner of an icon, as agencies lay them over the pictures they offer.
//!
//! Such a line lets through what lies beneath: where its two sides are alike it differs from them, by what one paint of
//! one strength makes of them. Lines that belong to a drawing have colours of their own.

use super::plane::{Icon, SIDE};

/// Pixels from a line to its sides, across and down, and from the corners to where a line is looked at.
const BESIDE: usize = 3;
const CORNER: usize = 5;
/// Difference of a channel up to which the sides are alike, and from which on the line differs from them.
const ALIKE: f32 = 12.0;
const DIFFERS: f32 = 6.0;
/// Least places with sides that are alike, and least of them in a quarter of a line for the quarter to count.
const PLACES: usize = 30;
const FEW: usize = 4;
/// Share of the places where a line differs, of the whole line and of its weakest quarter.
const WHOLE: f32 = 0.7;
const QUARTER: f32 = 0.6;
/// Levels by which one half of the places is off what one paint makes of the sides; more where a line has no gap.
/// Of 4688 good icons none was that close, of 17 with lines laid over them 15 were; the limits were set on these.
const PAINT: f32 = 10.0;
const GAPLESS: f32 = 0.95;
const PAINT_GAPLESS: f32 = 18.0;
/// Contrast of the sides below which they do not tell how strong a paint is, and what it then lets through.
const EVEN: f32 = 3.5;
const THROUGH: f32 = 0.7;

type Colour = [f32; 3];

/// One line: where it differs from its sides, what these are there, and how much of it does.
struct Line {
    places: Vec<(Colour, Colour)>,
    whole: f32,
    quarter: f32,
}

impl Line {
    /// The line from a corner, moved aside by up to a pixel; `None` where too little can be told.
    fn of(icon: &Icon, mirrored: bool, aside: usize) -> Option<Self> {
        let at = |x: usize, y: usize| {
            let x = if mirrored { SIDE - 1 - x } else { x };
            icon.at(x, y)
        };
        let colour = |[red, green, blue, _]: [u8; 4]| [red, green, blue].map(f32::from);
        let (mut places, mut quarters) = (Vec::new(), [(0_usize, 0_usize); 4]);
        let length = SIDE - 2 * CORNER;
        for step in 0..length {
            let y = step + CORNER;
            let x = y + aside - 1;
            let own = at(x, y);
            let one = colour(at(x + BESIDE, y - BESIDE));
            let other = colour(at(x - BESIDE, y + BESIDE));
            if own[3] == 0 || apart(one, other) > ALIKE {
                continue;
            }
            let (own, sides) = (colour(own), mean([one, other].into_iter()));
            let differs = apart(own, sides) >= DIFFERS;
            if let Some(quarter) = quarters.get_mut(step * 4 / length) {
                quarter.0 += 1;
                quarter.1 += usize::from(differs);
            }
            if differs {
                places.push((sides, own));
            }
        }
        let seen: usize = quarters.iter().map(|quarter| quarter.0).sum();
        let known = quarters.iter().filter(|quarter| quarter.0 >= FEW);
        let shares = known.map(|&(seen, differs)| differs as f32 / seen as f32);
        (seen >= PLACES && shares.clone().count() >= 3).then(|| Self {
            whole: places.len() as f32 / seen as f32,
            quarter: shares.fold(1.0, f32::min),
            places,
        })
    }

    /// Levels by which one half of the places is off what one paint makes of the sides.
    fn off(&self) -> f32 {
        let sides = mean(self.places.iter().map(|place| place.0));
        let own = mean(self.places.iter().map(|place| place.1));
        let moved = |(a, b): &(Colour, Colour)| (less(*a, sides), less(*b, own));
        let moved: Vec<(Colour, Colour)> = self.places.iter().map(moved).collect();
        let sum = |of: fn(&(Colour, Colour)) -> f32| moved.iter().map(of).sum::<f32>();
        let spread = sum(|(a, _)| product(*a, *a));
        let through = if spread > moved.len() as f32 * EVEN * EVEN {
            (sum(|(a, b)| product(*a, *b)) / spread).clamp(0.0, 1.0)
        } else {
            THROUGH
        };
        let off = moved
            .iter()
            .map(|(a, b)| apart(*b, a.map(|value| value * through)));
        let mut off: Vec<f32> = off.collect();
        off.sort_by(f32::total_cmp);
        off.get(off.len() / 2).copied().unwrap_or(f32::INFINITY)
    }

    fn is_laid_over(&self) -> bool {
        let most = if self.whole >= GAPLESS {
            PAINT_GAPLESS
        } else {
            PAINT
        };
        self.whole >= WHOLE && self.quarter >= QUARTER && self.off() <= most
    }
}

/// Greatest difference of a channel.
fn apart(one: Colour, other: Colour) -> f32 {
    let [red, green, blue] = less(one, other);
    red.abs().max(green.abs()).max(blue.abs())
}

fn less([a, b, c]: Colour, [red, green, blue]: Colour) -> Colour {
    [a - red, b - green, c - blue]
}

fn product([a, b, c]: Colour, [red, green, blue]: Colour) -> f32 {
    a * red + b * green + c * blue
}

fn mean(colours: impl Iterator<Item = Colour>) -> Colour {
    let (mut sums, mut count) = ([0.0; 3], 0.0_f32);
    for [red, green, blue] in colours {
        sums = [sums[0] + red, sums[1] + green, sums[2] + blue];
        count += 1.0;
    }
    sums.map(|sum| sum / count.max(1.0))
}

/// True for an icon that lines along both diagonals are laid over.
pub(super) fn are_over(icon: &Icon) -> bool {
    let is_crossed = |mirrored| {
        let lines = (0..3).filter_map(|aside| Line::of(icon, mirrored, aside));
        let best = lines.max_by(|a, b| a.whole.total_cmp(&b.whole));
        best.is_some_and(|line| line.is_laid_over())
    };
    is_crossed(false) && is_crossed(true)
}
