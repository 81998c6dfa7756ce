//! Who links to a record.

use fieldseal_model::{RecordId, Value};
use fieldseal_seal::{BlobReference, CompartmentId, Hash};

use super::{
    derive::derive,
    record::{HEAD, RecordHead},
    rows,
    veil::NOT_VEILED,
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

/// A sealed file that a record names.
#[derive(Debug, Clone, PartialEq)]
pub struct BlobUse {
    pub record: RecordHead,
    pub field: String,
    pub reference: BlobReference,
}

impl BlobUse {
    /// The register's value that names it.
    pub fn value(&self) -> Value {
        Value::Blob(self.reference.encode())
    }
}

impl Vault {
    /// The records of a compartment that name a file with this content (by its SHA-256): the same photo, taken in already.
    pub fn blobs_with_content(&self, compartment: CompartmentId, sha256: &Hash) -> Result<Vec<BlobUse>> {
        let number = self.compartment(compartment)?.number;
        let sql = format!(
            "SELECT {HEAD}, blob_use.field, blob.reference FROM blob JOIN blob_use ON blob_use.blob = blob.number
                           JOIN record ON record.number = blob_use.record
                           WHERE blob.sha256 = ?1 AND blob.compartment = ?2 ORDER BY record.number, blob_use.field"
        );
        let mut statement = self.store.read().prepare_cached(&sql)?;
        let mut rows = statement.query((sha256.as_bytes(), number))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.get(11)?;
            let reference = BlobReference::decode(&bytes).map_err(|error| VaultError::stored("blob reference", error))?;
            found.push(BlobUse { record: self.read_head(row)?.1, field: row.get(10)?, reference });
        }
        Ok(found)
    }

    /// Every record whose links lead to this one. Identities of sources are among them: who may open the vault may see them.
    pub fn links_to(&self, target: RecordId) -> Result<Vec<LinkIn>> {
        let sql = format!(
            "SELECT {HEAD}, link.field FROM link JOIN record ON record.number = link.source WHERE link.target = ?1 AND {NOT_VEILED}
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
