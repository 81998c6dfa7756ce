#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::{FieldType, Merge, kind};

use super::*;

#[test]
fn keys_are_short_values_that_a_table_can_bring() {
    for (name, fields) in KEYS {
        let kind = kind(name).unwrap_or_else(|| panic!("no kind {name}"));
        for field in *fields {
            let declared = kind.field(field).unwrap_or_else(|| panic!("{name} has no {field}"));
            assert!(declared.merge == Merge::Register && !matches!(declared.field_type, FieldType::Blob), "{name}.{field}");
            assert!(crate::importable(kind).any(|importable| importable.name == *field), "{name}.{field}");
        }
    }
}
