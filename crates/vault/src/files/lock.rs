//! One process at a time.

use std::fs::{File, OpenOptions, TryLockError};

use super::layout::{Layout, owner_only};
use crate::{Result, VaultError};

/// Holds the vault for this process. The operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// # Errors
    /// [`VaultError::InUse`] when another process, or another part of this one, holds the vault.
    pub fn take(layout: &Layout) -> Result<Self> {
        let path = layout.lock();
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        owner_only(&mut options);
        let file = options.open(&path).map_err(|error| VaultError::io(&path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            Err(TryLockError::Error(error)) => Err(VaultError::io(&path, error)),
        }
    }
}

impl Drop for Lock {
    /// Lets go at once: a process that is being started by another thread holds a copy of the file for a moment, and closing ours would not be
    /// enough.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}
