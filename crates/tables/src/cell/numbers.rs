//! Numbers in digits of ASCII, with the separators that people put between thousands.

use super::CellError;

/// A whole number; `1,240`, `1 240`, `1.240` and `1'240` are one thousand two hundred and forty, because no fraction is possible.
pub fn whole(text: &str) -> Result<i64, CellError> {
    let plain = text.strip_suffix(".0").unwrap_or(text);
    let (sign, digits) = sign(plain);
    let digits = joined(digits, &[',', '.', ' ', '\'', '’']).ok_or(CellError::NotANumber)?;
    format!("{sign}{digits}").parse().map_err(|_| CellError::NotANumber)
}

/// A number; a lone comma before three digits could be either separator and is refused.
pub fn decimal(text: &str) -> Result<f64, CellError> {
    let (sign, digits) = sign(text);
    let commas = digits.matches(',').count();
    let points = digits.matches('.').count();
    let plain = match (commas, points) {
        (0, 0 | 1) => digits.replace(['\'', ' '], ""),
        (1, 0) => match digits.split_once(',') {
            Some((_, fraction)) if fraction.len() == 3 => return Err(CellError::AmbiguousNumber),
            _ => digits.replace(',', "."),
        },
        (_, 1) if digits.rfind('.') > digits.rfind(',') => digits.replace(',', ""),
        (1, _) if digits.rfind(',') > digits.rfind('.') => digits.replace('.', "").replace(',', "."),
        _ => return Err(CellError::NotANumber),
    };
    if plain.is_empty() || !plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return Err(CellError::NotANumber);
    }
    format!("{sign}{plain}").parse().map_err(|_| CellError::NotANumber)
}

fn sign(text: &str) -> (&'static str, &str) {
    let text = text.trim();
    match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    }
}

/// The digits without separators; nothing when these do not stand before groups of three, or are of two sorts.
fn joined(digits: &str, separators: &[char]) -> Option<String> {
    let used: Vec<char> = separators.iter().copied().filter(|separator| digits.contains(*separator)).collect();
    let groups: Vec<&str> = match used.as_slice() {
        [] => vec![digits],
        [one] => digits.split(*one).collect(),
        _ => return None,
    };
    let is_number = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let whole_groups =
        groups.iter().skip(1).all(|group| group.len() == 3) && (groups.len() == 1 || groups.first().is_some_and(|first| first.len() <= 3));
    (groups.iter().all(is_number) && whole_groups).then(|| groups.concat())
}
