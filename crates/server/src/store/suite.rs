//! One suite of tests over every store.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_seal::{CompartmentId, DeviceId, DirectoryHead, Hash, InviteId, OrganisationId, Salt, SegmentHeader, chain};
use fieldseal_sync::message::{StreamHead, StreamId};
use fieldseal_sync::verify::hash_of;
use fieldseal_sync::{limits, log};

use super::{EmbeddedStore, Founded, MemoryStore, NewSegment, PageSize, Push, Store};

const ALL: PageSize = PageSize { bytes: usize::MAX, items: 1_000 };
const MISSION: CompartmentId = CompartmentId([1; 16]);
const OTHER: CompartmentId = CompartmentId([2; 16]);
const ALICE: DeviceId = DeviceId([10; 16]);
const BOB: DeviceId = DeviceId([11; 16]);

type Reopen = Box<dyn Fn(Box<dyn Store>) -> Box<dyn Store>>;

/// A store, how to close and open it again, and what keeps its disk.
struct Subject {
    store: Box<dyn Store>,
    reopen: Reopen,
    _disk: Option<tempfile::TempDir>,
}

impl Subject {
    fn memory() -> Self {
        Self { store: Box::new(MemoryStore::default()), reopen: Box::new(|store| store), _disk: None }
    }

    fn embedded() -> Self {
        let disk = tempfile::tempdir().unwrap();
        let path = disk.path().to_owned();
        let open = move || -> Box<dyn Store> { Box::new(EmbeddedStore::open(&path).unwrap()) };
        let store = open();
        let reopen = move |store: Box<dyn Store>| {
            drop(store);
            open()
        };
        Self { store, reopen: Box::new(reopen), _disk: Some(disk) }
    }

    fn reopened(self) -> Self {
        let Self { store, reopen, _disk } = self;
        Self { store: reopen(store), reopen, _disk }
    }
}

macro_rules! suite {
    ($($test:ident;)*) => {
        mod memory { $(#[test] fn $test() { super::$test(super::Subject::memory()); })* }
        mod embedded { $(#[test] fn $test() { super::$test(super::Subject::embedded()); })* }
    };
}

suite! {
    a_setup_token_is_kept;
    the_directory_grows_by_its_next_entry_only;
    enrolments_are_numbered_bounded_and_dropped;
    foundings_belong_to_the_first;
    a_push_numbers_segments_and_twice_is_once;
    a_gap_and_a_fork_keep_nothing_of_the_push;
    one_counter_with_another_hash_is_a_fork_with_its_proof;
    the_log_pages_and_leaves_out_what_the_reader_has;
    compartments_are_apart;
    chunks_lie_by_hash_within_their_compartment;
    a_dropped_chunk_is_given_to_nobody_and_taken_from_nobody;
    checkpoints_only_move_forward;
    concurrent_pushes_leave_no_number_out;
}

/// Changes `first..=last` of a stream whose link after counter n is made of n and `story`.
fn segment(device: DeviceId, first: u64, last: u64, story: u8) -> NewSegment {
    let link = |counter: u64| match counter {
        0 => chain::stream_origin(&MISSION, &device, 0),
        _ => hash_of(&[story, counter as u8, device.0[0]]),
    };
    let header = SegmentHeader {
        version: 1,
        organisation: OrganisationId([0; 16]),
        compartment: MISSION,
        device,
        incarnation: 0,
        first,
        last,
        previous: link(first - 1),
        head: link(last),
        epoch: 0,
        seen: Vec::new(),
        directory: DirectoryHead { count: 1, link: Hash([0; 32]) },
        salt: Salt([0; 32]),
    };
    let bytes = [&[story, first as u8, last as u8][..], &[device.0[0]; 100]].concat();
    NewSegment { hash: hash_of(&bytes), header, bytes }
}

fn a_setup_token_is_kept(subject: Subject) {
    assert_eq!(subject.store.setup_token().unwrap(), None);
    subject.store.set_setup_token(&Hash([1; 32])).unwrap();
    subject.store.set_setup_token(&Hash([2; 32])).unwrap();
    assert_eq!(subject.reopened().store.setup_token().unwrap(), Some(Hash([2; 32])));
}

fn the_directory_grows_by_its_next_entry_only(subject: Subject) {
    let store = &subject.store;
    assert!(store.append_directory(0, &[vec![0], vec![1]]).unwrap());
    assert!(!store.append_directory(1, &[vec![9]]).unwrap(), "taken");
    assert!(!store.append_directory(3, &[vec![9]]).unwrap(), "a gap");
    assert!(store.append_directory(2, &[vec![2, 2]]).unwrap());
    let subject = subject.reopened();
    assert_eq!(subject.store.directory(0, ALL).unwrap(), [vec![0], vec![1], vec![2, 2]]);
    assert_eq!(subject.store.directory(1, PageSize { bytes: 0, items: 5 }).unwrap(), [vec![1]], "at least one");
    assert_eq!(subject.store.directory(0, PageSize { bytes: 100, items: 2 }).unwrap().len(), 2);
    assert_eq!(subject.store.directory(u64::MAX, ALL).unwrap(), Vec::<Vec<u8>>::new());
}

fn enrolments_are_numbered_bounded_and_dropped(subject: Subject) {
    let store = &subject.store;
    let first = store.put_enrolment(&ALICE, &InviteId([1; 16]), b"request", 0).unwrap();
    assert_eq!(store.put_enrolment(&ALICE, &InviteId([1; 16]), b"request", 0).unwrap(), first, "the same is one");
    for number in 1..limits::ENROLMENTS_PER_INVITE {
        assert!(store.put_enrolment(&ALICE, &InviteId([1; 16]), &[number as u8], 0).unwrap().is_some());
    }
    assert_eq!(store.put_enrolment(&ALICE, &InviteId([1; 16]), b"one more", 0).unwrap(), None);
    let last = store.put_enrolment(&BOB, &InviteId([2; 16]), b"bob", 0).unwrap().unwrap();
    assert_eq!(store.last_enrolment().unwrap(), last);
    assert_eq!(store.enrolments(last - 1, ALL).unwrap(), [(last, b"bob".to_vec())]);
    store.drop_enrolment(last).unwrap();
    store.drop_enrolment(last).unwrap();
    store.drop_enrolments_of(&ALICE).unwrap();
    assert_eq!(store.enrolments(0, ALL).unwrap(), []);
    let next = store.put_enrolment(&BOB, &InviteId([2; 16]), b"bob", 0).unwrap().unwrap();
    assert!(next > last, "a number is never given twice");
    let late = store.put_enrolment(&ALICE, &InviteId([3; 16]), b"late", 1_000).unwrap().unwrap();
    assert_eq!(late, 1_000, "at least the clock, so that a restored backup gives none twice");
}

fn foundings_belong_to_the_first(subject: Subject) {
    let store = &subject.store;
    assert_eq!(store.put_founding(&MISSION, &ALICE, b"a", 0).unwrap(), Founded::Kept);
    assert_eq!(store.put_founding(&MISSION, &ALICE, b"a", 0).unwrap(), Founded::Kept);
    assert_eq!(store.put_founding(&MISSION, &ALICE, b"another", 0).unwrap(), Founded::Taken);
    assert_eq!(store.put_founding(&MISSION, &BOB, b"b", 0).unwrap(), Founded::Taken);
    assert_eq!(store.put_founding(&OTHER, &BOB, b"b", 0).unwrap(), Founded::Kept);
    let subject = subject.reopened();
    let lines = subject.store.foundings().unwrap();
    assert_eq!(lines.iter().map(|line| (line.compartment, line.founder)).collect::<Vec<_>>(), [(MISSION, ALICE), (OTHER, BOB)]);
    assert!(lines[0].number < lines[1].number);
    assert_eq!(subject.store.founding(lines[1].number).unwrap(), Some(b"b".to_vec()));
    assert_eq!(subject.store.founding(99).unwrap(), None);
}

fn a_push_numbers_segments_and_twice_is_once(subject: Subject) {
    let segments = [segment(ALICE, 1, 3, 0), segment(BOB, 1, 1, 0), segment(ALICE, 4, 4, 0)];
    let store = &subject.store;
    assert_eq!(store.push(&MISSION, &segments).unwrap(), Push::Kept(vec![1, 2, 3]));
    assert_eq!(store.push(&MISSION, &segments[1..]).unwrap(), Push::Kept(vec![2, 3]));
    assert_eq!(store.push(&MISSION, &[segments[2].clone(), segment(ALICE, 5, 9, 0)]).unwrap(), Push::Kept(vec![3, 4]));
    let subject = subject.reopened();
    let store = &subject.store;
    let mut link = log::origin(&MISSION);
    assert_eq!(store.link_at(&MISSION, 0).unwrap(), Some(link));
    let items = store.log(&MISSION, 0, &|_| 0, ALL).unwrap();
    assert_eq!(items.len(), 4);
    for item in &items {
        link = log::next(&link, item.number, &item.hash);
        assert_eq!(store.link_at(&MISSION, item.number).unwrap(), Some(link));
        assert_eq!(hash_of(item.bytes.as_ref().unwrap()), item.hash);
    }
    assert_eq!((store.log_head(&MISSION).unwrap().number, store.log_head(&MISSION).unwrap().link), (4, link));
    assert_eq!(store.link_at(&MISSION, 5).unwrap(), None);
    assert_eq!(store.link_at(&MISSION, u64::MAX).unwrap(), None);
    let heads: Vec<_> = store.streams(&MISSION).unwrap().iter().map(|head| (head.device, head.counter)).collect();
    assert_eq!(heads, [(ALICE, 9), (BOB, 1)]);
}

fn a_gap_and_a_fork_keep_nothing_of_the_push(subject: Subject) {
    let store = &subject.store;
    assert_eq!(store.push(&MISSION, &[segment(ALICE, 2, 3, 0)]).unwrap(), Push::Gap(None));
    store.push(&MISSION, &[segment(ALICE, 1, 3, 0)]).unwrap();
    let at = StreamHead { device: ALICE, incarnation: 0, counter: 3, link: segment(ALICE, 1, 3, 0).header.head };
    let gap = store.push(&MISSION, &[segment(BOB, 1, 1, 0), segment(ALICE, 5, 6, 0)]).unwrap();
    assert_eq!(gap, Push::Gap(Some(at)));
    let fork = store.push(&MISSION, &[segment(BOB, 1, 1, 0), segment(ALICE, 4, 4, 7)]).unwrap();
    assert_eq!(fork, Push::Forked(segment(ALICE, 1, 3, 0).bytes), "the segment whose end the new one contradicts");
    assert_eq!(store.log_head(&MISSION).unwrap().number, 1, "Bob's segment was not kept: a push is all or nothing");
}

fn one_counter_with_another_hash_is_a_fork_with_its_proof(subject: Subject) {
    let store = &subject.store;
    store.push(&MISSION, &[segment(ALICE, 1, 1, 0), segment(ALICE, 2, 2, 0)]).unwrap();
    let mut other = segment(ALICE, 2, 2, 0);
    other.header.head = Hash([9; 32]);
    other.bytes.push(0);
    other.hash = hash_of(&other.bytes);
    assert_eq!(store.push(&MISSION, &[other]).unwrap(), Push::Forked(segment(ALICE, 2, 2, 0).bytes));
}

fn the_log_pages_and_leaves_out_what_the_reader_has(subject: Subject) {
    let store = &subject.store;
    let all: Vec<_> = (1..=6).map(|counter| segment(ALICE, counter, counter, 0)).chain([segment(BOB, 1, 1, 0)]).collect();
    store.push(&MISSION, &all).unwrap();
    let numbers = |after, bytes, items| -> Vec<u64> {
        let page = store.log(&MISSION, after, &|_| 0, PageSize { bytes, items }).unwrap();
        page.into_iter().map(|item| item.number).collect()
    };
    assert_eq!(numbers(0, 0, 10), [1], "at least one");
    assert_eq!(numbers(0, 210, 10), [1, 2]);
    assert_eq!(numbers(2, usize::MAX, 3), [3, 4, 5]);
    assert_eq!(numbers(7, usize::MAX, 3), Vec::<u64>::new());
    let have = |stream: &StreamId| if stream.device == ALICE { 4 } else { 0 };
    let items = store.log(&MISSION, 0, &have, ALL).unwrap();
    let given: Vec<_> = items.iter().map(|item| item.bytes.is_some()).collect();
    assert_eq!(given, [false, false, false, false, true, true, true]);
}

fn compartments_are_apart(subject: Subject) {
    let store = &subject.store;
    store.push(&MISSION, &[segment(ALICE, 1, 1, 0)]).unwrap();
    store.put_chunks(&MISSION, &[(hash_of(b"chunk"), b"chunk")]).unwrap();
    store.put_checkpoint(&MISSION, &ALICE, 1, b"c", 0).unwrap();
    assert_eq!(store.log_head(&OTHER).unwrap().number, 0);
    assert_eq!(store.streams(&OTHER).unwrap(), []);
    assert!(!store.has_chunk(&OTHER, &hash_of(b"chunk")).unwrap());
    assert_eq!(store.chunk(&OTHER, &hash_of(b"chunk")).unwrap(), None);
    assert_eq!(store.checkpoints(&OTHER).unwrap(), (Vec::new(), 0));
}

fn a_dropped_chunk_is_given_to_nobody_and_taken_from_nobody(subject: Subject) {
    let (chunk, other) = (b"to be deleted".as_slice(), b"to stay".as_slice());
    let (hash, stays) = (hash_of(chunk), hash_of(other));
    let elsewhere = OTHER;
    subject.store.put_chunks(&MISSION, &[(hash, chunk), (stays, other)]).unwrap();
    subject.store.put_chunks(&elsewhere, &[(hash, chunk)]).unwrap();
    // One that never came is marked as well: its laptop may send it later.
    let never = hash_of(b"never sent");
    subject.store.drop_chunks(&MISSION, &[hash, never]).unwrap();
    subject.store.drop_chunks(&MISSION, &[hash]).unwrap();
    let subject = subject.reopened();
    subject.store.put_chunks(&MISSION, &[(hash, chunk), (never, b"never sent")]).unwrap();
    for gone in [hash, never] {
        assert_eq!(subject.store.chunk(&MISSION, &gone).unwrap(), None);
        assert!(subject.store.has_chunk(&MISSION, &gone).unwrap(), "nobody is asked for it");
    }
    assert_eq!(subject.store.chunk(&MISSION, &stays).unwrap().as_deref(), Some(other));
    assert_eq!(subject.store.chunk(&elsewhere, &hash).unwrap().as_deref(), Some(chunk));
}

fn chunks_lie_by_hash_within_their_compartment(subject: Subject) {
    let chunks: Vec<Vec<u8>> = (0..20_u8).map(|number| vec![number; 1_000]).collect();
    let named: Vec<_> = chunks.iter().map(|chunk| (hash_of(chunk), chunk.as_slice())).collect();
    subject.store.put_chunks(&MISSION, &named).unwrap();
    subject.store.put_chunks(&MISSION, &named[..3]).unwrap();
    let subject = subject.reopened();
    for (hash, bytes) in named {
        assert!(subject.store.has_chunk(&MISSION, &hash).unwrap());
        assert_eq!(subject.store.chunk(&MISSION, &hash).unwrap().as_deref(), Some(bytes));
    }
    assert!(!subject.store.has_chunk(&MISSION, &Hash([0; 32])).unwrap());
}

fn checkpoints_only_move_forward(subject: Subject) {
    let store = &subject.store;
    let put = |device: &DeviceId, sequence: u64, bytes: &[u8]| {
        let put = store.put_checkpoint(&MISSION, device, sequence, bytes, 0).unwrap();
        (put.number, put.previous, put.held)
    };
    assert_eq!(put(&ALICE, 2, b"two"), (1, 0, None));
    assert_eq!(put(&ALICE, 2, b"two"), (1, 1, None), "the same again");
    assert_eq!(put(&ALICE, 2, b"other two"), (1, 1, Some(b"two".to_vec())));
    assert_eq!(put(&ALICE, 1, b"one"), (1, 1, Some(b"two".to_vec())));
    assert_eq!(put(&BOB, 1, b"bob"), (2, 1, None));
    assert_eq!(put(&ALICE, 3, b"three"), (3, 2, None));
    assert_eq!(store.put_checkpoint(&MISSION, &ALICE, 4, b"four", 1_000).unwrap().number, 1_000, "at least the clock");
    let subject = subject.reopened();
    assert_eq!(subject.store.checkpoints(&MISSION).unwrap(), (vec![b"four".to_vec(), b"bob".to_vec()], 1_000));
    assert_eq!(subject.store.checkpoint_counter(&MISSION).unwrap(), 1_000);
}

/// A reader that always asks for what is after its last number sees every segment, although several devices push at once.
fn concurrent_pushes_leave_no_number_out(subject: Subject) {
    const EACH: u64 = 12;
    let store = &*subject.store;
    let devices: Vec<DeviceId> = (0..4).map(|number| DeviceId([20 + number; 16])).collect();
    std::thread::scope(|scope| {
        for device in &devices {
            scope.spawn(move || {
                for counter in 1..=EACH {
                    assert!(matches!(store.push(&MISSION, &[segment(*device, counter, counter, 0)]).unwrap(), Push::Kept(_)));
                }
            });
        }
        scope.spawn(|| {
            let (mut after, mut seen) = (0, 0);
            while seen < EACH * 4 {
                for item in store.log(&MISSION, after, &|_| 0, ALL).unwrap() {
                    assert_eq!(item.number, after + 1);
                    after = item.number;
                    seen += 1;
                }
            }
        });
    });
    assert_eq!(store.log_head(&MISSION).unwrap().number, EACH * 4);
}

#[test]
fn a_damaged_chunk_is_put_aside_and_can_be_sent_again() {
    let subject = Subject::embedded();
    let (hash, chunk) = (hash_of(b"a chunk"), b"a chunk".as_slice());
    subject.store.put_chunks(&MISSION, &[(hash, chunk)]).unwrap();
    let name = hash.to_string();
    let file = subject._disk.as_ref().unwrap().path().join("chunks").join(MISSION.to_string()).join(&name[..2]).join(&name);
    std::fs::write(&file, b"a chunK").unwrap();
    assert_eq!(subject.store.chunk(&MISSION, &hash).unwrap(), None);
    assert!(!subject.store.has_chunk(&MISSION, &hash).unwrap());
    subject.store.put_chunks(&MISSION, &[(hash, chunk)]).unwrap();
    assert_eq!(subject.store.chunk(&MISSION, &hash).unwrap().as_deref(), Some(chunk));
}

#[test]
fn a_data_folder_is_served_once_and_unfinished_files_are_swept() {
    let disk = tempfile::tempdir().unwrap();
    let first = EmbeddedStore::open(disk.path()).unwrap();
    assert!(EmbeddedStore::open(disk.path()).is_err(), "a second server");
    drop(first);
    std::fs::write(disk.path().join("chunks/unfinished/0"), b"half").unwrap();
    let again = EmbeddedStore::open(disk.path()).unwrap();
    assert_eq!(std::fs::read_dir(disk.path().join("chunks/unfinished")).unwrap().count(), 0);
    again.put_chunks(&MISSION, &[(hash_of(b"x"), b"x")]).unwrap();
}

/// Every column the relay stores, as a list that a person has looked at: nothing in it can hold a word of anybody.
#[test]
fn the_columns_are_the_known_ones() {
    let disk = tempfile::tempdir().unwrap();
    drop(EmbeddedStore::open(disk.path()).unwrap());
    let database = rusqlite::Connection::open(disk.path().join("relay.db")).unwrap();
    let mut statement = database
        .prepare(
            "SELECT m.name || '.' || c.name || ' ' || c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid",
        )
        .unwrap();
    let columns: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let known = "checkpoint.compartment BLOB, checkpoint.device BLOB, checkpoint.sequence INTEGER, checkpoint.checkpoint BLOB, \
        checkpoint_counter.compartment BLOB, checkpoint_counter.counter INTEGER, directory.position INTEGER, directory.entry BLOB, \
        enrolment.number INTEGER, enrolment.device BLOB, enrolment.invite BLOB, enrolment.request BLOB, founding.number INTEGER, \
        founding.compartment BLOB, founding.founder BLOB, founding.founding BLOB, segment.compartment BLOB, segment.number INTEGER, \
        segment.device BLOB, segment.incarnation INTEGER, segment.last INTEGER, segment.head BLOB, segment.hash BLOB, \
        segment.link BLOB, segment.bytes BLOB, setup.only INTEGER, setup.token_hash BLOB, stream.compartment BLOB, stream.device BLOB, \
        stream.incarnation INTEGER, stream.counter INTEGER, stream.link BLOB";
    assert_eq!(columns.join(", "), known);
}
