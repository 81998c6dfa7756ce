//! Folding: the form in which words are indexed and looked for, so that people find a word however it was typed.
//!
//! The rules follow the Unicode compatibility decomposition (UAX 15) and what the Arabic, Persian and Sorani normalizers of Lucene document,
//! with Pashto letters, ZWNJ and all decimal digits added. The original text is kept elsewhere; folded text is never shown.

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What one character of a text does to the word being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folded {
    /// Part of a word, in its loose form and in the form that keeps Sorani, Pashto and Spanish letters apart.
    Letter { loose: char, distinct: char },
    /// Belongs to the word but leaves no trace: vowel signs, tatweel, direction marks.
    Nothing,
    /// Zero width non-joiner: the word goes on, and its parts are findable too.
    Joint,
    /// Between words.
    Break,
}

/// Calls `each` with what the character folds to: several times for ligatures and letters that fold to two.
pub fn fold(character: char, mut each: impl FnMut(Folded)) {
    match usize::try_from(u32::from(character)).ok().and_then(|code| COMMON.get(code)) {
        Some(Some(folded)) => each(*folded),
        _ => fold_any(character, &mut each),
    }
}

/// What the characters of the Latin, Greek, Cyrillic, Hebrew and Arabic blocks fold to, where it is one thing: looking it up is much faster
/// than finding it out.
static COMMON: LazyLock<Vec<Option<Folded>>> = LazyLock::new(|| {
    let one = |code| {
        let mut found = Vec::new();
        fold_any(char::from_u32(code)?, &mut |folded| found.push(folded));
        if let [folded] = found.as_slice() { Some(*folded) } else { None }
    };
    (0..0x0780).map(one).collect()
});

fn fold_any(character: char, each: &mut impl FnMut(Folded)) {
    if let Some(distinct) = kept_apart(character) {
        return each(Folded::Letter { loose: loose(distinct), distinct });
    }
    decompose_compatible(character, |part| {
        for lower in part.to_lowercase() {
            fold_part(lower, each);
        }
    });
}

fn fold_part(character: char, each: &mut impl FnMut(Folded)) {
    if character == '\u{200C}' {
        return each(Folded::Joint);
    }
    if is_silent(character) {
        return each(Folded::Nothing);
    }
    if let Some(pair) = two_letters(character) {
        return pair.chars().for_each(|letter| each(same(letter)));
    }
    if let Some(digit) = decimal_digit(character) {
        return each(same(digit));
    }
    if character.is_alphanumeric() || is_combining_mark(character) {
        return each(Folded::Letter { loose: loose(character), distinct: distinct(character) });
    }
    each(Folded::Break);
}

fn same(letter: char) -> Folded {
    Folded::Letter { loose: letter, distinct: letter }
}

/// Letters that decompose but that a careful writer tells apart from their base letter.
fn kept_apart(character: char) -> Option<char> {
    match character {
        'ñ' | 'Ñ' => Some('ñ'),
        _ => None,
    }
}

/// The loose form of a letter (already lower-case and decomposed).
fn loose(letter: char) -> char {
    match distinct(letter) {
        'ñ' => 'n',
        // Sorani
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ۆ' => 'و',
        'ێ' => 'ی',
        'ە' | 'ھ' => 'ه',
        // Pashto
        'ۍ' | 'ې' => 'ی',
        'ګ' => 'گ',
        other => other,
    }
}

/// Letters that are one and the same for a reader, whatever the keyboard wrote.
fn distinct(letter: char) -> char {
    match letter {
        // alef wasla and alef with wavy hamza; hamza and madda above or below have been decomposed away
        '\u{0671}'..='\u{0673}' => 'ا',
        'ى' | 'ي' | 'ے' | '\u{06D1}' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ة' | 'ہ' | 'ۃ' => 'ه',
        'ۇ' | 'ۈ' | 'ۉ' | 'ۊ' | 'ۋ' => 'و',
        'ς' => 'σ',
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        other => other,
    }
}

fn two_letters(letter: char) -> Option<&'static str> {
    match letter {
        'ß' => Some("ss"),
        'æ' => Some("ae"),
        'œ' => Some("oe"),
        'þ' => Some("th"),
        _ => None,
    }
}

/// Marks that a search ignores: accents, Arabic and Hebrew vowel signs, hamza above and below, tatweel, transliteration apostrophes, format and
/// direction marks, variation selectors. Vowel signs of Indic scripts are letters to their readers and stay.
fn is_silent(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}'
        | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}' | '\u{05C2}' | '\u{05C4}' | '\u{05C5}' | '\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0674}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}' | '\u{08CA}'..='\u{08E1}' | '\u{08E3}'..='\u{08FF}'
        | '\u{02B9}'..='\u{02C1}'
        | '\u{00AD}' | '\u{061C}' | '\u{180B}'..='\u{180F}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}

/// ASCII form of a decimal digit of the scripts met in the field.
fn decimal_digit(character: char) -> Option<char> {
    const ZEROS: [u32; 12] = [0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0C66, 0x0E50, 0x1040, 0x17E0];
    let code = u32::from(character);
    let zero = ZEROS.into_iter().find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
