//! Lists: a page of records in an order, with their short values.

use std::cmp::Ordering;

use fieldseal_model::{CompartmentClass, RecordId, kind};
use fieldseal_seal::{CompartmentId, canonical};
use minicbor::{Decode, Encode};
use rusqlite::{Connection, types::Value as Sql};

use super::{
    cells::{Cells, is},
    record::{HEAD, RecordHead},
    rows,
    veil::NOT_VEILED,
};
use crate::{
    Result, Vault, VaultError,
    journal::compartments::{self, CompartmentInfo},
};

/// Order of a list. Moments come newest first, references and titles ascending; records that are equal in it by age.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// By the authors' clocks.
    Updated,
    Created,
    #[default]
    Reference,
    Title,
}

/// Which records, in which order.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Every kind when left out.
    pub kind: Option<String>,
    /// Every compartment when left out.
    pub compartment: Option<CompartmentId>,
    /// Only records that changed on this laptop at or after this moment, by its own clock.
    pub changed_since_ms: Option<i64>,
    /// All of them must hold.
    pub filter: Vec<Filter>,
    pub sort: Sort,
    /// [`Page::next`] of the page before.
    pub after: Option<String>,
    pub limit: usize,
}

/// The register shows this value, or the set holds this element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    pub field: String,
    pub value: String,
}

/// Part of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub rows: Vec<Row>,
    /// Records in the whole list.
    pub total: u64,
    /// Where the next page begins; `None` at the end.
    pub next: Option<String>,
}

/// One record of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub head: RecordHead,
    pub cells: Cells,
}

/// The place behind a row. CBOR, printed in hexadecimal.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
enum Place {
    #[n(0)]
    Moment(#[n(0)] i64, #[n(1)] i64),
    #[n(1)]
    Text(#[n(0)] String, #[n(1)] i64),
}

/// The conditions of a list as SQL, with their parameters.
struct Conditions {
    sql: Vec<String>,
    parameters: Vec<Sql>,
}

impl Vault {
    /// A page of records.
    ///
    /// # Errors
    /// [`VaultError::NoKind`], [`VaultError::NoCompartment`], [`VaultError::Stored`] for an `after` that is no page's.
    pub fn list(&self, list: &List) -> Result<Page> {
        if let Some(name) = &list.kind {
            let kind = kind(name).ok_or_else(|| VaultError::NoKind { kind: name.clone() })?;
            if kind.compartment == CompartmentClass::Identity {
                return self.list_opened(list);
            }
        }
        let conditions = self.conditions(list)?;
        if list.filter.is_empty() { self.list_indexed(list, conditions) } else { self.list_filtered(list, conditions) }
    }

    /// How many records there are by kind, in one compartment or all.
    pub fn counts(&self, compartment: Option<CompartmentId>) -> Result<Vec<(String, u64)>> {
        let number = compartment.map(|id| self.compartment(id).map(|info| info.number)).transpose()?;
        let sql = match number {
            Some(_) => format!("SELECT kind, count(*) FROM record WHERE compartment = ?1 AND {NOT_VEILED} GROUP BY kind"),
            None => format!("SELECT kind, count(*) FROM record WHERE ?1 IS NULL AND {NOT_VEILED} GROUP BY kind"),
        };
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let rows = statement.query_map([number], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?;
        rows.map(|row| row.map(|(kind, count)| (kind, u64::try_from(count).unwrap_or(0))).map_err(VaultError::from)).collect()
    }

    fn conditions(&self, list: &List) -> Result<Conditions> {
        let mut conditions = Conditions { sql: vec![NOT_VEILED.to_owned()], parameters: Vec::new() };
        if let Some(id) = list.compartment {
            conditions.add("record.compartment = ?", self.compartment(id)?.number.into());
        }
        if let Some(kind) = &list.kind {
            conditions.add("record.kind = ?", kind.clone().into());
        }
        if let Some(since) = list.changed_since_ms {
            conditions.add("record.touched_ms >= ?", since.into());
        }
        Ok(conditions)
    }

    /// The database orders and cuts.
    fn list_indexed(&self, list: &List, conditions: Conditions) -> Result<Page> {
        let connection = self.store.read();
        let sql = format!("SELECT count(*) FROM record {}", conditions.clause());
        let total: i64 =
            connection.prepare_cached(&sql)?.query_row(rusqlite::params_from_iter(&conditions.parameters), |row| row.get(0))?;
        let (column, descending) = list.sort.column();
        let (direction, comparison) = if descending { ("DESC", "<") } else { ("ASC", ">") };
        let mut conditions = conditions;
        if let Some(place) = list.after.as_deref().map(Place::parse).transpose()? {
            let (key, number) = place.parameters();
            conditions.sql.push(format!("({column}, record.number) {comparison} (?, ?)"));
            conditions.parameters.extend([key, number]);
        }
        let sql = format!(
            "SELECT {HEAD}, record.number, {column} FROM record {} ORDER BY {column} {direction}, record.number {direction} LIMIT ?",
            conditions.clause()
        );
        conditions.parameters.push(Sql::Integer(i64::try_from(list.limit).unwrap_or(i64::MAX).saturating_add(1)));
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&conditions.parameters))?;
        let (mut found, mut place, mut next) = (Vec::new(), None, None);
        let mut known = Known::default();
        while let Some(row) = rows.next()? {
            if found.len() == list.limit {
                next = place.as_ref().map(Place::print);
                break;
            }
            place = Some(Place::of(row, list.sort)?);
            found.push(self.read_row(row, &mut known)?);
        }
        Ok(Page { rows: found, total: u64::try_from(total).unwrap_or(0), next })
    }

    /// The database orders, the filter is asked row by row.
    fn list_filtered(&self, list: &List, conditions: Conditions) -> Result<Page> {
        let (column, descending) = list.sort.column();
        let direction = if descending { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT {HEAD}, record.number, {column} FROM record {} ORDER BY {column} {direction}, record.number {direction}",
            conditions.clause()
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&conditions.parameters))?;
        let after = list.after.as_deref().map(Place::parse).transpose()?;
        let (mut page, mut place) = (Page { rows: Vec::new(), total: 0, next: None }, None);
        let mut known = Known::default();
        while let Some(row) = rows.next()? {
            let found = self.read_row(row, &mut known)?;
            if !self.passes(&found, &list.filter)? {
                continue;
            }
            page.total += 1;
            let here = Place::of(row, list.sort)?;
            if after.as_ref().is_some_and(|after| !here.is_behind(after, descending)) {
                continue;
            }
            if page.rows.len() < list.limit {
                page.rows.push(found);
                place = Some(here);
            } else if page.next.is_none() {
                page.next = place.as_ref().map(Place::print);
            }
        }
        Ok(page)
    }

    /// Identities are sealed one by one: all are opened, then ordered.
    fn list_opened(&self, list: &List) -> Result<Page> {
        let conditions = self.conditions(list)?;
        let sql = format!("SELECT {HEAD}, record.number FROM record {} ORDER BY record.number", conditions.clause());
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&conditions.parameters))?;
        let (mut found, mut known) = (Vec::new(), Known::default());
        while let Some(row) = rows.next()? {
            let read = self.read_row(row, &mut known)?;
            if self.passes(&read, &list.filter)? {
                found.push(read);
            }
        }
        match list.sort {
            Sort::Updated => found.sort_by_key(|row| std::cmp::Reverse(row.head.updated_ms)),
            Sort::Created => found.sort_by_key(|row| std::cmp::Reverse(row.head.created_ms)),
            Sort::Reference | Sort::Title => found.sort_by(|a, b| a.head.title.cmp(&b.head.title)),
        }
        let total = found.len() as u64;
        let from = match list.after.as_deref().map(Place::parse).transpose()? {
            Some(Place::Moment(position, _)) => usize::try_from(position).unwrap_or(0),
            _ => 0,
        };
        let to = from.saturating_add(list.limit);
        let next = (to < found.len()).then(|| Place::Moment(to as i64, 0).print());
        Ok(Page { rows: found.into_iter().skip(from).take(list.limit).collect(), total, next })
    }

    fn read_row(&self, row: &rusqlite::Row<'_>, known: &mut Known) -> Result<Row> {
        let compartment = known.get(self.store.read(), row.get(2)?)?;
        let id = RecordId(row.get(0)?);
        let columns = (row.get(3)?, row.get(4)?, row.get(9)?);
        let (title, reference, mut cells) = rows::open_columns(&self.local, &compartment, id, columns)?;
        let mut head = RecordHead {
            id,
            kind: row.get(1)?,
            compartment: compartment.id,
            title,
            reference,
            created_ms: row.get(5)?,
            updated_ms: row.get(6)?,
            touched_ms: row.get(7)?,
            conflicts: u64::try_from(row.get::<_, i64>(8)?).unwrap_or(0),
        };
        self.veil_row(&mut head, &mut cells);
        Ok(Row { head, cells })
    }

    fn passes(&self, row: &Row, filters: &[Filter]) -> Result<bool> {
        for Filter { field, value } in filters {
            let holds = match row.cells.holds(field, value) {
                Some(holds) => holds,
                None => self.holds(row.head.id, field, value)?,
            };
            if !holds {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// For values too long to be kept beside the record.
    fn holds(&self, id: RecordId, field: &str, value: &str) -> Result<bool> {
        let Some((compartment, _)) = self.find_head(id)? else { return Ok(false) };
        let Some(state) = rows::state(self.store.read(), &self.local, &compartment, id)? else { return Ok(false) };
        let in_register = state.register(field).is_some_and(|register| is(register.shown(), value));
        Ok(in_register || state.set(field).is_some_and(|set| set.contains(value)))
    }
}

/// Compartments met in a list.
#[derive(Default)]
struct Known(Vec<CompartmentInfo>);

impl Known {
    fn get(&mut self, connection: &Connection, number: i64) -> Result<CompartmentInfo> {
        if let Some(known) = self.0.iter().find(|known| known.number == number) {
            return Ok(*known);
        }
        let found = compartments::by_number(connection, number)?;
        self.0.push(found);
        Ok(found)
    }
}

impl Sort {
    /// The column, and whether the list runs downwards.
    fn column(self) -> (&'static str, bool) {
        match self {
            Self::Updated => ("record.updated_ms", true),
            Self::Created => ("record.created_ms", true),
            Self::Reference => ("record.reference_key", false),
            Self::Title => ("record.title_key", false),
        }
    }
}

impl Conditions {
    fn add(&mut self, sql: &str, parameter: Sql) {
        self.sql.push(sql.to_owned());
        self.parameters.push(parameter);
    }

    fn clause(&self) -> String {
        format!("WHERE {}", self.sql.join(" AND "))
    }
}

impl Place {
    fn of(row: &rusqlite::Row<'_>, sort: Sort) -> Result<Self> {
        let number = row.get(10)?;
        Ok(match sort {
            Sort::Updated | Sort::Created => Self::Moment(row.get(11)?, number),
            Sort::Reference | Sort::Title => Self::Text(row.get(11)?, number),
        })
    }

    fn parameters(self) -> (Sql, Sql) {
        match self {
            Self::Moment(key, number) => (Sql::Integer(key), Sql::Integer(number)),
            Self::Text(key, number) => (Sql::Text(key), Sql::Integer(number)),
        }
    }

    fn is_behind(&self, other: &Self, descending: bool) -> bool {
        let order = match (self, other) {
            (Self::Moment(a, n), Self::Moment(b, m)) => a.cmp(b).then(n.cmp(m)),
            (Self::Text(a, n), Self::Text(b, m)) => a.as_bytes().cmp(b.as_bytes()).then(n.cmp(m)),
            _ => Ordering::Equal,
        };
        order == if descending { Ordering::Less } else { Ordering::Greater }
    }

    fn print(&self) -> String {
        canonical::encode(self).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn parse(text: &str) -> Result<Self> {
        let wrong = || VaultError::stored("page", "not the end of a page");
        let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
        let digits = digits.filter(|digits| digits.len() % 2 == 0).ok_or_else(wrong)?;
        let bytes: Vec<u8> = digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect();
        canonical::decode(&bytes).map_err(|_| wrong())
    }
}
