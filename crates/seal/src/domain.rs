//! Domain separation: every hash, signature and key derivation says what it is for.

/// What a signature, hash or key is for. Its prefix, `"fieldseal/1/" name 0x00`, stands before the bytes that are hashed or signed, and is the `info`
/// of key derivations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Domain(&'static str);

impl Domain {
    /// A domain of another crate's; `name` is lower-case words with dashes and occurs nowhere else.
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// The prefix's bytes.
    pub fn prefix(&self) -> Vec<u8> {
        let mut prefix = Vec::with_capacity(16 + self.0.len());
        prefix.extend_from_slice(b"fieldseal/1/");
        prefix.extend_from_slice(self.0.as_bytes());
        prefix.push(0);
        prefix
    }

    /// The prefix followed by each of `parts`, without separators: parts must be of fixed length, except the last.
    pub fn join(&self, parts: &[&[u8]]) -> Vec<u8> {
        let mut joined = self.prefix();
        for part in parts {
            joined.extend_from_slice(part);
        }
        joined
    }
}

macro_rules! domains {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        impl Domain {
            $($(#[$doc])* pub const $name: Domain = Domain($text);)*
            /// All domains of this crate.
            pub const ALL: &'static [Domain] = &[$(Domain::$name),*];
        }
    };
}

domains! {
    /// Signature over a segment's header and ciphertext hash.
    SEGMENT = "segment";
    /// Key and associated data of a segment's payload.
    SEGMENT_PAYLOAD = "segment-payload";
    /// Hash: origin of a stream's chain.
    STREAM = "stream";
    /// Hash: one link of a stream's chain.
    LINK = "link";
    /// Hash: salted commitment to one change.
    CHANGE = "change";
    /// Associated data of a blob's frames.
    BLOB = "blob";
    /// Hash: device id from public keys.
    DEVICE = "device";
    /// Hash: organisation id from the root's public key.
    ORGANISATION = "organisation";
    /// Signature over a directory entry.
    DIRECTORY = "directory";
    /// Hash: link of the directory's chain.
    DIRECTORY_LINK = "directory-link";
    /// Hash: commitment to an epoch key.
    EPOCH = "epoch";
    /// HPKE info of an epoch key wrapped to a device.
    EPOCH_WRAP = "epoch-wrap";
    /// Key and associated data: the former epoch's key under the next one's.
    EPOCH_PREVIOUS = "epoch-previous";
    /// Hash: commitment to a deposit's key. Key and associated data of its content.
    DEPOSIT = "deposit";
    /// HPKE info of a secret wrapped to a deposit's recipient.
    DEPOSIT_WRAP = "deposit-wrap";
    /// Key and associated data of a share of a deposit's key.
    DEPOSIT_BOX = "deposit-box";
    /// Key and associated data of a deposit's label.
    DEPOSIT_LABEL = "deposit-label";
    /// Hash: a deposit's key from its two halves.
    DEPOSIT_HALVES = "deposit-halves";
    /// HPKE info of a half that is released to a custodian.
    DEPOSIT_RELEASE = "deposit-release";
    /// Signature over a founding.
    FOUNDING = "founding";
    /// Key and associated data of a person's sealed profile.
    PROFILE = "profile";
    /// Keyed hash that lets everybody check that initials are unique.
    INITIALS = "initials";
    /// Checksum of an invite's text.
    INVITE = "invite";
    /// Signature and keyed hash over an enrolment request.
    ENROLMENT = "enrolment";
    /// Key and associated data of the profile inside an enrolment request.
    ENROLMENT_PROFILE = "enrolment-profile";
    /// Hash behind the short authentication string.
    SHORT_AUTHENTICATION = "short-authentication";
    /// Signature that answers a server's challenge.
    SESSION = "session";
    /// Key of the passphrase slot in a vault's header.
    VAULT_SLOT = "vault-slot";
    /// Key of the code that authenticates a vault's whole header.
    VAULT_HEADER = "vault-header";
    /// Derived key: the database.
    VAULT_DATABASE = "vault-database";
    /// Derived key: the head file.
    VAULT_HEAD = "vault-head";
    /// Derived key: the device's own secrets.
    VAULT_DEVICE = "vault-device";
    /// Derived key: the identity compartment's changes.
    VAULT_IDENTITY = "vault-identity";
    /// Key and associated data of one head slot.
    HEAD_SLOT = "head-slot";
    /// Key and associated data of a device's sealed secrets.
    DEVICE_SECRET = "device-secret";
    /// Key and associated data of an organisation root's sealed secret.
    ROOT_SECRET = "root-secret";
}
