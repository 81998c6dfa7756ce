//! What is true of records: derived from the journal, kept ready for lists, links, conflicts and search.

pub mod cells;
pub mod conflicts;
pub mod derive;
pub mod digest;
pub mod history;
pub mod links;
pub mod list;
pub mod record;
pub mod reference;
pub mod rows;
pub mod veil;
