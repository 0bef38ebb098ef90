//! Addresses of the official letters to be signed, and of the places where filings are made. Opened only on a click.

const LINKS: &str = include_str!("../../assets/links/links.tsv");

/// The address of a paper's official letter, or of a guide's office.
pub fn link(name: &str) -> Option<&'static str> {
    let mut rows = LINKS.lines().skip(1).map(|row| row.split('\t'));
    rows.find_map(|mut cells| (cells.next() == Some(name)).then(|| cells.next())?)
}
