//! The order of phases, and which part of the machine a job belongs to.

use super::Machine;
use super::job::Job;
use crate::refusal::Refusal;
use crate::replica::{ChunkRole, Replica, ReplicaError};
use crate::report::{Notice, Phase, Stop};
use crate::route::{Request, Response};

impl Machine {
    /// All jobs of a phase are done: begin the next.
    pub(super) fn advance(&mut self, replica: &mut dyn Replica) -> Result<(), ReplicaError> {
        if let Phase::Chunks(role) = self.phase
            && self.plan_chunks(replica, role)?
        {
            return Ok(());
        }
        (self.done, self.total) = (0, 0);
        self.phase = match self.phase {
            Phase::Heads => {
                self.begin_directory(replica)?;
                Phase::Directory
            }
            Phase::Directory => {
                self.begin_foundings(replica)?;
                Phase::Foundings
            }
            Phase::Foundings if self.heads_again => {
                self.heads_again = false;
                self.ready.push_back(Job::Heads);
                Phase::Foundings
            }
            Phase::Foundings => {
                self.begin_push(replica)?;
                Phase::Push
            }
            Phase::Push => {
                self.begin_pull(replica)?;
                Phase::Pull
            }
            Phase::Pull => {
                self.begin_compare(replica)?;
                Phase::Compare
            }
            Phase::Compare => self.begin_chunks(replica, ChunkRole::Thumbnail)?,
            Phase::Chunks(ChunkRole::Thumbnail) if self.plan.previews => self.begin_chunks(replica, ChunkRole::Preview)?,
            Phase::Chunks(ChunkRole::Thumbnail | ChunkRole::Preview) if self.plan.originals => {
                self.begin_chunks(replica, ChunkRole::Original)?
            }
            Phase::Chunks(_) => {
                self.begin_checkpoint(replica)?;
                Phase::Checkpoint
            }
            Phase::Checkpoint | Phase::Done => {
                self.end(Stop::Complete);
                Phase::Done
            }
        };
        self.total = self.total.max(self.ready.len() as u64);
        Ok(())
    }

    /// Turns a job into a request; `None`: there is nothing to ask.
    pub(super) fn build(&mut self, job: &mut Job, replica: &mut dyn Replica) -> Result<Option<Request>, ReplicaError> {
        Ok(match job {
            Job::Challenge | Job::OpenSession { .. } | Job::Refill { .. } => self.build_session(job, replica)?,
            Job::Heads => Some(Request::Heads),
            Job::Directory { .. }
            | Job::PushDirectory { .. }
            | Job::Enrolments { .. }
            | Job::DropEnrolment { .. }
            | Job::Propose { .. }
            | Job::Found { .. }
            | Job::Foundings { .. } => self.build_directory(job, replica)?,
            Job::Push { .. } | Job::Pull { .. } => self.build_segments(job, replica)?,
            Job::Missing { .. } | Job::PutChunks { .. } | Job::GetChunks { .. } | Job::DropChunks { .. } => {
                self.build_chunks(job, replica)?
            }
            Job::Checkpoints { .. } | Job::PutCheckpoint { .. } => self.build_compare(job),
        })
    }

    pub(super) fn accept(&mut self, replica: &mut dyn Replica, job: Job, response: Response) -> Result<(), ReplicaError> {
        match job {
            Job::Challenge | Job::OpenSession { .. } | Job::Refill { .. } => self.accept_session(replica, job, response),
            Job::Heads => self.accept_heads(response),
            Job::Directory { .. }
            | Job::PushDirectory { .. }
            | Job::Enrolments { .. }
            | Job::DropEnrolment { .. }
            | Job::Propose { .. }
            | Job::Found { .. }
            | Job::Foundings { .. } => self.accept_directory(replica, job, response),
            Job::Push { .. } | Job::Pull { .. } => self.accept_segments(replica, job, response),
            Job::Missing { .. } | Job::PutChunks { .. } | Job::GetChunks { .. } | Job::DropChunks { .. } => {
                self.accept_chunks(replica, job, response)
            }
            Job::Checkpoints { .. } | Job::PutCheckpoint { .. } => self.accept_compare(replica, job, response),
        }
    }

    /// The relay understood a job and refused it for a reason that the job can answer.
    pub(super) fn decline(&mut self, replica: &mut dyn Replica, job: Job, refusal: Refusal) -> Result<(), ReplicaError> {
        match job {
            Job::Challenge | Job::OpenSession { .. } | Job::Refill { .. } => self.decline_session(replica, job, refusal),
            Job::Directory { .. } | Job::PushDirectory { .. } | Job::Propose { .. } | Job::Found { .. } => {
                self.decline_directory(replica, job, refusal)
            }
            Job::Push { .. } | Job::Pull { .. } => self.decline_segments(replica, job, refusal),
            Job::Heads => self.finish(Stop::Refused(refusal.code)),
            Job::Missing { compartment, .. }
            | Job::PutChunks { compartment, .. }
            | Job::GetChunks { compartment, .. }
            | Job::DropChunks { compartment, .. }
            | Job::Checkpoints { compartment }
            | Job::PutCheckpoint { compartment, .. } => {
                self.notice(Notice::Refused { compartment: Some(compartment), code: refusal.code });
                Ok(())
            }
            Job::Enrolments { .. } | Job::DropEnrolment { .. } | Job::Foundings { .. } => {
                self.notice(Notice::Refused { compartment: None, code: refusal.code });
                Ok(())
            }
        }
    }
}
