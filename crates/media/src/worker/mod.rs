//! The worker process: everything that parses hostile bytes happens in it.
//!
//! The embedding binary calls [`main`] as the first thing it does when its first argument is [`WORKER_ARGUMENT`]. The process limits itself before it
//! reads a byte, then answers requests from standard input on standard output until its parent closes the pipe.

mod check;
mod confine;
#[cfg(target_os = "linux")]
mod few_calls;
mod pool;
mod process;
pub(crate) mod protocol;

use std::ffi::OsString;
use std::io::{self, Read};
use std::process::ExitCode;
use std::time::Duration;

use crate::examine::Examiner;
use crate::limits::Limits;

pub use pool::{Ticket, WorkerPool};
pub use process::{Inspection, Program, Worker, WorkerError};

/// First argument of a process that is to be a worker.
pub const WORKER_ARGUMENT: &str = "media-worker";

/// Whether this process was started as a worker; if so, hand over to [`main`] at once.
pub fn is_requested() -> bool {
    std::env::args_os().nth(1).is_some_and(|first| first == WORKER_ARGUMENT)
}

/// Runs the worker until its input ends. The limits are the arguments after [`WORKER_ARGUMENT`], as the parent wrote them.
pub fn main() -> ExitCode {
    let Some(limits) = limits_from_arguments(std::env::args_os().skip(2)) else { return ExitCode::from(2) };
    let mut examiner = Examiner::new(limits);
    if confine::this_process(&limits).is_err() {
        return ExitCode::from(3);
    }
    match serve(&mut examiner, &limits, io::stdin().lock(), io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn serve(examiner: &mut Examiner, limits: &Limits, mut input: impl Read, mut output: impl io::Write) -> io::Result<()> {
    let mut photo = Vec::new();
    while let Some(request) = protocol::receive::<protocol::Request>(&mut input, protocol::REQUEST_AT_MOST)? {
        if request.length > limits.content_bytes {
            return Err(io::Error::other("a photo larger than allowed"));
        }
        photo.clear();
        photo.reserve_exact(usize::try_from(request.length).map_err(io::Error::other)?);
        if input.by_ref().take(request.length).read_to_end(&mut photo)? as u64 != request.length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        confine::renew_processor_time(limits)?;
        protocol::send(&mut output, &examiner.examine(&request, &photo))?;
    }
    Ok(())
}

fn limits_as_arguments(limits: &Limits) -> [OsString; 4] {
    [limits.content_bytes, limits.pixels, limits.address_space, limits.processor.as_secs().max(1)].map(|number| number.to_string().into())
}

fn limits_from_arguments(arguments: impl Iterator<Item = OsString>) -> Option<Limits> {
    let numbers: Option<Vec<u64>> = arguments.map(|argument| argument.to_str()?.parse().ok()).collect();
    match numbers?.as_slice() {
        [] => Some(Limits::default()),
        &[content_bytes, pixels, address_space, seconds] => {
            Some(Limits { content_bytes, pixels, address_space, processor: Duration::from_secs(seconds), ..Limits::default() })
        }
        _ => None,
    }
}
