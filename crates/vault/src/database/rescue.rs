//! What a damaged database still holds, carried into a new file: the tables that nothing can give back. Everything else is worked out anew.

use std::{fs, path::PathBuf};

use fieldseal_seal::VaultKey;
use rusqlite::{Connection, TransactionBehavior, types::Value};

use super::{
    open, schema,
    store::{self, CommitState},
    tally,
};
use crate::{
    Result, VaultError,
    files::layout::{self, Layout},
};

const JOURNAL: (&str, &[&str]) = ("change", &["id", "stream", "counter", "arrived_ms", "salt", "bytes", "erased"]);

/// A database that is being made beside the damaged one. Dropping it before [`NewFile::take_the_place`] leaves nothing behind.
pub struct NewFile {
    path: PathBuf,
    connection: Option<Connection>,
}

impl NewFile {
    /// Copies every row that cannot be worked out anew. The tally over the copied rows has to be the one that was acknowledged.
    ///
    /// # Errors
    /// [`VaultError::DatabaseDamaged`] when such a row cannot be read; nothing was changed then.
    pub fn copy_from(layout: &Layout, key: &VaultKey) -> Result<Self> {
        clear(layout)?;
        // A connection that met a damaged page refuses more than that page.
        let damaged = &open::open(&layout.database(), key, false)?;
        let path = layout.database_rescue();
        let mut file = Self { path: path.clone(), connection: None };
        let mut connection = open::open(&path, key, true)?;
        // Rows come table by table, not in the order in which they were written.
        connection.pragma_update(None, "foreign_keys", false)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        schema::migrate(&transaction, schema::MIGRATIONS)?;
        for (table, columns) in tally::TABLES.iter().chain([&JOURNAL]) {
            copy(damaged, &transaction, table, columns)?;
        }
        copy(damaged, &transaction, "commit_state", &["one", "number", "link", "previous"])?;
        if tally::read(&transaction)? != tally::read(damaged)? {
            return Err(VaultError::DatabaseDamaged { detail: "rows are missing that the journal cannot give back".to_owned() });
        }
        transaction.commit()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        file.connection = Some(connection);
        Ok(file)
    }

    /// Runs `work` in one transaction that adds a link to the commit chain.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn write<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = self.connection.as_mut().ok_or_else(|| VaultError::stored("rescue", "closed"))?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&transaction)?;
        store::advance(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }

    /// Puts the file where the damaged one is, which stays beside it under another name. Gives the connection to it, the state of its commit
    /// chain and the damaged file's name.
    ///
    /// # Errors
    /// [`VaultError::Io`], [`VaultError::DiskFull`]; the damaged file is where it was then.
    pub fn take_the_place(mut self, layout: &Layout, key: &VaultKey) -> Result<(Connection, CommitState, String)> {
        if let Some(connection) = self.connection.take() {
            connection.close().map_err(|(_, error)| VaultError::from(error))?;
        }
        let (place, kept) = (layout.database(), layout.database_damaged());
        layout::remove(&kept)?;
        if fs::hard_link(&place, &kept).is_err() {
            fs::copy(&place, &kept).map_err(|error| VaultError::io(&kept, error))?;
        }
        layout::rename(&self.path, &place)?;
        // Opened under its name: what SQLite writes beside a database is named after it.
        let connection = open::open(&place, key, false)?;
        let state = store::read_state(&connection)?;
        let kept = kept.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok((connection, state, kept))
    }
}

/// Removes what an interrupted rescue left. It was nobody's database yet.
pub fn clear(layout: &Layout) -> Result<()> {
    let path = layout.database_rescue();
    layout::remove(&path.with_extension("db-rescue-journal"))?;
    layout::remove(&path)
}

/// Whether every row can be read that cannot be worked out anew, and all of them are there.
pub fn holds_everything(layout: &Layout, key: &VaultKey) -> bool {
    let Ok(connection) = open::open(&layout.database(), key, false) else { return false };
    let connection = &connection;
    let journal = || -> Result<()> {
        let mut statement = connection.prepare(&format!("SELECT {} FROM {} NOT INDEXED", JOURNAL.1.join(", "), JOURNAL.0))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            row.get::<_, Value>("bytes")?;
        }
        Ok(())
    };
    journal().is_ok() && matches!((tally::recount(connection), tally::read(connection)), (Ok(counted), Ok(kept)) if counted == kept)
}

impl Drop for NewFile {
    fn drop(&mut self) {
        self.connection = None;
        // Sealed, and of no use to anybody: what could not be removed is overwritten by the next attempt.
        let _ = layout::remove(&self.path);
    }
}

fn copy(from: &Connection, to: &Connection, table: &str, columns: &[&str]) -> Result<()> {
    let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    let places = vec!["?"; columns.len()].join(", ");
    // By the table itself: an index beside it may be what is damaged.
    let mut select = from.prepare(&format!("SELECT {names} FROM {table} NOT INDEXED"))?;
    let mut insert = to.prepare(&format!("INSERT INTO {table} ({names}) VALUES ({places})"))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..columns.len()).map(|column| row.get::<_, Value>(column)).collect::<rusqlite::Result<Vec<_>>>()?;
        insert.execute(rusqlite::params_from_iter(values))?;
    }
    Ok(())
}
