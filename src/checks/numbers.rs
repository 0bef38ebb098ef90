//! Numbers and addresses with a fixed form: USCC, web addresses, e-mail, telephone.

pub use crate::base::identity::is_identity;
pub use crate::base::uscc::{UsccFault, uscc};

/// True for an ISBN of thirteen digits whose check digit fits; hyphens and spaces do not count.
pub fn is_isbn(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number
        .chars()
        .filter(|c| !matches!(c, '-' | ' '))
        .map(|c| c.to_digit(10))
        .collect();
    let Some(digits) = digits.filter(|digits| digits.len() == 13) else {
        return false;
    };
    let sum: u32 = digits
        .iter()
        .zip([1, 3].iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .sum();
    sum.is_multiple_of(10)
}

/// Host of a web address with or without scheme; `None` when it is not one.
pub fn web_host(address: &str) -> Option<&str> {
    let address = address.trim();
    let rest = match address.split_once("://") {
        Some((scheme, rest))
            if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") =>
        {
            rest
        }
        Some(_) => return None,
        None => address,
    };
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    let host = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.chars().all(|c| c.is_ascii_digit()) {
            name
        } else {
            host
        }
    });
    let labels: Vec<&str> = host.split('.').collect();
    let good = |label: &&str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
    };
    (labels.len() > 1 && labels.iter().all(good) && is_named_or_address(&labels)).then_some(host)
}

/// The last label of a name is no number; four numbers are an address, and any other row of numbers is a version.
fn is_named_or_address(labels: &[&str]) -> bool {
    let is_number = |label: &str| label.bytes().all(|byte| byte.is_ascii_digit());
    if !labels.last().is_some_and(|label| is_number(label)) {
        return true;
    }
    labels.len() == 4 && labels.iter().all(|label| label.parse::<u8>().is_ok())
}

/// True for a host that is an address of four numbers.
pub fn is_numeric_host(host: &str) -> bool {
    host.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// Second levels under which names are registered, as China and its neighbours use them.
const SECOND_LEVELS: [&str; 8] = ["com", "net", "org", "gov", "edu", "ac", "co", "mil"];
/// Second levels of `.cn` that stand for provinces.
const PROVINCES: [&str; 34] = [
    "bj", "sh", "tj", "cq", "he", "sx", "nm", "ln", "jl", "hl", "js", "zj", "ah", "fj", "jx", "sd",
    "ha", "hb", "hn", "gd", "gx", "hi", "sc", "gz", "yn", "xz", "sn", "gs", "qh", "nx", "xj", "tw",
    "hk", "mo",
];

/// The name under which a host was registered, in lower case: `a.b.example.com.cn` → `example.com.cn`.
pub fn registrable(host: &str) -> String {
    let host = host.to_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let shared = match labels.as_slice() {
        [.., second, top] if top.chars().count() == 2 => {
            SECOND_LEVELS.contains(second) || (*top == "cn" && PROVINCES.contains(second))
        }
        _ => false,
    };
    let kept = if shared { 3 } else { 2 };
    let from = labels.len().saturating_sub(kept);
    labels.get(from..).unwrap_or_default().join(".")
}

/// True for `https://` and a host name.
pub fn is_https(address: &str) -> bool {
    address
        .trim()
        .get(..8)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
        && web_host(address).is_some()
}

/// True for one `@` between a local part and a host name.
pub fn is_email(text: &str) -> bool {
    text.trim().split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && !local.contains(char::is_whitespace)
            && !host.contains(['@', '/', ':', '?', '#'])
            && web_host(host).is_some()
    })
}

/// True for 5 to 20 digits with the usual separators, an extension allowed.
pub fn is_phone(text: &str) -> bool {
    let allowed = |c: char| {
        c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')' | '（' | '）' | '转' | '#')
    };
    let digits = text.chars().filter(char::is_ascii_digit).count();
    text.trim().chars().all(allowed) && (5..=20).contains(&digits)
}
