use std::cmp::Reverse;

use fieldseal_model::{RecordId, Value, content::Content};
use fieldseal_vault::{Cell, Row, Vault};

use crate::{
    Desk, ErrorCode, Failure, Session,
    briefing::{self, RowsHere},
    clock, content, records,
    sync::compartment_of,
    wire::{Briefing, BriefingAction, BriefingGet, BriefingPaper, BriefingPastFinding, BriefingRemoteItem, PaperValidity},
};

/// What links to a company and belongs into its briefing.
const AROUND: &[&str] = &[
    "company_relation",
    "contract_link",
    "licence",
    "certificate",
    "csa_answer",
    "compliance_concern",
    "corrective_action",
    "complaint_reference",
    "remote_item",
    "finding",
];

/// Everything that is here about a company before a mission goes there.
pub fn run(desk: &Desk, arguments: BriefingGet) -> Result<Briefing, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let mission = records::mission(vault, &arguments.mission)?;
        gather(session, mission, &company(vault, &arguments.company)?)
    })
}

/// The company of that id or reference.
pub(super) fn company(vault: &Vault, name: &str) -> Result<Row, Failure> {
    let head = records::find(vault, name)?;
    let row = briefing::row(vault, head.id)?.filter(|row| row.head.kind == "company");
    row.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", name))
}

pub(super) fn gather(session: &Session, mission: RecordId, company: &Row) -> Result<Briefing, Failure> {
    let vault = &session.vault;
    let now = content::in_force(session)?;
    let id = company.head.id;
    let mut around = briefing::rows_linking_to(vault, id, AROUND)?;
    let here = compartment_of(mission);
    let mission_row = briefing::row(vault, mission)?;
    let text = |field: &str| mission_row.as_ref().and_then(|row| briefing::text(row, field)).map(str::to_owned);
    let today = briefing::today(clock::now_ms());
    let mut rows = RowsHere::new(vault, &now.content);
    let mut of = |kind: &str| around.remove(kind).unwrap_or_default();

    let (start, end) = (text("start"), text("end"));
    let mut papers = Vec::new();
    for row in of("licence").into_iter().chain(of("certificate")) {
        let validity = briefing::validity(briefing::text(&row, "expires"), &today, (start.as_deref(), end.as_deref()));
        papers.push(BriefingPaper {
            record: rows.told(&row)?,
            validity: match validity.state {
                briefing::State::Valid => PaperValidity::Valid,
                briefing::State::Soon => PaperValidity::Soon,
                briefing::State::Past => PaperValidity::Past,
                briefing::State::Unknown => PaperValidity::Unknown,
            },
            days: validity.days,
            during_mission: validity.during_mission,
        });
    }
    papers.sort_by_key(|paper| (paper.days.is_none(), paper.days));

    let answers = of("csa_answer");
    let latest = answers.iter().filter_map(year).max();
    let mut latest_answers: Vec<Row> = answers.into_iter().filter(|row| year(row) == latest).collect();
    latest_answers.sort_by_key(|row| question_order(briefing::text(row, "question_id").unwrap_or_default()));

    let mut actions = Vec::new();
    for row in of("corrective_action").into_iter().filter(|action| is_open(&now.content, "corrective_action", action)) {
        // Once it is verified, only its closing is missing.
        let is_verified = briefing::text(&row, "verified_on").is_some();
        let overdue = !is_verified && briefing::text(&row, "due").is_some_and(|due| due < today.as_str());
        actions.push(BriefingAction { record: rows.told(&row)?, overdue });
    }

    let mut remote_items = Vec::new();
    for row in of("remote_item").into_iter().filter(|item| item.head.compartment == here) {
        let record = vault.record(row.head.id)?;
        let prose = |field: &str| {
            record.as_ref().and_then(|record| record.state.text(field)).map(|text| text.text().trim().to_owned()).unwrap_or_default()
        };
        let task = vault.links_to(row.head.id)?.into_iter().find(|link| link.from.kind == "task").map(|link| link.from.id.to_string());
        remote_items.push(BriefingRemoteItem {
            summary: prose("summary"),
            verification: prose("verification"),
            task,
            record: rows.told(&row)?,
        });
    }

    let mut past: Vec<Row> = of("finding").into_iter().filter(|row| row.head.compartment != here).collect();
    past.sort_by_key(|row| Reverse(row.head.created_ms));
    let mut past_findings = Vec::new();
    for row in past {
        let Some(of) = records::mission_of(vault, row.head.compartment)? else { continue };
        let title = vault.record_head(of)?.map(|head| head.title).unwrap_or_default();
        past_findings.push(BriefingPastFinding { record: rows.told(&row)?, mission: of.to_string(), mission_title: title });
    }

    let mut told = |found: Vec<Row>| found.iter().map(|row| rows.told(row)).collect::<Result<Vec<_>, _>>();
    let open = of("compliance_concern").into_iter().filter(|concern| is_open(&now.content, "compliance_concern", concern)).collect();
    let contracts = of("contract_link").into_iter().filter(|contract| contract.head.compartment == here).collect();
    Ok(Briefing {
        relations: told(of("company_relation"))?,
        contracts: told(contracts)?,
        concerns: told(open)?,
        complaints: told(of("complaint_reference"))?,
        answers: latest_answers.iter().map(|row| rows.told(row)).collect::<Result<_, _>>()?,
        company: rows.told(company)?,
        profile: profile(vault, id)?,
        country: text("country"),
        today,
        papers,
        actions,
        remote_items,
        past_findings,
        links: rows.links(),
    })
}

pub(super) fn year(row: &Row) -> Option<i64> {
    match row.cells.0.get("year") {
        Some(Cell::Value(Value::Integer(year))) => Some(*year),
        _ => None,
    }
}

/// `54.2` before `54.10`.
pub(super) fn question_order(question: &str) -> (Vec<u64>, String) {
    let numbers = question.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    (numbers, question.to_owned())
}

/// Whether something is still expected to follow, as the content pack says.
fn is_open(content: &Content, kind: &str, row: &Row) -> bool {
    let Some(machine) = content.machine(kind) else { return true };
    let state = briefing::text(row, "state").unwrap_or(&machine.initial);
    machine.state(state).is_none_or(|state| !state.is_final)
}

fn profile(vault: &Vault, id: RecordId) -> Result<String, Failure> {
    let record = vault.record(id)?;
    Ok(record.and_then(|record| record.state.text("profile").map(|text| text.text().trim().to_owned())).unwrap_or_default())
}
