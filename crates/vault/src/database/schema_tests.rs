#![allow(clippy::unwrap_used, clippy::panic)]

use rusqlite::Connection;

use super::*;

fn empty() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    tally::register(&connection).unwrap();
    connection
}

/// A step as a later version might add it.
const LATER: Migration = Migration { sql: "ALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT ''", with_tally: false };

#[test]
fn an_empty_database_comes_to_the_newest_format() {
    let connection = empty();
    assert_eq!(version(&connection).unwrap(), 0);
    assert!(migrate(&connection, MIGRATIONS).unwrap());
    assert_eq!(version(&connection).unwrap() as usize, MIGRATIONS.len());
    assert!(!migrate(&connection, MIGRATIONS).unwrap(), "nothing is left to do");
}

#[test]
fn an_older_database_takes_the_steps_it_lacks_and_keeps_its_rows() {
    let connection = empty();
    migrate(&connection, MIGRATIONS).unwrap();
    connection.execute_batch("INSERT INTO setting VALUES ('a', x'01')").unwrap();
    let mut steps: Vec<Migration> = MIGRATIONS.iter().map(|step| Migration { sql: step.sql, with_tally: step.with_tally }).collect();
    steps.push(LATER);
    assert!(migrate(&connection, &steps).unwrap());
    assert_eq!(version(&connection).unwrap() as usize, steps.len());
    let (value, note): (Vec<u8>, String) =
        connection.query_row("SELECT value, note FROM setting", [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!((value.as_slice(), note.as_str()), ([1].as_slice(), ""));
    assert_eq!(tally::read(&connection).unwrap(), tally::recount(&connection).unwrap());
}

#[test]
fn a_database_from_the_future_is_refused_untouched() {
    let connection = empty();
    migrate(&connection, MIGRATIONS).unwrap();
    connection.execute_batch("UPDATE format SET version = 999").unwrap();
    match migrate(&connection, MIGRATIONS) {
        Err(VaultError::NewerVersion { found: 999, supported }) => assert_eq!(supported as usize, MIGRATIONS.len()),
        other => panic!("{other:?}"),
    }
    assert_eq!(version(&connection).unwrap(), 999);
}

/// The released format's tables, so that nobody changes a released step: changes are steps of their own.
#[test]
fn the_first_format_stays_as_it_is() {
    let connection = empty();
    migrate(&connection, MIGRATIONS.get(..1).unwrap()).unwrap();
    let mut statement = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    let all: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let hash = fieldseal_seal::Hash::of(all.join("\n").as_bytes()).to_string();
    assert_eq!(hash, FORMAT_1_HASH, "released steps are never edited");
}

const FORMAT_1_HASH: &str = "eiau7pippiprgybsaaqbcn5fkjih4mu62hrrqy2o7eg67xue4t5q";
