//! Drives the machine: requests go to the network's threads, the vault's work stays on the calling one.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use fieldseal_sync::{Machine, Plan, Poll, Progress, Replica, Report};

use crate::{Cancel, Client};

/// How often a wait looks at [`Cancel`].
const LOOK: Duration = Duration::from_millis(200);

impl Client {
    /// One synchronisation. Blocks until everything that `plan` allows is exchanged, the link is given up, or `cancel` says so; the report
    /// says which, and what was done. `observe` hears of each step.
    pub fn synchronise(&mut self, replica: &mut dyn Replica, plan: Plan, cancel: &Cancel, observe: &mut dyn FnMut(Progress)) -> Report {
        let mut machine = Machine::new(plan, self.token.take());
        let started = Instant::now();
        let now = || started.elapsed().as_millis() as u64;
        let (done, outcomes) = channel();
        loop {
            if cancel.is_cancelled() {
                machine.cancel();
            }
            let until = match machine.poll(replica, now()) {
                Poll::Finished => break,
                Poll::Send(batch) => {
                    for outgoing in batch {
                        self.link.send(outgoing, done.clone());
                    }
                    continue;
                }
                Poll::Wait { until_ms } => until_ms,
            };
            observe(machine.progress());
            let wait = until.map_or(LOOK, |until| Duration::from_millis(until.saturating_sub(now())).min(LOOK));
            match outcomes.recv_timeout(wait) {
                Ok((id, outcome)) => machine.receive(replica, id, outcome, now()),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
            }
        }
        observe(machine.progress());
        self.token = machine.token().map(<[u8]>::to_vec);
        machine.into_report()
    }
}
