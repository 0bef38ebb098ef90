//! What a paper shows and says: its pages, lines of text with their places, seals, handwriting, kind and fields.
//! Of a picture of the listing, its lines of text alone.
//!
//! Reading is slow (seconds a page), so it is asked for apart from [`inspect`](super::inspect) and its answer
//! arrives later. All boxes are in pixels of the page as it was drawn upright, see [`Page::width`].

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::many_single_char_names,
    clippy::similar_names,
    reason = "arithmetic on pixels: values are bounded by the page, and x, y, w, h are their names"
)]

mod inside;
mod layer;
pub mod ocr;
mod picture;
mod raster;
mod read;
pub mod say;
mod sheet;
pub mod show;
mod under;

pub use picture::{PICTURES, read_picture};
pub use read::{LAYERS, Progress, REVISION, Step, read, read_some};

use super::look::Region;
use crate::base::Digest;
use serde::{Deserialize, Serialize};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A paper: what it says and proves.
    Paper,
    /// A picture of the listing: the text in it.
    Picture,
}

/// Everything read from one paper file, or from one picture of the listing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Digest of the bytes that were read.
    pub digest: Digest,
    /// Version of the reader; a cached reading of another version is thrown away.
    pub revision: u32,
    /// The pages that were read, in order.
    pub pages: Vec<Page>,
    /// Number of pages of the file; more than `pages` when the limit was reached.
    pub page_count: usize,
    /// What kind of paper it seems to be.
    pub kind: Option<Kind>,
    /// What it says.
    pub fields: Fields,
    /// What a PDF carries besides its pages.
    #[serde(default)]
    pub inside: Inside,
    /// Pages whose text was not read: recognition was off, or they cannot be drawn.
    #[serde(default)]
    pub unread: Vec<usize>,
}

/// What a PDF carries besides its pages.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Inside {
    /// A digital signature, which nobody verified.
    pub signed: bool,
    /// Scripts, which are never run.
    pub scripts: bool,
    /// Attached files, which are never opened.
    pub attachments: bool,
    /// Pictures on its pages.
    pub pictures: Vec<Picture>,
}

/// A picture on a page of a PDF.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Page, from 0.
    pub page: usize,
    /// Where, on the page as it was drawn before it was turned.
    #[serde(rename = "box")]
    pub region: Region,
    /// Its own width in pixels.
    pub width: u32,
    /// Its own height in pixels.
    pub height: u32,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Position in the file, from 0.
    pub number: usize,
    /// Width in pixels, upright.
    pub width: u32,
    /// Height in pixels, upright.
    pub height: u32,
    /// How far the page had to be turned clockwise to be upright.
    pub turned: Turn,
    /// Pixels an inch it was drawn or scanned at; 0 when unknown.
    pub dpi: u32,
    /// Colours on it.
    pub colour: Colour,
    /// Share of the page that is not background, 0 to 1.
    pub ink: f32,
    /// Lines in reading order.
    pub lines: Vec<Line>,
    /// Seals and thumb prints.
    pub seals: Vec<Seal>,
    /// Handwriting and signatures.
    pub marks: Vec<Mark>,
    /// What makes the page hard to read.
    pub faults: Vec<PageFault>,
}

/// Clockwise turn by quarters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// Upright as it was.
    #[default]
    None,
    /// By 90 degrees.
    Quarter,
    /// By 180 degrees: it was upside down.
    Half,
    /// By 270 degrees.
    ThreeQuarters,
}

/// Colours of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// At least something on it is coloured.
    Colour,
    /// Shades of grey.
    Grey,
    /// Black and white alone.
    Bilevel,
}

/// Where a line's text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The text layer of the PDF.
    Text,
    /// Recognition of the drawn page.
    Ocr,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The text.
    pub text: String,
    /// Where, upright.
    #[serde(rename = "box")]
    pub region: Region,
    /// How sure, 0 to 1; 1 for a text layer.
    pub confidence: f32,
    /// Where it comes from.
    pub from: Source,
}

/// Shape of a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SealShape {
    /// A round seal, as companies use.
    Round,
    /// An oval seal.
    Oval,
    /// A square seal, as persons use.
    Square,
    /// A thumb print.
    ThumbPrint,
}

/// A red seal or thumb print.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seal {
    /// Where.
    #[serde(rename = "box")]
    pub region: Region,
    /// Its shape.
    pub shape: SealShape,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// Its text where legible.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// What a hand left on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Handwritten words.
    Handwriting,
    /// Ink where a signature is asked for.
    Signature,
}

/// Handwriting on a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// What it seems to be.
    pub kind: MarkKind,
    /// Where.
    #[serde(rename = "box")]
    pub region: Region,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// What it says, as far as it was recognised.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// What makes a page hard to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageFault {
    /// Nothing on it.
    Blank,
    /// Nearly nothing on it.
    NearlyBlank,
    /// It was not upright.
    Turned,
    /// Its letters are too small to read.
    TooSmall,
    /// Text or a frame runs over the edge.
    CutOff,
    /// Blurred.
    Blurred,
}

/// What kind of paper a file seems to be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kind {
    /// Slot it belongs to.
    pub slot: String,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// What on it decided that, as it is printed.
    #[serde(default)]
    pub said: Vec<String>,
}

/// A value that was read, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// The value, in the form a person would type it.
    pub text: String,
    /// Page, from 0.
    pub page: usize,
    /// Where on the page.
    #[serde(rename = "box")]
    pub region: Region,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// What a paper says. Nothing is guessed: what could not be read is absent.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Whom it was issued to.
    pub company: Option<Value>,
    /// Unified social credit code.
    pub uscc: Option<Value>,
    /// Whether its check digit is right.
    pub uscc_valid: Option<bool>,
    /// Registration or licence number.
    pub number: Option<Value>,
    /// Software, service or programme named on it.
    pub title: Option<Value>,
    /// Version of the software.
    pub version: Option<Value>,
    /// First day, YYYY-MM-DD.
    pub valid_from: Option<Value>,
    /// Last day, YYYY-MM-DD, or 长期.
    pub valid_to: Option<Value>,
    /// Business scope.
    pub scope: Option<Value>,
    /// Kinds of telecom business a licence permits, each by its name.
    pub services: Vec<Value>,
    /// Required phrases found on it, as the specification words them.
    pub phrases: Vec<Value>,
    /// Day written with the first of them, YYYY-MM-DD.
    pub phrase_date: Option<Value>,
}

/// What is known about the contents of a paper.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum ReadState {
    /// Not read yet: it waits or is being read.
    #[default]
    Waiting,
    /// Reading is switched off.
    Off,
    /// A person stopped it.
    Cancelled,
    /// It cannot be read: the file is damaged, encrypted or of a kind that has no pages.
    Unreadable,
    /// Read.
    Ready(std::sync::Arc<Reading>),
}

impl ReadState {
    /// The reading, if there is one.
    pub fn ready(&self) -> Option<&Reading> {
        match self {
            Self::Ready(reading) => Some(reading),
            _ => None,
        }
    }
}
