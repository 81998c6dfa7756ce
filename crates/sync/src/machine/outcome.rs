//! What came of a request: an answer, a refusal, or nothing.

use super::job::Job;
use super::{Answer, Failure, Machine, UnderWay};
use crate::refusal::{Refusal, RefusalCode};
use crate::replica::{Replica, ReplicaError};
use crate::report::Stop;

/// Failures in a row, without any answer between them, after which a run gives up: once the relay has answered, and before.
const FAILURES: u32 = 7;
const FAILURES_AT_FIRST: u32 = 3;
const FIRST_DELAY_MS: u64 = 500;
const LONGEST_DELAY_MS: u64 = 30_000;

impl Machine {
    pub(super) fn take(
        &mut self,
        replica: &mut dyn Replica,
        sent: UnderWay,
        outcome: Result<Answer, Failure>,
        now_ms: u64,
    ) -> Result<(), ReplicaError> {
        let answer = match outcome {
            Ok(answer) => answer,
            Err(Failure::Cut) => {
                self.parallel.cut();
                self.again_later(sent, Stop::Unreachable, now_ms);
                return Ok(());
            }
            Err(Failure::CaptivePortal) => return self.finish(Stop::CaptivePortal),
            Err(Failure::WrongCertificate) => return self.finish(Stop::WrongCertificate),
            Err(Failure::NotARelay) => return self.finish(Stop::NotARelay),
        };
        self.answered = true;
        match sent.request.read_answer(answer.status, &answer.body) {
            Err(error) => self.end(Stop::Misbehaved(error.0)),
            Ok(Ok(response)) => {
                self.failures = 0;
                self.parallel.finished(sent.body + answer.body.len() as u64, now_ms);
                self.accept(replica, sent.job, response)?;
            }
            Ok(Err(refusal)) => self.refused(replica, sent, refusal, now_ms)?,
        }
        Ok(())
    }

    fn refused(&mut self, replica: &mut dyn Replica, sent: UnderWay, refusal: Refusal, now_ms: u64) -> Result<(), ReplicaError> {
        match refusal.code {
            RefusalCode::SessionRequired => self.session_ended(sent),
            RefusalCode::Busy | RefusalCode::Storage | RefusalCode::Full | RefusalCode::TooSlow => {
                self.again_later(sent, Stop::Refused(refusal.code), now_ms);
            }
            RefusalCode::DeviceRevoked | RefusalCode::NotSetUp => self.end(Stop::Refused(refusal.code)),
            _ => {
                self.failures = 0;
                self.decline(replica, sent.job, refusal)?;
            }
        }
        Ok(())
    }

    /// Puts a job back and waits; several requests lost by one cut count once.
    fn again_later(&mut self, sent: UnderWay, otherwise: Stop, now_ms: u64) {
        let same_cut = self.failed_ms.is_some_and(|failed| sent.sent_ms <= failed);
        if !same_cut {
            self.failures += 1;
            self.failed_ms = Some(now_ms);
            let doubled = FIRST_DELAY_MS.saturating_mul(1 << self.failures.saturating_sub(1).min(16));
            // Laptops that lost the same relay come back spread over a quarter of the delay.
            let spread = sent.sent_ms.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56;
            let delay = doubled.min(LONGEST_DELAY_MS);
            self.not_before_ms = now_ms + delay + delay * spread / 1024;
        }
        let limit = if self.answered { FAILURES } else { FAILURES_AT_FIRST };
        // The relay may have heard an answer to its challenge whose session never came: that challenge is used.
        let job = if matches!(sent.job, Job::OpenSession { .. }) { Job::Challenge } else { sent.job };
        if self.failures >= limit { self.end(otherwise) } else { self.ready.push_front(job) }
    }
}
