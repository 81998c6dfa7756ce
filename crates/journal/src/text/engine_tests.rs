#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn version(ends: &[(u64, u32)], deletions: &[(u64, std::ops::Range<u32>)]) -> Version {
    Version {
        ends: ends.iter().copied().collect(),
        deletions: deletions.iter().map(|(client, range)| (*client, vec![range.clone()])).collect(),
    }
}

fn hunk(start: u32, end: u32, inserted: &str) -> Hunk {
    Hunk { start, end, inserted: inserted.into() }
}

#[test]
fn past_versions_can_be_read_and_compared() {
    let mut engine = Engine::default();
    let first = engine.replace(&Version::default(), 1, &[hunk(0, 0, "paid low wages")]).unwrap();
    assert_eq!(engine.integrate(&first).unwrap(), "paid low wages");
    let base = version(&[(1, 14)], &[]);
    let theirs = engine.replace(&base, 2, &[hunk(5, 8, "late")]).unwrap();
    assert_eq!(engine.integrate(&theirs).unwrap(), "paid late wages");
    // Made against the first version, without knowing of the second.
    let ours = engine.replace(&base, 3, &[hunk(9, 14, "salaries")]).unwrap();
    assert_eq!(engine.integrate(&ours).unwrap(), "paid late salaries");

    assert_eq!(engine.text_at(&base).unwrap(), "paid low wages");
    let side = version(&[(1, 14), (3, 8)], &[(1, 9..14)]);
    assert_eq!(engine.text_at(&side).unwrap(), "paid low salaries");
    let pieces = engine.pieces(&base, &side).unwrap();
    let base_text: String =
        pieces.iter().map(|piece| if let Piece::Kept(t) | Piece::Removed(t) = piece { t.as_str() } else { "" }).collect();
    let side_text: String = pieces.iter().map(|piece| if let Piece::Kept(t) | Piece::Added(t) = piece { t.as_str() } else { "" }).collect();
    assert_eq!((base_text.as_str(), side_text.as_str()), ("paid low wages", "paid low salaries"));
    assert_eq!(engine.text_at(&Version::default()).unwrap(), "");
}

#[test]
fn a_document_survives_its_encoding_with_its_history() {
    let mut engine = Engine::default();
    let first = engine.replace(&Version::default(), 1, &[hunk(0, 0, "نص 😀")]).unwrap();
    engine.integrate(&first).unwrap();
    let second = engine.replace(&version(&[(1, 5)], &[]), 1, &[hunk(0, 3, "")]).unwrap();
    assert_eq!(engine.integrate(&second).unwrap(), "😀");
    let mut reopened = Engine::from_encoded(engine.encode().unwrap());
    assert_eq!(reopened.text_at(&version(&[(1, 5)], &[])).unwrap(), "نص 😀", "deleted characters are still there");
    let mut copy = engine.clone();
    copy.integrate(&copy.clone().replace(&version(&[(1, 5)], &[(1, 0..3)]), 9, &[hunk(2, 2, "!")]).unwrap()).unwrap();
    assert_eq!(reopened.integrate(&second).unwrap(), "😀", "a copy does not write into the original");
}

#[test]
fn damage_and_panics_become_errors() {
    assert!(matches!(Engine::from_encoded(vec![9, 9, 9]).text_at(&Version::default()), Err(TextError::Engine(_))));
    assert!(matches!(Engine::default().lacking(&[0xff; 20]), Err(TextError::StateVector(_))));
    assert!(matches!(guarded::<()>(|| panic!("as a library might")), Err(TextError::Engine(_))));
}
