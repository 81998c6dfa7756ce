//! What stands between two cells.

/// In the order of preference where the file leaves it open.
const USUAL: &[u8] = b",;\t|";

/// Lines that are looked at.
const LINES: usize = 50;

/// The delimiter that a first line `sep=;` states, and how many bytes that line takes.
pub fn stated(text: &str) -> (Option<u8>, usize) {
    let Some(rest) = text.strip_prefix("sep=") else { return (None, 0) };
    let end = rest.find('\n').map_or(text.len(), |at| "sep=".len() + at + 1);
    match rest.bytes().next() {
        Some(byte) if byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'\r' | b'\n' | b'"') => (Some(byte), end),
        _ => (None, end),
    }
}

/// The one that cuts most lines into the same number of cells, more than one.
pub fn guess(text: &str) -> u8 {
    let mut best = (0, 0, b',');
    for delimiter in USUAL {
        let counts = counts(text, *delimiter);
        let first = counts.first().copied().unwrap_or(0);
        if first == 0 {
            continue;
        }
        let alike = counts.iter().filter(|count| **count == first).count();
        if (alike, first) > (best.0, best.1) {
            best = (alike, first, *delimiter);
        }
    }
    best.2
}

/// How often the delimiter stands outside of quotation marks, line by line.
fn counts(text: &str, delimiter: u8) -> Vec<usize> {
    let (mut counts, mut here, mut quoted, mut blank) = (Vec::new(), 0, false, true);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                if !blank {
                    counts.push(here);
                }
                (here, blank) = (0, true);
                if counts.len() == LINES {
                    return counts;
                }
            }
            _ if byte == delimiter && !quoted => here += 1,
            _ => {}
        }
        blank &= byte.is_ascii_whitespace();
    }
    if !blank {
        counts.push(here);
    }
    counts
}
