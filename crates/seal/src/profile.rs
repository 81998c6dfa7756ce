//! Who a person is, sealed for the organisation's members: the relay stores the directory and reads no names.

use minicbor::{Decode, Encode};

use crate::bytes::{DeviceId, Hash, OrganisationId, Salt};
use crate::canonical;
use crate::domain::Domain;
use crate::epoch::EpochKey;
use crate::hazmat::aead;
use crate::hazmat::hash::authenticate;
use crate::hazmat::kdf::derive;
use crate::randomness::Randomness;

/// A person's name and initials.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Profile {
    /// Name as the person writes it.
    #[n(0)]
    pub person: String,
    /// Initials: part of the references that people read, unique in an organisation.
    #[n(1)]
    pub initials: String,
}

/// A text of at most [`SealedProfile::CAPACITY`] encoded bytes, sealed under an epoch key of the organisation's compartment.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SealedProfile {
    /// The organisation compartment's epoch.
    #[n(0)]
    pub epoch: u32,
    /// Salt of the key.
    #[n(1)]
    pub salt: Salt,
    /// 256 bytes and a tag, whatever the names' lengths.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub ciphertext: Vec<u8>,
}

impl Profile {
    /// Longest name, in bytes of UTF-8.
    pub const MAX_PERSON: usize = 200;
    /// Longest initials, in bytes of UTF-8.
    pub const MAX_INITIALS: usize = 16;

    /// Whether name and initials are present and short enough to be sealed.
    pub fn is_valid(&self) -> bool {
        let filled = |text: &str, max: usize| !text.trim().is_empty() && text.len() <= max && !text.chars().any(char::is_control);
        filled(&self.person, Self::MAX_PERSON) && filled(&self.initials, Self::MAX_INITIALS)
    }

    /// A keyed hash of the initials (trimmed, upper case), by which everybody sees that they are unique and only members see what they are.
    /// `epoch_zero` is the organisation compartment's first key.
    pub fn initials_tag(&self, organisation: &OrganisationId, epoch_zero: &EpochKey) -> Hash {
        let key = derive::<32>(epoch_zero.expose(), organisation.as_bytes(), Domain::INITIALS);
        authenticate(&key, Domain::INITIALS, self.initials.trim().to_uppercase().as_bytes())
    }
}

impl SealedProfile {
    /// Bytes of content that fit: 256 less the length's two.
    pub const CAPACITY: usize = 254;
    /// Bytes of the ciphertext.
    pub const CIPHERTEXT: usize = Self::CAPACITY + 2 + aead::TAG;

    /// Seals a device's profile; `None` if it is not valid.
    pub fn seal(
        profile: &Profile,
        organisation: &OrganisationId,
        device: &DeviceId,
        (epoch, key): (u32, &EpochKey),
        randomness: &mut dyn Randomness,
    ) -> Option<Self> {
        let valid = profile.is_valid();
        let content = canonical::encode(profile);
        if valid { Self::seal_bytes(&content, &associated(organisation, Some(device), epoch), epoch, key, randomness) } else { None }
    }

    /// Opens a device's profile.
    pub fn open(&self, organisation: &OrganisationId, device: &DeviceId, key: &EpochKey) -> Option<Profile> {
        canonical::decode(&self.open_bytes(&associated(organisation, Some(device), self.epoch), key)?).ok()
    }

    /// Seals the organisation's name; `None` if it is too long.
    pub(crate) fn seal_name(name: &str, organisation: &OrganisationId, key: &EpochKey, randomness: &mut dyn Randomness) -> Option<Self> {
        Self::seal_bytes(name.as_bytes(), &associated(organisation, None, 0), 0, key, randomness)
    }

    pub(crate) fn open_name(&self, organisation: &OrganisationId, key: &EpochKey) -> Option<String> {
        String::from_utf8(self.open_bytes(&associated(organisation, None, self.epoch), key)?).ok()
    }

    fn seal_bytes(content: &[u8], associated: &[u8], epoch: u32, key: &EpochKey, randomness: &mut dyn Randomness) -> Option<Self> {
        if content.len() > Self::CAPACITY {
            return None;
        }
        let mut plaintext = zeroize::Zeroizing::new((content.len() as u16).to_be_bytes().to_vec());
        plaintext.extend_from_slice(content);
        plaintext.resize(Self::CAPACITY + 2, 0);
        let salt = Salt::random(randomness);
        let ciphertext = aead::seal_with_salt(&key.0, &salt, Domain::PROFILE, associated, &plaintext);
        Some(Self { epoch, salt, ciphertext })
    }

    fn open_bytes(&self, associated: &[u8], key: &EpochKey) -> Option<Vec<u8>> {
        let plaintext = aead::open_with_salt(&key.0, &self.salt, Domain::PROFILE, associated, &self.ciphertext).ok()?;
        let (length, rest) = plaintext.split_first_chunk::<2>()?;
        let (content, padding) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        padding.iter().all(|byte| *byte == 0).then(|| content.to_vec())
    }
}

/// organisation (16) || device (16; zeros for the organisation's name) || epoch (4, big-endian).
fn associated(organisation: &OrganisationId, device: Option<&DeviceId>, epoch: u32) -> Vec<u8> {
    let mut bytes = organisation.as_bytes().to_vec();
    bytes.extend_from_slice(&device.map_or([0; 16], |device| device.0));
    bytes.extend_from_slice(&epoch.to_be_bytes());
    bytes
}

#[cfg(test)]
#[path = "profile_tests.rs"]
mod tests;
