//! Texts made safe for HTML: nothing a person typed is ever markup, and nothing in it stays unseen.

use crate::base::width::is_invisible;

/// Element content. Characters nobody sees are spelled out, so that a hidden one can be found and a
/// direction mark cannot turn the page around.
pub(super) fn text(raw: &str) -> String {
    let mut safe = String::with_capacity(raw.len() + raw.len() / 8);
    for c in raw.chars() {
        if is_unseen(c) {
            let code = format!(r#"<span class="unseen">U+{:04X}</span>"#, u32::from(c));
            safe.push_str(&code);
        } else {
            push(&mut safe, c);
        }
    }
    safe
}

/// Attribute values and titles: no markup at all, unseen characters left out.
pub(super) fn attribute(raw: &str) -> String {
    let mut safe = String::with_capacity(raw.len());
    for c in raw.chars().filter(|&c| !is_unseen(c)) {
        push(&mut safe, c);
    }
    safe
}

/// The inside of a string in a style: letters and digits as they are, everything else by its number.
pub(super) fn css(raw: &str) -> String {
    let mut safe = String::with_capacity(raw.len());
    for c in raw.chars().filter(|&c| !is_unseen(c)) {
        if c.is_alphanumeric() {
            safe.push(c);
        } else {
            let code = format!("\\{:x} ", u32::from(c));
            safe.push_str(&code);
        }
    }
    safe
}

fn push(safe: &mut String, c: char) {
    match c {
        '&' => safe.push_str("&amp;"),
        '<' => safe.push_str("&lt;"),
        '>' => safe.push_str("&gt;"),
        '"' => safe.push_str("&quot;"),
        '\'' => safe.push_str("&#39;"),
        c => safe.push(c),
    }
}

fn is_unseen(c: char) -> bool {
    is_invisible(c) || (c.is_control() && !matches!(c, '\n' | '\t'))
}
