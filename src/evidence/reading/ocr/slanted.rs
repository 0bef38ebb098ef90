//! Rectangles that need not lie straight, and the smallest one around some points.

/// A rectangle turned about its centre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slanted {
    /// Centre, from the left.
    pub x: f32,
    /// Centre, from the top.
    pub y: f32,
    /// Extent along its own direction.
    pub width: f32,
    /// Extent across its own direction.
    pub height: f32,
    /// Direction in radians, clockwise as the y axis points down; between -45 and 45 degrees.
    pub angle: f32,
}

impl Slanted {
    /// The smallest rectangle around the points, or `None` without any.
    pub fn around(points: &[(f32, f32)]) -> Option<Self> {
        let hull = hull(points);
        let edges = hull.iter().zip(hull.iter().cycle().skip(1));
        let mut best: Option<Self> = None;
        for (&(ax, ay), &(bx, by)) in edges {
            let angle = settle((by - ay).atan2(bx - ax));
            let candidate = Self::along(&hull, angle)?;
            let smaller = best.is_none_or(|best| candidate.area() < best.area() - 1e-3);
            if smaller {
                best = Some(candidate);
            }
        }
        best
    }

    /// The smallest rectangle around the points in a given direction.
    pub fn along(points: &[(f32, f32)], angle: f32) -> Option<Self> {
        let (sin, cos) = angle.sin_cos();
        let mut bounds: Option<(f32, f32, f32, f32)> = None;
        for &(x, y) in points {
            let (u, v) = (x * cos + y * sin, y * cos - x * sin);
            let (left, top, right, bottom) = bounds.unwrap_or((u, v, u, v));
            bounds = Some((left.min(u), top.min(v), right.max(u), bottom.max(v)));
        }
        let (left, top, right, bottom) = bounds?;
        let (u, v) = (left.midpoint(right), top.midpoint(bottom));
        Some(Self {
            x: u * cos - v * sin,
            y: u * sin + v * cos,
            width: right - left,
            height: bottom - top,
            angle,
        })
    }

    /// Its area.
    pub fn area(&self) -> f32 {
        self.width * self.height
    }

    /// Grown by a margin on every side.
    #[must_use]
    pub fn grown(self, margin: f32) -> Self {
        Self {
            width: self.width + 2.0 * margin,
            height: self.height + 2.0 * margin,
            ..self
        }
    }

    /// Its four corners.
    pub fn corners(&self) -> [(f32, f32); 4] {
        let (sin, cos) = self.angle.sin_cos();
        let (half_width, half_height) = (self.width / 2.0, self.height / 2.0);
        let corner = |along: f32, across: f32| {
            (
                self.x + along * cos - across * sin,
                self.y + along * sin + across * cos,
            )
        };
        [
            corner(-half_width, -half_height),
            corner(half_width, -half_height),
            corner(half_width, half_height),
            corner(-half_width, half_height),
        ]
    }

    /// True when the point lies inside.
    pub fn contains(&self, x: f32, y: f32) -> bool {
        let (sin, cos) = self.angle.sin_cos();
        let (dx, dy) = (x - self.x, y - self.y);
        let (u, v) = (dx * cos + dy * sin, dy * cos - dx * sin);
        u.abs() <= self.width / 2.0 && v.abs() <= self.height / 2.0
    }

    /// The upright box around it: left, top, right, bottom.
    pub fn bounds(&self) -> (f32, f32, f32, f32) {
        let (sin, cos) = self.angle.sin_cos();
        let half_width = f32::midpoint(self.width * cos.abs(), self.height * sin.abs());
        let half_height = f32::midpoint(self.width * sin.abs(), self.height * cos.abs());
        (
            self.x - half_width,
            self.y - half_height,
            self.x + half_width,
            self.y + half_height,
        )
    }

    /// The same place after the page was turned clockwise by a quarter; `height` is the page's height before.
    #[must_use]
    pub fn quarter(self, height: f32) -> Self {
        Self {
            x: height - self.y,
            y: self.x,
            width: self.height,
            height: self.width,
            angle: self.angle,
        }
    }

    /// The same place after the page was turned by a half; its size before and after is the same.
    #[must_use]
    pub fn half(self, width: f32, height: f32) -> Self {
        Self {
            x: width - self.x,
            y: height - self.y,
            ..self
        }
    }
}

/// The direction of the same rectangle between -45 and 45 degrees.
fn settle(angle: f32) -> f32 {
    let quarter = std::f32::consts::FRAC_PI_2;
    angle - (angle / quarter).round() * quarter
}

/// Convex hull by the monotone chain.
fn hull(points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut sorted = points.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    sorted.dedup();
    if sorted.len() < 3 {
        return sorted;
    }
    let mut lower = chain(sorted.iter().copied());
    let mut upper = chain(sorted.iter().rev().copied());
    lower.pop();
    upper.pop();
    lower.append(&mut upper);
    lower
}

fn chain(points: impl Iterator<Item = (f32, f32)>) -> Vec<(f32, f32)> {
    let mut kept: Vec<(f32, f32)> = Vec::new();
    for point in points {
        while let [.., a, b] = kept.as_slice() {
            let turn = (b.0 - a.0) * (point.1 - a.1) - (b.1 - a.1) * (point.0 - a.0);
            if turn > 0.0 {
                break;
            }
            kept.pop();
        }
        kept.push(point);
    }
    kept
}
