//! What a field is: its type, how it merges, and what it may hold.

/// One field of a kind, declared once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    /// Stable name, part of the stored format; never renamed.
    pub name: &'static str,
    pub field_type: FieldType,
    pub merge: Merge,
    /// What a value means, when it is a quantity: `"min"`, `"h"`, `"persons"`.
    pub unit: Option<&'static str>,
    /// Data about an identifiable person.
    pub personal: bool,
    /// Goes into the search index.
    pub searchable: bool,
    /// Shown under this group heading in forms and exports (a catalogue key suffix).
    pub group: &'static str,
}

/// How concurrent writes of a field come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merge {
    /// One value; concurrent writes are all kept until somebody who has seen them decides.
    Register,
    /// A long text that merges letter by letter (a Yjs document).
    Text,
    /// A set of strings; an addition wins over a concurrent removal.
    Set,
}

/// The values a field accepts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FieldType {
    /// One line of text.
    Line,
    /// Long text, only with [`Merge::Text`].
    Prose,
    Boolean,
    /// Whole number within bounds (both inclusive).
    Integer { min: i64, max: i64 },
    /// Decimal number within bounds (both inclusive).
    Decimal { min: f64, max: f64 },
    /// A calendar day, `YYYY-MM-DD`.
    Date,
    /// A moment: UTC milliseconds and the IANA zone it was stated in.
    Instant,
    /// WGS 84 position with accuracy.
    Position,
    /// One of the choices.
    Choice(&'static [Choice]),
    /// A BCP 47 language tag.
    Language,
    /// The id of a record of one of these kinds.
    Link(&'static [&'static str]),
    /// A paragraph of the Code of Conduct, `"54"` or `"67(a)"`.
    Paragraph,
    /// A sealed file: key, size, hash, chunks. Written by photo import only.
    Blob,
}

/// One choice; its label is `choice-<kind>-<field>-<name>` or `choice-<list>-<name>` in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice(pub &'static str);
