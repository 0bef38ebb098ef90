//! Order in which a person reads: row by row from the top, each from the left.

use super::Found;

/// Sorts lines into reading order. `skew` is the direction of the rows.
pub(super) fn sort(lines: Vec<Found>, skew: f32) -> Vec<Found> {
    let (sin, cos) = skew.sin_cos();
    let mut straight: Vec<(f32, f32, Found)> = lines
        .into_iter()
        .map(|line| {
            let (x, y) = (line.place.x, line.place.y);
            (x * cos + y * sin, y * cos - x * sin, line)
        })
        .collect();
    straight.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.total_cmp(&b.0)));

    let mut rows: Vec<Vec<(f32, f32, Found)>> = Vec::new();
    for line in straight {
        match rows.last_mut() {
            Some(row) if row.last().is_some_and(|last| level(last, &line)) => row.push(line),
            _ => rows.push(vec![line]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| {
            let left = |line: &(f32, f32, Found)| line.0 - line.2.place.width / 2.0;
            left(a).total_cmp(&left(b))
        });
    }
    rows.into_iter()
        .flatten()
        .map(|(_, _, line)| line)
        .collect()
}

/// True when two lines stand on the same row: the centre of one lies well within the other's height.
fn level(above: &(f32, f32, Found), below: &(f32, f32, Found)) -> bool {
    let height = above.2.place.height.min(below.2.place.height);
    below.1 - above.1 < height * 0.45
}
