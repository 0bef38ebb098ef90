//! The unified social credit code, with what recognition confuses put right by its check character.

use super::text::{Row, next_of};
use crate::base::uscc::uscc;
use crate::evidence::reading::Fields;

/// Characters recognition takes for one another. The first of a group is what stands in a code when the others
/// cannot.
const CONFUSED: [&str; 9] = ["0ODQ", "1ILT", "2Z", "5S", "8B", "6G", "UV", "4A", "7T"];
/// Most wrong readings tried of one code.
const MOST: usize = 4096;

/// What was made of eighteen characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code, put right where only one way was possible.
    pub text: String,
    /// Whether its check character fits.
    pub valid: bool,
}

/// Looks for a code in a folded text; `labelled` when the text is known to hold one.
pub fn code_in(text: &str, labelled: bool) -> Option<Code> {
    let upper = text.to_ascii_uppercase();
    let runs = upper.split(|c: char| !c.is_ascii_alphanumeric());
    let mut read = None;
    for run in runs.filter(|run| run.len() >= 18) {
        for start in 0..=run.len() - 18 {
            let Some(window) = run.get(start..start + 18) else {
                continue;
            };
            let begins = plausible(window);
            if fits(window) && (begins || labelled) {
                return Some(Code {
                    text: window.to_owned(),
                    valid: true,
                });
            }
            if (begins || labelled) && run.len() <= 20 && read.is_none() {
                read = Some(repaired(window).unwrap_or_else(|| Code {
                    text: window.to_owned(),
                    valid: false,
                }));
            }
        }
    }
    // Eighteen digits and letters without a label may be any other number.
    read.filter(|code| labelled || code.valid)
}

/// A code begins with the office and class of the body, and six digits of a region.
fn plausible(window: &str) -> bool {
    let first = window.get(..2).unwrap_or_default();
    let known = [
        "11", "12", "13", "51", "52", "53", "91", "92", "93", "Y1", "A1", "N1", "9I", "9L",
    ];
    let digits = window
        .bytes()
        .skip(2)
        .take(6)
        .filter(u8::is_ascii_digit)
        .count();
    known.contains(&first) && digits >= 5
}

/// A code as it is given out: the check character fits, the class is a digit, and the region is one of China.
fn fits(code: &str) -> bool {
    let class = code.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    let region = code.get(2..8).unwrap_or_default();
    let numbered = region.bytes().all(|byte| byte.is_ascii_digit());
    let province = region.get(..2).and_then(|digits| digits.parse().ok());
    // Specimens have no region.
    let known = province.is_some_and(|number: u32| number == 0 || PROVINCES.contains(&number));
    class && numbered && known && uscc(code).is_ok()
}

/// Regions of GB/T 2260 begin with one of these; 10 stands for the whole country.
const PROVINCES: std::ops::RangeInclusive<u32> = 10..=82;

/// The code meant, when exactly one choice of confused characters has the right check character. Fewer changes go
/// before more: a second attempt is made only when the first finds nothing.
fn repaired(read: &str) -> Option<Code> {
    let forced: Vec<Vec<char>> = read
        .chars()
        .enumerate()
        .map(|(at, c)| {
            let digit = at == 0 || (2..8).contains(&at);
            let illegal = matches!(c, 'I' | 'O' | 'S' | 'V' | 'Z');
            if illegal || (digit && c.is_ascii_alphabetic() && c != 'Y' && c != 'A' && c != 'N') {
                others(c)
                    .into_iter()
                    .filter(|&c| !digit || c.is_ascii_digit())
                    .collect()
            } else {
                vec![c]
            }
        })
        .collect();
    let sets = combined(&forced)?;
    match only(sets.iter().cloned()) {
        Fitting::None => {}
        Fitting::One(code) => return Some(code),
        Fitting::Several => return None,
    }
    // Nothing fits yet: one more character may be wrong.
    let more = sets.iter().flat_map(|known| {
        known.char_indices().flat_map(move |(at, c)| {
            others(c).into_iter().map(move |other| {
                known
                    .chars()
                    .enumerate()
                    .map(|(place, c)| if place == at { other } else { c })
                    .collect::<String>()
            })
        })
    });
    match only(more) {
        Fitting::One(code) => Some(code),
        Fitting::None | Fitting::Several => None,
    }
}

/// How many candidates have the right check character.
enum Fitting {
    None,
    One(Code),
    Several,
}

fn only(candidates: impl Iterator<Item = String>) -> Fitting {
    let mut fitting: Vec<String> = candidates.filter(|code| fits(code)).collect();
    fitting.sort_unstable();
    fitting.dedup();
    match fitting.as_slice() {
        [] => Fitting::None,
        [one] => Fitting::One(Code {
            text: one.clone(),
            valid: true,
        }),
        _ => Fitting::Several,
    }
}

/// The digit that letters among digits stand for.
pub(super) const fn digit_meant(c: char) -> char {
    match c {
        'O' | 'o' => '0',
        'I' | 'l' => '1',
        other => other,
    }
}

/// What a character may have been, itself left out, characters a code never has left out.
fn others(c: char) -> Vec<char> {
    CONFUSED
        .iter()
        .filter(|group| group.contains(c))
        .flat_map(|group| group.chars())
        .filter(|&other| other != c && !matches!(other, 'I' | 'O' | 'S' | 'V' | 'Z'))
        .collect()
}

fn combined(choices: &[Vec<char>]) -> Option<Vec<String>> {
    let mut all = vec![String::new()];
    for choice in choices {
        if choice.is_empty() || all.len() * choice.len() > MOST {
            return None;
        }
        all = all
            .iter()
            .flat_map(|start| {
                choice.iter().map(move |&c| {
                    let mut next = start.clone();
                    next.push(c);
                    next
                })
            })
            .collect();
    }
    Some(all)
}

/// The code on a line with its label, on the line beside or below it, or anywhere when its check character fits.
pub(super) fn credit_code(rows: &[Row], fields: &mut Fields) {
    let mut doubtful = None;
    for (at, row) in rows.iter().enumerate() {
        let place = row
            .text
            .find("信用代码")
            .or_else(|| row.text.find("社会信用"));
        let Some(place) = place else { continue };
        let rest = row.text.get(place..).unwrap_or_default();
        let near = rows
            .iter()
            .enumerate()
            .filter(|(other, next)| {
                *other != at && (row.is_left_of(next) || row.is_above(next, 2.5))
            })
            .map(|(_, next)| (next, next.text.as_str()));
        let over = next_of(rows, row).map(|next| format!("{rest}{}", next.text));
        let over = over.iter().map(|text| (row, text.as_str()));
        for (line, text) in std::iter::once((row, rest)).chain(over).chain(near) {
            match code_in(text, true) {
                Some(code) if code.valid => {
                    fields.uscc = Some(line.value(code.text));
                    fields.uscc_valid = Some(true);
                    return;
                }
                Some(code) if doubtful.is_none() => doubtful = Some(line.value(code.text)),
                _ => {}
            }
        }
    }
    // Numbers of identity cards are as long, and one in thirty has the right check character.
    for row in rows.iter().filter(|row| !row.text.contains("身份")) {
        if let Some(code) = code_in(&row.text, false) {
            fields.uscc = Some(row.value(code.text));
            fields.uscc_valid = Some(true);
            return;
        }
    }
    if doubtful.is_some() {
        fields.uscc = doubtful;
        fields.uscc_valid = Some(false);
    }
}
