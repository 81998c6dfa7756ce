//! One synchronisation, as a machine: [`Machine::poll`] says what to send, [`Machine::receive`] takes what came back.
//!
//! The run is a row of phases; each is a set of jobs that do not depend on one another, and every job can be done twice. So a cut at any
//! byte costs the jobs under way and nothing else, and a run that is started again from its beginning does what is left.

mod chunks;
mod compare;
mod directory;
mod flow;
mod job;
mod outcome;
mod segments;
mod session;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use fieldseal_seal::{CompartmentId, Directory, Hash};

use crate::message::{CompartmentHeads, Heads, StreamHead};
use crate::parallel::Parallel;
use crate::replica::{Replica, ReplicaError};
use crate::report::{Amount, Confirmation, Notice, Phase, Progress, Report, Stop};
use crate::route::Request;
use job::Job;

/// What policy allows on this link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    pub previews: bool,
    pub originals: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self { previews: true, originals: true }
    }
}

/// A request to put under way.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Given back with the answer.
    pub id: u64,
    pub request: Request,
    /// The session token to send along.
    pub token: Option<Vec<u8>>,
}

/// An answer that carried the relay's header, in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

/// No answer of the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// No connection, or it was cut, or it stood still too long.
    Cut,
    /// Something answered that is not the relay: a page, or a redirect.
    CaptivePortal,
    /// The certificate is not the organisation's.
    WrongCertificate,
    /// An answer without the relay's header, or one beyond every limit.
    NotARelay,
}

/// What to do next.
#[derive(Debug)]
pub enum Poll {
    Send(Vec<Outgoing>),
    /// Nothing to send before this time (by the clock passed in), or before an answer comes if there is none.
    Wait {
        until_ms: Option<u64>,
    },
    Finished,
}

struct UnderWay {
    job: Job,
    request: Request,
    token: Option<Vec<u8>>,
    sent_ms: u64,
    body: u64,
}

/// See the module.
pub struct Machine {
    plan: Plan,
    token: Option<Vec<u8>>,
    phase: Phase,
    ready: VecDeque<Job>,
    under_way: BTreeMap<u64, UnderWay>,
    next_id: u64,
    parallel: Parallel,
    answered: bool,
    failures: u32,
    failed_ms: Option<u64>,
    not_before_ms: u64,
    stop: Option<Stop>,

    session_asked: bool,
    sessions: u32,
    refilled: bool,
    heads: Option<Heads>,
    heads_again: bool,
    directory: Option<Arc<Directory>>,
    proposals: u32,
    /// Compartments pushed to in this run, whose log is therefore longer than `heads` says.
    pushed: BTreeSet<CompartmentId>,
    /// Compartments in which our own changes moved to a new incarnation, and those whose pull began anew because of it.
    moved: BTreeSet<CompartmentId>,
    restarted: BTreeSet<CompartmentId>,
    /// Compartments of which the relay holds less than before, and whose chunks are therefore compared again.
    put_back: BTreeSet<CompartmentId>,
    /// How far each stream has been received, while a compartment is pulled.
    following: BTreeMap<CompartmentId, BTreeMap<crate::message::StreamId, StreamHead>>,
    /// Chunks of this run: those the relay did not give, swapped ones with how often, those asked for, those planned to be sent.
    unavailable: BTreeMap<CompartmentId, BTreeSet<Hash>>,
    swapped: BTreeMap<Hash, u32>,
    asked: BTreeSet<Hash>,
    planned: BTreeSet<Hash>,
    /// Compartments whose relay lost our last checkpoint.
    checkpoint_lost: BTreeSet<CompartmentId>,

    sent: Amount,
    received: Amount,
    done: u64,
    total: u64,
    notices: Vec<Notice>,
    confirmations: Vec<Confirmation>,
}

impl Machine {
    /// `token`: that of an earlier run, if it may still be valid.
    pub fn new(plan: Plan, token: Option<Vec<u8>>) -> Self {
        Self {
            plan,
            token,
            phase: Phase::Heads,
            ready: VecDeque::from([Job::Heads]),
            under_way: BTreeMap::new(),
            next_id: 1,
            parallel: Parallel::default(),
            answered: false,
            failures: 0,
            failed_ms: None,
            not_before_ms: 0,
            stop: None,
            session_asked: false,
            sessions: 0,
            refilled: false,
            heads: None,
            heads_again: false,
            directory: None,
            proposals: 0,
            pushed: BTreeSet::new(),
            moved: BTreeSet::new(),
            restarted: BTreeSet::new(),
            put_back: BTreeSet::new(),
            following: BTreeMap::new(),
            unavailable: BTreeMap::new(),
            swapped: BTreeMap::new(),
            asked: BTreeSet::new(),
            planned: BTreeSet::new(),
            checkpoint_lost: BTreeSet::new(),
            sent: Amount::default(),
            received: Amount::default(),
            done: 0,
            total: 0,
            notices: Vec::new(),
            confirmations: Vec::new(),
        }
    }

    /// What to send at `now_ms` (any clock that does not run backwards).
    pub fn poll(&mut self, replica: &mut dyn Replica, now_ms: u64) -> Poll {
        match self.step(replica, now_ms) {
            Ok(poll) => poll,
            Err(error) => {
                self.stop.get_or_insert(Stop::Replica(error));
                Poll::Finished
            }
        }
    }

    /// Takes the outcome of request `id`. Outcomes of unknown requests are ignored.
    pub fn receive(&mut self, replica: &mut dyn Replica, id: u64, outcome: Result<Answer, Failure>, now_ms: u64) {
        let Some(sent) = self.under_way.remove(&id) else { return };
        if self.stop.is_some() {
            return;
        }
        if let Err(error) = self.take(replica, sent, outcome, now_ms) {
            self.stop.get_or_insert(Stop::Replica(error));
        }
    }

    /// Ends the run at the next poll; what is done stays done.
    pub fn cancel(&mut self) {
        self.stop.get_or_insert(Stop::Cancelled);
    }

    pub fn progress(&self) -> Progress {
        Progress { phase: self.phase, done: self.done, total: self.total, sent: self.sent, received: self.received }
    }

    /// The session token, for the next run.
    pub fn token(&self) -> Option<&[u8]> {
        self.token.as_deref()
    }

    /// What was done so far; the whole story once [`poll`](Self::poll) said [`Poll::Finished`].
    pub fn into_report(self) -> Report {
        Report {
            sent: self.sent,
            received: self.received,
            notices: self.notices,
            confirmations: self.confirmations,
            stop: self.stop.unwrap_or(Stop::Cancelled),
        }
    }

    fn step(&mut self, replica: &mut dyn Replica, now_ms: u64) -> Result<Poll, ReplicaError> {
        loop {
            if self.stop.is_some() {
                return Ok(Poll::Finished);
            }
            if now_ms < self.not_before_ms {
                return Ok(Poll::Wait { until_ms: Some(self.not_before_ms) });
            }
            if self.ready.is_empty() && self.under_way.is_empty() {
                self.advance(replica)?;
                continue;
            }
            let batch = self.batch(replica, now_ms)?;
            if !batch.is_empty() {
                self.parallel.sent(now_ms);
                return Ok(Poll::Send(batch));
            }
            if !self.under_way.is_empty() {
                return Ok(Poll::Wait { until_ms: None });
            }
        }
    }

    /// Jobs that may go now, as requests.
    fn batch(&mut self, replica: &mut dyn Replica, now_ms: u64) -> Result<Vec<Outgoing>, ReplicaError> {
        if self.token.is_none() && !self.session_asked {
            self.session_asked = true;
            self.ready.push_front(Job::Challenge);
        }
        let mut batch = Vec::new();
        while self.under_way.len() < self.parallel.allowed() {
            let open = self.token.is_some();
            let Some(index) = self.ready.iter().position(|job| open || job.without_session()) else { break };
            let Some(mut job) = self.ready.remove(index) else { break };
            let Some(request) = self.build(&mut job, replica)? else { continue };
            let id = self.next_id;
            self.next_id += 1;
            let token = if request.needs_session() { self.token.clone() } else { None };
            let body = job.weight(&request);
            self.under_way.insert(id, UnderWay { job, request: request.clone(), token: token.clone(), sent_ms: now_ms, body });
            batch.push(Outgoing { id, request, token });
        }
        Ok(batch)
    }

    fn end(&mut self, stop: Stop) {
        self.stop.get_or_insert(stop);
    }

    /// [`end`](Self::end), as the last word of a step.
    fn finish(&mut self, stop: Stop) -> Result<(), ReplicaError> {
        self.end(stop);
        Ok(())
    }

    /// [`notice`](Self::notice), as the last word of a step.
    fn tell(&mut self, notice: Notice) -> Result<(), ReplicaError> {
        self.notice(notice);
        Ok(())
    }

    fn notice(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    fn compartment_heads(&self, compartment: &CompartmentId) -> Option<&CompartmentHeads> {
        self.heads.as_ref()?.compartments.iter().find(|heads| heads.compartment == *compartment)
    }

    /// Compartments that this device is a member of and that the relay shows.
    fn shared(&self, replica: &mut dyn Replica) -> Result<Vec<CompartmentId>, ReplicaError> {
        let own = replica.compartments()?;
        Ok(own.into_iter().filter(|compartment| self.compartment_heads(compartment).is_some()).collect())
    }
}
