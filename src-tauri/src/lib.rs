//! The desktop shell: windows, the one command handler, the photo protocol, locking, process settings. No business rule lives here.
//!
//! Without the `desktop` feature this library is empty, so that tests of everything else never compile WebKit.

#[cfg(feature = "desktop")]
pub mod away;
#[cfg(feature = "desktop")]
pub mod handler;
#[cfg(feature = "desktop")]
pub mod photo_protocol;
#[cfg(feature = "desktop")]
pub mod process;
#[cfg(feature = "desktop")]
pub mod start;
#[cfg(feature = "desktop")]
pub mod windows;
