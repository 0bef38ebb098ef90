//! Enlarging by any factor, told by the trace that interpolation leaves: columns and rows alternate between rougher and
//! smoother with one and the same period. What a page repeats by itself it repeats differently across and down.

use std::f32::consts::TAU;

/// Turns a pixel that are looked at: enlarging by 1.16 to 1.85 times, and less than by whole numbers.
const TURNS: [f32; 2] = [0.14, 0.46];
/// Places of a spectrum beside a turn that count as the same.
const BESIDE: usize = 2;
/// How far from an eighth a turn has to be, in places of the spectrum: compression by blocks of eight leaves those.
const BLOCKS: f32 = 2.5;

/// Power of a series at some turns, relative to chance.
struct Spectrum {
    /// Length of the series.
    length: usize,
    /// Position of the first power.
    first: usize,
    powers: Vec<f32>,
}

impl Spectrum {
    fn of(series: &[f32]) -> Option<Self> {
        let total: f32 = series.iter().map(|value| value * value).sum();
        if total <= f32::EPSILON {
            return None;
        }
        let length = series.len();
        let [low, high] = TURNS.map(|turn| (turn * length as f32) as usize);
        let first = low.saturating_sub(BESIDE);
        let power = |at: usize| {
            let (sin, cos) = (TAU * at as f32 / length as f32).sin_cos();
            let (mut re, mut im) = (0.0, 0.0);
            let (mut turned, mut aside) = (1.0_f32, 0.0_f32);
            for value in series {
                re += value * turned;
                im += value * aside;
                (turned, aside) = (turned * cos - aside * sin, turned * sin + aside * cos);
            }
            (re * re + im * im) / total
        };
        Some(Self {
            length,
            first,
            powers: (first..=high + BESIDE).map(power).collect(),
        })
    }

    /// The greatest power near a turn.
    fn near(&self, turn: f32) -> f32 {
        let at = (turn * self.length as f32).round() as usize;
        let from = at.saturating_sub(BESIDE + self.first);
        let near = (at + BESIDE + 1).saturating_sub(self.first);
        let near = self.powers.get(from..near.min(self.powers.len()));
        near.unwrap_or_default().iter().copied().fold(0.0, f32::max)
    }
}

/// How much columns and rows, given by their roughness, alternate alike, relative to chance.
pub(super) fn alike(columns: &[f32], rows: &[f32]) -> f32 {
    let (Some(across), Some(down)) = (Spectrum::of(columns), Spectrum::of(rows)) else {
        return 0.0;
    };
    let length = across.length.min(down.length);
    let [low, high] = TURNS.map(|turn| (turn * length as f32) as usize);
    let strength = |at: usize| {
        let turn = at as f32 / length as f32;
        let eighths = turn * 8.0;
        let off = (eighths - eighths.round()).abs() / 8.0 * length as f32;
        if off < BLOCKS {
            return 0.0;
        }
        across.near(turn).min(down.near(turn))
    };
    (low..high).map(strength).fold(0.0, f32::max)
}
