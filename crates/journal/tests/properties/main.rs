//! Simulated laptops against a naive model of what merging means.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod adversary;
mod convergence;
mod moving;
mod naive;
mod script;
mod view;
