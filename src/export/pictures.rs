//! The files behind a report: their digests, and small copies of what can be seen, each embedded once.

use super::layout::{self, Planned};
use super::manifest::Role;
use super::{Names, escape, place};
use crate::base::Digest;
use crate::checks::Place;
use crate::evidence::look::Region;
use crate::evidence::{Format, Limits, Thumbnail, thumbnail};
use crate::locale::Texts;
use crate::project::{FieldPath, FileRef, Project, Screen};
use crate::ruleset::Ruleset;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder as _, ImageReader};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::catch_unwind;

/// Longest side of an embedded copy, pixels: sharp at its size on A4, small in bytes.
const SIDE: u32 = 420;
/// Most bytes of all embedded copies together; the files behind that are listed without one.
const MOST_BYTES: usize = 8 << 20;
/// Quality of the copies that are JPEGs.
const QUALITY: u8 = 78;

/// Everything a report shows of the project's files. Empty where the report stands alone.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    files: BTreeMap<String, Attached>,
    embedded: usize,
    names: Names,
}

#[derive(Debug, Clone)]
struct Attached {
    bytes: u64,
    digest: Digest,
    format: Format,
    copy: Option<Copy>,
}

/// A small copy, with the size the places of findings are measured in.
#[derive(Debug, Clone)]
struct Copy {
    number: usize,
    width: u32,
    height: u32,
    data: String,
}

impl Pictures {
    /// Takes a file in. A picture that cannot be drawn, or whose drawing crashes, is listed without a copy.
    pub fn add(&mut self, file: &FileRef, bytes: &[u8]) {
        if self.files.contains_key(&file.0) {
            return;
        }
        let copy = catch_unwind(|| draw(bytes)).unwrap_or_default();
        let copy = copy.filter(|copy| self.embedded + copy.data.len() <= MOST_BYTES);
        self.embedded += copy.as_ref().map_or(0, |copy| copy.data.len());
        let number = self.files.len() + 1;
        let attached = Attached {
            bytes: bytes.len() as u64,
            digest: Digest::of_bytes(bytes),
            format: Format::detect(bytes),
            copy: copy.map(|copy| Copy { number, ..copy }),
        };
        self.files.insert(file.0.clone(), attached);
    }

    /// Takes in every file of a project that `read` can give.
    pub fn of(project: &Project, read: &mut dyn FnMut(&FileRef) -> Option<Vec<u8>>) -> Self {
        let mut pictures = Self::default();
        for file in project.files() {
            if let Some(bytes) = read(file) {
                pictures.add(file, &bytes);
            }
        }
        pictures
    }

    /// The same for a report inside a bundle, where files have names of its own.
    pub(super) fn named(self, names: Names) -> Self {
        Self { names, ..self }
    }

    /// What files are called for the reader of the report.
    pub(super) const fn names(&self) -> &Names {
        &self.names
    }

    /// The copies as symbols, to be drawn wherever they are needed.
    pub(super) fn symbols(&self) -> String {
        self.files
            .values()
            .filter_map(|attached| attached.copy.as_ref())
            .map(Copy::symbol)
            .collect()
    }

    /// The pictures that the places of one finding lie in, each once, with its parts outlined.
    pub(super) fn at(&self, places: &[Place], texts: Texts) -> String {
        let mut shown: Vec<(&FileRef, &FieldPath, Vec<Region>)> = Vec::new();
        for found in places {
            let (file, path, region) = match found {
                Place::File { file, path } => (file, path, None),
                Place::Region { file, path, region } => (file, path, Some(*region)),
                _ => continue,
            };
            match shown.iter_mut().find(|(known, ..)| *known == file) {
                Some((_, _, regions)) => regions.extend(region),
                None => shown.push((file, path, region.into_iter().collect())),
            }
        }
        let figures: String = shown
            .iter()
            .filter_map(|(file, path, regions)| {
                let copy = self.files.get(&file.0)?.copy.as_ref()?;
                let name = place::path_label(path, texts);
                Some(format!("<li>{}</li>", copy.figure(&name, regions)))
            })
            .collect();
        if figures.is_empty() {
            return figures;
        }
        format!(r#"<ul class="shots">{figures}</ul>"#)
    }

    /// Every file with where it belongs, its names in the bundle and in the project, its size and its digest; nothing
    /// when no file was taken in.
    pub(super) fn list(&self, project: &Project, ruleset: &Ruleset, texts: Texts) -> String {
        let mut planned = layout::plan(project, ruleset);
        layout::settle(&mut planned, |file| Some(self.files.get(&file.0)?.format));
        let rows = planned.iter().filter_map(|entry| self.row(entry, texts));
        let rows: String = rows.collect();
        if rows.is_empty() {
            return rows;
        }
        format!(r#"<ul class="materials">{rows}</ul>"#)
    }

    fn row(&self, entry: &Planned<'_>, texts: Texts) -> Option<String> {
        let file = entry.file()?;
        let attached = self.files.get(&file.0)?;
        let name = place::path_label(&belongs(entry)?, texts);
        let figure = attached
            .copy
            .as_ref()
            .map_or_else(|| NO_COPY.to_owned(), |copy| copy.figure(&name, &[]));
        let origin = texts.with("report-file-origin", &[("file", file.0.as_str().into())]);
        Some(format!(
            r#"<li>{figure}<p><b>{name}</b><span class="path">{path}</span><span>{origin}</span><span>{size} KB · <code title="SHA-256 {digest}">{short}</code></span></p></li>"#,
            name = escape::text(&name),
            path = escape::text(&entry.path()),
            origin = escape::text(&origin),
            size = attached.bytes.div_ceil(1024),
            digest = escape::attribute(attached.digest.as_str()),
            short = escape::text(attached.digest.short()),
        ))
    }
}

/// What a file of the bundle was entered as; `None` for what the bundle adds.
fn belongs(entry: &Planned<'_>) -> Option<FieldPath> {
    Some(match entry.role {
        Role::Icon => FieldPath::Icon,
        Role::Logo => FieldPath::Logo,
        Role::DesktopScreenshot => FieldPath::Screenshots(Screen::Desktop),
        Role::MobileScreenshot => FieldPath::Screenshots(Screen::Mobile),
        Role::Paper => FieldPath::Paper(entry.slot?.to_owned()),
        Role::Privacy => FieldPath::PolicyFile,
        Role::Agreement => FieldPath::AgreementFile,
        Role::Evidence => FieldPath::Statement(entry.clause?.to_owned()),
        _ => return None,
    })
}

/// Stands where a file has no picture.
const NO_COPY: &str = r#"<svg class="shot none" aria-hidden="true" viewBox="0 0 4 3"></svg>"#;

impl Copy {
    fn symbol(&self) -> String {
        let Self {
            number,
            width,
            height,
            data,
        } = self;
        format!(
            r#"<symbol id="picture{number}" viewBox="0 0 {width} {height}"><image href="{data}" width="{width}" height="{height}" preserveAspectRatio="none"/></symbol>
"#
        )
    }

    fn figure(&self, name: &str, regions: &[Region]) -> String {
        let Self {
            number,
            width,
            height,
            ..
        } = self;
        let mut boxes = String::new();
        for Region { x, y, w, h } in regions {
            let one = format!(
                r#"<rect class="part" x="{x}" y="{y}" width="{w}" height="{h}" vector-effect="non-scaling-stroke"/>"#
            );
            boxes.push_str(&one);
        }
        format!(
            r##"<svg class="shot" role="img" aria-label="{name}" viewBox="0 0 {width} {height}"><use href="#picture{number}" width="{width}" height="{height}"/>{boxes}</svg>"##,
            name = escape::attribute(name),
        )
    }
}

/// A small copy of what can be seen: a picture, or the first page of a PDF.
fn draw(bytes: &[u8]) -> Option<Copy> {
    let small = thumbnail(bytes, SIDE, &Limits::default())?;
    let (width, height) = match Format::detect(bytes) {
        Format::Pdf => (small.width, small.height),
        _ => size(bytes)?,
    };
    Some(Copy {
        number: 0,
        width,
        height,
        data: encode(small)?,
    })
}

fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = ImageReader::new(Cursor::new(bytes));
    reader.with_guessed_format().ok()?.into_dimensions().ok()
}

/// A data URI: JPEG, or PNG where something shines through.
fn encode(picture: Thumbnail) -> Option<String> {
    let Thumbnail {
        width,
        height,
        rgba,
    } = picture;
    let mut bytes = Vec::new();
    let see_through = rgba.chunks_exact(4).any(|pixel| pixel.last() != Some(&255));
    let kind = if see_through {
        let encoder = PngEncoder::new(&mut bytes);
        let written = encoder.write_image(&rgba, width, height, ExtendedColorType::Rgba8);
        written.ok().map(|()| "png")?
    } else {
        let rgb: Vec<u8> = rgba
            .chunks_exact(4)
            .flat_map(|pixel| pixel.iter().copied().take(3))
            .collect();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        let written = encoder.write_image(&rgb, width, height, ExtendedColorType::Rgb8);
        written.ok().map(|()| "jpeg")?
    };
    Some(format!(
        "data:image/{kind};base64,{}",
        STANDARD.encode(&bytes)
    ))
}
