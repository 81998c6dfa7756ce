use fieldseal_desk::wire::{KindList, Nothing};

use crate::{output::Stopped, run::Terminal, table::table};

/// The kinds and their fields: what `record create` and `record set` take. Needs no vault.
pub fn run(terminal: &Terminal) -> Result<(), Stopped> {
    let list = terminal.desk.kind_list(Nothing {})?;
    let content = terminal.desk.content_get(Nothing {})?;
    terminal.output.answer(&list, |KindList { kinds }| {
        let mut text = String::new();
        for kind in kinds {
            text += &format!("{}: {}\n", kind.name, terminal.catalogue.kind(&kind.name));
            let states: Vec<String> =
                content.machines.get(&kind.name).into_iter().flat_map(|machine| &machine.states).map(|state| state.name.clone()).collect();
            let rows = kind.fields.iter().map(|field| {
                let name = terminal.catalogue.find(&format!("field-{}-{}", kind.name, field.name)).unwrap_or_default();
                [format!("  {}", field.name), field.merge.clone(), type_words(&field.field_type, &states), name]
            });
            text += &table(
                [
                    format!("  {}", terminal.word("column-field")),
                    terminal.word("column-merge"),
                    terminal.word("column-takes"),
                    terminal.word("column-meaning"),
                ],
                rows,
            );
            text.push('\n');
        }
        text
    })
}

fn type_words(field_type: &fieldseal_desk::wire::FieldTypeDeclaration, states: &[String]) -> String {
    use fieldseal_desk::wire::FieldTypeDeclaration as Type;
    match field_type {
        Type::Line => "line".to_owned(),
        Type::Prose => "text".to_owned(),
        Type::Boolean => "true|false".to_owned(),
        Type::Integer { min, max } => format!("{min}…{max}"),
        Type::Decimal { min, max } => format!("{min:.1}…{max:.1}"),
        Type::Date => "YYYY-MM-DD".to_owned(),
        Type::Instant => "RFC 3339".to_owned(),
        Type::Position => "lat,lon".to_owned(),
        Type::Choice { choices, .. } => choices.join("|"),
        Type::State => states.join("|"),
        Type::Language => "BCP 47".to_owned(),
        Type::Link { kinds } => kinds.iter().map(|kind| format!("<{kind}>")).collect::<Vec<_>>().join("|"),
        Type::Paragraph => "¶ 1–70".to_owned(),
        Type::Blob => "–".to_owned(),
    }
}
