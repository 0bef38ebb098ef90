//! Identity card numbers: whether one is right, and what of it may be kept.
//!
//! The scan of the card lies with the papers; nobody needs its number a second time in a text file.

/// Weights of GB 11643-1999 and the check characters by remainder.
const IDENTITY: ([u32; 17], &[u8; 11]) = (
    [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
    b"10X98765432",
);

/// True for an identity card number of GB 11643-1999 whose check character and date of birth fit.
pub fn is_identity(number: &str) -> bool {
    let number = number.trim().to_ascii_uppercase();
    let (weights, signs) = IDENTITY;
    let Some((&check, body)) = number.as_bytes().split_last() else {
        return false;
    };
    if body.len() != weights.len() || !body.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let sum: u32 = body
        .iter()
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let born = number
        .get(6..14)
        .and_then(|day| jiff::civil::Date::strptime("%Y%m%d", day).ok());
    born.is_some_and(|day| day.year() >= 1900) && signs.get(sum as usize % 11) == Some(&check)
}

/// What is kept of a right number: the place of issue and the last four characters. `None` for any other text.
pub fn masked(number: &str) -> Option<String> {
    let number = number.trim().to_ascii_uppercase();
    if !is_identity(&number) {
        return None;
    }
    Some(format!("{}********{}", number.get(..6)?, number.get(14..)?))
}

/// True for a number that was found right and masked.
pub fn is_masked(number: &str) -> bool {
    let (head, tail) = number.trim().split_once("********").unwrap_or_default();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    head.len() == 6 && digits(head) && tail.len() == 4 && digits(tail.trim_end_matches(['X', 'x']))
}
