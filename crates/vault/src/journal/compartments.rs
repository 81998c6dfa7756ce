//! Compartments: who can read what.

use fieldseal_seal::{CompartmentId, Hash};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::{Result, Vault, VaultError};

/// What a compartment is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    Organisation,
    Mission,
    /// Stays on this laptop.
    Identity,
}

/// A compartment of this vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompartmentInfo {
    pub id: CompartmentId,
    pub class: Class,
    /// Made before enrolment, in the place of the organisation's.
    pub provisional: bool,
    /// Its records live in another one now.
    pub retired: bool,
    pub(crate) number: i64,
    pub(crate) cursor: u64,
    pub(crate) cursor_link: Option<Hash>,
}

impl Class {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Mission => "mission",
            Self::Identity => "identity",
        }
    }

    fn parse(name: &str) -> Result<Self> {
        [Self::Organisation, Self::Mission, Self::Identity]
            .into_iter()
            .find(|class| class.name() == name)
            .ok_or_else(|| VaultError::stored("compartment", name))
    }
}

impl From<fieldseal_model::CompartmentClass> for Class {
    fn from(class: fieldseal_model::CompartmentClass) -> Self {
        match class {
            fieldseal_model::CompartmentClass::Organisation => Self::Organisation,
            fieldseal_model::CompartmentClass::Mission => Self::Mission,
            fieldseal_model::CompartmentClass::Identity => Self::Identity,
        }
    }
}

impl Vault {
    /// All compartments that are in use.
    pub fn compartments(&self) -> Result<Vec<CompartmentInfo>> {
        Ok(all(self.store.read())?.into_iter().filter(|compartment| !compartment.retired).collect())
    }

    /// Where companies live: the organisation's compartment, or the provisional one before this vault has its key.
    pub fn organisation_compartment(&self) -> Result<CompartmentId> {
        // The provisional one stays beside the organisation's while it holds what the owner's role may not bring along.
        let all = self.compartments()?.into_iter().filter(|compartment| compartment.class == Class::Organisation);
        let found = all.min_by_key(|compartment| compartment.provisional);
        found.map(|compartment| compartment.id).ok_or_else(|| VaultError::stored("compartment", Class::Organisation.name()))
    }

    /// Records of companies that the owner wrote before he belonged to the organisation and that his role may not bring along, by kind: they stay on
    /// this laptop.
    pub fn staying(&self) -> Result<Vec<(String, u64)>> {
        let Some(left) = self.compartments()?.into_iter().find(|compartment| self.is_left(compartment)) else { return Ok(Vec::new()) };
        let sql = "SELECT kind, count(*) FROM record WHERE compartment = ?1 GROUP BY kind ORDER BY kind";
        let mut statement = self.store.read().prepare_cached(sql)?;
        let rows = statement.query_map([left.number], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?;
        let counted = rows.map(|row| row.map(|(kind, count)| (kind, u64::try_from(count).unwrap_or(0))));
        Ok(counted.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a compartment is the provisional one although the vault belongs to an organisation: it holds what nobody else will get.
    pub(crate) fn is_left(&self, compartment: &CompartmentInfo) -> bool {
        let belongs = self.directory.as_ref().is_some_and(|directory| directory.device(&self.device()).is_some());
        compartment.provisional && belongs
    }

    /// Where identities of sources live.
    pub fn identity_compartment(&self) -> Result<CompartmentId> {
        let found = self.compartments()?.into_iter().find(|compartment| compartment.class == Class::Identity);
        found.map(|compartment| compartment.id).ok_or_else(|| VaultError::stored("compartment", Class::Identity.name()))
    }

    pub(crate) fn compartment(&self, id: CompartmentId) -> Result<CompartmentInfo> {
        find(self.store.read(), id)?.ok_or(VaultError::NoCompartment { compartment: id })
    }
}

const COLUMNS: &str = "number, id, class, provisional, retired, cursor, cursor_link";

pub fn all(connection: &Connection) -> Result<Vec<CompartmentInfo>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM compartment ORDER BY number"))?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

pub fn find(connection: &Connection, id: CompartmentId) -> Result<Option<CompartmentInfo>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM compartment WHERE id = ?1"))?;
    let mut rows = statement.query([id.as_bytes()])?;
    rows.next()?.map(read).transpose()
}

pub fn by_number(connection: &Connection, number: i64) -> Result<CompartmentInfo> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM compartment WHERE number = ?1"))?;
    let mut rows = statement.query([number])?;
    rows.next()?.map(read).transpose()?.ok_or_else(|| VaultError::stored("compartment", number))
}

pub fn insert(connection: &Connection, id: CompartmentId, class: Class, provisional: bool) -> Result<CompartmentInfo> {
    connection
        .execute("INSERT INTO compartment (id, class, provisional) VALUES (?1, ?2, ?3)", (id.as_bytes(), class.name(), provisional))?;
    by_number(connection, connection.last_insert_rowid())
}

/// Reads the relay's log from its beginning again.
pub fn forget_cursors(connection: &Connection) -> Result<()> {
    connection.execute("UPDATE compartment SET cursor = 0, cursor_link = NULL WHERE cursor > 0", [])?;
    Ok(())
}

pub fn epoch_key(connection: &Connection, compartment: i64, epoch: u32) -> Result<Option<Vec<u8>>> {
    let mut statement = connection.prepare_cached("SELECT key FROM epoch WHERE compartment = ?1 AND epoch = ?2")?;
    Ok(statement.query_row((compartment, epoch), |row| row.get(0)).optional()?)
}

fn read(row: &Row<'_>) -> Result<CompartmentInfo> {
    let id: Vec<u8> = row.get(1)?;
    let class: String = row.get(2)?;
    let link: Option<Vec<u8>> = row.get(6)?;
    let damaged = |error| VaultError::stored("compartment", error);
    Ok(CompartmentInfo {
        number: row.get(0)?,
        id: CompartmentId::from_slice(&id).map_err(damaged)?,
        class: Class::parse(&class)?,
        provisional: row.get(3)?,
        retired: row.get(4)?,
        cursor: u64::try_from(row.get::<_, i64>(5)?).unwrap_or(0),
        cursor_link: link.map(|link| Hash::from_slice(&link)).transpose().map_err(damaged)?,
    })
}
