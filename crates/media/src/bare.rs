//! A look at a JPEG's segments: whether it carries nothing but a picture.

/// Whether `content` is one baseline JPEG of the given size without metadata: no Exif, no XMP, no comment, no colour profile, no embedded thumbnail,
/// nothing before or after it. Segments by ITU-T T.81, Annex B; the JFIF header without a thumbnail (ITU-T T.871) is the one application segment allowed.
pub fn is_bare_jpeg(content: &[u8], width: u32, height: u32) -> bool {
    bare(content, width, height).unwrap_or(false)
}

/// Whether `content` is one PNG of the given size without metadata: header, pixels, end, and no other chunk (PNG, third edition, 5.3).
pub fn is_bare_png(content: &[u8], width: u32, height: u32) -> bool {
    bare_png(content, width, height).unwrap_or(false)
}

fn bare_png(content: &[u8], width: u32, height: u32) -> Option<bool> {
    let mut rest = content.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let mut framed = false;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, after) = after.split_first_chunk::<4>()?;
        let (body, after) = after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        let (_checksum, after) = after.split_first_chunk::<4>()?;
        match name {
            b"IHDR" if !framed => {
                let (w, more) = body.split_first_chunk::<4>()?;
                framed = u32::from_be_bytes(*w) == width && u32::from_be_bytes(*more.first_chunk::<4>()?) == height;
            }
            b"IDAT" => {}
            b"IEND" => return Some(framed && after.is_empty()),
            _ => return Some(false),
        }
        if !framed {
            return Some(false);
        }
        rest = after;
    }
}

fn bare(content: &[u8], width: u32, height: u32) -> Option<bool> {
    let mut rest = content.strip_prefix(&[0xff, 0xd8])?;
    let mut framed = false;
    loop {
        let (&[start, marker, high, low], _) = rest.split_first_chunk::<4>()?;
        let length = usize::from(u16::from_be_bytes([high, low]));
        let (segment, after) = rest.get(2..)?.split_at_checked(length)?;
        let body = segment.get(2..)?;
        let allowed = match marker {
            0xe0 => body.len() == 14 && body.starts_with(b"JFIF\0"),
            0xc0 => {
                let &[_, h1, h0, w1, w0] = body.first_chunk::<5>()?;
                let again = std::mem::replace(&mut framed, true);
                !again && u32::from(u16::from_be_bytes([h1, h0])) == height && u32::from(u16::from_be_bytes([w1, w0])) == width
            }
            0xdb | 0xc4 | 0xdd => true,
            0xda => return Some(framed && start == 0xff && ends_with_its_scan(after)),
            _ => false,
        };
        if !allowed || start != 0xff {
            return Some(false);
        }
        rest = after;
    }
}

/// Whether entropy-coded data is followed by the end of the image and nothing else.
fn ends_with_its_scan(scan: &[u8]) -> bool {
    let mut bytes = scan.iter().enumerate();
    while let Some((_, &byte)) = bytes.next() {
        if byte == 0xff {
            match bytes.next() {
                Some((_, 0x00 | 0xd0..=0xd7)) => {}
                Some((at, 0xd9)) => return at + 1 == scan.len(),
                _ => return false,
            }
        }
    }
    false
}

#[cfg(test)]
#[path = "bare_tests.rs"]
mod tests;
