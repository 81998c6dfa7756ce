//! A vault's header, head, derived keys and sealed secrets.

use fieldseal_seal::*;
use serde_json::{Value, json};

use crate::{Source, hex};

const PASSPHRASE: &str = "correct horse battery staple fünf Ähren";

pub fn vault() -> Value {
    let mut randomness = Source::new("vault");
    let kdf = KdfParameters::make(64 * 1024, 3, 4, &mut randomness);
    let (header, key) = VaultHeader::create(PASSPHRASE.as_bytes(), kdf, &mut randomness, 1_790_000_000_000).unwrap();
    let next = KdfParameters::make(64 * 1024, 3, 1, &mut randomness);
    let changed = header.change_passphrase(PASSPHRASE.as_bytes(), b"another", next, &mut randomness).unwrap();
    let (head, full) = heads(&key);
    let identity = DeviceIdentity::generate(&mut randomness);
    let root = RootIdentity::generate(&mut randomness);
    json!({
        "headers": [described(&header, PASSPHRASE), described(&changed, "another")],
        "refused_headers": refused(&header),
        "keys": {
            "database": hex(key.database_key().expose()),
            "head": hex(key.head_key().expose()),
            "device": hex(key.device_key().expose()),
            "identity": hex(key.identity_key().expose()),
        },
        "heads": [slot(&head, &key, &mut randomness), slot(&full, &key, &mut randomness)],
        "device_secret": {
            "sealed": hex(identity.seal_secret(&key.device_key(), &mut randomness)),
            "signing_public": hex(identity.public().signing),
            "kem_public": hex(&identity.public().kem),
            "id": hex(identity.id()),
        },
        "root_secret": {
            "sealed": hex(root.seal_secret(&key.device_key(), &mut randomness)),
            "public": hex(root.public()),
            "organisation": hex(root.organisation()),
        },
        "local_box": {
            "domain": "example",
            "context": hex(b"context"),
            "plaintext": hex(b"plaintext"),
            "sealed": hex(local::seal(&key.identity_key(), Domain::new("example"), b"context", b"plaintext", &mut randomness)),
        },
    })
}

fn described(header: &VaultHeader, passphrase: &str) -> Value {
    json!({
        "passphrase": passphrase,
        "file": hex(header.encode()),
        "vault_id": hex(header.vault_id()),
        "sequence": header.sequence(),
        "created_ms": header.created_ms(),
        "memory_kib": header.kdf().memory_kib,
        "passes": header.kdf().passes,
        "lanes": header.kdf().lanes,
        "salt": hex(header.kdf().salt),
    })
}

/// Files changed by someone who recomputes the checksum, and one by chance.
fn refused(header: &VaultHeader) -> Value {
    let file = header.encode();
    let length = u32::from_be_bytes(file[8..12].try_into().unwrap()) as usize;
    let content = hex(&file[12..12 + length]);
    let reframed = |content: &str| {
        let content = data_encoding::HEXLOWER.decode(content.as_bytes()).unwrap();
        let mut file = b"FSVAULT\x01".to_vec();
        file.extend_from_slice(&(content.len() as u32).to_be_bytes());
        file.extend_from_slice(&content);
        file.resize(4064, 0);
        let checksum = Hash::of(&file);
        file.extend_from_slice(checksum.as_bytes());
        file
    };
    let memory = "1a00010000";
    assert_eq!(content.matches(memory).count(), 1, "65,536 KiB as CBOR");
    let weak = reframed(&content.replace(memory, "19ffff"));
    let memory_raised = reframed(&content.replace(memory, "1a00010001"));
    let mut damaged = file.clone();
    damaged[100] ^= 1;
    assert!(matches!(VaultHeader::decode(&weak), Err(HeaderError::KdfBelowFloor { memory_kib: 65_535, .. })));
    assert_eq!(VaultHeader::decode(&memory_raised).unwrap().unlock(PASSPHRASE.as_bytes()).unwrap_err(), UnlockError::WrongPassphrase);
    assert_eq!(VaultHeader::decode(&damaged), Err(HeaderError::Damaged));
    json!([
        { "what": "key derivation below the floor", "error": "floor", "file": hex(weak) },
        { "what": "parameters changed: the slot does not open", "error": "passphrase", "file": hex(memory_raised) },
        { "what": "one bit flipped: the checksum does not fit", "error": "damaged", "file": hex(damaged) },
    ])
}

fn heads(key: &VaultKey) -> (Head, Head) {
    let head = Head {
        vault_id: key.vault(),
        sequence: 1,
        header_sequence: 1,
        commit: 0,
        commit_link: Hash([0; 32]),
        incarnation: 0,
        directory: None,
        streams: None,
    };
    let full = Head {
        sequence: 90_000,
        header_sequence: 2,
        commit: 45_000,
        commit_link: Hash::of(b"commit"),
        incarnation: 3,
        directory: Some(DirectoryHead { count: 7, link: Hash::of(b"directory") }),
        streams: Some(Hash::of(b"streams")),
        ..head.clone()
    };
    (head, full)
}

fn slot(head: &Head, key: &VaultKey, randomness: &mut Source) -> Value {
    json!({
        "slot": hex(head.encode_slot(&key.head_key(), randomness)),
        "vault_id": hex(head.vault_id),
        "sequence": head.sequence,
        "header_sequence": head.header_sequence,
        "commit": head.commit,
        "commit_link": hex(head.commit_link),
        "incarnation": head.incarnation,
        "directory": head.directory.map(|directory| json!([directory.count, hex(directory.link)])),
        "streams": head.streams.map(hex),
    })
}
