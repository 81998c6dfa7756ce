//! The head file: two slots outside the database, written in turn, one flush per commit.

use std::{
    fs::{File, OpenOptions},
    io::{Read, Seek, SeekFrom, Write},
    path::PathBuf,
};

use fieldseal_seal::{Hash, Head, HeadError, Randomness, Secret, VaultId, head::SLOT_LENGTH};

use super::layout::{Layout, owner_only, replace};
use crate::{Repair, Result, VaultError};

/// The second slot begins here: in another block of the disk than the first, so that one torn write cannot spoil both.
const SECOND_SLOT: usize = 4096;
/// Bytes of the file; what lies between the slots is zero.
const FILE_LENGTH: usize = 2 * SECOND_SLOT;

/// The open head file.
pub struct HeadFile {
    file: File,
    path: PathBuf,
    key: Secret<32>,
    head: Head,
}

/// What a commit states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub header_sequence: u64,
    pub commit: u64,
    pub commit_link: Hash,
    pub incarnation: u32,
    pub directory: Option<fieldseal_seal::DirectoryHead>,
}

impl HeadFile {
    /// Writes a new file with both slots.
    pub fn create(layout: &Layout, key: Secret<32>, vault: VaultId, mark: &Mark, randomness: &mut dyn Randomness) -> Result<Self> {
        let head = write_both(layout, &key, mark.at(vault, 1), randomness)?;
        let (file, path) = open(layout)?;
        Ok(Self { file, path, key, head })
    }

    /// Writes the whole file anew, after a damage.
    pub fn rewrite(self, layout: &Layout, mark: &Mark, randomness: &mut dyn Randomness) -> Result<Self> {
        let head = mark.at(self.head.vault_id, self.head.sequence.saturating_add(2));
        let head = write_both(layout, &self.key, head, randomness)?;
        let (file, path) = open(layout)?;
        Ok(Self { file, path, head, ..self })
    }

    /// Opens the file. After [`Repair::Head`], the caller rewrites it.
    pub fn open(layout: &Layout, key: Secret<32>, vault: VaultId, repairs: &mut Vec<Repair>) -> Result<Self> {
        let (mut file, path) = open(layout)?;
        let mut bytes = Vec::new();
        Read::by_ref(&mut file).take(FILE_LENGTH as u64 + 1).read_to_end(&mut bytes).map_err(|error| VaultError::io(&path, error))?;
        let slot = |start: usize| bytes.get(start..start + SLOT_LENGTH).unwrap_or_default();
        let (head, both) = Head::newest(slot(0), slot(SECOND_SLOT), &key, &vault).map_err(|error| match error {
            HeadError::NotASlot | HeadError::Damaged | HeadError::Malformed(_) => VaultError::HeadDamaged,
        })?;
        let between = bytes.get(SLOT_LENGTH..SECOND_SLOT).into_iter().chain(bytes.get(SECOND_SLOT + SLOT_LENGTH..)).flatten();
        if !both || bytes.len() != FILE_LENGTH || between.into_iter().any(|byte| *byte != 0) {
            repairs.push(Repair::Head);
        }
        Ok(Self { file, path, key, head })
    }

    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Writes the mark into the slot that is not the newest, and flushes. Only then is a commit acknowledged.
    pub fn write(&mut self, mark: &Mark, randomness: &mut dyn Randomness) -> Result<()> {
        let head = mark.at(self.head.vault_id, self.head.sequence.saturating_add(1));
        let slot = head.encode_slot(&self.key, randomness);
        let start = place(head.sequence);
        let written =
            self.file.seek(SeekFrom::Start(start as u64)).and_then(|_| self.file.write_all(&slot)).and_then(|()| self.file.sync_data());
        written.map_err(|error| VaultError::io(&self.path, error))?;
        self.head = head;
        Ok(())
    }
}

impl Mark {
    fn at(&self, vault_id: VaultId, sequence: u64) -> Head {
        Head {
            vault_id,
            sequence,
            header_sequence: self.header_sequence,
            commit: self.commit,
            commit_link: self.commit_link,
            incarnation: self.incarnation,
            directory: self.directory,
            streams: None,
        }
    }
}

/// Both slots, the newer one with this head.
fn write_both(layout: &Layout, key: &Secret<32>, head: Head, randomness: &mut dyn Randomness) -> Result<Head> {
    let mut bytes = vec![0; FILE_LENGTH];
    for sequence in [head.sequence.saturating_sub(1), head.sequence] {
        let slot = Head { sequence, ..head.clone() }.encode_slot(key, randomness);
        bytes.iter_mut().skip(place(sequence)).zip(slot).for_each(|(to, from)| *to = from);
    }
    replace(&layout.head(), &bytes)?;
    Ok(head)
}

/// Where the slot of that sequence lies.
fn place(sequence: u64) -> usize {
    if sequence.is_multiple_of(2) { 0 } else { SECOND_SLOT }
}

fn open(layout: &Layout) -> Result<(File, PathBuf)> {
    let path = layout.head();
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    owner_only(&mut options);
    match options.open(&path) {
        Ok(file) => Ok((file, path)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(VaultError::HeadMissing),
        Err(error) => Err(VaultError::io(&path, error)),
    }
}
