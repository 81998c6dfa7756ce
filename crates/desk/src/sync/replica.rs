//! The vault as the machine asks for it. Every call takes the vault for itself and lets it go again, so that people work on meanwhile.

use std::sync::Arc;

use fieldseal_model::Role;
use fieldseal_seal::{
    BlobId, CompartmentId, DeviceId, Directory, Domain, Hash, OrganisationId, SealedSegment, SessionAnswer, SessionChallenge, Signature,
};
use fieldseal_sync::{
    ChunkNeed, ChunkRole, ChunkToSend, Cursor, Incoming, Received, Replica, ReplicaError, SignedCheckpoint, Stored, Unverified, Verified,
    message::{StreamHead, StreamId},
    replica::Waiting,
};
use fieldseal_vault::{Arriving, StreamPosition, Vault, VaultError};

use super::secretariat;
use crate::{ChangedRecord, Desk, ErrorCode, Event, Failure, Session, clock, people::People};

/// One vault during one run.
pub struct VaultReplica<'a> {
    desk: &'a Desk,
    session: &'a str,
    organisation: OrganisationId,
    device: DeviceId,
}

impl<'a> VaultReplica<'a> {
    /// # Errors
    /// `sync.not_enrolled`
    pub fn new(desk: &'a Desk, session: &'a str) -> Result<Self, Failure> {
        let (organisation, device) =
            desk.with_session(session, |open| Ok((open.vault.organisation().ok_or(ErrorCode::NotEnrolled)?, open.vault.device())))?;
        Ok(Self { desk, session, organisation, device })
    }

    fn with<T>(&self, act: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, ReplicaError> {
        self.desk.with_session(self.session, act).map_err(|failure| ReplicaError(Box::new(failure)))
    }

    fn vault<T>(&self, act: impl FnOnce(&mut Vault) -> Result<T, VaultError>) -> Result<T, ReplicaError> {
        self.with(|open| Ok(act(&mut open.vault)?))
    }
}

impl Replica for VaultReplica<'_> {
    fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    fn device(&self) -> DeviceId {
        self.device
    }

    fn answer(&mut self, challenge: &SessionChallenge) -> Result<Option<SessionAnswer>, ReplicaError> {
        let organisation = self.organisation;
        self.vault(|vault| Ok(challenge.answer(vault.identity(), &organisation)))
    }

    fn sign(&mut self, domain: Domain, bytes: &[u8]) -> Result<Signature, ReplicaError> {
        self.vault(|vault| Ok(vault.identity().sign(domain, bytes)))
    }

    fn wall_clock_ms(&self) -> i64 {
        clock::now_ms()
    }

    fn directory(&mut self) -> Result<Option<Arc<Directory>>, ReplicaError> {
        self.vault(|vault| Ok(vault.directory().cloned()))
    }

    fn directory_entries(&mut self, first: u64, bytes: usize) -> Result<Vec<Vec<u8>>, ReplicaError> {
        self.vault(|vault| vault.directory_entries(first, bytes))
    }

    fn append_directory(&mut self, entries: &[Vec<u8>]) -> Result<bool, ReplicaError> {
        let kept = self.with(|open| match open.vault.append_directory(entries) {
            Ok(()) => Ok(true),
            Err(VaultError::Directory(_)) => Ok(false),
            Err(error) => Err(error.into()),
        })?;
        self.desk.emit(&Event::Status);
        Ok(kept)
    }

    fn propose_entry(&mut self) -> Result<Option<Vec<u8>>, ReplicaError> {
        self.with(|open| secretariat::propose(&mut open.vault))
    }

    fn receive_enrolment(&mut self, number: u64, request: &[u8]) -> Result<bool, ReplicaError> {
        self.with(|open| secretariat::receive_request(&mut open.vault, number, request))
    }

    fn enrolments_seen(&mut self) -> Result<u64, ReplicaError> {
        self.with(|open| secretariat::requests_seen(&open.vault))
    }

    fn own_foundings(&mut self) -> Result<Vec<(CompartmentId, Vec<u8>)>, ReplicaError> {
        self.vault(|vault| vault.own_foundings())
    }

    fn receive_founding(&mut self, number: u64, founding: &[u8]) -> Result<(), ReplicaError> {
        self.with(|open| secretariat::receive_founding(&mut open.vault, number, founding))
    }

    fn foundings_seen(&mut self) -> Result<u64, ReplicaError> {
        self.with(|open| secretariat::foundings_seen(&open.vault))
    }

    fn compartments(&mut self) -> Result<Vec<CompartmentId>, ReplicaError> {
        self.vault(|vault| vault.travelling_compartments())
    }

    fn seal_outgoing(&mut self, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        self.vault(|vault| vault.seal_outgoing(*compartment).map(|_| ()))
    }

    fn kept_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError> {
        self.vault(|vault| Ok(heads(vault.kept_streams(*compartment)?)))
    }

    fn kept_segments(
        &mut self,
        compartment: &CompartmentId,
        stream: &StreamId,
        counter: u64,
        bytes: usize,
    ) -> Result<Vec<SealedSegment>, ReplicaError> {
        self.vault(|vault| vault.kept_segments(*compartment, stream_of(stream), counter, bytes))
    }

    fn acknowledged(&mut self, compartment: &CompartmentId, stream: &StreamId, counter: u64) -> Result<(), ReplicaError> {
        self.vault(|vault| vault.acknowledged(*compartment, stream_of(stream), counter))
    }

    fn acknowledged_counter(&mut self, compartment: &CompartmentId, stream: &StreamId) -> Result<u64, ReplicaError> {
        self.vault(|vault| vault.acknowledged_counter(*compartment, stream_of(stream)))
    }

    fn cursor(&mut self, compartment: &CompartmentId) -> Result<Option<Cursor>, ReplicaError> {
        self.vault(|vault| Ok(vault.cursor(*compartment)?.map(|cursor| Cursor { number: cursor.number, link: cursor.link })))
    }

    fn receive_segments(&mut self, compartment: &CompartmentId, items: &[Incoming], cursor: Cursor) -> Result<Vec<Received>, ReplicaError> {
        let arriving: Vec<Arriving> = items.iter().map(arriving).collect();
        let cursor = fieldseal_vault::Cursor { number: cursor.number, link: cursor.link };
        let received = self.vault(|vault| vault.receive_segments(*compartment, &arriving, cursor))?;
        if received.iter().any(|one| matches!(one, fieldseal_vault::Received::Applied { .. })) {
            self.desk.emit(&Event::Changed { records: Vec::<ChangedRecord>::new() });
        }
        Ok(received.into_iter().map(became).collect())
    }

    fn received_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError> {
        self.vault(|vault| Ok(heads(vault.received_streams(*compartment)?)))
    }

    fn claimed_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError> {
        self.vault(|vault| Ok(heads(vault.claimed_streams(*compartment)?)))
    }

    fn own_fork(&mut self, compartment: &CompartmentId, proof: &Verified) -> Result<bool, ReplicaError> {
        self.vault(|vault| vault.own_fork(*compartment, &proof.segment))
    }

    fn chunks_to_send(&mut self, role: ChunkRole, limit: usize, except: &dyn Fn(&Hash) -> bool) -> Result<Vec<ChunkToSend>, ReplicaError> {
        let mut asked = limit;
        loop {
            let found = self.vault(|vault| vault.chunks_to_send(role_of(role), asked))?;
            let is_all = found.len() < asked;
            let wanted: Vec<ChunkToSend> = found.into_iter().filter(|chunk| !except(&chunk.hash)).take(limit).map(chunk).collect();
            if is_all || wanted.len() == limit {
                return Ok(wanted);
            }
            asked = asked.saturating_mul(2);
        }
    }

    fn chunks_sent(&mut self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<u64, ReplicaError> {
        self.vault(|vault| vault.chunks_sent(*compartment, hashes))
    }

    fn chunks_lost(&mut self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<(), ReplicaError> {
        self.vault(|vault| vault.chunks_lost(*compartment, hashes))
    }

    fn chunks_unsure(&mut self, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        self.vault(|vault| vault.chunks_unsure(*compartment))
    }

    fn chunks_needed(&mut self, role: ChunkRole, limit: usize, except: &dyn Fn(&Hash) -> bool) -> Result<Vec<ChunkNeed>, ReplicaError> {
        self.vault(|vault| Ok(vault.chunks_needed(role_of(role), limit, except)?.into_iter().map(chunk).collect()))
    }

    fn read_chunk(&mut self, compartment: &CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError> {
        self.vault(|vault| vault.read_chunk(*compartment, hash))
    }

    fn write_chunk(&mut self, need: &ChunkNeed, bytes: &[u8]) -> Result<Stored, ReplicaError> {
        let blob_complete = self.vault(|vault| vault.write_chunk(need.compartment, &need.hash, bytes))?;
        Ok(Stored { blob_complete })
    }

    fn chunks_lacking(&mut self, compartment: &CompartmentId) -> Result<u64, ReplicaError> {
        self.vault(|vault| vault.chunks_lacking(*compartment))
    }

    fn chunks_waiting(&mut self, role: ChunkRole) -> Result<(Waiting, Waiting), ReplicaError> {
        let waiting = |waiting: fieldseal_vault::Waiting| Waiting { chunks: waiting.chunks, bytes: waiting.bytes };
        self.vault(|vault| vault.chunks_waiting(role_of(role)).map(|(to_send, needed)| (waiting(to_send), waiting(needed))))
    }

    fn chunks_to_drop(&mut self) -> Result<Vec<ChunkToSend>, ReplicaError> {
        self.with(|open| {
            let is_secretariat = People::new(&open.vault).own_role() == Some(Role::Secretariat);
            if is_secretariat { Ok(open.vault.chunks_to_drop()?.into_iter().map(chunk).collect()) } else { Ok(Vec::new()) }
        })
    }

    fn chunks_dropped(&mut self, compartment: &CompartmentId, blobs: &[BlobId]) -> Result<(), ReplicaError> {
        self.vault(|vault| vault.chunks_dropped(*compartment, blobs))
    }

    fn own_checkpoint(&mut self, compartment: &CompartmentId) -> Result<Option<SignedCheckpoint>, ReplicaError> {
        let device = self.device;
        let stored = self.vault(|vault| vault.checkpoint(*compartment, device))?;
        Ok(stored.as_deref().and_then(SignedCheckpoint::decode))
    }

    fn keep_checkpoint(&mut self, checkpoint: &SignedCheckpoint) -> Result<(), ReplicaError> {
        let Some(content) = checkpoint.read() else { return Ok(()) };
        self.vault(|vault| vault.keep_checkpoint(content.compartment, content.device, content.sequence, &checkpoint.encode()))
    }

    fn checkpoints(&mut self, compartment: &CompartmentId) -> Result<Vec<SignedCheckpoint>, ReplicaError> {
        let stored = self.vault(|vault| vault.checkpoints(*compartment))?;
        Ok(stored.iter().filter_map(|(_, bytes)| SignedCheckpoint::decode(bytes)).collect())
    }

    fn checkpoints_seen(&mut self, compartment: &CompartmentId) -> Result<u64, ReplicaError> {
        self.with(|open| secretariat::number(&open.vault, &checkpoints_setting(compartment)))
    }

    fn set_checkpoints_seen(&mut self, compartment: &CompartmentId, number: u64) -> Result<(), ReplicaError> {
        self.with(|open| secretariat::set_number(&mut open.vault, &checkpoints_setting(compartment), number))
    }
}

fn checkpoints_setting(compartment: &CompartmentId) -> String {
    format!("sync.checkpoints.{compartment}")
}

fn heads(positions: Vec<StreamPosition>) -> Vec<StreamHead> {
    let head = |position: StreamPosition| StreamHead {
        device: position.stream.device,
        incarnation: position.stream.incarnation,
        counter: position.counter,
        link: position.link,
    };
    positions.into_iter().map(head).collect()
}

fn stream_of(stream: &StreamId) -> fieldseal_journal::StreamId {
    fieldseal_journal::StreamId { device: stream.device, incarnation: stream.incarnation }
}

fn role_of(role: ChunkRole) -> fieldseal_vault::ChunkRole {
    match role {
        ChunkRole::Thumbnail => fieldseal_vault::ChunkRole::Thumbnail,
        ChunkRole::Preview => fieldseal_vault::ChunkRole::Preview,
        ChunkRole::Original => fieldseal_vault::ChunkRole::Original,
    }
}

fn chunk(chunk: fieldseal_vault::Chunk) -> ChunkToSend {
    ChunkToSend { compartment: chunk.compartment, blob: chunk.blob, hash: chunk.hash, length: chunk.length }
}

fn arriving(item: &Incoming) -> Arriving {
    match item {
        Incoming::Verified(verified) => Arriving::Segment { number: verified.number, segment: verified.segment.clone() },
        Incoming::Unverified { number, bytes, reason } => {
            let reason = match reason {
                Unverified::Malformed => "malformed",
                Unverified::Forged => "forged",
                Unverified::Stranger => "stranger",
                Unverified::Revoked => "revoked",
            };
            Arriving::Unverified { number: *number, bytes: bytes.clone(), reason: reason.to_owned() }
        }
    }
}

fn became(received: fieldseal_vault::Received) -> Received {
    match received {
        fieldseal_vault::Received::Applied { changes } => Received::Applied { changes },
        fieldseal_vault::Received::Held { changes } => Received::Held { changes },
        fieldseal_vault::Received::Duplicate => Received::Duplicate,
        fieldseal_vault::Received::Quarantined { code } => Received::Quarantined { code },
        fieldseal_vault::Received::Forked => Received::Forked,
    }
}
