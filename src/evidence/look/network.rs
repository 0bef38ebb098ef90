//! A small network of this project's own, run on one picture.

use rten::{Model, ModelOptions, NodeId};
use rten_tensor::NdTensor;

/// A network with one input and one output.
pub(super) struct Network {
    model: Model,
    input: NodeId,
    output: NodeId,
}

impl Network {
    /// Reads an ONNX file; `None` when it is none.
    pub(super) fn load(file: &'static [u8]) -> Option<Self> {
        let model = ModelOptions::with_all_ops().load_static_slice(file);
        let model = model.ok()?;
        let input = *model.input_ids().first()?;
        let output = *model.output_ids().first()?;
        Some(Self {
            model,
            input,
            output,
        })
    }

    /// What it says of one picture, channel by channel: the shape, channels, rows and columns, and the values.
    pub(super) fn run(
        &self,
        [channels, height, width]: [usize; 3],
        values: Vec<f32>,
    ) -> Option<([usize; 3], Vec<f32>)> {
        let input = NdTensor::try_from_data([1, channels, height, width], values).ok()?;
        let inputs = vec![(self.input, input.into())];
        let outputs = self.model.run_n(inputs, [self.output], None);
        let [output] = outputs.ok()?;
        let ([_, channels, rows, columns], cells) = output.into_shape_vec::<f32, 4>().ok()?;
        Some(([channels, rows, columns], cells))
    }
}
