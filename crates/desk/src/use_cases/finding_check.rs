use std::collections::BTreeSet;

use fieldseal_model::{
    RecordId,
    consent::{Use, Verdict, reach},
    corroboration::{Ground, corroboration},
};
use fieldseal_vault::{Record, Vault};

use crate::{
    Desk, ErrorCode, Failure,
    basis::{self, Item},
    cells, consents, custody,
    readings::{links, text},
    records,
    wire::{BasisRow, Exposure, FindingCheck, RecordGet},
};

/// What a finding's basis is worth, and what of it could expose a source.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<FindingCheck, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let head = records::find(vault, &arguments.id)?;
        let found = if head.kind == "finding" { vault.record(head.id)? } else { None };
        let finding = found.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str()))?;
        check(vault, &finding)
    })
}

fn check(vault: &Vault, finding: &Record) -> Result<FindingCheck, Failure> {
    let items = basis::items(vault, &finding.state)?;
    let mut rows = Vec::new();
    let mut grounds = Vec::new();
    for item in &items {
        let ground = basis::ground(vault, item)?;
        rows.push(row(item, ground.as_ref(), is_deleted(vault, item)?));
        if item.role == "supports" {
            grounds.extend(ground);
        }
    }
    let chosen = Some(text(&finding.state, "corroboration").to_owned()).filter(|word| !word.is_empty());
    let withdrawn = basis::withdrawn_among(vault, items.iter().filter(|item| item.withdrawn).map(|item| item.id))?;
    Ok(FindingCheck {
        corroboration: corroboration(&grounds).map(|level| level.name().to_owned()),
        chosen,
        basis: rows,
        exposure: exposure(vault, finding, &items, &grounds)?,
        withdrawn,
        sharing: (text(&finding.state, "finding_kind") == "good_practice").then(|| not_cleared(finding)),
    })
}

/// What a good practice lacks until others may hear of it: confirmed, in words that name nobody, and with the company's permission.
fn not_cleared(finding: &Record) -> Vec<String> {
    let state = &finding.state;
    let says = |field: &str| state.text(field).is_some_and(|text| !text.text().trim().is_empty());
    let lacks = [
        ("state", !matches!(text(state, "state"), "confirmed" | "amended" | "closed")),
        ("shareable_text", !says("shareable_text")),
        ("sharing_permission", text(state, "sharing_permission") != "yes"),
    ];
    lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field.to_owned()).collect()
}

/// Whether the files of a piece of evidence, or of what was made from it, are gone.
fn is_deleted(vault: &Vault, item: &Item) -> Result<bool, Failure> {
    let Some(record) = &item.record else { return Ok(false) };
    let parents = links(&record.state, "parent").into_iter().filter(|_| record.head.kind == "derivative");
    for id in parents.chain([item.id]) {
        if custody::is_deleted(vault, id)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn row(item: &Item, ground: Option<&Ground>, deleted: bool) -> BasisRow {
    let interview = item.interviews.first().map(|interview| &interview.state);
    let verdict = |wanted: Use| interview.map_or(Verdict::Allowed, |state| consents::of(state, wanted));
    BasisRow {
        id: item.id.to_string(),
        role: item.role.to_owned(),
        ground: ground.map(|ground| {
            match ground {
                Ground::Seen { .. } => "seen",
                Ground::Written { .. } => "written",
                Ground::Told(_) => "told",
            }
            .to_owned()
        }),
        withdrawn: item.withdrawn,
        deleted,
        told: interview.is_some(),
        reach: interview.and_then(|_| reach(verdict)).map(|wanted| wanted.name().to_owned()),
        analysis: verdict(Use::InternalAnalysis).name().to_owned(),
    }
}

fn exposure(vault: &Vault, finding: &Record, items: &[Item], grounds: &[Ground]) -> Result<Vec<Exposure>, Failure> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mission = cells::Mission::read(vault, finding.head.compartment)?;
    let interviews = || items.iter().flat_map(|item| &item.interviews);
    for interview in interviews().filter(|interview| seen.insert(interview.head.id)) {
        if let Some(reason) = reason(interview) {
            found.push(exposed(reason, Some(interview.head.id), basis::name(vault, interview)?));
        }
    }
    let sources: BTreeSet<RecordId> = interviews().flat_map(|interview| links(&interview.state, "sources")).collect();
    for source in sources {
        let Some(cell) = mission.small_cells(source).into_iter().next() else { continue };
        let name = vault.record_head(source)?.map(|head| head.title).unwrap_or_default();
        let about = exposed("small_cell", Some(source), name);
        found.push(Exposure { count: Some(cell.count), cell: Some(cell.kind.name().to_owned()), ..about });
    }
    if let [Ground::Told(_)] = grounds {
        found.push(exposed("single_source", None, String::new()));
    }
    Ok(found)
}

/// Why the company may not hear of an interview, or nobody may use it.
fn reason(interview: &Record) -> Option<&'static str> {
    let verdict = |wanted: Use| consents::of(&interview.state, wanted);
    if consents::is_withdrawn(&interview.state) {
        Some("withdrawn")
    } else if !verdict(Use::InternalAnalysis).allows() {
        Some("analysis")
    } else if reach(verdict).is_some() {
        None
    } else if verdict(Use::CompanyUnattributed) == Verdict::Refused {
        Some("company_refused")
    } else {
        Some("company_not_asked")
    }
}

fn exposed(reason: &str, id: Option<RecordId>, name: String) -> Exposure {
    Exposure { reason: reason.to_owned(), id: id.map(|id| id.to_string()), name, count: None, cell: None }
}
