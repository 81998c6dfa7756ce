#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::{FieldType, content::builtin, kinds};

use super::*;

#[test]
fn every_field_and_choice_has_its_labels_in_four_languages() {
    let words = EveryLanguage { content: Some(builtin()) };
    for kind in kinds() {
        for field in kind.fields {
            assert_eq!(words.field(kind.name, field.name).len(), 4, "{}.{}", kind.name, field.name);
            if let FieldType::Choice(list) = field.field_type {
                for choice in list.choices {
                    assert_eq!(words.choice(list.name, choice).len(), 4, "{} {choice}", list.name);
                }
            }
        }
    }
    assert!(words.states("complaint_reference").iter().any(|(name, labels)| name == "in_process" && !labels.is_empty()));
}
