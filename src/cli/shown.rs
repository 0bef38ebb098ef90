//! What is printed for people: control characters of a project are shown, not obeyed by the terminal.

use std::io::{self, Write};

/// Passes text on with every control character but tabs and line ends as the sign Unicode has for it.
pub(super) struct Shown<'a> {
    to: &'a mut dyn Write,
}

impl<'a> Shown<'a> {
    pub(super) fn new(to: &'a mut dyn Write) -> Self {
        Self { to }
    }
}

impl Write for Shown<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for part in bytes.split_inclusive(|&byte| is_control(byte)) {
            let Some((&last, before)) = part.split_last() else {
                continue;
            };
            let Some(sign) = sign(last) else {
                self.to.write_all(part)?;
                continue;
            };
            self.to.write_all(before)?;
            write!(self.to, "{sign}")?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

const fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// Unicode has a sign for each of them, in the same order.
fn sign(byte: u8) -> Option<char> {
    is_control(byte)
        .then(|| char::from_u32(0x2400 + u32::from(byte)))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_and_bells_are_shown_and_lines_stay() {
        let mut out = Vec::new();
        Shown::new(&mut out)
            .write_all("红\u{1b}[31m\tx\r\n\u{7}".as_bytes())
            .unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "红\u{241b}[31m\tx\r\n\u{2407}"
        );
    }
}
