use unicode_normalization::UnicodeNormalization;

/// Words in the one form in which they are compared: lower case, without accents and vowel marks, ASCII digits, single spaces in the place of
/// everything that is no letter or digit.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd() {
        // Accents, Arabic vowel marks and the tatweel change no word.
        if matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{feff}') {
            continue;
        }
        if letter.is_alphanumeric() {
            folded.extend(digit(letter).to_lowercase());
        } else if !folded.ends_with(' ') && !folded.is_empty() {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Arabic-Indic and extended Arabic-Indic digits as ASCII, the letters of one sound as one.
fn digit(letter: char) -> char {
    match letter {
        '٠'..='٩' | '۰'..='۹' => ascii_digit(letter),
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        other => other,
    }
}

fn ascii_digit(letter: char) -> char {
    let zero = if letter <= '٩' { '٠' } else { '۰' };
    u8::try_from(letter as u32 - zero as u32).map_or(letter, |value| char::from(b'0' + value))
}

/// Arabic digits and separators as ASCII, everything else as it is.
pub fn ascii_digits(text: &str) -> String {
    let ascii = |letter| match letter {
        '٠'..='٩' | '۰'..='۹' => ascii_digit(letter),
        '٫' => '.',
        '٬' => ',',
        '،' => ',',
        '−' => '-',
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        other => other,
    };
    // Marks of direction stand in cells that were copied from a page.
    text.chars()
        .filter(|letter| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(ascii)
        .collect()
}
