//! Synchronisation: the vault as `sync`'s machine asks for it, the secretariat's part, and what is known of the last run.

mod cuts;
mod notices;
mod replica;
mod run;
mod secretariat;
mod server;
mod status;

use std::sync::Mutex;

use fieldseal_client::{Cancel, Client};

pub use run::{Extent, run};
pub use secretariat::{Intent, add_intent, add_invite, attempt, compartment_of, pending};
pub use server::Server;
pub use status::status;

use crate::{ErrorCode, Failure, desk::guard, wire::SyncNotice};

/// The run under way, and what the last one left.
#[derive(Default)]
pub struct SyncState {
    running: Mutex<Option<Cancel>>,
    last: Mutex<LastRun>,
    /// Keeps connections and the relay's session between runs.
    client: Mutex<Option<(Server, Client)>>,
}

#[derive(Default, Clone)]
struct LastRun {
    online: Option<bool>,
    notices: Vec<SyncNotice>,
}

impl SyncState {
    pub fn cancel(&self) {
        if let Some(cancel) = guard(&self.running).as_ref() {
            cancel.cancel();
        }
    }

    pub fn is_running(&self) -> bool {
        guard(&self.running).is_some()
    }

    /// # Errors
    /// `sync.already_running`
    fn begin(&self) -> Result<Running<'_>, Failure> {
        let mut running = guard(&self.running);
        if running.is_some() {
            return Err(ErrorCode::AlreadySyncing.into());
        }
        let cancel = Cancel::default();
        *running = Some(cancel.clone());
        Ok(Running { state: self, cancel })
    }
}

/// The run under way; it ends when this is dropped, however that comes.
struct Running<'a> {
    state: &'a SyncState,
    cancel: Cancel,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        *guard(&self.state.running) = None;
    }
}
