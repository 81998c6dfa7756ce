//! What can go wrong, as codes with arguments. The words are in `assets/locales/<language>/errors.ftl`, one message a code; a code exists only
//! where a person can do something about it, and everything else is [`ErrorCode::Unexpected`] with what was found.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Arguments of a code, by name.
pub type Arguments = BTreeMap<String, Argument>;

/// Words or a number, as the catalogue's message wants it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Argument {
    Number(f64),
    Text(String),
}

/// An error as it crosses the boundary of `desk`: `{"code":…,"args":{…}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Failure {
    pub code: ErrorCode,
    pub args: Arguments,
}

impl Failure {
    pub fn new(code: ErrorCode) -> Self {
        Self { code, args: Arguments::new() }
    }

    /// Adds an argument that the code's message uses.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        debug_assert!(self.code.arguments().contains(&name), "{} takes no argument {name}", self.code);
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl From<ErrorCode> for Failure {
    fn from(code: ErrorCode) -> Self {
        Self::new(code)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        for (name, value) in &self.args {
            match value {
                Argument::Number(number) => write!(f, " {name}={number}")?,
                Argument::Text(text) => write!(f, " {name}={text}")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

macro_rules! argument_from_number {
    ($($number:ty),*) => { $(
        impl From<$number> for Argument {
            fn from(number: $number) -> Self {
                // Counts and sizes stay far below 2^53, where every whole number is exact.
                Self::Number(number as f64)
            }
        }
    )* };
}
argument_from_number!(f64, u8, u32, u64, usize, i64);

macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal [$($argument:ident),*];)*) => {
        /// Every code, with the arguments of its message.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        pub enum ErrorCode {
            $($(#[$doc])* #[serde(rename = $code)] $variant,)*
        }

        impl ErrorCode {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// Names of the arguments it may carry.
            pub const fn arguments(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$(stringify!($argument)),*],)* }
            }
        }
    };
}

error_codes! {
    // The request itself
    UnknownCommand = "request.unknown_command" [name];
    InvalidArguments = "request.invalid_arguments" [detail];

    // The vault on this laptop
    VaultNotFound = "vault.not_found" [path];
    VaultExists = "vault.exists" [path];
    CreationUnfinished = "vault.creation_unfinished" [];
    VaultLocked = "vault.locked" [];
    VaultOpen = "vault.already_open" [];
    VaultInUse = "vault.in_use" [];
    WrongPassphrase = "vault.wrong_passphrase" [];
    EmptyPassphrase = "vault.empty_passphrase" [];
    PassphraseTooShort = "vault.passphrase_too_short" [minimum];
    OutOfMemory = "vault.out_of_memory" [mebibytes];
    WeakParameters = "vault.weak_parameters" [memory_kib, passes];
    NameMissing = "vault.name_missing" [];
    Initials = "vault.initials" [initials];
    HeaderMissing = "vault.header_missing" [];
    HeaderDamaged = "vault.header_damaged" [detail];
    HeaderTampered = "vault.header_tampered" [];
    HeaderRolledBack = "vault.header_rolled_back" [found, expected];
    HeadMissing = "vault.head_missing" [];
    HeadDamaged = "vault.head_damaged" [];
    DatabaseMissing = "vault.database_missing" [];
    DatabaseDamaged = "vault.database_damaged" [detail];
    JournalDamaged = "vault.journal_damaged" [detail];
    VaultRolledBack = "vault.rolled_back" [database, acknowledged];
    NothingToRecover = "vault.nothing_to_recover" [];
    VaultNewer = "vault.newer_version" [found, supported];
    DiskFull = "vault.disk_full" [];
    DiskFailed = "vault.io" [path, detail];
    ReopenNeeded = "vault.reopen_needed" [detail];
    BlobDamaged = "vault.blob_damaged" [blob, detail];
    BlobMissing = "vault.blob_missing" [];

    // Records
    UnknownKind = "record.unknown_kind" [kind, kinds];
    UnknownField = "record.unknown_field" [kind, field, fields];
    RecordNotFound = "record.not_found" [id];
    RecordAmbiguous = "record.ambiguous" [id, count];
    MissionMissing = "record.mission_missing" [kind];
    MissionNotFound = "record.mission_not_found" [mission];
    ValueWrongType = "record.wrong_type" [field, expected];
    ValueNotAChoice = "record.not_a_choice" [field, value, choices];
    ValueOutOfRange = "record.out_of_range" [field, min, max];
    ValueNotADate = "record.not_a_date" [field, value];
    ValueNotAMoment = "record.not_a_moment" [field, value];
    ValueNotAPosition = "record.not_a_position" [field, value];
    ValueNotAParagraph = "record.not_a_paragraph" [field, value];
    ValueTooLong = "record.too_long" [field, bytes, limit];
    ValueNotALink = "record.not_a_link" [field, value];
    ValueNotALanguage = "record.not_a_language" [field, value];
    ValueNotAState = "record.not_a_state" [field, value];
    UnknownState = "record.unknown_state" [value, states];
    NoWay = "record.no_way" [from, to, ways];
    MoveNotAllowed = "record.move_not_allowed" [to, roles];
    MoveNeedsReason = "record.move_needs_reason" [to];
    MoveNeedsSecondPerson = "record.move_needs_second_person" [to];
    MoveNeedsField = "record.move_needs_field" [to, field, wanted];
    MoveBasisWithdrawn = "record.move_basis_withdrawn" [to, basis];
    RecordLocked = "record.locked" [state];
    FieldNotEditable = "record.not_editable" [field];
    FieldNotASet = "record.not_a_set" [field];
    InvalidVersion = "record.invalid_version" [value];
    OwnCommand = "record.own_command" [kind];
    TooMuchAtOnce = "record.too_much_at_once" [limit];
    NoConflict = "record.no_conflict" [id, field];
    PickOutOfRange = "record.pick_out_of_range" [pick, count];
    NotAllowed = "permission.denied" [role, kind];
    NotOwn = "permission.not_own" [role, kind];

    // Long texts
    NotAText = "text.not_a_text" [field];
    InvalidUpdate = "text.invalid_update" [];
    TextReopen = "text.reopen" [];

    // Photos
    NoPhotos = "photo.none_found" [];
    PathUnreadable = "photo.path_unreadable" [path, detail];
    NoSuchJob = "photo.no_such_job" [job];
    NotAPhoto = "photo.not_a_photo" [id];
    NoRendition = "photo.no_rendition" [id];
    ExportExists = "photo.export_exists" [path];
    ExportFailed = "photo.export_failed" [path, detail];
    WorkerFailed = "photo.worker_failed" [detail];

    // Questionnaires
    NotAForm = "questionnaire.not_a_form" [];
    FormDamaged = "questionnaire.damaged" [];
    FormEncrypted = "questionnaire.encrypted" [];
    FormWithMacros = "questionnaire.macros" [];
    FormTooLarge = "questionnaire.too_large" [bytes, limit];
    FormTooManyRows = "questionnaire.too_many_rows" [sheet, limit];
    FormWithoutSurvey = "questionnaire.no_survey" [sheets];
    FormRefused = "questionnaire.refused" [count, cells];
    FormNotWellFormed = "questionnaire.not_well_formed" [line];
    FormWithDocumentType = "questionnaire.document_type" [];
    FormTooDeep = "questionnaire.too_deep" [];
    FormLacks = "questionnaire.lacks" [part];
    // Tables that are brought in
    TableTooLarge = "table.too_large" [mebibytes, limit];
    TableUnpacksTooLarge = "table.unpacks_too_large" [limit];
    TableTooManyRows = "table.too_many_rows" [limit];
    TableTooManyCells = "table.too_many_cells" [columns, cells];
    TableEmpty = "table.empty" [];
    NotATable = "table.not_a_table" [found];
    TableDamaged = "table.damaged" [detail];
    TableNoSheet = "table.no_sheet" [sheet, sheets];
    TableNoEncoding = "table.no_encoding" [encoding];
    TableQuoteUnclosed = "table.quote_unclosed" [line];
    TableKind = "table.kind_not_imported" [kind];
    TableNoColumn = "table.no_column" [column];
    TableFieldTwice = "table.field_twice" [field];
    TableColumnMissing = "table.column_missing" [field];
    TableBadRows = "table.bad_rows" [count, row];
    TableChanged = "table.file_changed" [path];

    // Cells of such a table
    CellFormula = "cell.formula" [];
    CellUncomputed = "cell.uncomputed" [];
    CellUndecodable = "cell.undecodable" [];
    CellNoSuchDay = "cell.no_such_day" [];
    CellAmbiguousDay = "cell.ambiguous_day" [];
    CellShortYear = "cell.short_year" [];
    CellOtherCalendar = "cell.other_calendar" [];
    CellDayAsNumber = "cell.day_as_number" [];
    CellNotADay = "cell.not_a_day" [];
    CellNotAMoment = "cell.not_a_moment" [];
    CellNoZone = "cell.no_zone" [];
    CellAmbiguousNumber = "cell.ambiguous_number" [];
    CellNotANumber = "cell.not_a_number" [];
    CellOutOfRange = "cell.out_of_range" [min, max];
    CellNotYesOrNo = "cell.not_yes_or_no" [];
    CellNotAPlace = "cell.not_a_place" [];
    CellNotALanguage = "cell.not_a_language" [];
    CellNotAParagraph = "cell.not_a_paragraph" [value];
    CellNotAChoice = "cell.not_a_choice" [value, choices];
    CellNoSuchRecord = "cell.no_such_record" [value];
    CellSeveralRecords = "cell.several_records" [value, count];
    CellTooLong = "cell.too_long" [bytes, limit];
    /// A row with more cells than there are columns.
    CellBeyondColumns = "cell.beyond_columns" [];
    /// What a record of the kind cannot be without.
    CellMissing = "cell.missing" [];
    /// Another row above is about the same record and says something else.
    CellRepeatsRow = "cell.repeats_row" [row];
    /// Several records here could be meant.
    CellSeveralAlike = "cell.several_alike" [count];
    // Custody and derivatives
    ReasonMissing = "custody.reason_missing" [];
    WrittenOnce = "custody.written_once" [];
    NotOpened = "custody.not_opened" [];
    ExportNotApproved = "custody.export_not_approved" [];
    NoDerivative = "evidence.no_derivative" [id];
    NotEdited = "evidence.not_edited" [detail];
    OutOfPicture = "evidence.out_of_picture" [];
    /// Two people decided to delete its files.
    EvidenceDeleted = "evidence.deleted" [id];
    /// It is needed as proof: its legal hold is lifted first.
    EvidenceOnHold = "evidence.on_hold" [id];
    DeletionNeedsTwo = "evidence.deletion_needs_two" [];
    /// Somebody asked already; the request's id.
    DeletionAsked = "evidence.deletion_asked" [id];
    DeletionNotWaiting = "evidence.deletion_not_waiting" [state];

    /// Only who a source is, and what was kept of a disclosure, is erased so.
    NotAnIdentity = "identity.not_one" [id];

    // Deposits
    DepositNobody = "deposit.nobody" [];
    DepositTooLong = "deposit.too_long" [limit];
    DepositRecipients = "deposit.recipients" [count];
    DepositNotForYou = "deposit.not_for_you" [];
    DepositNotReleased = "deposit.not_released" [];
    DepositDamaged = "deposit.damaged" [id];
    OpeningNotWaiting = "deposit.not_waiting" [state];

    // Sync
    NotEnrolled = "sync.not_enrolled" [];
    NotApproved = "sync.not_approved" [];
    Revoked = "sync.revoked" [];
    AlreadySyncing = "sync.already_running" [];
    Offline = "sync.offline" [server];
    SyncCancelled = "sync.cancelled" [];
    CaptivePortal = "sync.captive_portal" [server];
    NotARelay = "sync.not_a_relay" [server];
    CertificateRefused = "sync.certificate_refused" [server];
    CertificateNeeded = "sync.certificate_needed" [server];
    InsecureServer = "sync.insecure_server" [server];
    InvalidServer = "sync.invalid_server" [server];
    ServerRefused = "sync.refused" [detail];
    ServerFailed = "sync.server_failed" [detail];
    ProtocolBroken = "sync.protocol_broken" [detail];

    // The organisation
    AlreadyInOrganisation = "org.already_member" [];
    NotSecretariat = "org.not_secretariat" [];
    SetupTokenRefused = "org.setup_token_refused" [];
    AlreadySetUp = "org.already_set_up" [];
    InvalidCertificate = "org.invalid_certificate" [];
    InviteDamaged = "org.invite_damaged" [];
    InviteExpired = "org.invite_expired" [];
    InitialsTaken = "org.initials_taken" [initials];
    InviteUsed = "org.invite_used" [];
    UnknownRole = "org.unknown_role" [role, roles];
    ReadsNoMission = "org.reads_no_mission" [role];
    UnknownDevice = "org.unknown_device" [device];
    NotPending = "org.not_pending" [device];
    SasDiffers = "org.sas_differs" [];
    DirectoryRefused = "org.directory_refused" [detail];
    OwnDevice = "org.own_device" [];

    // Content packs
    PackMalformed = "content.malformed" [detail];
    PackNewer = "content.newer" [found];
    PackWrong = "content.wrong" [place, problem];
    PackTooLarge = "content.too_large" [limit];
    PackTampered = "content.tampered" [person];
    PackOfOthers = "content.other_organisation" [];
    PackUnknownSigner = "content.unknown_signer" [device];
    PackSignerWithoutRole = "content.signer_without_role" [person, role];
    PackSignerRevoked = "content.signer_revoked" [person];
    PackPutBack = "content.put_back" [pack, version, known];
    PackTwice = "content.version_twice" [pack, version];

    // The hosts' own
    WindowNotAllowed = "window.not_allowed" [command];
    CommandStopped = "host.command_stopped" [command];
    InvalidJson = "input.invalid_json" [line, detail];
    InvalidAssignment = "input.invalid_assignment" [text];
    FileUnreadable = "input.file_unreadable" [path, detail];
    PassphraseMissing = "input.passphrase_missing" [];
    PassphrasesDiffer = "input.passphrases_differ" [];
    OutputFailed = "output.failed" [detail];

    DemoThere = "demo.already_loaded" [mission];
    /// A fault of Fieldseal's own: reported with what was found.
    Unexpected = "internal.unexpected" [detail];
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
