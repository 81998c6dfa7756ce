//! The tally: a running sum over the rows of the tables that the journal cannot rebuild.
//!
//! SQLCipher authenticates pages one by one, so an old page put back into the file passes its own check. What the journal holds is covered by the
//! hash chains, what is derived from it can be compared; for the rest, triggers keep the sum (modulo 2^256) of the rows' SHA-256 hashes, and
//! each commit's link, which the head file repeats outside the database, covers the sum.

use fieldseal_seal::{Domain, Hash};
use ring::digest::{Context, SHA256};
use rusqlite::{
    Connection,
    functions::{Context as Arguments, FunctionFlags},
    types::ValueRef,
};

use crate::{Result, VaultError, hash::finish};

const ROW: Domain = Domain::new("tally-row");

/// Tables under the tally, with their columns. Rows must be changed by INSERT, UPDATE and DELETE (no REPLACE, which fires no delete trigger).
pub const TABLES: &[(&str, &[&str])] = &[
    ("setting", &["name", "value"]),
    ("compartment", &["number", "id", "class", "provisional", "retired", "cursor", "cursor_link"]),
    ("epoch", &["compartment", "epoch", "key"]),
    ("stream", &["number", "compartment", "device", "incarnation", "counter", "link", "past", "signature", "acknowledged", "frozen"]),
    ("held", &["stream", "counter", "salt", "bytes", "erased"]),
    ("quarantine", &["change", "reason", "detail", "arrived_ms"]),
    ("segment", &["id", "stream", "first", "last", "bytes"]),
    ("held_segment", &["id", "compartment", "device", "incarnation", "first", "last", "waits_for", "bytes"]),
    ("quarantined_segment", &["id", "compartment", "number", "reason", "detail", "arrived_ms", "bytes"]),
    ("claimed", &["compartment", "device", "incarnation", "counter", "link"]),
    ("directory_entry", &["sequence", "bytes"]),
    ("founding", &["compartment", "bytes"]),
    ("checkpoint", &["compartment", "device", "sequence", "bytes"]),
    ("blob_file", &["blob", "frames", "sent", "all_sent"]),
];

/// The statements that create the triggers.
pub fn triggers() -> String {
    let mut sql = String::new();
    for (table, columns) in TABLES {
        let row = |which: &str| columns.iter().map(|column| format!("{which}.\"{column}\"")).collect::<Vec<_>>().join(", ");
        let (old, new) = (row("old"), row("new"));
        for (event, sum) in [
            ("INSERT", format!("fieldseal_tally(sum, 1, '{table}', {new})")),
            ("DELETE", format!("fieldseal_tally(sum, -1, '{table}', {old})")),
            ("UPDATE", format!("fieldseal_tally(fieldseal_tally(sum, -1, '{table}', {old}), 1, '{table}', {new})")),
        ] {
            let name = event.to_ascii_lowercase();
            sql.push_str(&format!(
                "CREATE TRIGGER tally_{table}_{name} AFTER {event} ON {table} BEGIN UPDATE tally SET sum = {sum}; END;\n"
            ));
        }
    }
    sql
}

/// Makes the function known that the triggers call.
pub fn register(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("fieldseal_tally", -1, flags, |arguments| {
        let sum = arguments.get_raw(0).as_blob().map_err(to_sql)?;
        let sum = Hash::from_slice(sum).map_err(to_sql)?;
        let adds = arguments.get::<i64>(1)? > 0;
        let row = row_hash(arguments, 2);
        Ok(if adds { add(sum, row) } else { subtract(sum, row) }.0.to_vec())
    })?;
    Ok(())
}

/// The sum that the rows give, read anew.
pub fn recount(connection: &Connection) -> Result<Hash> {
    let mut sum = Hash([0; 32]);
    for (table, columns) in TABLES {
        let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
        let mut statement = connection.prepare(&format!("SELECT '{table}', {names} FROM {table}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut hash = begin();
            for index in 0..=columns.len() {
                absorb(&mut hash, row.get_ref(index)?);
            }
            sum = add(sum, finish(hash));
        }
    }
    Ok(sum)
}

/// The running sum.
pub fn read(connection: &Connection) -> Result<Hash> {
    let sum: Vec<u8> = connection.prepare_cached("SELECT sum FROM tally")?.query_row([], |row| row.get(0))?;
    Hash::from_slice(&sum).map_err(|error| VaultError::stored("tally", error))
}

fn row_hash(arguments: &Arguments<'_>, from: usize) -> Hash {
    let mut hash = begin();
    for index in from..arguments.len() {
        absorb(&mut hash, arguments.get_raw(index));
    }
    finish(hash)
}

fn begin() -> Context {
    let mut hash = Context::new(&SHA256);
    hash.update(&ROW.prefix());
    hash
}

/// Type, length, bytes: no two rows give the same bytes.
fn absorb(hash: &mut Context, value: ValueRef<'_>) {
    let mut put = |kind: u8, bytes: &[u8]| {
        hash.update(&[kind]);
        hash.update(&(bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    match value {
        ValueRef::Null => put(0, &[]),
        ValueRef::Integer(number) => put(1, &number.to_be_bytes()),
        ValueRef::Real(number) => put(2, &number.to_be_bytes()),
        ValueRef::Text(bytes) => put(3, bytes),
        ValueRef::Blob(bytes) => put(4, bytes),
    }
}

fn add(sum: Hash, row: Hash) -> Hash {
    let mut carry = 0_u16;
    let mut result = sum;
    for (to, from) in result.0.iter_mut().zip(row.0).rev() {
        let total = u16::from(*to) + u16::from(from) + carry;
        *to = total as u8;
        carry = total >> 8;
    }
    result
}

fn subtract(sum: Hash, row: Hash) -> Hash {
    // In two's complement: sum - row = sum + !row + 1.
    let mut one = Hash([0; 32]);
    one.0[31] = 1;
    add(add(sum, Hash(row.0.map(|byte| !byte))), one)
}

fn to_sql(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::UserFunctionError(Box::new(error))
}

#[cfg(test)]
#[path = "tally_tests.rs"]
mod tests;
