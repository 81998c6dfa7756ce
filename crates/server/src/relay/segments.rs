//! Segments: verified by their author's key, placed by their chain, numbered, handed on.

use std::collections::BTreeMap;

use fieldseal_seal::{CompartmentId, DeviceId};
use fieldseal_sync::message::{Page, PageItem, PullSegments, PushSegments, Pushed, StreamId};
use fieldseal_sync::verify::{self, hash_of};
use fieldseal_sync::{Refusal, RefusalCode, Response, Unverified, limits};

use super::{Relay, Trouble};
use crate::store::{NewSegment, PageSize, Push, Store};

impl<S: Store> Relay<S> {
    /// Any member may bring any member's segments: they carry their own proof, and a relay that was put back is refilled by whoever kept them.
    pub(super) fn push(&self, device: &DeviceId, compartment: &CompartmentId, message: PushSegments) -> Result<Response, Trouble> {
        let access = self.access(device, compartment)?;
        let mut segments = Vec::with_capacity(message.segments.len());
        for bytes in message.segments {
            let bytes: Vec<u8> = bytes.into();
            let (_, header) = verify::segment(&access.directory, access.founder.as_ref(), compartment, &bytes).map_err(|reason| {
                tracing::info!(?reason, "a segment was refused");
                match reason {
                    Unverified::Malformed => RefusalCode::Malformed,
                    Unverified::Forged | Unverified::Stranger | Unverified::Revoked => RefusalCode::Unverified,
                }
            })?;
            let epochs = access.directory.epochs(compartment).len().max(1);
            if header.epoch as usize >= epochs {
                return Err(RefusalCode::Unverified.into());
            }
            segments.push(NewSegment { header, hash: hash_of(&bytes), bytes });
        }
        match self.store.push(compartment, &segments)? {
            Push::Kept(numbers) => Ok(Response::Pushed(Pushed { numbers })),
            Push::Gap(stream) => Err(Refusal::from(RefusalCode::Gap).with_stream(stream).into()),
            Push::Forked(proof) => Err(Refusal::from(RefusalCode::Forked).with_proof(proof).into()),
        }
    }

    pub(super) fn pull(&self, device: &DeviceId, compartment: &CompartmentId, message: &PullSegments) -> Result<Response, Trouble> {
        self.access(device, compartment)?;
        if self.store.link_at(compartment, message.after)? != Some(message.link) {
            return Err(RefusalCode::LogRewritten.into());
        }
        let have: BTreeMap<StreamId, u64> = message.have.iter().map(|head| (head.stream(), head.counter)).collect();
        let page = PageSize { bytes: (message.bytes as usize).min(limits::SEGMENTS_BODY), items: limits::SEGMENTS_COUNT };
        let items = self.store.log(compartment, message.after, &|stream| have.get(stream).copied().unwrap_or(0), page)?;
        let last = items.last().map_or(message.after, |item| item.number);
        let more = last < self.store.log_head(compartment)?.number;
        let items = items.into_iter().map(|item| {
            let hash = item.bytes.is_none().then_some(item.hash);
            PageItem { number: item.number, segment: item.bytes.map(Into::into), hash }
        });
        Ok(Response::Page(Page { items: items.collect(), more }))
    }
}
