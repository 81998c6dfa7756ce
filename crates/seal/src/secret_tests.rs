#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::blob::BlobKey;
use crate::epoch::EpochKey;
use crate::identity::{DeviceIdentity, RootIdentity};
use crate::keyring::Keyring;
use crate::test_support::Seeded;
use crate::vault_key::VaultKey;

#[test]
fn holds_what_it_was_given() {
    assert_eq!(Secret::new([7; 16]).expose(), &[7; 16]);
    assert_eq!(Secret::<3>::from_slice(&[1, 2, 3]).unwrap().clone().expose(), &[1, 2, 3]);
    assert!(Secret::<3>::from_slice(&[1, 2]).is_none());
}

/// Secrets made of one repeated byte would show up as `7b` / `123` in any dump of the bytes.
#[test]
fn debug_prints_no_byte() {
    let secret = || Secret::new([123; 32]);
    let mut keyring = Keyring::new();
    keyring.insert(crate::CompartmentId([0; 16]), 0, EpochKey(secret()));
    let identity = DeviceIdentity::from_secrets(secret(), secret()).unwrap();
    let sealed = identity.seal_secret(&secret(), &mut Seeded::new("x"));
    assert!(DeviceIdentity::open_secret(&sealed, &secret()).is_ok());
    let printed = [
        format!("{:?}", secret()),
        format!("{:?}", EpochKey(secret())),
        format!("{:?}", BlobKey(secret())),
        format!("{:?}", VaultKey::new(crate::VaultId([0; 16]), secret())),
        format!("{keyring:?}"),
    ];
    for text in printed {
        assert!(text.contains("Secret(…)"), "{text}");
        assert!(!text.contains("123") && !text.contains("7b"), "{text}");
    }
    for text in [format!("{identity:?}"), format!("{:?}", RootIdentity::generate(&mut Seeded::new("root")))] {
        assert!(text.contains("signing: Secret(…)"), "{text}");
    }
}
