//! The strict form of a Yjs update: plain text by one author, and deletions.
//!
//! A journal entry holds an update in version 1 of the Yjs encoding (as `Y.encodeStateAsUpdate` and the `update` event give it), narrowed to
//! what an edit of a plain text needs, so that nothing reaches the merge engine that was not understood here first:
//! one author's new characters, inserted into the root type [`ROOT`], and ranges of characters deleted.
//! Numbers are LEB128; clocks count UTF-16 units; the author's block run comes first, deletions by descending client, ranges ascending,
//! neither empty nor touching. An update that would be encoded otherwise is refused.

use std::{collections::BTreeMap, ops::Range};

/// The name of the root type that holds a field's text: `doc.getText("text")`.
pub const ROOT: &str = "text";

const CLIENT_LIMIT: u64 = 1 << 53;

const DELETED: u8 = 1;
const STRING: u8 = 4;
const HAS_ORIGIN: u8 = 0x80;
const HAS_RIGHT_ORIGIN: u8 = 0x40;
const KIND: u8 = 0x1f;

/// A character's name in a text: the client that inserted it and the UTF-16 unit's place among all that client ever inserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct CharacterId {
    pub client: u64,
    pub clock: u32,
}

/// Characters inserted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    /// The character to the left when they were inserted.
    pub origin: Option<CharacterId>,
    /// The character to the right when they were inserted.
    pub right_origin: Option<CharacterId>,
    pub content: Content,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Content {
    Characters(String),
    /// So many UTF-16 units that were deleted before they were ever written down.
    Gone(u32),
}

/// What one client inserted, without gaps from `start` on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub client: u64,
    pub start: u32,
    pub blocks: Vec<Block>,
}

/// Deleted characters: client → ranges of clocks.
pub(crate) type Deletions = BTreeMap<u64, Vec<Range<u32>>>;

/// A decoded update. Editors' updates may hold several runs; a journal entry holds one at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct TextUpdate {
    pub runs: Vec<Run>,
    pub deletions: Deletions,
}

/// Why bytes are not an update of a plain text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UpdateError {
    #[error("the update ends in the middle")]
    Truncated,
    #[error("bytes follow after the update")]
    Trailing,
    #[error("a number is too large")]
    Number,
    #[error("a string is not UTF-8")]
    NotUtf8,
    #[error("an empty block")]
    EmptyBlock,
    #[error("content of type {0}: only plain characters are kept")]
    Content(u8),
    #[error("content outside the field's text")]
    Parent,
    #[error("the update is not in the one encoding of its content")]
    NotStrict,
    #[error("insertions by more than one client")]
    SeveralClients,
}

impl Content {
    /// UTF-16 units.
    pub fn units(&self) -> u32 {
        match self {
            Self::Characters(text) => u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX),
            Self::Gone(units) => *units,
        }
    }
}

impl Run {
    /// The clock after the last character.
    pub fn end(&self) -> u32 {
        self.blocks.iter().fold(self.start, |clock, block| clock.saturating_add(block.content.units()))
    }

    /// The UTF-16 units one by one; `None` where only their number is known.
    pub fn units(&self) -> impl Iterator<Item = Option<u16>> {
        self.blocks.iter().flat_map(|block| {
            let (text, gone) = match &block.content {
                Content::Characters(text) => (text.as_str(), 0),
                Content::Gone(units) => ("", *units as usize),
            };
            text.encode_utf16().map(Some).chain(std::iter::repeat_n(None, gone))
        })
    }
}

impl TextUpdate {
    /// Reads the form in which updates are kept.
    pub fn decode_strict(bytes: &[u8]) -> Result<Self, UpdateError> {
        let update = Self::decode(bytes)?;
        if update.runs.len() > 1 {
            return Err(UpdateError::SeveralClients);
        }
        if update.encode() == bytes { Ok(update) } else { Err(UpdateError::NotStrict) }
    }

    /// Reads an update as editors send it: any order, any length of numbers, plain text all the same.
    pub fn decode(bytes: &[u8]) -> Result<Self, UpdateError> {
        let mut reader = Reader { bytes };
        let mut update = Self::default();
        for _ in 0..reader.number(u64::MAX)? {
            let blocks = reader.number(u64::MAX)?;
            let client = reader.number(CLIENT_LIMIT - 1)?;
            let start = reader.clock()?;
            let mut run = Run { client, start, blocks: Vec::new() };
            let mut clock = start;
            for _ in 0..blocks {
                let block = reader.block()?;
                clock = clock.checked_add(block.content.units()).ok_or(UpdateError::Number)?;
                run.blocks.push(block);
            }
            if !run.blocks.is_empty() {
                update.runs.push(run);
            }
        }
        for _ in 0..reader.number(u64::MAX)? {
            let client = reader.number(CLIENT_LIMIT - 1)?;
            for _ in 0..reader.number(u64::MAX)? {
                let start = reader.clock()?;
                let end = start.checked_add(reader.clock()?).ok_or(UpdateError::Number)?;
                update.deletions.entry(client).or_default().push(start..end);
            }
        }
        if !reader.bytes.is_empty() {
            return Err(UpdateError::Trailing);
        }
        update.deletions.values_mut().for_each(tidy);
        update.deletions.retain(|_, ranges| !ranges.is_empty());
        Ok(update)
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        number(&mut out, self.runs.len() as u64);
        for run in &self.runs {
            number(&mut out, run.blocks.len() as u64);
            number(&mut out, run.client);
            number(&mut out, run.start.into());
            run.blocks.iter().for_each(|block| block.encode(&mut out));
        }
        number(&mut out, self.deletions.len() as u64);
        for (client, ranges) in self.deletions.iter().rev() {
            number(&mut out, *client);
            number(&mut out, ranges.len() as u64);
            for range in ranges {
                number(&mut out, range.start.into());
                number(&mut out, (range.end - range.start).into());
            }
        }
        out
    }

    pub fn is_empty(&self) -> bool {
        self.runs.is_empty() && self.deletions.is_empty()
    }
}

impl Block {
    fn encode(&self, out: &mut Vec<u8>) {
        let kind = match self.content {
            Content::Characters(_) => STRING,
            Content::Gone(_) => DELETED,
        };
        let origin = if self.origin.is_some() { HAS_ORIGIN } else { 0 };
        let right_origin = if self.right_origin.is_some() { HAS_RIGHT_ORIGIN } else { 0 };
        out.push(kind | origin | right_origin);
        for id in [self.origin, self.right_origin].into_iter().flatten() {
            number(out, id.client);
            number(out, id.clock.into());
        }
        if self.origin.is_none() && self.right_origin.is_none() {
            number(out, 1);
            string(out, ROOT);
        }
        match &self.content {
            Content::Characters(text) => string(out, text),
            Content::Gone(units) => number(out, (*units).into()),
        }
    }

    /// The block without its first `units`: what is left hangs on the last of those taken away, as if the client had typed on.
    pub fn skip(self, units: u32, start: CharacterId) -> Option<Self> {
        let content = match self.content {
            Content::Gone(all) => Content::Gone(all.checked_sub(units)?),
            Content::Characters(text) => {
                let mut left = units;
                let at = text.char_indices().find(|(_, c)| {
                    let found = left == 0;
                    left = left.saturating_sub(c.len_utf16() as u32);
                    found
                });
                Content::Characters(text.get(at?.0..)?.to_owned())
            }
        };
        let origin = Some(CharacterId { client: start.client, clock: start.clock.checked_add(units)?.checked_sub(1)? });
        Some(Self { origin, content, ..self })
    }
}

/// Sorts ranges and joins those that overlap or touch.
pub(crate) fn tidy(ranges: &mut Vec<Range<u32>>) {
    ranges.retain(|range| range.start < range.end);
    ranges.sort_by_key(|range| range.start);
    let mut joined: Vec<Range<u32>> = Vec::with_capacity(ranges.len());
    for range in ranges.drain(..) {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    *ranges = joined;
}

/// What of `ranges` lies outside `taken`; both tidy.
pub(crate) fn subtract(ranges: &[Range<u32>], taken: &[Range<u32>]) -> Vec<Range<u32>> {
    let mut left = Vec::new();
    for range in ranges {
        let mut start = range.start;
        for hole in taken.iter().filter(|hole| hole.start < range.end && hole.end > range.start) {
            if hole.start > start {
                left.push(start..hole.start);
            }
            start = start.max(hole.end);
        }
        if start < range.end {
            left.push(start..range.end);
        }
    }
    left
}

fn number(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value as u8 & 0x7f) | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn string(out: &mut Vec<u8>, text: &str) {
    number(out, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8, UpdateError> {
        let (first, rest) = self.bytes.split_first().ok_or(UpdateError::Truncated)?;
        self.bytes = rest;
        Ok(*first)
    }

    fn number(&mut self, most: u64) -> Result<u64, UpdateError> {
        let mut value = 0u64;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return if value <= most { Ok(value) } else { Err(UpdateError::Number) };
            }
        }
        Err(UpdateError::Number)
    }

    fn clock(&mut self) -> Result<u32, UpdateError> {
        self.number(u32::MAX.into()).map(|value| value as u32)
    }

    fn string(&mut self) -> Result<&'a str, UpdateError> {
        let length = usize::try_from(self.number(u64::MAX)?).map_err(|_| UpdateError::Number)?;
        let (text, rest) = self.bytes.split_at_checked(length).ok_or(UpdateError::Truncated)?;
        self.bytes = rest;
        std::str::from_utf8(text).map_err(|_| UpdateError::NotUtf8)
    }

    fn character(&mut self) -> Result<CharacterId, UpdateError> {
        Ok(CharacterId { client: self.number(CLIENT_LIMIT - 1)?, clock: self.clock()? })
    }

    fn block(&mut self) -> Result<Block, UpdateError> {
        let info = self.byte()?;
        let kind = info & KIND;
        if kind != STRING && kind != DELETED {
            return Err(UpdateError::Content(kind));
        }
        if info & !(KIND | HAS_ORIGIN | HAS_RIGHT_ORIGIN) != 0 {
            return Err(UpdateError::Parent);
        }
        let origin = if info & HAS_ORIGIN != 0 { Some(self.character()?) } else { None };
        let right_origin = if info & HAS_RIGHT_ORIGIN != 0 { Some(self.character()?) } else { None };
        if origin.is_none() && right_origin.is_none() && (self.number(u64::MAX)? != 1 || self.string()? != ROOT) {
            return Err(UpdateError::Parent);
        }
        let content = if kind == STRING { Content::Characters(self.string()?.to_owned()) } else { Content::Gone(self.clock()?) };
        if content.units() == 0 {
            return Err(UpdateError::EmptyBlock);
        }
        Ok(Block { origin, right_origin, content })
    }
}

#[cfg(test)]
#[path = "update_tests.rs"]
mod tests;
