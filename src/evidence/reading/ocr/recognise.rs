//! What a line says: a model that gives a likelihood of every character at every eighth pixel, read greedily.

use super::crop::{HEIGHT, cut, width};
use super::slanted::Slanted;
use super::{LoadError, ModelFile, RunFailed};
use image::RgbImage;
use rten::{Model, NodeId};
use rten_tensor::NdTensor;

static FILE: ModelFile = ModelFile {
    graph: include_bytes!("../../../../assets/models/PP-OCRv6_rec_small.onnx"),
    name: "PP-OCRv6_rec_small.onnx.data",
    weights: rten::include_external_data!("../../../../assets/models/PP-OCRv6_rec_small.onnx.data"),
};

/// Lines that are read in one go may be this much narrower than the widest of them.
const SPREAD: usize = 64;
/// Sum of the widths read in one go: memory grows with it, and a person may wish to stop.
const MOST: usize = 4800;
/// Lines read in one go.
const MOST_LINES: usize = 8;
/// Blank to the right of a line; the network reads the last character better with some.
const AIR: usize = 16;

/// A line as it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Words {
    pub(super) text: String,
    pub(super) confidence: f32,
}

/// Reads lines.
pub(super) struct Recogniser {
    model: Model,
    input: NodeId,
    output: NodeId,
    /// Characters by class; the first class is none at all.
    alphabet: Vec<String>,
}

impl Recogniser {
    pub(super) fn load() -> Result<Self, LoadError> {
        let (model, input, output) = FILE.load()?;
        let characters = model
            .metadata()
            .get("character")
            .ok_or(LoadError::Alphabet)?;
        let mut alphabet = vec![String::new()];
        alphabet.extend(characters.lines().map(str::to_owned));
        alphabet.push(" ".to_owned());
        Ok(Self {
            model,
            input,
            output,
            alphabet,
        })
    }

    /// Puts lines together that are read in one go: positions in `lines`, widest first.
    pub(super) fn batches(lines: &[Slanted]) -> Vec<Vec<usize>> {
        let mut order: Vec<(usize, usize)> = lines.iter().map(width).zip(0..).collect();
        order.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut batches: Vec<Vec<usize>> = Vec::new();
        let mut widest = 0;
        for (width, at) in order {
            match batches.last_mut() {
                Some(batch)
                    if widest - width <= SPREAD
                        && batch.len() < MOST_LINES
                        && (batch.len() + 1) * widest <= MOST =>
                {
                    batch.push(at);
                }
                _ => {
                    widest = width;
                    batches.push(vec![at]);
                }
            }
        }
        batches
    }

    /// Reads some lines of a page.
    pub(super) fn read(&self, page: &RgbImage, lines: &[Slanted]) -> Result<Vec<Words>, RunFailed> {
        let widest = lines.iter().map(width).max().unwrap_or(8);
        let stride = (widest + AIR).next_multiple_of(8);
        let mut planes = vec![0.0_f32; lines.len() * 3 * HEIGHT * stride];
        for (line, planes) in lines.iter().zip(planes.chunks_mut(3 * HEIGHT * stride)) {
            cut(page, line, planes, stride);
        }
        let input = NdTensor::from_data([lines.len(), 3, HEIGHT, stride], planes);
        let [output] = self
            .model
            .run_n(vec![(self.input, input.into())], [self.output], None)
            .map_err(|_error| RunFailed)?;
        let (shape, values) = output
            .into_shape_vec::<f32, 3>()
            .map_err(|_error| RunFailed)?;
        let [_, steps, classes] = shape;
        if steps == 0 || classes == 0 {
            return Err(RunFailed);
        }
        Ok(values
            .chunks(steps * classes)
            .map(|line| self.decode(line, classes))
            .collect())
    }

    /// The likeliest class of every step; repetitions are one character, and the first class is none.
    fn decode(&self, line: &[f32], classes: usize) -> Words {
        let mut words = Words::default();
        let (mut last, mut sum, mut count) = (0, 0.0, 0.0);
        for step in line.chunks_exact(classes) {
            let (class, likely) = likeliest(step);
            if class != last && class != 0 {
                if let Some(character) = self.alphabet.get(class) {
                    words.text.push_str(character);
                }
                sum += likely;
                count += 1.0;
            }
            last = class;
        }
        if count > 0.0 {
            words.confidence = sum / count;
        }
        words
    }
}

/// Largest value and its place, in blocks that the compiler turns into wide instructions.
fn likeliest(step: &[f32]) -> (usize, f32) {
    let mut lanes = [f32::MIN; 16];
    let (blocks, rest) = step.as_chunks::<16>();
    for block in blocks {
        for (lane, &value) in lanes.iter_mut().zip(block) {
            *lane = lane.max(value);
        }
    }
    let most = lanes.iter().chain(rest).copied().fold(f32::MIN, f32::max);
    let class = step.iter().position(|&value| value >= most).unwrap_or(0);
    (class, most)
}
