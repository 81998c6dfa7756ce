use super::Misread;
use crate::{Calendar, Digits, month_names::fold};

/// A run of digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    pub value: u32,
    /// As it was typed.
    pub text: String,
}

impl Number {
    /// Years are written in full: `26` could be a day.
    pub fn is_year(&self) -> bool {
        self.text.chars().count() == 4
    }

    pub fn year(&self) -> i32 {
        i32::try_from(self.value).unwrap_or(i32::MAX)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    Number(Number),
    Word(String),
}

/// Numbers and words; what stands between dates' parts is left out, anything else refused.
pub fn split(text: &str) -> Result<Vec<Token>, Misread> {
    let mut tokens = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(&letter) = rest.peek() {
        if Digits::read(letter).is_some() {
            let mut digits = String::new();
            while let Some(letter) = rest.next_if(|letter| Digits::read(*letter).is_some()) {
                digits.push(letter);
            }
            tokens.push(Token::Number(number(digits)?));
        } else if is_of_word(letter) {
            let mut word = String::new();
            while let Some(letter) = rest.next_if(|letter| is_of_word(*letter)) {
                word.push(letter);
            }
            tokens.push(Token::Word(word));
        } else if is_between(letter) {
            rest.next();
        } else {
            return Err(Misread::Unknown { word: letter.to_string() });
        }
    }
    Ok(tokens)
}

fn number(text: String) -> Result<Number, Misread> {
    let mut sets = text.chars().filter_map(Digits::read).map(|(set, _)| set);
    let first = sets.next();
    if sets.any(|set| Some(set) != first) {
        return Err(Misread::MixedDigits { word: text });
    }
    // No date has a number of more than four digits.
    if text.chars().count() > 4 {
        return Err(Misread::Unknown { word: text });
    }
    let value = text.chars().filter_map(Digits::read).fold(0, |value, (_, digit)| value * 10 + u32::from(digit));
    Ok(Number { value, text })
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphabetic()
        || unicode_normalization::char::is_combining_mark(letter)
        || matches!(letter, '\'' | '’' | 'ʻ' | 'ʿ' | 'ʾ' | '`' | 'ـ' | '\u{200c}' | '\u{200d}' | 'º' | 'ª')
}

fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '/' | '-' | '.' | ',' | '،' | '‐' | '–' | '٫')
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
}

/// Words between a date's parts.
pub fn is_filler(word: &str) -> bool {
    matches!(
        fold(word).as_str(),
        "de" | "del"
            | "of"
            | "the"
            | "le"
            | "el"
            | "st"
            | "nd"
            | "rd"
            | "th"
            | "er"
            | "º"
            | "o"
            | "ª"
            | "فی"
            | "من"
            | "سنه"
            | "سال"
            | "عام"
            | "د"
            | "کال"
    )
}

/// The calendar that a mark beside the year names. A lone ه is the lunar year's.
pub fn era(word: &str) -> Option<Calendar> {
    match fold(word).as_str() {
        "sh" | "ap" | "هش" | "ش" | "شمسی" => Some(Calendar::Persian),
        "ah" | "ق" | "هق" | "ه" | "قمری" | "هجری" => Some(Calendar::Hijri),
        "ad" | "ce" | "م" | "میلادی" | "میلادیه" => Some(Calendar::Gregorian),
        _ => None,
    }
}
