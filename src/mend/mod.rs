//! Layer 2: safe fixes for pictures. Bytes in, bytes out, and what was done in between; no files, no clock.
//!
//! Only the form changes: size, format, bytes, what travels along. Nothing is cropped and nothing is painted over, and
//! what was there before stays with the caller. May import base and evidence.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::many_single_char_names,
    reason = "arithmetic on pixels: values are bounded by the picture, and x, y, w, h are their names"
)]

mod encode;
mod fit;
mod palette;
mod strip;
mod vector;

use crate::base::Message;
use crate::evidence::container::{Colours, Container};
use crate::evidence::image::{Fault, upright};
use crate::evidence::{Format, Limits, Thumbnail, thumbnail};
use image::RgbaImage;

/// Longest side of the pictures that are shown before and after.
const SHOWN: u32 = 960;

/// What a picture is to become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// Width and height in pixels.
    pub size: [u32; 2],
    /// Most bytes.
    pub bytes: u64,
    /// What kind of picture it is.
    pub form: Form,
    /// Transparent parts are put on white. Screenshots always are.
    pub opaque: bool,
}

/// Kinds of pictures by what the console takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// PNG only.
    Icon,
    /// PNG, JPEG or GIF.
    Screenshot,
}

impl Form {
    const fn takes(self, format: Format) -> bool {
        match self {
            Self::Icon => matches!(format, Format::Png),
            Self::Screenshot => matches!(format, Format::Png | Format::Jpeg | Format::Gif),
        }
    }
}

/// One thing that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Drawn from vectors.
    Drawn,
    /// Written in another format.
    Format(Format, Format),
    /// Turned as its note says.
    Turned,
    /// The first of many frames was kept.
    FirstFrame,
    /// Print colours became screen colours.
    Colours,
    /// Scaled down, from this size.
    Reduced(u32, u32),
    /// Scaled up, from this size: it cannot become sharper.
    Enlarged(u32, u32),
    /// The rest of the area was filled in the colour of the edge, or left transparent.
    Filled,
    /// Transparent parts were put on white.
    Flattened,
    /// Camera data, places, captions and texts were left out.
    Stripped,
    /// Reduced to so many colours.
    Palette(u16),
    /// Compressed with this quality.
    Quality(u8),
    /// The same bytes under a name that fits their format.
    Renamed,
}

impl Step {
    /// The same for people.
    pub fn message(self) -> Message {
        let size = |id: &str, width: u32, height: u32| {
            Message::new(id).with("width", width).with("height", height)
        };
        match self {
            Self::Drawn => Message::new("mend-drawn"),
            Self::Format(from, to) => Message::new("mend-format")
                .with("from", from.name().to_uppercase())
                .with("to", to.name().to_uppercase()),
            Self::Turned => Message::new("mend-turned"),
            Self::FirstFrame => Message::new("mend-first-frame"),
            Self::Colours => Message::new("mend-colours"),
            Self::Reduced(width, height) => size("mend-reduced", width, height),
            Self::Enlarged(width, height) => size("mend-enlarged", width, height),
            Self::Filled => Message::new("mend-filled"),
            Self::Flattened => Message::new("mend-flattened"),
            Self::Stripped => Message::new("mend-stripped"),
            Self::Renamed => Message::new("mend-renamed"),
            Self::Palette(count) => Message::new("mend-palette").with("count", u32::from(count)),
            Self::Quality(percent) => {
                Message::new("mend-quality").with("quality", u32::from(percent))
            }
        }
    }

    /// True when something a person may miss got lost.
    pub const fn costs(self) -> bool {
        matches!(self, Self::FirstFrame | Self::Enlarged(..))
    }
}

/// A mended picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The new file.
    pub bytes: Vec<u8>,
    /// Its format.
    pub format: Format,
    /// What was done, in order.
    pub steps: Vec<Step>,
    /// The picture as it was, as far as it can be shown.
    pub before: Option<Thumbnail>,
    /// The picture as it is now.
    pub after: Thumbnail,
}

/// Why a picture was not mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No picture at all.
    NoPicture,
    /// Cut off or damaged.
    Damaged,
    /// More pixels than can be worked on.
    TooLarge,
    /// A drawing that fetches something from elsewhere, or declares names of its own.
    Foreign,
    /// A drawing with letters, embedded pictures or effects that cannot be drawn faithfully here.
    Parts,
    /// A drawing that is too deep or too large to be drawn.
    TooDeep,
    /// No way to stay below the limit.
    DoesNotFit,
    /// Nothing has to be done.
    Fine,
    /// Working on it crashed; the crash was caught.
    Crashed,
}

impl Refusal {
    /// The same for people.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::NoPicture => "mend-refused-kind",
            Self::Damaged => "mend-refused-damaged",
            Self::TooLarge => "mend-refused-large",
            Self::Foreign => "mend-refused-foreign",
            Self::Parts => "mend-refused-parts",
            Self::TooDeep => "mend-refused-deep",
            Self::DoesNotFit => "mend-refused-fit",
            Self::Fine => "mend-refused-fine",
            Self::Crashed => "mend-refused-crashed",
        })
    }
}

/// Brings a picture into the form the console takes, at the best quality that fits.
pub fn mend(bytes: &[u8], goal: &Goal, limits: &Limits) -> Result<Mended, Refusal> {
    let format = Format::detect(bytes);
    if format == Format::Svg {
        return drawn(bytes, goal);
    }
    let container = Container::read(bytes, format);
    let loaded = upright(bytes, format, limits).map_err(|fault| match fault {
        Some(Fault::Damaged) => Refusal::Damaged,
        Some(Fault::TooManyPixels) => Refusal::TooLarge,
        None => Refusal::NoPicture,
    })?;
    let transparent = loaded.pixels.pixels().any(|pixel| pixel.0[3] < u8::MAX);
    let opaque = goal.opaque || goal.form == Form::Screenshot;
    let moving = container.frames > 1 && format != Format::Gif;
    let size = loaded.pixels.dimensions();
    let mut steps = Vec::new();
    if loaded.turned {
        steps.push(Step::Turned);
    }
    if container.colours == Colours::Cmyk {
        steps.push(Step::Colours);
    }
    if moving || container.frames > 1 && goal.form == Form::Icon {
        steps.push(Step::FirstFrame);
    }
    let fits = size == (goal.size[0], goal.size[1]) && bytes.len() as u64 <= goal.bytes;
    let repaint = !steps.is_empty() || opaque && transparent && format != Format::Gif;
    if fits && !repaint && goal.form.takes(format) {
        return stripped(bytes, format);
    }
    if container.frames > 1 && !steps.contains(&Step::FirstFrame) {
        steps.push(Step::FirstFrame);
    }
    if !container.metadata.is_empty() {
        steps.push(Step::Stripped);
    }
    let pixels = fit::into(loaded.pixels, goal.size, goal.form, &mut steps);
    let before = thumbnail(bytes, SHOWN, limits);
    finish(pixels, (format, loaded.profile), goal, steps, before)
}

/// A drawing in vectors becomes pixels of exactly the right size.
fn drawn(bytes: &[u8], goal: &Goal) -> Result<Mended, Refusal> {
    let pixels = vector::draw(bytes, goal.size)?;
    finish(pixels, (Format::Svg, None), goal, vec![Step::Drawn], None)
}

/// Right in everything but what travels along.
fn stripped(bytes: &[u8], format: Format) -> Result<Mended, Refusal> {
    let kept = strip::without_metadata(bytes, format).ok_or(Refusal::Fine)?;
    let limits = Limits::default();
    Ok(Mended {
        before: thumbnail(bytes, SHOWN, &limits),
        after: thumbnail(&kept, SHOWN, &limits).ok_or(Refusal::Damaged)?,
        bytes: kept,
        format,
        steps: vec![Step::Stripped],
    })
}

/// The same bytes, for a name that says what they are; refused when `extension` says it already.
pub fn renamed(bytes: Vec<u8>, extension: &str, limits: &Limits) -> Result<Mended, Refusal> {
    let format = Format::detect(&bytes);
    if format.allows_extension(extension) {
        return Err(Refusal::Fine);
    }
    let shown = thumbnail(&bytes, SHOWN, limits).ok_or(Refusal::Damaged)?;
    Ok(Mended {
        bytes,
        format,
        steps: vec![Step::Renamed],
        before: Some(shown.clone()),
        after: shown,
    })
}

/// Pixels without a file, as a PNG without loss.
pub fn png(picture: &Thumbnail) -> Option<Vec<u8>> {
    let pixels = RgbaImage::from_raw(picture.width, picture.height, picture.rgba.clone())?;
    encode::plain(&pixels)
}

fn finish(
    mut pixels: RgbaImage,
    (format, profile): (Format, Option<Vec<u8>>),
    goal: &Goal,
    mut steps: Vec<Step>,
    before: Option<Thumbnail>,
) -> Result<Mended, Refusal> {
    if (goal.opaque || goal.form == Form::Screenshot) && fit::flatten(&mut pixels) {
        steps.push(Step::Flattened);
    }
    let encoded = encode::best(&pixels, format, profile, goal).ok_or(Refusal::DoesNotFit)?;
    if encoded.format != format && format != Format::Svg {
        steps.insert(0, Step::Format(format, encoded.format));
    }
    steps.extend(encoded.step);
    let after = thumbnail(&encoded.bytes, SHOWN, &Limits::default()).ok_or(Refusal::DoesNotFit)?;
    Ok(Mended {
        bytes: encoded.bytes,
        format: encoded.format,
        steps,
        before,
        after,
    })
}
