//! What was mended while opening, so that nothing is mended in silence.

use std::fmt;

/// One thing that was found wrong and put right. Nothing that was acknowledged was lost by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repair {
    /// A header copy was damaged, missing or out of date, and was written anew from the other one. `copy`: `a` or `b`.
    Header { copy: char },
    /// A slot of the head file was damaged and was written anew.
    Head,
    /// The program ended between a transaction and its head: the last transaction, not acknowledged, is in the database.
    HeadCaughtUp,
    /// Sealed files that no change refers to were removed: an import was interrupted.
    OrphanBlobs { count: u64 },
    /// Files that were fetched completely before an interruption were noted.
    BlobsNoted { count: u64 },
    /// An older copy of the database was accepted: this vault writes as a new incarnation and fetches everything again.
    NewIncarnation { incarnation: u32 },
    /// The database was brought to this program's format; a copy from before lies in `backup`.
    Migrated { from: u32, to: u32, backup: String },
}

impl Repair {
    /// The word that people's messages go by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Header { .. } => "repair.header",
            Self::Head => "repair.head",
            Self::HeadCaughtUp => "repair.head_caught_up",
            Self::OrphanBlobs { .. } => "repair.orphan_blobs",
            Self::BlobsNoted { .. } => "repair.blobs_noted",
            Self::NewIncarnation { .. } => "repair.new_incarnation",
            Self::Migrated { .. } => "repair.migrated",
        }
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header { copy } => write!(f, "header copy {copy} was written anew from the other one"),
            Self::Head => write!(f, "a damaged slot of the head file was written anew"),
            Self::HeadCaughtUp => write!(f, "the head was brought up to the last transaction"),
            Self::OrphanBlobs { count } => write!(f, "{count} sealed files of an interrupted import were removed"),
            Self::BlobsNoted { count } => write!(f, "{count} fetched files were noted"),
            Self::NewIncarnation { incarnation } => write!(f, "an older copy was accepted; writing goes on as incarnation {incarnation}"),
            Self::Migrated { from, to, backup } => {
                write!(f, "the database went from format {from} to {to}; {backup} is the copy from before")
            }
        }
    }
}
