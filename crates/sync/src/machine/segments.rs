//! Changes, sealed: ours to the relay, then the others' from it.

use fieldseal_seal::CompartmentId;

use super::Machine;
use super::job::Job;
use crate::limits;
use crate::log;
use crate::message::{Page, PageItem, PullSegments, PushSegments, StreamHead};
use crate::refusal::{Refusal, RefusalCode};
use crate::replica::{Cursor, Incoming, Received, Replica, ReplicaError};
use crate::report::{Notice, Phase, Stop};
use crate::route::{Request, Response};
use crate::verify;

/// Times a push may have to start at an earlier counter than the relay's heads promised.
const SETBACKS: u32 = 3;

impl Machine {
    pub(super) fn begin_push(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        self.directory = replica.directory()?;
        for compartment in self.shared(replica)? {
            self.queue_pushes(replica, &compartment)?;
        }
        Ok(())
    }

    /// Queues every stream whose kept segments go beyond what the relay holds: ours, and after a rollback the others' too.
    fn queue_pushes(&mut self, replica: &mut dyn Replica, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        replica.seal_outgoing(compartment)?;
        let relay: Vec<StreamHead> = self.compartment_heads(compartment).map(|heads| heads.streams.clone()).unwrap_or_default();
        for kept in replica.kept_streams(compartment)? {
            let stream = kept.stream();
            let counter = relay.iter().find(|head| head.stream() == stream).map_or(0, |head| head.counter);
            let acknowledged = replica.acknowledged_counter(compartment, &stream)?;
            if counter < acknowledged {
                let stream = StreamHead { counter: acknowledged, ..kept };
                self.notice(Notice::RolledBack { compartment: *compartment, stream, relay: counter });
                self.relay_was_put_back(replica, compartment)?;
            }
            if kept.counter > counter {
                self.ready.push_back(Job::Push { compartment: *compartment, stream, counter, batch: None, setbacks: 0 });
            }
        }
        Ok(())
    }

    pub(super) fn begin_pull(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        for compartment in self.shared(replica)? {
            let Some((number, link)) = self.compartment_heads(&compartment).map(|heads| (heads.number, heads.link)) else { continue };
            let origin = Cursor { number: 0, link: log::origin(&compartment) };
            let cursor = replica.cursor(&compartment)?.unwrap_or(origin);
            let pushed = self.pushed.contains(&compartment);
            if cursor.number > number || (cursor.number == number && cursor.link != link) {
                self.queue_rewritten(replica, compartment)?;
            } else if cursor.number < number || pushed {
                let have = self.own_streams(replica, &compartment)?;
                self.queue_pull(replica, compartment, cursor, have, false)?;
            }
        }
        Ok(())
    }

    /// The log was rewritten: read it from its start, without transferring again what is here.
    fn queue_rewritten(&mut self, replica: &mut dyn Replica, compartment: CompartmentId) -> Result<(), ReplicaError> {
        self.notice(Notice::LogRewritten { compartment });
        self.relay_was_put_back(replica, &compartment)?;
        let mut have = replica.received_streams(&compartment)?;
        have.truncate(limits::STREAMS);
        self.queue_pull(replica, compartment, Cursor { number: 0, link: log::origin(&compartment) }, have, true)
    }

    fn queue_pull(
        &mut self,
        replica: &mut dyn Replica,
        compartment: CompartmentId,
        cursor: Cursor,
        have: Vec<StreamHead>,
        rewritten: bool,
    ) -> Result<(), ReplicaError> {
        let heads = replica.received_streams(&compartment)?;
        self.following.insert(compartment, heads.into_iter().map(|head| (head.stream(), head)).collect());
        self.ready.push_back(Job::Pull { compartment, cursor, have, rewritten });
        Ok(())
    }

    /// Our own streams need not come back as far as the relay acknowledged them to us. What is beyond that was not written by this disk,
    /// or its acknowledgement was lost: either is worth reading.
    fn own_streams(&self, replica: &mut dyn Replica, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError> {
        let device = replica.device();
        let mut heads = replica.received_streams(compartment)?;
        heads.retain(|head| head.device == device);
        for head in &mut heads {
            head.counter = replica.acknowledged_counter(compartment, &head.stream())?;
        }
        Ok(heads)
    }

    fn relay_was_put_back(&mut self, replica: &mut dyn Replica, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        if self.put_back.insert(*compartment) { replica.chunks_unsure(compartment) } else { Ok(()) }
    }

    pub(super) fn build_segments(&mut self, job: &mut Job, replica: &mut dyn Replica) -> Result<Option<Request>, ReplicaError> {
        match job {
            Job::Push { compartment, stream, counter, batch, .. } => {
                let segments = replica.kept_segments(compartment, stream, *counter, limits::SEGMENTS_PAGE)?;
                let mut bodies = Vec::new();
                let (mut last, mut changes, mut bytes) = (*counter, 0, 0_u64);
                for segment in segments.iter().take(limits::SEGMENTS_COUNT) {
                    let Ok(header) = segment.claimed_header() else { break };
                    let body = segment.encode();
                    if !bodies.is_empty() && bytes as usize + body.len() > limits::SEGMENT_BYTES {
                        break;
                    }
                    changes += header.last.saturating_sub(header.first.max(last + 1)).saturating_add(1);
                    last = header.last;
                    bytes += body.len() as u64;
                    bodies.push(body.into());
                }
                *batch = Some((last, changes, bytes));
                Ok((!bodies.is_empty()).then_some(Request::Push(*compartment, PushSegments { segments: bodies })))
            }
            Job::Pull { compartment, cursor, have, .. } => Ok(Some(Request::Pull(
                *compartment,
                PullSegments { after: cursor.number, link: cursor.link, have: have.clone(), bytes: limits::SEGMENTS_PAGE as u32 },
            ))),
            _ => Ok(None),
        }
    }

    pub(super) fn accept_segments(&mut self, replica: &mut dyn Replica, job: Job, response: Response) -> Result<(), ReplicaError> {
        match (job, response) {
            (Job::Push { compartment, stream, batch: Some((last, changes, bytes)), setbacks, .. }, Response::Pushed(_)) => {
                replica.acknowledged(&compartment, &stream, last)?;
                self.pushed.insert(compartment);
                self.sent.changes += changes;
                self.sent.bytes += bytes;
                self.ready.push_back(Job::Push { compartment, stream, counter: last, batch: None, setbacks });
                self.done += 1;
            }
            (Job::Pull { compartment, cursor, have, rewritten }, Response::Page(page)) => {
                self.take_page(replica, compartment, cursor, have, rewritten, page)?;
            }
            _ => self.end(Stop::Misbehaved("segments")),
        }
        Ok(())
    }

    pub(super) fn decline_segments(&mut self, replica: &mut dyn Replica, job: Job, refusal: Refusal) -> Result<(), ReplicaError> {
        match (job, refusal.code) {
            (Job::Push { compartment, stream, counter, setbacks, .. }, RefusalCode::Gap) if setbacks < SETBACKS => {
                // The relay holds less than its heads said a moment ago.
                let relay = refusal.stream.filter(|head| head.stream() == stream).map_or(0, |head| head.counter);
                if relay < counter {
                    let stream_head =
                        StreamHead { device: stream.device, incarnation: stream.incarnation, counter, link: log::origin(&compartment) };
                    self.notice(Notice::RolledBack { compartment, stream: stream_head, relay });
                    self.relay_was_put_back(replica, &compartment)?;
                }
                self.ready.push_back(Job::Push { compartment, stream, counter: relay, batch: None, setbacks: setbacks + 1 });
            }
            (Job::Push { compartment, stream, .. }, RefusalCode::Forked) => {
                self.take_proof(replica, compartment, stream.device, refusal.proof.as_deref().map(|proof| proof.as_slice()))?;
            }
            (Job::Pull { compartment, rewritten: false, .. }, RefusalCode::LogRewritten) => self.queue_rewritten(replica, compartment)?,
            (Job::Pull { compartment, .. } | Job::Push { compartment, .. }, code) => {
                self.notice(Notice::Refused { compartment: Some(compartment), code });
            }
            _ => {}
        }
        Ok(())
    }

    fn take_page(
        &mut self,
        replica: &mut dyn Replica,
        compartment: CompartmentId,
        mut cursor: Cursor,
        have: Vec<StreamHead>,
        rewritten: bool,
        page: Page,
    ) -> Result<(), ReplicaError> {
        if page.items.len() > limits::SEGMENTS_COUNT || (page.more && page.items.is_empty()) {
            return self.finish(Stop::Misbehaved("page"));
        }
        let mut items = Vec::new();
        for item in page.items {
            let PageItem { number, segment, hash } = item;
            let hash = match (&segment, hash) {
                (Some(bytes), None) if bytes.len() <= limits::SEGMENT_BYTES => verify::hash_of(bytes),
                (None, Some(hash)) if !have.is_empty() => hash,
                _ => return self.finish(Stop::Misbehaved("page")),
            };
            // Numbers without gaps: a number given twice, left out or given later is no log.
            if number != cursor.number.saturating_add(1) {
                return self.finish(Stop::Misbehaved("numbers"));
            }
            cursor = Cursor { number, link: log::next(&cursor.link, number, &hash) };
            if let Some(bytes) = segment {
                self.received.bytes += bytes.len() as u64;
                items.push(verify::incoming(self.directory.as_deref(), &replica.device(), &compartment, number, bytes.into()));
            }
        }
        let said = self.compartment_heads(&compartment).map(|heads| (heads.number, heads.link));
        if said.is_some_and(|(number, link)| number == cursor.number && link != cursor.link) {
            return self.finish(Stop::Misbehaved("log"));
        }
        let outcomes = replica.receive_segments(&compartment, &items, cursor)?;
        for (item, outcome) in items.iter().zip(outcomes) {
            self.note_received(replica, &compartment, item, outcome)?;
        }
        if self.restarted.remove(&compartment) {
            return Ok(());
        }
        if page.more {
            self.ready.push_back(Job::Pull { compartment, cursor, have, rewritten });
        } else {
            self.following.remove(&compartment);
            self.done += 1;
        }
        Ok(())
    }

    fn note_received(
        &mut self,
        replica: &mut dyn Replica,
        compartment: &CompartmentId,
        item: &Incoming,
        outcome: Received,
    ) -> Result<(), ReplicaError> {
        let compartment = *compartment;
        let verified = match item {
            Incoming::Unverified { number, reason, .. } => {
                self.notice(Notice::Unverified { compartment, number: *number, reason: *reason });
                return Ok(());
            }
            Incoming::Verified(verified) => verified,
        };
        let header = &verified.header;
        let own = header.device == replica.device();
        let head = verify::stream_head(header);
        let streams = self.following.entry(compartment).or_default();
        let reached = streams.get(&head.stream()).map_or(0, |known| known.counter);
        if header.first > reached + 1 {
            self.notice(Notice::OutOfOrder { compartment, device: header.device, counter: header.first });
        } else if header.last > reached {
            streams.insert(head.stream(), head);
        }
        match outcome {
            Received::Applied { changes } | Received::Held { changes } => {
                self.received.changes += changes;
                if own {
                    self.notice(Notice::PutBackHere { compartment });
                }
            }
            Received::Duplicate => {}
            Received::Quarantined { code } => {
                self.notice(Notice::Quarantined { compartment, device: header.device, counter: header.last, code });
            }
            Received::Forked if own => self.own_fork(replica, compartment, verified)?,
            Received::Forked => {
                let (device, incarnation, counter) = (header.device, header.incarnation, header.last);
                self.notice(Notice::Forked { compartment, device, incarnation, counter });
            }
        }
        Ok(())
    }

    /// The relay refused a push with the contradicting segment as proof. An unproven claim changes nothing.
    fn take_proof(
        &mut self,
        replica: &mut dyn Replica,
        compartment: CompartmentId,
        author: fieldseal_seal::DeviceId,
        proof: Option<&[u8]>,
    ) -> Result<(), ReplicaError> {
        let Some(proof) = proof.filter(|proof| proof.len() <= limits::SEGMENT_BYTES) else {
            return self.tell(Notice::Refused { compartment: Some(compartment), code: RefusalCode::Forked });
        };
        match verify::incoming(self.directory.as_deref(), &replica.device(), &compartment, 0, proof.to_vec()) {
            Incoming::Verified(verified) if verified.header.device == author && author == replica.device() => {
                self.own_fork(replica, compartment, &verified)
            }
            Incoming::Verified(verified) if verified.header.device == author => {
                let header = &verified.header;
                let (device, incarnation, counter) = (header.device, header.incarnation, header.last);
                self.tell(Notice::Forked { compartment, device, incarnation, counter })
            }
            _ => self.tell(Notice::Refused { compartment: Some(compartment), code: RefusalCode::Forked }),
        }
    }

    /// Our own counters are taken on the relay: the vault was put back. It moves its changes to a new incarnation, once a run; then what the
    /// relay holds of the old one is read again from the start, because pages passed while it did not fit.
    fn own_fork(
        &mut self,
        replica: &mut dyn Replica,
        compartment: CompartmentId,
        proof: &crate::replica::Verified,
    ) -> Result<(), ReplicaError> {
        if self.moved.contains(&compartment) {
            return Ok(());
        }
        if replica.own_fork(&compartment, proof)? {
            self.moved.insert(compartment);
            self.notice(Notice::PutBackHere { compartment });
            self.queue_pushes(replica, &compartment)?;
            if self.phase == Phase::Pull {
                self.restarted.insert(compartment);
                let have = replica.received_streams(&compartment)?;
                self.queue_pull(replica, compartment, Cursor { number: 0, link: log::origin(&compartment) }, have, true)?;
            }
        } else {
            let header = &proof.header;
            let (device, incarnation, counter) = (header.device, header.incarnation, header.last);
            self.notice(Notice::Forked { compartment, device, incarnation, counter });
        }
        Ok(())
    }
}
