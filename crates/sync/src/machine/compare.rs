//! Checkpoints: what others signed that they hold, compared with what the relay gave us; and our own.

use fieldseal_seal::{CompartmentId, canonical};

use super::Machine;
use super::job::Job;
use crate::checkpoint::{CHECKPOINT, Checkpoint, SignedCheckpoint};
use crate::limits;
use crate::message::{Signed, StreamHead};
use crate::replica::{ChunkRole, Replica, ReplicaError};
use crate::report::{Confirmation, Notice, Stop};
use crate::route::{Request, Response};
use crate::verify;

impl Machine {
    pub(super) fn begin_compare(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        for compartment in self.shared(replica)? {
            self.compare_streams(replica, &compartment)?;
            let relay = self.compartment_heads(&compartment).map_or(0, |heads| heads.checkpoints);
            if relay != replica.checkpoints_seen(&compartment)? {
                self.ready.push_back(Job::Checkpoints { compartment });
            } else {
                self.confirm(replica, &compartment)?;
            }
        }
        Ok(())
    }

    /// What the relay said it holds, and what segments say their authors had seen, against what came.
    fn compare_streams(&mut self, replica: &mut dyn Replica, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        let received = replica.received_streams(compartment)?;
        let reached = |head: &StreamHead| received.iter().find(|known| known.stream() == head.stream()).map_or(0, |known| known.counter);
        let compartment = *compartment;
        let said = self.compartment_heads(&compartment).map(|heads| heads.streams.clone()).unwrap_or_default();
        for stream in said {
            let have = reached(&stream);
            if have < stream.counter {
                self.notice(Notice::HeldBack { compartment, stream, have });
            }
        }
        for stream in replica.claimed_streams(&compartment)? {
            let have = reached(&stream);
            if have < stream.counter {
                self.notice(Notice::Withheld { compartment, stream, have });
            }
        }
        Ok(())
    }

    /// The state of each compartment after this run, signed; only where it differs from the last one signed, or the relay lost that.
    pub(super) fn begin_checkpoint(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        self.note_missing(replica)?;
        let Some(directory) = verify::head(replica.directory()?.as_deref()) else { return Ok(()) };
        for compartment in self.shared(replica)? {
            let last = replica.own_checkpoint(&compartment)?;
            let before = last.as_ref().and_then(SignedCheckpoint::read);
            let mut streams = replica.received_streams(&compartment)?;
            streams.sort_unstable();
            streams.truncate(limits::STREAMS);
            let missing: Vec<_> =
                self.unavailable.get(&compartment).into_iter().flatten().copied().take(limits::CHECKPOINT_MISSING).collect();
            let checkpoint = Checkpoint {
                organisation: replica.organisation(),
                compartment,
                device: replica.device(),
                sequence: before.as_ref().map_or(1, |before| before.sequence + 1),
                directory,
                streams,
                missing_chunks: replica.chunks_lacking(&compartment)?,
                missing,
                at_ms: replica.wall_clock_ms(),
            };
            let same =
                before.is_some_and(|before| Checkpoint { sequence: before.sequence, at_ms: before.at_ms, ..checkpoint.clone() } == before);
            let lost = self.checkpoint_lost.contains(&compartment);
            match last {
                Some(last) if same && lost => self.ready.push_back(Job::PutCheckpoint { compartment, checkpoint: last, signed_again: 0 }),
                Some(_) if same => {}
                _ => {
                    let checkpoint = sign(replica, &checkpoint)?;
                    self.ready.push_back(Job::PutCheckpoint { compartment, checkpoint, signed_again: 0 });
                }
            }
        }
        Ok(())
    }

    /// Chunks that records name and that did not come.
    fn note_missing(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        let roles = ChunkRole::ALL.into_iter().filter(|role| match role {
            ChunkRole::Thumbnail => true,
            ChunkRole::Preview => self.plan.previews,
            ChunkRole::Original => self.plan.originals,
        });
        for role in roles.collect::<Vec<_>>() {
            let (_, needed) = replica.chunks_waiting(role)?;
            if needed.chunks > 0 {
                self.notice(Notice::ChunksMissing { role, chunks: needed.chunks });
            }
        }
        Ok(())
    }

    pub(super) fn build_compare(&mut self, job: &Job) -> Option<Request> {
        match job {
            Job::Checkpoints { compartment } => Some(Request::Checkpoints(*compartment)),
            Job::PutCheckpoint { compartment, checkpoint, .. } => {
                Some(Request::PutCheckpoint(*compartment, Signed { bytes: checkpoint.encode().into() }))
            }
            _ => None,
        }
    }

    pub(super) fn accept_compare(&mut self, replica: &mut dyn Replica, job: Job, response: Response) -> Result<(), ReplicaError> {
        match (job, response) {
            (Job::Checkpoints { compartment }, Response::Checkpoints(list)) => {
                let own = replica.own_checkpoint(&compartment)?.map(|own| own.encode());
                if own.is_some_and(|own| !list.checkpoints.iter().any(|bytes| **bytes == own)) {
                    self.checkpoint_lost.insert(compartment);
                }
                for bytes in &list.checkpoints {
                    self.take_checkpoint(replica, &compartment, bytes)?;
                }
                replica.set_checkpoints_seen(&compartment, list.number)?;
                self.confirm(replica, &compartment)?;
                self.done += 1;
            }
            (Job::PutCheckpoint { compartment, checkpoint, signed_again }, Response::Counted(counted)) => match counted.held {
                Some(held) => self.sign_again(replica, compartment, &checkpoint, &held, signed_again)?,
                None => {
                    replica.keep_checkpoint(&checkpoint)?;
                    // Nobody else's came between: ours need not be fetched.
                    if replica.checkpoints_seen(&compartment)? == counted.previous {
                        replica.set_checkpoints_seen(&compartment, counted.number)?;
                    }
                    self.done += 1;
                }
            },
            _ => self.end(Stop::Misbehaved("checkpoints")),
        }
        Ok(())
    }

    /// The relay holds a checkpoint of ours that we do not remember: its acknowledgement was lost, or this vault was put back. Only our own
    /// signature makes us believe it.
    fn sign_again(
        &mut self,
        replica: &mut dyn Replica,
        compartment: CompartmentId,
        ours: &SignedCheckpoint,
        held: &[u8],
        signed_again: u32,
    ) -> Result<(), ReplicaError> {
        let verified = self.directory.as_deref().and_then(|directory| verify::checkpoint(directory, &compartment, held));
        let held = verified.map(|(_, held)| held).filter(|held| held.device == replica.device());
        match (held, ours.read()) {
            (Some(held), Some(ours)) if held.sequence >= ours.sequence && signed_again == 0 => {
                let checkpoint = sign(replica, &Checkpoint { sequence: held.sequence.saturating_add(1), ..ours })?;
                self.ready.push_back(Job::PutCheckpoint { compartment, checkpoint, signed_again: signed_again + 1 });
                Ok(())
            }
            _ => self.tell(Notice::CheckpointRefused { compartment }),
        }
    }

    fn take_checkpoint(&mut self, replica: &mut dyn Replica, compartment: &CompartmentId, bytes: &[u8]) -> Result<(), ReplicaError> {
        let compartment = *compartment;
        let verified = self.directory.as_deref().and_then(|directory| verify::checkpoint(directory, &compartment, bytes));
        let Some((signed, checkpoint)) = verified else {
            self.notice(Notice::CheckpointRefused { compartment });
            return Ok(());
        };
        if checkpoint.device == replica.device() {
            return Ok(());
        }
        if let Some(ours) = verify::head(self.directory.as_deref()) {
            let named = checkpoint.directory;
            if named.count > ours.count {
                self.notice(Notice::DirectoryStale { ours, named, by: checkpoint.device });
            } else if named.count == ours.count && named.link != ours.link {
                self.notice(Notice::DirectoryForged { ours });
            }
        }
        let received = replica.received_streams(&compartment)?;
        for stream in &checkpoint.streams {
            let known = received.iter().find(|known| known.stream() == stream.stream());
            let have = known.map_or(0, |known| known.counter);
            if have < stream.counter {
                self.notice(Notice::Withheld { compartment, stream: *stream, have });
            } else if known.is_some_and(|known| known.counter == stream.counter && known.link != stream.link) {
                let (device, incarnation, counter) = (stream.device, stream.incarnation, stream.counter);
                self.notice(Notice::Forked { compartment, device, incarnation, counter });
            }
        }
        replica.chunks_lost(&compartment, &checkpoint.missing)?;
        replica.keep_checkpoint(&signed)
    }

    /// What the secretariat's devices have signed about our own stream.
    fn confirm(&mut self, replica: &mut dyn Replica, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        let device = replica.device();
        for signed in replica.checkpoints(compartment)? {
            let Some(checkpoint) = signed.read() else { continue };
            if checkpoint.device == device || !verify::is_secretariat(self.directory.as_deref(), &checkpoint.device) {
                continue;
            }
            for stream in checkpoint.streams.iter().filter(|stream| stream.device == device) {
                self.confirmations.push(Confirmation {
                    compartment: *compartment,
                    by: checkpoint.device,
                    stream: *stream,
                    missing_chunks: checkpoint.missing_chunks,
                });
            }
        }
        Ok(())
    }
}

fn sign(replica: &mut dyn Replica, checkpoint: &Checkpoint) -> Result<SignedCheckpoint, ReplicaError> {
    let body = canonical::encode(checkpoint);
    let signature = replica.sign(CHECKPOINT, &body)?;
    Ok(SignedCheckpoint { body: body.into(), signature })
}
