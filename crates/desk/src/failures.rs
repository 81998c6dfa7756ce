//! What the floors below say, as codes that people can act on.

use fieldseal_client::ClientError;
use fieldseal_journal::{AuthorError, ModelMismatch, TextError};
use fieldseal_media::WorkerError;
use fieldseal_model::kind;
use fieldseal_seal::{DirectoryError, enrolment::EnrolmentError};
use fieldseal_sync::{RefusalCode, Stop};
use fieldseal_vault::VaultError;

use crate::{ErrorCode, Failure, values};

/// A fault of the program's own, told with what was found.
pub fn unexpected(detail: impl std::fmt::Display) -> Failure {
    Failure::new(ErrorCode::Unexpected).with("detail", detail.to_string())
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        let plain = |code: ErrorCode| Self::new(code);
        match error {
            VaultError::Exists { path } => plain(ErrorCode::VaultExists).with("path", path),
            VaultError::NotFound { path } => plain(ErrorCode::VaultNotFound).with("path", path),
            VaultError::InUse => plain(ErrorCode::VaultInUse),
            VaultError::CreationUnfinished => plain(ErrorCode::CreationUnfinished),
            VaultError::NewerVersion { found, supported } => plain(ErrorCode::VaultNewer).with("found", found).with("supported", supported),
            VaultError::WrongPassphrase => plain(ErrorCode::WrongPassphrase),
            VaultError::EmptyPassphrase => plain(ErrorCode::EmptyPassphrase),
            VaultError::OutOfMemory { memory_kib } => plain(ErrorCode::OutOfMemory).with("mebibytes", memory_kib / 1024),
            VaultError::WeakParameters { memory_kib, passes } => {
                plain(ErrorCode::WeakParameters).with("memory_kib", memory_kib).with("passes", passes)
            }
            VaultError::HeaderMissing => plain(ErrorCode::HeaderMissing),
            VaultError::HeaderDamaged { detail } => plain(ErrorCode::HeaderDamaged).with("detail", detail),
            VaultError::HeaderTampered => plain(ErrorCode::HeaderTampered),
            VaultError::HeaderRolledBack { found, expected } => {
                plain(ErrorCode::HeaderRolledBack).with("found", found).with("expected", expected)
            }
            VaultError::HeadMissing => plain(ErrorCode::HeadMissing),
            VaultError::HeadDamaged => plain(ErrorCode::HeadDamaged),
            VaultError::DatabaseMissing => plain(ErrorCode::DatabaseMissing),
            VaultError::DatabaseDamaged { detail } => plain(ErrorCode::DatabaseDamaged).with("detail", detail),
            VaultError::JournalDamaged { detail } => plain(ErrorCode::JournalDamaged).with("detail", detail),
            VaultError::RolledBack { database, acknowledged } => {
                plain(ErrorCode::VaultRolledBack).with("database", database).with("acknowledged", acknowledged)
            }
            VaultError::DiskFull => plain(ErrorCode::DiskFull),
            VaultError::Io { path, source } => plain(ErrorCode::DiskFailed).with("path", path).with("detail", source.to_string()),
            VaultError::ReopenNeeded { detail } => plain(ErrorCode::ReopenNeeded).with("detail", detail),
            VaultError::NoRecord { record } => plain(ErrorCode::RecordNotFound).with("id", record.to_string()),
            VaultError::NoCompartment { compartment } => plain(ErrorCode::MissionNotFound).with("mission", compartment.to_string()),
            VaultError::Initials { initials } => plain(ErrorCode::Initials).with("initials", initials),
            VaultError::Author(error) => author(&error),
            VaultError::BlobMissing { .. } => plain(ErrorCode::BlobMissing),
            VaultError::BlobDamaged { blob, detail } => plain(ErrorCode::BlobDamaged).with("blob", blob.to_string()).with("detail", detail),
            VaultError::NotEnrolled => plain(ErrorCode::NotEnrolled),
            VaultError::OtherOrganisation => plain(ErrorCode::AlreadyInOrganisation),
            VaultError::Directory(error) => error.into(),
            other => unexpected(other),
        }
    }
}

/// What a person wrote does not fit; everything that the desk checks before is told there in the person's own terms.
fn author(error: &AuthorError<VaultError>) -> Failure {
    match error {
        AuthorError::Model(ModelMismatch::Value { kind: name, field, error }) => match kind(name).and_then(|kind| kind.field(field)) {
            Some(field) => values::refusal(field, error),
            None => unexpected(error),
        },
        AuthorError::Model(ModelMismatch::NoRecord { record }) => Failure::new(ErrorCode::RecordNotFound).with("id", record.to_string()),
        AuthorError::Malformed(error) => match error {
            fieldseal_journal::ChangeError::TooLarge { limit, .. }
            | fieldseal_journal::ChangeError::TooMany { limit, .. }
            | fieldseal_journal::ChangeError::TooLong { limit, .. } => Failure::new(ErrorCode::TooMuchAtOnce).with("limit", *limit),
            other => unexpected(other),
        },
        AuthorError::Text { error: TextError::Clock { .. }, .. } => ErrorCode::TextReopen.into(),
        AuthorError::Text { .. } => Failure::new(ErrorCode::InvalidUpdate),
        other => unexpected(other),
    }
}

impl From<DirectoryError> for Failure {
    fn from(error: DirectoryError) -> Self {
        Self::new(ErrorCode::DirectoryRefused).with("detail", error.to_string())
    }
}

impl From<EnrolmentError> for Failure {
    fn from(error: EnrolmentError) -> Self {
        match error {
            EnrolmentError::Expired => Self::new(ErrorCode::InviteExpired),
            EnrolmentError::InvalidField(field) => Self::new(ErrorCode::InvalidArguments).with("detail", field),
            EnrolmentError::OtherInvite | EnrolmentError::NotAuthentic | EnrolmentError::InvalidPublicKey => {
                Self::new(ErrorCode::DirectoryRefused).with("detail", error.to_string())
            }
            EnrolmentError::NotAnInvite | EnrolmentError::Checksum | EnrolmentError::Malformed(_) | EnrolmentError::Version(_) => {
                Self::new(ErrorCode::InviteDamaged)
            }
        }
    }
}

impl From<WorkerError> for Failure {
    fn from(error: WorkerError) -> Self {
        Self::new(ErrorCode::WorkerFailed).with("detail", error.to_string())
    }
}

/// What the way to the server `server` said.
pub fn client(error: ClientError, server: &str) -> Failure {
    let about = |code: ErrorCode| Failure::new(code).with("server", server);
    match error {
        ClientError::BadAddress(_) => about(ErrorCode::InvalidServer),
        ClientError::PlainHttp(_) => about(ErrorCode::InsecureServer),
        ClientError::CertificateNeeded => about(ErrorCode::CertificateNeeded),
        ClientError::BadCertificate => ErrorCode::InvalidCertificate.into(),
        ClientError::Runtime(detail) => unexpected(detail),
        ClientError::Unreachable => about(ErrorCode::Offline),
        ClientError::CaptivePortal => about(ErrorCode::CaptivePortal),
        ClientError::WrongCertificate => about(ErrorCode::CertificateRefused),
        ClientError::NotARelay => about(ErrorCode::NotARelay),
        ClientError::Refused(code) => refused(code),
    }
}

/// Why a run ended before its end; `None` for one that is complete.
pub fn stop(stop: Stop, server: &str) -> Option<Failure> {
    let about = |code: ErrorCode| Failure::new(code).with("server", server);
    Some(match stop {
        Stop::Complete => return None,
        Stop::Unreachable => about(ErrorCode::Offline),
        Stop::CaptivePortal => about(ErrorCode::CaptivePortal),
        Stop::WrongCertificate => about(ErrorCode::CertificateRefused),
        Stop::NotARelay => about(ErrorCode::NotARelay),
        Stop::Refused(code) => refused(code),
        Stop::DirectoryForged => Failure::new(ErrorCode::ProtocolBroken).with("detail", "directory"),
        Stop::Misbehaved(what) => Failure::new(ErrorCode::ProtocolBroken).with("detail", what),
        Stop::Cancelled => ErrorCode::SyncCancelled.into(),
        Stop::Replica(error) => match error.0.downcast::<Failure>() {
            Ok(failure) => *failure,
            Err(other) => match other.downcast::<VaultError>() {
                Ok(error) => (*error).into(),
                Err(other) => unexpected(other),
            },
        },
    })
}

fn refused(code: RefusalCode) -> Failure {
    let detail = |kind: ErrorCode| Failure::new(kind).with("detail", code.code().trim_start_matches("relay."));
    match code {
        RefusalCode::DeviceUnknown | RefusalCode::NotSetUp => ErrorCode::NotApproved.into(),
        RefusalCode::DeviceRevoked => ErrorCode::Revoked.into(),
        RefusalCode::SetupToken => ErrorCode::SetupTokenRefused.into(),
        RefusalCode::AlreadySetUp => ErrorCode::AlreadySetUp.into(),
        RefusalCode::Busy | RefusalCode::Storage | RefusalCode::Full | RefusalCode::TooSlow => detail(ErrorCode::ServerFailed),
        _ => detail(ErrorCode::ServerRefused),
    }
}
