//! The only code that opens a connection: it drives [`fieldseal_sync::Machine`] over HTTP.
//!
//! Trust: exactly the organisation's certificate is accepted, compared byte for byte with the one from the invite. No certificate authority of the
//! operating system counts, so that an intercepting proxy with an installed root is refused like anybody else. Plain HTTP goes to this
//! machine only. No proxy is taken from the environment.
//!
//! Everything here blocks the calling thread and may be called from any thread that is not a worker of an async runtime.

mod address;
mod exchange;
mod run;
mod tls;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use fieldseal_sync::message::{Setup, Signed};
use fieldseal_sync::{Failure, Outgoing, RefusalCode, Request, Stop};

pub use address::RelayAddress;
pub use tls::certificate_from_pem;

use exchange::Link;

/// What can go wrong before or around a run. [`ClientError::code`] is the stable code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    #[error("not an address of a relay: {0}")]
    BadAddress(String),
    #[error("plain HTTP is only allowed to this machine: {0}")]
    PlainHttp(String),
    #[error("an https address needs the relay's certificate")]
    CertificateNeeded,
    #[error("the certificate cannot be read")]
    BadCertificate,
    #[error("no network runtime: {0}")]
    Runtime(String),
    #[error("the relay cannot be reached")]
    Unreachable,
    #[error("something between here and the relay answered in its place")]
    CaptivePortal,
    #[error("the server's certificate is not the organisation's")]
    WrongCertificate,
    #[error("what answers is not a relay of this version")]
    NotARelay,
    #[error("the relay refused: {}", .0.code())]
    Refused(RefusalCode),
}

impl ClientError {
    /// The stable error code, for `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            ClientError::BadAddress(_) => "client.bad_address",
            ClientError::PlainHttp(_) => "client.plain_http",
            ClientError::CertificateNeeded => "client.certificate_needed",
            ClientError::BadCertificate => "client.bad_certificate",
            ClientError::Runtime(_) => "client.runtime",
            ClientError::Unreachable => "client.unreachable",
            ClientError::CaptivePortal => "client.captive_portal",
            ClientError::WrongCertificate => "client.wrong_certificate",
            ClientError::NotARelay => "client.not_a_relay",
            ClientError::Refused(code) => code.code(),
        }
    }
}

impl From<Failure> for ClientError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Cut => ClientError::Unreachable,
            Failure::CaptivePortal => ClientError::CaptivePortal,
            Failure::WrongCertificate => ClientError::WrongCertificate,
            Failure::NotARelay => ClientError::NotARelay,
        }
    }
}

/// Asks a run to end. Clones ask the same run.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// A relay's client. Keeps connections and the session between runs.
pub struct Client {
    link: Link,
    token: Option<Vec<u8>>,
}

impl Client {
    pub fn new(address: &RelayAddress) -> Result<Self, ClientError> {
        Ok(Self { link: Link::new(address)?, token: None })
    }

    /// Gives a new relay its organisation: the directory's entries, genesis first, with the token that the relay printed. Doing it twice with
    /// the same entries is doing it once. A relay that lost everything is set up again the same way.
    pub fn set_up(&self, token: &str, entries: Vec<Vec<u8>>) -> Result<(), ClientError> {
        let entries = entries.into_iter().map(Into::into).collect();
        self.ask(Request::Setup(Setup { token: token.trim().to_owned(), entries }))
    }

    /// Leaves an encoded enrolment request for the secretariat.
    pub fn enrol(&self, request: Vec<u8>) -> Result<(), ClientError> {
        self.ask(Request::Enrol(Signed { bytes: request.into() }))
    }

    /// One request without a session, with a few retries.
    fn ask(&self, request: Request) -> Result<(), ClientError> {
        let outgoing = Outgoing { id: 0, request, token: None };
        let answer = self.link.once(&outgoing)?;
        match outgoing.request.read_answer(answer.status, &answer.body) {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(refusal)) => Err(ClientError::Refused(refusal.code)),
            Err(_) => Err(ClientError::NotARelay),
        }
    }
}

/// Whether a stop is the link's fault and a later run may simply succeed.
pub fn is_temporary(stop: &Stop) -> bool {
    let busy = [RefusalCode::Busy, RefusalCode::Full, RefusalCode::Storage, RefusalCode::TooSlow];
    matches!(stop, Stop::Unreachable | Stop::CaptivePortal) || matches!(stop, Stop::Refused(code) if busy.contains(code))
}
