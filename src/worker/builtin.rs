//! The reader that is part of the program.

use super::papers::Reader;

/// The program's own reader; `ocr` recognises scanned text too. `None` when this build has none.
pub const fn built_in_reader(ocr: bool) -> Option<Reader> {
    let _ = ocr;
    None
}
