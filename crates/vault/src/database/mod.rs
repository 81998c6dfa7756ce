//! The SQLCipher database: opening, tables, and what proves that no old page was put back.

pub mod open;
pub mod rescue;
pub mod schema;
pub mod store;
pub mod tally;
