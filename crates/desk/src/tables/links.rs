use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
};

use fieldseal_model::{RecordId, Value};
use fieldseal_seal::CompartmentId;
use fieldseal_tables::{LinkError, Links, fold};
use fieldseal_vault::{Cell, List, Vault};

use crate::{Failure, records};

/// Fields besides its title by which people call a record.
const NAMES: &[&str] = &["name", "name_local", "former_names", "alias_for_reports", "ref", "codename"];

/// Records by everything that they are called, one kind after the other as it is asked for.
pub struct NamesHere<'a> {
    vault: &'a Vault,
    /// Where links may lead: what the organisation shares, and the mission.
    compartments: Vec<CompartmentId>,
    kinds: RefCell<HashMap<&'static str, HashMap<String, BTreeSet<RecordId>>>>,
    failed: RefCell<Option<Failure>>,
}

impl<'a> NamesHere<'a> {
    pub fn new(vault: &'a Vault, compartments: Vec<CompartmentId>) -> Self {
        Self { vault, compartments, kinds: RefCell::default(), failed: RefCell::default() }
    }

    /// What went wrong with the vault while names were looked up.
    ///
    /// # Errors
    /// That.
    pub fn finish(self) -> Result<(), Failure> {
        self.failed.into_inner().map_or(Ok(()), Err)
    }

    fn called(&self, kind: &'static str, name: &str) -> Result<BTreeSet<RecordId>, Failure> {
        let mut kinds = self.kinds.borrow_mut();
        let names = match kinds.entry(kind) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(place) => place.insert(self.names_of(kind)?),
        };
        Ok(names.get(name).cloned().unwrap_or_default())
    }

    fn names_of(&self, kind: &str) -> Result<HashMap<String, BTreeSet<RecordId>>, Failure> {
        let mut names: HashMap<String, BTreeSet<RecordId>> = HashMap::new();
        for compartment in &self.compartments {
            let mut list = List { kind: Some(kind.to_owned()), compartment: Some(*compartment), limit: 1_000, ..List::default() };
            loop {
                let page = self.vault.list(&list)?;
                for row in &page.rows {
                    let mut called = vec![row.head.title.clone(), row.head.reference.clone()];
                    called.extend(records::reference_of(self.vault, &row.head)?);
                    for field in NAMES {
                        match row.cells.0.get(*field) {
                            Some(Cell::Value(Value::Text(text))) => called.push(text.clone()),
                            Some(Cell::Set(elements)) => called.extend(elements.iter().cloned()),
                            _ => {}
                        }
                    }
                    for name in called.iter().map(|name| fold(name)).filter(|name| !name.is_empty()) {
                        names.entry(name).or_default().insert(row.head.id);
                    }
                }
                match page.next {
                    Some(next) => list.after = Some(next),
                    None => break,
                }
            }
        }
        Ok(names)
    }
}

impl Links for NamesHere<'_> {
    fn find(&self, kinds: &'static [&'static str], name: &str) -> Result<RecordId, LinkError> {
        if let Ok(id) = name.trim().parse::<RecordId>() {
            let head = self.vault.record_head(id).ok().flatten();
            return head.filter(|head| kinds.contains(&head.kind.as_str())).map(|head| head.id).ok_or(LinkError::Unknown);
        }
        let name = fold(name);
        let mut found = BTreeSet::new();
        for kind in kinds {
            match self.called(kind, &name) {
                Ok(ids) => found.extend(ids),
                Err(failure) => {
                    self.failed.borrow_mut().get_or_insert(failure);
                }
            }
        }
        match (found.len(), found.into_iter().next()) {
            (1, Some(id)) => Ok(id),
            (0, _) | (_, None) => Err(LinkError::Unknown),
            (count, _) => Err(LinkError::Several(count)),
        }
    }
}
