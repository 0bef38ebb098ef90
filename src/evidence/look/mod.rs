//! What a picture looks like: every detector takes pixels and gives regions with a confidence.
//!
//! A detector only suspects. Whether a suspicion matters, and to which clause, is the business of the check that
//! reads it. Detectors are pure, bounded by the size of the picture, and work on shrunk copies where they can.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::many_single_char_names,
    clippy::similar_names,
    reason = "arithmetic on pixels: values are bounded by the picture, and x, y, w, h are their names"
)]

mod agree;
mod askew;
pub mod badge;
mod band;
pub mod blank;
pub mod brand;
mod corner_flag;
pub mod corners;
mod diagonals;
mod emblem;
pub mod face;
mod fill;
mod fit;
pub mod flag;
mod flag_table;
mod grouped;
pub mod jpeg;
mod lattice;
pub mod letterbox;
mod lettering;
pub mod marked;
mod network;
pub mod plane;
pub mod print;
mod quantised;
pub mod repeats;
mod resampled;
mod ribbon;
mod ringing;
pub mod sharpness;
mod sickle;
mod sign;
pub mod skin;
mod small_flag;
pub mod twins;
pub mod watermark;
mod written;

use plane::Canvas;
use serde::ser::SerializeTuple as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A rectangle in pixels of the picture as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub w: u32,
    /// Height.
    pub h: u32,
}

impl Region {
    /// A rectangle.
    pub const fn new(x: u32, y: u32, w: u32, h: u32) -> Self {
        Self { x, y, w, h }
    }

    /// Pixels of it.
    pub const fn area(&self) -> u64 {
        self.w as u64 * self.h as u64
    }

    /// Pixels it shares with another.
    pub fn shared(&self, other: &Self) -> u64 {
        let along = |a: u32, a_size: u32, b: u32, b_size: u32| {
            (a + a_size).min(b + b_size).saturating_sub(a.max(b))
        };
        let width = along(self.x, self.w, other.x, other.w);
        u64::from(width) * u64::from(along(self.y, self.h, other.y, other.h))
    }
}

/// Four numbers: x, y, width, height.
impl Serialize for Region {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(4)?;
        for number in [self.x, self.y, self.w, self.h] {
            tuple.serialize_element(&number)?;
        }
        tuple.end()
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [x, y, w, h] = <[u32; 4]>::deserialize(deserializer)?;
        Ok(Self { x, y, w, h })
    }
}

/// What a region is suspected to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Suspicion {
    /// No edge is sharp.
    Blur,
    /// Scaled up from a smaller picture.
    Upscaled,
    /// Compressed so hard that blocks show.
    Jpeg,
    /// Bars on opposite sides: of one colour, or of the picture itself, blurred.
    Letterbox,
    /// A single colour, or nearly.
    Empty,
    /// Nothing to see, or only on one kind of background.
    Transparent,
    /// Translucent text laid over the picture, or a stamp in a corner.
    Watermark,
    /// A dot, ribbon or label in a corner of an icon.
    Badge,
    /// A flag or an emblem.
    Flag,
    /// A photographed face.
    Face,
    /// A large area of skin.
    Skin,
    /// Looks like the mark of a known product.
    Brand,
}

impl Suspicion {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Blur,
        Self::Upscaled,
        Self::Jpeg,
        Self::Letterbox,
        Self::Empty,
        Self::Transparent,
        Self::Watermark,
        Self::Badge,
        Self::Flag,
        Self::Face,
        Self::Skin,
        Self::Brand,
    ];

    /// Kebab-case id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Blur => "blur",
            Self::Upscaled => "upscaled",
            Self::Jpeg => "jpeg",
            Self::Letterbox => "letterbox",
            Self::Empty => "empty",
            Self::Transparent => "transparent",
            Self::Watermark => "watermark",
            Self::Badge => "badge",
            Self::Flag => "flag",
            Self::Face => "face",
            Self::Skin => "skin",
            Self::Brand => "brand",
        }
    }

    /// True when only an icon is asked about it.
    pub const fn icon_only(self) -> bool {
        matches!(
            self,
            Self::Transparent | Self::Badge | Self::Flag | Self::Face | Self::Skin | Self::Brand
        )
    }
}

/// One suspicion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suspect {
    /// What it is suspected to be.
    pub kind: Suspicion,
    /// How sure, in percent.
    pub confidence: u8,
    /// Where.
    #[serde(rename = "box")]
    pub region: Region,
}

impl Suspect {
    /// A suspicion with a confidence between 0 and 1, which is rounded to percent.
    pub fn new(kind: Suspicion, confidence: f32, region: Region) -> Self {
        let percent = (confidence.clamp(0.0, 1.0) * 100.0).round();
        Self {
            kind,
            confidence: percent as u8,
            region,
        }
    }
}

/// Suspects thin lines that cross an icon, unless a watermark was found before.
fn crossed(icon: &plane::Icon, out: &mut Vec<Suspect>) {
    const CONFIDENCE: f32 = 0.7;
    let known = out.iter().any(|own| own.kind == Suspicion::Watermark);
    if !known && (lattice::is_over(icon) || diagonals::are_over(icon)) {
        let side = plane::SIDE as f32;
        let whole = icon.region(0.0, 0.0, side, side);
        out.push(Suspect::new(Suspicion::Watermark, CONFIDENCE, whole));
    }
}

/// Runs every detector that fits the shape of the picture, most certain first.
pub fn suspects(canvas: &Canvas<'_>) -> Vec<Suspect> {
    let mut found = Vec::new();
    blank::detect(canvas, &mut found);
    // A picture without contents has no sharpness either.
    if found.is_empty() {
        let repeated = sharpness::detect(canvas, &mut found);
        // Repeated pixels look like blocks themselves.
        if !repeated {
            jpeg::detect(canvas, &mut found);
        }
        letterbox::detect(canvas, &mut found);
        watermark::detect(canvas, repeated, &mut found);
        if let Some(icon) = canvas.icon() {
            crossed(&icon, &mut found);
            let marked = marked::Marked::of(&icon);
            badge::detect(&icon, &marked.badge, &mut found);
            flag::detect(&icon, &marked.flag, &mut found);
            small_flag::detect(&icon, &mut found);
            corner_flag::detect(&icon, &marked.badge, &mut found);
            let even = icon.luma().evens();
            face::detect(&icon, &even, &mut found);
            skin::detect(&icon, &even, &mut found);
            brand::detect(&icon, &mut found);
        }
    }
    found.sort_by(|a, b| b.confidence.cmp(&a.confidence).then(a.kind.cmp(&b.kind)));
    found
}
