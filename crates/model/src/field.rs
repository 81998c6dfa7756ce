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
    /// Written by an import, shown to people, never edited by them.
    pub imported: bool,
    /// Shown in lists.
    pub listed: bool,
    /// Shown under this heading in forms and exports (`group-<kind>-<group>` in the catalogue).
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
    Integer {
        min: i64,
        max: i64,
    },
    /// Decimal number within bounds (both inclusive).
    Decimal {
        min: f64,
        max: f64,
    },
    /// A calendar day, `YYYY-MM-DD`.
    Date,
    /// A moment: UTC milliseconds and the IANA zone it was stated in.
    Instant,
    /// WGS 84 position with accuracy.
    Position,
    /// One of the choices of a list.
    Choice(&'static ChoiceList),
    /// Where the record stands in its life: a state of the kind's machine in the content pack.
    State,
    /// A BCP 47 language tag.
    Language,
    /// The id of a record of one of these kinds.
    Link(&'static [&'static str]),
    /// A paragraph of the Code of Conduct, `"54"` or `"67(a)"`.
    Paragraph,
    /// A sealed file: key, size, hash, chunks. Written by photo import only.
    Blob,
}

/// Named choices that several fields may share; labels are `choice-<list>-<choice>` in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChoiceList {
    pub name: &'static str,
    pub choices: &'static [&'static str],
}

impl FieldType {
    /// The type's word in bindings and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Prose => "prose",
            Self::Boolean => "boolean",
            Self::Integer { .. } => "integer",
            Self::Decimal { .. } => "decimal",
            Self::Date => "date",
            Self::Instant => "instant",
            Self::Position => "position",
            Self::Choice(_) => "choice",
            Self::State => "state",
            Self::Language => "language",
            Self::Link(_) => "link",
            Self::Paragraph => "paragraph",
            Self::Blob => "blob",
        }
    }
}

impl Merge {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Text => "text",
            Self::Set => "set",
        }
    }
}

/// Declaring fields: `line("name").searchable().listed()`.
pub(crate) mod declare {
    use super::{ChoiceList, Field, FieldType, Merge};

    const fn field(name: &'static str, field_type: FieldType, merge: Merge) -> Field {
        Field { name, field_type, merge, unit: None, personal: false, searchable: false, imported: false, listed: false, group: "main" }
    }

    pub const fn line(name: &'static str) -> Field {
        field(name, FieldType::Line, Merge::Register).searchable()
    }

    /// The human reference within a mission, `MA-O-007`; given once, when the record is created.
    pub const fn reference() -> Field {
        line("ref").imported().listed()
    }

    pub const fn prose(name: &'static str) -> Field {
        field(name, FieldType::Prose, Merge::Text).searchable()
    }

    pub const fn boolean(name: &'static str) -> Field {
        field(name, FieldType::Boolean, Merge::Register)
    }

    pub const fn integer(name: &'static str, min: i64, max: i64) -> Field {
        field(name, FieldType::Integer { min, max }, Merge::Register)
    }

    /// How many of something there are: none to a million.
    pub const fn count(name: &'static str) -> Field {
        integer(name, 0, 1_000_000)
    }

    pub const fn decimal(name: &'static str, min: f64, max: f64) -> Field {
        field(name, FieldType::Decimal { min, max }, Merge::Register)
    }

    pub const fn date(name: &'static str) -> Field {
        field(name, FieldType::Date, Merge::Register)
    }

    pub const fn instant(name: &'static str) -> Field {
        field(name, FieldType::Instant, Merge::Register)
    }

    pub const fn position(name: &'static str) -> Field {
        field(name, FieldType::Position, Merge::Register)
    }

    pub const fn choice(name: &'static str, list: &'static ChoiceList) -> Field {
        field(name, FieldType::Choice(list), Merge::Register)
    }

    pub const fn choices(name: &'static str, list: &'static ChoiceList) -> Field {
        field(name, FieldType::Choice(list), Merge::Set)
    }

    /// The record's state, always called `state`.
    pub const fn state() -> Field {
        field("state", FieldType::State, Merge::Register)
    }

    pub const fn language(name: &'static str) -> Field {
        field(name, FieldType::Language, Merge::Register)
    }

    pub const fn languages(name: &'static str) -> Field {
        field(name, FieldType::Language, Merge::Set)
    }

    pub const fn link(name: &'static str, kinds: &'static [&'static str]) -> Field {
        field(name, FieldType::Link(kinds), Merge::Register)
    }

    pub const fn links(name: &'static str, kinds: &'static [&'static str]) -> Field {
        field(name, FieldType::Link(kinds), Merge::Set)
    }

    pub const fn paragraphs(name: &'static str) -> Field {
        field(name, FieldType::Paragraph, Merge::Set)
    }

    /// A set of free words: names of people in a room, regions.
    pub const fn words(name: &'static str) -> Field {
        field(name, FieldType::Line, Merge::Set).searchable()
    }

    pub const fn blob(name: &'static str) -> Field {
        field(name, FieldType::Blob, Merge::Register).imported()
    }

    impl Field {
        pub const fn unit(mut self, unit: &'static str) -> Self {
            self.unit = Some(unit);
            self
        }

        pub const fn personal(mut self) -> Self {
            self.personal = true;
            self
        }

        pub const fn searchable(mut self) -> Self {
            self.searchable = true;
            self
        }

        /// Keeps a text out of the search index.
        pub const fn unsearched(mut self) -> Self {
            self.searchable = false;
            self
        }

        pub const fn imported(mut self) -> Self {
            self.imported = true;
            self
        }

        pub const fn listed(mut self) -> Self {
            self.listed = true;
            self
        }

        pub const fn group(mut self, group: &'static str) -> Self {
            self.group = group;
            self
        }
    }
}

impl Field {
    /// Refuses an element of a set field that does not fit it or is not in its one stored form.
    ///
    /// # Errors
    /// [`crate::ValueError`] naming what the field takes.
    pub fn check_element(&self, element: &str) -> Result<(), crate::ValueError> {
        if crate::Value::element(self, element)? == element {
            Ok(())
        } else {
            Err(crate::ValueError::WrongType { expected: self.field_type.name() })
        }
    }
}
