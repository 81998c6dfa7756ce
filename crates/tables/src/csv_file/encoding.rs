use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::TableError;

/// Bytes that a detector looks at.
const LOOKED_AT: usize = 1024 * 1024;

pub struct Decoded {
    pub text: String,
    pub encoding: &'static Encoding,
    pub guessed: bool,
}

/// The text of the bytes: by their mark, as UTF-8 where they are that, else by what they look like.
///
/// # Errors
/// An encoding that nobody knows, or bytes that are no text in any.
pub fn decode(bytes: &[u8], chosen: Option<&str>) -> Result<Decoded, TableError> {
    let (encoding, guessed) = match chosen {
        Some(name) => {
            let known = Encoding::for_label(name.trim().as_bytes());
            (known.ok_or_else(|| TableError::NoEncoding { encoding: name.to_owned() })?, false)
        }
        None => find(bytes),
    };
    // A mark at the beginning goes before everything, as in a browser.
    let (text, encoding, _) = encoding.decode(bytes);
    if text.contains('\0') {
        return Err(TableError::NotATable { found: "binary" });
    }
    Ok(Decoded { text: text.into_owned(), encoding, guessed })
}

fn find(bytes: &[u8]) -> (&'static Encoding, bool) {
    if let Some((marked, _)) = Encoding::for_bom(bytes) {
        return (marked, false);
    }
    if let Some(wide) = unmarked_utf_16(bytes) {
        return (wide, true);
    }
    if Encoding::utf8_valid_up_to(bytes) == bytes.len() {
        return (UTF_8, false);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes.get(..LOOKED_AT).unwrap_or(bytes), true);
    (detector.guess(None, Utf8Detection::Deny), true)
}

/// UTF-16 without a mark: of what every table has (digits, delimiters, line ends), every second byte is zero.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let looked_at = bytes.get(..4096).unwrap_or(bytes);
    let zeros = |parity: usize| looked_at.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = looked_at.len() / 16;
    if odd > many && even == 0 {
        Some(UTF_16LE)
    } else if even > many && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}
