#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use rusqlite::Connection;

use super::*;

#[test]
fn words_and_phrases_are_read() {
    let query = Query::parse("guard \"no water\" Basra");
    assert_eq!(query.expression(), "\"guard\"* AND body : \"no water\" AND \"basra\"*");
    assert_eq!(Query::parse("o").expression(), "\"o\"");
    assert_eq!(Query::parse("año").expression(), "(\"ano\"* OR \"≡año\"*)");
    assert_eq!(Query::parse("الأمن").expression(), "(\"الامن\"* OR \"امن\"*)");
    for empty in ["", "\"\"", "\"", "*", "\0", "- OR ( )"] {
        assert_eq!(Query::parse(empty).is_empty(), !empty.contains("OR"), "{empty:?}");
    }
    assert_eq!(Query::parse("NEAR(a b) AND -c col:d").expression().matches(" AND ").count(), 6, "operators are words");
}

/// The index of the vault over these texts, as the vault fills it.
fn index(texts: &[String]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch("CREATE VIRTUAL TABLE search USING fts5 (body, extra, tokenize = 'ascii', prefix = '2 3')").unwrap();
    for (number, text) in texts.iter().enumerate() {
        let words: Vec<Word> = words(text).collect();
        let body: String = words.iter().map(|word| format!("{} ", word.folded)).collect();
        let extra = words.iter().flat_map(|word| word.variants.clone()).collect::<Vec<_>>().join(" ");
        connection.execute("INSERT INTO search (rowid, body, extra) VALUES (?1, ?2, ?3)", (number as i64, body, extra)).unwrap();
    }
    connection
}

fn found(connection: &Connection, query: &Query) -> Vec<usize> {
    if query.is_empty() {
        return Vec::new();
    }
    let mut statement = connection.prepare("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid").unwrap();
    let rows = statement.query_map([query.expression()], |row| row.get::<_, i64>(0)).expect("a valid query");
    rows.map(|row| row.expect("a valid query") as usize).collect()
}

/// The texts with every term, found by reading them.
fn scanned(texts: &[String], query: &Query) -> Vec<usize> {
    let all = (1_u32 << query.len()) - 1;
    let has_all = |text: &String| !query.is_empty() && query.terms_in(&words(text).collect::<Vec<_>>()) == all;
    texts.iter().enumerate().filter(|(_, text)| has_all(text)).map(|(number, _)| number).collect()
}

/// Words of the field in its scripts, with what makes search hard.
fn word() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "guard",
        "guards",
        "Guardia",
        "señaló",
        "mañana",
        "año",
        "ano",
        "MA-O-007",
        "007",
        "o",
        "الأمن",
        "والأمن",
        "امن",
        "أمنية",
        "مُحَمَّد",
        "محمد",
        "ڕۆژ",
        "روژ",
        "ئەمە",
        "کتاب",
        "كتاب",
        "می\u{200c}روم",
        "میروم",
        "روم",
        "سړی",
        "سړۍ",
        "ښار",
        "١٢٣",
        "123",
        "12",
        "नेपाली",
        "AND",
        "NOT",
        "NEAR",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{1,6}"]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..9).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_index_finds_what_reading_everything_finds(texts in prop::collection::vec(text(), 1..8), query in text()) {
        let connection = index(&texts);
        let query = Query::parse(&query);
        prop_assert_eq!(found(&connection, &query), scanned(&texts, &query), "{}", query.expression());
    }

    #[test]
    fn phrases_too(texts in prop::collection::vec(text(), 1..8), before in word(), one in word(), two in word()) {
        let connection = index(&texts);
        let query = Query::parse(&format!("{before} \"{one} {two}\""));
        prop_assert_eq!(found(&connection, &query), scanned(&texts, &query), "{}", query.expression());
    }

    #[test]
    fn any_string_is_a_valid_query(query in any::<String>(), start in 0_usize..40) {
        let texts = ["some text".to_owned(), query.clone()];
        let connection = index(&texts);
        for typed in [query.clone(), query.chars().skip(start).collect(), format!("\"{query}"), format!("{query}\0*\" OR (")] {
            let query = Query::parse(&typed);
            prop_assert_eq!(found(&connection, &query), scanned(&texts, &query), "{:?}", typed);
        }
    }
}

#[test]
fn ten_thousand_hostile_strings_are_valid_queries() {
    let connection = index(&["some text".to_owned()]);
    let pieces = [
        "\"", "'", "*", "(", ")", "^", "-", "+", ":", "{", "}", "NEAR", "AND", "OR", "NOT", "\0", "title:", "a", "ي", "é", "\u{202e}",
        "\\", ";", "--", " ",
    ];
    let mut state = 1_usize;
    for _ in 0..10_000 {
        let mut typed = String::new();
        for _ in 0..(state % 7 + 1) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            typed.push_str(pieces[(state >> 33) % pieces.len()]);
        }
        let _ = found(&connection, &Query::parse(&typed));
    }
}

#[test]
fn every_term_is_in_one_of_the_texts() {
    let query = Query::parse("guards \"wages unpaid\"");
    assert!(query.is_in(["two guards", "their wages unpaid since May"]));
    assert!(!query.is_in(["two guards", "unpaid wages"]));
    assert!(!query.is_in(["two guards"]));
    assert!(!query.is_in([]));
}
