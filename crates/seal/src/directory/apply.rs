//! The rules by which an entry extends a directory. Nothing changes unless the whole entry is right.

use std::collections::{BTreeMap, BTreeSet};

use crate::bytes::{CompartmentId, DeviceId, Hash, OrganisationId};
use crate::directory::entry::{AddDevice, Adopt, Body, CompartmentWrap, Entry, Genesis, Grant, Revoke, SignedEntry};
use crate::directory::state::{Compartment, CompartmentClass, Directory, DirectoryDevice, Epoch, Revocation};
use crate::directory::{DirectoryError, DirectoryHead, Role};
use crate::domain::Domain;
use crate::epoch::{Rotation, SEALED_PREVIOUS, Wrap};
use crate::founding::are_well_formed;
use crate::identity::{WrappedKey, organisation_id, verify_root};
use crate::profile::SealedProfile;

impl Directory {
    /// Begins with a genesis, which must be signed by the root whose hash is the pinned organisation id.
    pub fn start(organisation: &OrganisationId, signed: &SignedEntry) -> Result<Self, DirectoryError> {
        let entry = signed.claimed()?;
        if entry.organisation != *organisation {
            return Err(DirectoryError::OtherOrganisation);
        }
        let Body::Genesis(genesis) = entry.body else { return Err(DirectoryError::BadGenesis) };
        if entry.index != 0 || entry.previous != Hash([0; 32]) || entry.signer.is_some() || organisation_id(&genesis.root) != *organisation
        {
            return Err(DirectoryError::BadGenesis);
        }
        verify_root(&genesis.root, Domain::DIRECTORY, &signed.entry, &signed.signature).map_err(|_| DirectoryError::BadSignature)?;
        Self::from_genesis(*organisation, genesis, DirectoryHead { count: 1, link: signed.link() }, entry.at_ms)
    }

    /// Extends the directory by its next entry.
    pub fn append(&mut self, signed: &SignedEntry) -> Result<(), DirectoryError> {
        let entry = signed.claimed()?;
        if entry.organisation != self.organisation {
            return Err(DirectoryError::OtherOrganisation);
        }
        if entry.index != self.head.count {
            return Err(DirectoryError::NotNext { expected: self.head.count, got: entry.index });
        }
        if entry.previous != self.head.link {
            return Err(DirectoryError::Forked { index: entry.index });
        }
        self.verify_signer(&entry, signed)?;
        self.apply(entry)?;
        self.head = DirectoryHead { count: self.head.count.saturating_add(1), link: signed.link() };
        Ok(())
    }

    fn from_genesis(organisation: OrganisationId, genesis: Genesis, head: DirectoryHead, at_ms: i64) -> Result<Self, DirectoryError> {
        let id = genesis.device.id();
        if genesis.device.check().is_err() {
            return Err(DirectoryError::InvalidPublicKey(id));
        }
        if !is_profile_of_epoch(&genesis.profile, 0) || !is_profile_of_epoch(&genesis.name, 0) {
            return Err(DirectoryError::InvalidProfile);
        }
        if genesis.wrapped.0.len() != WrappedKey::LENGTH {
            return Err(DirectoryError::WrongWraps(genesis.compartment));
        }
        let device = DirectoryDevice {
            id,
            public: genesis.device,
            profile: genesis.profile,
            initials: genesis.initials,
            role: Role::Secretariat,
            added: 0,
            added_ms: at_ms,
            revoked: None,
        };
        let epoch = Epoch { commitment: genesis.commitment, previous: Vec::new(), wraps: BTreeMap::from([(id, genesis.wrapped)]) };
        let compartment = Compartment {
            id: genesis.compartment,
            class: CompartmentClass::Organisation,
            founder: id,
            before: BTreeMap::new(),
            members: BTreeMap::from([(id, 0)]),
            epochs: vec![epoch],
        };
        Ok(Self {
            organisation,
            root: genesis.root,
            name: genesis.name,
            organisation_compartment: genesis.compartment,
            head,
            initials: BTreeSet::from([device.initials]),
            devices: BTreeMap::from([(id, device)]),
            compartments: BTreeMap::from([(genesis.compartment, compartment)]),
            invites: BTreeSet::new(),
        })
    }

    fn verify_signer(&self, entry: &Entry, signed: &SignedEntry) -> Result<(), DirectoryError> {
        let verified = match entry.signer {
            None => verify_root(&self.root, Domain::DIRECTORY, &signed.entry, &signed.signature),
            Some(id) => {
                let device = self.devices.get(&id).ok_or(DirectoryError::UnknownDevice(id))?;
                if !device.is_signer() {
                    return Err(DirectoryError::NotASigner(id));
                }
                device.public.verify(Domain::DIRECTORY, &signed.entry, &signed.signature)
            }
        };
        verified.map_err(|_| DirectoryError::BadSignature)
    }

    /// Each body is checked completely before the first change.
    fn apply(&mut self, entry: Entry) -> Result<(), DirectoryError> {
        let (index, at_ms, signer) = (entry.index, entry.at_ms, entry.signer);
        match entry.body {
            Body::Genesis(_) => Err(DirectoryError::BadGenesis),
            Body::AddDevice(body) => self.add_device(body, index, at_ms),
            Body::Revoke(body) => self.revoke(body, index, at_ms, signer),
            Body::Adopt(body) => self.adopt(body, index),
            Body::Grant(body) => self.grant(body, index),
            Body::Rotate(rotation) => {
                let members = self.known_compartment(&rotation.compartment)?.members.keys().copied().collect();
                self.check_rotation(&rotation, &members)?;
                self.rotate(rotation);
                Ok(())
            }
        }
    }

    fn add_device(&mut self, body: AddDevice, index: u64, at_ms: i64) -> Result<(), DirectoryError> {
        let id = body.device.id();
        body.device.check().map_err(|_| DirectoryError::InvalidPublicKey(id))?;
        let same_key = |known: &DirectoryDevice| known.public.signing == body.device.signing || known.public.kem == body.device.kem;
        if self.devices.contains_key(&id) || self.devices.values().any(same_key) {
            return Err(DirectoryError::DuplicateDevice(id));
        }
        if self.initials.contains(&body.initials) {
            return Err(DirectoryError::DuplicateInitials);
        }
        if let Some(invite) = body.invite.filter(|invite| self.invites.contains(invite)) {
            return Err(DirectoryError::InviteUsed(invite));
        }
        if !is_profile_of_epoch(&body.profile, self.known_compartment(&self.organisation_compartment)?.current_epoch()) {
            return Err(DirectoryError::InvalidProfile);
        }
        if !is_ascending(body.compartments.iter().map(|wrap| wrap.compartment)) {
            return Err(DirectoryError::NotAscending);
        }
        for wrap in &body.compartments {
            self.check_wrap(wrap)?;
        }
        let granted: BTreeSet<_> = body.compartments.iter().map(|wrap| wrap.compartment).collect();
        let needed = |compartment: &CompartmentId| body.role == Role::Secretariat || *compartment == self.organisation_compartment;
        if let Some(missing) = self.compartments.keys().find(|compartment| needed(compartment) && !granted.contains(compartment)) {
            return Err(DirectoryError::WrongWraps(*missing));
        }
        if !body.role.may_join() && granted.len() > 1 {
            return Err(DirectoryError::MayNotJoin(id));
        }
        for wrap in body.compartments {
            self.add_member(id, wrap, index);
        }
        self.initials.insert(body.initials);
        self.invites.extend(body.invite);
        let AddDevice { device: public, profile, initials, role, .. } = body;
        self.devices.insert(id, DirectoryDevice { id, public, profile, initials, role, added: index, added_ms: at_ms, revoked: None });
        Ok(())
    }

    fn revoke(&mut self, body: Revoke, index: u64, at_ms: i64, signer: Option<DeviceId>) -> Result<(), DirectoryError> {
        let device = body.device;
        self.active_device(&device)?;
        let others_sign = self.devices.values().any(|other| other.id != device && other.is_signer());
        if signer == Some(device) || !others_sign {
            return Err(DirectoryError::CannotRevoke(device));
        }
        if !is_ascending(body.cuts.iter().map(|cut| (cut.compartment, cut.incarnation))) {
            return Err(DirectoryError::NotAscending);
        }
        if !is_ascending(body.rotations.iter().map(|rotation| rotation.compartment)) {
            return Err(DirectoryError::NotAscending);
        }
        let rotated: BTreeSet<_> = body.rotations.iter().map(|rotation| rotation.compartment).collect();
        let read = self.compartments.values().filter(|compartment| compartment.members.contains_key(&device));
        let needed: BTreeSet<_> = read.map(|compartment| compartment.id).collect();
        if let Some(wrong) = rotated.symmetric_difference(&needed).next() {
            return Err(DirectoryError::WrongWraps(*wrong));
        }
        for rotation in &body.rotations {
            let members = self.known_compartment(&rotation.compartment)?.members.keys().copied();
            self.check_rotation(rotation, &members.filter(|member| *member != device).collect())?;
        }
        for rotation in body.rotations {
            if let Some(compartment) = self.compartments.get_mut(&rotation.compartment) {
                compartment.members.remove(&device);
            }
            self.rotate(rotation);
        }
        if let Some(known) = self.devices.get_mut(&device) {
            known.revoked = Some(Revocation { index, at_ms, cuts: body.cuts });
        }
        Ok(())
    }

    fn adopt(&mut self, body: Adopt, index: u64) -> Result<(), DirectoryError> {
        let claimed = body.founding.claimed()?;
        let founder = self.devices.get(&claimed.founder).ok_or(DirectoryError::UnknownDevice(claimed.founder))?;
        let founding = body.founding.verify(&founder.public)?;
        let compartment = founding.compartment;
        if founding.organisation != self.organisation {
            return Err(DirectoryError::OtherOrganisation);
        }
        if !founder.role.may_found() {
            return Err(DirectoryError::MayNotFound(founder.id));
        }
        if self.compartments.contains_key(&compartment) {
            return Err(DirectoryError::DuplicateCompartment(compartment));
        }
        let wrong = DirectoryError::WrongWraps(compartment);
        let mut wraps: BTreeMap<_, _> = founding.wraps.into_iter().map(|wrap| (wrap.device, wrap.wrapped)).collect();
        let of_secretariat = |id: &DeviceId| self.devices.get(id).is_some_and(|device| device.role == Role::Secretariat);
        if !are_well_formed(&body.wraps) || body.wraps.iter().any(|wrap| wraps.contains_key(&wrap.device)) {
            return Err(wrong);
        }
        wraps.extend(body.wraps.into_iter().map(|wrap| (wrap.device, wrap.wrapped)));
        if wraps.keys().any(|id| *id != founder.id && !of_secretariat(id)) {
            return Err(wrong);
        }
        if self.devices.values().any(|device| device.is_signer() && !wraps.contains_key(&device.id)) {
            return Err(wrong);
        }
        let members = wraps.keys().filter(|id| self.active_device(id).is_ok()).map(|id| (*id, index)).collect();
        let founder = founder.id;
        let before = founding.before.iter().map(|written| (written.incarnation, written.counter)).collect();
        let epoch = Epoch { commitment: founding.commitment, previous: Vec::new(), wraps };
        let class = CompartmentClass::Mission;
        self.compartments.insert(compartment, Compartment { id: compartment, class, founder, before, members, epochs: vec![epoch] });
        Ok(())
    }

    fn grant(&mut self, body: Grant, index: u64) -> Result<(), DirectoryError> {
        let (device, compartment) = (body.device, body.wrap.compartment);
        if !self.active_device(&device)?.role.may_join() {
            return Err(DirectoryError::MayNotJoin(device));
        }
        self.check_wrap(&body.wrap)?;
        if self.is_member(&compartment, &device) {
            return Err(DirectoryError::AlreadyMember { device, compartment });
        }
        self.add_member(device, body.wrap, index);
        Ok(())
    }

    fn check_wrap(&self, wrap: &CompartmentWrap) -> Result<(), DirectoryError> {
        if self.known_compartment(&wrap.compartment)?.current_epoch() != wrap.epoch {
            return Err(DirectoryError::WrongEpoch { compartment: wrap.compartment, got: wrap.epoch });
        }
        if wrap.wrapped.0.len() != WrappedKey::LENGTH {
            return Err(DirectoryError::WrongWraps(wrap.compartment));
        }
        Ok(())
    }

    fn check_rotation(&self, rotation: &Rotation, members: &BTreeSet<DeviceId>) -> Result<(), DirectoryError> {
        let compartment = self.known_compartment(&rotation.compartment)?;
        if compartment.current_epoch().checked_add(1) != Some(rotation.epoch) {
            return Err(DirectoryError::WrongEpoch { compartment: compartment.id, got: rotation.epoch });
        }
        let exact = rotation.wraps.iter().map(|wrap: &Wrap| &wrap.device).eq(members.iter());
        if !exact || !are_well_formed(&rotation.wraps) || rotation.previous.len() != SEALED_PREVIOUS {
            return Err(DirectoryError::WrongWraps(compartment.id));
        }
        Ok(())
    }

    fn rotate(&mut self, rotation: Rotation) {
        let wraps = rotation.wraps.into_iter().map(|wrap| (wrap.device, wrap.wrapped)).collect();
        if let Some(compartment) = self.compartments.get_mut(&rotation.compartment) {
            compartment.epochs.push(Epoch { commitment: rotation.commitment, previous: rotation.previous, wraps });
        }
    }

    fn add_member(&mut self, device: DeviceId, wrap: CompartmentWrap, index: u64) {
        if let Some(compartment) = self.compartments.get_mut(&wrap.compartment) {
            compartment.members.insert(device, index);
            if let Some(epoch) = compartment.epochs.last_mut() {
                epoch.wraps.insert(device, wrap.wrapped);
            }
        }
    }

    pub(super) fn known_compartment(&self, id: &CompartmentId) -> Result<&Compartment, DirectoryError> {
        self.compartments.get(id).ok_or(DirectoryError::UnknownCompartment(*id))
    }
}

fn is_profile_of_epoch(profile: &SealedProfile, epoch: u32) -> bool {
    profile.epoch == epoch && profile.ciphertext.len() == SealedProfile::CIPHERTEXT
}

fn is_ascending<T: Ord>(items: impl Iterator<Item = T> + Clone) -> bool {
    items.clone().zip(items.skip(1)).all(|(one, next)| one < next)
}
