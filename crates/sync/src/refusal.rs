//! What the relay says when it does not do what was asked: a code, an HTTP status, and sometimes a proof.

use std::fmt;

use fieldseal_seal::DirectoryHead;
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::message::StreamHead;

macro_rules! refusal_codes {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $status:literal, $text:literal;)*) => {
        /// Why the relay refused. The number travels; the text is the error code that people's words hang on.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
        #[cbor(index_only)]
        pub enum RefusalCode { $($(#[$doc])* #[n($number)] $name,)* }

        impl RefusalCode {
            pub const ALL: &'static [RefusalCode] = &[$(RefusalCode::$name,)*];
            /// The HTTP status that carries it.
            pub fn status(self) -> u16 { match self { $(RefusalCode::$name => $status,)* } }
            /// The stable error code, for `errors.ftl`.
            pub fn code(self) -> &'static str { match self { $(RefusalCode::$name => $text,)* } }
        }
    };
}

refusal_codes! {
    /// The request does not parse, or a list in it is too long.
    Malformed = 0, 400, "relay.malformed";
    /// No session token, or one that ended.
    SessionRequired = 1, 401, "relay.session_required";
    /// No such device, or its signature is wrong: the same answer for both.
    DeviceUnknown = 2, 401, "relay.device_unknown";
    /// The directory revokes this device.
    DeviceRevoked = 3, 403, "relay.device_revoked";
    /// This role may not do that.
    NotAllowed = 4, 403, "relay.not_allowed";
    /// Not there, or not yours: the same answer for both.
    NotFound = 5, 404, "relay.not_found";
    /// The setup token is wrong.
    SetupToken = 6, 401, "relay.setup_token";
    /// The relay serves another organisation already.
    AlreadySetUp = 7, 409, "relay.already_set_up";
    /// The relay has no organisation yet.
    NotSetUp = 8, 409, "relay.not_set_up";
    /// Directory entries do not follow the relay's last one, or differ from those it holds; `position` says where it stands.
    DirectoryBehind = 9, 409, "relay.directory_behind";
    /// A stream's counter arrived with another content; `proof` is the segment the relay holds.
    Forked = 10, 409, "relay.forked";
    /// A segment does not follow its stream; `stream` says where the relay stands (absent: nothing yet).
    Gap = 11, 409, "relay.gap";
    /// The client's (number, link) is not in the relay's log.
    LogRewritten = 12, 409, "relay.log_rewritten";
    /// The compartment was founded by somebody else.
    FoundingTaken = 13, 409, "relay.founding_taken";
    /// The body is larger than its limit.
    TooLarge = 14, 413, "relay.too_large";
    /// A signature or a chain does not verify.
    Unverified = 15, 422, "relay.unverified";
    /// Too many requests or waiting enrolments: try later.
    Busy = 16, 429, "relay.busy";
    /// The relay's disk failed. Nothing was accepted.
    Storage = 17, 500, "relay.storage";
    /// The relay's disk is full. Nothing was accepted.
    Full = 18, 507, "relay.full";
    /// The sender stopped sending in the middle.
    TooSlow = 19, 408, "relay.too_slow";
}

/// A refusal as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Refusal {
    #[n(0)]
    pub code: RefusalCode,
    /// Where the relay's directory stands.
    #[n(1)]
    pub position: Option<DirectoryHead>,
    /// Where the relay's copy of the stream stands.
    #[n(2)]
    pub stream: Option<Box<StreamHead>>,
    /// The segment that contradicts the one sent, as it was pushed and signed.
    #[n(3)]
    pub proof: Option<ByteVec>,
}

impl Refusal {
    pub fn with_position(self, position: DirectoryHead) -> Self {
        Self { position: Some(position), ..self }
    }

    pub fn with_stream(self, stream: Option<StreamHead>) -> Self {
        Self { stream: stream.map(Box::new), ..self }
    }

    pub fn with_proof(self, proof: Vec<u8>) -> Self {
        Self { proof: Some(proof.into()), ..self }
    }
}

impl From<RefusalCode> for Refusal {
    fn from(code: RefusalCode) -> Self {
        Self { code, position: None, stream: None, proof: None }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.code())
    }
}

impl std::error::Error for Refusal {}
