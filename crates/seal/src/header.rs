//! The vault's header: what is needed, besides the passphrase, to open it. Kept twice (files A and B); the higher sequence counts.

use minicbor::{Decode, Encode};
use thiserror::Error;

use crate::bytes::{Hash, Salt, VaultId};
use crate::canonical;
use crate::domain::Domain;
use crate::hazmat::aead;
use crate::hazmat::hash::sha256;
use crate::passphrase::KdfParameters;
use crate::randomness::Randomness;
use crate::secret::Secret;
use crate::vault_key::VaultKey;

/// Bytes of a header file, always.
pub const HEADER_LENGTH: usize = 4096;
/// First bytes of a header file; the format's version follows as one byte.
pub const HEADER_MAGIC: &[u8; 7] = b"FSVAULT";
/// The version of the format that is written and read.
pub const HEADER_VERSION: u8 = 1;

/// Bytes that are not a usable header.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HeaderError {
    /// The file is no vault header at all.
    #[error("not a vault header")]
    NotAHeader,
    /// The checksum does not fit: the file is damaged. The other copy may be whole.
    #[error("the vault header is damaged")]
    Damaged,
    /// The content is not well-formed although the checksum fits.
    #[error("the vault header is malformed: {0}")]
    Malformed(String),
    /// Written by another version.
    #[error("the vault header has version {0}, this program reads version {HEADER_VERSION}")]
    Version(u8),
    /// The key derivation is weaker than this program accepts.
    #[error("the vault header asks for a key derivation below the floor ({memory_kib} KiB, {passes} passes)")]
    KdfBelowFloor { memory_kib: u32, passes: u32 },
    /// The key derivation asks for more than any laptop should be made to do.
    #[error("the vault header asks for an impossible key derivation ({memory_kib} KiB, {passes} passes, {lanes} lanes)")]
    KdfOutOfRange { memory_kib: u32, passes: u32, lanes: u32 },
}

/// Why a vault was not opened.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum UnlockError {
    /// The header itself is refused.
    #[error(transparent)]
    Header(#[from] HeaderError),
    /// No slot opens with this passphrase. A header changed by someone who recomputed the checksum looks the same.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The passphrase is empty.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The memory for the key derivation could not be had.
    #[error("{memory_kib} KiB of memory are needed to check the passphrase and are not free")]
    OutOfMemory { memory_kib: u32 },
    /// The passphrase is right, yet the header was changed by someone without the key.
    #[error("the vault header was changed")]
    Tampered,
}

/// A vault's header. `docs/vault-format.md`, "Header", fixes the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultHeader {
    facts: HeaderFacts,
    slots: Vec<Slot>,
    authentication: Hash,
}

/// What every slot authenticates.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct HeaderFacts {
    #[n(0)]
    version: u8,
    #[n(1)]
    vault: VaultId,
    #[n(2)]
    sequence: u64,
    #[n(3)]
    created_ms: i64,
    #[n(4)]
    kdf: KdfParameters,
}

/// The master key, wrapped for one way of opening the vault.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Slot {
    #[n(0)]
    kind: SlotKind,
    #[n(1)]
    salt: Salt,
    #[cbor(n(2), with = "minicbor::bytes")]
    wrapped: [u8; 48],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
enum SlotKind {
    #[n(1)]
    Passphrase,
}

/// The CBOR value inside the file.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Content {
    #[n(0)]
    facts: HeaderFacts,
    #[n(1)]
    slots: Vec<Slot>,
    #[n(2)]
    authentication: Hash,
}

impl VaultHeader {
    /// A new vault: a random id and a random master key, wrapped with the passphrase. `now_ms` is milliseconds since 1970.
    pub fn create(
        passphrase: &[u8],
        kdf: KdfParameters,
        randomness: &mut dyn Randomness,
        now_ms: i64,
    ) -> Result<(VaultHeader, VaultKey), UnlockError> {
        let vault = VaultId::random(randomness);
        let key = VaultKey::make(vault, randomness);
        let facts = HeaderFacts { version: HEADER_VERSION, vault, sequence: 1, created_ms: now_ms, kdf };
        let stretched = facts.kdf.stretch(passphrase)?;
        Ok((Self::make(facts, &stretched, &key, randomness), key))
    }

    /// The vault's id.
    pub fn vault_id(&self) -> VaultId {
        self.facts.vault
    }

    /// Grows with each change of the header.
    pub fn sequence(&self) -> u64 {
        self.facts.sequence
    }

    /// When the vault was made, by that laptop's clock, in milliseconds since 1970.
    pub fn created_ms(&self) -> i64 {
        self.facts.created_ms
    }

    /// The key derivation's parameters.
    pub fn kdf(&self) -> &KdfParameters {
        &self.facts.kdf
    }

    /// The master key, if the passphrase is right and nothing was changed. Takes as long as the key derivation's costs say.
    pub fn unlock(&self, passphrase: &[u8]) -> Result<VaultKey, UnlockError> {
        self.open(&self.facts.kdf.stretch(passphrase)?)
    }

    /// The same vault and master key under another passphrase, with the next sequence. The old passphrase is checked first.
    pub fn change_passphrase(
        &self,
        old: &[u8],
        new: &[u8],
        kdf: KdfParameters,
        randomness: &mut dyn Randomness,
    ) -> Result<VaultHeader, UnlockError> {
        let key = self.unlock(old)?;
        let sequence = self.facts.sequence.saturating_add(1);
        let stretched = kdf.stretch(new)?;
        Ok(Self::make(HeaderFacts { sequence, kdf, ..self.facts.clone() }, &stretched, &key, randomness))
    }

    /// The file's bytes, always [`HEADER_LENGTH`].
    pub fn encode(&self) -> Vec<u8> {
        let content =
            canonical::encode(&Content { facts: self.facts.clone(), slots: self.slots.clone(), authentication: self.authentication });
        let mut file = HEADER_MAGIC.to_vec();
        file.push(HEADER_VERSION);
        file.extend_from_slice(&(content.len() as u32).to_be_bytes());
        file.extend_from_slice(&content);
        file.resize(HEADER_LENGTH - Hash::LENGTH, 0);
        let checksum = sha256(&file);
        file.extend_from_slice(checksum.as_bytes());
        file
    }

    /// Reads a file. Any flipped bit is [`HeaderError::Damaged`]; parameters below the floor are refused here already.
    pub fn decode(file: &[u8]) -> Result<VaultHeader, HeaderError> {
        if !file.starts_with(HEADER_MAGIC) {
            return Err(HeaderError::NotAHeader);
        }
        let (body, checksum) = file.split_last_chunk::<32>().filter(|_| file.len() == HEADER_LENGTH).ok_or(HeaderError::Damaged)?;
        if sha256(body).as_bytes() != checksum {
            return Err(HeaderError::Damaged);
        }
        let rest = body.strip_prefix(HEADER_MAGIC).ok_or(HeaderError::NotAHeader)?;
        let (version, rest) = rest.split_first().ok_or(HeaderError::Damaged)?;
        if *version != HEADER_VERSION {
            return Err(HeaderError::Version(*version));
        }
        let malformed = |what: &str| HeaderError::Malformed(what.to_owned());
        let (length, rest) = rest.split_first_chunk::<4>().ok_or_else(|| malformed("length"))?;
        let (content, padding) = rest.split_at_checked(u32::from_be_bytes(*length) as usize).ok_or_else(|| malformed("length"))?;
        if padding.iter().any(|byte| *byte != 0) {
            return Err(malformed("padding"));
        }
        let content: Content = canonical::decode(content).map_err(|error| HeaderError::Malformed(error.to_string()))?;
        if content.facts.version != HEADER_VERSION {
            return Err(HeaderError::Version(content.facts.version));
        }
        content.facts.kdf.check()?;
        if content.slots.is_empty() || content.slots.len() > MAX_SLOTS {
            return Err(malformed("slots"));
        }
        Ok(VaultHeader { facts: content.facts, slots: content.slots, authentication: content.authentication })
    }

    /// Opens the first slot that opens with the stretched passphrase, then checks that the whole header is what the key's holder wrote.
    fn open(&self, stretched: &Secret<32>) -> Result<VaultKey, UnlockError> {
        let facts = canonical::encode(&self.facts);
        let master = self.slots.iter().find_map(|slot| slot.open(stretched, &facts)).ok_or(UnlockError::WrongPassphrase)?;
        let key = VaultKey::new(self.facts.vault, master);
        if !key.is_authentic_header(&self.authenticated_bytes(), &self.authentication) {
            return Err(UnlockError::Tampered);
        }
        Ok(key)
    }

    fn make(facts: HeaderFacts, stretched: &Secret<32>, key: &VaultKey, randomness: &mut dyn Randomness) -> Self {
        let slot = Slot::make(stretched, &canonical::encode(&facts), key.master(), randomness);
        let mut header = VaultHeader { facts, slots: vec![slot], authentication: Hash([0; 32]) };
        header.authentication = key.authenticate_header(&header.authenticated_bytes());
        header
    }

    /// The facts' encoding followed by the slots'.
    fn authenticated_bytes(&self) -> Vec<u8> {
        let mut bytes = canonical::encode(&self.facts);
        bytes.extend_from_slice(&canonical::encode(&self.slots));
        bytes
    }
}

/// More slots than this do not fit a header.
const MAX_SLOTS: usize = 16;

impl Slot {
    fn make(stretched: &Secret<32>, facts: &[u8], master: &Secret<32>, randomness: &mut dyn Randomness) -> Self {
        let kind = SlotKind::Passphrase;
        let salt = Salt::random(randomness);
        let sealed = aead::seal_with_salt(stretched, &salt, Domain::VAULT_SLOT, &Self::associated(kind, facts), master.expose());
        let mut wrapped = [0; 48];
        wrapped.iter_mut().zip(sealed).for_each(|(to, from)| *to = from);
        Self { kind, salt, wrapped }
    }

    fn open(&self, stretched: &Secret<32>, facts: &[u8]) -> Option<Secret<32>> {
        let associated = Self::associated(self.kind, facts);
        let master = aead::open_with_salt(stretched, &self.salt, Domain::VAULT_SLOT, &associated, &self.wrapped).ok()?;
        Secret::from_slice(&master)
    }

    /// The slot's kind and everything the header says.
    fn associated(kind: SlotKind, facts: &[u8]) -> Vec<u8> {
        let mut associated = canonical::encode(&kind);
        associated.extend_from_slice(facts);
        associated
    }
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
