use std::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering},
};

use crate::{
    Event, Failure,
    desk::guard,
    wire::{PhotoImportStatus, PhotoItem},
};

/// How far one import is.
pub struct Job {
    name: String,
    total: u64,
    cancelled: AtomicBool,
    progress: Mutex<Progress>,
}

#[derive(Default)]
struct Progress {
    items: Vec<PhotoItem>,
    finished: bool,
    stopped: Option<Failure>,
}

impl Job {
    pub fn new(name: String, total: u64) -> Self {
        Self { name, total, cancelled: AtomicBool::new(false), progress: Mutex::default() }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Asks the job to stop after the photos that are under way.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    pub fn is_finished(&self) -> bool {
        guard(&self.progress).finished
    }

    /// One file is through.
    pub fn push(&self, item: PhotoItem) {
        guard(&self.progress).items.push(item);
    }

    pub fn finish(&self, stopped: Option<Failure>) {
        let mut progress = guard(&self.progress);
        progress.finished = true;
        progress.stopped = stopped;
    }

    pub fn status(&self) -> PhotoImportStatus {
        let progress = guard(&self.progress);
        PhotoImportStatus {
            job: self.name.clone(),
            done: progress.items.len() as u64,
            total: self.total,
            finished: progress.finished,
            cancelled: self.is_cancelled(),
            items: progress.items.clone(),
            stopped: progress.stopped.clone(),
        }
    }

    /// The job's state as an event; `current` is the file under way.
    pub fn event(&self, current: Option<&str>) -> Event {
        let progress = guard(&self.progress);
        Event::Import {
            job: self.name.clone(),
            done: progress.items.len() as u64,
            total: self.total,
            current: current.map(str::to_owned),
            finished: progress.finished,
        }
    }
}
