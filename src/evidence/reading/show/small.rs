//! A page made smaller, every pixel the mean of those it stands for.

use image::RgbImage;
use std::ops::Range;

/// A copy no longer than `edge`.
pub(super) fn shrunk(page: &RgbImage, edge: u32) -> RgbImage {
    let (width, height) = page.dimensions();
    let long = width.max(height);
    if long <= edge {
        return page.clone();
    }
    let side = |length: u32| (u64::from(length) * u64::from(edge) / u64::from(long)).max(1) as u32;
    let (columns, rows) = (cells(width, side(width)), cells(height, side(height)));
    let row_of = width as usize * 3;
    let mut small = Vec::with_capacity(columns.len() * rows.len() * 3);
    let mut sums = vec![0_u32; row_of];
    for row in rows {
        sums.fill(0);
        let high = row.len();
        let lines = page.as_raw().chunks_exact(row_of).skip(row.start);
        for line in lines.take(high) {
            for (sum, &value) in sums.iter_mut().zip(line) {
                *sum += u32::from(value);
            }
        }
        let pixels = sums.as_chunks::<3>().0;
        for column in &columns {
            let sum = match pixels.get(column.clone()).unwrap_or_default() {
                // As many as most cells cover.
                [a, b] => added(*a, *b),
                [a, b, c] => added(added(*a, *b), *c),
                more => more.iter().fold([0; 3], |sum, pixel| added(sum, *pixel)),
            };
            let count = (column.len() * high).max(1) as u32;
            small.extend(sum.map(|sum| ((sum + count / 2) / count) as u8));
        }
    }
    RgbImage::from_raw(side(width), side(height), small).unwrap_or_else(|| page.clone())
}

fn added([r, g, b]: [u32; 3], [red, green, blue]: [u32; 3]) -> [u32; 3] {
    [r + red, g + green, b + blue]
}

/// What each of `count` cells along a side covers of `length` pixels; at least one, and all of them together.
fn cells(length: u32, count: u32) -> Vec<Range<usize>> {
    let ratio = length as f32 / count as f32;
    let border = |at: u32| ((at as f32 * ratio).ceil() as u32).min(length) as usize;
    (0..count)
        .map(|at| {
            let start = border(at).min(length as usize - 1);
            start..border(at + 1).max(start + 1)
        })
        .collect()
}
