//! Several workers at once, and a queue before them that holds no more photos than they can take soon.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use super::process::{Inspection, Program, Worker, WorkerError, without};
use crate::facts::NotShown;
use crate::limits::Limits;
use crate::original::Original;

/// A fixed number of workers. Dropping it finishes what was submitted and ends the processes.
pub struct WorkerPool {
    queue: Option<SyncSender<Job>>,
    threads: Vec<JoinHandle<()>>,
}

/// A photo on its way through a [`WorkerPool`].
#[must_use = "the result is only in the ticket"]
pub struct Ticket {
    original: Original,
    answer: Receiver<Inspection>,
}

struct Job {
    original: Original,
    answer: SyncSender<Inspection>,
}

impl WorkerPool {
    /// Starts `workers` processes at once (at least one); a worker that cannot start says so with each photo.
    pub fn new(program: &Program, limits: Limits, workers: usize) -> Result<Self, WorkerError> {
        let workers = workers.max(1);
        let (queue, jobs) = mpsc::sync_channel::<Job>(workers);
        let jobs = Arc::new(Mutex::new(jobs));
        let mut threads = Vec::with_capacity(workers);
        for number in 0..workers {
            let worker = Worker::new(program.clone(), limits);
            let jobs = Arc::clone(&jobs);
            let thread = std::thread::Builder::new().name(format!("photo {number}")).spawn(move || serve(worker, &jobs));
            threads.push(thread.map_err(WorkerError::NoThread)?);
        }
        Ok(Self { queue: Some(queue), threads })
    }

    /// As many workers as this machine has use for: one per core, at most four.
    pub fn useful_workers() -> usize {
        std::thread::available_parallelism().map_or(1, usize::from).clamp(1, 4)
    }

    /// Queues a photo; waits while the queue is full, so that a long import never holds more than a few photos in memory.
    pub fn submit(&self, original: Original) -> Ticket {
        let (answer, receiver) = mpsc::sync_channel(1);
        if let Some(queue) = &self.queue {
            let _noticed_by_the_ticket = queue.send(Job { original: original.clone(), answer });
        }
        Ticket { original, answer: receiver }
    }
}

impl Ticket {
    /// Waits until the photo was looked at.
    pub fn wait(self) -> Inspection {
        self.answer.recv().unwrap_or_else(|_| Inspection {
            trouble: Some(WorkerError::Stopped),
            ..without(&self.original, None, NotShown::WorkerUnavailable)
        })
    }
}

impl Drop for WorkerPool {
    fn drop(&mut self) {
        self.queue = None;
        for thread in self.threads.drain(..) {
            let _its_photos_say_so = thread.join();
        }
    }
}

fn serve(mut worker: Worker, jobs: &Mutex<Receiver<Job>>) {
    let _told_with_the_first_photo = worker.start();
    loop {
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Job { original, answer }) = job else { return };
        let inspection = worker.inspect(&original);
        let _nobody_waits_any_more = answer.send(inspection);
    }
}
