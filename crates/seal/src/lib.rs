//! Keys, identities, sealing, signatures and the signed directory: no files, no sockets.
//!
//! Everything here is a function of its arguments: randomness comes in as [`Randomness`], time as milliseconds since 1970.
//! `hazmat` holds the bare primitives and is private; the public modules are the composed operations. Names starting with `make_` or
//! `seal_` draw randomness; `derive_`, `open_` and `verify_` are deterministic. `docs/protocol.md` and `docs/vault-format.md` fix the bytes.

#[cfg(all(feature = "weak-kdf", not(debug_assertions)))]
compile_error!("the feature `weak-kdf` weakens every vault and is for tests with debug assertions only");

pub mod blob;
mod bytes;
pub mod canonical;
pub mod chain;
pub mod deposit;
pub mod directory;
mod domain;
pub mod enrolment;
pub mod epoch;
pub mod founding;
mod hazmat;
pub mod head;
pub mod header;
pub mod identity;
mod keyring;
pub mod local;
mod padding;
pub mod passphrase;
mod profile;
mod randomness;
mod secret;
pub mod segment;
pub mod session;
#[cfg(test)]
mod test_support;
mod vault_key;

pub use blob::{BlobError, BlobKey, BlobReference, BlobSealer, FRAME, SEALED_FRAME, SealedFrame};
pub use bytes::{BlobId, BytesError, CompartmentId, DeviceId, Hash, InviteId, OrganisationId, Salt, Signature, VaultId};
pub use canonical::CanonicalError;
pub use deposit::{Deposit, DepositError, DepositName};
pub use directory::{
    Body, Compartment, CompartmentClass, Directory, DirectoryDevice, DirectoryError, DirectoryHead, Entry, Role, SignedEntry, StreamCut,
};
pub use domain::Domain;
pub use enrolment::{EnrolmentError, EnrolmentRequest, Invite, InviteDraft};
pub use epoch::{EpochError, EpochKey, Rotation, Wrap};
pub use founding::{Founding, FoundingError, SignedFounding, WrittenBefore};
pub use head::{Head, HeadError};
pub use header::{HeaderError, UnlockError, VaultHeader};
pub use identity::{DeviceIdentity, DevicePublic, IdentityError, RootIdentity, WrappedKey};
pub use keyring::Keyring;
pub use padding::padded_length;
pub use passphrase::KdfParameters;
pub use profile::{Profile, SealedProfile};
pub use randomness::{Randomness, SystemRandomness};
pub use secret::Secret;
pub use segment::{SealedSegment, SeenHead, SegmentError, SegmentHeader, VerifiedSegment};
pub use session::{SessionAnswer, SessionChallenge};
pub use vault_key::VaultKey;
