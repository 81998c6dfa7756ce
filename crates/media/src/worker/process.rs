//! One worker process, as its parent sees it.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::protocol::{self, ANSWER_AT_MOST, Answer, Request};
use super::{WORKER_ARGUMENT, check};
use crate::edits::{Edits, NotEdited};
use crate::facts::{Damage, Derived, ExifNote, GpsNote, NotShown, Orientation, PhotoFacts, Rendition, Renditions};
use crate::limits::Limits;
use crate::original::{Content, Original};

/// How to start a worker.
#[derive(Clone, Debug)]
pub struct Program {
    /// The binary, which calls [`super::main`] when its first argument is [`WORKER_ARGUMENT`].
    pub path: PathBuf,
    pub arguments: Vec<OsString>,
}

/// What came out of looking at one photo.
#[derive(Debug)]
pub struct Inspection {
    pub facts: PhotoFacts,
    /// `None` exactly when `facts.not_shown` says why.
    pub renditions: Option<Renditions>,
    /// Set with [`NotShown::WorkerUnavailable`]: what is wrong with the installation.
    pub trouble: Option<WorkerError>,
}

/// No worker could be started, for reasons that have nothing to do with a photo.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    #[error("the photo worker {program} did not start: {source}")]
    NotStarted { program: String, source: io::Error },
    #[error("a thread for the photo workers could not be started: {0}")]
    NoThread(#[source] io::Error),
    #[error("the photo workers were stopped")]
    Stopped,
}

/// A worker process, started with its first photo and started again after it died. Use one from one thread; a [`super::WorkerPool`] has several.
pub struct Worker {
    program: Program,
    limits: Limits,
    running: Option<Running>,
}

impl Program {
    /// The running program itself as the worker, also after an update replaced its file.
    pub fn this() -> io::Result<Self> {
        let path = if cfg!(target_os = "linux") { PathBuf::from("/proc/self/exe") } else { std::env::current_exe()? };
        Ok(Self { path, arguments: vec![WORKER_ARGUMENT.into()] })
    }
}

impl Worker {
    pub fn new(program: Program, limits: Limits) -> Self {
        Self { program, limits, running: None }
    }

    /// Starts the process now, so that the first photo need not wait for it.
    pub fn start(&mut self) -> Result<(), WorkerError> {
        self.running().map(|_| ())
    }

    /// Lets the worker look at a photo. Whatever the photo does to the worker is in the answer; the next photo finds a fresh one.
    pub fn inspect(&mut self, original: &Original) -> Inspection {
        let bytes = match &original.content {
            _ if original.bytes == 0 => return without(original, Some(Damage::Empty), NotShown::Damaged),
            Content::NotAPicture => return without(original, None, NotShown::NotAPicture),
            Content::TooLarge => return without(original, None, NotShown::TooLarge),
            Content::Kept(bytes) => Arc::clone(bytes),
        };
        match self.exchange(&original.mime, &bytes, true) {
            Ok(answer) => inspection(original, answer),
            Err(Failure::NotStarted(error)) => Inspection { trouble: Some(error), ..without(original, None, NotShown::WorkerUnavailable) },
            // The picture killed the worker. Its Exif block may still be harmless.
            Err(Failure::Died(why)) => match self.exchange(&original.mime, &bytes, false) {
                Ok(answer) => inspection(original, Answer { not_shown: Some(why), damaged: None, ..answer }),
                Err(_) => without(original, None, why),
            },
        }
    }

    /// Makes a derivative of a picture at its full size.
    ///
    /// # Errors
    /// Why there is none; whatever the photo did to the worker is [`NotEdited::Failed`].
    pub fn edit(&mut self, original: &Original, edits: &Edits) -> Result<Derived, NotEdited> {
        let Content::Kept(bytes) = &original.content else { return Err(NotEdited::NoPicture) };
        let bytes = Arc::clone(bytes);
        if !edits.are_sound() {
            return Err(NotEdited::OutOfPicture);
        }
        let request =
            Request { mime: original.mime.clone(), length: bytes.len() as u64, renditions: false, edits: Some(edits.clone()), page: None };
        let answer = self.ask(&request, &bytes, Some).map_err(|_| NotEdited::Failed)?;
        check::checked_edit(answer, &original.mime, &self.limits)
    }

    /// Draws one page of a document, counted from 0: upright, without metadata, its longest edge as a preview's.
    ///
    /// # Errors
    /// Why it is not shown.
    pub fn page(&mut self, original: &Original, number: u32) -> Result<Rendition, NotShown> {
        let bytes = match &original.content {
            Content::Kept(bytes) => Arc::clone(bytes),
            Content::NotAPicture => return Err(NotShown::NotAPicture),
            Content::TooLarge => return Err(NotShown::TooLarge),
        };
        let request =
            Request { mime: original.mime.clone(), length: bytes.len() as u64, renditions: false, edits: None, page: Some(number) };
        match self.ask(&request, &bytes, check::checked) {
            Ok(answer) => answer.preview.ok_or(answer.not_shown.unwrap_or(NotShown::Damaged)),
            Err(Failure::NotStarted(_)) => Err(NotShown::WorkerUnavailable),
            Err(Failure::Died(why)) => Err(why),
        }
    }

    /// The process id, for tests and diagnostics.
    pub fn process_id(&self) -> Option<u32> {
        self.running.as_ref().map(|running| lock(&running.child).id())
    }

    fn running(&mut self) -> Result<&mut Running, WorkerError> {
        match &mut self.running {
            Some(running) => Ok(running),
            empty => Ok(empty.insert(Running::start(&self.program, &self.limits)?)),
        }
    }

    fn exchange(&mut self, mime: &str, photo: &[u8], renditions: bool) -> Result<Answer, Failure> {
        let request = Request { mime: mime.to_owned(), length: photo.len() as u64, renditions, edits: None, page: None };
        self.ask(&request, photo, check::checked)
    }

    fn ask(&mut self, request: &Request, photo: &[u8], check: impl FnOnce(Answer) -> Option<Answer>) -> Result<Answer, Failure> {
        let wall = self.limits.wall;
        let answered = self.running().map_err(Failure::NotStarted)?.exchange(request, photo, wall).map(check);
        let timed_out = match answered {
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => false,
            Err(TimedOut(timed_out)) => timed_out,
        };
        let status = self.running.take().and_then(Running::end);
        let too_slow = timed_out || status.is_some_and(|status| ran_out_of_processor_time(&status));
        Err(Failure::Died(if too_slow { NotShown::TooSlow } else { NotShown::WorkerCrashed }))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.end();
        }
    }
}

struct Running {
    child: Arc<Mutex<Child>>,
    input: ChildStdin,
    output: ChildStdout,
}

enum Failure {
    NotStarted(WorkerError),
    Died(NotShown),
}

/// There was no answer; whether because the time was up.
struct TimedOut(bool);

impl Running {
    fn start(program: &Program, limits: &Limits) -> Result<Self, WorkerError> {
        let not_started = |source| WorkerError::NotStarted { program: program.path.display().to_string(), source };
        let mut command = Command::new(&program.path);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command
            .args(&program.arguments)
            .args(super::limits_as_arguments(limits))
            .env_clear()
            .current_dir(if cfg!(unix) { "/" } else { "." })
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(not_started)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => {
                widen(&input);
                Ok(Self { child: Arc::new(Mutex::new(child)), input, output })
            }
            _ => Err(not_started(io::ErrorKind::BrokenPipe.into())),
        }
    }

    /// One question and one answer. A watch kills the process when `wall` has passed, which ends every blocked write and read here.
    fn exchange(&mut self, request: &Request, photo: &[u8], wall: Duration) -> Result<Answer, TimedOut> {
        let (finished, watched) = mpsc::channel::<()>();
        let child = Arc::clone(&self.child);
        let watch = std::thread::Builder::new().name("photo watch".into()).spawn(move || {
            let expired = watched.recv_timeout(wall) == Err(RecvTimeoutError::Timeout);
            if expired {
                kill(&child);
            }
            expired
        });
        let Ok(watch) = watch else { return Err(TimedOut(false)) };
        let answer = self.ask(request, photo);
        drop(finished);
        let timed_out = watch.join().unwrap_or(false);
        match answer {
            Ok(Some(answer)) if !timed_out => Ok(answer),
            _ => Err(TimedOut(timed_out)),
        }
    }

    fn ask(&mut self, request: &Request, photo: &[u8]) -> io::Result<Option<Answer>> {
        protocol::send(&mut self.input, request)?;
        self.input.write_all(photo)?;
        protocol::receive(&mut self.output, ANSWER_AT_MOST)
    }

    /// Makes sure that the process is gone, and says how it went.
    fn end(self) -> Option<ExitStatus> {
        drop((self.input, self.output));
        let ended = wait_briefly(&self.child);
        if ended.is_none() {
            kill(&self.child);
        }
        ended.or_else(|| lock(&self.child).wait().ok())
    }
}

fn inspection(original: &Original, answer: Answer) -> Inspection {
    let renditions = match (answer.thumbnail, answer.preview) {
        (Some(thumbnail), Some(preview)) => Some(Renditions { thumbnail, preview }),
        _ => None,
    };
    let facts = PhotoFacts {
        mime: original.mime.clone(),
        bytes: original.bytes,
        sha256: original.sha256,
        taken_at: answer.taken_at,
        gps: answer.gps,
        gps_note: answer.gps_note,
        orientation: answer.orientation,
        camera: answer.camera,
        width: answer.width,
        height: answer.height,
        exif: answer.exif,
        pages: answer.pages,
        active_content: answer.active_content,
        damaged: answer.damaged,
        not_shown: if renditions.is_some() { None } else { Some(answer.not_shown.unwrap_or(NotShown::Damaged)) },
    };
    Inspection { facts, renditions, trouble: None }
}

/// What is known without a worker.
pub(super) fn without(original: &Original, damaged: Option<Damage>, not_shown: NotShown) -> Inspection {
    let facts = PhotoFacts {
        mime: original.mime.clone(),
        bytes: original.bytes,
        sha256: original.sha256,
        taken_at: None,
        gps: None,
        gps_note: GpsNote::Missing,
        orientation: Orientation::Upright,
        camera: None,
        width: None,
        height: None,
        exif: ExifNote::Missing,
        pages: None,
        active_content: None,
        damaged,
        not_shown: Some(not_shown),
    };
    Inspection { facts, renditions: None, trouble: None }
}

/// Kills the process and whatever it may have started, so that nobody holds its end of the pipes.
fn kill(child: &Mutex<Child>) {
    let mut child = lock(child);
    #[cfg(unix)]
    if let (Ok(None), Ok(process)) = (child.try_wait(), i32::try_from(child.id())) {
        let group = rustix::process::Pid::from_raw(process);
        let _already_gone = group.map(|group| rustix::process::kill_process_group(group, rustix::process::Signal::KILL));
    }
    let _already_gone = child.kill();
}

fn lock(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A worker whose pipes are closed ends by itself; one that is dying of a signal needs a moment until its status can be read.
fn wait_briefly(child: &Mutex<Child>) -> Option<ExitStatus> {
    for _ in 0..50 {
        if let Ok(Some(status)) = lock(child).try_wait() {
            return Some(status);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    None
}

#[cfg(unix)]
fn ran_out_of_processor_time(status: &ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    status.signal() == Some(rustix::process::Signal::XCPU.as_raw())
}

#[cfg(not(unix))]
fn ran_out_of_processor_time(_: &ExitStatus) -> bool {
    false
}

/// A wide pipe saves switching to and fro; a narrow one works as well.
#[cfg(target_os = "linux")]
fn widen(input: &ChildStdin) {
    let _stays_narrow = rustix::pipe::fcntl_setpipe_size(input, 1 << 20);
}

#[cfg(not(target_os = "linux"))]
fn widen(_: &ChildStdin) {}
