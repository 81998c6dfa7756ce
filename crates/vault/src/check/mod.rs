//! Looking through everything, and naming what is damaged.

mod blobs;
mod derived;
mod journal;
mod pages;

use std::fmt;

use crate::{Result, Vault, VaultError};

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// What kind of thing: see [`Damage::code`].
    pub what: What,
    /// Which one: a page, a change, a record, a blob.
    pub place: String,
    /// What is wrong with it, for a person who looks into it.
    pub detail: String,
}

/// Kinds of damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// A page of the database file.
    Page,
    /// The database's own structure.
    Database,
    /// A table that the journal does not cover: an old page was put back.
    Table,
    /// A change, or a stream's chain.
    Chain,
    /// A signature.
    Signature,
    /// A row that is derived from the journal. A rebuild mends it.
    Derived,
    /// The search index. A rebuild mends it.
    Index,
    /// A sealed file that should be here.
    BlobMissing,
    /// A sealed file whose bytes are not the ones the record names.
    BlobDamaged,
    /// The header or the head file.
    File,
}

/// How much was looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Checked {
    pub pages: u64,
    pub changes: u64,
    pub records: u64,
    pub signatures: u64,
    /// Sealed files looked for; with `read_data` also read.
    pub blobs: u64,
    pub blob_bytes: u64,
}

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    pub findings: Vec<Damage>,
    pub checked: Checked,
    /// Pages of the database are damaged, and everything is readable that [`Vault::rebuild`] makes a new one from.
    pub rebuild_mends_database: bool,
}

impl CheckReport {
    /// Nothing was found.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    /// Whether [`Vault::rebuild`] mends it.
    pub fn is_mended_by_rebuild(&self, damage: &Damage) -> bool {
        match damage.what {
            What::Derived | What::Index => true,
            What::Page | What::Database => self.rebuild_mends_database,
            _ => false,
        }
    }

    /// Damage that stops one part of the check is a finding of it; the other parts go on.
    fn unless_damaged<T>(&mut self, result: Result<T>) -> Result<Option<T>> {
        match result {
            Err(error @ (VaultError::DatabaseDamaged { .. } | VaultError::Stored { .. })) => {
                self.add(What::Database, "vault.db", error);
                Ok(None)
            }
            other => other.map(Some),
        }
    }

    fn add(&mut self, what: What, place: impl fmt::Display, detail: impl fmt::Display) {
        self.findings.push(Damage { what, place: place.to_string(), detail: detail.to_string() });
    }
}

impl Damage {
    /// The word that people's messages go by.
    pub fn code(&self) -> &'static str {
        match self.what {
            What::Page => "damage.page",
            What::Database => "damage.database",
            What::Table => "damage.table",
            What::Chain => "damage.chain",
            What::Signature => "damage.signature",
            What::Derived => "damage.derived",
            What::Index => "damage.index",
            What::BlobMissing => "damage.blob_missing",
            What::BlobDamaged => "damage.blob_damaged",
            What::File => "damage.file",
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.code(), self.place, self.detail)
    }
}

impl Vault {
    /// Looks at every page, every chain and signature, everything derived against the journal, and every sealed file: that it is there and, with
    /// `read_data`, that each of its frames opens and its content has its hash. Damage is listed, not returned as an error.
    ///
    /// # Errors
    /// Only what makes looking impossible.
    pub fn check(&self, read_data: bool) -> Result<CheckReport> {
        let mut report = CheckReport::default();
        let pages = pages::check(self, &mut report);
        report.unless_damaged(pages)?;
        let replay = journal::check(self, &mut report);
        if let Some(replay) = report.unless_damaged(replay)?.flatten() {
            let derived = derived::check(self, replay, &mut report);
            report.unless_damaged(derived)?;
        }
        let blobs = blobs::check(self, read_data, &mut report);
        report.unless_damaged(blobs)?;
        Ok(report)
    }
}
