//! Taking segments in.

use fieldseal_seal::{CompartmentId, SealedSegment, SegmentHeader, canonical};
use fieldseal_sync::message::StreamId;
use fieldseal_sync::verify::{self, Place};
use fieldseal_sync::{Incoming, Received, Verified};

use super::MemoryReplica;
use super::held::{Change, Stream, link_after};

impl MemoryReplica {
    pub(super) fn receive_one(&mut self, compartment: &CompartmentId, item: &Incoming) -> Received {
        match item {
            Incoming::Unverified { number, reason, .. } => {
                self.held(compartment).unverified.push((*number, *reason));
                Received::Quarantined { code: "unverified".into() }
            }
            Incoming::Verified(verified) => {
                let received = self.receive_verified(compartment, verified);
                if matches!(received, Received::Applied { .. }) {
                    self.receive_waiting(compartment);
                }
                received
            }
        }
    }

    /// Opens a segment and checks its changes against its chain.
    pub(super) fn open(&self, compartment: &CompartmentId, segment: &SealedSegment) -> Option<Vec<Change>> {
        let directory = self.directory.as_deref()?;
        let verified = directory.verify_segment(segment).ok()?;
        let header = verified.header();
        let payload = verified.open(self.keyring.get(compartment, header.epoch)?).ok()?;
        let changes: Vec<Change> = canonical::decode(&payload).ok()?;
        let head = changes.iter().fold(header.previous, |link, change| link_after(&link, change));
        (changes.len() as u64 == header.count() && head == header.head).then_some(changes)
    }

    fn receive_verified(&mut self, compartment: &CompartmentId, verified: &Verified) -> Received {
        let Verified { header, segment, .. } = verified;
        let Some(changes) = self.open(compartment, segment) else { return Received::Quarantined { code: "unreadable".into() } };
        let own = self.own_stream();
        let id = StreamId { device: header.device, incarnation: header.incarnation };
        let held = self.held(compartment);
        for seen in &header.seen {
            let claim = held.claims.entry(StreamId { device: seen.device, incarnation: seen.incarnation }).or_insert((*seen).into());
            if claim.counter < seen.counter {
                *claim = (*seen).into();
            }
        }
        let stream = held.stream(compartment, &id);
        let count = changes.len() as u64;
        match place(stream, header, &changes) {
            Place::Held => Received::Duplicate,
            Place::Gap => {
                if !held.waiting.iter().any(|(known, _)| known == header) {
                    held.waiting.push((header.clone(), segment.clone()));
                }
                Received::Held { changes: count }
            }
            Place::Forked => {
                held.forked.push(header.clone());
                Received::Forked
            }
            Place::Next => {
                let new: Vec<Change> = changes.into_iter().skip((stream.counter() + 1 - header.first) as usize).collect();
                let count = new.len() as u64;
                new.iter().for_each(|change| stream.push(change.clone()));
                new.iter().for_each(|change| held.notice_chunks(&change.bytes));
                let kept = held.kept.entry(id).or_default();
                kept.retain(|(known, _)| known.last < header.first);
                kept.push((header.clone(), segment.clone()));
                if id == own {
                    // Our own later changes come back: this disk is an older copy. Counters that were used are never used again.
                    self.incarnation += 1;
                }
                Received::Applied { changes: count }
            }
        }
    }

    /// What waited for a gap to close.
    fn receive_waiting(&mut self, compartment: &CompartmentId) {
        loop {
            let held = self.held(compartment);
            let ready = held.waiting.iter().position(|(header, _)| {
                let id = StreamId { device: header.device, incarnation: header.incarnation };
                held.streams.get(&id).is_some_and(|stream| header.first <= stream.counter() + 1)
            });
            let Some(index) = ready else { return };
            let (header, segment) = held.waiting.remove(index);
            self.receive_verified(compartment, &Verified { number: 0, segment, header });
        }
    }
}

/// Places a segment by every link that is known; one that overlaps the end and agrees with it is the next.
fn place(stream: &Stream, header: &SegmentHeader, changes: &[Change]) -> Place {
    let reached = stream.counter();
    let head = (reached > 0).then(|| fieldseal_sync::message::StreamHead {
        device: header.device,
        incarnation: header.incarnation,
        counter: reached,
        link: stream.link(reached).expect("a link for each counter"),
    });
    let overlaps = header.first <= reached && header.last > reached;
    if overlaps && stream.link(header.first - 1) == Some(header.previous) {
        let common = changes.iter().take((reached + 1 - header.first) as usize);
        let link = common.fold(header.previous, |link, change| link_after(&link, change));
        return if Some(link) == stream.link(reached) { Place::Next } else { Place::Forked };
    }
    verify::place(header, head.as_ref(), |counter| stream.link(counter))
}
