#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::Seeded;

fn device(name: &str) -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new(name))
}

fn found(key: &EpochKey) -> SignedFounding {
    let fields = FoundingFields {
        organisation: OrganisationId([1; 16]),
        compartment: CompartmentId([2; 16]),
        directory: DirectoryHead { count: 1, link: Hash([3; 32]) },
        at_ms: 4,
        before: vec![WrittenBefore { incarnation: 7, counter: 1 }, WrittenBefore { incarnation: 2, counter: 90 }],
    };
    let (desk, founder) = (device("desk"), device("founder"));
    SignedFounding::make(&founder, fields, key, [desk.public(), founder.public(), desk.public()], &mut Seeded::new("founding")).unwrap()
}

#[test]
fn founder_and_secretariat_open_the_key_and_nobody_else() {
    let key = EpochKey::make(&mut Seeded::new("key"));
    let signed = SignedFounding::decode(&found(&key).encode()).unwrap();
    let founding = signed.verify(device("founder").public()).unwrap();
    assert_eq!(founding.wraps.len(), 2);
    assert_eq!(founding.open_key(&device("founder")).unwrap().expose(), key.expose());
    assert_eq!(founding.open_key(&device("desk")).unwrap().expose(), key.expose());
    assert!(founding.open_key(&device("stranger")).is_err());
    assert_eq!(signed.verify(device("desk").public()).unwrap_err(), FoundingError::BadSignature);
}

/// One bit of each byte, the bit's place depending on the byte's.
#[test]
fn flipped_bits_are_refused() {
    let wire = found(&EpochKey::make(&mut Seeded::new("key"))).encode();
    let founder = device("founder");
    for byte in 0..wire.len() {
        let mut flipped = wire.clone();
        flipped[byte] ^= 1 << (byte % 8);
        let refused = SignedFounding::decode(&flipped).and_then(|signed| signed.verify(founder.public())).is_err();
        assert!(refused, "byte {byte}");
    }
}

#[test]
fn inconsistent_foundings_are_refused() {
    let founder = device("founder");
    let honest = found(&EpochKey::make(&mut Seeded::new("key"))).claimed().unwrap();
    let forge = |founding: &Founding| {
        let founding = canonical::encode(founding);
        SignedFounding { signature: founder.sign(Domain::FOUNDING, &founding), founding }.verify(founder.public())
    };
    assert!(forge(&honest).is_ok());
    assert_eq!(forge(&Founding { version: 1, ..honest.clone() }), Err(FoundingError::Version(1)));
    let mut wrong = vec![honest.clone(), honest.clone(), honest.clone(), honest.clone()];
    wrong[0].wraps.reverse();
    wrong[1].wraps.retain(|wrap| wrap.device != founder.id());
    wrong[2].wraps[0].wrapped.0.pop();
    wrong[3].wraps.push(honest.wraps[1].clone());
    for founding in wrong {
        assert_eq!(forge(&founding), Err(FoundingError::InconsistentWraps));
    }
    let before = |pairs: &[(u32, u64)]| {
        let before = pairs.iter().map(|(incarnation, counter)| WrittenBefore { incarnation: *incarnation, counter: *counter }).collect();
        forge(&Founding { before, ..honest.clone() }).map(|_| ())
    };
    assert_eq!(before(&[]), Ok(()));
    for pairs in [&[(1, 0)][..], &[(2, 1), (1, 1)], &[(1, 1), (1, 2)]] {
        assert_eq!(before(pairs), Err(FoundingError::InconsistentBefore), "{pairs:?}");
    }
}
