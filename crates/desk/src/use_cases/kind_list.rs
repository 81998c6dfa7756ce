use fieldseal_model::{CompartmentClass, Field, FieldType, Kind, kinds};

use crate::{
    Desk, Failure,
    wire::{FieldDeclaration, FieldTypeDeclaration, KindDeclaration, KindList, Nothing, ReferenceDeclaration},
};

/// The kinds as the model declares them. Needs no vault.
pub fn run(_: &Desk, _: Nothing) -> Result<KindList, Failure> {
    Ok(KindList { kinds: kinds().iter().map(|kind| declaration(kind)).collect() })
}

fn declaration(kind: &Kind) -> KindDeclaration {
    KindDeclaration {
        name: kind.name.to_owned(),
        reference: kind.reference.map(|reference| ReferenceDeclaration {
            letter: reference.letter.to_string(),
            digits: u32::try_from(reference.digits).unwrap_or(u32::MAX),
        }),
        compartment: match kind.compartment {
            CompartmentClass::Organisation => "organisation",
            CompartmentClass::Mission => "mission",
            CompartmentClass::Identity => "identity",
        }
        .to_owned(),
        title_field: kind.title_field.to_owned(),
        fields: kind.fields.iter().map(field_declaration).collect(),
    }
}

fn field_declaration(field: &Field) -> FieldDeclaration {
    FieldDeclaration {
        name: field.name.to_owned(),
        field_type: type_declaration(field.field_type),
        merge: field.merge.name().to_owned(),
        unit: field.unit.map(str::to_owned),
        personal: field.personal,
        searchable: field.searchable,
        imported: field.imported,
        listed: field.listed,
        group: field.group.to_owned(),
    }
}

fn type_declaration(field_type: FieldType) -> FieldTypeDeclaration {
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect();
    match field_type {
        FieldType::Line => FieldTypeDeclaration::Line,
        FieldType::Prose => FieldTypeDeclaration::Prose,
        FieldType::Boolean => FieldTypeDeclaration::Boolean,
        FieldType::Integer { min, max } => FieldTypeDeclaration::Integer { min, max },
        FieldType::Decimal { min, max } => FieldTypeDeclaration::Decimal { min, max },
        FieldType::Date => FieldTypeDeclaration::Date,
        FieldType::Instant => FieldTypeDeclaration::Instant,
        FieldType::Position => FieldTypeDeclaration::Position,
        FieldType::Choice(list) => {
            FieldTypeDeclaration::Choice { choice_list: format!("choice-{}", list.name), choices: words(list.choices) }
        }
        FieldType::State => FieldTypeDeclaration::State,
        FieldType::Language => FieldTypeDeclaration::Language,
        FieldType::Link(kinds) => FieldTypeDeclaration::Link { kinds: words(kinds) },
        FieldType::Paragraph => FieldTypeDeclaration::Paragraph,
        FieldType::Blob => FieldTypeDeclaration::Blob,
    }
}
