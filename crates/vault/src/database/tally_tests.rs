#![allow(clippy::unwrap_used)]

use rusqlite::Connection;

use super::*;
use crate::database::schema;

fn database() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    register(&connection).unwrap();
    schema::migrate(&connection, schema::MIGRATIONS).unwrap();
    connection
}

#[test]
fn the_sum_follows_every_kind_of_write() {
    let connection = database();
    assert_eq!(read(&connection).unwrap(), Hash([0; 32]));
    connection.execute_batch("INSERT INTO setting VALUES ('a', x'01'), ('b', x'02')").unwrap();
    let two = read(&connection).unwrap();
    assert_eq!(two, recount(&connection).unwrap());
    connection.execute_batch("UPDATE setting SET value = x'03' WHERE name = 'a'").unwrap();
    assert_ne!(read(&connection).unwrap(), two);
    connection.execute_batch("INSERT INTO setting VALUES ('a', x'01') ON CONFLICT (name) DO UPDATE SET value = excluded.value").unwrap();
    assert_eq!(read(&connection).unwrap(), two);
    connection.execute_batch("DELETE FROM setting").unwrap();
    assert_eq!(read(&connection).unwrap(), Hash([0; 32]));
}

#[test]
fn a_row_changed_behind_its_back_shows() {
    let connection = database();
    connection.execute_batch("INSERT INTO setting VALUES ('a', x'01')").unwrap();
    connection.execute_batch("DROP TRIGGER tally_setting_update; UPDATE setting SET value = x'02'").unwrap();
    assert_ne!(read(&connection).unwrap(), recount(&connection).unwrap());
}

#[test]
fn every_column_of_every_table_is_covered() {
    let connection = database();
    for (table, columns) in TABLES {
        let mut statement = connection.prepare(&format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid")).unwrap();
        let there: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert_eq!(there, *columns, "{table}");
    }
}

/// What is neither covered by the tally, nor in the journal's chains, nor derived, could be put back unnoticed.
#[test]
fn every_table_is_covered_by_something() {
    let connection = database();
    let mut statement = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
    let names: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for name in names {
        let tallied = TABLES.iter().any(|(table, _)| *table == name);
        let chained = ["change", "commit_state", "tally", "format"].contains(&name.as_str());
        let derived = schema::CLEAR_DERIVED.contains(&format!("DELETE FROM {name};")) || name.starts_with("search");
        assert_eq!(u8::from(tallied) + u8::from(chained) + u8::from(derived), 1, "{name}");
    }
}

#[test]
fn adding_and_taking_away_are_inverse_whatever_carries() {
    let mut high = Hash([0xFF; 32]);
    high.0[31] = 0x80;
    for (a, b) in [(Hash([0; 32]), Hash([0xFF; 32])), (high, Hash([0x7F; 32])), (Hash([1; 32]), high)] {
        assert_eq!(subtract(add(a, b), b), a);
        assert_eq!(add(subtract(a, b), b), a);
        assert_eq!(add(a, b), add(b, a));
    }
}
