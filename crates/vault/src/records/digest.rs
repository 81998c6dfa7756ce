//! One hash over everything that is true.

use fieldseal_model::RecordId;
use fieldseal_seal::{CompartmentId, Domain, Hash};
use ring::digest::{Context, SHA256};

use super::rows;
use crate::{
    Result, Vault, VaultError,
    hash::finish,
    journal::compartments::{Class, CompartmentInfo},
};

const DIGEST: Domain = Domain::new("vault-digest");

impl Vault {
    /// SHA-256 over the canonical merged state of every record that this member may read, or of one compartment: equal on two laptops with the
    /// same membership that hold the same changes. Identities and everything that stays on this laptop are left out.
    ///
    /// Input: `"fieldseal/1/vault-digest\0"`, then for each compartment, ascending by id (the organisation's counts as one of them), its id (16),
    /// and for each of its records, ascending by id: record id (16), length of its canonical state (8, big-endian), the state. A compartment
    /// without records is left out, and so is a provisional one's own id, which is zeros.
    pub fn digest(&self, compartment: Option<CompartmentId>) -> Result<Hash> {
        let mut chosen: Vec<CompartmentInfo> = match compartment {
            Some(id) => vec![self.compartment(id)?],
            None => self.compartments()?,
        };
        chosen.retain(|compartment| compartment.class != Class::Identity && !compartment.retired && !self.is_left(compartment));
        chosen.sort_by_key(shown_id);
        let mut hash = Context::new(&SHA256);
        hash.update(&DIGEST.prefix());
        for compartment in chosen {
            self.absorb(&mut hash, &compartment)?;
        }
        Ok(finish(hash))
    }

    fn absorb(&self, hash: &mut Context, compartment: &CompartmentInfo) -> Result<()> {
        let sql = "SELECT record.id, state FROM record JOIN record_state ON record_state.record = record.number
                   WHERE record.compartment = ?1 ORDER BY record.id";
        let mut statement = self.store.read().prepare_cached(sql)?;
        let mut rows = statement.query([compartment.number])?;
        let mut is_first = true;
        while let Some(row) = rows.next()? {
            if std::mem::take(&mut is_first) {
                hash.update(shown_id(compartment).as_bytes());
            }
            let id = RecordId(row.get(0)?);
            let state = rows::open_state(&self.local, compartment, id, &row.get::<_, Vec<u8>>(1)?)?;
            let bytes = state.canonical_bytes().map_err(|error| VaultError::stored("record", format!("{id}: {error}")))?;
            hash.update(&id.0);
            hash.update(&(bytes.len() as u64).to_be_bytes());
            hash.update(&bytes);
        }
        Ok(())
    }
}

fn shown_id(compartment: &CompartmentInfo) -> CompartmentId {
    if compartment.provisional { CompartmentId([0; 16]) } else { compartment.id }
}
