//! What laptops do in a simulation, and laptops that do it.

use std::collections::BTreeMap;

use fieldseal_journal::{Cause, Change, Conflict, Dot, DraftWrite, Lane, Received, Replica, StreamId, TextState, WallTime, client_id};
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::DeviceId;
use proptest::{prelude::*, sample::Index};
use yrs::{Doc, GetString, OffsetKind, Options, Text, Transact, Update, updates::decoder::Decode};

pub const RECORDS: usize = 2;
const KIND: &str = "observation";
const REGISTERS: [&str; 2] = ["title", "topic"];
const TEXT: &str = "text";
const SET: &str = "paragraphs";
const WORDS: [&str; 8] = ["wages", "late", "مياه", "three\n", "guards", "😀", "no", "\nwater"];
const PARAGRAPHS: [&str; 4] = ["43", "54", "64", "67(a)"];

/// One act of one laptop.
#[derive(Debug, Clone)]
pub struct Step {
    pub laptop: Index,
    pub record: Index,
    pub act: Act,
    /// What the laptop's clock shows: anywhere within ten years of right.
    pub clock: i64,
}

#[derive(Debug, Clone)]
pub enum Act {
    Put {
        register: Index,
        value: u8,
        from_old_screen: bool,
    },
    Add {
        paragraph: Index,
    },
    Remove {
        paragraph: Index,
    },
    /// The text is set as a whole: some of its words are replaced.
    Replace {
        place: Index,
        words: Index,
    },
    /// Somebody opens an editor; keystrokes go there until it is flushed.
    Open,
    Type {
        place: Index,
        removed: u8,
        words: Index,
    },
    Flush,
    Review {
        which: Index,
    },
    Resolve {
        register: Index,
        value: u8,
    },
    Several {
        value: u8,
        paragraph: Index,
        words: Index,
    },
    /// Some of what another laptop has arrives here, in any order, some of it twice.
    Receive {
        from: Index,
        order: u64,
        share: u8,
    },
    /// Two laptops bring each other up to date.
    Exchange {
        with: Index,
    },
}

pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let index = any::<Index>;
    let act = prop_oneof![
        4 => (index(), any::<u8>(), any::<bool>()).prop_map(|(register, value, old)| Act::Put { register, value, from_old_screen: old }),
        2 => index().prop_map(|paragraph| Act::Add { paragraph }),
        2 => index().prop_map(|paragraph| Act::Remove { paragraph }),
        3 => (index(), index()).prop_map(|(place, words)| Act::Replace { place, words }),
        1 => Just(Act::Open),
        3 => (index(), 0..4u8, index()).prop_map(|(place, removed, words)| Act::Type { place, removed, words }),
        2 => Just(Act::Flush),
        2 => index().prop_map(|which| Act::Review { which }),
        2 => (index(), any::<u8>()).prop_map(|(register, value)| Act::Resolve { register, value }),
        1 => (any::<u8>(), index(), index()).prop_map(|(value, paragraph, words)| Act::Several { value, paragraph, words }),
        4 => (index(), any::<u64>(), any::<u8>()).prop_map(|(from, order, share)| Act::Receive { from, order, share }),
        6 => index().prop_map(|with| Act::Exchange { with }),
    ];
    const TEN_YEARS: i64 = 10 * 366 * 86_400_000;
    let step = (index(), index(), act, -TEN_YEARS..TEN_YEARS).prop_map(|(laptop, record, act, clock)| Step { laptop, record, act, clock });
    proptest::collection::vec(step, most / 4..most)
}

/// Laptops, and what their people saw.
pub struct World {
    pub laptops: Vec<Laptop>,
    /// For each edit of a text: what its author read afterwards.
    pub read: BTreeMap<(RecordId, Dot), String>,
    /// How often a change had to wait, and how often one came again.
    pub held: usize,
    pub duplicates: usize,
    clocks: bool,
}

pub struct Laptop {
    pub replica: Replica,
    stream: StreamId,
    editors: BTreeMap<RecordId, Editor>,
    /// The values that were on the screen when it was last looked at.
    screens: BTreeMap<(RecordId, &'static str), Vec<Dot>>,
}

struct Editor {
    doc: Doc,
    shown: Vec<Dot>,
    typed: bool,
    missed: bool,
}

impl World {
    /// `clocks`: whether the laptops' clocks are as the script says, or all stand still.
    pub fn new(laptops: usize, clocks: bool) -> Self {
        let laptops = (0..laptops).map(|place| {
            // Devices out of order, and one laptop that was put back from a copy before.
            let device = DeviceId([(place as u8).wrapping_mul(91).wrapping_add(17); 16]);
            let stream = StreamId { device, incarnation: u32::from(place == 1) };
            Laptop { replica: Replica::new(stream), stream, editors: BTreeMap::new(), screens: BTreeMap::new() }
        });
        let mut world = Self { laptops: laptops.collect(), read: BTreeMap::new(), held: 0, duplicates: 0, clocks };
        world.create_records();
        world
    }

    /// Everybody has all records but the last, which is still on its way to all but its author.
    fn create_records(&mut self) {
        for number in 0..RECORDS {
            let author = number % self.laptops.len();
            let at = WallTime { unix_ms: 0, offset_minutes: 0 };
            let create = vec![DraftWrite::Create { record: record(number), kind: KIND.into() }];
            let dot = self.laptops[author].replica.commit(create, at, Cause::Edit, None).unwrap().unwrap();
            let bytes = self.laptops[author].replica.change(&dot).unwrap().to_vec();
            if number + 1 < RECORDS {
                self.laptops.iter_mut().for_each(|laptop| drop(laptop.receive(&bytes)));
            }
        }
    }

    pub fn run(&mut self, steps: &[Step]) {
        for step in steps {
            self.step(step);
        }
    }

    /// Everything reaches everybody.
    pub fn settle(&mut self) {
        for from in 0..self.laptops.len() {
            for to in 0..self.laptops.len() {
                let bytes = self.laptops[from].replica.lacking(self.laptops[to].replica.applied());
                for bytes in bytes {
                    self.laptops[to].receive(&bytes);
                }
            }
        }
        for from in (0..self.laptops.len()).rev() {
            let all = self.laptops[from].replica.lacking(&Default::default());
            self.laptops.iter_mut().for_each(|laptop| all.iter().for_each(|bytes| drop(laptop.receive(bytes))));
        }
    }

    pub fn all_changes(&self) -> Vec<Change> {
        self.laptops[0].replica.lacking(&Default::default()).iter().map(|bytes| Change::decode(bytes).unwrap()).collect()
    }

    fn step(&mut self, step: &Step) {
        let at = WallTime { unix_ms: if self.clocks { 1_770_000_000_000 + step.clock } else { 0 }, offset_minutes: 180 };
        let place = step.laptop.index(self.laptops.len());
        if let Act::Receive { from, order, share } = &step.act {
            let from = from.index(self.laptops.len());
            let mut bytes = self.laptops[from].replica.lacking(&Default::default());
            shuffle(&mut bytes, *order);
            bytes.truncate(bytes.len() * usize::from(*share) / 255);
            let again: Vec<_> = bytes.iter().step_by(3).cloned().collect();
            for bytes in bytes.iter().chain(&again) {
                match self.laptops[place].receive(bytes) {
                    Received::Held => self.held += 1,
                    Received::Duplicate => self.duplicates += 1,
                    _ => {}
                }
            }
            return;
        }
        if let Act::Exchange { with } = &step.act {
            let with = with.index(self.laptops.len());
            for (from, to) in [(place, with), (with, place)] {
                let bytes = self.laptops[from].replica.lacking(self.laptops[to].replica.applied());
                bytes.iter().for_each(|bytes| drop(self.laptops[to].receive(bytes)));
            }
            return;
        }
        let record = record(step.record.index(RECORDS));
        let laptop = &mut self.laptops[place];
        if let Some((dot, text)) = laptop.act(record, &step.act, at) {
            self.read.insert((record, dot), text);
        }
    }
}

impl Laptop {
    pub fn stream(&self) -> StreamId {
        self.stream
    }

    fn receive(&mut self, bytes: &[u8]) -> Received {
        let received = self.replica.receive(bytes);
        assert!(matches!(received, Received::Applied(_) | Received::Held | Received::Duplicate), "{received:?}");
        received
    }

    /// Acts; when a text was edited gives the edit and what the author then had before him.
    fn act(&mut self, record: RecordId, act: &Act, at: WallTime) -> Option<(Dot, String)> {
        let field = |name: &str| name.to_owned();
        let paragraph = |index: &Index| vec![field(PARAGRAPHS[index.index(PARAGRAPHS.len())])];
        let state = self.replica.record(record)?;
        let text = state.text(TEXT).cloned().unwrap_or_else(|| TextState::new(record, TEXT));
        let mut read = None;
        let mut cause = Cause::Edit;
        let drafts = match act {
            Act::Receive { .. } | Act::Exchange { .. } => return None,
            Act::Put { register, value, from_old_screen } => {
                let name = REGISTERS[register.index(REGISTERS.len())];
                let now = state.dots(name, fieldseal_model::Merge::Register);
                let screen = self.screens.entry((record, name)).or_insert_with(|| now.clone());
                let parents = if *from_old_screen { Some(screen.clone()) } else { None };
                *screen = now;
                vec![DraftWrite::Put { record, field: field(name), value: value_of(*value), parents }]
            }
            Act::Resolve { register, value } => {
                cause = Cause::Resolve;
                let name = REGISTERS[register.index(REGISTERS.len())];
                vec![DraftWrite::Put { record, field: field(name), value: value_of(*value), parents: None }]
            }
            Act::Add { paragraph: p } => vec![DraftWrite::Add { record, field: field(SET), elements: paragraph(p) }],
            Act::Remove { paragraph: p } => vec![DraftWrite::Remove { record, field: field(SET), elements: paragraph(p) }],
            Act::Replace { place, words } => {
                let new = with_words(text.text(), place, words);
                read = Some(new.clone());
                vec![DraftWrite::TextReplace { record, field: field(TEXT), text: new, parents: None }]
            }
            Act::Open => {
                self.editors.insert(record, Editor::open(&text, client_id(self.stream, record, TEXT, Lane::Editor)));
                return None;
            }
            Act::Type { place, removed, words } => {
                self.editors.get_mut(&record)?.type_words(place, *removed, words);
                return None;
            }
            Act::Flush => {
                let editor = self.editors.get_mut(&record)?;
                if !std::mem::take(&mut editor.typed) {
                    return None;
                }
                // Once the editor has missed an edit, it no longer shows what its author's edits amount to.
                editor.missed |= text.heads().any(|head| !editor.shown.contains(&head));
                if !editor.missed {
                    read = Some(editor.text());
                }
                let parents = Some(editor.shown.clone());
                vec![DraftWrite::TextUpdate { record, field: field(TEXT), update: editor.everything(), parents }]
            }
            Act::Review { which } => {
                let overlaps: Vec<_> = state
                    .conflicts()
                    .unwrap()
                    .into_iter()
                    .filter_map(|conflict| if let Conflict::Text { overlap, .. } = conflict { Some(overlap) } else { None })
                    .collect();
                if overlaps.is_empty() {
                    return None;
                }
                let sides = overlaps[which.index(overlaps.len())].sides.iter().map(|side| side.dot).collect();
                vec![DraftWrite::Review { record, field: field(TEXT), sides }]
            }
            Act::Several { value, paragraph: p, words } => {
                let new = with_words(text.text(), words, words);
                read = Some(new.clone());
                vec![
                    DraftWrite::Put { record, field: field(REGISTERS[0]), value: value_of(*value), parents: None },
                    DraftWrite::Add { record, field: field(SET), elements: paragraph(p) },
                    DraftWrite::TextReplace { record, field: field(TEXT), text: new, parents: None },
                ]
            }
        };
        let flushed = matches!(act, Act::Flush);
        let dot = self.replica.commit(drafts, at, cause, None).unwrap()?;
        if flushed && let Some(editor) = self.editors.get_mut(&record) {
            editor.shown.push(dot);
        }
        let wrote_text = self.replica.record(record)?.text(TEXT).is_some_and(|text| text.text_at(&[dot]).is_ok());
        read.filter(|_| wrote_text).map(|text| (dot, text))
    }
}

impl Editor {
    fn open(text: &TextState, client: u64) -> Self {
        let mut options = Options::with_client_id(yrs::ClientID::new(client));
        options.offset_kind = OffsetKind::Utf16;
        let doc = Doc::with_options(options);
        doc.transact_mut().apply_update(Update::decode_v1(&text.document().unwrap()).unwrap()).unwrap();
        Self { doc, shown: text.heads().collect(), typed: false, missed: false }
    }

    fn type_words(&mut self, place: &Index, removed: u8, words: &Index) {
        let now = self.text();
        let starts: Vec<usize> = now.char_indices().map(|(at, _)| at).chain([now.len()]).collect();
        let from = place.index(starts.len());
        let to = (from + usize::from(removed)).min(starts.len() - 1);
        let units = |at: usize| now[..starts[at]].encode_utf16().count() as u32;
        let text = self.doc.get_or_insert_text("text");
        let mut transaction = self.doc.transact_mut();
        if to > from {
            text.remove_range(&mut transaction, units(from), units(to) - units(from));
        }
        text.insert(&mut transaction, units(from), WORDS[words.index(WORDS.len())]);
        self.typed = true;
    }

    fn text(&self) -> String {
        let text = self.doc.get_or_insert_text("text");
        text.get_string(&self.doc.transact())
    }

    fn everything(&self) -> Vec<u8> {
        use yrs::ReadTxn;
        self.doc.transact().encode_state_as_update_v1(&yrs::StateVector::default())
    }
}

pub fn record(number: usize) -> RecordId {
    RecordId([number as u8 + 1; 16])
}

fn value_of(value: u8) -> Value {
    if value.is_multiple_of(5) { Value::Empty } else { Value::Text(format!("v{}", value % 7)) }
}

/// One word of the text replaced by another, or a word more.
fn with_words(text: &str, place: &Index, words: &Index) -> String {
    let mut all: Vec<&str> = text.split(' ').collect();
    let at = place.index(all.len());
    let new = WORDS[words.index(WORDS.len())];
    if all[at] == new {
        all.insert(at, new);
    } else {
        all[at] = new;
    }
    all.join(" ")
}

pub fn shuffle<T>(list: &mut [T], seed: u64) {
    let mut state = seed | 1;
    for at in (1..list.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        list.swap(at, (state >> 33) as usize % (at + 1));
    }
}
