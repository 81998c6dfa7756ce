//! Photo imports: jobs that run beside everything else, one after the other.
//!
//! A job reads, hashes and seals one file after the other ([`reader`]), has its worker processes look at several at once, and makes each photo
//! a record of its own ([`keeper`]). What is a record is durable; a job that was stopped at any moment goes on when the same paths are imported
//! again, because the same bytes are never kept twice in a mission.

mod facts;
mod job;
mod keeper;
mod known;
mod paths;
mod reader;

use std::{
    collections::BTreeMap,
    panic::{self, AssertUnwindSafe},
    sync::{Arc, Mutex},
    thread,
};

use fieldseal_model::RecordId;
use fieldseal_seal::CompartmentId;

pub use facts::{KIND, hex};
pub use job::Job;
pub use keeper::fields;
pub use paths::expand;

use crate::{Desk, ErrorCode, Failure, desk::guard, failures::unexpected};

/// All jobs of this program, by name.
#[derive(Default)]
pub struct Imports {
    jobs: Mutex<BTreeMap<String, Arc<Job>>>,
    /// Held by the job that runs: two at once could both take the same bytes for new.
    turn: Arc<Mutex<()>>,
}

/// Where a job's photos go.
#[derive(Debug, Clone, Copy)]
pub struct Destination {
    pub compartment: CompartmentId,
    pub site: Option<RecordId>,
}

impl Imports {
    /// # Errors
    /// `photo.no_such_job`
    pub fn job(&self, name: &str) -> Result<Arc<Job>, Failure> {
        guard(&self.jobs).get(name).cloned().ok_or_else(|| Failure::new(ErrorCode::NoSuchJob).with("job", name))
    }

    /// Names of jobs that have not ended.
    pub fn running(&self) -> Vec<String> {
        guard(&self.jobs).values().filter(|job| !job.is_finished()).map(|job| job.name().to_owned()).collect()
    }

    pub fn cancel_all(&self) {
        guard(&self.jobs).values().for_each(|job| job.cancel());
    }
}

/// Starts a job in the session `session` and returns at once.
///
/// # Errors
/// No thread could be started.
pub fn start(desk: &Desk, session: String, paths: Vec<std::path::PathBuf>, destination: Destination) -> Result<Arc<Job>, Failure> {
    let job = Arc::new(Job::new(crate::fresh_token(), paths.len() as u64));
    guard(&desk.imports().jobs).insert(job.name().to_owned(), job.clone());
    let (desk, working) = (desk.clone(), job.clone());
    let body = move || {
        let turn = desk.imports().turn.clone();
        let _turn = guard(&turn);
        // A fault of the program's own must end the job like any other, or whoever waits for it waits for ever.
        let work = AssertUnwindSafe(|| keeper::work(&desk, &session, &working, &paths, destination));
        let outcome = panic::catch_unwind(work).unwrap_or_else(|_| Err(unexpected("photo import")));
        working.finish(outcome.err());
        desk.emit(&working.event(None));
    };
    thread::Builder::new().name("photo import".to_owned()).spawn(body).map_err(unexpected)?;
    Ok(job)
}
