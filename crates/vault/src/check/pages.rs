//! The files: every page of the database, its structure, the header's copies and the head.

use std::{fs::File, io::Read};

use rusqlite::Connection;

use super::{CheckReport, What};
use crate::{
    Result, Vault, VaultError,
    database::{rescue, schema, store, tally},
    files::layout,
};

const LINES_TOLD: usize = 3;

pub fn check(vault: &Vault, report: &mut CheckReport) -> Result<()> {
    let connection = vault.store.read();
    report.checked.pages = connection.query_row("PRAGMA page_count", [], |row| row.get::<_, i64>(0)).map_or(0, |count| count as u64);
    for (pragma, what) in [("cipher_integrity_check", What::Page), ("integrity_check", What::Database)] {
        match lines(connection, pragma) {
            Ok(lines) => told_shortly(&lines).for_each(|line| report.add(what, "vault.db", line)),
            Err(error) => report.add(what, "vault.db", error),
        }
    }
    report.rebuild_mends_database = !report.is_clean() && rescue::holds_everything(&vault.layout, &vault.key);
    for name in schema::differences(connection)? {
        report.add(What::Database, name, "is not as the format prescribes");
    }
    for table in ["search", "search_title"] {
        let own =
            connection.execute(&format!("INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 0)"), []).map_err(VaultError::from);
        if let Err(error) = own.and_then(|_| check_terms(connection, table, report)) {
            report.add(What::Index, table, error);
        }
    }
    check_salt(vault, report)?;
    check_commit_chain(vault, connection, report);
    let whole = vault.header.encode();
    for path in [vault.layout.header_a(), vault.layout.header_b()] {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match layout::read(&path)? {
            None => report.add(What::File, name, "missing"),
            Some(bytes) if bytes != whole => report.add(What::File, name, "not the header this vault was opened with"),
            Some(_) => {}
        }
    }
    Ok(())
}

/// One damaged page shows in every table and index that leads over it: the first lines tell, the others are counted.
fn told_shortly(rows: &[String]) -> impl Iterator<Item = String> {
    let lines: Vec<&str> = rows.iter().flat_map(|row| row.lines()).filter(|line| *line != "ok" && !line.starts_with("***")).collect();
    let more = lines.len().saturating_sub(LINES_TOLD);
    let rest = (more > 0).then(|| format!("and {more} more places like these"));
    lines.into_iter().take(LINES_TOLD).map(str::to_owned).chain(rest).collect::<Vec<_>>().into_iter()
}

/// Every term that stands in the index must be found through it, in as many records: its own check does not look at the way to the terms.
fn check_terms(connection: &Connection, table: &str, report: &mut CheckReport) -> Result<()> {
    connection.execute_batch(&format!("CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table}_terms USING fts5vocab(main, {table}, row)"))?;
    let mut terms = connection.prepare(&format!("SELECT term, doc FROM temp.{table}_terms"))?;
    let mut count = connection.prepare(&format!("SELECT count(*) FROM {table} WHERE {table} MATCH ?1"))?;
    let mut rows = terms.query([])?;
    while let Some(row) = rows.next()? {
        let (term, expected): (String, i64) = (row.get(0)?, row.get(1)?);
        let found: i64 = count.query_row([format!("\"{term}\"")], |row| row.get(0))?;
        if found != expected {
            report.add(What::Index, table, format!("a term of {expected} records is found in {found}"));
            break;
        }
    }
    Ok(())
}

/// The file's first 16 bytes are the salt that the key brings along, and the only ones that no page's code covers.
fn check_salt(vault: &Vault, report: &mut CheckReport) -> Result<()> {
    let path = vault.layout.database();
    let mut salt = [0; 16];
    File::open(&path).and_then(|mut file| file.read_exact(&mut salt)).map_err(|error| VaultError::io(&path, error))?;
    if vault.key.database_key().expose().get(32..) != Some(salt.as_slice()) {
        report.add(What::Page, "vault.db", "the salt at the file's beginning");
    }
    Ok(())
}

/// The tables that the journal does not cover are covered by the tally, the tally by the commit chain, the chain's end by the head file.
fn check_commit_chain(vault: &Vault, connection: &Connection, report: &mut CheckReport) {
    let mut refuse = |detail: String| report.add(What::Table, "vault.db", detail);
    match (tally::read(connection), tally::recount(connection)) {
        (Ok(kept), Ok(counted)) if kept == counted => {}
        (Ok(_), Ok(_)) => refuse("the tables' rows are not the ones that were committed".to_owned()),
        (Err(error), _) | (_, Err(error)) => refuse(error.to_string()),
    }
    let state = match store::read_state(connection) {
        Ok(state) => state,
        Err(error) => return refuse(error.to_string()),
    };
    let mark = vault.store.mark();
    if (state.number, state.link) != (mark.commit, mark.commit_link) {
        refuse(format!("at commit {}, the head file is at {}", state.number, mark.commit));
    }
    if tally::read(connection).is_ok_and(|tally| store::link(&state.previous, state.number, &tally) != state.link) {
        refuse("the last commit's link does not fit the tables".to_owned());
    }
}

fn lines(connection: &Connection, pragma: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(&format!("PRAGMA {pragma}"))?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
