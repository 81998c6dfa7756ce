//! What stands on what: from an interview up to the findings and concerns that use it, and from a finding down to the interviews below it.

use std::collections::{BTreeSet, VecDeque};

use fieldseal_journal::RecordState;
use fieldseal_model::{
    RecordId,
    corroboration::{Account, Circle, Ground, Side},
};
use fieldseal_vault::{LinkIn, Record, Vault};

use crate::{
    Failure, consents,
    readings::{links, text},
    records,
};

/// Fields by which one record stands on another: kind, field.
const STANDS: &[(&str, &str)] = &[
    ("quote", "interview"),
    ("observation", "interview"),
    ("observation", "evidence"),
    ("evidence", "interview"),
    ("derivative", "parent"),
    ("custody_event", "evidence"),
    ("checklist_answer", "evidence"),
    ("incident", "sources"),
    ("finding", "supports"),
    ("finding", "contradicts"),
    ("finding", "context"),
    ("recommendation", "finding"),
    ("compliance_concern", "findings"),
    ("corrective_action", "concern"),
    ("corrective_action", "evidence"),
    ("dialogue_entry", "concern"),
];

/// The fields by which a finding uses what it stands on.
pub const ROLES: [&str; 3] = ["supports", "contradicts", "context"];

/// Records on one way are never more than this: what links in a circle ends.
const LARGEST: usize = 2_000;

/// A record that stands on another one, directly or through a third.
pub struct Standing {
    pub link: LinkIn,
    /// The record in between; `None`: it stands on the first one directly.
    pub through: Option<RecordId>,
}

/// Everything that stands on a record, the nearest first.
pub fn standing_on(vault: &Vault, id: RecordId) -> Result<Vec<Standing>, Failure> {
    let mut found: Vec<Standing> = Vec::new();
    let mut known = BTreeSet::from([id]);
    let mut waiting = VecDeque::from([id]);
    while let Some(from) = waiting.pop_front() {
        for link in vault.links_to(from)? {
            let stands = STANDS.contains(&(link.from.kind.as_str(), link.field.as_str()));
            if !stands || found.len() >= LARGEST || !known.insert(link.from.id) || !counts(vault, &link)? {
                continue;
            }
            waiting.push_back(link.from.id);
            found.push(Standing { link, through: Some(from).filter(|from| *from != id) });
        }
    }
    Ok(found)
}

/// Of what happened to an original, only that it left the vault stands on it.
fn counts(vault: &Vault, link: &LinkIn) -> Result<bool, Failure> {
    if link.from.kind != "custody_event" {
        return Ok(true);
    }
    let event = vault.record(link.from.id)?;
    Ok(event.is_some_and(|event| matches!(text(&event.state, "action"), "exported" | "copied" | "transferred")))
}

/// One thing that a finding uses, read.
pub struct Item {
    pub role: &'static str,
    /// `None`: this vault does not hold it.
    pub record: Option<Record>,
    pub id: RecordId,
    /// Interviews that it is or comes from.
    pub interviews: Vec<Record>,
    /// It or an interview below it was withdrawn.
    pub withdrawn: bool,
}

/// What a finding uses, in the order supports, contradicts, context.
pub fn items(vault: &Vault, finding: &RecordState) -> Result<Vec<Item>, Failure> {
    let mut found = Vec::new();
    for role in ROLES {
        for id in links(finding, role) {
            found.push(item(vault, role, id)?);
        }
    }
    Ok(found)
}

fn item(vault: &Vault, role: &'static str, id: RecordId) -> Result<Item, Failure> {
    let mut below = below(vault, id)?;
    let withdrawn = below.iter().any(is_withdrawn);
    let record = below.iter().position(|record| record.head.id == id).map(|index| below.swap_remove(index));
    let mut interviews: Vec<Record> = record.iter().filter(|record| record.head.kind == INTERVIEW).cloned().collect();
    interviews.extend(below.into_iter().filter(|record| record.head.kind == INTERVIEW));
    Ok(Item { role, record, id, interviews, withdrawn })
}

const INTERVIEW: &str = "interview";

/// The record and everything below it, as far as this vault holds it.
fn below(vault: &Vault, id: RecordId) -> Result<Vec<Record>, Failure> {
    let mut found: Vec<Record> = Vec::new();
    let mut known = BTreeSet::from([id]);
    let mut waiting = VecDeque::from([id]);
    while let Some(next) = waiting.pop_front() {
        let Some(record) = vault.record(next)? else { continue };
        let fields = STANDS.iter().filter(|(kind, _)| *kind == record.head.kind).map(|(_, field)| *field);
        for link in fields.flat_map(|field| links(&record.state, field)) {
            if known.len() < LARGEST && known.insert(link) {
                waiting.push_back(link);
            }
        }
        found.push(record);
    }
    Ok(found)
}

/// Whether what the record holds may no longer be used.
pub fn is_withdrawn(record: &Record) -> bool {
    match record.head.kind.as_str() {
        INTERVIEW => consents::is_withdrawn(&record.state),
        _ => text(&record.state, "state") == "withdrawn",
    }
}

/// The names of what a finding uses although it was withdrawn. `links`: what the finding is about to use.
pub fn withdrawn_among(vault: &Vault, links: impl IntoIterator<Item = RecordId>) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for id in links {
        let below = below(vault, id)?;
        if !below.iter().any(is_withdrawn) {
            continue;
        }
        names.push(match below.iter().find(|record| record.head.id == id) {
            Some(record) => name(vault, record)?,
            None => id.to_string(),
        });
    }
    Ok(names)
}

/// How people call the record in a sentence.
pub fn name(vault: &Vault, record: &Record) -> Result<String, Failure> {
    let reference = records::reference_of(vault, &record.head)?;
    let short = reference.as_deref().map(|text| text.rsplit('/').next().unwrap_or(text).to_owned());
    Ok(short.unwrap_or_else(|| record.head.title.clone()))
}

/// What the item is worth as a ground; `None`: it supports nothing by itself, or nothing is left of it.
pub fn ground(vault: &Vault, item: &Item) -> Result<Option<Ground>, Failure> {
    let Some(record) = item.record.as_ref().filter(|_| !item.withdrawn) else { return Ok(None) };
    if let Some(interview) = item.interviews.first() {
        return account(vault, interview).map(|account| Some(Ground::Told(account)));
    }
    let state = &record.state;
    let occasion = || links(state, "site_visit").first().or(links(state, "site").first()).map_or(record.head.id, |id| *id).to_string();
    let own = || record.head.id.to_string();
    Ok(match record.head.kind.as_str() {
        "observation" => match text(state, "observation_kind") {
            "document_fact" => Some(Ground::Written { document: own() }),
            // Said to somebody who noted it without an interview: an account of people whom nobody noted.
            "statement_reported" => Some(Ground::Told(Account { interview: own(), sources: BTreeSet::new(), circle: None })),
            _ => Some(Ground::Seen { occasion: occasion() }),
        },
        "evidence" => match text(state, "evidence_kind") {
            "document_copy" | "document_viewed" | "note_scan" | "dataset" => Some(Ground::Written { document: own() }),
            _ => Some(Ground::Seen { occasion: occasion() }),
        },
        "checklist_answer" => Some(Ground::Seen { occasion: occasion() }),
        "csa_answer" | "document_request" => Some(Ground::Written { document: own() }),
        _ => None,
    })
}

fn account(vault: &Vault, interview: &Record) -> Result<Account, Failure> {
    let company = links(&interview.state, "company").first().map(ToString::to_string);
    let mut sources = BTreeSet::new();
    let mut circle = None;
    for id in links(&interview.state, "sources") {
        sources.insert(id.to_string());
        let Some(source) = vault.record(id)? else { continue };
        let side = Side::of_category(text(&source.state, "category"));
        let company = links(&source.state, "company").first().map(ToString::to_string).or_else(|| company.clone());
        circle = circle.or(side.map(|side| Circle { side, company }));
    }
    Ok(Account { interview: interview.head.id.to_string(), sources, circle })
}
