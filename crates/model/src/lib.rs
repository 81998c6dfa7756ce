//! The words of the field, pure: record kinds and their fields, choices, roles, permissions, the Code's paragraphs.
//!
//! A kind is declared once (`kinds/<noun>.rs`); validation, storage, search, forms, TypeScript types and export columns derive from it.

mod blur;
mod code_of_conduct;
pub mod consent;
pub mod content;
pub mod corroboration;
mod field;
pub mod incident_logs;
mod kind;
pub mod kinds;
mod record_id;
mod role;
mod severity;
mod sight;
pub mod small_cell;
mod value;

pub use blur::{CoordinatePolicy, ShownPlace};
pub use code_of_conduct::{CodeParagraph, code_paragraph, code_paragraphs};
pub use field::{ChoiceList, Field, FieldType, Merge};
pub use kind::{CompartmentClass, Kind, Reference, kind, kinds};
pub use record_id::{ParseRecordIdError, RecordId};
pub use role::{Action, Role};
pub use severity::Severity;
pub use sight::{Sight, Standing};
pub use value::{LINE_LIMIT, Position, StatedDay, Value, ValueError};
