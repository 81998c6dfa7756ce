//! Opening a session, and getting a rolled-back relay to know this device again.

use fieldseal_seal::canonical;

use super::job::Job;
use super::{Machine, UnderWay};
use crate::limits;
use crate::message::{AppendEntries, AskChallenge, Heads};
use crate::refusal::{Refusal, RefusalCode};
use crate::replica::{Replica, ReplicaError};
use crate::report::Stop;
use crate::route::{Request, Response};
use crate::verify;

/// Sessions opened in one run before it is clear that the relay does not keep them.
const SESSIONS: u32 = 20;

impl Machine {
    pub(super) fn build_session(&mut self, job: &mut Job, replica: &mut dyn Replica) -> Result<Option<Request>, ReplicaError> {
        let device = replica.device();
        Ok(match job {
            Job::OpenSession { challenge } => {
                let answer = replica.answer(challenge)?;
                if answer.is_none() {
                    // Another organisation's relay.
                    self.end(Stop::Refused(RefusalCode::DeviceUnknown));
                }
                answer.map(Request::OpenSession)
            }
            Job::Refill { first } => {
                let entries = replica.directory_entries(*first, limits::DIRECTORY_PAGE)?;
                let entries: Vec<_> = entries.into_iter().take(limits::DIRECTORY_COUNT).map(Into::into).collect();
                if entries.is_empty() {
                    self.ready.push_front(Job::Challenge);
                    return Ok(None);
                }
                Some(Request::AppendEntries(AppendEntries { first: *first, entries }))
            }
            _ => Some(Request::AskChallenge(AskChallenge { device })),
        })
    }

    pub(super) fn accept_session(&mut self, _replica: &mut dyn Replica, job: Job, response: Response) -> Result<(), ReplicaError> {
        match (job, response) {
            (Job::Challenge, Response::Challenge(challenge)) => self.ready.push_front(Job::OpenSession { challenge }),
            (Job::OpenSession { .. }, Response::Session(session)) if (16..=128).contains(&session.token.len()) => {
                self.token = Some(session.token.into());
                self.session_asked = false;
                self.sessions += 1;
                if self.sessions > SESSIONS {
                    self.end(Stop::Refused(RefusalCode::SessionRequired));
                }
            }
            (Job::Refill { first }, Response::Appended(appended)) if appended.head.count > first => {
                self.heads_again = true;
                self.ready.push_front(Job::Refill { first: appended.head.count });
            }
            _ => self.end(Stop::Misbehaved("session")),
        }
        Ok(())
    }

    pub(super) fn decline_session(&mut self, replica: &mut dyn Replica, _job: Job, refusal: Refusal) -> Result<(), ReplicaError> {
        let known = refusal.code == RefusalCode::DeviceUnknown && verify::is_active(replica.directory()?.as_deref(), &replica.device());
        if known && !self.refilled {
            self.refilled = true;
            self.ready.push_front(Job::Refill { first: 0 });
        } else {
            self.end(Stop::Refused(refusal.code));
        }
        Ok(())
    }

    /// The relay no longer knows the token: open another session and do the job again.
    pub(super) fn session_ended(&mut self, sent: UnderWay) {
        if self.token == sent.token {
            self.token = None;
        }
        self.ready.push_front(sent.job);
    }

    pub(super) fn accept_heads(&mut self, response: Response) -> Result<(), ReplicaError> {
        match response {
            Response::Heads(heads) if is_bounded(&heads) => self.heads = Some(heads),
            _ => self.end(Stop::Misbehaved("heads")),
        }
        Ok(())
    }
}

fn is_bounded(heads: &Heads) -> bool {
    canonical::encode(heads).len() <= limits::ANSWER_BODY && heads.compartments.iter().all(|heads| heads.streams.len() <= limits::STREAMS)
}
