//! A signed summary of what a device holds of a compartment. Compared over the relay, by stick, or read out by two people.

use fieldseal_seal::{CompartmentId, DeviceId, DevicePublic, DirectoryHead, Domain, Hash, OrganisationId, Signature, canonical};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::limits;
use crate::message::StreamHead;

/// What the signature is for.
pub const CHECKPOINT: Domain = Domain::new("checkpoint");

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Checkpoint {
    #[n(0)]
    pub organisation: OrganisationId,
    #[n(1)]
    pub compartment: CompartmentId,
    #[n(2)]
    pub device: DeviceId,
    /// Rises by one with each checkpoint of this device in this compartment, from 1.
    #[n(3)]
    pub sequence: u64,
    /// The end of the directory as the device has it.
    #[n(4)]
    pub directory: DirectoryHead,
    /// What it has received without a gap, ascending by (device, incarnation); its own stream included.
    #[n(5)]
    pub streams: Vec<StreamHead>,
    /// How many chunks that records name are not on the device.
    #[n(6)]
    pub missing_chunks: u64,
    /// The first of those that the relay did not give when asked, at most `limits::CHECKPOINT_MISSING`, ascending.
    #[n(7)]
    pub missing: Vec<Hash>,
    /// Unix milliseconds by the device's clock. Shown, never trusted.
    #[n(8)]
    pub at_ms: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignedCheckpoint {
    /// The canonical [`Checkpoint`].
    #[n(0)]
    pub body: ByteVec,
    /// Domain [`CHECKPOINT`], by the device named in it.
    #[n(1)]
    pub signature: Signature,
}

impl SignedCheckpoint {
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > limits::CHECKPOINT_BYTES { None } else { canonical::decode(bytes).ok() }
    }

    pub fn encode(&self) -> Vec<u8> {
        canonical::encode(self)
    }

    /// The content, unverified: to find out whose key verifies it.
    pub fn read(&self) -> Option<Checkpoint> {
        let checkpoint: Checkpoint = canonical::decode(&self.body).ok()?;
        let bounded = checkpoint.streams.len() <= limits::STREAMS && checkpoint.missing.len() <= limits::CHECKPOINT_MISSING;
        let ordered = checkpoint.streams.windows(2).all(|pair| match pair {
            [left, right] => (left.device, left.incarnation) < (right.device, right.incarnation),
            _ => true,
        });
        (bounded && ordered).then_some(checkpoint)
    }

    pub fn verify(&self, device: &DevicePublic) -> bool {
        device.verify(CHECKPOINT, &self.body, &self.signature).is_ok()
    }
}
