//! How large anything on the wire may be. Both sides enforce these numbers; `docs/protocol.md` repeats them.

use fieldseal_seal::SEALED_FRAME;
use fieldseal_seal::directory::MAX_ENTRY;
use fieldseal_seal::segment::MAX_SEGMENT;

/// A chunk is one sealed frame: 256 KiB of plaintext and a 16 byte tag.
pub const CHUNK_BYTES: usize = SEALED_FRAME;

/// Small messages: session, lists of heads, one founding, one enrolment request.
pub const SMALL_BODY: usize = 64 * 1024;

/// One sealed segment, encoded.
pub const SEGMENT_BYTES: usize = MAX_SEGMENT;

/// The highest counter of a stream: more changes than a device can make, and within what every store and language counts exactly.
pub const COUNTER: u64 = 1 << 53;

/// A push or a page of segments. A page stops before this unless its first segment alone is larger.
pub const SEGMENTS_BODY: usize = SEGMENT_BYTES + SMALL_BODY;

/// What a client asks for in one page of segments, and puts into one push: a cut costs about this much.
pub const SEGMENTS_PAGE: usize = 512 * 1024;

/// Segments in one push or page.
pub const SEGMENTS_COUNT: usize = 512;

/// Directory entries in one message, in bytes and in number.
pub const DIRECTORY_BODY: usize = ENTRY_BYTES + SMALL_BODY;
pub const DIRECTORY_PAGE: usize = 512 * 1024;
pub const DIRECTORY_COUNT: usize = 512;

/// One signed directory entry.
pub const ENTRY_BYTES: usize = MAX_ENTRY;

/// One enrolment request, and how many may wait for the secretariat.
pub const ENROLMENT_BYTES: usize = 16 * 1024;
pub const ENROLMENTS_WAITING: usize = 512;
pub const ENROLMENTS_PER_INVITE: usize = 8;

/// One founding (a compartment's first keys, wrapped to every secretariat device).
pub const FOUNDING_BYTES: usize = 256 * 1024;
pub const FOUNDINGS_COUNT: usize = 64;

/// Hashes in one question about chunks.
pub const HASHES: usize = 1024;

/// Chunks of one batch together: one whole chunk, or many small ones, so that a cut link costs at most this much.
pub const CHUNK_BATCH: usize = CHUNK_BYTES;
pub const CHUNK_BATCH_COUNT: usize = 64;
pub const CHUNKS_BODY: usize = CHUNK_BATCH + SMALL_BODY;

/// One signed checkpoint.
pub const CHECKPOINT_BYTES: usize = 256 * 1024;
/// Missing chunks a checkpoint names.
pub const CHECKPOINT_MISSING: usize = 1024;
/// Streams of one compartment in one message.
pub const STREAMS: usize = 4096;

/// Anything a relay answers: a client stops reading beyond it.
pub const ANSWER_BODY: usize = SEGMENTS_BODY + SMALL_BODY;
