//! The directory, the enrolment requests, and the foundings of compartments: who is who comes before anything they wrote.

use super::Machine;
use super::job::Job;
use crate::limits;
use crate::message::{AppendEntries, Entries, NumberedList, Signed};
use crate::refusal::{Refusal, RefusalCode};
use crate::replica::{Replica, ReplicaError};
use crate::report::{Notice, Stop};
use crate::route::{Request, Response};
use crate::verify;

/// Entries of one's own that the relay answered with "somebody was faster".
const PROPOSALS_LOST: u32 = 16;

impl Machine {
    pub(super) fn begin_directory(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        let Some(heads) = self.heads.as_ref() else { return Ok(()) };
        let (relay, enrolments) = (heads.directory, heads.enrolments);
        match verify::head(replica.directory()?.as_deref()) {
            None => self.ready.push_back(Job::Directory { first: 0 }),
            Some(ours) if relay.count > ours.count => self.ready.push_back(Job::Directory { first: ours.count }),
            Some(ours) if relay.count < ours.count => {
                self.notice(Notice::DirectoryRolledBack { ours, relay });
                self.ready.push_back(Job::PushDirectory { first: relay.count });
            }
            Some(ours) if relay.link != ours.link => {
                self.notice(Notice::DirectoryForged { ours });
                self.end(Stop::DirectoryForged);
            }
            Some(_) => {}
        }
        let seen = replica.enrolments_seen()?;
        if enrolments > seen {
            self.ready.push_back(Job::Enrolments { after: seen });
        }
        Ok(())
    }

    pub(super) fn begin_foundings(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        self.directory = replica.directory()?;
        for (compartment, bytes) in replica.own_foundings()? {
            let adopted = self.directory.as_ref().is_some_and(|directory| directory.compartment(&compartment).is_some());
            if !adopted && self.compartment_heads(&compartment).is_none() {
                self.ready.push_back(Job::Found { compartment, bytes });
            }
        }
        let known = self.heads.as_ref().map_or(0, |heads| heads.foundings);
        let seen = replica.foundings_seen()?;
        if known > seen {
            self.ready.push_back(Job::Foundings { after: seen });
        } else {
            self.ready.push_back(Job::Propose { entry: None });
        }
        Ok(())
    }

    pub(super) fn build_directory(&mut self, job: &mut Job, replica: &mut dyn Replica) -> Result<Option<Request>, ReplicaError> {
        Ok(match job {
            Job::Directory { first } => Some(Request::Directory { first: *first }),
            Job::PushDirectory { first } => {
                let entries = replica.directory_entries(*first, limits::DIRECTORY_PAGE)?;
                let entries: Vec<_> = entries.into_iter().take(limits::DIRECTORY_COUNT).map(Into::into).collect();
                (!entries.is_empty()).then_some(Request::AppendEntries(AppendEntries { first: *first, entries }))
            }
            Job::Propose { entry } => {
                if entry.is_none() {
                    let head = verify::head(replica.directory()?.as_deref());
                    *entry = replica.propose_entry()?.zip(head).map(|(bytes, head)| (head.count, bytes));
                }
                entry
                    .as_ref()
                    .map(|(first, bytes)| Request::AppendEntries(AppendEntries { first: *first, entries: vec![bytes.clone().into()] }))
            }
            Job::DropEnrolment { number } => Some(Request::DropEnrolment { number: *number }),
            Job::Enrolments { after } => Some(Request::Enrolments { after: *after }),
            Job::Found { bytes, .. } => Some(Request::Found(Signed { bytes: bytes.clone().into() })),
            Job::Foundings { after } => Some(Request::Foundings { after: *after }),
            _ => None,
        })
    }

    pub(super) fn accept_directory(&mut self, replica: &mut dyn Replica, job: Job, response: Response) -> Result<(), ReplicaError> {
        match (job, response) {
            (Job::Directory { first }, Response::Entries(entries)) => self.take_entries(replica, first, entries)?,
            (Job::PushDirectory { first }, Response::Appended(appended)) if appended.head.count > first => {
                self.heads_again = true;
                self.ready.push_back(Job::PushDirectory { first: appended.head.count });
            }
            (Job::Propose { entry: Some((first, bytes)) }, Response::Appended(_)) => {
                if replica.append_directory(&[bytes])? {
                    self.directory = replica.directory()?;
                    self.heads_again = true;
                    self.ready.push_back(Job::Propose { entry: None });
                } else {
                    self.after_lost_proposal(first);
                }
            }
            (Job::Enrolments { after }, Response::Numbered(list)) => {
                if let Some(last) = self.last_number(&list, after) {
                    for item in &list.items {
                        if !replica.receive_enrolment(item.number, &item.bytes)? {
                            self.ready.push_back(Job::DropEnrolment { number: item.number });
                        }
                    }
                    if list.more {
                        self.ready.push_back(Job::Enrolments { after: last });
                    }
                }
            }
            (Job::DropEnrolment { .. }, Response::Accepted) => {}
            (Job::Found { .. }, Response::Accepted) => self.heads_again = true,
            (Job::Foundings { after }, Response::Numbered(list)) => {
                if let Some(last) = self.last_number(&list, after) {
                    for item in &list.items {
                        replica.receive_founding(item.number, &item.bytes)?;
                    }
                    let more = list.more;
                    self.ready.push_back(if more { Job::Foundings { after: last } } else { Job::Propose { entry: None } });
                }
            }
            _ => self.end(Stop::Misbehaved("directory")),
        }
        Ok(())
    }

    pub(super) fn decline_directory(&mut self, replica: &mut dyn Replica, job: Job, refusal: Refusal) -> Result<(), ReplicaError> {
        match (job, refusal.code) {
            (Job::Propose { entry: Some((first, _)) }, RefusalCode::DirectoryBehind) => self.after_lost_proposal(first),
            // Ours does not continue the relay's although it is longer: two chains are about.
            (Job::PushDirectory { .. }, RefusalCode::DirectoryBehind | RefusalCode::Unverified) => {
                if let Some(ours) = verify::head(replica.directory()?.as_deref()) {
                    self.notice(Notice::DirectoryForged { ours });
                }
                self.end(Stop::DirectoryForged);
            }
            (Job::Found { compartment, .. }, code) => self.notice(Notice::Refused { compartment: Some(compartment), code }),
            (_, code) => self.notice(Notice::Refused { compartment: None, code }),
        }
        Ok(())
    }

    /// Another secretariat device was faster: read what it added, then propose anew.
    fn after_lost_proposal(&mut self, first: u64) {
        self.proposals += 1;
        if self.proposals > PROPOSALS_LOST {
            self.notice(Notice::Refused { compartment: None, code: RefusalCode::DirectoryBehind });
            return;
        }
        self.ready.push_back(Job::Directory { first });
    }

    fn take_entries(&mut self, replica: &mut dyn Replica, first: u64, entries: Entries) -> Result<(), ReplicaError> {
        let Entries { first: answered, entries, head } = entries;
        if answered != first {
            return self.finish(Stop::Misbehaved("directory"));
        }
        if entries.is_empty() && head.count > first {
            return self.finish(Stop::Misbehaved("directory"));
        }
        if entries.is_empty() {
            // Asked for after a lost proposal, and nothing new: the proposal itself is what the relay refuses.
            return self.tell(Notice::Refused { compartment: None, code: RefusalCode::DirectoryBehind });
        }
        let entries: Vec<Vec<u8>> = entries.into_iter().map(Into::into).collect();
        if entries.len() > limits::DIRECTORY_COUNT || entries.iter().any(|entry| entry.len() > limits::ENTRY_BYTES) {
            return self.finish(Stop::Misbehaved("directory"));
        }
        if !replica.append_directory(&entries)? {
            if let Some(ours) = verify::head(replica.directory()?.as_deref()) {
                self.notice(Notice::DirectoryForged { ours });
            }
            return self.finish(Stop::DirectoryForged);
        }
        let directory = replica.directory()?;
        let ours = verify::head(directory.as_deref());
        self.directory = directory;
        match ours {
            Some(ours) if ours.count < head.count => self.ready.push_back(Job::Directory { first: ours.count }),
            Some(ours) if ours.count == head.count && ours.link != head.link => {
                self.notice(Notice::DirectoryForged { ours });
                self.end(Stop::DirectoryForged);
            }
            // After the phase of its own, entries come because a proposal was too late.
            _ if self.phase == crate::report::Phase::Foundings => self.ready.push_back(Job::Propose { entry: None }),
            _ => {}
        }
        self.heads_again = true;
        Ok(())
    }

    /// The last number of a list whose numbers rise from `after`; a list that does not ends the run.
    fn last_number(&mut self, list: &NumberedList, after: u64) -> Option<u64> {
        let mut last = after;
        for item in &list.items {
            if item.number <= last {
                self.end(Stop::Misbehaved("numbers"));
                return None;
            }
            last = item.number;
        }
        if list.more && list.items.is_empty() {
            self.end(Stop::Misbehaved("numbers"));
            return None;
        }
        Some(last)
    }
}
