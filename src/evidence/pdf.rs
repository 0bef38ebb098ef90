//! PDF: can it be opened, how many pages, its running text, and a drawing of one page.

use super::{Limits, Thumbnail, pdf_text, pdf_work};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use serde::Serialize;

/// What was measured of one PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold or do not, each printed by its name"
)]
pub struct PdfFacts {
    /// Number of pages, 0 when it cannot be opened.
    pub pages: usize,
    /// True when a password is needed to open it.
    pub encrypted: bool,
    /// True when it is damaged or not a PDF inside.
    pub damaged: bool,
    /// True when it unfolds to more than any paper needs, and was left alone.
    pub oversized: bool,
    /// True when it has more pages than the limit.
    pub too_many_pages: bool,
    /// The text layer as running text; a scan has none.
    #[serde(skip)]
    pub text: Option<String>,
}

/// Opens a PDF and counts its pages.
pub fn inspect(bytes: &[u8], limits: &Limits) -> PdfFacts {
    let none = PdfFacts {
        pages: 0,
        encrypted: false,
        damaged: false,
        oversized: false,
        too_many_pages: false,
        text: None,
    };
    if pdf_work::unfolds(bytes) {
        return PdfFacts {
            oversized: true,
            ..none
        };
    }
    match Pdf::new(bytes.to_vec()) {
        Ok(pdf) => {
            let pages = pdf.pages().len();
            PdfFacts {
                pages,
                damaged: pages == 0,
                too_many_pages: pages > limits.pages,
                text: pdf_text::text(&pdf, limits),
                ..none
            }
        }
        Err(error) => {
            let encrypted = matches!(
                error,
                LoadPdfError::Decryption(
                    DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm
                )
            );
            PdfFacts {
                encrypted,
                damaged: !encrypted,
                ..none
            }
        }
    }
}

/// Draws one page (counted from 0) so that it fits into `side` × `side` pixels, on white.
pub fn draw_page(bytes: &[u8], page: usize, side: u32) -> Option<Thumbnail> {
    if pdf_work::unfolds(bytes) {
        return None;
    }
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let page = pdf
        .pages()
        .get(page)
        .filter(|page| pdf_work::bearable(page))?;
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    if !(longest.is_finite() && longest > 0.0) {
        return None;
    }
    let scale = side as f32 / longest;
    let settings = PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
    };
    let pixmap = hayro::render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    );
    let (width, height) = (u32::from(pixmap.width()), u32::from(pixmap.height()));
    (width > 0 && height > 0).then(|| Thumbnail {
        width,
        height,
        rgba: pixmap.data_as_u8_slice().to_vec(),
    })
}
