//! Tables that people bring (CSV, XLSX): bytes in, rows and values out, or a named error. No file is opened here and nothing is kept.
//!
//! [`read`] makes a [`Grid`] of bytes, whatever their encoding; [`find_header`] says which field each column is, as far as its heading tells;
//! [`read_cell`] makes a value of a cell as the field's declaration wants it. What cannot be read exactly is refused with the reason: nothing is
//! ever guessed silently.

mod cell;
mod csv_file;
mod error;
mod fold;
mod grid;
mod guess;
pub mod limits;
mod natural_key;
mod open;
#[cfg(test)]
mod test_support;
mod words;
mod xlsx_file;

pub use cell::{CellError, DayOrder, Given, LinkError, Links, Reading, read_cell};
pub use error::TableError;
pub use fold::fold;
pub use grid::{Cell, Fault, Format, Grid, Row};
pub use guess::{Header, find_header, importable, is_importable};
pub use natural_key::natural_key;
pub use open::{Chosen, read};
pub use words::Words;
