//! Questionnaires in the field's own format. [`read`] takes the bytes of an XLSForm workbook (.xlsx, .xls) or of an XForm (.xml) and gives the
//! XForm's text with an outline of its questions, or says why not: for a workbook with the name of every cell that cannot be converted exactly
//! (`docs/decisions/0701-own-xlsform-converter.md`). No file is opened here and nothing is kept.

mod expression;
mod form;
pub mod limits;
mod refusal;
mod survey;
mod workbook;
mod write;
mod xform;
mod xml;

pub use form::{Format, Questionnaire, Unreadable, read};
pub use refusal::{Cell, Reason, Refusal};
pub use xform::{FormFault, Outline, Question, outline};
