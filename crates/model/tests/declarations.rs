//! What must hold of every declared kind, whoever adds the next one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeSet, fs, path::Path};

use fieldseal_model::{FieldType, Kind, Merge, kind, kinds};

#[test]
fn names_are_unique_and_plain() {
    let mut names = BTreeSet::new();
    let mut letters = BTreeSet::new();
    for kind in kinds() {
        assert!(plain(kind.name) && names.insert(kind.name), "{}", kind.name);
        if let Some(reference) = kind.reference {
            assert!(
                reference.letter.is_ascii_uppercase() && letters.insert(reference.letter),
                "{}: letter {}",
                kind.name,
                reference.letter
            );
        }
        let fields: BTreeSet<&str> = kind.fields.iter().map(|field| field.name).collect();
        assert_eq!(fields.len(), kind.fields.len(), "{}: a field twice", kind.name);
        assert!(fields.iter().all(|name| plain(name)), "{}", kind.name);
    }
}

#[test]
fn a_title_is_a_line_of_its_kind() {
    for kind in kinds() {
        let title = kind.field(kind.title_field).unwrap_or_else(|| panic!("{}: no field {}", kind.name, kind.title_field));
        assert!(matches!(title.field_type, FieldType::Line | FieldType::Choice(_)), "{}", kind.name);
    }
}

#[test]
fn kinds_with_a_reference_hold_it_in_a_field() {
    for kind in kinds() {
        let held = kind.field("ref").is_some_and(|field| field.imported);
        assert_eq!(held, kind.reference.is_some(), "{}", kind.name);
    }
}

#[test]
fn links_lead_to_declared_kinds() {
    for (name, field) in all_fields() {
        if let FieldType::Link(targets) = field.field_type {
            assert!(!targets.is_empty(), "{name}.{}", field.name);
            for target in targets {
                assert!(kind(target).is_some(), "{name}.{} leads to {target}", field.name);
            }
        }
    }
}

#[test]
fn merges_fit_types() {
    for (name, field) in all_fields() {
        let fits = match field.merge {
            Merge::Text => field.field_type == FieldType::Prose,
            Merge::Register => field.field_type != FieldType::Prose,
            Merge::Set => {
                matches!(
                    field.field_type,
                    FieldType::Line | FieldType::Choice(_) | FieldType::Language | FieldType::Link(_) | FieldType::Paragraph
                )
            }
        };
        assert!(fits, "{name}.{}: {:?} of {:?}", field.name, field.merge, field.field_type);
    }
}

#[test]
fn identities_stay_out_of_the_search_index() {
    for field in kind("source_identity").unwrap().fields {
        assert!(!field.searchable, "{}", field.name);
    }
}

/// Every kind, group, field and choice has an English label, and no label is left over.
#[test]
fn every_declaration_has_its_label() {
    let catalogue = fs::read_to_string(root().join("assets/locales/en/kinds.ftl")).unwrap();
    let written: Vec<&str> = catalogue.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
    let present: BTreeSet<String> = written.iter().map(|id| (*id).to_owned()).collect();
    assert_eq!(present.len(), written.len(), "a label twice");
    let wanted = labels();
    let missing: Vec<_> = wanted.difference(&present).collect();
    let left_over: Vec<_> = present.difference(&wanted).collect();
    assert!(missing.is_empty(), "without a label: {missing:#?}");
    assert!(left_over.is_empty(), "labels of nothing: {left_over:#?}");
}

fn labels() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for kind in kinds() {
        ids.insert(format!("kind-{}", kind.name));
        ids.insert(format!("kind-{}-plural", kind.name));
        for field in kind.fields {
            ids.insert(format!("field-{}-{}", kind.name, field.name));
            ids.insert(format!("group-{}-{}", kind.name, field.group));
            if let FieldType::Choice(list) = field.field_type {
                ids.extend(list.choices.iter().map(|choice| format!("choice-{}-{choice}", list.name)));
            }
            if let Some(unit) = field.unit {
                ids.insert(format!("unit-{}", unit_id(unit)));
            }
        }
    }
    ids
}

fn unit_id(unit: &str) -> String {
    unit.replace('°', "degree_").replace(' ', "_").to_lowercase()
}

fn all_fields() -> impl Iterator<Item = (&'static str, &'static fieldseal_model::Field)> {
    kinds().iter().flat_map(|kind: &&'static Kind| kind.fields.iter().map(|field| (kind.name, field)))
}

fn plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
