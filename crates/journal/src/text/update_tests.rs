#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::single_range_in_vec_init)]

use proptest::prelude::*;

use super::*;

fn typed(start: u32, text: &str) -> TextUpdate {
    let block = Block { origin: None, right_origin: None, content: Content::Characters(text.into()) };
    TextUpdate { runs: vec![Run { client: 7, start, blocks: vec![block] }], deletions: Deletions::new() }
}

#[test]
fn reads_what_yrs_writes() {
    use yrs::{Doc, Text, Transact};
    let doc = Doc::with_client_id(42);
    let text = doc.get_or_insert_text(ROOT);
    let mut transaction = doc.transact_mut();
    text.insert(&mut transaction, 0, "aé😀");
    text.remove_range(&mut transaction, 0, 1);
    let bytes = transaction.encode_update_v1();
    let update = TextUpdate::decode(&bytes).unwrap();
    assert_eq!(update.runs[0].client, 42);
    assert_eq!(update.runs[0].end(), 4, "UTF-16 units are counted");
    assert_eq!(update.deletions, Deletions::from([(42, vec![0..1])]));
}

#[test]
fn refuses_everything_but_plain_text_of_the_field() {
    use yrs::{Any, Array, Doc, Map, Text, Transact, WriteTxn, XmlFragment, XmlTextPrelim, types::Attrs};
    fn refused(change: impl FnOnce(&Doc, &mut yrs::TransactionMut<'_>)) -> UpdateError {
        let doc = Doc::with_client_id(1);
        let (_, _, _, _) = (
            doc.get_or_insert_text("text"),
            doc.get_or_insert_map("map"),
            doc.get_or_insert_array("array"),
            doc.get_or_insert_xml_fragment("xml"),
        );
        let mut transaction = doc.transact_mut();
        change(&doc, &mut transaction);
        TextUpdate::decode(&transaction.encode_update_v1()).unwrap_err()
    }
    assert_eq!(
        refused(|_, t| {
            let text = t.get_or_insert_text("text");
            text.insert_with_attributes(t, 0, "x", Attrs::from([("bold".into(), Any::Bool(true))]));
        }),
        UpdateError::Content(6)
    );
    assert_eq!(
        refused(|_, t| {
            let text = t.get_or_insert_text("text");
            text.insert_embed(t, 0, Any::Bool(true));
        }),
        UpdateError::Content(5)
    );
    assert_eq!(
        refused(|_, t| {
            let other = t.get_or_insert_text("other");
            other.insert(t, 0, "x");
        }),
        UpdateError::Parent
    );
    assert_eq!(
        refused(|_, t| {
            let map = t.get_or_insert_map("map");
            map.insert(t, "key", "x");
        }),
        UpdateError::Content(8)
    );
    assert_eq!(
        refused(|_, t| {
            let array = t.get_or_insert_array("array");
            array.insert(t, 0, 5);
        }),
        UpdateError::Content(8)
    );
    assert_eq!(
        refused(|_, t| {
            let xml = t.get_or_insert_xml_fragment("xml");
            xml.insert(t, 0, XmlTextPrelim::new("x"));
        }),
        UpdateError::Content(7)
    );
}

#[test]
fn one_content_has_one_encoding() {
    let update = typed(3, "abc");
    let bytes = update.encode();
    assert_eq!(TextUpdate::decode_strict(&bytes), Ok(update));
    // The same start clock, written with a needless zero digit.
    let mut long = bytes.clone();
    let clock = long.iter().position(|byte| *byte == 3).unwrap();
    long.splice(clock..=clock, [0x83, 0x00]);
    assert!(TextUpdate::decode(&long).is_ok());
    assert_eq!(TextUpdate::decode_strict(&long), Err(UpdateError::NotStrict));
    let mut trailing = bytes.clone();
    trailing.push(0);
    assert_eq!(TextUpdate::decode(&trailing), Err(UpdateError::Trailing));
    for cut in 0..bytes.len() {
        assert!(TextUpdate::decode(&bytes[..cut]).is_err());
    }
    let mut two = typed(0, "x");
    two.runs.push(Run { client: 6, ..two.runs[0].clone() });
    assert_eq!(TextUpdate::decode_strict(&two.encode()), Err(UpdateError::SeveralClients));
    assert_eq!(TextUpdate::decode(&typed(0, "").encode()), Err(UpdateError::EmptyBlock));
}

#[test]
fn a_block_can_be_entered_late() {
    let start = CharacterId { client: 7, clock: 10 };
    let block = |content| Block { origin: None, right_origin: Some(CharacterId { client: 1, clock: 2 }), content };
    let later = block(Content::Characters("a😀b".into())).skip(3, start).unwrap();
    assert_eq!(later.content, Content::Characters("b".into()));
    assert_eq!(later.origin, Some(CharacterId { client: 7, clock: 12 }));
    assert_eq!(later.right_origin, Some(CharacterId { client: 1, clock: 2 }));
    assert_eq!(block(Content::Gone(5)).skip(2, start).unwrap().content, Content::Gone(3));
}

#[test]
fn ranges() {
    let mut ranges = vec![5..7, 0..2, 2..3, 6..9, 4..4];
    tidy(&mut ranges);
    assert_eq!(ranges, [0..3, 5..9]);
    assert_eq!(subtract(&ranges, &[1..2, 6..20]), [0..1, 2..3, 5..6]);
    assert_eq!(subtract(&ranges, &[]), ranges);
    assert!(subtract(&ranges, &[0..3, 3..9]).is_empty());
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(update) = TextUpdate::decode_strict(&bytes) {
            prop_assert_eq!(update.encode(), bytes);
        }
    }
}
