#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::{DeviceId, canonical};

use super::*;

fn stream(device: u8, incarnation: u32) -> StreamId {
    StreamId { device: DeviceId([device; 16]), incarnation }
}

#[test]
fn a_vector_covers_what_it_observed_and_all_before_it() {
    let mut vector = VersionVector::new();
    vector.observe(stream(1, 0).dot(3));
    assert!(vector.covers(&stream(1, 0).dot(1)) && vector.covers(&stream(1, 0).dot(3)));
    assert!(!vector.covers(&stream(1, 0).dot(4)));
    assert!(!vector.covers(&stream(1, 1).dot(1)), "another incarnation is another stream");
    assert!(!vector.covers(&stream(1, 0).dot(0)), "counters begin at 1");
    vector.observe(stream(1, 0).dot(2));
    assert_eq!(vector.counter(stream(1, 0)), 3, "observing never goes back");
}

#[test]
fn beyond_and_merge_make_up_the_whole() {
    let old: VersionVector = [stream(1, 0).dot(2), stream(2, 0).dot(5)].into_iter().collect();
    let new: VersionVector = [stream(1, 0).dot(4), stream(2, 0).dot(5), stream(3, 1).dot(1)].into_iter().collect();
    let delta = new.beyond(&old);
    assert_eq!(delta.iter().collect::<Vec<_>>(), [stream(1, 0).dot(4), stream(3, 1).dot(1)]);
    let mut whole = old.clone();
    whole.merge(&delta);
    assert_eq!(whole, new);
    assert_eq!(new.common(&old), old);
    assert!(new.covers_all(&old) && !old.covers_all(&new));
}

#[test]
fn encoding_is_strict() {
    let vector: VersionVector = [stream(2, 0).dot(5), stream(1, 7).dot(9)].into_iter().collect();
    let bytes = canonical::encode(&vector);
    assert_eq!(canonical::decode::<VersionVector>(&bytes), Ok(vector));
    let dots = |dots: &[Dot]| canonical::encode(&dots.to_vec());
    for wrong in
        [dots(&[stream(1, 0).dot(0)]), dots(&[stream(1, 0).dot(1), stream(1, 0).dot(2)]), dots(&[stream(2, 0).dot(1), stream(1, 0).dot(1)])]
    {
        assert!(canonical::decode::<VersionVector>(&wrong).is_err());
    }
}

#[test]
fn dots_print_and_parse() {
    let dot = stream(7, 2).dot(31);
    assert_eq!(dot.to_string().parse(), Ok(dot));
    for wrong in ["", "a.1.2", "..", &format!("{dot}.1"), &dot.to_string().replace('.', ":")] {
        assert_eq!(wrong.parse::<Dot>(), Err(ParseDotError));
    }
}
