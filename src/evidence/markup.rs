//! Characters written as markup: `&#24425;`, `&nbsp;`, `\u5f69`, and tags between them.

/// What a piece of markup shows, and how many characters it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    /// `None` when nothing is seen of it.
    pub(super) shows: Option<char>,
    /// At least two.
    pub(super) length: usize,
}

/// Longest name or number of a character.
const NAME: usize = 8;
/// Longest tag.
const TAG: usize = 64;

/// True for characters markup begins with.
pub(super) const fn may_begin(c: char) -> bool {
    matches!(c, '&' | '<' | '\\')
}

/// The markup that begins with `first` and goes on with `rest`.
pub(super) fn sign(first: char, rest: impl Iterator<Item = char>) -> Option<Sign> {
    match first {
        '&' => entity(rest),
        '<' => tag(rest),
        '\\' => escape(rest),
        _ => None,
    }
}

/// `#24425;`, `#x5f69;` or `nbsp;`.
fn entity(rest: impl Iterator<Item = char>) -> Option<Sign> {
    let mut name = String::new();
    for c in rest.take(NAME + 1) {
        if c == ';' {
            let length = name.len() + 2;
            return shown(&name).map(|c| Sign {
                shows: Some(c),
                length,
            });
        }
        if !c.is_ascii_alphanumeric() && c != '#' {
            return None;
        }
        name.push(c);
    }
    None
}

/// What nobody sees stands for what is not there.
const NOTHING: char = '\u{AD}';

fn shown(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match name {
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "middot" => '·',
        "bull" => '•',
        "mdash" => '—',
        "hellip" => '…',
        "ldquo" => '“',
        "rdquo" => '”',
        "shy" | "zwj" | "zwnj" => NOTHING,
        _ => return None,
    })
}

/// A tag; those that begin a line or a block part words.
fn tag(rest: impl Iterator<Item = char>) -> Option<Sign> {
    let mut inside = String::new();
    for c in rest.take(TAG) {
        if c == '>' {
            let told = inside.trim_start_matches('/');
            if !told.starts_with(|c: char| c.is_ascii_alphabetic()) {
                return None;
            }
            let name = told.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
            let parts = [
                "br", "p", "div", "li", "ul", "ol", "tr", "td", "h1", "h2", "h3",
            ];
            let parting = parts.iter().any(|part| name.eq_ignore_ascii_case(part));
            return Some(Sign {
                shows: parting.then_some('\n'),
                length: inside.chars().count() + 2,
            });
        }
        if matches!(c, '<' | '\n') {
            return None;
        }
        inside.push(c);
    }
    None
}

/// `u5f69` behind a backslash.
fn escape(rest: impl Iterator<Item = char>) -> Option<Sign> {
    let text: String = rest.take(5).collect();
    let hex = text.strip_prefix('u').filter(|hex| hex.len() == 4)?;
    let c = char::from_u32(u32::from_str_radix(hex, 16).ok()?)?;
    Some(Sign {
        shows: Some(c),
        length: 6,
    })
}
