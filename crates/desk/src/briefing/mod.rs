//! What the mission knows of a company before it goes there, and what it saw of what the company says of itself.

mod comparison;
mod gather;
mod papers;
mod seen;

pub use comparison::{Consistency, Gap, Matter, compare};
pub use gather::{RowsHere, row, rows_linking_to, set, text};
pub use papers::{State, today, validity};
pub use seen::seen_of;
