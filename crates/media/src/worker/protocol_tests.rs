#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::facts::{Direction, TimeSource};

fn full() -> Answer {
    Answer {
        taken_at: Some(TakenAt {
            local: Some("2026-02-01T11:40:00".into()),
            offset_minutes: Some(180),
            unix_ms: Some(1),
            source: TimeSource::OffsetTag,
        }),
        gps: Some(Gps {
            latitude: 30.5,
            longitude: 47.8,
            altitude_m: Some(2.0),
            accuracy_m: Some(4.5),
            dilution: None,
            direction: Some(Direction { degrees: 12.0, true_north: true }),
            unix_ms: Some(-1),
        }),
        gps_note: GpsNote::Present,
        orientation: Orientation::Rotate90,
        camera: Some(Camera { make: Some("A".into()), model: None }),
        width: Some(4000),
        height: Some(3000),
        exif: ExifNote::Present,
        damaged: Some(Damage::Truncated),
        not_shown: None,
        thumbnail: Some(Rendition { content: vec![1, 2, 3], width: 320, height: 240 }),
        preview: Some(Rendition { content: vec![], width: 1600, height: 1200 }),
        edited: None,
        not_edited: None,
        pages: Some(3),
        active_content: Some(crate::facts::ActiveContent::Script),
    }
}

#[test]
fn messages_survive_the_pipe() {
    let mut pipe = Vec::new();
    for answer in [full(), Answer::default()] {
        send(&mut pipe, &answer).unwrap();
    }
    let mut pipe = pipe.as_slice();
    assert_eq!(receive::<Answer>(&mut pipe, 1000).unwrap(), Some(full()));
    assert_eq!(receive::<Answer>(&mut pipe, 1000).unwrap(), Some(Answer::default()));
    assert_eq!(receive::<Answer>(&mut pipe, 1000).unwrap(), None);
}

#[test]
fn a_long_or_cut_frame_is_an_error() {
    let mut pipe = Vec::new();
    send(&mut pipe, &full()).unwrap();
    assert!(receive::<Answer>(pipe.as_slice(), 20).is_err());
    assert!(receive::<Answer>(&pipe[..pipe.len() - 1], 1000).is_err());
    assert!(receive::<Answer>([0xff; 4].as_slice(), ANSWER_AT_MOST).is_err());
}

proptest! {
    #[test]
    fn any_bytes_are_an_answer_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut frame = u32::try_from(bytes.len()).unwrap().to_be_bytes().to_vec();
        frame.extend(&bytes);
        let _either = receive::<Answer>(frame.as_slice(), ANSWER_AT_MOST);
    }
}
