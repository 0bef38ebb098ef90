//! What is known of the world's flags: each drawing as small cells, and how alike an icon has to be to be taken for it.

use std::sync::OnceLock;

/// The flags; origin and licence stand beside the file, and `SOURCE.md` has the format.
const FLAGS: &[u8] = include_bytes!("../../../assets/models/flags.bin");
/// Cells of a grid in each direction.
pub(super) const GRID: usize = 16;
/// Cells of a grid.
pub(super) const CELLS: usize = GRID * GRID;
/// Cells of the coarse grid that is looked at first, in each direction.
const COARSE: usize = 8;
/// Colours of a flag.
const COLOURS: usize = 16;
/// Bytes of a flag: how alike, its colours, two cells a byte.
const RECORD: usize = 1 + COLOURS * 2 + CELLS / 2;
/// Likeness of the coarse grids below which the fine ones are not compared.
const KIN: f32 = 0.6;
/// Deviation of cells from their mean below which they are of one colour.
const PLAIN: f32 = 8.0;
/// Mean difference of channels beyond which a likeness is one of shapes only.
const OTHER_COLOURS: f32 = 70.0;

/// Colours of cells, red, green and blue, and which of them are known.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    /// Row by row.
    pub(super) colours: Vec<[f32; 3]>,
    /// 1 for a cell that is known, 0 for one that is not.
    pub(super) known: Vec<f32>,
}

/// The same in two sizes, as brightness and two differences of colours.
struct Signal {
    fine: [Vec<f32>; 3],
    coarse: [Vec<f32>; 3],
}

struct Flag {
    /// Likeness from which on an icon is taken for this flag.
    enough: f32,
    colours: Vec<[f32; 3]>,
    signal: Signal,
}

/// A flag that an icon looks like.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Match {
    /// How alike, up to 1.
    pub(super) likeness: f32,
    /// How alike it has to be at least.
    pub(super) enough: f32,
}

/// Brightness and differences of colours; colours count for more, for a fold of cloth only changes brightness.
fn opponent([red, green, blue]: [f32; 3]) -> [f32; 3] {
    [
        0.7 * (0.299 * red + 0.587 * green + 0.114 * blue),
        1.3 * (0.5 * blue - 0.169 * red - 0.331 * green),
        1.3 * (0.5 * red - 0.419 * green - 0.081 * blue),
    ]
}

/// Means of blocks of cells, each weighted by what is known of it; and that share.
fn coarse(fine: &[Vec<f32>; 3], known: &[f32]) -> ([Vec<f32>; 3], Vec<f32>) {
    const STEP: usize = GRID / COARSE;
    let mut share = vec![0.0; COARSE * COARSE];
    let block = |at: usize| at / GRID / STEP * COARSE + at % GRID / STEP;
    for (at, &known) in known.iter().enumerate() {
        if let Some(sum) = share.get_mut(block(at)) {
            *sum += known;
        }
    }
    let means = fine.each_ref().map(|plane| {
        let mut sums = vec![0.0; COARSE * COARSE];
        for (at, (&value, &known)) in plane.iter().zip(known).enumerate() {
            if let Some(sum) = sums.get_mut(block(at)) {
                *sum += value * known;
            }
        }
        for (sum, share) in sums.iter_mut().zip(&share) {
            *sum /= share.max(1.0);
        }
        sums
    });
    (means, share)
}

fn signal(colours: &[[f32; 3]], known: &[f32]) -> (Signal, Vec<f32>) {
    let mut fine = [const { Vec::new() }; 3];
    for &colour in colours {
        for (plane, value) in fine.iter_mut().zip(opponent(colour)) {
            plane.push(value);
        }
    }
    let (coarse, share) = coarse(&fine, known);
    (Signal { fine, coarse }, share)
}

/// Every flag, unpacked once.
fn flags() -> &'static [Flag] {
    static KNOWN: OnceLock<Vec<Flag>> = OnceLock::new();
    KNOWN.get_or_init(|| FLAGS.chunks_exact(RECORD).filter_map(unpack).collect())
}

fn unpack(record: &[u8]) -> Option<Flag> {
    let (&enough, rest) = record.split_first()?;
    let (colours, cells) = rest.split_at_checked(COLOURS * 2)?;
    let colour = |at: u8| -> Option<[f32; 3]> {
        let pair = colours.chunks_exact(2).nth(usize::from(at))?;
        let packed = u16::from_le_bytes(pair.try_into().ok()?);
        let part =
            |shift: u16, most: u16| f32::from(packed >> shift & most) * 255.0 / f32::from(most);
        Some([part(11, 31), part(5, 63), part(0, 31)])
    };
    let cells = cells.iter().flat_map(|pair| [pair & 15, pair >> 4]);
    let colours: Vec<[f32; 3]> = cells.map(colour).collect::<Option<_>>()?;
    let (signal, _) = signal(&colours, &[1.0; CELLS]);
    Some(Flag {
        enough: f32::from(enough) / 250.0,
        colours,
        signal,
    })
}

/// Correlation of two signals over the cells that are known; `None` where either is nearly of one colour.
fn correlation(own: &[Vec<f32>; 3], other: &[Vec<f32>; 3], known: &[f32]) -> Option<f32> {
    let count: f32 = known.iter().sum::<f32>().max(1.0);
    let (mut both, mut first, mut second) = (0.0, 0.0, 0.0);
    for (own, other) in own.iter().zip(other) {
        let mut sums = [0.0_f32; 5];
        for ((&x, &y), &weight) in own.iter().zip(other).zip(known) {
            let (wx, wy) = (weight * x, weight * y);
            let own = [wx, wy, wx * x, wy * y, wx * y];
            for (sum, own) in sums.iter_mut().zip(own) {
                *sum += own;
            }
        }
        let [x, y, xx, yy, xy] = sums;
        both += xy - x * y / count;
        first += xx - x * x / count;
        second += yy - y * y / count;
    }
    let plain = PLAIN * PLAIN * count;
    if first < plain || second < plain {
        return None;
    }
    Some(both / (first * second).sqrt())
}

/// Mean difference of channels over the cells that are known.
fn difference(own: &[[f32; 3]], other: &[[f32; 3]], known: &[f32]) -> f32 {
    let mut sum = 0.0;
    for ((own, other), weight) in own.iter().zip(other).zip(known) {
        let channels = own.iter().zip(other);
        sum += weight * channels.map(|(a, b)| (a - b).abs()).sum::<f32>();
    }
    sum / (3.0 * known.iter().sum::<f32>()).max(1.0)
}

/// The flag that a grid exceeds most what it has to reach.
pub(super) fn closest(grid: &Grid) -> Option<Match> {
    let (own, share) = signal(&grid.colours, &grid.known);
    let mut best: Option<Match> = None;
    for flag in flags() {
        let Some(afar) = correlation(&own.coarse, &flag.signal.coarse, &share) else {
            continue;
        };
        if afar < KIN {
            continue;
        }
        let Some(near) = correlation(&own.fine, &flag.signal.fine, &grid.known) else {
            continue;
        };
        let likeness = f32::midpoint(afar, near);
        let over = likeness - flag.enough;
        if best.is_some_and(|best| best.likeness - best.enough >= over)
            || difference(&grid.colours, &flag.colours, &grid.known) > OTHER_COLOURS
        {
            continue;
        }
        best = Some(Match {
            likeness,
            enough: flag.enough,
        });
    }
    best
}
