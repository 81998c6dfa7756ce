use crate::field::Field;

/// A kind of record, declared once in `kinds/`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kind {
    /// Stable name, part of the stored format: `"interview"`, `"site_visit"`.
    pub name: &'static str,
    /// The letter in `IRQ-2026-01/MA-O-007` and how many digits its counter has at least; `None`: the kind has no such reference.
    pub reference: Option<Reference>,
    pub compartment: CompartmentClass,
    /// The register that names a record in lists.
    pub title_field: &'static str,
    pub fields: &'static [Field],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    pub letter: char,
    pub digits: usize,
}

/// Who can read records of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompartmentClass {
    /// Everyone in the organisation (companies).
    Organisation,
    /// The members of the record's mission.
    Mission,
    /// Its author alone, under a key of its own; not synced (who a source is).
    Identity,
}

impl Kind {
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The kind of that name.
pub fn kind(name: &str) -> Option<&'static Kind> {
    kinds().iter().copied().find(|kind| kind.name == name)
}

/// All kinds, in the order a person meets them.
pub fn kinds() -> &'static [&'static Kind] {
    crate::kinds::ALL
}
