//! Enrolment: how a new device and the secretariat come to trust each other's keys without trusting the relay.
//!
//! The secretariat hands an [`Invite`] over on another way than the relay. The device answers with an [`EnrolmentRequest`]. Both sides show the
//! same 24 digits; people compare them, and only then a secretariat device adds the new one to the directory.

mod invite;
mod request;
mod short_string;

pub use invite::{Invite, InviteDraft, MAX_VALIDITY_MS};
pub use request::{EnrolmentRequest, VerifiedRequest};
pub use short_string::ShortAuthenticationString;

use thiserror::Error;

use crate::canonical::CanonicalError;

/// Why an invite or a request is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EnrolmentError {
    /// The text is not an invite at all.
    #[error("this is not an invite")]
    NotAnInvite,
    /// The text was mistyped or cut: the checksum does not fit.
    #[error("the invite is incomplete or mistyped")]
    Checksum,
    /// Not the canonical encoding.
    #[error("malformed: {0}")]
    Malformed(#[from] CanonicalError),
    /// Written by another version.
    #[error("version {0} is not known here")]
    Version(u32),
    /// The invite is no longer valid.
    #[error("the invite has expired")]
    Expired,
    /// An invite is valid for at most 72 hours, and a text in it was too long.
    #[error("the invite's fields are not valid: {0}")]
    InvalidField(&'static str),
    /// The request answers another invite.
    #[error("the request answers another invite")]
    OtherInvite,
    /// The request was not made by the holder of the keys, or not with the invite's secret.
    #[error("the request is not authentic")]
    NotAuthentic,
    /// The public keys are not usable keys.
    #[error("the device's public keys are not valid")]
    InvalidPublicKey,
}

#[cfg(test)]
#[path = "../enrolment_tests.rs"]
mod tests;
