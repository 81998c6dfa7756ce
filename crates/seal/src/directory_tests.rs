#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "directory_tests/lives.rs"]
mod lives;
#[path = "directory_tests/members.rs"]
mod members;
#[path = "directory_tests/organisation.rs"]
mod organisation;
#[path = "directory_tests/rules.rs"]
mod rules;
