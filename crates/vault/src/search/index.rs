//! Looking for records by their words.

use fieldseal_model::{RecordId, kind};
use fieldseal_seal::CompartmentId;
use rusqlite::types::Value as Sql;

use super::{
    query::Query,
    snippet::{SnippetPart, snippet},
};
use crate::{
    Result, Vault,
    journal::compartments::{self, CompartmentInfo},
    records::{
        derive::searchable,
        record::{HEAD, RecordHead},
        rows,
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

/// How many of the newest matches are ranked: beyond that, rank says little and costs time.
const RANKED: usize = 400;

impl Vault {
    /// The records that contain every word (from two letters on: every beginning of a word) and every quoted phrase of the query, the best first.
    /// Identities of sources are never found. A query without words finds nothing.
    pub fn search(&self, search: &Search) -> Result<Vec<Hit>> {
        let query = Query::parse(&search.query);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let compartment = search.compartment.map(|id| self.compartment(id)).transpose()?;
        let numbers = self.matches(&query, search, compartment.as_ref())?;
        numbers
            .into_iter()
            .map(|number| self.hit(number, &query))
            .collect::<Result<Vec<_>>>()
            .map(|hits| hits.into_iter().flatten().collect())
    }

    /// Rows of matching records, the best first.
    fn matches(&self, query: &Query, search: &Search, compartment: Option<&CompartmentInfo>) -> Result<Vec<i64>> {
        let mut conditions = String::new();
        let mut parameters = vec![Sql::Text(query.expression())];
        if let Some(compartment) = compartment {
            conditions.push_str(" AND record.compartment = ?");
            parameters.push(compartment.number.into());
        }
        if let Some(kind) = &search.kind {
            conditions.push_str(" AND record.kind = ?");
            parameters.push(kind.clone().into());
        }
        parameters.push(i64::try_from(search.limit.max(1)).unwrap_or(i64::MAX).into());
        let sql = format!(
            "SELECT number FROM (
                 SELECT record.number AS number, bm25(search, 10.0, 1.0, 0.5) AS score FROM search
                 JOIN record ON record.number = search.rowid WHERE search MATCH ?{conditions} ORDER BY search.rowid DESC LIMIT {RANKED})
             ORDER BY score, number DESC LIMIT ?"
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
        let state = rows::open_state(&self.local, &compartment, RecordId(row.get(0)?), &row.get::<_, Vec<u8>>(10)?)?;
        let texts = kind(&record.kind).map(|kind| searchable(kind, &state)).unwrap_or_default();
        let mut best: Option<(u32, &str, Vec<SnippetPart>)> = None;
        for (field, text) in &texts {
            if let Some((count, parts)) = snippet(text, query)
                && best.as_ref().is_none_or(|(found, ..)| count > *found)
            {
                best = Some((count, field, parts));
            }
        }
        let (field, snippet) = match best {
            Some((_, field, parts)) => (field.to_owned(), parts),
            None => (String::new(), vec![SnippetPart { text: record.reference.clone(), hit: true }]),
        };
        Ok(Some(Hit { record, field, snippet }))
    }
}
