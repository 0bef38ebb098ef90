//! Text from pixels: where lines are, which way up the page is, what each line says.
//!
//! The models are part of the program; see `assets/models/SOURCE.md`. They run on the pool of threads that belongs to
//! the runtime, one for each core; nothing here waits for anything else.

mod crop;
mod detect;
mod order;
mod picture;
mod recognise;
pub mod slanted;
mod upright;

use crate::base::Digest;
use image::RgbImage;
use rten::{Model, ModelOptions, NodeId};
use slanted::Slanted;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use thiserror::Error;

pub use upright::Sheet;

/// The models could not be loaded; with those in the program this does not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LoadError {
    /// The runtime refused the model.
    #[error("a model for reading text cannot be used")]
    Model,
    /// The list of characters is missing.
    #[error("a model for reading text has no list of characters")]
    Alphabet,
}

/// A model could not be run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RunFailed;

/// Lines less certain than this are noise.
const CERTAIN: f32 = 0.5;

/// Pictures whose text is kept.
const MOST_KNOWN: usize = 256;

/// The loaded models. Loading takes a moment, so they are kept while papers are read.
pub struct Ocr {
    /// Loaded by the first page that is recognised: a page with a text layer has only seals to read.
    detector: OnceLock<Option<detect::Detector>>,
    /// One page at a time: each takes hundreds of megabytes and all processors.
    page: Mutex<()>,
    recogniser: recognise::Recogniser,
    /// What pictures say that come again and again, such as the seal a firm puts on all its papers.
    known: Mutex<BTreeMap<Digest, Said>>,
}

/// What a picture says, once somebody has read it.
type Said = Arc<OnceLock<Option<String>>>;

impl std::fmt::Debug for Ocr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ocr")
    }
}

impl Ocr {
    /// Loads the models.
    pub fn load() -> Result<Self, LoadError> {
        Ok(Self {
            detector: OnceLock::new(),
            page: Mutex::new(()),
            recogniser: recognise::Recogniser::load()?,
            known: Mutex::default(),
        })
    }

    /// Reads a page, whichever way up it lies. `step` is called between pieces of work with the share that is done.
    ///
    /// `None` when it was stopped.
    pub fn read(
        &self,
        page: RgbImage,
        step: &mut dyn FnMut(f32) -> ControlFlow<()>,
    ) -> Option<Sheet> {
        let _one = self.one();
        upright::read(self, page, step)
    }

    /// Reads a picture that is the right way up, the lines of `rank` 0 first and the highest of a rank, as many as time
    /// allows. `step` is called between pieces of work with the share that is done.
    ///
    /// `None` when it was stopped; else what was read, and whether that is all.
    pub fn picture(
        &self,
        picture: &RgbImage,
        rank: &dyn Fn(&Slanted) -> u8,
        step: &mut dyn FnMut(f32) -> ControlFlow<()>,
    ) -> Option<(Vec<Found>, bool)> {
        let _one = self.one();
        picture::read(self, picture, rank, step)
    }

    /// Reads the lines of a part of a page, upright already, that are wanted. `whole` is the size of the page.
    pub fn part(
        &self,
        part: &RgbImage,
        whole: (u32, u32),
        wanted: &dyn Fn(&Slanted) -> bool,
    ) -> Vec<Found> {
        let _one = self.one();
        let mut boxes = self.find(part, Some(whole));
        boxes.retain(wanted);
        let all: Vec<usize> = (0..boxes.len()).collect();
        let words = upright::words(self, part, &boxes, &all);
        let read = boxes.into_iter().zip(&words);
        read.filter_map(|(place, words)| found(place, words))
            .collect()
    }

    /// Where lines are on a page, or on a part of one of the size `whole`; none when the model refuses.
    fn find(&self, page: &RgbImage, whole: Option<(u32, u32)>) -> Vec<Slanted> {
        let found = self.detector().map(|detector| detector.find(page, whole));
        found.and_then(Result::ok).unwrap_or_default()
    }

    fn detector(&self) -> Option<&detect::Detector> {
        let load = || detect::Detector::load().ok();
        self.detector.get_or_init(load).as_ref()
    }

    fn one(&self) -> MutexGuard<'_, ()> {
        self.page.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a picture says according to `read`, which is asked only once for the same pixels.
    pub fn once(
        &self,
        picture: &RgbImage,
        read: impl FnOnce() -> Option<String>,
    ) -> Option<String> {
        let (width, height) = picture.dimensions();
        let (width, height) = (width.to_le_bytes(), height.to_le_bytes());
        let digest = Digest::of_parts([&width, &height, picture.as_raw()]);
        let said = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            Arc::clone(known.entry(digest).or_default())
        };
        said.get_or_init(read).clone()
    }

    /// Reads a picture that is one line and nothing else; `None` when it makes no sense.
    pub fn line(&self, strip: &RgbImage) -> Option<String> {
        let (width, height) = (strip.width() as f32, strip.height() as f32);
        let whole = Slanted {
            x: width / 2.0,
            y: height / 2.0,
            width,
            height,
            angle: 0.0,
        };
        let words = self.recogniser.read(strip, &[whole]).ok()?.pop()?;
        let text = words.text.trim();
        (words.confidence >= CERTAIN && !text.is_empty()).then(|| text.to_owned())
    }
}

/// One line that was found and read.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Where.
    pub place: Slanted,
    /// What it says.
    pub text: String,
    /// How sure.
    pub confidence: f32,
}

/// What a place says, if it makes sense.
fn found(place: Slanted, words: &recognise::Words) -> Option<Found> {
    let text = words.text.trim();
    (words.confidence >= CERTAIN && !text.is_empty()).then(|| Found {
        place,
        text: text.to_owned(),
        confidence: words.confidence.clamp(0.0, 1.0),
    })
}

/// A model of the program in two pieces, so that its weights are used where they lie and never copied.
struct ModelFile {
    graph: &'static [u8],
    /// What the graph calls the file of its weights.
    name: &'static str,
    weights: &'static [u8],
}

impl ModelFile {
    /// Loads a model with one input and one output.
    fn load(&self) -> Result<(Model, NodeId, NodeId), LoadError> {
        let model = ModelOptions::with_all_ops()
            .prepack_weights(true)
            .external_data_static(self.name, self.weights)
            .load_static_slice(self.graph)
            .map_err(|_error| LoadError::Model)?;
        let (input, output) = (model.input_ids().first(), model.output_ids().first());
        let (Some(&input), Some(&output)) = (input, output) else {
            return Err(LoadError::Model);
        };
        Ok((model, input, output))
    }
}
