//! Ellipses: fitting one to points, and asking how well red pixels follow it.

use super::red::Red;

/// An ellipse.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Oval {
    pub(super) x: f32,
    pub(super) y: f32,
    /// Longer half axis.
    pub(super) long: f32,
    /// Shorter half axis.
    pub(super) short: f32,
    /// Turn of the longer axis.
    turn: f32,
}

/// Directions an ellipse is looked at in, and sectors of them.
const STEPS: usize = 144;
const SECTORS: usize = STEPS / 4;

fn angle(step: usize) -> f32 {
    step as f32 * std::f32::consts::TAU / STEPS as f32
}

/// How red pixels lie about an ellipse, shares between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    /// Of the outline that is red.
    pub(super) rim: f32,
    /// Of the band just outside that is red.
    pub(super) outside: f32,
    /// Of the inside that is red.
    pub(super) inside: f32,
    /// Of the sectors of the band for text that hold both ink and paper.
    pub(super) sectors: f32,
}

impl Oval {
    pub(super) const fn circle(x: f32, y: f32, radius: f32) -> Self {
        Self {
            x,
            y,
            long: radius,
            short: radius,
            turn: 0.0,
        }
    }

    /// A point of the ellipse enlarged by `share`.
    pub(super) fn point(&self, angle: f32, share: f32) -> (f32, f32) {
        let (sin, cos) = angle.sin_cos();
        let (a, b) = (self.long * share * cos, self.short * share * sin);
        let (ts, tc) = self.turn.sin_cos();
        (self.x + a * tc - b * ts, self.y + a * ts + b * tc)
    }

    /// Distance of a point from the centre, 1 on the ellipse.
    pub(super) fn share(&self, x: f32, y: f32) -> f32 {
        let (ts, tc) = self.turn.sin_cos();
        let (dx, dy) = (x - self.x, y - self.y);
        let (a, b) = (dx * tc + dy * ts, dy * tc - dx * ts);
        (a / self.long.max(0.1)).hypot(b / self.short.max(0.1))
    }

    /// Half width and half height of its upright box.
    pub(super) fn reach(&self) -> (f32, f32) {
        let (ts, tc) = self.turn.sin_cos();
        (
            (self.long * tc).hypot(self.short * ts),
            (self.long * ts).hypot(self.short * tc),
        )
    }

    /// The ellipse that fits the points best; points far off are left out of the second and third attempt.
    pub(super) fn fitted(points: &[(f32, f32)]) -> Option<Self> {
        let mut oval = Self::least_squares(points)?;
        for limit in [0.12, 0.07] {
            let kept: Vec<(f32, f32)> = points
                .iter()
                .copied()
                .filter(|&(x, y)| (oval.share(x, y) - 1.0).abs() < limit)
                .collect();
            if kept.len() * 2 < points.len() {
                return None;
            }
            oval = Self::least_squares(&kept)?;
        }
        Some(oval)
    }

    fn least_squares(points: &[(f32, f32)]) -> Option<Self> {
        if points.len() < 12 {
            return None;
        }
        let count = points.len() as f64;
        let (sx, sy) = points.iter().fold((0.0, 0.0), |(sx, sy), &(x, y)| {
            (sx + f64::from(x), sy + f64::from(y))
        });
        let (mx, my) = (sx / count, sy / count);
        let size = points
            .iter()
            .map(|&(x, y)| (f64::from(x) - mx).abs().max((f64::from(y) - my).abs()))
            .fold(1.0, f64::max);
        let mut rows = [[0.0_f64; 6]; 5];
        for &(x, y) in points {
            let (x, y) = ((f64::from(x) - mx) / size, (f64::from(y) - my) / size);
            let terms = [x * x, x * y, y * y, x, y];
            for (row, left) in rows.iter_mut().zip(terms) {
                for (cell, right) in row.iter_mut().zip(terms.iter().chain(&[1.0])) {
                    *cell += left * right;
                }
            }
        }
        let [a, b, c, d, e] = solved(rows)?;
        let det = 4.0 * a * c - b * b;
        if det <= 1e-9 {
            return None;
        }
        let (cx, cy) = ((b * e - 2.0 * c * d) / det, (b * d - 2.0 * a * e) / det);
        let rest = 1.0 + a * cx * cx + b * cx * cy + c * cy * cy;
        let (mean, half) = (f64::midpoint(a, c), ((a - c) / 2.0).hypot(b / 2.0));
        let (long, short) = ((rest / (mean - half)).sqrt(), (rest / (mean + half)).sqrt());
        if !long.is_finite() || !short.is_finite() {
            return None;
        }
        // The longer axis belongs to the smaller eigenvalue.
        let turn = 0.5 * (-b).atan2(c - a);
        Some(Self {
            x: (cx * size + mx) as f32,
            y: (cy * size + my) as f32,
            long: (long * size) as f32,
            short: (short * size) as f32,
            turn: turn as f32,
        })
    }

    /// Share of its outline that is red, and of the band just outside.
    pub(super) fn edge(&self, red: &Red) -> (f32, f32) {
        let reach = if self.short > 45.0 { 2 } else { 1 };
        let rim = (0..STEPS)
            .filter(|&step| {
                [0.95, 0.98, 1.01].iter().any(|&share| {
                    let (x, y) = self.point(angle(step), share);
                    red.near(x, y, reach)
                })
            })
            .count();
        let outside = self.inked(red, &[1.12, 1.17, 1.22]);
        (rim as f32 / STEPS as f32, outside)
    }

    /// Share of the points of some ellipses about the same centre that are red.
    fn inked(&self, red: &Red, shares: &[f32]) -> f32 {
        let hits = (0..STEPS)
            .flat_map(|step| shares.iter().map(move |&share| (step, share)))
            .filter(|&(step, share)| {
                let (x, y) = self.point(angle(step), share);
                red.at(x.round() as i32, y.round() as i32)
            })
            .count();
        hits as f32 / (STEPS * shares.len()) as f32
    }

    /// How red pixels lie about it.
    pub(super) fn fit(&self, red: &Red) -> Fit {
        let (rim, outside) = self.edge(red);
        // Rings further out are longer.
        let inside: f32 = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
            .iter()
            .map(|&share| self.inked(red, &[share]) * share)
            .sum::<f32>()
            / 3.6;
        let band: Vec<f32> = [0.6, 0.66, 0.72, 0.78, 0.84].to_vec();
        let sectors = (0..SECTORS)
            .filter(|&sector| {
                let hits = (0..4)
                    .flat_map(|part| band.iter().map(move |&share| (part, share)))
                    .filter(|&(part, share)| {
                        let (x, y) = self.point(angle(sector * 4 + part), share);
                        red.at(x.round() as i32, y.round() as i32)
                    })
                    .count();
                (2..=17).contains(&hits)
            })
            .count();
        Fit {
            rim,
            outside,
            inside,
            sectors: sectors as f32 / SECTORS as f32,
        }
    }
}

/// Five equations with five unknowns.
fn solved(mut rows: [[f64; 6]; 5]) -> Option<[f64; 5]> {
    for column in 0..5 {
        let pivot = (column..5).max_by(|&a, &b| {
            let size = |row: usize| cell(&rows, row, column).abs();
            size(a).total_cmp(&size(b))
        })?;
        rows.swap(column, pivot);
        let divisor = cell(&rows, column, column);
        if divisor.abs() < 1e-12 {
            return None;
        }
        let base = *rows.get(column)?;
        for (at, row) in rows.iter_mut().enumerate() {
            if at == column {
                continue;
            }
            let factor = row.get(column).copied().unwrap_or(0.0) / divisor;
            for (cell, value) in row.iter_mut().zip(base) {
                *cell -= factor * value;
            }
        }
    }
    let mut out = [0.0; 5];
    for (at, value) in out.iter_mut().enumerate() {
        // The conic is normalised as a x² + b xy + c y² + d x + e y = 1.
        *value = cell(&rows, at, 5) / cell(&rows, at, at);
    }
    Some(out)
}

fn cell(rows: &[[f64; 6]; 5], row: usize, column: usize) -> f64 {
    rows.get(row)
        .and_then(|row| row.get(column))
        .copied()
        .unwrap_or(0.0)
}
