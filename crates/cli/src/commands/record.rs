use std::path::Path;

use fieldseal_desk::{
    ErrorCode, Failure,
    wire::{
        FieldValue, FieldWrite, RecordConflicts, RecordCreate, RecordCreated, RecordDocument, RecordGet, RecordHistory, RecordList,
        RecordPage, RecordResolve, RecordSaved, RecordSet, Sort,
    },
};

use super::{moment, or_dash, value};
use crate::{
    arguments::{Record, SortName},
    fields,
    output::Stopped,
    run::Terminal,
    stream,
    table::{pairs, table},
};

/// What one call to the desk lists; `record list` asks again until it has all.
const PAGE: u32 = 1_000;

pub fn run(terminal: &Terminal, command: Record) -> Result<(), Stopped> {
    terminal.unlock()?;
    match command {
        Record::Create { kind, fields, mission, json_file } => match json_file {
            Some(path) => create_from(terminal, &kind, mission.as_deref(), &path),
            None => create_one(terminal, RecordCreate { kind, mission, fields: fields::writes(&fields)? }),
        },
        Record::Set { id, fields, reason } => {
            let saved = terminal.desk.record_set(RecordSet { id, fields: fields::writes(&fields)?, parents: None, reason })?;
            say_saved(terminal, &saved)
        }
        Record::Get { id } => get(terminal, id),
        Record::List { kind, mission, limit, sort, filter } => {
            let sort = sort.map(|sort| match sort {
                SortName::Ref => Sort::Reference,
                SortName::Title => Sort::Title,
                SortName::Created => Sort::Created,
                SortName::Updated => Sort::Updated,
            });
            let filter = fields::filter(&filter)?;
            list(terminal, RecordList { kind: Some(kind), mission, changed_since: None, after: None, limit, sort, filter })
        }
        Record::Moves { id } => moves(terminal, id),
        Record::Move { id, state, reason } => {
            let fields = [("state".to_owned(), FieldWrite(state.into()))].into();
            let saved = terminal.desk.record_set(RecordSet { id, fields, parents: None, reason })?;
            say_saved(terminal, &saved)
        }
        Record::History { id } => history(terminal, id),
        Record::Conflicts { mission } => conflicts(terminal, mission),
        Record::Resolve { id, field, pick, value, reason } => {
            let value = value.map(|value| FieldValue(value.into()));
            let saved = terminal.desk.record_resolve(RecordResolve { id, field, pick, value, parents: None, reason })?;
            say_saved(terminal, &saved)
        }
    }
}

fn create_one(terminal: &Terminal, arguments: RecordCreate) -> Result<(), Stopped> {
    let created = terminal.desk.record_create(arguments)?;
    acknowledge(terminal, &created)
}

/// Each record is a change of its own, acknowledged with a line once it is durable.
fn create_from(terminal: &Terminal, kind: &str, mission: Option<&str>, path: &Path) -> Result<(), Stopped> {
    stream::records(stream::open(path)?, |fields| {
        create_one(terminal, RecordCreate { kind: kind.to_owned(), mission: mission.map(str::to_owned), fields })
    })
}

/// Without a reader for its acknowledgements, creating goes no further: nobody could tell how far it went.
fn acknowledge(terminal: &Terminal, created: &RecordCreated) -> Result<(), Stopped> {
    let told = terminal.output.answer(created, |RecordCreated { id, reference }| match reference {
        Some(reference) => format!("{reference}  {id}"),
        None => id.clone(),
    });
    told.map_err(|stopped| match stopped {
        Stopped::ReaderGone => Failure::new(ErrorCode::OutputFailed).with("detail", "EPIPE").into(),
        other => other,
    })
}

fn say_saved(terminal: &Terminal, saved: &RecordSaved) -> Result<(), Stopped> {
    terminal
        .output
        .answer(saved, |RecordSaved { version, .. }| terminal.word(if version.is_some() { "record-saved" } else { "record-unchanged" }))
}

fn get(terminal: &Terminal, id: String) -> Result<(), Stopped> {
    let document = terminal.desk.record_get(RecordGet { id })?;
    terminal.output.answer(&document, |document| {
        let mut rows = vec![
            (terminal.word("column-id"), document.id.clone()),
            (terminal.word("column-ref"), or_dash(document.reference.as_deref())),
            (terminal.word("column-kind"), terminal.catalogue.kind(&document.kind)),
            (terminal.word("record-created"), format!("{} · {}", moment(&document.created.at), document.created.author)),
        ];
        for (name, field) in &document.fields {
            let empty = match &field.0 {
                serde_json::Value::Null => true,
                serde_json::Value::String(text) => text.is_empty(),
                serde_json::Value::Array(elements) => elements.is_empty(),
                _ => false,
            };
            if !empty {
                let mark = if document.conflicts.contains(name) { terminal.word("record-conflict-mark") } else { String::new() };
                rows.push((name.clone(), linked(document, name).unwrap_or_else(|| value(&field.0)) + &mark));
            }
        }
        for link in &document.links_in {
            let name = link.reference.clone().unwrap_or_else(|| link.title.clone());
            rows.push((terminal.word("record-linked-from"), format!("{name} ({})", link.field)));
        }
        pairs(rows)
    })
}

/// The records that a field links to, as people name them; `None` for a field without links.
fn linked(document: &RecordDocument, field: &str) -> Option<String> {
    let mut names = Vec::new();
    for link in document.links_out.iter().filter(|link| link.field == field) {
        names.push(match (&link.reference, link.title.as_str()) {
            (Some(reference), title) => format!("{reference} {title}"),
            (None, "") => link.id.clone(),
            (None, title) => title.to_owned(),
        });
    }
    (!names.is_empty()).then(|| names.join("\n"))
}

fn list(terminal: &Terminal, mut arguments: RecordList) -> Result<(), Stopped> {
    let wanted = arguments.limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let mut records = Vec::new();
    let mut page;
    loop {
        arguments.limit = Some(u32::try_from(wanted - records.len()).unwrap_or(u32::MAX).min(PAGE));
        page = terminal.desk.record_list(arguments.clone())?;
        records.append(&mut page.records);
        match page.next.take() {
            Some(next) if records.len() < wanted => arguments.after = Some(next),
            next => {
                page.next = next;
                break;
            }
        }
    }
    page.records = records;
    terminal.output.answer(&page, |RecordPage { records, .. }| {
        let rows = records
            .iter()
            .map(|row| [or_dash(row.reference.as_deref()), row.title.clone(), row.badges.join(" "), moment(&row.updated), row.id.clone()]);
        table(["ref", "title", "state", "updated", "id"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

fn moves(terminal: &Terminal, id: String) -> Result<(), Stopped> {
    let list = terminal.desk.record_moves(RecordGet { id })?;
    terminal.output.answer(&list, |list| {
        let rows = list.moves.iter().map(|row| {
            let problem = row.problem.as_ref().map(|problem| {
                let arguments: Vec<_> = problem.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
                terminal.catalogue.say(&format!("error-{}", problem.code.replace('.', "-")), &arguments)
            });
            [row.to.clone(), if row.reason { terminal.word("move-reason") } else { String::new() }, problem.unwrap_or_default()]
        });
        let head = terminal.catalogue.say("moves-from", &[("state", list.state.as_deref().unwrap_or("–").into())]);
        format!("{head}\n{}", table(["state", "needs", "obstacle"].map(|name| terminal.word(&format!("column-{name}"))), rows))
    })
}

fn history(terminal: &Terminal, id: String) -> Result<(), Stopped> {
    let history = terminal.desk.record_history(RecordHistory { id })?;
    terminal.output.answer(&history, |history| {
        let rows = history.entries.iter().flat_map(|entry| {
            entry.changes.iter().map(|change| {
                let what = match &change.value.0 {
                    serde_json::Value::Null => String::new(),
                    given => value(given),
                };
                let operation = terminal.word(&format!("operation-{}", change.operation));
                [moment(&entry.by.at), entry.by.author.clone(), change.field.clone(), operation, what]
            })
        });
        table(["at", "author", "field", "operation", "value"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

fn conflicts(terminal: &Terminal, mission: Option<String>) -> Result<(), Stopped> {
    let found = terminal.desk.record_conflicts(RecordConflicts { mission, id: None })?;
    terminal.output.answer(&found, |found| {
        if found.conflicts.is_empty() {
            return terminal.word("conflicts-none");
        }
        found.conflicts.iter().fold(String::new(), |mut text, conflict| {
            let name = conflict.reference.clone().unwrap_or_else(|| conflict.id.clone());
            text += &terminal.catalogue.say(
                "conflict-heading",
                &[("record", name.into()), ("title", conflict.title.clone().into()), ("field", conflict.field.clone().into())],
            );
            text.push('\n');
            let rows = conflict.values.iter().enumerate().map(|(index, entry)| {
                (format!("  {}", index + 1), format!("{}\n{} · {}", value(&entry.value.0), entry.by.author, moment(&entry.by.at)))
            });
            text + &pairs(rows) + "\n"
        })
    })
}
