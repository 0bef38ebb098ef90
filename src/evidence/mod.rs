//! Layer 1: facts measured from files. Bytes in, facts out; no file access, no clock, no language.
//!
//! Undecodable, truncated, encrypted and oversized files are facts, never errors: a check turns them into findings.

pub mod common;
pub mod contact;
pub mod container;
mod denial;
mod disguise;
pub mod document;
mod fillers;
pub mod image;
mod joint;
mod jpeg_end;
mod lesson;
pub mod lexicon;
pub mod likeness;
pub mod look;
mod markup;
pub mod normal;
pub mod overlap;
pub mod pdf;
mod pdf_text;
mod pdf_work;
mod phrase;
pub mod policy;
pub mod reading;
mod respelled;
pub mod sheet;
mod signs;
mod sound;
pub mod text;
mod trie;

use crate::base::Digest;
use reading::{ReadState, Subject, Turn};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What may be spent on one file.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Largest file that is read at all, bytes.
    pub bytes: u64,
    /// Largest picture that is decoded, pixels (width × height).
    pub pixels: u64,
    /// Largest number of pages looked at.
    pub pages: usize,
    /// Longest text taken from a file, bytes.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            pixels: 50_000_000,
            pages: 500,
            text: 2 << 20,
        }
    }
}

/// True format of a file, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// Windows bitmap.
    Bmp,
    /// SVG.
    Svg,
    /// PDF.
    Pdf,
    /// Plain text in a known encoding.
    Text,
    /// A web page.
    Html,
    /// A Word document.
    Docx,
    /// A Word document of before 2007, or one with a password.
    Doc,
    /// Anything else.
    Unknown,
}

impl Format {
    /// True for pictures of any kind, also of those the console does not take.
    pub const fn is_picture(self) -> bool {
        matches!(
            self,
            Self::Png | Self::Jpeg | Self::Gif | Self::Webp | Self::Bmp | Self::Svg
        )
    }

    /// Name as the console writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Bmp => "bmp",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Text => "txt",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Doc => "doc",
            Self::Unknown => "?",
        }
    }

    /// True for what can be drawn page by page: PDF, and pictures made of pixels.
    pub const fn has_pages(self) -> bool {
        match self {
            Self::Pdf | Self::Png | Self::Jpeg | Self::Gif | Self::Webp | Self::Bmp => true,
            Self::Svg | Self::Text | Self::Html | Self::Docx | Self::Doc | Self::Unknown => false,
        }
    }

    /// True for an extension that promises pages.
    pub fn promises_pages(extension: &str) -> bool {
        const ALL: [Format; 6] = [
            Format::Pdf,
            Format::Png,
            Format::Jpeg,
            Format::Gif,
            Format::Webp,
            Format::Bmp,
        ];
        ALL.iter().any(|format| format.allows_extension(extension))
    }

    /// True when a file of this format may carry the extension (lower case, no dot).
    pub fn allows_extension(self, extension: &str) -> bool {
        match self {
            Self::Jpeg => matches!(extension, "jpg" | "jpeg"),
            Self::Text => matches!(extension, "txt" | "md" | "html" | "htm"),
            Self::Html => matches!(extension, "html" | "htm" | "xhtml"),
            // With a password even a new document lies in the old container.
            Self::Doc => matches!(extension, "doc" | "docx"),
            Self::Unknown => true,
            other => extension == other.name(),
        }
    }

    /// Format by the first bytes; the whole file is needed only to tell text from anything else.
    pub fn detect(bytes: &[u8]) -> Self {
        const MAGIC: [(&[u8], Format); 6] = [
            (b"\x89PNG\r\n\x1a\n", Format::Png),
            (b"\xff\xd8\xff", Format::Jpeg),
            (b"GIF87a", Format::Gif),
            (b"GIF89a", Format::Gif),
            (b"%PDF-", Format::Pdf),
            (document::OLD_CONTAINER, Format::Doc),
        ];
        if let Some(&(_, format)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
            return format;
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Self::Webp;
        }
        if is_bitmap(bytes) {
            return Self::Bmp;
        }
        if document::is_docx(bytes) {
            return Self::Docx;
        }
        let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
        if head.windows(5).any(|window| window == b"%PDF-") {
            return Self::Pdf;
        }
        let Some(text) = text::decode(bytes) else {
            return Self::Unknown;
        };
        let start = text.trim_start();
        if start.starts_with("<svg") || (start.starts_with("<?xml") && start.contains("<svg")) {
            return Self::Svg;
        }
        if document::is_page(start) {
            return Self::Html;
        }
        Self::Text
    }
}

/// Two letters make no bitmap, because a text may begin with them; the size of its second header does.
fn is_bitmap(bytes: &[u8]) -> bool {
    let size = bytes
        .get(14..18)
        .and_then(|size| <[u8; 4]>::try_from(size).ok());
    bytes.starts_with(b"BM")
        && size.is_some_and(|size| {
            matches!(
                u32::from_le_bytes(size),
                12 | 16 | 40 | 52 | 56 | 64 | 108 | 124
            )
        })
}

/// What was measured of one file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FileFacts {
    /// Digest of the bytes.
    pub digest: Digest,
    /// Size in bytes.
    pub bytes: u64,
    /// True format.
    pub format: Format,
    /// What kind of content it is.
    #[serde(flatten)]
    pub content: Content,
}

/// Facts by kind of content.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// A decoded or undecodable picture.
    Picture(image::PictureFacts),
    /// A PDF.
    Pdf(pdf::PdfFacts),
    /// A text, decoded and shortened to the limit.
    Text(String),
    /// A web page or a Word document.
    Document(document::DocumentFacts),
    /// Nothing this version looks into.
    Other,
}

impl FileFacts {
    /// Facts of a picture, if it is one.
    pub const fn picture(&self) -> Option<&image::PictureFacts> {
        match &self.content {
            Content::Picture(facts) => Some(facts),
            _ => None,
        }
    }

    /// The running text of a text, a web page, a Word document, or a PDF with a text layer.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            Content::Document(facts) if facts.fault.is_none() => Some(&facts.text),
            Content::Pdf(facts) => facts.text.as_deref(),
            Content::Picture(_) | Content::Document(_) | Content::Other => None,
        }
    }
}

/// Why a file could not be read at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadFailure {
    /// It is not there (any more).
    Missing,
    /// It is there, but may not be read.
    Denied,
    /// It is a folder or another special file.
    NotAFile,
    /// It lies outside the project folder.
    Outside,
    /// It is larger than the limit, in bytes.
    TooLarge(u64),
    /// Looking at it crashed; the crash was caught.
    Crashed,
    /// Anything else the system said.
    Other(String),
}

/// What is known about a file the project refers to.
#[derive(Debug, Clone, PartialEq)]
pub enum FileState {
    /// Not looked at yet.
    Pending,
    /// Could not be read.
    Failed(ReadFailure),
    /// Looked at.
    Ready(Arc<FileFacts>),
}

/// Facts of every file of a project, by the path the project uses.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Evidence {
    files: BTreeMap<String, FileState>,
    readings: BTreeMap<(Subject, String), ReadState>,
}

impl Evidence {
    /// What is known about a file; a file never heard of is pending.
    pub fn file(&self, path: &str) -> &FileState {
        self.files.get(path).unwrap_or(&FileState::Pending)
    }

    /// True when something is known about the file, a failure included.
    pub fn knows(&self, path: &str) -> bool {
        !matches!(self.file(path), FileState::Pending)
    }

    /// Digest of a file that was looked at.
    pub fn digest(&self, path: &str) -> Option<&Digest> {
        match self.file(path) {
            FileState::Ready(facts) => Some(&facts.digest),
            FileState::Pending | FileState::Failed(_) => None,
        }
    }

    /// Remembers what was found out about a file.
    pub fn put(&mut self, path: &str, state: FileState) {
        self.files.insert(path.to_owned(), state);
    }

    /// What is known about the contents of a paper; one never heard of is waiting.
    pub fn reading(&self, path: &str) -> &ReadState {
        self.read_as(Subject::Paper, path)
    }

    /// What was read in a file as a paper or as a picture; one never heard of is waiting.
    pub fn read_as(&self, subject: Subject, path: &str) -> &ReadState {
        let known = self.readings.get(&(subject, path.to_owned()));
        known.unwrap_or(&ReadState::Waiting)
    }

    /// True when the contents of a paper were asked for.
    pub fn asked(&self, path: &str) -> bool {
        self.readings
            .contains_key(&(Subject::Paper, path.to_owned()))
    }

    /// Remembers what a paper says.
    pub fn put_reading(&mut self, path: &str, state: ReadState) {
        self.put_read(Subject::Paper, path, state);
    }

    /// Remembers what was read in a file.
    pub fn put_read(&mut self, subject: Subject, path: &str, state: ReadState) {
        self.readings.insert((subject, path.to_owned()), state);
    }

    /// Forgets a file, so that it is looked at again.
    pub fn forget(&mut self, path: &str) {
        self.files.remove(path);
        self.readings.retain(|(_, known), _| known != path);
    }
}

/// Looks at a file's bytes.
pub fn inspect(bytes: &[u8], limits: &Limits) -> FileFacts {
    let format = Format::detect(bytes);
    let content = match format {
        Format::Png | Format::Jpeg | Format::Gif | Format::Webp | Format::Bmp => {
            Content::Picture(image::inspect(bytes, format, limits))
        }
        Format::Pdf => Content::Pdf(pdf::inspect(bytes, limits)),
        Format::Text => text::decode(bytes).map_or(Content::Other, |text| {
            Content::Text(text::shorten(&text, limits.text))
        }),
        Format::Html | Format::Docx | Format::Doc => {
            Content::Document(document::inspect(bytes, format, limits))
        }
        Format::Svg | Format::Unknown => Content::Other,
    };
    FileFacts {
        digest: Digest::of_bytes(bytes),
        bytes: bytes.len() as u64,
        format,
        content,
    }
}

/// A small picture for the window: RGBA, 8 bits a channel, not premultiplied, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thumbnail {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// `width * height * 4` bytes.
    pub rgba: Vec<u8>,
}

impl Thumbnail {
    /// Half the size, each pixel the mean of four, weighted by how visible they are.
    #[must_use]
    pub fn halved(&self) -> Self {
        let (width, height) = ((self.width / 2).max(1), (self.height / 2).max(1));
        let mut rgba = Vec::with_capacity(width as usize * height as usize * 4);
        let pixel = |x: u32, y: u32| {
            let at = (y.min(self.height - 1) as usize * self.width as usize
                + x.min(self.width - 1) as usize)
                * 4;
            let four = self.rgba.get(at..at + 4);
            four.and_then(|four| <[u8; 4]>::try_from(four).ok())
                .unwrap_or_default()
        };
        for y in 0..height {
            for x in 0..width {
                let (mut sums, mut seen) = ([0_u32; 3], 0_u32);
                for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    let [red, green, blue, alpha] = pixel(2 * x + right, 2 * y + down);
                    for (sum, value) in sums.iter_mut().zip([red, green, blue]) {
                        *sum += u32::from(value) * u32::from(alpha);
                    }
                    seen += u32::from(alpha);
                }
                let mean = |sum: u32| u8::try_from((sum + seen / 2) / seen.max(1)).unwrap_or(255);
                let [red, green, blue] = sums.map(mean);
                rgba.extend([red, green, blue]);
                rgba.push(u8::try_from((seen + 2) / 4).unwrap_or(255));
            }
        }
        Self {
            width,
            height,
            rgba,
        }
    }

    /// True when something behind it would show through.
    pub fn is_transparent(&self) -> bool {
        let mut alphas = self.rgba.iter().skip(3).step_by(4);
        alphas.any(|&alpha| alpha < u8::MAX)
    }
}

/// Draws a picture, or the first page of a PDF, so that it fits into `side` × `side` pixels.
///
/// Pictures smaller than that are not enlarged. Returns `None` when nothing can be drawn.
pub fn thumbnail(bytes: &[u8], side: u32, limits: &Limits) -> Option<Thumbnail> {
    sheet::draw(bytes, 0, Turn::None, side, limits)
}
