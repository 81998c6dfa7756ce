//! Tables that people bring in: the file, its columns, and what each row would do here.

mod existing;
mod failures;
mod file;
mod known;
mod links;
mod mapping;
mod rows;
mod told;
mod words;
mod writes;

pub use file::{ChosenFile, open};
pub use rows::{Outcome, PlannedRow, Planning};
pub use told::{bad_rows, previewed};
pub use writes::drafts;
