use fieldseal_seal::deposit::Standing;
use fieldseal_vault::{Record, Vault};

use crate::{
    Desk, Failure, Session, cells,
    deposits::{self, Label, Purpose, Request},
    moments,
    people::People,
    readings,
    wire::{DepositList, DepositRow, Nothing, OpeningRequestRow, OpeningRow},
};

/// The deposits that this laptop sealed, opens, or is the second person of.
pub fn run(desk: &Desk, _: Nothing) -> Result<DepositList, Failure> {
    desk.with(|session| {
        let rows = cells::all(&session.vault, deposits::KIND, None)?;
        let replaced = deposits::replaced(&session.vault, &rows)?;
        let mut deposits = Vec::new();
        for head in rows.into_iter().map(|row| row.head) {
            let Some(record) = session.vault.record(head.id)? else { continue };
            deposits.extend(row(session, &record, replaced.contains(&head.id))?);
        }
        deposits.sort_by(|one, other| other.id.cmp(&one.id));
        Ok(DepositList { deposits })
    })
}

fn row(session: &mut Session, record: &Record, superseded: bool) -> Result<Option<DepositRow>, Failure> {
    let Session { vault, deposits: cache, .. } = session;
    let of = readings::text(&record.state, "of");
    let (standing, label) = match cache.part(vault, record.head.id) {
        Some(part) => (word(part.standing), Some(part.label)),
        None => ("depositor", own_label(vault, of)?),
    };
    let Some(label) = label else { return Ok(None) };
    let people = People::new(vault);
    let (requests, openings) = deposits::of_deposit(vault, record.head.id)?;
    Ok(Some(DepositRow {
        id: record.head.id.to_string(),
        purpose: match label.purpose {
            Purpose::Identity => "identity",
            Purpose::Disclosure => "disclosure",
        }
        .to_owned(),
        codename: label.codename,
        mission: label.mission,
        depositor: people.name(&record.created.device()),
        at: moments::utc(record.head.created_ms),
        standing: standing.to_owned(),
        superseded,
        requests: requests.iter().map(|request| asked(vault, request)).collect::<Result<_, _>>()?,
        openings: openings.iter().map(|opening| opened(&people, opening)).collect(),
    }))
}

const fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Alone => "alone",
        Standing::Custodian => "custodian",
        Standing::Second => "second",
    }
}

/// Who sealed it holds no key of it, but the thing itself.
fn own_label(vault: &Vault, of: &str) -> Result<Option<Label>, Failure> {
    deposits::local(vault, of)?.map(|(record, purpose)| Label::of(vault, &record, purpose)).transpose()
}

fn asked(vault: &Vault, request: &Request) -> Result<OpeningRequestRow, Failure> {
    let people = People::new(vault);
    let record = &request.record;
    let decided = record.state.register("state").into_iter().flat_map(|state| state.values()).map(|(dot, _)| dot.device);
    let released = record.state.register("released").into_iter().flat_map(|half| half.values()).map(|(dot, _)| dot.device);
    let decided_by = released.chain(decided).find(|device| *device != record.created.device());
    let decision = vault.history(record.head.id)?.into_iter().find_map(|entry| entry.reason);
    Ok(OpeningRequestRow {
        id: record.head.id.to_string(),
        state: request.state.clone(),
        reason: readings::text(&record.state, "reason").to_owned(),
        asked_by: people.name(&record.created.device()),
        asked: moments::utc(record.head.created_ms),
        decided_by: decided_by.map(|device| people.name(&device)),
        decision_reason: decision,
        own: record.created.device() == vault.device(),
    })
}

fn opened(people: &People<'_>, opening: &Record) -> OpeningRow {
    OpeningRow {
        by: people.name(&opening.created.device()),
        at: moments::utc(opening.head.created_ms),
        reason: readings::text(&opening.state, "reason").to_owned(),
    }
}
