//! The laptop in memory as the sync machine sees it.

use std::sync::Arc;

use fieldseal_seal::segment::{SegmentFields, seal_segment};
use fieldseal_seal::{
    BlobId, CompartmentId, DeviceId, Directory, Domain, EnrolmentRequest, Hash, OrganisationId, SealedSegment, SeenHead, SessionAnswer,
    SessionChallenge, Signature, SignedFounding, canonical,
};
use fieldseal_sync::message::{StreamHead, StreamId};
use fieldseal_sync::replica::Waiting;
use fieldseal_sync::{
    ChunkNeed, ChunkRole, ChunkToSend, Cursor, Incoming, Received, Replica, ReplicaError, SignedCheckpoint, Stored, Verified,
};

use super::{Intention, MemoryReplica};

impl Replica for MemoryReplica {
    fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    fn device(&self) -> DeviceId {
        self.identity.id()
    }

    fn answer(&mut self, challenge: &SessionChallenge) -> Result<Option<SessionAnswer>, ReplicaError> {
        Ok(challenge.answer(&self.identity, &self.organisation))
    }

    fn sign(&mut self, domain: Domain, bytes: &[u8]) -> Result<Signature, ReplicaError> {
        Ok(self.identity.sign(domain, bytes))
    }

    fn wall_clock_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    fn directory(&mut self) -> Result<Option<Arc<Directory>>, ReplicaError> {
        Ok(self.directory.clone())
    }

    fn directory_entries(&mut self, first: u64, bytes: usize) -> Result<Vec<Vec<u8>>, ReplicaError> {
        let rest = self.entries.iter().skip(first as usize).cloned();
        Ok(limited(rest, bytes, Vec::len))
    }

    fn append_directory(&mut self, entries: &[Vec<u8>]) -> Result<bool, ReplicaError> {
        Ok(self.extend_directory(entries))
    }

    fn propose_entry(&mut self) -> Result<Option<Vec<u8>>, ReplicaError> {
        let Some(directory) = self.directory.clone() else { return Ok(None) };
        let mut left = std::mem::take(&mut self.intentions);
        left.retain(|intention| !self.is_settled(&directory, intention));
        // One that cannot be done yet (a mission to be adopted first) waits for its turn.
        let made = left.iter().enumerate().find_map(|(index, intention)| Some((index, self.make_entry(&directory, intention)?)));
        if let Some((index, _)) = &made
            && matches!(left.get(*index), Some(Intention::Rotate(_)))
        {
            left.remove(*index);
        }
        self.intentions = left;
        Ok(made.map(|(_, entry)| entry.encode()))
    }

    fn receive_enrolment(&mut self, number: u64, request: &[u8]) -> Result<bool, ReplicaError> {
        self.enrolments_seen = self.enrolments_seen.max(number);
        let Ok(request) = EnrolmentRequest::decode(request) else { return Ok(false) };
        let good = self.invite_of(&request).is_some_and(|(invite, _)| request.verify(invite, self.clock.now_ms()).is_ok());
        if good && !self.requests.iter().any(|(_, known)| *known == request) {
            self.requests.push((number, request));
        }
        Ok(good)
    }

    fn enrolments_seen(&mut self) -> Result<u64, ReplicaError> {
        Ok(self.enrolments_seen)
    }

    fn own_foundings(&mut self) -> Result<Vec<(CompartmentId, Vec<u8>)>, ReplicaError> {
        Ok(self.foundings.iter().map(|(compartment, founding)| (*compartment, founding.encode())).collect())
    }

    fn receive_founding(&mut self, number: u64, founding: &[u8]) -> Result<(), ReplicaError> {
        self.foundings_seen = self.foundings_seen.max(number);
        let Ok(signed) = SignedFounding::decode(founding) else { return Ok(()) };
        let Ok(claimed) = signed.claimed() else { return Ok(()) };
        let Some(directory) = &self.directory else { return Ok(()) };
        let founder = directory.device(&claimed.founder);
        if let Some(Ok(founding)) = founder.map(|founder| signed.verify(&founder.public))
            && let Ok(key) = founding.open_key(&self.identity)
        {
            self.keyring.insert(founding.compartment, 0, key);
            self.held.entry(founding.compartment).or_default();
            self.intend(Intention::Adopt(signed));
        }
        Ok(())
    }

    fn foundings_seen(&mut self) -> Result<u64, ReplicaError> {
        Ok(self.foundings_seen)
    }

    fn compartments(&mut self) -> Result<Vec<CompartmentId>, ReplicaError> {
        let own = self.identity.id();
        let member = self.directory.iter().flat_map(|directory| directory.compartments());
        let mut compartments: Vec<_> =
            member.filter(|compartment| compartment.members.contains_key(&own)).map(|compartment| compartment.id).collect();
        compartments.extend(self.held.keys().filter(|id| !compartments.contains(id)).copied().collect::<Vec<_>>());
        Ok(compartments)
    }

    fn seal_outgoing(&mut self, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        let (Some(directory), Some((epoch, key))) = (self.directory.clone(), self.keyring.newest(compartment)) else { return Ok(()) };
        let key = key.clone();
        let own = self.identity.id();
        let most = self.segment_changes;
        let Some(held) = self.held.get_mut(compartment) else { return Ok(()) };
        let seen: Vec<SeenHead> = held.heads().into_iter().filter(|head| head.device != own).map(SeenHead::from).collect();
        for (id, stream) in held.streams.iter().filter(|(id, _)| id.device == own) {
            let kept = held.kept.entry(*id).or_default();
            let sealed = kept.last().map_or(0, |(header, _)| header.last);
            for changes in stream.changes[sealed as usize..].chunks(most) {
                let first = kept.last().map_or(0, |(header, _)| header.last) + 1;
                let last = first + changes.len() as u64 - 1;
                let fields = SegmentFields {
                    organisation: self.organisation,
                    compartment: *compartment,
                    incarnation: id.incarnation,
                    first,
                    last,
                    previous: stream.link(first - 1).expect("a link"),
                    head: stream.link(last).expect("a link"),
                    epoch,
                    seen: seen.clone(),
                    directory: directory.head(),
                };
                let payload = canonical::encode(&changes.to_vec());
                let segment = seal_segment(&self.identity, &key, fields, &payload, &mut self.randomness).expect("sealed");
                kept.push((segment.claimed_header().expect("our own"), segment));
            }
        }
        Ok(())
    }

    fn kept_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError> {
        let kept = self.held(compartment).kept.values().filter_map(|kept| kept.last());
        Ok(kept.map(|(header, _)| fieldseal_sync::verify::stream_head(header)).collect())
    }

    fn kept_segments(
        &mut self,
        compartment: &CompartmentId,
        stream: &StreamId,
        counter: u64,
        bytes: usize,
    ) -> Result<Vec<SealedSegment>, ReplicaError> {
        let kept = self.held(compartment).kept.entry(*stream).or_default().iter();
        let rest = kept.filter(|(header, _)| header.last > counter).map(|(_, segment)| segment.clone());
        Ok(limited(rest, bytes, |segment| segment.ciphertext_length()))
    }

    fn acknowledged(&mut self, compartment: &CompartmentId, stream: &StreamId, counter: u64) -> Result<(), ReplicaError> {
        let known = self.held(compartment).acknowledged.entry(*stream).or_insert(0);
        *known = (*known).max(counter);
        Ok(())
    }

    fn acknowledged_counter(&mut self, compartment: &CompartmentId, stream: &StreamId) -> Result<u64, ReplicaError> {
        Ok(self.held(compartment).acknowledged.get(stream).copied().unwrap_or(0))
    }

    fn cursor(&mut self, compartment: &CompartmentId) -> Result<Option<Cursor>, ReplicaError> {
        Ok(self.held(compartment).cursor)
    }

    fn receive_segments(&mut self, compartment: &CompartmentId, items: &[Incoming], cursor: Cursor) -> Result<Vec<Received>, ReplicaError> {
        let received = items.iter().map(|item| self.receive_one(compartment, item)).collect();
        self.held(compartment).cursor = Some(cursor);
        Ok(received)
    }

    fn received_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError> {
        Ok(self.held(compartment).heads())
    }

    fn claimed_streams(&mut self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, ReplicaError> {
        Ok(self.held(compartment).claims.values().copied().collect())
    }

    fn own_fork(&mut self, compartment: &CompartmentId, proof: &Verified) -> Result<bool, ReplicaError> {
        let Some(theirs) = self.open(compartment, &proof.segment) else { return Ok(false) };
        let id = StreamId { device: proof.header.device, incarnation: proof.header.incarnation };
        let stream = self.held(compartment).stream(compartment, &id);
        let link_before = |index: usize| {
            let link = theirs.iter().take(index).fold(proof.header.previous, |link, change| super::held::link_after(&link, change));
            (proof.header.first - 1 + index as u64, link)
        };
        // The last counter at which both tell the same story.
        let common = (0..=theirs.len()).rev().map(link_before).find(|(counter, link)| stream.link(*counter) == Some(*link));
        let Some((common, _)) = common else { return Ok(false) };
        let moved = stream.changes.split_off(common as usize);
        stream.truncate(common);
        let held = self.held(compartment);
        held.kept.entry(id).or_default().retain(|(header, _)| header.last <= common);
        held.forked.clear();
        self.incarnation += 1;
        let new = self.own_stream();
        let stream = self.held(compartment).stream(compartment, &new);
        moved.into_iter().for_each(|change| stream.push(change));
        let item = Incoming::Verified(Box::new(proof.clone()));
        self.receive_one(compartment, &item);
        Ok(true)
    }

    fn chunks_to_send(&mut self, role: ChunkRole, limit: usize, except: &dyn Fn(&Hash) -> bool) -> Result<Vec<ChunkToSend>, ReplicaError> {
        Ok(self.chunks_where(limit, |hash, chunk| chunk.role == role && chunk.bytes.is_some() && !chunk.sent && !except(hash)))
    }

    fn chunks_sent(&mut self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<u64, ReplicaError> {
        let held = self.held(compartment);
        let mut whole = 0;
        for hash in hashes {
            let Some(chunk) = held.chunks.get_mut(hash) else { continue };
            let was = std::mem::replace(&mut chunk.sent, true);
            let blob = chunk.blob;
            if !was && held.chunks.values().filter(|chunk| chunk.blob == blob).all(|chunk| chunk.sent) {
                whole += 1;
            }
        }
        Ok(whole)
    }

    fn chunks_lost(&mut self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<(), ReplicaError> {
        let held = self.held(compartment);
        for hash in hashes {
            if let Some(chunk) = held.chunks.get_mut(hash) {
                chunk.sent = false;
            }
        }
        Ok(())
    }

    fn chunks_unsure(&mut self, compartment: &CompartmentId) -> Result<(), ReplicaError> {
        self.held(compartment).chunks.values_mut().for_each(|chunk| chunk.sent = false);
        Ok(())
    }

    fn chunks_needed(&mut self, role: ChunkRole, limit: usize, except: &dyn Fn(&Hash) -> bool) -> Result<Vec<ChunkNeed>, ReplicaError> {
        Ok(self.chunks_where(limit, |hash, chunk| chunk.role == role && chunk.bytes.is_none() && !except(hash)))
    }

    fn read_chunk(&mut self, compartment: &CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>, ReplicaError> {
        Ok(self.held(compartment).chunks.get(hash).and_then(|chunk| chunk.bytes.clone()))
    }

    fn write_chunk(&mut self, need: &ChunkNeed, bytes: &[u8]) -> Result<Stored, ReplicaError> {
        let held = self.held(&need.compartment);
        if let Some(chunk) = held.chunks.get_mut(&need.hash) {
            let twice = chunk.bytes.replace(bytes.to_vec()).is_some();
            // What came from the relay lies on the relay.
            chunk.sent = true;
            if twice {
                held.written_twice.insert(need.hash);
            }
        }
        Ok(Stored { blob_complete: held.is_blob_whole(&need.blob) })
    }

    fn chunks_lacking(&mut self, compartment: &CompartmentId) -> Result<u64, ReplicaError> {
        Ok(self.lacking(compartment) as u64)
    }

    fn chunks_waiting(&mut self, role: ChunkRole) -> Result<(Waiting, Waiting), ReplicaError> {
        let sum = |chunks: Vec<ChunkToSend>| Waiting {
            chunks: chunks.len() as u64,
            bytes: chunks.iter().map(|chunk| u64::from(chunk.length)).sum(),
        };
        let all = |_: &Hash| false;
        let to_send = self.chunks_to_send(role, usize::MAX, &all)?;
        let needed = self.chunks_needed(role, usize::MAX, &all)?;
        Ok((sum(to_send), sum(needed)))
    }

    fn chunks_to_drop(&mut self) -> Result<Vec<ChunkToSend>, ReplicaError> {
        Ok(self.dropping.clone())
    }

    fn chunks_dropped(&mut self, compartment: &CompartmentId, blobs: &[BlobId]) -> Result<(), ReplicaError> {
        self.dropping.retain(|chunk| chunk.compartment != *compartment || !blobs.contains(&chunk.blob));
        Ok(())
    }

    fn own_checkpoint(&mut self, compartment: &CompartmentId) -> Result<Option<SignedCheckpoint>, ReplicaError> {
        let own = self.identity.id();
        Ok(self.held(compartment).checkpoints.get(&own).cloned())
    }

    fn keep_checkpoint(&mut self, checkpoint: &SignedCheckpoint) -> Result<(), ReplicaError> {
        let Some(read) = checkpoint.read() else { return Ok(()) };
        let known = self.held(&read.compartment).checkpoints.get(&read.device).and_then(SignedCheckpoint::read);
        if known.is_none_or(|known| known.sequence < read.sequence) {
            self.held(&read.compartment).checkpoints.insert(read.device, checkpoint.clone());
        }
        Ok(())
    }

    fn checkpoints(&mut self, compartment: &CompartmentId) -> Result<Vec<SignedCheckpoint>, ReplicaError> {
        let own = self.identity.id();
        let others = self.held(compartment).checkpoints.iter().filter(|(device, _)| **device != own);
        Ok(others.map(|(_, checkpoint)| checkpoint.clone()).collect())
    }

    fn checkpoints_seen(&mut self, compartment: &CompartmentId) -> Result<u64, ReplicaError> {
        Ok(self.held(compartment).checkpoints_seen)
    }

    fn set_checkpoints_seen(&mut self, compartment: &CompartmentId, number: u64) -> Result<(), ReplicaError> {
        self.held(compartment).checkpoints_seen = number;
        Ok(())
    }
}

impl MemoryReplica {
    fn chunks_where(&self, limit: usize, wanted: impl Fn(&Hash, &super::held::Chunk) -> bool) -> Vec<ChunkToSend> {
        let all = self.held.iter().flat_map(|(compartment, held)| held.chunks.iter().map(move |(hash, chunk)| (compartment, hash, chunk)));
        let wanted = all.filter(|(_, hash, chunk)| wanted(hash, chunk)).take(limit);
        let line = |(compartment, hash, chunk): (&CompartmentId, &Hash, &super::held::Chunk)| ChunkToSend {
            compartment: *compartment,
            blob: chunk.blob,
            hash: *hash,
            length: chunk.length,
        };
        wanted.map(line).collect()
    }
}

fn limited<T>(items: impl Iterator<Item = T>, bytes: usize, size: impl Fn(&T) -> usize) -> Vec<T> {
    let mut taken = Vec::new();
    let mut sum = 0;
    for item in items {
        sum += size(&item);
        if !taken.is_empty() && sum > bytes {
            break;
        }
        taken.push(item);
    }
    taken
}
