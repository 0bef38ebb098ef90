//! The zip of a bundle: the same bytes for the same files, on every system.

use crate::evidence::Format;
use std::io::{Seek, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// Writes files, given by path, in their order.
pub(super) fn pack<'a, W: Write + Seek>(
    files: impl Iterator<Item = (&'a str, &'a [u8])>,
    out: W,
) -> zip::result::ZipResult<()> {
    let mut zip = ZipWriter::new(out);
    for (path, bytes) in files {
        // Everything that could differ between two runs or two systems is fixed here.
        let options = SimpleFileOptions::default()
            .system(System::Unix)
            .unix_permissions(0o644)
            .last_modified_time(DateTime::DEFAULT)
            .compression_method(method(bytes))
            .compression_level(None);
        zip.start_file(path, options)?;
        zip.write_all(bytes)?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

const fn is_packed(format: Format) -> bool {
    matches!(
        format,
        Format::Png | Format::Jpeg | Format::Gif | Format::Webp | Format::Pdf | Format::Docx
    )
}

fn method(bytes: &[u8]) -> CompressionMethod {
    if is_packed(Format::detect(bytes)) {
        CompressionMethod::Stored
    } else {
        CompressionMethod::Deflated
    }
}
