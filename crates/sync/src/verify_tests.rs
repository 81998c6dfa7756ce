#![allow(clippy::unwrap_used)]

use fieldseal_seal::{DirectoryHead, OrganisationId, Salt};

use super::*;

fn header(first: u64, last: u64, previous: u8, head: u8) -> SegmentHeader {
    SegmentHeader {
        version: 1,
        organisation: OrganisationId([1; 16]),
        compartment: CompartmentId([2; 16]),
        device: DeviceId([3; 16]),
        incarnation: 0,
        first,
        last,
        previous: Hash([previous; 32]),
        head: Hash([head; 32]),
        epoch: 0,
        seen: Vec::new(),
        directory: DirectoryHead { count: 1, link: Hash([0; 32]) },
        salt: Salt([0; 32]),
    }
}

/// A stream of two segments, 1 to 3 and 4 to 6; link n is known at 0, 3 and 6, as the byte n.
fn place_in_two(header: &SegmentHeader) -> Place {
    let held = StreamHead { device: header.device, incarnation: 0, counter: 6, link: Hash([6; 32]) };
    place(header, Some(&held), |counter| [0, 3, 6].contains(&counter).then_some(Hash([counter as u8; 32])))
}

#[test]
fn segments_find_their_place() {
    assert_eq!(place_in_two(&header(7, 9, 6, 9)), Place::Next);
    assert_eq!(place_in_two(&header(8, 9, 7, 9)), Place::Gap);
    assert_eq!(place_in_two(&header(4, 6, 3, 6)), Place::Held);
    assert_eq!(place_in_two(&header(1, 6, 0, 6)), Place::Held, "sealed again with other ends, the same changes");
    assert_eq!(place_in_two(&header(5, 9, 4, 9)), Place::Gap, "overlaps; the relay asks for what follows its head");
    assert_eq!(place(&header(1, 3, 0, 3), None, |_| None), Place::Next);
    assert_eq!(place(&header(2, 3, 1, 3), None, |_| None), Place::Gap);
}

#[test]
fn another_content_under_a_taken_counter_is_a_fork() {
    assert_eq!(place_in_two(&header(4, 6, 3, 66)), Place::Forked);
    assert_eq!(place_in_two(&header(7, 7, 66, 7)), Place::Forked);
    assert_eq!(place_in_two(&header(4, 9, 33, 9)), Place::Forked);
}
