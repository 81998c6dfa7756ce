//! Questions of the window's page to [`fieldseal_calendars`], and their answers, as JSON: the page asks while it draws, so the answer has to be there at once.

mod answer;
mod exports;
mod question;

#[cfg(test)]
#[path = "bindings_tests.rs"]
mod bindings;

pub use answer::Desk;
