#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::facts::{Camera, NotShown};

fn honest() -> Answer {
    Answer { not_shown: Some(NotShown::Damaged), ..Answer::default() }
}

fn at(latitude: f64, longitude: f64) -> Gps {
    Gps { latitude, longitude, altitude_m: None, accuracy_m: None, dilution: None, direction: None, unix_ms: None }
}

#[test]
fn honest_answers_pass() {
    assert!(checked(honest()).is_some());
    assert!(checked(Answer { gps: Some(at(-90.0, 180.0)), gps_note: GpsNote::Present, ..honest() }).is_some());
}

#[test]
fn impossible_answers_do_not() {
    let forged = Rendition { content: b"<script>".to_vec(), width: 320, height: 240 };
    let camera = |make: String| Some(Camera { make: Some(make), model: None });
    let impossible = [
        Answer { not_shown: None, ..honest() },
        Answer { thumbnail: Some(forged.clone()), preview: Some(forged.clone()), not_shown: None, ..honest() },
        Answer { thumbnail: Some(forged), ..honest() },
        Answer { gps: Some(at(f64::NAN, 0.5)), gps_note: GpsNote::Present, ..honest() },
        Answer { gps: Some(at(90.1, 0.5)), gps_note: GpsNote::Present, ..honest() },
        Answer { gps: Some(Gps { altitude_m: Some(f64::INFINITY), ..at(1.0, 1.0) }), gps_note: GpsNote::Present, ..honest() },
        Answer { gps: Some(at(1.0, 1.0)), gps_note: GpsNote::Zeroed, ..honest() },
        Answer { gps_note: GpsNote::Present, ..honest() },
        Answer { camera: camera("a".repeat(TEXT_AT_MOST + 1)), ..honest() },
        Answer { camera: camera("a\u{1b}[2J".into()), ..honest() },
    ];
    for answer in impossible {
        assert!(checked(answer.clone()).is_none(), "{answer:?}");
    }
}
