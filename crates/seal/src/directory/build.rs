//! Makes entries. Each is applied to a copy of the directory first: what is returned, every other replica will accept too.

use crate::bytes::{CompartmentId, DeviceId, Hash, InviteId};
use crate::canonical;
use crate::directory::entry::{
    AddDevice, Adopt, Body, CompartmentWrap, ENTRY_VERSION, Entry, Genesis, Grant, Revoke, SignedEntry, StreamCut,
};
use crate::directory::state::Directory;
use crate::directory::{DirectoryError, Role};
use crate::domain::Domain;
use crate::epoch::{EpochKey, Rotation, Wrap};
use crate::founding::SignedFounding;
use crate::identity::{DeviceIdentity, DevicePublic, RootIdentity};
use crate::keyring::Keyring;
use crate::profile::{Profile, SealedProfile};
use crate::randomness::Randomness;

/// Who signs an entry.
#[derive(Debug, Clone, Copy)]
pub enum Signer<'a> {
    /// A secretariat device.
    Device(&'a DeviceIdentity),
    /// The organisation's root.
    Root(&'a RootIdentity),
}

/// A device to be added.
#[derive(Debug, Clone)]
pub struct NewDevice {
    /// Its public keys, as verified at enrolment.
    pub public: DevicePublic,
    /// Its owner.
    pub profile: Profile,
    /// What its owner does.
    pub role: Role,
    /// The invite it came with.
    pub invite: Option<InviteId>,
    /// The missions it may read; a secretariat device gets all of them anyway.
    pub missions: Vec<CompartmentId>,
}

impl Directory {
    /// Begins an organisation: the genesis, the directory it makes, and the key of the organisation's compartment.
    pub fn make_genesis(
        root: &RootIdentity,
        device: &DeviceIdentity,
        name: &str,
        profile: &Profile,
        randomness: &mut dyn Randomness,
        at_ms: i64,
    ) -> Result<(SignedEntry, Directory, Keyring), DirectoryError> {
        let organisation = root.organisation();
        let compartment = CompartmentId::random(randomness);
        let key = EpochKey::make(randomness);
        let id = device.id();
        let epoch = crate::epoch::EpochName { organisation, compartment, epoch: 0 };
        let sealed = SealedProfile::seal(profile, &organisation, &id, (0, &key), randomness).ok_or(DirectoryError::InvalidProfile)?;
        let genesis = Genesis {
            root: *root.public(),
            name: SealedProfile::seal_name(name, &organisation, &key, randomness).ok_or(DirectoryError::InvalidProfile)?,
            compartment,
            commitment: key.commitment(&compartment, 0),
            device: device.public().clone(),
            profile: sealed,
            initials: profile.initials_tag(&organisation, &key),
            wrapped: key.wrap(&epoch, device.public(), randomness)?.wrapped,
        };
        let entry = canonical::encode(&Entry {
            version: ENTRY_VERSION,
            organisation,
            index: 0,
            previous: Hash([0; 32]),
            signer: None,
            at_ms,
            body: Body::Genesis(genesis),
        });
        let signature = root.sign(Domain::DIRECTORY, &entry);
        let signed = SignedEntry { entry, signature };
        let directory = Directory::start(&organisation, &signed)?;
        let mut keyring = Keyring::new();
        keyring.insert(compartment, 0, key);
        Ok((signed, directory, keyring))
    }

    /// Adds a device. The caller has compared the short authentication string with its owner.
    pub fn make_add_device(
        &self,
        signer: Signer<'_>,
        keyring: &Keyring,
        new: &NewDevice,
        randomness: &mut dyn Randomness,
        at_ms: i64,
    ) -> Result<SignedEntry, DirectoryError> {
        let id = new.public.id();
        let shared = self.organisation_compartment();
        let (epoch, key) = self.current_key(&shared, keyring)?;
        let first = keyring.get(&shared, 0).ok_or(DirectoryError::MissingKey(shared))?;
        let sealed = SealedProfile::seal(&new.profile, &self.organisation, &id, (epoch, key), randomness);
        let mut granted: Vec<_> = match new.role {
            Role::Secretariat => self.compartments.keys().copied().collect(),
            _ => new.missions.iter().copied().chain([shared]).collect(),
        };
        granted.sort_unstable();
        granted.dedup();
        let compartments = granted.into_iter().map(|compartment| self.wrap_current(compartment, &new.public, keyring, randomness));
        let body = AddDevice {
            device: new.public.clone(),
            profile: sealed.ok_or(DirectoryError::InvalidProfile)?,
            initials: new.profile.initials_tag(&self.organisation, first),
            role: new.role,
            invite: new.invite,
            compartments: compartments.collect::<Result<_, _>>()?,
        };
        self.sign(signer, Body::AddDevice(body), at_ms)
    }

    /// Shuts a device out: `cuts` says how far its streams count, and every compartment it could read gets a new epoch.
    pub fn make_revoke(
        &self,
        signer: Signer<'_>,
        keyring: &Keyring,
        device: DeviceId,
        mut cuts: Vec<StreamCut>,
        randomness: &mut dyn Randomness,
        at_ms: i64,
    ) -> Result<SignedEntry, DirectoryError> {
        self.active_device(&device)?;
        cuts.sort_unstable();
        let read = self.compartments().filter(|compartment| compartment.members.contains_key(&device));
        let rotations = read.map(|compartment| self.rotation(compartment.id, Some(device), keyring, randomness));
        let body = Revoke { device, cuts, rotations: rotations.collect::<Result<_, _>>()? };
        self.sign(signer, Body::Revoke(body), at_ms)
    }

    /// Adopts a founding; `identity` is a secretariat device to which the founder wrapped the key.
    pub fn make_adopt(
        &self,
        signer: Signer<'_>,
        identity: &DeviceIdentity,
        founding: &SignedFounding,
        randomness: &mut dyn Randomness,
        at_ms: i64,
    ) -> Result<SignedEntry, DirectoryError> {
        let claimed = founding.claimed()?;
        let founder = self.device(&claimed.founder).ok_or(DirectoryError::UnknownDevice(claimed.founder))?;
        let verified = founding.verify(&founder.public)?;
        let key = verified.open_key(identity)?;
        let name = verified.epoch_name();
        let unknown = self.secretariat().filter(|device| !verified.wraps.iter().any(|wrap| wrap.device == device.id()));
        let mut wraps: Vec<Wrap> = unknown.map(|device| key.wrap(&name, device, randomness)).collect::<Result<_, _>>()?;
        wraps.sort_unstable_by_key(|wrap| wrap.device);
        self.sign(signer, Body::Adopt(Adopt { founding: founding.clone(), wraps }), at_ms)
    }

    /// Lets a device read a mission.
    pub fn make_grant(
        &self,
        signer: Signer<'_>,
        keyring: &Keyring,
        device: DeviceId,
        compartment: CompartmentId,
        randomness: &mut dyn Randomness,
        at_ms: i64,
    ) -> Result<SignedEntry, DirectoryError> {
        let public = &self.active_device(&device)?.public;
        let wrap = self.wrap_current(compartment, public, keyring, randomness)?;
        self.sign(signer, Body::Grant(Grant { device, wrap }), at_ms)
    }

    /// Gives a compartment a new epoch.
    pub fn make_rotate(
        &self,
        signer: Signer<'_>,
        keyring: &Keyring,
        compartment: CompartmentId,
        randomness: &mut dyn Randomness,
        at_ms: i64,
    ) -> Result<SignedEntry, DirectoryError> {
        let rotation = self.rotation(compartment, None, keyring, randomness)?;
        self.sign(signer, Body::Rotate(rotation), at_ms)
    }

    fn sign(&self, signer: Signer<'_>, body: Body, at_ms: i64) -> Result<SignedEntry, DirectoryError> {
        let entry = canonical::encode(&Entry {
            version: ENTRY_VERSION,
            organisation: self.organisation,
            index: self.head.count,
            previous: self.head.link,
            signer: match signer {
                Signer::Device(identity) => Some(identity.id()),
                Signer::Root(_) => None,
            },
            at_ms,
            body,
        });
        let signature = match signer {
            Signer::Device(identity) => identity.sign(Domain::DIRECTORY, &entry),
            Signer::Root(root) => root.sign(Domain::DIRECTORY, &entry),
        };
        let signed = SignedEntry { entry, signature };
        self.clone().append(&signed)?;
        Ok(signed)
    }

    fn current_key<'a>(&self, compartment: &CompartmentId, keyring: &'a Keyring) -> Result<(u32, &'a EpochKey), DirectoryError> {
        let epoch = self.known_compartment(compartment)?.current_epoch();
        Ok((epoch, keyring.get(compartment, epoch).ok_or(DirectoryError::MissingKey(*compartment))?))
    }

    fn wrap_current(
        &self,
        compartment: CompartmentId,
        device: &DevicePublic,
        keyring: &Keyring,
        randomness: &mut dyn Randomness,
    ) -> Result<CompartmentWrap, DirectoryError> {
        let (epoch, key) = self.current_key(&compartment, keyring)?;
        let wrap = key.wrap(&self.epoch_name(compartment, epoch), device, randomness)?;
        Ok(CompartmentWrap { compartment, epoch, wrapped: wrap.wrapped })
    }

    /// The next epoch of a compartment, wrapped to all members but `without`.
    fn rotation(
        &self,
        compartment: CompartmentId,
        without: Option<DeviceId>,
        keyring: &Keyring,
        randomness: &mut dyn Randomness,
    ) -> Result<Rotation, DirectoryError> {
        let (current, former) = self.current_key(&compartment, keyring)?;
        let wrong_epoch = DirectoryError::WrongEpoch { compartment, got: current };
        let name = self.epoch_name(compartment, current.checked_add(1).ok_or(wrong_epoch)?);
        let key = EpochKey::make(randomness);
        let mut wraps = Vec::new();
        for member in self.members(&compartment).filter(|member| Some(*member) != without) {
            let device = self.device(&member).ok_or(DirectoryError::UnknownDevice(member))?;
            wraps.push(key.wrap(&name, &device.public, randomness)?);
        }
        let previous = key.seal_previous(&name, former, randomness);
        Ok(Rotation { compartment, epoch: name.epoch, commitment: key.commitment(&compartment, name.epoch), previous, wraps })
    }
}
