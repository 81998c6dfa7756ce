//! A store in memory, for simulations. It can be copied and put back, as a server's disk can.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use fieldseal_seal::{CompartmentId, DeviceId, Hash, InviteId, chain};
use fieldseal_sync::message::{StreamHead, StreamId};
use fieldseal_sync::verify::{self, Place};
use fieldseal_sync::{limits, log};

use super::{CheckpointPut, Founded, FoundingLine, LogHead, LogItem, NewSegment, PageSize, Push, Store, StoreError};

/// See the module.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Content>);

#[derive(Debug, Default, Clone)]
struct Content {
    token: Option<Hash>,
    directory: Vec<Vec<u8>>,
    enrolments: BTreeMap<u64, (DeviceId, InviteId, Vec<u8>)>,
    enrolment_numbers: u64,
    foundings: Vec<(FoundingLine, Vec<u8>)>,
    logs: BTreeMap<CompartmentId, Vec<Kept>>,
    chunks: BTreeMap<(CompartmentId, Hash), Vec<u8>>,
    dropped: BTreeSet<(CompartmentId, Hash)>,
    checkpoints: BTreeMap<(CompartmentId, DeviceId), (u64, Vec<u8>)>,
    counters: BTreeMap<CompartmentId, u64>,
}

#[derive(Debug, Clone)]
struct Kept {
    segment: NewSegment,
    link: Hash,
}

impl MemoryStore {
    /// A copy of everything as it is, to be put back later.
    pub fn backup(&self) -> MemoryStore {
        MemoryStore(Mutex::new(self.content().clone()))
    }

    /// Puts the content of a backup in place of everything.
    pub fn restore(&self, backup: &MemoryStore) {
        let content = backup.content().clone();
        *self.content() = content;
    }

    /// Every byte string that is kept, for tests that look for what must not be there.
    pub fn every_value(&self) -> Vec<Vec<u8>> {
        let content = self.content();
        let mut values = content.directory.clone();
        values.extend(content.enrolments.values().map(|(_, _, request)| request.clone()));
        values.extend(content.foundings.iter().map(|(_, founding)| founding.clone()));
        values.extend(content.logs.values().flatten().map(|kept| kept.segment.bytes.clone()));
        values.extend(content.chunks.values().cloned());
        values.extend(content.checkpoints.values().map(|(_, checkpoint)| checkpoint.clone()));
        values
    }

    /// Drops a chunk that was acknowledged: a relay that lies, or whose disk lost it.
    pub fn lose_chunk(&self, compartment: &CompartmentId, hash: &Hash) -> bool {
        self.content().chunks.remove(&(*compartment, *hash)).is_some()
    }

    /// The addresses of all chunks of a compartment.
    pub fn chunk_hashes(&self, compartment: &CompartmentId) -> Vec<Hash> {
        self.content().chunks.keys().filter(|(of, _)| of == compartment).map(|(_, hash)| *hash).collect()
    }

    fn content(&self) -> MutexGuard<'_, Content> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn setup_token(&self) -> Result<Option<Hash>, StoreError> {
        Ok(self.content().token)
    }

    fn set_setup_token(&self, hash: &Hash) -> Result<(), StoreError> {
        self.content().token = Some(*hash);
        Ok(())
    }

    fn directory(&self, first: u64, page: PageSize) -> Result<Vec<Vec<u8>>, StoreError> {
        let content = self.content();
        let rest = content.directory.iter().skip(usize::try_from(first).unwrap_or(usize::MAX));
        Ok(paged(rest.cloned(), page, Vec::len))
    }

    fn append_directory(&self, first: u64, entries: &[Vec<u8>]) -> Result<bool, StoreError> {
        let mut content = self.content();
        if content.directory.len() as u64 != first {
            return Ok(false);
        }
        content.directory.extend_from_slice(entries);
        Ok(true)
    }

    fn put_enrolment(&self, device: &DeviceId, invite: &InviteId, request: &[u8], now_ms: u64) -> Result<Option<u64>, StoreError> {
        let mut content = self.content();
        if let Some((number, _)) = content.enrolments.iter().find(|(_, (_, _, known))| known == request) {
            return Ok(Some(*number));
        }
        let of_invite = content.enrolments.values().filter(|(_, known, _)| known == invite).count();
        if content.enrolments.len() >= limits::ENROLMENTS_WAITING || of_invite >= limits::ENROLMENTS_PER_INVITE {
            return Ok(None);
        }
        content.enrolment_numbers = (content.enrolment_numbers + 1).max(now_ms);
        let number = content.enrolment_numbers;
        content.enrolments.insert(number, (*device, *invite, request.to_vec()));
        Ok(Some(number))
    }

    fn enrolments(&self, after: u64, page: PageSize) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
        let content = self.content();
        let rest = content.enrolments.iter().filter(|(number, _)| **number > after);
        Ok(paged(rest.map(|(number, (_, _, request))| (*number, request.clone())), page, |(_, request)| request.len()))
    }

    fn last_enrolment(&self) -> Result<u64, StoreError> {
        Ok(self.content().enrolments.last_key_value().map_or(0, |(number, _)| *number))
    }

    fn drop_enrolment(&self, number: u64) -> Result<(), StoreError> {
        self.content().enrolments.remove(&number);
        Ok(())
    }

    fn drop_enrolments_of(&self, device: &DeviceId) -> Result<(), StoreError> {
        self.content().enrolments.retain(|_, (of, _, _)| of != device);
        Ok(())
    }

    fn put_founding(&self, compartment: &CompartmentId, founder: &DeviceId, founding: &[u8], now_ms: u64) -> Result<Founded, StoreError> {
        let mut content = self.content();
        if let Some((_, known)) = content.foundings.iter().find(|(line, _)| line.compartment == *compartment) {
            return Ok(if known == founding { Founded::Kept } else { Founded::Taken });
        }
        let number = content.foundings.last().map_or(1, |(line, _)| line.number + 1).max(now_ms);
        content.foundings.push((FoundingLine { number, compartment: *compartment, founder: *founder }, founding.to_vec()));
        Ok(Founded::Kept)
    }

    fn foundings(&self) -> Result<Vec<FoundingLine>, StoreError> {
        Ok(self.content().foundings.iter().map(|(line, _)| *line).collect())
    }

    fn founding(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.content().foundings.iter().find(|(line, _)| line.number == number).map(|(_, founding)| founding.clone()))
    }

    fn push(&self, compartment: &CompartmentId, segments: &[NewSegment]) -> Result<Push, StoreError> {
        let mut content = self.content();
        let mut kept = content.logs.get(compartment).cloned().unwrap_or_default();
        let mut numbers = Vec::new();
        for segment in segments {
            let header = &segment.header;
            let head = stream_head(&kept, &stream_of(segment));
            let ending = |counter: u64| kept.iter().find(|kept| is_of(kept, segment) && kept.segment.header.last == counter);
            let link_at = |counter: u64| match counter {
                0 => Some(chain::stream_origin(compartment, &header.device, header.incarnation)),
                _ => ending(counter).map(|kept| kept.segment.header.head),
            };
            match verify::place(header, head.as_ref(), link_at) {
                Place::Next => {
                    let number = kept.len() as u64 + 1;
                    let previous = kept.last().map_or_else(|| log::origin(compartment), |kept| kept.link);
                    kept.push(Kept { segment: segment.clone(), link: log::next(&previous, number, &segment.hash) });
                    numbers.push(number);
                }
                Place::Held => {
                    let position = kept.iter().position(|kept| is_of(kept, segment) && kept.segment.header.last == header.last);
                    numbers.push(position.map_or(0, |position| position as u64 + 1));
                }
                Place::Gap => return Ok(Push::Gap(head)),
                Place::Forked => {
                    let proof = ending(header.last).or_else(|| ending(header.first.saturating_sub(1)));
                    return Ok(Push::Forked(proof.map(|kept| kept.segment.bytes.clone()).unwrap_or_default()));
                }
            }
        }
        content.logs.insert(*compartment, kept);
        Ok(Push::Kept(numbers))
    }

    fn log_head(&self, compartment: &CompartmentId) -> Result<LogHead, StoreError> {
        let content = self.content();
        let kept = content.logs.get(compartment).map_or(&[][..], Vec::as_slice);
        let link = kept.last().map_or_else(|| log::origin(compartment), |kept| kept.link);
        Ok(LogHead { number: kept.len() as u64, link })
    }

    fn link_at(&self, compartment: &CompartmentId, number: u64) -> Result<Option<Hash>, StoreError> {
        let Some(before) = number.checked_sub(1) else { return Ok(Some(log::origin(compartment))) };
        let content = self.content();
        let index = usize::try_from(before).unwrap_or(usize::MAX);
        Ok(content.logs.get(compartment).and_then(|kept| kept.get(index)).map(|kept| kept.link))
    }

    fn log(
        &self,
        compartment: &CompartmentId,
        after: u64,
        have: &dyn Fn(&StreamId) -> u64,
        page: PageSize,
    ) -> Result<Vec<LogItem>, StoreError> {
        let content = self.content();
        let kept = content.logs.get(compartment).map_or(&[][..], Vec::as_slice);
        let rest = (1_u64..).zip(kept).skip(usize::try_from(after).unwrap_or(usize::MAX)).map(|(number, kept)| {
            let covered = kept.segment.header.last <= have(&stream_of(&kept.segment));
            LogItem { number, hash: kept.segment.hash, bytes: (!covered).then(|| kept.segment.bytes.clone()) }
        });
        Ok(paged(rest, page, |item| item.bytes.as_ref().map_or(32, Vec::len)))
    }

    fn streams(&self, compartment: &CompartmentId) -> Result<Vec<StreamHead>, StoreError> {
        let content = self.content();
        let kept = content.logs.get(compartment).map_or(&[][..], Vec::as_slice);
        let mut heads: BTreeMap<StreamId, StreamHead> = BTreeMap::new();
        for kept in kept {
            heads.insert(stream_of(&kept.segment), verify::stream_head(&kept.segment.header));
        }
        Ok(heads.into_values().collect())
    }

    fn put_chunks(&self, compartment: &CompartmentId, chunks: &[(Hash, &[u8])]) -> Result<(), StoreError> {
        let mut content = self.content();
        for (hash, bytes) in chunks {
            if !content.dropped.contains(&(*compartment, *hash)) {
                content.chunks.insert((*compartment, *hash), bytes.to_vec());
            }
        }
        Ok(())
    }

    fn has_chunk(&self, compartment: &CompartmentId, hash: &Hash) -> Result<bool, StoreError> {
        let content = self.content();
        let named = (*compartment, *hash);
        Ok(content.chunks.contains_key(&named) || content.dropped.contains(&named))
    }

    fn drop_chunks(&self, compartment: &CompartmentId, hashes: &[Hash]) -> Result<(), StoreError> {
        let mut content = self.content();
        for hash in hashes {
            content.dropped.insert((*compartment, *hash));
            content.chunks.remove(&(*compartment, *hash));
        }
        Ok(())
    }

    fn chunk(&self, compartment: &CompartmentId, hash: &Hash) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.content().chunks.get(&(*compartment, *hash)).cloned())
    }

    fn put_checkpoint(
        &self,
        compartment: &CompartmentId,
        device: &DeviceId,
        sequence: u64,
        checkpoint: &[u8],
        now_ms: u64,
    ) -> Result<CheckpointPut, StoreError> {
        let mut content = self.content();
        let previous = content.counters.get(compartment).copied().unwrap_or(0);
        let (known, held) = content.checkpoints.get(&(*compartment, *device)).cloned().unwrap_or_default();
        if sequence <= known {
            return Ok(CheckpointPut { number: previous, previous, held: (held != checkpoint).then_some(held) });
        }
        content.checkpoints.insert((*compartment, *device), (sequence, checkpoint.to_vec()));
        let number = (previous + 1).max(now_ms);
        content.counters.insert(*compartment, number);
        Ok(CheckpointPut { number, previous, held: None })
    }

    fn checkpoints(&self, compartment: &CompartmentId) -> Result<(Vec<Vec<u8>>, u64), StoreError> {
        let content = self.content();
        let of = content.checkpoints.iter().filter(|((of, _), _)| of == compartment);
        let list = of.map(|(_, (_, checkpoint))| checkpoint.clone()).collect();
        Ok((list, content.counters.get(compartment).copied().unwrap_or(0)))
    }

    fn checkpoint_counter(&self, compartment: &CompartmentId) -> Result<u64, StoreError> {
        Ok(self.content().counters.get(compartment).copied().unwrap_or(0))
    }
}

fn stream_of(segment: &NewSegment) -> StreamId {
    StreamId { device: segment.header.device, incarnation: segment.header.incarnation }
}

fn is_of(kept: &Kept, segment: &NewSegment) -> bool {
    stream_of(&kept.segment) == stream_of(segment)
}

fn stream_head(kept: &[Kept], stream: &StreamId) -> Option<StreamHead> {
    kept.iter().rev().find(|kept| stream_of(&kept.segment) == *stream).map(|kept| verify::stream_head(&kept.segment.header))
}

fn paged<T>(items: impl Iterator<Item = T>, page: PageSize, size: impl Fn(&T) -> usize) -> Vec<T> {
    let mut taken = Vec::new();
    let mut bytes = 0;
    for item in items.take(page.items) {
        bytes += size(&item);
        if !taken.is_empty() && bytes > page.bytes {
            break;
        }
        taken.push(item);
    }
    taken
}
