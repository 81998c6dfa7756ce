//! Standard output and standard error. With `--json`, each answer is one line of JSON.

use std::io::{self, ErrorKind, Write};

use fieldseal_desk::{ErrorCode, Failure};
use serde::Serialize;

/// Why a command ended before its end.
#[derive(Debug)]
pub enum Stopped {
    Failed(Failure),
    /// Whoever read the output has enough.
    ReaderGone,
    /// The answer was given, and it is not good news: exit status 1 without an error.
    NotClean,
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<ErrorCode> for Stopped {
    fn from(code: ErrorCode) -> Self {
        Self::Failed(code.into())
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Output {
    pub json: bool,
}

impl Output {
    pub const fn new(json: bool) -> Self {
        Self { json }
    }

    /// One answer: a line of JSON, or what `words` makes of it.
    pub fn answer<T: Serialize>(self, value: &T, words: impl FnOnce(&T) -> String) -> Result<(), Stopped> {
        let text = if self.json { json_line(value)? } else { words(value) };
        self.lines(&text)
    }

    /// Text with its line ends, flushed: when this returns, the reader can have it.
    pub fn lines(self, text: &str) -> Result<(), Stopped> {
        let mut out = io::stdout().lock();
        let mut write = || -> io::Result<()> {
            out.write_all(text.as_bytes())?;
            if !text.is_empty() && !text.ends_with('\n') {
                out.write_all(b"\n")?;
            }
            out.flush()
        };
        write().map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Stopped::ReaderGone,
            _ => Failure::new(ErrorCode::OutputFailed).with("detail", error.to_string()).into(),
        })
    }

    /// `{"error":{"code":…,"args":…}}` on standard error.
    pub fn error_json(failure: &Failure) {
        #[derive(Serialize)]
        struct Body<'a> {
            error: &'a Failure,
        }
        if let Ok(body) = serde_json::to_string(&Body { error: failure }) {
            let _ = writeln!(io::stderr().lock(), "{body}");
        }
    }

    pub fn error_line(text: &str) {
        let _ = writeln!(io::stderr().lock(), "fieldseal: {text}");
    }
}

fn json_line<T: Serialize>(value: &T) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|error| Failure::new(ErrorCode::OutputFailed).with("detail", error.to_string()))
}
