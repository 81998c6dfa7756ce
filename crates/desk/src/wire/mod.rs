//! The JSON of the command list: what every host passes in and hands out, the same names for window, terminal and test host.
//!
//! Arguments may leave out what is optional; results always carry every name, with `null` where there is nothing.

mod briefing;
mod card;
mod code;
mod consent;
mod content;
mod country;
mod day;
mod deletion;
mod demo;
mod deposit;
mod evidence;
mod guide;
mod incident;
mod looking;
mod mission;
mod organisation;
mod pack;
mod passphrase;
mod photo;
mod questionnaires;
mod record;
mod search;
mod status;
mod sync;
mod table;
mod text;
mod value;
mod vault;

pub use briefing::*;
pub use card::*;
pub use code::*;
pub use consent::*;
pub use content::*;
pub use country::*;
pub use day::*;
pub use deletion::*;
pub use demo::*;
pub use deposit::*;
pub use evidence::*;
pub use guide::*;
pub use incident::*;
pub use looking::*;
pub use mission::*;
pub use organisation::*;
pub use pack::*;
pub use passphrase::*;
pub use photo::*;
pub use questionnaires::*;
pub use record::*;
pub use search::*;
pub use status::*;
pub use sync::*;
pub use table::*;
pub use text::*;
pub use value::*;
pub use vault::*;

/// For commands that take or give nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct Nothing {}
