//! What can go wrong with a vault: one code per situation that somebody can act on.

use std::{io, path::Path};

use fieldseal_journal::AuthorError;
use fieldseal_model::RecordId;
use fieldseal_seal::{BlobId, CompartmentId, DirectoryError, HeaderError, UnlockError};

use crate::QuarantineReason;

/// The result of everything a vault does.
pub type Result<T, E = VaultError> = std::result::Result<T, E>;

/// Why the vault did not do it. Nothing that was acknowledged before is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    #[error("there is a vault at {path} already")]
    Exists { path: String },
    #[error("there is no vault at {path}")]
    NotFound { path: String },
    #[error("the vault is open in another process")]
    InUse,
    #[error("creating this vault was interrupted; create it again")]
    CreationUnfinished,
    #[error("the vault was written by a newer version (format {found}, this program reads up to {supported})")]
    NewerVersion { found: u32, supported: u32 },
    #[error("wrong passphrase")]
    WrongPassphrase,
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    #[error("{memory_kib} KiB of memory are needed to check the passphrase and are not free")]
    OutOfMemory { memory_kib: u32 },
    #[error("the vault's key derivation is weaker than this program accepts")]
    WeakParameters { memory_kib: u32, passes: u32 },
    #[error("both headers are missing while the database is there")]
    HeaderMissing,
    #[error("both headers are damaged: {detail}")]
    HeaderDamaged { detail: String },
    #[error("the header was changed by someone without the key")]
    HeaderTampered,
    #[error("an old header was put back (sequence {found}, expected {expected})")]
    HeaderRolledBack { found: u64, expected: u64 },
    #[error("the head file is missing")]
    HeadMissing,
    #[error("the head file is damaged")]
    HeadDamaged,
    #[error("the database is missing")]
    DatabaseMissing,
    #[error("the database is damaged: {detail}")]
    DatabaseDamaged { detail: String },
    /// What everything else is worked out from is damaged: no rebuild helps.
    #[error("the journal is damaged: {detail}")]
    JournalDamaged { detail: String },
    /// The database is older than, or another than, what this vault has acknowledged. [`crate::Vault::accept_older_copy`] is the repair.
    #[error("an older copy of the database was put back (at {database}, acknowledged {acknowledged})")]
    RolledBack { database: u64, acknowledged: u64 },
    #[error("the disk is full")]
    DiskFull,
    #[error("{path}: {source}")]
    Io { path: String, source: io::Error },
    /// A flush failed, so what the disk holds is unknown until the vault is opened again.
    #[error("the vault must be opened again: {detail}")]
    ReopenNeeded { detail: String },
    #[error("no record {record}")]
    NoRecord { record: RecordId },
    #[error("no compartment {compartment}")]
    NoCompartment { compartment: CompartmentId },
    #[error("records of kind {kind} do not belong into this compartment")]
    WrongCompartment { kind: String },
    #[error("no kind {kind}")]
    NoKind { kind: String },
    #[error("initials {initials:?} are not one to four letters or digits")]
    Initials { initials: String },
    #[error(transparent)]
    Author(Box<AuthorError<VaultError>>),
    #[error("not allowed: {detail}")]
    NotAllowed { reason: QuarantineReason, detail: String },
    #[error("blob {blob} is not here")]
    BlobMissing { blob: BlobId },
    #[error("blob {blob} is damaged: {detail}")]
    BlobDamaged { blob: BlobId, detail: String },
    #[error("these bytes are not the chunk that was asked for")]
    WrongChunk,
    #[error("not enrolled in an organisation")]
    NotEnrolled,
    #[error("the vault belongs to another organisation")]
    OtherOrganisation,
    #[error("the directory entry is refused: {0}")]
    Directory(#[from] DirectoryError),
    #[error("no key for epoch {epoch} of compartment {compartment}")]
    NoEpochKey { compartment: CompartmentId, epoch: u32 },
    #[error("the stored {what} is malformed: {detail}")]
    Stored { what: &'static str, detail: String },
}

impl VaultError {
    /// The code that people's messages and scripts go by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Exists { .. } => "vault.exists",
            Self::NotFound { .. } => "vault.not_found",
            Self::InUse => "vault.in_use",
            Self::CreationUnfinished => "vault.creation_unfinished",
            Self::NewerVersion { .. } => "vault.newer_version",
            Self::WrongPassphrase => "vault.wrong_passphrase",
            Self::EmptyPassphrase => "vault.empty_passphrase",
            Self::OutOfMemory { .. } => "vault.out_of_memory",
            Self::WeakParameters { .. } => "vault.weak_parameters",
            Self::HeaderMissing => "vault.header_missing",
            Self::HeaderDamaged { .. } => "vault.header_damaged",
            Self::HeaderTampered => "vault.header_tampered",
            Self::HeaderRolledBack { .. } => "vault.header_rolled_back",
            Self::HeadMissing => "vault.head_missing",
            Self::HeadDamaged => "vault.head_damaged",
            Self::DatabaseMissing => "vault.database_missing",
            Self::DatabaseDamaged { .. } => "vault.database_damaged",
            Self::JournalDamaged { .. } => "vault.journal_damaged",
            Self::RolledBack { .. } => "vault.rolled_back",
            Self::DiskFull => "vault.disk_full",
            Self::Io { .. } => "vault.io",
            Self::ReopenNeeded { .. } => "vault.reopen_needed",
            Self::NoRecord { .. } => "vault.no_record",
            Self::NoCompartment { .. } => "vault.no_compartment",
            Self::WrongCompartment { .. } => "vault.wrong_compartment",
            Self::NoKind { .. } => "vault.no_kind",
            Self::Initials { .. } => "vault.initials",
            Self::Author(_) => "vault.change_refused",
            Self::NotAllowed { .. } => "vault.not_allowed",
            Self::BlobMissing { .. } => "vault.blob_missing",
            Self::BlobDamaged { .. } => "vault.blob_damaged",
            Self::WrongChunk => "vault.wrong_chunk",
            Self::NotEnrolled => "vault.not_enrolled",
            Self::OtherOrganisation => "vault.other_organisation",
            Self::Directory(_) => "vault.directory_refused",
            Self::NoEpochKey { .. } => "vault.no_epoch_key",
            Self::Stored { .. } => "vault.stored",
        }
    }

    /// The code's arguments, for messages.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Exists { path } | Self::NotFound { path } => vec![("path", path.clone())],
            Self::Io { path, source } => vec![("path", path.clone()), ("detail", source.to_string())],
            Self::NewerVersion { found, supported } => vec![("found", found.to_string()), ("supported", supported.to_string())],
            Self::OutOfMemory { memory_kib } => vec![("mebibytes", (memory_kib / 1024).to_string())],
            Self::WeakParameters { memory_kib, passes } => vec![("memory_kib", memory_kib.to_string()), ("passes", passes.to_string())],
            Self::HeaderRolledBack { found, expected } => vec![("found", found.to_string()), ("expected", expected.to_string())],
            Self::RolledBack { database, acknowledged } => {
                vec![("database", database.to_string()), ("acknowledged", acknowledged.to_string())]
            }
            Self::HeaderDamaged { detail }
            | Self::DatabaseDamaged { detail }
            | Self::JournalDamaged { detail }
            | Self::ReopenNeeded { detail } => vec![("detail", detail.clone())],
            Self::NoRecord { record } => vec![("record", record.to_string())],
            Self::NoCompartment { compartment } => vec![("compartment", compartment.to_string())],
            Self::WrongCompartment { kind } | Self::NoKind { kind } => vec![("kind", kind.clone())],
            Self::Initials { initials } => vec![("initials", initials.clone())],
            Self::Author(error) => vec![("detail", error.to_string())],
            Self::NotAllowed { reason, detail } => vec![("reason", reason.code().to_owned()), ("detail", detail.clone())],
            Self::Directory(error) => vec![("detail", error.to_string())],
            Self::BlobMissing { blob } => vec![("blob", blob.to_string())],
            Self::BlobDamaged { blob, detail } => vec![("blob", blob.to_string()), ("detail", detail.clone())],
            Self::NoEpochKey { compartment, epoch } => vec![("compartment", compartment.to_string()), ("epoch", epoch.to_string())],
            Self::Stored { what, detail } => vec![("what", (*what).to_owned()), ("detail", detail.clone())],
            Self::InUse
            | Self::CreationUnfinished
            | Self::WrongPassphrase
            | Self::EmptyPassphrase
            | Self::HeaderMissing
            | Self::HeaderTampered
            | Self::HeadMissing
            | Self::HeadDamaged
            | Self::DatabaseMissing
            | Self::DiskFull
            | Self::WrongChunk
            | Self::NotEnrolled
            | Self::OtherOrganisation => Vec::new(),
        }
    }

    /// An error of the file system; a full disk (or quota, or file size limit) has its own code.
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        match source.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => Self::DiskFull,
            _ => Self::Io { path: path.display().to_string(), source },
        }
    }

    pub(crate) fn stored(what: &'static str, detail: impl std::fmt::Display) -> Self {
        Self::Stored { what, detail: detail.to_string() }
    }
}

impl From<AuthorError<VaultError>> for VaultError {
    fn from(error: AuthorError<VaultError>) -> Self {
        match error {
            AuthorError::Load(error) => error,
            refused => Self::Author(Box::new(refused)),
        }
    }
}

impl From<UnlockError> for VaultError {
    fn from(error: UnlockError) -> Self {
        match error {
            UnlockError::Header(error) => error.into(),
            UnlockError::WrongPassphrase => Self::WrongPassphrase,
            UnlockError::EmptyPassphrase => Self::EmptyPassphrase,
            UnlockError::OutOfMemory { memory_kib } => Self::OutOfMemory { memory_kib },
            UnlockError::Tampered => Self::HeaderTampered,
        }
    }
}

impl From<HeaderError> for VaultError {
    fn from(error: HeaderError) -> Self {
        match error {
            HeaderError::Version(found) => {
                Self::NewerVersion { found: found.into(), supported: fieldseal_seal::header::HEADER_VERSION.into() }
            }
            HeaderError::KdfBelowFloor { memory_kib, passes } => Self::WeakParameters { memory_kib, passes },
            other => Self::HeaderDamaged { detail: other.to_string() },
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, DiskFull, NotADatabase, SystemIoFailure};
        match error.sqlite_error_code() {
            Some(DiskFull) => Self::DiskFull,
            Some(DatabaseCorrupt | NotADatabase) => Self::DatabaseDamaged { detail: error.to_string() },
            Some(SystemIoFailure) => Self::ReopenNeeded { detail: error.to_string() },
            _ => Self::stored("database", error),
        }
    }
}
