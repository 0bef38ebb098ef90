//! Files somebody let go over the window, each with the place it seems to belong to. Proposals only: nothing is
//! copied, and a person looks at every one before it is.

mod place;

use crate::base::{Digest, Message};
use crate::evidence::{Format, Limits, Thumbnail, document, image, pdf, text, thumbnail};
use crate::project::FileRef;
use crate::ruleset::Ruleset;
use crate::store::{self, Found, LeftOut, ProjectDir, read_bounded};
use crate::worker::job::Target;
pub use place::{Grounds, Seen, Sizes, propose};
use std::path::PathBuf;

/// Longest side of the picture beside a file, pixels.
const PICTURE_SIDE: u32 = 96;
/// Bytes of text that are looked at.
const TEXT: usize = 16 << 10;

/// A file and its proposed place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sorted {
    /// Digest of its bytes.
    pub digest: Digest,
    /// Its true format.
    pub format: Format,
    /// Width and height of a picture, pixels.
    pub size: Option<[u32; 2]>,
    /// Where it seems to belong.
    pub place: Target,
    /// What that rests on.
    pub grounds: Grounds,
    /// A small picture of it.
    pub picture: Option<Thumbnail>,
}

/// Why a file has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Skip {
    /// It was never looked into.
    Left(LeftOut),
    /// Nothing the console takes.
    UnknownKind,
    /// A list of words.
    WordList,
    /// The texts of a listing, which belong into fields.
    Listing(String),
    /// A text, but neither policy nor agreement.
    OtherText,
    /// The same bytes as another file.
    Same(String),
}

/// Looks at one file.
pub(super) fn sort(found: &Found, ruleset: &Ruleset) -> Result<Sorted, Skip> {
    let limits = Limits::default();
    let unreadable = |_failure| Skip::Left(LeftOut::Unreadable);
    let bytes = read_bounded(&found.path, limits.bytes).map_err(unreadable)?;
    let format = Format::detect(&bytes);
    let size = image::size(&bytes, format);
    let text = words(&bytes, format);
    let seen = Seen {
        shown: &found.shown,
        format,
        size,
        text: text.as_deref(),
    };
    let (place, grounds) = propose(&seen, &Sizes::of(ruleset))?;
    let picture = size.is_some() || format == Format::Pdf;
    let draw = || thumbnail(&bytes, PICTURE_SIDE, &limits);
    Ok(Sorted {
        digest: Digest::of_bytes(&bytes),
        format,
        size,
        place,
        grounds,
        picture: picture.then(draw).flatten(),
    })
}

/// The beginning of a file's text.
fn words(bytes: &[u8], format: Format) -> Option<String> {
    let limits = Limits {
        pages: 1,
        text: TEXT,
        ..Limits::default()
    };
    let whole = match format {
        Format::Text => text::decode(bytes),
        Format::Html | Format::Docx => Some(document::inspect(bytes, format, &limits).text),
        Format::Pdf => pdf::inspect(bytes, &limits).text,
        _ => None,
    };
    whole.map(|whole| text::shorten(&whole, TEXT))
}

/// Files inside the project with their places, and names of those that could not be brought in, with the reason.
pub type FiledIn = (Vec<(Target, FileRef)>, Vec<(String, Message)>);

/// Copies files into the project.
pub(super) fn file_in(dir: &ProjectDir, files: Vec<(Target, PathBuf)>) -> FiledIn {
    let (mut placed, mut refused) = (Vec::new(), Vec::new());
    for (target, path) in files {
        match dir.import(&path) {
            Ok(file) => placed.push((target, file)),
            Err(error) => {
                refused.push((path.display().to_string(), store::Error::message(&error)));
            }
        }
    }
    (placed, refused)
}
