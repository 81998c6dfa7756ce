//! Who links to a record.

use fieldseal_model::RecordId;

use super::{
    derive::derive,
    record::{HEAD, RecordHead},
    rows,
};
use crate::{
    Result, Vault, VaultError,
    journal::compartments::{self, Class},
};

/// A record that links to another one, and the field that holds the link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkIn {
    pub field: String,
    pub from: RecordHead,
}

impl Vault {
    /// Every record whose links lead to this one. Identities of sources are among them: who may open the vault may see them.
    pub fn links_to(&self, target: RecordId) -> Result<Vec<LinkIn>> {
        let sql = format!(
            "SELECT {HEAD}, link.field FROM link JOIN record ON record.number = link.source WHERE link.target = ?1
                           ORDER BY record.kind, record.reference_key, record.number"
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query([target.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(LinkIn { field: row.get(10)?, from: self.read_head(row)?.1 });
        }
        drop(rows);
        self.identities_linking_to(target, &mut found)?;
        Ok(found)
    }

    /// Identities are in no index: they are few, and are opened one by one.
    fn identities_linking_to(&self, target: RecordId, found: &mut Vec<LinkIn>) -> Result<()> {
        let connection = self.store.read();
        let identities = compartments::all(connection)?.into_iter().filter(|compartment| compartment.class == Class::Identity);
        for compartment in identities {
            let mut statement = connection.prepare_cached("SELECT id FROM record WHERE compartment = ?1 ORDER BY number")?;
            let ids = statement.query_map([compartment.number], |row| Ok(RecordId(row.get(0)?)))?.collect::<rusqlite::Result<Vec<_>>>()?;
            for id in ids {
                let Some(state) = rows::state(connection, &self.local, &compartment, id)? else { continue };
                let derived = derive(&state).map_err(|error| VaultError::stored("record", error))?;
                for (field, _) in derived.links.iter().filter(|(_, linked)| *linked == target) {
                    if let Some((_, from)) = self.find_head(id)? {
                        found.push(LinkIn { field: field.clone(), from });
                    }
                }
            }
        }
        Ok(())
    }
}
