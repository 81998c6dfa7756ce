//! Looking for records by their words.

use std::collections::HashSet;

use fieldseal_model::{Sight, kind};
use fieldseal_seal::CompartmentId;
use rusqlite::types::Value as Sql;

use super::{
    query::Query,
    snippet::{SnippetPart, snippet},
};
use crate::{
    Result, Vault,
    journal::compartments,
    records::{
        derive::searchable,
        record::{HEAD, RecordHead},
        rows,
        veil::NOT_VEILED,
    },
};

/// What to look for, and where.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// As typed: any string.
    pub query: String,
    pub compartment: Option<CompartmentId>,
    pub kind: Option<String>,
    pub limit: usize,
}

/// A record that contains every term of the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub record: RecordHead,
    /// The field with the best passage; empty when only the reference matches.
    pub field: String,
    /// The passage, from the original text.
    pub snippet: Vec<SnippetPart>,
}

/// Up to so many matches, all of them are ranked against each other. Of more, those in titles come first and then the newest: ranking them would
/// mean reading the whole index, and says little about a word that is everywhere.
const RANKED: usize = 200;

impl Vault {
    /// The records that contain every word (from two letters on: every beginning of a word) and every quoted phrase of the query, the best first.
    /// Identities of sources are never found. A query without words finds nothing.
    pub fn search(&self, search: &Search) -> Result<Vec<Hit>> {
        let query = Query::parse(&search.query);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let numbers = self.matches(&query, search)?;
        numbers
            .into_iter()
            .map(|number| self.hit(number, &query))
            .collect::<Result<Vec<_>>>()
            .map(|hits| hits.into_iter().flatten().collect())
    }

    /// Makes sure that words which are in no record any more are in no block of the index either. An edit alone leaves them there, as it leaves them
    /// in the journal; erasing a record needs this. Takes about a second for 10,000 records.
    pub fn purge_search(&mut self) -> Result<()> {
        self.store.write(&mut self.environment, |connection, _| {
            connection.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
            connection.execute("INSERT INTO search_title (search_title) VALUES ('optimize')", [])?;
            Ok(())
        })
    }

    /// Rows of matching records, the best first: whole words before beginnings of words.
    fn matches(&self, query: &Query, search: &Search) -> Result<Vec<i64>> {
        let limit = search.limit.max(1);
        let mut found = self.ranked(&query.exact_expression(), search, limit)?;
        if found.len() < limit {
            let wider = self.ranked(&query.expression(), search, limit)?;
            let known: HashSet<i64> = found.iter().copied().collect();
            found.extend(wider.into_iter().filter(|number| !known.contains(number)));
            found.truncate(limit);
        }
        Ok(found)
    }

    fn ranked(&self, expression: &str, search: &Search, limit: usize) -> Result<Vec<i64>> {
        let mut found = self.select("search_title", expression, search, "rowid DESC", limit)?;
        let enough = RANKED.max(limit);
        let mut others = self.select("search", expression, search, "rowid DESC", enough)?;
        if others.len() < enough {
            others = self.select("search", expression, search, "bm25(search, 1.0, 0.5), rowid DESC", limit)?;
        }
        let known: HashSet<i64> = found.iter().copied().collect();
        found.extend(others.into_iter().filter(|number| !known.contains(number)));
        found.truncate(limit);
        Ok(found)
    }

    fn select(&self, table: &str, expression: &str, search: &Search, order: &str, limit: usize) -> Result<Vec<i64>> {
        let mut conditions = format!(" AND {NOT_VEILED}");
        let mut parameters = vec![Sql::Text(expression.to_owned())];
        if let Some(compartment) = search.compartment {
            conditions.push_str(" AND record.compartment = ?");
            parameters.push(self.compartment(compartment)?.number.into());
        }
        if let Some(kind) = &search.kind {
            conditions.push_str(" AND record.kind = ?");
            parameters.push(kind.clone().into());
        }
        parameters.push(i64::try_from(limit).unwrap_or(i64::MAX).into());
        let order = order.replace("rowid", &format!("{table}.rowid"));
        let sql = format!(
            "SELECT {table}.rowid FROM {table} CROSS JOIN record ON record.number = {table}.rowid
             WHERE {table} MATCH ?{conditions} ORDER BY {order} LIMIT ?"
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(parameters), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn hit(&self, number: i64, query: &Query) -> Result<Option<Hit>> {
        let connection = self.store.read();
        let sql = format!(
            "SELECT {HEAD}, record_state.state FROM record JOIN record_state ON record_state.record = record.number
                           WHERE record.number = ?1"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let mut found = statement.query([number])?;
        let Some(row) = found.next()? else { return Ok(None) };
        let compartment = compartments::by_number(connection, row.get(2)?)?;
        let (_, record) = self.read_head(row)?;
        let mut state = rows::open_state(&self.local, &compartment, record.id, &row.get::<_, Vec<u8>>(10)?)?;
        let is_whole = self.sight(record.id) == Sight::Whole;
        state.retain_fields(|field| self.shows(record.id, &record.kind, field));
        let texts = kind(&record.kind).map(|kind| searchable(kind, &state)).unwrap_or_default();
        if !is_whole && !query.is_in(texts.iter().map(|(_, text)| text.as_str()).chain([record.reference.as_str()])) {
            return Ok(None);
        }
        let mut best: Option<(u32, &str, Vec<SnippetPart>)> = None;
        for (field, text) in &texts {
            if let Some((count, parts)) = snippet(text, query)
                && best.as_ref().is_none_or(|(found, ..)| count > *found)
            {
                let has_all = count as usize >= query.len();
                best = Some((count, field, parts));
                if has_all {
                    break;
                }
            }
        }
        let (field, snippet) = match best {
            Some((_, field, parts)) => (field.to_owned(), parts),
            None => (String::new(), vec![SnippetPart { text: record.reference.clone(), hit: true }]),
        };
        Ok(Some(Hit { record, field, snippet }))
    }
}
