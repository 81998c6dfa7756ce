//! The short authentication string: 24 digits that two people compare by voice.

use std::fmt;

use crate::domain::Domain;
use crate::hazmat::hash::tagged;

/// Digits in the string: about 80 bits, so that nobody finds other keys with the same string.
const DIGITS: usize = 24;

/// 24 digits, printed in groups of four.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortAuthenticationString(String);

impl ShortAuthenticationString {
    /// The first 16 bytes of `SHA256("fieldseal/1/short-authentication\0" || transcript)` as a number, big-endian, modulo 10^24.
    pub(super) fn derive(transcript: &[u8]) -> Self {
        let hash = tagged(Domain::SHORT_AUTHENTICATION, &[transcript]);
        let number = hash.0.iter().take(16).fold(0u128, |number, byte| (number << 8) | u128::from(*byte));
        Self(format!("{:024}", number % 10u128.pow(DIGITS as u32)))
    }

    /// Whether a person typed these digits: spaces and punctuation do not count, Arabic and Persian digits do.
    pub fn matches(&self, typed: &str) -> bool {
        let digits: String = typed.chars().filter_map(digit).collect();
        digits == self.0
    }
}

impl fmt::Display for ShortAuthenticationString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, digit) in self.0.chars().enumerate() {
            if position > 0 && position % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

/// ASCII, Arabic-Indic (U+0660) and extended Arabic-Indic (U+06F0) digits, as ASCII.
fn digit(character: char) -> Option<char> {
    let value = match character {
        '0'..='9' => character as u32 - '0' as u32,
        '\u{0660}'..='\u{0669}' => character as u32 - 0x0660,
        '\u{06f0}'..='\u{06f9}' => character as u32 - 0x06f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}
