use chrono::NaiveDate;
use fieldseal_model::{RecordId, Value};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Cell, Row, Vault};

use crate::{
    Desk, ErrorCode, Failure, basis, cells, clock, moments,
    programme::{self, CheckIn},
    readings::{cell, cell_links, instant},
    records,
    sync::compartment_of,
    wire::{DayFinding, DayGet, DayItem, DayPlan, Moment},
};

/// One day of a mission's programme, the check-ins that were missed, and what was withdrawn meanwhile.
pub fn run(desk: &Desk, arguments: DayGet) -> Result<DayPlan, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let mission = records::mission(vault, &arguments.mission)?;
        let (today, now) = (clock::today(), clock::now_ms());
        let day = match arguments.day.as_deref() {
            Some(text) => text.parse::<NaiveDate>().map_err(|_| not_a_date(text))?,
            None => today,
        };
        let rows = cells::all(vault, "itinerary_item", Some(compartment_of(mission)))?;
        let planned: Vec<(NaiveDate, NaiveDate)> = rows.iter().filter_map(programme::days).collect();
        let mut items: Vec<DayItem> = Vec::new();
        let mut missed = Vec::new();
        for row in &rows {
            let is_here = programme::days(row).is_some_and(|(first, last)| first <= day && day <= last);
            let item = item(vault, row, now)?;
            if item.check_in == CheckIn::Overdue.name() && programme::is_remembered(instant(row, "check_in_due"), now) {
                missed.push(item.clone());
            }
            if is_here {
                items.push(item);
            }
        }
        let begins = |item: &DayItem| item.starts.as_ref().or(item.check_in_due.as_ref()).map(|moment| moment.at.clone());
        items.sort_by_key(|item| (begins(item), item.title.clone()));
        missed.sort_by_key(begins);
        Ok(DayPlan {
            day: day.to_string(),
            is_today: day == today,
            previous: planned.iter().map(|(_, last)| *last).filter(|last| *last < day).max().map(|day| day.to_string()),
            next: planned.iter().map(|(first, _)| *first).filter(|first| *first > day).min().map(|day| day.to_string()),
            items,
            missed,
            withdrawn: withdrawn(vault, compartment_of(mission))?,
        })
    })
}

fn not_a_date(text: &str) -> Failure {
    Failure::new(ErrorCode::ValueNotADate).with("field", "day").with("value", text)
}

fn item(vault: &Vault, row: &Row, now: i64) -> Result<DayItem, Failure> {
    let word = |field: &str| cell(row, field).map(str::to_owned);
    let takes_place = !matches!(cell(row, "state"), Some("cancelled" | "refused"));
    let site = match cell_links(row, "site").first() {
        Some(id) => vault.record_head(*id)?.map(|head| head.title),
        None => None,
    };
    Ok(DayItem {
        id: row.head.id.to_string(),
        title: row.head.title.clone(),
        itinerary_kind: word("itinerary_kind"),
        state: word("state"),
        starts: moment(row, "starts"),
        ends: moment(row, "ends"),
        place: word("place"),
        site,
        check_in_due: moment(row, "check_in_due"),
        checked_in: moment(row, "checked_in"),
        check_in: CheckIn::of(instant(row, "check_in_due"), instant(row, "checked_in"), takes_place, now).name().to_owned(),
        check_in_with: word("check_in_with"),
        missed_action: word("missed_action"),
    })
}

fn moment(row: &Row, field: &str) -> Option<Moment> {
    match row.cells.0.get(field) {
        Some(Cell::Value(Value::Instant { unix_ms, zone })) => Some(Moment { at: moments::utc(*unix_ms), zone: zone.clone() }),
        _ => None,
    }
}

/// Findings that use what was withdrawn, with its names.
fn withdrawn(vault: &Vault, mission: CompartmentId) -> Result<Vec<DayFinding>, Failure> {
    let mut found: Vec<DayFinding> = Vec::new();
    for kind in ["interview", "observation", "evidence"] {
        for row in cells::all(vault, kind, Some(mission))? {
            if cell(&row, "consent_withdrawn").is_none() && cell(&row, "state") != Some("withdrawn") {
                continue;
            }
            add_findings(vault, row.head.id, &mut found)?;
        }
    }
    found.sort_by(|one, other| one.reference.cmp(&other.reference));
    Ok(found)
}

fn add_findings(vault: &Vault, withdrawn: RecordId, found: &mut Vec<DayFinding>) -> Result<(), Failure> {
    let Some(record) = vault.record(withdrawn)? else { return Ok(()) };
    let name = basis::name(vault, &record)?;
    for standing in basis::standing_on(vault, withdrawn)? {
        let head = standing.link.from;
        if head.kind != "finding" {
            continue;
        }
        let id = head.id.to_string();
        match found.iter_mut().find(|finding| finding.id == id) {
            Some(finding) if !finding.withdrawn.contains(&name) => finding.withdrawn.push(name.clone()),
            Some(_) => {}
            None => found.push(DayFinding {
                id,
                reference: records::reference_of(vault, &head)?,
                title: head.title,
                withdrawn: vec![name.clone()],
            }),
        }
    }
    Ok(())
}
