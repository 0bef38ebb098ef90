//! Pixels that lie near each other, found by whole runs of them: a page has a thousand times as many pixels as runs.

/// Pixels of a row without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) y: usize,
    pub(super) left: usize,
    /// The last pixel.
    pub(super) right: usize,
}

impl Run {
    pub(super) const fn length(&self) -> usize {
        self.right - self.left + 1
    }

    const fn is_near(&self, other: &Self, across: usize) -> bool {
        self.left <= other.right + across && other.left <= self.right + across
    }
}

/// Groups the marked of `width` pixels a row; those no more than `across` columns and `down` rows apart belong together.
/// Groups and the runs in them come from top to bottom, and from left to right.
pub(super) fn groups(marked: &[bool], width: usize, across: usize, down: usize) -> Vec<Vec<Run>> {
    let mut runs: Vec<Run> = Vec::new();
    // Where the runs of each row begin.
    let mut rows = vec![0];
    let mut first: Vec<usize> = Vec::new();
    for (y, row) in marked.chunks(width.max(1)).enumerate() {
        for (left, length) in marked_in(row) {
            let run = Run {
                y,
                left,
                right: left + length - 1,
            };
            let at = runs.len();
            first.push(at);
            for above in y.saturating_sub(down)..=y {
                let start = rows.get(above).copied().unwrap_or(at);
                let end = rows.get(above + 1).copied().unwrap_or(at);
                let row = runs.get(start..end).unwrap_or_default();
                let skipped = row.partition_point(|one| one.right + across < run.left);
                let near = row.iter().enumerate().skip(skipped);
                for (other, _) in near.take_while(|(_, one)| one.is_near(&run, across)) {
                    join(&mut first, start + other, at);
                }
            }
            runs.push(run);
        }
        rows.push(runs.len());
    }
    let mut groups: Vec<Vec<Run>> = Vec::new();
    let mut group_of = vec![0; runs.len()];
    for (at, run) in runs.into_iter().enumerate() {
        let root = root(&mut first, at);
        if root == at {
            if let Some(place) = group_of.get_mut(at) {
                *place = groups.len();
            }
            groups.push(Vec::new());
        }
        let group = group_of.get(root).and_then(|&group| groups.get_mut(group));
        if let Some(group) = group {
            group.push(run);
        }
    }
    groups
}

/// Start and length of each run in a row.
fn marked_in(row: &[bool]) -> impl Iterator<Item = (usize, usize)> {
    let parts = row.chunk_by(|a, b| a == b);
    let placed = parts.scan(0, |at, part| {
        let start = *at;
        *at += part.len();
        Some((start, part))
    });
    let marked = placed.filter(|(_, part)| part.first() == Some(&true));
    marked.map(|(start, part)| (start, part.len()))
}

/// The first run of the group a run belongs to, as far as is known.
fn root(first: &mut [usize], mut at: usize) -> usize {
    while let Some(&next) = first.get(at)
        && next != at
    {
        // Halves the way for whoever asks next.
        let beyond = first.get(next).copied().unwrap_or(next);
        if let Some(place) = first.get_mut(at) {
            *place = beyond;
        }
        at = beyond;
    }
    at
}

fn join(first: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root(first, one), root(first, other));
    if let Some(place) = first.get_mut(one.max(other)) {
        *place = one.min(other);
    }
}

#[cfg(test)]
mod tests {
    use super::{Run, groups};

    fn of(rows: &[&str], across: usize, down: usize) -> Vec<Vec<Run>> {
        let width = rows.first().map_or(0, |row| row.len());
        let marked: Vec<bool> = rows.concat().bytes().map(|byte| byte == b'#').collect();
        groups(&marked, width, across, down)
    }

    #[test]
    fn what_is_near_is_one_group() {
        let rows = ["#..#....#", ".........", "...#.....", "........."];
        assert_eq!(of(&rows, 1, 1).len(), 4);
        assert_eq!(
            of(&rows, 3, 1).len(),
            3,
            "the first two are three columns apart"
        );
        assert_eq!(of(&rows, 3, 2).len(), 2, "and the one below two rows");
        assert_eq!(of(&rows, 5, 2).len(), 1);
    }

    #[test]
    fn a_group_grows_together_below() {
        let rows = ["#...#", "#...#", "#####"];
        let found = of(&rows, 1, 1);
        assert_eq!(found.len(), 1);
        let all: usize = found.iter().flatten().map(Run::length).sum();
        assert_eq!(all, 9);
        assert!(of(&["....", "...."], 8, 3).is_empty());
        assert!(of(&[], 8, 3).is_empty());
    }
}
