/// The line on which a cell's quotation mark opens that no other closes; a reader would take all that follows for that one cell.
///
/// A mark counts at the beginning of a cell only, as RFC 4180 has it: `12" rifle` is no quotation.
pub fn left_open(text: &str, delimiter: u8) -> Option<u64> {
    let bytes = text.as_bytes();
    let (mut line, mut at, mut begins) = (1, 0, true);
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' if begins => {
                let opened = line;
                loop {
                    match bytes.get(at) {
                        None => return Some(opened),
                        Some(b'"') if bytes.get(at + 1) == Some(&b'"') => at += 1,
                        Some(b'"') => break,
                        Some(b'\n') => line += 1,
                        Some(_) => {}
                    }
                    at += 1;
                }
                at += 1;
                begins = false;
            }
            b'\n' => {
                line += 1;
                begins = true;
            }
            b'\r' => begins = true,
            _ => begins = byte == delimiter,
        }
    }
    None
}
