//! Drives the machine against a relay in memory, over a link that loses requests and answers.

use fieldseal_server::{Relay, Store};
use fieldseal_sync::{Answer, Failure, Machine, Outgoing, Plan, Poll, Replica, Report};

use crate::random::Random;

/// What happens to messages.
#[derive(Debug, Clone)]
pub struct Link {
    random: Random,
    /// In a hundred: requests that never arrive.
    pub requests_lost: u64,
    /// In a hundred: answers that never arrive, although the relay did what was asked.
    pub answers_lost: u64,
    /// End the whole run, as a closed lid does, after so many requests.
    pub lid_after: Option<u64>,
    /// Requests put on the link.
    pub requests: u64,
    /// Bytes of bodies, both directions.
    pub bytes: u64,
    /// The session that the last run left open.
    token: Option<Vec<u8>>,
}

impl Link {
    /// A link that loses nothing.
    pub fn good(seed: u64) -> Self {
        Self { random: Random::new(seed), requests_lost: 0, answers_lost: 0, lid_after: None, requests: 0, bytes: 0, token: None }
    }

    /// A good link until the lid closes after so many requests.
    pub fn until_lid(seed: u64, requests: u64) -> Self {
        Self { lid_after: Some(requests), ..Self::good(seed) }
    }

    /// A link that loses this many of a hundred requests, and as many answers.
    pub fn bad(seed: u64, percent: u64) -> Self {
        Self { requests_lost: percent, answers_lost: percent, ..Self::good(seed) }
    }
}

/// Answers requests; the relay in memory does, and the liar over it.
pub trait Answering {
    fn answer(&mut self, outgoing: &Outgoing, now_ms: u64) -> Result<Answer, Failure>;
}

impl<S: Store> Answering for Relay<S> {
    fn answer(&mut self, outgoing: &Outgoing, now_ms: u64) -> Result<Answer, Failure> {
        Ok(deliver(self, outgoing, now_ms))
    }
}

impl<S: Store> Answering for &Relay<S> {
    fn answer(&mut self, outgoing: &Outgoing, now_ms: u64) -> Result<Answer, Failure> {
        Ok(deliver(self, outgoing, now_ms))
    }
}

/// One request over the wire's encoding.
pub fn deliver<S: Store>(relay: &Relay<S>, outgoing: &Outgoing, now_ms: u64) -> Answer {
    let parts = outgoing.request.to_parts();
    relay.handle(parts.method, &parts.path, outgoing.token.as_deref(), &parts.body, now_ms)
}

/// One run. Requests under way together are answered in a random order.
pub fn synchronise(replica: &mut dyn Replica, relay: &mut dyn Answering, link: &mut Link, plan: Plan) -> Report {
    let mut machine = Machine::new(plan, link.token.take());
    let mut now_ms = 1_000_000;
    let mut under_way: Vec<Outgoing> = Vec::new();
    let mut requests = 0;
    loop {
        match machine.poll(replica, now_ms) {
            Poll::Finished => {
                link.token = machine.token().map(<[u8]>::to_vec);
                return machine.into_report();
            }
            Poll::Send(batch) => {
                under_way.extend(batch);
                continue;
            }
            Poll::Wait { until_ms: Some(until) } if under_way.is_empty() => now_ms = until,
            Poll::Wait { .. } => {}
        }
        if under_way.is_empty() {
            continue;
        }
        if link.lid_after.is_some_and(|after| requests >= after) {
            machine.cancel();
            continue;
        }
        now_ms += 50 + link.random.below(100);
        requests += 1;
        let outgoing = under_way.swap_remove(link.random.below(under_way.len() as u64) as usize);
        let outcome = carry(&outgoing, relay, link, now_ms);
        machine.receive(replica, outgoing.id, outcome, now_ms);
    }
}

fn carry(outgoing: &Outgoing, relay: &mut dyn Answering, link: &mut Link, now_ms: u64) -> Result<Answer, Failure> {
    link.requests += 1;
    link.bytes += outgoing.request.to_parts().body.len() as u64;
    if link.random.percent(link.requests_lost) {
        return Err(Failure::Cut);
    }
    let answer = relay.answer(outgoing, now_ms)?;
    if link.random.percent(link.answers_lost) {
        return Err(Failure::Cut);
    }
    link.bytes += answer.body.len() as u64;
    Ok(answer)
}
