#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::{Seeded, bit_flips};

fn writer() -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new("writer"))
}

fn key() -> EpochKey {
    EpochKey::make(&mut Seeded::new("epoch"))
}

fn seen(device: u8, incarnation: u32) -> SeenHead {
    SeenHead { device: DeviceId([device; 16]), incarnation, counter: 4, link: Hash([device; 32]) }
}

fn fields() -> SegmentFields {
    SegmentFields {
        organisation: OrganisationId([1; 16]),
        compartment: CompartmentId([2; 16]),
        incarnation: 1,
        first: 10,
        last: 12,
        previous: Hash([3; 32]),
        head: Hash([4; 32]),
        epoch: 5,
        seen: vec![seen(9, 0), seen(8, 1), seen(8, 0)],
        directory: DirectoryHead { count: 6, link: Hash([7; 32]) },
    }
}

fn seal(fields: SegmentFields, payload: &[u8]) -> Result<SealedSegment, SegmentError> {
    seal_segment(&writer(), &key(), fields, payload, &mut Seeded::new("segment"))
}

#[test]
fn round_trip() {
    for payload in [&b""[..], b"changes", &[0; 600], &[7; 100_000]] {
        let sealed = SealedSegment::decode(&seal(fields(), payload).unwrap().encode()).unwrap();
        let verified = sealed.verify(writer().public()).unwrap();
        assert_eq!(verified.open(&key()).unwrap().as_slice(), payload);
        let header = verified.header();
        assert_eq!((header.first, header.last, header.count(), header.device), (10, 12, 3, writer().id()));
        assert_eq!(header.seen, [seen(8, 0), seen(8, 1), seen(9, 0)]);
        assert_eq!(sealed.claimed_header().unwrap(), *header);
    }
}

#[test]
fn lengths_are_hidden() {
    let length = |payload: &[u8]| seal(fields(), payload).unwrap().ciphertext_length();
    assert_eq!(length(b""), length(&[1; 500]));
    assert_eq!(length(&[1; 10_000]), length(&[1; 10_200]));
}

#[test]
fn every_flipped_bit_is_refused() {
    let wire = seal(fields(), b"changes").unwrap().encode();
    let public = writer().public().clone();
    for (bit, flipped) in bit_flips(&wire) {
        let refused = SealedSegment::decode(&flipped).and_then(|sealed| sealed.verify(&public).map(|_| ())).is_err();
        assert!(refused, "bit {bit}");
    }
}

#[test]
fn another_devices_key_is_refused() {
    let sealed = seal(fields(), b"changes").unwrap();
    let other = DeviceIdentity::generate(&mut Seeded::new("other"));
    assert_eq!(sealed.verify(other.public()).unwrap_err(), SegmentError::OtherDevice(writer().id()));
}

#[test]
fn a_header_signed_by_another_device_is_refused() {
    let mut forged = seal(fields(), b"changes").unwrap();
    let other = DeviceIdentity::generate(&mut Seeded::new("other"));
    forged.signature = other.sign(Domain::SEGMENT, &signed_bytes(&forged.header, &forged.ciphertext));
    assert_eq!(forged.verify(writer().public()).unwrap_err(), SegmentError::BadSignature);
}

#[test]
fn another_epoch_key_and_a_swapped_ciphertext_do_not_open() {
    let sealed = seal(fields(), b"changes").unwrap();
    let verified = sealed.verify(writer().public()).unwrap();
    assert_eq!(verified.open(&EpochKey::make(&mut Seeded::new("other"))).unwrap_err(), SegmentError::Undecryptable);
    // The writer itself signs a header over the ciphertext of another segment: the seal binds it to its own header.
    let mut swapped = seal(SegmentFields { first: 11, ..fields() }, b"changes").unwrap();
    swapped.ciphertext = sealed.ciphertext.clone();
    swapped.signature = writer().sign(Domain::SEGMENT, &signed_bytes(&swapped.header, &swapped.ciphertext));
    assert_eq!(swapped.verify(writer().public()).unwrap().open(&key()).unwrap_err(), SegmentError::Undecryptable);
}

#[test]
fn inconsistent_headers_are_refused_by_writer_and_reader() {
    let own = SeenHead { device: writer().id(), incarnation: 1, counter: 1, link: Hash([0; 32]) };
    let wrong = [
        SegmentFields { first: 0, ..fields() },
        SegmentFields { first: 13, ..fields() },
        SegmentFields { last: u64::MAX, ..fields() },
        SegmentFields { head: Hash([3; 32]), ..fields() },
        SegmentFields { seen: vec![seen(8, 0), seen(8, 0)], ..fields() },
        SegmentFields { seen: vec![SeenHead { counter: 0, ..seen(8, 0) }], ..fields() },
        SegmentFields { seen: vec![own], ..fields() },
    ];
    for fields in wrong {
        assert!(matches!(seal(fields.clone(), b""), Err(SegmentError::Inconsistent(_))), "{fields:?}");
    }
    let honest = seal(fields(), b"").unwrap();
    let mut header = honest.claimed_header().unwrap();
    header.seen.reverse();
    let header = canonical::encode(&header);
    let signature = writer().sign(Domain::SEGMENT, &signed_bytes(&header, &honest.ciphertext));
    let unsorted = SealedSegment { header, signature, ciphertext: honest.ciphertext };
    assert_eq!(unsorted.verify(writer().public()).unwrap_err(), SegmentError::Inconsistent("seen heads not ascending"));
}

#[test]
fn other_versions_and_lengths_are_told() {
    let honest = seal(fields(), b"").unwrap();
    let header = canonical::encode(&SegmentHeader { version: 2, ..honest.claimed_header().unwrap() });
    let newer = SealedSegment { header, ..honest };
    assert_eq!(newer.claimed_header().unwrap_err(), SegmentError::Version(2));
    assert_eq!(SealedSegment::decode(&vec![0; MAX_SEGMENT + 1]).unwrap_err(), SegmentError::TooLong(MAX_SEGMENT + 1));
    assert_eq!(seal(fields(), &vec![0; MAX_PAYLOAD + 1]).unwrap_err(), SegmentError::TooLong(MAX_PAYLOAD + 1));
    assert!(seal(fields(), &vec![0; MAX_PAYLOAD]).unwrap().encode().len() < MAX_SEGMENT);
}

#[test]
fn wrong_padding_inside_is_refused() {
    for padded in [&[][..], &[0, 0, 0], &[0, 0, 0, 1], &[0, 0, 0, 0], &[0xff; 512]] {
        assert!(unpad(padded).is_err(), "{padded:?}");
    }
    let mut dirty = pad(b"x").unwrap();
    assert!(unpad(&dirty).is_ok());
    dirty[511] = 1;
    assert!(unpad(&dirty).is_err());
    let mut long = pad(b"x").unwrap();
    long.push(0);
    assert!(unpad(&long).is_err());
}
