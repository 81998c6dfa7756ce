//! What of the records on this laptop is kept from its owner's sight.
//!
//! Whoever is a member of a compartment holds its keys and everything in it; the digest, the checks and the sync know no veil. It keeps from
//! reading what the organisation's rules keep from this person: [`fieldseal_model::Role::sees`].

use std::collections::HashMap;

use fieldseal_model::{RecordId, Sight, kind};
use rusqlite::Connection;

use super::{cells::Cells, record::RecordHead};
use crate::{Result, Vault};

/// Held in memory alone, and made with the connection, so that every query may ask it.
pub const TABLE: &str = "CREATE TEMP TABLE veiled (number INTEGER PRIMARY KEY);";

/// A condition on a query's `record`.
pub const NOT_VEILED: &str = "record.number NOT IN (SELECT number FROM temp.veiled)";

/// The records of which something is not to be seen.
#[derive(Debug, Default)]
pub struct Veil(HashMap<RecordId, Sight>);

impl Vault {
    /// From now on, reading gives of these records no more than this. Of every other record it gives everything.
    pub fn draw_veil(&mut self, veil: HashMap<RecordId, Sight>) -> Result<()> {
        self.veil = Veil(veil);
        self.veil.fill(self.store.read())
    }

    /// Draws the veil over rows that were made anew.
    pub(crate) fn redraw_veil(&self) -> Result<()> {
        self.veil.fill(self.store.read())
    }

    /// How much of a record reading gives.
    pub fn sight(&self, id: RecordId) -> Sight {
        self.veil.0.get(&id).copied().unwrap_or(Sight::Whole)
    }

    /// Whether reading gives this field of a record.
    pub fn shows(&self, id: RecordId, kind_name: &str, field: &str) -> bool {
        match self.sight(id) {
            Sight::Whole => true,
            Sight::Frame => kind(kind_name).is_some_and(|kind| kind.shows_in_frame(field)),
            Sight::Nothing => false,
        }
    }

    /// Takes out of a list's row what is not to be seen.
    pub(crate) fn veil_row(&self, head: &mut RecordHead, cells: &mut Cells) {
        if self.sight(head.id) == Sight::Whole {
            return;
        }
        let title = kind(&head.kind).map_or("", |kind| kind.title_field);
        if !self.shows(head.id, &head.kind, title) {
            head.title.clear();
        }
        // Nobody settles what he does not see.
        head.conflicts = 0;
        cells.0.retain(|field, _| self.shows(head.id, &head.kind, field));
    }
}

impl Veil {
    fn fill(&self, connection: &Connection) -> Result<()> {
        connection.execute("DELETE FROM temp.veiled", [])?;
        let mut insert = connection.prepare_cached("INSERT INTO temp.veiled SELECT number FROM record WHERE id = ?1")?;
        for (id, _) in self.0.iter().filter(|(_, sight)| **sight == Sight::Nothing) {
            insert.execute([id.0])?;
        }
        Ok(())
    }
}
