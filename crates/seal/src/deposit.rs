//! Deposits: what one person seals for a few others, while everybody carries it.
//!
//! A deposit lies where every device of the organisation holds it, so it says nothing about itself: neither what it is nor for whom. Its recipients
//! find their key by trying, dummies fill the list up, and lengths are padded. Some open it alone; others hold half a key, and the second half is
//! released to them by somebody who cannot open it either, so that it takes two people (`docs/protocol.md`, "Deposits").

use minicbor::{Decode, Encode};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::bytes::{DeviceId, Hash, OrganisationId};
use crate::canonical::{self, CanonicalError};
use crate::domain::Domain;
use crate::hazmat::aead;
use crate::hazmat::hash::tagged;
use crate::identity::{DeviceIdentity, DevicePublic, WrappedKey};
use crate::padding::padded_length;
use crate::randomness::Randomness;
use crate::secret::Secret;

/// The version of the format that is written and read.
pub const DEPOSIT_VERSION: u32 = 1;
/// Bytes of content, at most.
pub const MAX_CONTENT: usize = 8 * 1024;
/// Bytes of the label, at most.
pub const MAX_LABEL: usize = 1000;
/// Recipients, at most.
pub const MAX_RECIPIENTS: usize = 32;
/// The list of wrapped keys is filled up to a multiple of this.
const WRAPS: usize = 8;
/// The shortest padded content: who a source is and that somebody was referred look alike.
const LEAST_CONTENT: u64 = 2048;

/// Why a deposit is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DepositError {
    /// Not the canonical encoding of a deposit.
    #[error("malformed deposit: {0}")]
    Malformed(#[from] CanonicalError),
    /// Written by another version.
    #[error("deposit of version {0}, this program reads version {DEPOSIT_VERSION}")]
    Version(u32),
    /// Its lists are not of the lengths that deposits have.
    #[error("the deposit's parts are inconsistent")]
    Inconsistent,
    /// Content or label is too long.
    #[error("{0} bytes are too much for a deposit")]
    TooLong(usize),
    /// Nobody, or more than [`MAX_RECIPIENTS`], or half a key for one side alone.
    #[error("a deposit for {0} recipients")]
    Recipients(usize),
    /// A recipient's public key is not one.
    #[error("the public key of device {0} is not valid")]
    InvalidPublicKey(DeviceId),
    /// The key does not open it: for another device, another deposit, or changed bytes.
    #[error("the deposit does not open with this key")]
    DoesNotOpen,
}

/// What a deposit is bound to; it opens nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositName {
    pub organisation: OrganisationId,
    /// The id of the record that carries it.
    pub record: [u8; 16],
    /// Who sealed it.
    pub depositor: DeviceId,
}

/// Who a deposit is for. A device that is named twice gets the first.
#[derive(Debug, Clone, Default)]
pub struct Recipients<'a> {
    /// Open it alone.
    pub alone: Vec<&'a DevicePublic>,
    /// Hold the first half of the key, and open it once somebody of `seconds` has released the other.
    pub custodians: Vec<&'a DevicePublic>,
    /// Hold the second half, and open nothing.
    pub seconds: Vec<&'a DevicePublic>,
}

/// How a recipient stands to a deposit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    Alone,
    Custodian,
    Second,
}

/// A recipient's secret: the whole key or a half of it.
#[derive(Debug, Clone)]
pub struct Share {
    pub standing: Standing,
    secret: Secret<32>,
}

/// What a recipient reads at once.
#[derive(Debug)]
pub struct Found {
    pub label: Zeroizing<Vec<u8>>,
    pub share: Share,
}

/// A deposit as it is kept and travels.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Deposit {
    /// [`DEPOSIT_VERSION`].
    #[n(0)]
    version: u32,
    /// `SHA256("fieldseal/1/deposit\0" || name || key)`: every recipient opens the same content or none.
    #[n(1)]
    commitment: Hash,
    /// A secret of one of `boxes` for each recipient, and dummies; ascending, so that their order says nothing.
    #[n(2)]
    wraps: Vec<WrappedKey>,
    /// One for each [`Standing`]: the label's key and the share, under the secret of those who stand so.
    #[n(3)]
    boxes: Vec<SealedBytes>,
    /// What it is about, padded, for all recipients.
    #[n(4)]
    label: SealedBytes,
    /// What it holds, padded, under the key.
    #[n(5)]
    content: SealedBytes,
}

/// `salt (32) || ciphertext || tag (16)`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
struct SealedBytes(#[cbor(n(0), with = "minicbor::bytes")] Vec<u8>);

/// Bytes of one of [`Deposit::boxes`]: the label's key and a share.
const BOX: usize = 32 + 64 + aead::TAG;

impl Deposit {
    /// Seals `content`, and a `label` that every recipient reads at once.
    ///
    /// # Errors
    /// [`DepositError::TooLong`], [`DepositError::Recipients`], [`DepositError::InvalidPublicKey`].
    pub fn seal(
        name: &DepositName,
        label: &[u8],
        content: &[u8],
        recipients: &Recipients<'_>,
        randomness: &mut dyn Randomness,
    ) -> Result<Self, DepositError> {
        if content.len() > MAX_CONTENT || label.len() > MAX_LABEL {
            return Err(DepositError::TooLong(content.len().max(label.len())));
        }
        recipients.check()?;
        let (first, second, label_key) = (Secret::random(randomness), Secret::random(randomness), Secret::random(randomness));
        let key = name.join(&first, &second);
        let (mut wraps, mut boxes) = (Vec::new(), Vec::new());
        let mut named: Vec<DeviceId> = Vec::new();
        for standing in Standing::ALL {
            let secret = Secret::random(randomness);
            for device in recipients.of(standing) {
                let id = device.id();
                if !named.contains(&id) {
                    named.push(id);
                    wraps.push(name.wrap(Domain::DEPOSIT_WRAP, &[id.as_bytes()], device, &secret, randomness)?);
                }
            }
            let share = match standing {
                Standing::Alone => &key,
                Standing::Custodian => &first,
                Standing::Second => &second,
            };
            let mut both = Zeroizing::new([0; 64]);
            both.iter_mut().zip(label_key.expose().iter().chain(share.expose())).for_each(|(to, from)| *to = *from);
            boxes.push(SealedBytes(aead::seal(&secret, Domain::DEPOSIT_BOX, &name.of(standing), both.as_slice(), randomness)));
        }
        while wraps.len() % WRAPS != 0 {
            // For a device that nobody has.
            let nobody = DeviceIdentity::generate(randomness);
            wraps.push(name.wrap(
                Domain::DEPOSIT_WRAP,
                &[nobody.id().as_bytes()],
                nobody.public(),
                &Secret::random(randomness),
                randomness,
            )?);
        }
        wraps.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let label = pad(label, 0)?;
        let content = pad(content, LEAST_CONTENT)?;
        Ok(Self {
            version: DEPOSIT_VERSION,
            commitment: name.commitment(&key),
            wraps,
            boxes,
            label: SealedBytes(aead::seal(&label_key, Domain::DEPOSIT_LABEL, &name.bytes(), &label, randomness)),
            content: SealedBytes(aead::seal(&key, Domain::DEPOSIT, &name.bytes(), &content, randomness)),
        })
    }

    /// The wire's bytes.
    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// Reads the wire's bytes; checks the form only.
    pub fn decode(bytes: &[u8]) -> Result<Self, DepositError> {
        if let Some(version) = canonical::peek_version(bytes).filter(|version| *version != DEPOSIT_VERSION) {
            return Err(DepositError::Version(version));
        }
        let deposit: Self = canonical::decode(bytes)?;
        let wraps = &deposit.wraps;
        let ascending = wraps.iter().zip(wraps.iter().skip(1)).all(|(one, next)| one.0 < next.0);
        let filled = !wraps.is_empty() && wraps.len() <= MAX_RECIPIENTS && wraps.len().is_multiple_of(WRAPS);
        let wrapped = wraps.iter().all(|wrap| wrap.0.len() == WrappedKey::LENGTH);
        let boxed = deposit.boxes.len() == Standing::ALL.len() && deposit.boxes.iter().all(|sealed| sealed.0.len() == BOX);
        if ascending && filled && wrapped && boxed { Ok(deposit) } else { Err(DepositError::Inconsistent) }
    }

    /// What this device is given; `None` if the deposit is not for it.
    pub fn find(&self, name: &DepositName, identity: &DeviceIdentity) -> Option<Found> {
        let context = name.join_context(&[identity.id().as_bytes()]);
        let secret = self.wraps.iter().find_map(|wrap| identity.unwrap_key(Domain::DEPOSIT_WRAP, &context, wrap).ok())?;
        let found = Standing::ALL.into_iter().zip(&self.boxes).find_map(|(standing, sealed)| {
            let both = aead::open(&secret, Domain::DEPOSIT_BOX, &name.of(standing), &sealed.0).ok()?;
            let (label_key, share) = both.split_at_checked(32)?;
            Some((Secret::from_slice(label_key)?, Share { standing, secret: Secret::from_slice(share)? }))
        });
        let (label_key, share) = found?;
        let label = aead::open(&label_key, Domain::DEPOSIT_LABEL, &name.bytes(), &self.label.0).ok()?;
        Some(Found { label: unpad(&label, 0)?, share })
    }

    /// The content: for who opens it alone without `released`, for a custodian with the second half that somebody released to him.
    ///
    /// # Errors
    /// [`DepositError::DoesNotOpen`].
    pub fn open(&self, name: &DepositName, share: &Share, released: Option<&Secret<32>>) -> Result<Zeroizing<Vec<u8>>, DepositError> {
        let key = match (share.standing, released) {
            (Standing::Alone, _) => share.secret.clone(),
            (Standing::Custodian, Some(second)) => name.join(&share.secret, second),
            (Standing::Custodian, None) | (Standing::Second, _) => return Err(DepositError::DoesNotOpen),
        };
        if name.commitment(&key) != self.commitment {
            return Err(DepositError::DoesNotOpen);
        }
        let padded = aead::open(&key, Domain::DEPOSIT, &name.bytes(), &self.content.0).map_err(|_| DepositError::DoesNotOpen)?;
        unpad(&padded, LEAST_CONTENT).ok_or(DepositError::DoesNotOpen)
    }
}

impl Share {
    /// Releases the second half to a custodian's device, for one request alone.
    ///
    /// # Errors
    /// [`DepositError::DoesNotOpen`] for who holds none, [`DepositError::InvalidPublicKey`].
    pub fn release(
        &self,
        name: &DepositName,
        request: &[u8; 16],
        custodian: &DevicePublic,
        randomness: &mut dyn Randomness,
    ) -> Result<WrappedKey, DepositError> {
        if self.standing != Standing::Second {
            return Err(DepositError::DoesNotOpen);
        }
        name.wrap(Domain::DEPOSIT_RELEASE, &[request, custodian.id().as_bytes()], custodian, &self.secret, randomness)
    }

    /// The half that was released to this device for that request.
    ///
    /// # Errors
    /// [`DepositError::DoesNotOpen`].
    pub fn receive(
        name: &DepositName,
        request: &[u8; 16],
        identity: &DeviceIdentity,
        released: &WrappedKey,
    ) -> Result<Secret<32>, DepositError> {
        let context = name.join_context(&[request, identity.id().as_bytes()]);
        identity.unwrap_key(Domain::DEPOSIT_RELEASE, &context, released).map_err(|_| DepositError::DoesNotOpen)
    }
}

impl Standing {
    /// In the order of [`Deposit::boxes`].
    pub const ALL: [Standing; 3] = [Standing::Alone, Standing::Custodian, Standing::Second];
}

impl<'a> Recipients<'a> {
    fn of(&self, standing: Standing) -> &[&'a DevicePublic] {
        match standing {
            Standing::Alone => &self.alone,
            Standing::Custodian => &self.custodians,
            Standing::Second => &self.seconds,
        }
    }

    fn check(&self) -> Result<(), DepositError> {
        let count = self.alone.len() + self.custodians.len() + self.seconds.len();
        let halves_meet = self.custodians.is_empty() == self.seconds.is_empty();
        if count == 0 || count > MAX_RECIPIENTS || !halves_meet { Err(DepositError::Recipients(count)) } else { Ok(()) }
    }
}

impl DepositName {
    /// organisation (16) || record (16) || depositor (16).
    fn bytes(&self) -> Vec<u8> {
        self.join_context(&[])
    }

    fn of(&self, standing: Standing) -> Vec<u8> {
        self.join_context(&[&[standing as u8]])
    }

    fn join_context(&self, parts: &[&[u8]]) -> Vec<u8> {
        [self.organisation.as_bytes().as_slice(), &self.record, self.depositor.as_bytes()].into_iter().chain(parts.iter().copied()).fold(
            Vec::with_capacity(80),
            |mut joined, part| {
                joined.extend_from_slice(part);
                joined
            },
        )
    }

    /// The key of two halves: `SHA256("fieldseal/1/deposit-halves\0" || name || first || second)`.
    fn join(&self, first: &Secret<32>, second: &Secret<32>) -> Secret<32> {
        Secret::new(tagged(Domain::DEPOSIT_HALVES, &[&self.bytes(), first.expose(), second.expose()]).0)
    }

    fn commitment(&self, key: &Secret<32>) -> Hash {
        tagged(Domain::DEPOSIT, &[&self.bytes(), key.expose()])
    }

    fn wrap(
        &self,
        domain: Domain,
        parts: &[&[u8]],
        device: &DevicePublic,
        secret: &Secret<32>,
        randomness: &mut dyn Randomness,
    ) -> Result<WrappedKey, DepositError> {
        device.wrap_key(domain, &self.join_context(parts), secret, randomness).map_err(|_| DepositError::InvalidPublicKey(device.id()))
    }
}

/// `length (4, big-endian) || bytes || zeros`.
fn pad(bytes: &[u8], least: u64) -> Result<Zeroizing<Vec<u8>>, DepositError> {
    let too_long = || DepositError::TooLong(bytes.len());
    let length = u32::try_from(bytes.len()).map_err(|_| too_long())?;
    let padded = padded_size(bytes.len(), least).ok_or_else(too_long)?;
    let mut buffer = Zeroizing::new(Vec::with_capacity(padded));
    buffer.extend_from_slice(&length.to_be_bytes());
    buffer.extend_from_slice(bytes);
    buffer.resize(padded, 0);
    Ok(buffer)
}

fn unpad(padded: &[u8], least: u64) -> Option<Zeroizing<Vec<u8>>> {
    let (length, rest) = padded.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (bytes, zeros) = rest.split_at_checked(length)?;
    let is_exact = padded_size(length, least) == Some(padded.len()) && zeros.iter().all(|byte| *byte == 0);
    is_exact.then(|| Zeroizing::new(bytes.to_vec()))
}

fn padded_size(length: usize, least: u64) -> Option<usize> {
    let whole = (length as u64).saturating_add(4).max(least);
    padded_length(whole).and_then(|length| usize::try_from(length).ok())
}

#[cfg(test)]
#[path = "deposit_tests.rs"]
mod tests;
