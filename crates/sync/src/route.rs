//! How messages lie in HTTP: one table that the client encodes with and the relay decodes with.

use std::fmt;

use fieldseal_seal::{CompartmentId, SessionAnswer, SessionChallenge, canonical};
use minicbor::bytes::ByteVec;

use crate::limits;
use crate::message::*;
use crate::refusal::{Refusal, RefusalCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Post,
    Delete,
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Delete => "DELETE",
        })
    }
}

/// Every answer of a relay carries this header with the value `1`; its absence means that something else answered.
pub const RELAY_HEADER: &str = "fieldseal-relay";
pub const CONTENT_TYPE: &str = "application/cbor";

/// A request as HTTP sees it. `path` starts with `/v1/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    pub method: Method,
    pub path: String,
    pub body: Vec<u8>,
}

/// Everything a relay can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    Setup(Setup),
    AskChallenge(AskChallenge),
    OpenSession(SessionAnswer),
    Heads,
    Directory { first: u64 },
    AppendEntries(AppendEntries),
    Enrol(Signed),
    Enrolments { after: u64 },
    DropEnrolment { number: u64 },
    Found(Signed),
    Foundings { after: u64 },
    Push(CompartmentId, PushSegments),
    Pull(CompartmentId, PullSegments),
    MissingChunks(CompartmentId, Hashes),
    PutChunks(CompartmentId, Chunks),
    GetChunks(CompartmentId, Hashes),
    DropChunks(CompartmentId, Hashes),
    PutCheckpoint(CompartmentId, Signed),
    Checkpoints(CompartmentId),
}

/// What a relay answers, by request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    Accepted,
    Challenge(SessionChallenge),
    Session(Session),
    Heads(Heads),
    Entries(Entries),
    Appended(Appended),
    Numbered(NumberedList),
    Pushed(Pushed),
    Page(Page),
    Hashes(Hashes),
    Chunks(ChunkPage),
    Checkpoints(Checkpoints),
    Counted(Counted),
}

/// An answer that is not this protocol's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the answer is not this protocol's: {0}")]
pub struct WireError(pub &'static str);

impl Request {
    /// Whether a session token is needed.
    pub fn needs_session(&self) -> bool {
        !matches!(
            self,
            Request::Setup(_) | Request::AskChallenge(_) | Request::OpenSession(_) | Request::Enrol(_) | Request::AppendEntries(_)
        )
    }

    pub fn to_parts(&self) -> Parts {
        use Method::{Delete, Get, Post};
        let (method, path, body) = match self {
            Request::Setup(message) => (Post, "/v1/setup".to_owned(), canonical::encode(message)),
            Request::AskChallenge(message) => (Post, "/v1/session/challenge".to_owned(), canonical::encode(message)),
            Request::OpenSession(message) => (Post, "/v1/session".to_owned(), canonical::encode(message)),
            Request::Heads => (Get, "/v1/heads".to_owned(), Vec::new()),
            Request::Directory { first } => (Get, format!("/v1/directory/{first}"), Vec::new()),
            Request::AppendEntries(message) => (Post, "/v1/directory".to_owned(), canonical::encode(message)),
            Request::Enrol(message) => (Post, "/v1/enrolments".to_owned(), canonical::encode(message)),
            Request::Enrolments { after } => (Get, format!("/v1/enrolments/{after}"), Vec::new()),
            Request::DropEnrolment { number } => (Delete, format!("/v1/enrolments/{number}"), Vec::new()),
            Request::Found(message) => (Post, "/v1/foundings".to_owned(), canonical::encode(message)),
            Request::Foundings { after } => (Get, format!("/v1/foundings/{after}"), Vec::new()),
            Request::Push(compartment, message) => (Post, format!("/v1/segments/{compartment}"), canonical::encode(message)),
            Request::Pull(compartment, message) => (Post, format!("/v1/segments/{compartment}/pull"), canonical::encode(message)),
            Request::MissingChunks(compartment, message) => (Post, format!("/v1/chunks/{compartment}/missing"), canonical::encode(message)),
            Request::PutChunks(compartment, message) => (Post, format!("/v1/chunks/{compartment}"), canonical::encode(message)),
            Request::GetChunks(compartment, message) => (Post, format!("/v1/chunks/{compartment}/get"), canonical::encode(message)),
            Request::DropChunks(compartment, message) => (Post, format!("/v1/chunks/{compartment}/drop"), canonical::encode(message)),
            Request::PutCheckpoint(compartment, message) => (Post, format!("/v1/checkpoints/{compartment}"), canonical::encode(message)),
            Request::Checkpoints(compartment) => (Get, format!("/v1/checkpoints/{compartment}"), Vec::new()),
        };
        Parts { method, path, body }
    }

    /// Reads a request strictly: canonical CBOR, lists within their limits.
    pub fn from_parts(method: Method, path: &str, body: &[u8]) -> Result<Request, Refusal> {
        if body.len() > body_limit(method, path).ok_or(RefusalCode::NotFound)? {
            return Err(RefusalCode::TooLarge.into());
        }
        let segments: Vec<&str> = split(path).ok_or(RefusalCode::NotFound)?;
        let request = match (method, segments.as_slice()) {
            (Method::Post, ["setup"]) => Request::Setup(parse(body)?),
            (Method::Post, ["session", "challenge"]) => Request::AskChallenge(parse(body)?),
            (Method::Post, ["session"]) => Request::OpenSession(parse(body)?),
            (Method::Get, ["heads"]) => Request::Heads,
            (Method::Get, ["directory", first]) => Request::Directory { first: number(first)? },
            (Method::Post, ["directory"]) => Request::AppendEntries(parse(body)?),
            (Method::Post, ["enrolments"]) => Request::Enrol(parse(body)?),
            (Method::Get, ["enrolments", after]) => Request::Enrolments { after: number(after)? },
            (Method::Delete, ["enrolments", which]) => Request::DropEnrolment { number: number(which)? },
            (Method::Post, ["foundings"]) => Request::Found(parse(body)?),
            (Method::Get, ["foundings", after]) => Request::Foundings { after: number(after)? },
            (Method::Post, ["segments", of]) => Request::Push(compartment(of)?, parse(body)?),
            (Method::Post, ["segments", of, "pull"]) => Request::Pull(compartment(of)?, parse(body)?),
            (Method::Post, ["chunks", of, "missing"]) => Request::MissingChunks(compartment(of)?, parse(body)?),
            (Method::Post, ["chunks", of]) => Request::PutChunks(compartment(of)?, parse(body)?),
            (Method::Post, ["chunks", of, "get"]) => Request::GetChunks(compartment(of)?, parse(body)?),
            (Method::Post, ["chunks", of, "drop"]) => Request::DropChunks(compartment(of)?, parse(body)?),
            (Method::Post, ["checkpoints", of]) => Request::PutCheckpoint(compartment(of)?, parse(body)?),
            (Method::Get, ["checkpoints", of]) => Request::Checkpoints(compartment(of)?),
            _ => return Err(RefusalCode::NotFound.into()),
        };
        if method != Method::Post && !body.is_empty() {
            return Err(RefusalCode::Malformed.into());
        }
        if request.is_bounded() { Ok(request) } else { Err(RefusalCode::TooLarge.into()) }
    }

    /// Lists no longer than their limits, and not empty where an empty one says nothing.
    fn is_bounded(&self) -> bool {
        let within = |length: usize, limit: usize| (1..=limit).contains(&length);
        match self {
            Request::Setup(message) => {
                message.token.len() <= 128
                    && within(message.entries.len(), limits::DIRECTORY_COUNT)
                    && all(&message.entries, limits::ENTRY_BYTES)
            }
            Request::AppendEntries(message) => {
                within(message.entries.len(), limits::DIRECTORY_COUNT) && all(&message.entries, limits::ENTRY_BYTES)
            }
            Request::Enrol(message) => within(message.bytes.len(), limits::ENROLMENT_BYTES),
            Request::Found(message) => within(message.bytes.len(), limits::FOUNDING_BYTES),
            Request::Push(_, message) => {
                within(message.segments.len(), limits::SEGMENTS_COUNT) && all(&message.segments, limits::SEGMENT_BYTES)
            }
            Request::Pull(_, message) => message.have.len() <= limits::STREAMS,
            Request::MissingChunks(_, message) | Request::GetChunks(_, message) | Request::DropChunks(_, message) => {
                within(message.hashes.len(), limits::HASHES)
            }
            Request::PutChunks(_, message) => {
                within(message.chunks.len(), limits::CHUNK_BATCH_COUNT) && all(&message.chunks, limits::CHUNK_BYTES)
            }
            Request::PutCheckpoint(_, message) => within(message.bytes.len(), limits::CHECKPOINT_BYTES),
            Request::AskChallenge(_)
            | Request::OpenSession(_)
            | Request::Heads
            | Request::Directory { .. }
            | Request::Enrolments { .. }
            | Request::DropEnrolment { .. }
            | Request::Foundings { .. }
            | Request::Checkpoints(_) => true,
        }
    }

    /// Reads the answer to this request. `Ok(Err(refusal))`: the relay understood and refused.
    pub fn read_answer(&self, status: u16, body: &[u8]) -> Result<Result<Response, Refusal>, WireError> {
        if body.len() > limits::ANSWER_BODY {
            return Err(WireError("too large"));
        }
        if status != 200 {
            let refusal: Refusal = canonical::decode(body).map_err(|_| WireError("no refusal in an answer that is not 200"))?;
            if refusal.code.status() != status {
                return Err(WireError("status and refusal differ"));
            }
            return Ok(Err(refusal));
        }
        let response = match self {
            Request::Setup(_)
            | Request::Enrol(_)
            | Request::DropEnrolment { .. }
            | Request::Found(_)
            | Request::PutChunks(..)
            | Request::DropChunks(..) => read::<Accepted>(body).map(|_| Response::Accepted)?,
            Request::PutCheckpoint(..) => Response::Counted(read(body)?),
            Request::AskChallenge(_) => Response::Challenge(read(body)?),
            Request::OpenSession(_) => Response::Session(read(body)?),
            Request::Heads => Response::Heads(read(body)?),
            Request::Directory { .. } => Response::Entries(read(body)?),
            Request::AppendEntries(_) => Response::Appended(read(body)?),
            Request::Enrolments { .. } | Request::Foundings { .. } => Response::Numbered(read(body)?),
            Request::Push(..) => Response::Pushed(read(body)?),
            Request::Pull(..) => Response::Page(read(body)?),
            Request::MissingChunks(..) => Response::Hashes(read(body)?),
            Request::GetChunks(..) => Response::Chunks(read(body)?),
            Request::Checkpoints(_) => Response::Checkpoints(read(body)?),
        };
        Ok(Ok(response))
    }
}

impl Response {
    pub fn to_body(&self) -> Vec<u8> {
        match self {
            Response::Accepted => canonical::encode(&Accepted {}),
            Response::Challenge(message) => canonical::encode(message),
            Response::Session(message) => canonical::encode(message),
            Response::Heads(message) => canonical::encode(message),
            Response::Entries(message) => canonical::encode(message),
            Response::Appended(message) => canonical::encode(message),
            Response::Numbered(message) => canonical::encode(message),
            Response::Pushed(message) => canonical::encode(message),
            Response::Page(message) => canonical::encode(message),
            Response::Hashes(message) => canonical::encode(message),
            Response::Chunks(message) => canonical::encode(message),
            Response::Checkpoints(message) => canonical::encode(message),
            Response::Counted(message) => canonical::encode(message),
        }
    }
}

/// The largest body a relay reads for this method and path; `None`: there is no such place.
pub fn body_limit(method: Method, path: &str) -> Option<usize> {
    let segments = split(path)?;
    Some(match (method, segments.as_slice()) {
        (Method::Get, ["heads"] | ["directory" | "enrolments" | "foundings" | "checkpoints", _]) => 0,
        (Method::Delete, ["enrolments", _]) => 0,
        (Method::Post, ["setup" | "directory"]) => limits::DIRECTORY_BODY,
        (Method::Post, ["session"] | ["session", "challenge"] | ["enrolments"]) => limits::SMALL_BODY,
        (Method::Post, ["foundings"]) => limits::FOUNDING_BYTES + 64,
        (Method::Post, ["segments", _]) => limits::SEGMENTS_BODY,
        (Method::Post, ["segments", _, "pull"]) => limits::STREAMS * 80,
        (Method::Post, ["chunks", _, "missing" | "get" | "drop"]) => limits::SMALL_BODY,
        (Method::Post, ["chunks", _]) => limits::CHUNKS_BODY,
        (Method::Post, ["checkpoints", _]) => limits::CHECKPOINT_BYTES + 64,
        _ => return None,
    })
}

fn split(path: &str) -> Option<Vec<&str>> {
    Some(path.strip_prefix("/v1/")?.split('/').collect())
}

fn number(text: &str) -> Result<u64, Refusal> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|_| plain).ok_or_else(|| RefusalCode::Malformed.into())
}

/// A path that names no possible compartment is answered like one that names somebody else's.
fn compartment(text: &str) -> Result<CompartmentId, Refusal> {
    text.parse().map_err(|_| RefusalCode::NotFound.into())
}

fn parse<'b, T>(body: &'b [u8]) -> Result<T, Refusal>
where
    T: minicbor::Decode<'b, ()> + minicbor::Encode<()>,
{
    canonical::decode(body).map_err(|_| RefusalCode::Malformed.into())
}

fn read<'b, T>(body: &'b [u8]) -> Result<T, WireError>
where
    T: minicbor::Decode<'b, ()> + minicbor::Encode<()>,
{
    canonical::decode(body).map_err(|_| WireError("the body does not parse"))
}

fn all(items: &[ByteVec], limit: usize) -> bool {
    items.iter().all(|item| !item.is_empty() && item.len() <= limit)
}

#[cfg(test)]
#[path = "route_tests.rs"]
mod tests;
