//! The lying relay: an honest one in memory, and a mouth that twists what it says. One flag a behaviour of `docs/threat-model.md`.

use fieldseal_seal::{CompartmentId, DeviceId, DirectoryHead, Hash, canonical};
use fieldseal_server::store::PageSize;
use fieldseal_server::{MemoryStore, Relay, Store};
use fieldseal_sync::message::{Appended, Counted, Page, PageItem, PullSegments, Pushed};
use fieldseal_sync::verify::{self, hash_of};
use fieldseal_sync::{Answer, Failure, Outgoing, Refusal, RefusalCode, Request, Response, log};

use crate::random::Random;
use crate::simulation::{Answering, deliver};

/// What the relay does wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lie {
    /// Leaves out the last segments of one device, and shows a log that fits.
    WithholdSuffix(DeviceId),
    /// Leaves out one segment in the middle of one device's.
    WithholdMiddle(DeviceId),
    /// Tells of segments in its heads and does not give them.
    WithholdLog,
    /// Gives two segments of one device in the wrong order.
    Reorder(DeviceId),
    /// Gives one segment of a device twice, under two numbers.
    Duplicate(DeviceId),
    /// Gives a device's first segment in place of its last.
    ReplayOld(DeviceId),
    /// Shows this device nothing of that one: two people see two stories.
    Fork { seer: DeviceId, hidden: DeviceId },
    /// Changes a byte in every segment.
    CorruptSegments,
    /// Gives a number twice in one page.
    RepeatNumber,
    /// Gives other chunks than asked for.
    SwapChunks,
    /// Cuts chunks short.
    TruncateChunks,
    /// Changes the directory's entries (a key put in another's place).
    ForgeEntries,
    /// Shows another organisation's directory: its root, its recovery, its people.
    OtherDirectory(Vec<Vec<u8>>),
    /// Shows the directory only up to this many entries.
    StaleDirectory(u64),
    /// Says that it keeps segments and does not.
    DropSegments,
    /// Says that it keeps chunks and does not.
    DropChunks,
    /// Says that it keeps a checkpoint and does not.
    DropCheckpoints,
    /// Claims that every pushed counter is taken by another content, without proof.
    FalseFork,
    /// Answers with more than any limit.
    Oversize,
    /// Answers with noise.
    Garbage,
    /// Answers 200 with nothing.
    Empty,
    /// Never answers.
    Silent,
    /// Pages that promise more and never end.
    EndlessPages,
}

/// See the module.
pub struct LyingRelay {
    pub relay: Relay<MemoryStore>,
    pub lies: Vec<Lie>,
    random: Random,
    /// Who holds which token, to lie to some and not to others.
    tokens: Vec<(Vec<u8>, DeviceId)>,
}

impl LyingRelay {
    /// A relay that has been set up with these entries, honest until told otherwise.
    pub fn new(entries: &[Vec<u8>], seed: u64) -> Self {
        let mut random = Random::new(seed);
        let relay = Relay::open(MemoryStore::default(), Box::new(random.fork())).expect("a relay");
        relay.set_setup_token("token").expect("a token");
        let relay = Self { relay, lies: Vec::new(), random, tokens: Vec::new() };
        relay.set_up(entries);
        relay
    }

    pub fn set_up(&self, entries: &[Vec<u8>]) {
        let entries = entries.iter().cloned().map(Into::into).collect();
        let request = Request::Setup(fieldseal_sync::message::Setup { token: "token".into(), entries });
        let answer = deliver(&self.relay, &Outgoing { id: 0, request, token: None }, 0);
        assert_eq!(answer.status, 200, "the relay is set up");
    }

    pub fn lie(&mut self, lie: Lie) {
        self.lies = vec![lie];
    }

    pub fn be_honest(&mut self) {
        self.lies.clear();
    }

    /// The disk as it is.
    pub fn backup(&self) -> MemoryStore {
        self.relay.store().backup()
    }

    /// The disk as it was.
    pub fn restore(&self, backup: &MemoryStore) {
        self.relay.store().restore(backup);
        self.relay.reopen().expect("a directory that verifies");
    }

    fn twist(&mut self, lie: &Lie, outgoing: &Outgoing, honest: Answer) -> Result<Answer, Failure> {
        let asking = self.tokens.iter().find(|(token, _)| Some(token) == outgoing.token.as_ref()).map(|(_, device)| *device);
        let said = outgoing.request.read_answer(honest.status, &honest.body);
        let said = said.ok().and_then(Result::ok);
        Ok(match (lie, &outgoing.request, said) {
            (Lie::Silent, request, _) if request.needs_session() => return Err(Failure::Cut),
            (Lie::Oversize, Request::Heads, _) => ok(vec![0; fieldseal_sync::limits::ANSWER_BODY + 1]),
            (Lie::Garbage, request, _) if request.needs_session() => ok(self.random.bytes(300)),
            (Lie::Empty, request, _) if request.needs_session() => ok(Vec::new()),
            (Lie::ForgeEntries, Request::Directory { .. }, Some(Response::Entries(mut entries))) => {
                for entry in &mut entries.entries {
                    let middle = entry.len() / 2;
                    entry[middle] ^= 1;
                }
                ok(Response::Entries(entries).to_body())
            }
            (Lie::OtherDirectory(other), Request::Directory { first }, Some(Response::Entries(mut entries))) => {
                entries.entries = other.iter().skip(*first as usize).cloned().map(Into::into).collect();
                ok(Response::Entries(entries).to_body())
            }
            (Lie::StaleDirectory(count), Request::Heads, Some(Response::Heads(mut heads))) => {
                heads.directory = self.directory_head(*count);
                ok(Response::Heads(heads).to_body())
            }
            (Lie::StaleDirectory(count), Request::AppendEntries(_), _) => {
                // Pretends to take what it is given.
                let given = match &outgoing.request {
                    Request::AppendEntries(message) => message.first + message.entries.len() as u64,
                    _ => *count,
                };
                ok(Response::Appended(Appended { head: self.directory_head(given) }).to_body())
            }
            (Lie::WithholdLog | Lie::EndlessPages, Request::Pull(..), Some(Response::Page(_))) => {
                let more = *lie == Lie::EndlessPages;
                ok(Response::Page(Page { items: Vec::new(), more }).to_body())
            }
            (Lie::RepeatNumber, Request::Pull(..), Some(Response::Page(mut page))) => {
                if let Some(first) = page.items.first().cloned() {
                    page.items.insert(0, first);
                }
                ok(Response::Page(page).to_body())
            }
            (Lie::CorruptSegments, Request::Pull(..), Some(Response::Page(mut page))) => {
                for segment in page.items.iter_mut().filter_map(|item| item.segment.as_mut()) {
                    let last = segment.len() - 1;
                    segment[last] ^= 1;
                }
                ok(Response::Page(page).to_body())
            }
            (lie, Request::Heads, Some(Response::Heads(mut heads))) if is_about_log(lie) => {
                for compartment in &mut heads.compartments {
                    let twisted = self.twisted_log(lie, &compartment.compartment, asking);
                    let (number, link) = ends(&compartment.compartment, &twisted);
                    compartment.number = number;
                    compartment.link = link;
                    let shown: Vec<_> = twisted.iter().filter_map(|bytes| header_of(bytes)).collect();
                    compartment.streams.retain(|head| shown.iter().any(|header| header.device == head.device));
                    for head in &mut compartment.streams {
                        let of = shown.iter().filter(|header| (header.device, header.incarnation) == (head.device, head.incarnation));
                        if let Some(last) = of.max_by_key(|header| header.last) {
                            *head = verify::stream_head(last);
                        }
                    }
                }
                ok(Response::Heads(heads).to_body())
            }
            (lie, Request::Pull(compartment, pull), Some(_)) if is_about_log(lie) => self.page_of_twisted(lie, compartment, pull, asking),
            (lie, Request::Pull(compartment, pull), None) if is_about_log(lie) => self.page_of_twisted(lie, compartment, pull, asking),
            (Lie::SwapChunks, Request::GetChunks(..), Some(Response::Chunks(mut page))) => {
                for chunk in page.chunks.iter_mut().flatten() {
                    **chunk = self.random.bytes(chunk.len());
                }
                ok(Response::Chunks(page).to_body())
            }
            (Lie::TruncateChunks, Request::GetChunks(..), Some(Response::Chunks(mut page))) => {
                for chunk in page.chunks.iter_mut().flatten() {
                    let half = chunk.len() / 2;
                    chunk.truncate(half);
                }
                ok(Response::Chunks(page).to_body())
            }
            _ => honest,
        })
    }

    /// Lies that are told before the honest relay hears of the request.
    fn refuse_to_hear(&self, outgoing: &Outgoing) -> Option<Answer> {
        self.lies.iter().find_map(|lie| match (lie, &outgoing.request) {
            (Lie::DropSegments, Request::Push(_, push)) => {
                let numbers = (1..=push.segments.len() as u64).collect();
                Some(ok(Response::Pushed(Pushed { numbers }).to_body()))
            }
            (Lie::DropChunks, Request::PutChunks(..)) => Some(ok(Response::Accepted.to_body())),
            (Lie::DropCheckpoints, Request::PutCheckpoint(..)) => {
                Some(ok(Response::Counted(Counted { number: 1, previous: 0, held: None }).to_body()))
            }
            (Lie::FalseFork, Request::Push(..)) => {
                let refusal = Refusal::from(RefusalCode::Forked).with_proof(vec![0x80]);
                Some(Answer { status: RefusalCode::Forked.status(), body: canonical::encode(&refusal) })
            }
            _ => None,
        })
    }

    fn page_of_twisted(&self, lie: &Lie, compartment: &CompartmentId, pull: &PullSegments, asking: Option<DeviceId>) -> Answer {
        let twisted = self.twisted_log(lie, compartment, asking);
        let (mut link, mut items) = (log::origin(compartment), Vec::new());
        let mut known = pull.after == 0 && pull.link == link;
        for (number, bytes) in (1..).zip(&twisted) {
            link = log::next(&link, number, &hash_of(bytes));
            known |= number == pull.after && link == pull.link;
            if number > pull.after {
                items.push(PageItem { number, segment: Some(bytes.clone().into()), hash: None });
            }
        }
        if !known {
            let refusal = Refusal::from(RefusalCode::LogRewritten);
            return Answer { status: refusal.code.status(), body: canonical::encode(&refusal) };
        }
        ok(Response::Page(Page { items, more: false }).to_body())
    }

    fn twisted_log(&self, lie: &Lie, compartment: &CompartmentId, asking: Option<DeviceId>) -> Vec<Vec<u8>> {
        let page = PageSize { bytes: usize::MAX, items: usize::MAX };
        let items = self.relay.store().log(compartment, 0, &|_| 0, page).expect("the log");
        let mut segments: Vec<Vec<u8>> = items.into_iter().filter_map(|item| item.bytes).collect();
        let of = |segments: &[Vec<u8>], device: &DeviceId| -> Vec<usize> {
            let all = segments.iter().enumerate();
            all.filter(|(_, bytes)| header_of(bytes).is_some_and(|header| header.device == *device)).map(|(index, _)| index).collect()
        };
        match lie {
            Lie::WithholdSuffix(device) => {
                if let Some(last) = of(&segments, device).last() {
                    segments.remove(*last);
                }
            }
            Lie::WithholdMiddle(device) => {
                if let [_, middle, _, ..] = of(&segments, device)[..] {
                    segments.remove(middle);
                }
            }
            Lie::Reorder(device) => {
                if let [first, second, ..] = of(&segments, device)[..] {
                    segments.swap(first, second);
                }
            }
            Lie::Duplicate(device) => {
                if let Some(first) = of(&segments, device).first() {
                    segments.push(segments[*first].clone());
                }
            }
            Lie::ReplayOld(device) => {
                if let [first, .., last] = of(&segments, device)[..] {
                    segments[last] = segments[first].clone();
                }
            }
            Lie::Fork { seer, hidden } if asking == Some(*seer) => {
                segments.retain(|bytes| header_of(bytes).is_none_or(|header| header.device != *hidden));
            }
            _ => {}
        }
        segments
    }

    fn directory_head(&self, count: u64) -> DirectoryHead {
        let page = PageSize { bytes: usize::MAX, items: usize::MAX };
        let entries = self.relay.store().directory(0, page).expect("entries");
        let count = count.min(entries.len() as u64);
        let last = fieldseal_seal::SignedEntry::decode(&entries[count as usize - 1]).expect("an entry");
        DirectoryHead { count, link: last.link() }
    }
}

impl Answering for LyingRelay {
    fn answer(&mut self, outgoing: &Outgoing, now_ms: u64) -> Result<Answer, Failure> {
        if let Some(lie) = self.refuse_to_hear(outgoing) {
            return Ok(lie);
        }
        let mut answer = deliver(&self.relay, outgoing, now_ms);
        if let Request::OpenSession(opening) = &outgoing.request
            && let Ok(Ok(Response::Session(session))) = outgoing.request.read_answer(answer.status, &answer.body)
        {
            self.tokens.push((session.token.to_vec(), opening.device));
        }
        for lie in self.lies.clone() {
            answer = self.twist(&lie, outgoing, answer)?;
        }
        Ok(answer)
    }
}

fn is_about_log(lie: &Lie) -> bool {
    matches!(
        lie,
        Lie::WithholdSuffix(_) | Lie::WithholdMiddle(_) | Lie::Reorder(_) | Lie::Duplicate(_) | Lie::ReplayOld(_) | Lie::Fork { .. }
    )
}

fn ends(compartment: &CompartmentId, segments: &[Vec<u8>]) -> (u64, Hash) {
    let link = (1..).zip(segments).fold(log::origin(compartment), |link, (number, bytes)| log::next(&link, number, &hash_of(bytes)));
    (segments.len() as u64, link)
}

fn header_of(bytes: &[u8]) -> Option<fieldseal_seal::SegmentHeader> {
    fieldseal_seal::SealedSegment::decode(bytes).ok()?.claimed_header().ok()
}

fn ok(body: Vec<u8>) -> Answer {
    Answer { status: 200, body }
}
