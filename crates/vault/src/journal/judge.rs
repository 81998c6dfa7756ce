//! Whether a change's author was allowed to make it. A function of the directory and the change, so that every laptop decides alike.

use fieldseal_journal::{Change, Operation, StreamId, Unknown, check_against_model};
use fieldseal_model::{Action, RecordId, Role, Value, kind};
use fieldseal_seal::{DeviceId, Directory, Keyring};

use super::{
    compartments::{Class, CompartmentInfo},
    quarantine::QuarantineReason,
};

/// The field that moves write.
const STATE: &str = "state";

/// A second person's yes, and the wish that it answers.
const DELETION: &str = "deletion";
const DELETION_REQUEST: &str = "deletion_request";

/// Who decides: this laptop, and the directory it knows, with the keys that open who is who.
#[derive(Clone, Copy)]
pub struct Judge<'a> {
    pub own: DeviceId,
    pub directory: Option<&'a Directory>,
    pub keyring: &'a Keyring,
}

impl Judge<'_> {
    /// # Errors
    /// Why the change goes to quarantine, with a detail.
    pub fn judge(
        &self,
        compartment: &CompartmentInfo,
        stream: StreamId,
        change: &Change,
        mut kind_of: impl FnMut(RecordId) -> Option<String>,
        mut maker_of: impl FnMut(RecordId) -> Option<DeviceId>,
    ) -> Result<(), (QuarantineReason, String)> {
        self.author(compartment, stream, change.dot.counter)?;
        let role = self.role(stream.device);
        let had_role = self.had_role(compartment, stream, change.dot.counter);
        let mut created: Option<(RecordId, &str)> = None;
        for write in &change.writes {
            let creates = matches!(write.operation, Operation::Create { .. });
            if let Operation::Create { kind } = &write.operation {
                created = Some((write.record, kind));
            } else if created.is_some_and(|(record, _)| record == write.record) {
                continue;
            }
            let name = match created {
                Some((record, kind)) if record == write.record => Some(kind.to_owned()),
                _ => kind_of(write.record),
            };
            // Kinds of a later version are kept unjudged: that version judges them.
            let Some(kind) = name.as_deref().and_then(kind) else { continue };
            if Class::from(kind.compartment) != compartment.class {
                return Err((QuarantineReason::WrongCompartment, kind.name.to_owned()));
            }
            if creates && kind.name == DELETION {
                self.second_person(stream.device, write.record, change, &mut kind_of, &mut maker_of)?;
            }
            // Identities are their own author's affair, whatever the role; `author` has seen to that.
            let by_role = compartment.class != Class::Identity;
            let Some(role) = role.filter(|_| by_role) else { continue };
            let action = match () {
                () if creates => Action::Create,
                () if had_role && maker_of(write.record).is_some_and(|maker| maker != stream.device) => Action::EditOthers,
                () => Action::Edit,
            };
            // Moves are judged where they are made: laptops may hold different packs for a while.
            let moves = write.field == STATE;
            let allowed = match action {
                _ if !had_role => role.counts(action, kind),
                Action::EditOthers | Action::Edit => moves || role.may_change(kind, &write.field, action == Action::Edit),
                _ => role.may(action, kind),
            };
            if !allowed {
                return Err((QuarantineReason::NotAllowed, format!("{}: {action:?} {}", role.name(), kind.name)));
            }
        }
        match check_against_model(change, Unknown::Keep, kind_of) {
            Ok(()) => Ok(()),
            Err(fieldseal_journal::ModelMismatch::NoRecord { record }) => Err((QuarantineReason::Causality, format!("no record {record}"))),
            Err(mismatch) => Err((QuarantineReason::Model, mismatch.to_string())),
        }
    }

    /// A deletion destroys, so that two people decide on it wherever it is applied: it answers a request that another person made before.
    fn second_person(
        &self,
        author: DeviceId,
        deletion: RecordId,
        change: &Change,
        kind_of: &mut impl FnMut(RecordId) -> Option<String>,
        maker_of: &mut impl FnMut(RecordId) -> Option<DeviceId>,
    ) -> Result<(), (QuarantineReason, String)> {
        let requests = change.writes.iter().filter(|write| write.record == deletion && write.field == "request");
        let request = requests.into_iter().find_map(|write| match &write.operation {
            Operation::Put { value: Value::Link(request), .. } => Some(*request),
            _ => None,
        });
        let asked = request.filter(|request| kind_of(*request).as_deref() == Some(DELETION_REQUEST)).and_then(maker_of);
        let person = |device: &DeviceId| self.directory.and_then(|directory| directory.profile(device, self.keyring)).map(|one| one.person);
        match (asked.as_ref().and_then(person), person(&author)) {
            (Some(asked), Some(decided)) if asked != decided => Ok(()),
            _ => Err((QuarantineReason::NotAllowed, format!("{DELETION}: a second person decides"))),
        }
    }

    /// Whether changes of this stream count at all.
    fn author(&self, compartment: &CompartmentInfo, stream: StreamId, counter: u64) -> Result<(), (QuarantineReason, String)> {
        let refuse = |reason| Err((reason, stream.device.to_string()));
        if compartment.class == Class::Identity || compartment.provisional {
            return if stream.device == self.own { Ok(()) } else { refuse(QuarantineReason::Stranger) };
        }
        let Some(directory) = self.directory else {
            return if stream.device == self.own { Ok(()) } else { refuse(QuarantineReason::Stranger) };
        };
        let Some(device) = directory.device(&stream.device) else {
            return if stream.device == self.own { Ok(()) } else { refuse(QuarantineReason::Stranger) };
        };
        if let Some(through) = device.valid_through(&compartment.id, stream.incarnation) {
            return if counter <= through { Ok(()) } else { refuse(QuarantineReason::Revoked) };
        }
        let known = directory.compartment(&compartment.id);
        let belongs = known.map_or(stream.device == self.own, |known| known.members.contains_key(&stream.device));
        if belongs { Ok(()) } else { refuse(QuarantineReason::Stranger) }
    }

    /// Whether the device had its role when it wrote this. Before enrolment an owner has none and does everything alone; what he wrote then in a
    /// mission of his own, its founding says. What he brings along of companies is written again when he has the role.
    fn had_role(&self, compartment: &CompartmentInfo, stream: StreamId, counter: u64) -> bool {
        let known = self.directory.and_then(|directory| directory.compartment(&compartment.id));
        known.is_some_and(|known| known.had_role(&stream.device, stream.incarnation, counter))
    }

    /// The role that decides; identities have none, and before enrolment a vault's owner does everything.
    fn role(&self, device: DeviceId) -> Option<Role> {
        let device = self.directory?.device(&device)?;
        Role::from_name(device.role.as_str())
    }
}
