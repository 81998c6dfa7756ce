//! One event, its canonical bytes and their hash.

use fieldseal_journal::DraftWrite;
use fieldseal_model::{RecordId, Value};
use fieldseal_vault::Record;
use ring::digest;

use super::Action;
use crate::{moments, records};

/// Begins the canonical bytes; another format begins otherwise.
const FORMAT: &str = "fieldseal.custody.1";

/// What an event's record holds. What is missing in a record is empty here, and fails the hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The evidence's record id.
    pub evidence: String,
    /// From 1, without gaps within the chain.
    pub sequence: i64,
    pub at_ms: i64,
    pub actor: String,
    pub device: String,
    pub incarnation: u32,
    pub action: String,
    pub content: String,
    pub content_sha256: String,
    pub reason: String,
    /// The hash of the event before; empty for the first.
    pub previous: String,
    pub hash: String,
}

impl Event {
    /// Whether it says when the original came to a laptop.
    pub fn tells_arrival(&self) -> bool {
        self.action == Action::Received.name()
    }

    pub fn read(record: &Record) -> Self {
        let value = |field: &str| record.state.register(field).map(|register| register.shown().clone()).unwrap_or(Value::Empty);
        let text = |field: &str| match value(field) {
            Value::Text(text) => text,
            Value::Link(id) => id.to_string(),
            _ => String::new(),
        };
        let number = |field: &str| if let Value::Integer(number) = value(field) { number } else { 0 };
        Self {
            evidence: text("evidence"),
            sequence: number("sequence"),
            at_ms: if let Value::Instant { unix_ms, .. } = value("at") { unix_ms } else { 0 },
            actor: text("actor"),
            device: text("device"),
            incarnation: u32::try_from(number("incarnation")).unwrap_or(0),
            action: text("action"),
            content: text("content"),
            content_sha256: text("content_sha256"),
            reason: text("reason"),
            previous: text("previous"),
            hash: text("hash"),
        }
    }

    /// A JSON array of strings, UTF-8, without spaces between: what any language writes alike, so that a chain is verified without this program.
    pub fn canonical(&self) -> Vec<u8> {
        let parts = [
            FORMAT,
            &self.evidence,
            &self.device,
            &self.incarnation.to_string(),
            &self.sequence.to_string(),
            &moments::utc(self.at_ms),
            &self.actor,
            &self.action,
            &self.content,
            &self.content_sha256,
            &self.reason,
            &self.previous,
        ];
        serde_json::Value::from(parts.to_vec()).to_string().into_bytes()
    }

    /// SHA-256 over the canonical bytes, lower-case hexadecimal.
    pub fn computed_hash(&self) -> String {
        data_encoding::HEXLOWER.encode(digest::digest(&digest::SHA256, &self.canonical()).as_ref())
    }

    /// A record of its own for the event.
    pub fn writes(self) -> Vec<DraftWrite> {
        let record = records::fresh_id();
        let evidence = self.evidence.parse::<RecordId>().map_or(Value::Empty, Value::Link);
        let fields = [
            ("evidence", evidence),
            ("action", Value::Text(self.action)),
            ("content", Value::Text(self.content)),
            ("content_sha256", Value::Text(self.content_sha256)),
            ("reason", Value::Text(self.reason)),
            ("sequence", Value::Integer(self.sequence)),
            ("at", Value::Instant { unix_ms: self.at_ms, zone: "UTC".to_owned() }),
            ("actor", Value::Text(self.actor)),
            ("device", Value::Text(self.device)),
            ("incarnation", Value::Integer(i64::from(self.incarnation))),
            ("previous", Value::Text(self.previous)),
            ("hash", Value::Text(self.hash)),
        ];
        let create = DraftWrite::Create { record, kind: super::KIND.to_owned() };
        // An empty text is an empty field.
        let fields = fields.into_iter().filter(|(_, value)| !matches!(value, Value::Text(text) if text.is_empty()));
        let puts = fields.map(|(field, value)| DraftWrite::Put { record, field: field.to_owned(), value, parents: None });
        std::iter::once(create).chain(puts).collect()
    }
}
