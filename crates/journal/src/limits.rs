//! How large a change and its parts may be. What goes beyond is refused with a named error, on the way out and on the way in.

/// Bytes of one change in its canonical encoding.
pub const MAX_CHANGE_BYTES: usize = 8 * 1024 * 1024;
/// Writes in one change.
pub const MAX_WRITES: usize = 20_000;
/// Bytes of a field's, kind's or zone's name.
pub const MAX_NAME_BYTES: usize = 64;
/// Bytes of the reason a person gave.
pub const MAX_REASON_BYTES: usize = 4_000;
/// Bytes of one register's value.
pub const MAX_VALUE_BYTES: usize = 64 * 1024;
/// Bytes of one element of a set; an answer to a questionnaire is one.
pub const MAX_ELEMENT_BYTES: usize = 8_192;
/// Dots that one write may name, and elements that one write may add or remove.
pub const MAX_NAMED: usize = 10_000;
/// Edits that one edit of a text may directly follow, its author's own not counted.
pub const MAX_TEXT_PARENTS: usize = 64;
/// UTF-16 units that one author may ever insert into a text, deleted ones included.
pub const MAX_TEXT_UNITS: u64 = 16 * 1024 * 1024;
