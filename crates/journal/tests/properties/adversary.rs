//! A member's laptop that lies and sends rubbish: everybody else still agrees, and nothing panics.

use std::collections::BTreeMap;

use fieldseal_journal::{
    Cause, Change, Dot, Lane, Operation, QuarantineReason, Received, Removal, Replica, StateError, StreamId, TextError, VersionVector,
    WallTime, Write, client_id,
};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::DeviceId;
use proptest::{prelude::*, sample::Index};

use crate::script::{World, shuffle, steps};

/// A well-formed change with whatever content.
#[derive(Debug, Clone)]
struct Lie {
    device: u8,
    claims: Vec<(Index, bool)>,
    record: u8,
    act: u8,
    dots: Vec<Index>,
    text: Vec<u8>,
    reference: Index,
}

fn lies() -> impl Strategy<Value = Vec<Lie>> {
    let lie = (
        0..2u8,
        proptest::collection::vec((any::<Index>(), any::<bool>()), 0..4),
        0..4u8,
        0..12u8,
        proptest::collection::vec(any::<Index>(), 0..3),
        proptest::collection::vec(any::<u8>(), 0..24),
        any::<Index>(),
    );
    let lie =
        lie.prop_map(|(device, claims, record, act, dots, text, reference)| Lie { device, claims, record, act, dots, text, reference });
    proptest::collection::vec(lie, 1..25)
}

/// Makes the lies into changes of two lying streams, on top of honest ones.
fn told(lies: &[Lie], honest: &[Change]) -> Vec<Vec<u8>> {
    let mut changes: Vec<Change> = honest.to_vec();
    let mut counters: BTreeMap<u8, u64> = BTreeMap::new();
    let mut told = Vec::new();
    for lie in lies {
        let stream = StreamId { device: DeviceId([200 + lie.device; 16]), incarnation: 0 };
        let counter = counters.entry(lie.device).or_default();
        *counter += 1;
        let known: Vec<Dot> = changes.iter().map(|change| change.dot).filter(|dot| dot.stream() != stream).collect();
        let claims = lie.claims.iter().filter(|_| !known.is_empty()).map(|(index, _)| known[index.index(known.len())]);
        let all: Vec<Dot> = changes.iter().map(|change| change.dot).collect();
        let mut dots: Vec<Dot> = lie.dots.iter().filter(|_| !all.is_empty()).map(|index| all[index.index(all.len())]).collect();
        dots.sort_unstable();
        dots.dedup();
        let record = RecordId([lie.record + 1; 16]);
        let text: String = lie.text.iter().map(|byte| char::from(byte % 26 + b'a')).collect();
        let operation = match lie.act {
            0 => Operation::Create { kind: if lie.text.is_empty() { "site".into() } else { "observation".into() } },
            1 => Operation::Put { value: Value::Text(text), parents: dots },
            2 => Operation::Add { elements: vec![format!("e{}", lie.text.len() % 3)] },
            3 if !dots.is_empty() => {
                Operation::Remove { elements: vec![Removal { element: format!("e{}", lie.text.len() % 3), additions: dots }] }
            }
            4 if dots.len() > 1 => Operation::Review { sides: dots },
            5 if !lie.text.is_empty() => Operation::Text { update: lie.text.clone(), parents: dots },
            _ => Operation::Text { update: forged(lie, stream, record, &changes), parents: dots },
        };
        let field = match operation {
            Operation::Create { .. } => "",
            _ if lie.reference.index(4) == 0 => "title",
            _ => "text",
        };
        let change = Change {
            dot: stream.dot(*counter),
            seen: claims.collect(),
            at: WallTime { unix_ms: 0, offset_minutes: 0 },
            cause: Cause::Edit,
            reason: None,
            writes: vec![Write { record, field: field.into(), operation }],
        };
        change.check().unwrap();
        told.push(change.encode());
        changes.push(change);
    }
    told
}

/// An update that reads well: characters at some clock beside somebody's characters, and a deletion somewhere.
fn forged(lie: &Lie, stream: StreamId, record: RecordId, changes: &[Change]) -> Vec<u8> {
    let number = |out: &mut Vec<u8>, mut value: u64| {
        while value >= 0x80 {
            out.push((value as u8 & 0x7f) | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
    };
    let clients: Vec<u64> = changes
        .iter()
        .map(|change| change.dot.stream())
        .chain([stream])
        .flat_map(|author| [Lane::Editor, Lane::Replace].map(|lane| client_id(author, record, "text", lane)))
        .collect();
    let own = client_id(stream, record, "text", Lane::Editor);
    let beside = clients[lie.reference.index(clients.len())];
    let start = u64::from(lie.text.first().copied().unwrap_or(0) % 3);
    let clock = u64::from(lie.text.get(1).copied().unwrap_or(0) % 4);
    let author = if lie.text.len() % 5 == 4 { beside } else { own };
    let mut out = Vec::new();
    number(&mut out, 1);
    number(&mut out, 1);
    number(&mut out, author);
    number(&mut out, start);
    match lie.text.len() % 3 {
        0 => {
            out.push(4);
            number(&mut out, 1);
            number(&mut out, 4);
            out.extend(b"text");
        }
        with => {
            out.push(4 | if with == 1 { 0x80 } else { 0x40 });
            number(&mut out, beside);
            number(&mut out, clock);
        }
    }
    number(&mut out, 1);
    out.push(b'x');
    if lie.act.is_multiple_of(2) {
        number(&mut out, 0);
    } else {
        number(&mut out, 1);
        number(&mut out, beside);
        number(&mut out, 1);
        number(&mut out, clock);
        number(&mut out, 1 + start);
    }
    out
}

fn observer(device: u8) -> Replica {
    Replica::new(StreamId { device: DeviceId([device; 16]), incarnation: 0 })
}

type Outcome = (Vec<(RecordId, Vec<u8>)>, Vec<Dot>, VersionVector, Vec<Dot>);

fn outcome(replica: &Replica) -> Outcome {
    (
        replica.canonical_bytes().unwrap(),
        replica.quarantined().map(|(dot, _)| *dot).collect(),
        replica.applied().clone(),
        replica.held().copied().collect(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn honest_laptops_agree_about_a_liar(script in steps(40), lies in lies(), orders in any::<[u64; 2]>()) {
        let mut world = World::new(3, true);
        world.run(&script);
        world.settle();
        let honest = world.all_changes();
        let mut bytes: Vec<Vec<u8>> = honest.iter().map(Change::encode).collect();
        bytes.extend(told(&lies, &honest));
        let mut outcomes = Vec::new();
        for (place, order) in orders.into_iter().enumerate() {
            let mut bytes = bytes.clone();
            shuffle(&mut bytes, order);
            let mut replica = observer(place as u8);
            bytes.iter().for_each(|bytes| {
                let received = replica.receive(bytes);
                assert!(!matches!(received, Received::Malformed(_)), "{received:?}");
            });
            replica.records().for_each(|(_, state)| drop(state.conflicts().unwrap()));
            outcomes.push(outcome(&replica));
        }
        prop_assert_eq!(&outcomes[0], &outcomes[1]);
    }

    #[test]
    fn damaged_changes_are_refused_by_name(script in steps(25), damage in proptest::collection::vec((any::<Index>(), any::<Index>(), any::<u8>()), 1..40)) {
        let mut world = World::new(2, true);
        world.run(&script);
        world.settle();
        let changes: Vec<Vec<u8>> = world.all_changes().iter().map(Change::encode).collect();
        prop_assume!(!changes.is_empty());
        let mut replica = observer(1);
        for (which, place, byte) in damage {
            let mut bytes = changes[which.index(changes.len())].clone();
            match byte % 4 {
                0 => bytes.truncate(place.index(bytes.len())),
                1 => bytes.insert(place.index(bytes.len()), byte),
                _ => bytes[place.index(changes[which.index(changes.len())].len())] ^= byte,
            }
            let received = replica.receive(&bytes);
            if let Received::Malformed(error) = &received {
                prop_assert!(!error.to_string().is_empty());
            }
            let quarantined: Vec<String> = replica.quarantined().map(|(_, reason)| reason.to_string()).collect();
            prop_assert!(quarantined.iter().all(|reason| !reason.is_empty()));
        }
    }
}

/// The lies are worth what they reach: some are believed, and every kind of refusal occurs.
#[test]
fn the_lies_reach_both_ends() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..80 {
        let (script, lies) = (steps(40), lies()).new_tree(&mut runner).unwrap().current();
        let mut world = World::new(3, true);
        world.run(&script);
        world.settle();
        let honest = world.all_changes();
        let mut replica = observer(1);
        let told = told(&lies, &honest);
        honest.iter().map(Change::encode).chain(told.iter().cloned()).for_each(|bytes| drop(replica.receive(&bytes)));
        for bytes in &told {
            let change = Change::decode(bytes).unwrap();
            let what = match replica.quarantined().find(|(dot, _)| **dot == change.dot) {
                Some((_, QuarantineReason::Placement(_))) => "names the unseen".to_owned(),
                Some((_, QuarantineReason::Refused(refusal))) => match &refusal.error {
                    StateError::Text(TextError::Update(_)) => "not an update".to_owned(),
                    StateError::Text(error) => format!("{error:?}").split([' ', '(']).next().unwrap().to_owned(),
                    error => format!("{error:?}"),
                },
                None if !replica.applied().covers(&change.dot) => "waits".to_owned(),
                None => match &change.writes[0].operation {
                    Operation::Text { .. } => "an edit believed".to_owned(),
                    _ => "another write believed".to_owned(),
                },
            };
            *reached.entry(what).or_default() += 1;
        }
    }
    println!("{reached:#?}");
    let expected = [
        "Clock",
        "CreatedTwice",
        "ForeignClient",
        "NotCreated",
        "UnknownParent",
        "UnseenCharacter",
        "an edit believed",
        "another write believed",
        "names the unseen",
        "not an update",
    ];
    for what in expected {
        assert!(reached.get(what).is_some_and(|times| *times >= 5), "{what}: {reached:#?}");
    }
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}
