//! Enrolment requests, foundings, checkpoints.

use fieldseal_seal::{CompartmentId, DeviceId, EnrolmentRequest, SignedFounding};
use fieldseal_sync::message::{Checkpoints, Counted, Numbered, NumberedList};
use fieldseal_sync::verify;
use fieldseal_sync::{RefusalCode, Response, limits};

use super::access::is_secretariat;
use super::{Relay, Trouble};
use crate::store::{CheckpointPut, Founded, PageSize, Store};

const PAGE: PageSize = PageSize { bytes: limits::DIRECTORY_PAGE, items: limits::DIRECTORY_COUNT };

impl<S: Store> Relay<S> {
    /// A device asks to join. The relay checks that it holds its keys; whether it was invited only the secretariat can tell.
    pub(super) fn enrol(&self, bytes: &[u8], now_ms: u64) -> Result<Response, Trouble> {
        let directory = self.known_directory()?;
        let request = EnrolmentRequest::decode(bytes).map_err(|_| RefusalCode::Malformed)?;
        let (invite, device) = request.verify_possession(&directory.organisation()).map_err(|_| RefusalCode::Unverified)?;
        let id = device.id();
        if directory.device(&id).is_some() {
            // A repeated request whose answer was lost: nothing is left to do.
            return Ok(Response::Accepted);
        }
        if directory.is_invite_used(&invite) {
            return Err(RefusalCode::NotAllowed.into());
        }
        self.store.put_enrolment(&id, &invite, bytes, now_ms)?.ok_or(RefusalCode::Busy)?;
        Ok(Response::Accepted)
    }

    pub(super) fn enrolments(&self, device: &DeviceId, after: u64) -> Result<Response, Trouble> {
        self.only_secretariat(device)?;
        let items: Vec<Numbered> = numbered(self.store.enrolments(after, PAGE)?);
        let last = items.last().map_or(after, |item| item.number);
        let more = !self.store.enrolments(last, PageSize { bytes: 0, items: 1 })?.is_empty();
        Ok(Response::Numbered(NumberedList { items, more }))
    }

    pub(super) fn drop_enrolment(&self, device: &DeviceId, number: u64) -> Result<Response, Trouble> {
        self.only_secretariat(device)?;
        self.store.drop_enrolment(number)?;
        Ok(Response::Accepted)
    }

    /// A mission begun offline. The founder may push to it at once; a secretariat device adopts it into the directory.
    pub(super) fn found(&self, device: &DeviceId, bytes: &[u8], now_ms: u64) -> Result<Response, Trouble> {
        let directory = self.known_directory()?;
        let signed = SignedFounding::decode(bytes).map_err(|_| RefusalCode::Malformed)?;
        let claimed = signed.claimed().map_err(|_| RefusalCode::Malformed)?;
        let founder = directory.active_device(&claimed.founder).map_err(|_| RefusalCode::Unverified)?;
        let founding = signed.verify(&founder.public).map_err(|_| RefusalCode::Unverified)?;
        if founding.organisation != directory.organisation() {
            return Err(RefusalCode::Unverified.into());
        }
        if !founder.role.may_found() || founder.id != *device {
            return Err(RefusalCode::NotAllowed.into());
        }
        if let Some(known) = directory.compartment(&founding.compartment) {
            // Adopted meanwhile: the founder did not hear of it.
            let own = known.founder == founder.id && known.epochs.first().is_some_and(|epoch| epoch.commitment == founding.commitment);
            return if own { Ok(Response::Accepted) } else { Err(RefusalCode::FoundingTaken.into()) };
        }
        match self.store.put_founding(&founding.compartment, &founder.id, bytes, now_ms)? {
            Founded::Kept => Ok(Response::Accepted),
            Founded::Taken => Err(RefusalCode::FoundingTaken.into()),
        }
    }

    /// Foundings after a number that no entry has adopted.
    pub(super) fn foundings(&self, device: &DeviceId, after: u64) -> Result<Response, Trouble> {
        self.only_secretariat(device)?;
        let directory = self.known_directory()?;
        let lines = self.store.foundings()?;
        let waiting = lines.iter().filter(|line| line.number > after && directory.compartment(&line.compartment).is_none());
        let (mut items, mut more, mut bytes) = (Vec::new(), false, 0);
        for line in waiting {
            let Some(founding) = self.store.founding(line.number)? else { continue };
            bytes += founding.len();
            if items.len() >= limits::FOUNDINGS_COUNT || (!items.is_empty() && bytes > limits::DIRECTORY_PAGE) {
                more = true;
                break;
            }
            items.push(Numbered { number: line.number, bytes: founding.into() });
        }
        Ok(Response::Numbered(NumberedList { items, more }))
    }

    pub(super) fn put_checkpoint(
        &self,
        device: &DeviceId,
        compartment: &CompartmentId,
        bytes: &[u8],
        now_ms: u64,
    ) -> Result<Response, Trouble> {
        let access = self.access(device, compartment)?;
        let (_, checkpoint) = verify::checkpoint(&access.directory, compartment, bytes).ok_or(RefusalCode::Unverified)?;
        if checkpoint.device != *device {
            return Err(RefusalCode::NotAllowed.into());
        }
        let CheckpointPut { number, previous, held } =
            self.store.put_checkpoint(compartment, device, checkpoint.sequence, bytes, now_ms)?;
        Ok(Response::Counted(Counted { number, previous, held: held.map(Into::into) }))
    }

    pub(super) fn checkpoints(&self, device: &DeviceId, compartment: &CompartmentId) -> Result<Response, Trouble> {
        self.access(device, compartment)?;
        let (checkpoints, number) = self.store.checkpoints(compartment)?;
        Ok(Response::Checkpoints(Checkpoints { checkpoints: checkpoints.into_iter().map(Into::into).collect(), number }))
    }

    fn only_secretariat(&self, device: &DeviceId) -> Result<(), Trouble> {
        let directory = self.known_directory()?;
        if is_secretariat(&directory, device) { Ok(()) } else { Err(RefusalCode::NotAllowed.into()) }
    }
}

fn numbered(items: Vec<(u64, Vec<u8>)>) -> Vec<Numbered> {
    items.into_iter().map(|(number, bytes)| Numbered { number, bytes: bytes.into() }).collect()
}
