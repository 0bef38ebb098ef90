//! Text of a web page as a browser shows it without running scripts: tags dropped, blocks on lines of their own.
//!
//! No style sheets are applied; only what says of itself that it is hidden is left out.

/// Elements whose contents nobody sees.
const UNSEEN: [&str; 10] = [
    "head", "iframe", "noscript", "object", "script", "select", "style", "svg", "template", "title",
];
/// Elements without contents.
const VOID: [&str; 10] = [
    "area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
];
/// Elements that stand on lines of their own.
const BLOCKS: [&str; 29] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "tr",
    "ul",
];
/// Names of characters that texts in Chinese and English use.
const NAMED: [(&str, char); 20] = [
    ("amp", '&'),
    ("apos", '\''),
    ("bull", '•'),
    ("copy", '©'),
    ("emsp", ' '),
    ("ensp", ' '),
    ("gt", '>'),
    ("hellip", '…'),
    ("ldquo", '“'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("middot", '·'),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("quot", '"'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rsquo", '’'),
    ("times", '×'),
];

/// What a reader sees.
pub(super) fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        put(&mut text, before);
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = after(comment, "-->");
            continue;
        }
        let inner = tag.get(1..).unwrap_or_default();
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            // A sign of comparison, not a tag.
            text.push('<');
            rest = inner;
            continue;
        }
        let end = tag_end(inner);
        let body = inner.get(..end).unwrap_or(inner);
        rest = inner.get(end + 1..).unwrap_or_default();
        let name = name(body);
        if BLOCKS.contains(&name.as_str()) {
            line(&mut text);
        } else if matches!(name.as_str(), "td" | "th") && !text.ends_with([' ', '\n']) {
            text.push(' ');
        }
        let opens = !body.starts_with(['/', '!', '?']) && !body.ends_with('/');
        if opens
            && (UNSEEN.contains(&name.as_str()) || hides(body))
            && !VOID.contains(&name.as_str())
        {
            rest = past(rest, &name);
        }
    }
    put(&mut text, rest);
    text
}

/// Where the tag ends: the first `>` outside quotes, or the end.
fn tag_end(inner: &str) -> usize {
    let mut quote = None;
    for (at, c) in inner.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    inner.find('>').unwrap_or(inner.len())
}

fn name(body: &str) -> String {
    body.trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(16)
        .collect::<String>()
        .to_ascii_lowercase()
}

/// True when the element hides itself.
fn hides(body: &str) -> bool {
    let plain: String = body
        .chars()
        .take(512)
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_ascii_lowercase();
    let says_hidden = body.split_ascii_whitespace().skip(1).any(|word| {
        word.eq_ignore_ascii_case("hidden") || word.eq_ignore_ascii_case("hidden=\"\"")
    });
    says_hidden || plain.contains("display:none") || plain.contains("visibility:hidden")
}

/// What comes after the element that was just opened, elements of the same name inside it counted.
fn past<'a>(page: &'a str, element: &str) -> &'a str {
    let raw = matches!(element, "script" | "style" | "title");
    let mut depth = 1_usize;
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        if name(rest) != element {
            continue;
        }
        if rest.starts_with('/') {
            depth -= 1;
        } else if !raw {
            depth += 1;
        }
        if depth == 0 {
            return after(rest, ">");
        }
    }
    ""
}

fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split_once(mark).map_or("", |(_, rest)| rest)
}

fn line(text: &mut String) {
    while text.ends_with(' ') {
        text.pop();
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// Adds text with its named characters read and its spaces made one.
fn put(text: &mut String, raw: &str) {
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let mut taken = c.len_utf8();
        let mut read = c;
        if c == '&'
            && let Some((named, length)) = entity(rest)
        {
            (read, taken) = (named, length);
        }
        rest = rest.get(taken..).unwrap_or_default();
        if !read.is_whitespace() {
            text.push(read);
        } else if !text.is_empty() && !text.ends_with([' ', '\n']) {
            text.push(' ');
        }
    }
}

/// The character a reference stands for, and the length of the reference.
fn entity(text: &str) -> Option<(char, usize)> {
    let body = text.get(1..)?;
    let end = body.char_indices().take(12).find(|&(_, c)| c == ';')?.0;
    let reference = body.get(..end)?;
    let read = match reference.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let code = match hexadecimal {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
        None => NAMED.iter().find(|(name, _)| *name == reference)?.1,
    };
    Some((read, end + 2))
}
