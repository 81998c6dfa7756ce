#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn every_part_of_a_stream_changes_its_origin() {
    let origin = stream_origin(&CompartmentId([1; 16]), &DeviceId([2; 16]), 3);
    assert_ne!(origin, stream_origin(&CompartmentId([9; 16]), &DeviceId([2; 16]), 3));
    assert_ne!(origin, stream_origin(&CompartmentId([1; 16]), &DeviceId([9; 16]), 3));
    assert_ne!(origin, stream_origin(&CompartmentId([1; 16]), &DeviceId([2; 16]), 4));
}

#[test]
fn a_chain_of_commitments_verifies_without_the_changes() {
    let origin = stream_origin(&CompartmentId([1; 16]), &DeviceId([2; 16]), 0);
    let commitments: Vec<_> = (0u8..5).map(|n| commitment(&[n; 16], &[n; 100])).collect();
    let head = extend(&origin, &commitments);
    let middle = extend(&origin, &commitments[..2]);
    assert_eq!(extend(&middle, &commitments[2..]), head);
    let mut reordered = commitments.clone();
    reordered.swap(1, 2);
    assert_ne!(extend(&origin, &reordered), head);
    assert_ne!(extend(&origin, &commitments[1..]), head);
}

#[test]
fn a_commitment_depends_on_salt_and_change() {
    assert_ne!(commitment(&[0; 16], b"x"), commitment(&[1; 16], b"x"));
    assert_ne!(commitment(&[0; 16], b"x"), commitment(&[0; 16], b"y"));
}
