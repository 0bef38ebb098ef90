//! The unified social credit code of GB 32100-2015.

/// Characters by value; I, O, S, V and Z are not used.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// Weights 3^i mod 31.
const WEIGHTS: [usize; 17] = [
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
];

/// What is wrong with a unified social credit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UsccFault {
    /// Not 18 characters.
    Length,
    /// A character the standard does not use.
    Character,
    /// The check character does not fit.
    CheckDigit,
}

impl UsccFault {
    /// The finding's text id.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Length => "uscc-length",
            Self::Character => "uscc-character",
            Self::CheckDigit => "uscc-check-digit",
        }
    }
}

/// Checks a unified social credit code. Lower case is accepted.
pub fn uscc(code: &str) -> Result<(), UsccFault> {
    let code = code.trim().to_ascii_uppercase();
    if code.chars().count() != 18 {
        return Err(UsccFault::Length);
    }
    let values: Option<Vec<usize>> = code
        .bytes()
        .map(|byte| ALPHABET.iter().position(|&known| known == byte))
        .collect();
    let Some((&check, body)) = values.as_deref().and_then(<[usize]>::split_last) else {
        return Err(UsccFault::Character);
    };
    let sum: usize = body
        .iter()
        .zip(WEIGHTS)
        .map(|(value, weight)| value * weight)
        .sum();
    if (31 - sum % 31) % 31 == check {
        Ok(())
    } else {
        Err(UsccFault::CheckDigit)
    }
}
