//! Cells that hang together, side by side or one above the other.

/// The first column and row, the last column and row.
pub(super) type Frame = [usize; 4];

/// Cells that hang together.
#[derive(Debug)]
pub(super) struct Group {
    /// The frame around them.
    pub(super) frame: Frame,
    /// Which they are.
    pub(super) cells: Vec<usize>,
}

/// The groups of the open cells, in the order of their first cells.
pub(super) fn groups(mut open: Vec<bool>, columns: usize) -> Vec<Group> {
    let columns = columns.max(1);
    (0..open.len())
        .filter_map(|start| reached(&mut open, columns, start))
        .collect()
}

/// The group of one cell, whose cells are closed; `None` when it is closed.
fn reached(open: &mut [bool], columns: usize, start: usize) -> Option<Group> {
    let mut close = |at: usize| open.get_mut(at).is_some_and(std::mem::take);
    if !close(start) {
        return None;
    }
    let (mut waiting, mut cells) = (vec![start], Vec::new());
    let mut frame = [usize::MAX, usize::MAX, 0, 0];
    while let Some(at) = waiting.pop() {
        let (column, row) = (at % columns, at / columns);
        let [left, top, right, bottom] = frame;
        frame = [
            left.min(column),
            top.min(row),
            right.max(column),
            bottom.max(row),
        ];
        cells.push(at);
        let beside = [
            (column > 0).then(|| at - 1),
            (column + 1 < columns).then_some(at + 1),
            at.checked_sub(columns),
            Some(at + columns),
        ];
        waiting.extend(beside.into_iter().flatten().filter(|&at| close(at)));
    }
    Some(Group { frame, cells })
}
