//! `ui/src/bindings/kinds.ts` is written from the declarations. `UPDATE_BINDINGS=1` writes it; without, the test says whether it is current.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{env, fmt::Write, fs, path::Path};

use fieldseal_model::{CompartmentClass, Field, FieldType, Kind, Role, code_paragraphs, kinds};
use serde_json::{Value, json};

#[test]
fn bindings_of_the_kinds_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/bindings/kinds.ts");
    let wanted = module();
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, wanted).unwrap();
        return;
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "ui/src/bindings/kinds.ts is not current: run `make bindings`");
}

fn module() -> String {
    let mut text =
        String::from("// Written from the declarations in crates/model by `make bindings`. Do not edit.\n\nexport type FieldTypeName =\n");
    let mut names: Vec<&str> = kinds().iter().flat_map(|kind| kind.fields).map(|field| field.field_type.name()).collect();
    names.sort_unstable();
    names.dedup();
    for name in &names {
        writeln!(text, "  | \"{name}\"").unwrap();
    }
    text.push_str(";\n\n");
    text.push_str(
        "export interface FieldType {\n  type: FieldTypeName;\n  min?: number;\n  max?: number;\n  choices?: readonly string[];\n  choice_list?: string;\n  kinds?: readonly string[];\n}\n\n",
    );
    text.push_str(
        "export interface Field {\n  name: string;\n  type: FieldType;\n  merge: \"register\" | \"text\" | \"set\";\n  unit: string | null;\n  personal: boolean;\n  searchable: boolean;\n  imported: boolean;\n  listed: boolean;\n  group: string;\n}\n\n",
    );
    text.push_str(
        "export interface Kind {\n  name: string;\n  reference: { letter: string; digits: number } | null;\n  compartment: \"organisation\" | \"mission\" | \"identity\";\n  title_field: string;\n  fields: readonly Field[];\n}\n\n",
    );
    text.push_str(
        "export interface CodeParagraph {\n  number: number;\n  section: string;\n  section_heading: string;\n  heading: string;\n}\n\n",
    );
    let names: Vec<Value> = kinds().iter().map(|kind| json!(kind.name)).collect();
    let union: Vec<String> = names.iter().map(Value::to_string).collect();
    writeln!(text, "export type KindName = {};\n", union.join(" | ")).unwrap();
    let roles: Vec<String> = Role::ALL.iter().map(|role| json!(role.name()).to_string()).collect();
    writeln!(text, "export type RoleName = {};\n", roles.join(" | ")).unwrap();
    let kinds: Vec<Value> = kinds().iter().map(|kind| kind_json(kind)).collect();
    writeln!(text, "export const kinds: readonly Kind[] = {};\n", serde_json::to_string_pretty(&kinds).unwrap()).unwrap();
    let paragraphs: Vec<Value> = code_paragraphs()
        .iter()
        .map(|paragraph| {
            json!({"number": paragraph.number, "section": paragraph.section.to_string(), "section_heading": paragraph.section_heading, "heading": paragraph.heading})
        })
        .collect();
    writeln!(text, "export const codeParagraphs: readonly CodeParagraph[] = {};", serde_json::to_string_pretty(&paragraphs).unwrap())
        .unwrap();
    text
}

fn kind_json(kind: &Kind) -> Value {
    json!({
        "name": kind.name,
        "reference": kind.reference.map(|reference| json!({"letter": reference.letter.to_string(), "digits": reference.digits})),
        "compartment": match kind.compartment {
            CompartmentClass::Organisation => "organisation",
            CompartmentClass::Mission => "mission",
            CompartmentClass::Identity => "identity",
        },
        "title_field": kind.title_field,
        "fields": kind.fields.iter().map(field_json).collect::<Vec<Value>>(),
    })
}

fn field_json(field: &Field) -> Value {
    let mut kind_of = json!({"type": field.field_type.name()});
    match field.field_type {
        FieldType::Integer { min, max } => {
            kind_of["min"] = json!(min);
            // JavaScript's safe integers end earlier than the stored ones.
            kind_of["max"] = json!(max.min(9_007_199_254_740_991));
        }
        FieldType::Decimal { min, max } => {
            kind_of["min"] = json!(min);
            kind_of["max"] = json!(max);
        }
        FieldType::Choice(list) => {
            kind_of["choices"] = json!(list.choices);
            kind_of["choice_list"] = json!(format!("choice-{}", list.name));
        }
        FieldType::Link(targets) => kind_of["kinds"] = json!(targets),
        _ => {}
    }
    json!({
        "name": field.name,
        "type": kind_of,
        "merge": field.merge.name(),
        "unit": field.unit,
        "personal": field.personal,
        "searchable": field.searchable,
        "imported": field.imported,
        "listed": field.listed,
        "group": field.group,
    })
}
