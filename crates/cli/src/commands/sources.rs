use fieldseal_desk::wire::{IdentityErase, IdentityErased, IncidentCompare, RecordGet};

use super::or_dash;
use crate::{
    arguments::{Consent, Finding, Incident, Source},
    output::Stopped,
    run::Terminal,
    table::table,
};

/// What an interview's consent allows, and what stands on the interview.
pub fn consent(terminal: &Terminal, command: Consent) -> Result<(), Stopped> {
    let Consent::Show { id } = command;
    terminal.unlock()?;
    let effects = terminal.desk.consent_effects(RecordGet { id })?;
    terminal.output.answer(&effects, |effects| {
        let uses = effects.uses.iter().map(|each| [each.name.clone(), each.verdict.clone()]);
        let stands = effects.effects.iter().map(|effect| {
            [effect.kind.clone(), or_dash(effect.reference.as_deref()), or_dash(effect.state.as_deref()), effect.title.clone()]
        });
        let uses = table(["use", "verdict"].map(|name| terminal.word(&format!("column-{name}"))), uses);
        uses + "\n" + &table(["kind", "ref", "state", "title"].map(|name| terminal.word(&format!("column-{name}"))), stands)
    })
}

/// What a finding's basis is worth, and what of it could expose a source.
pub fn finding(terminal: &Terminal, command: Finding) -> Result<(), Stopped> {
    terminal.unlock()?;
    let id = match command {
        Finding::Check { id } => id,
        Finding::Earlier { id } => return earlier(terminal, id),
    };
    let check = terminal.desk.finding_check(RecordGet { id })?;
    terminal.output.answer(&check, |check| {
        let corroboration = [[or_dash(check.corroboration.as_deref()), or_dash(check.chosen.as_deref())]];
        let exposure = check.exposure.iter().map(|each| {
            [each.reason.clone(), or_dash(Some(&each.name)), each.count.map_or_else(|| or_dash(None), |count| count.to_string())]
        });
        let computed = table(["computed", "chosen"].map(|name| terminal.word(&format!("column-{name}"))), corroboration);
        computed + "\n" + &table(["exposure", "name", "people"].map(|name| terminal.word(&format!("column-{name}"))), exposure)
    })
}

/// Findings of other missions about the same company and paragraph.
fn earlier(terminal: &Terminal, id: String) -> Result<(), Stopped> {
    let earlier = terminal.desk.finding_earlier(RecordGet { id })?;
    terminal.output.answer(&earlier, |earlier| {
        let rows = earlier
            .rows
            .iter()
            .map(|row| [or_dash(row.reference.as_deref()), row.paragraphs.join(", "), or_dash(row.state.as_deref()), row.title.clone()]);
        table(["ref", "paragraph", "state", "title"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

/// Incidents in the company's log and in the client's.
pub fn incidents(terminal: &Terminal, command: Incident) -> Result<(), Stopped> {
    let Incident::Compare { mission } = command;
    terminal.unlock()?;
    let comparison = terminal.desk.incident_compare(IncidentCompare { mission })?;
    terminal.output.answer(&comparison, |comparison| {
        let rows = comparison.companies.iter().flat_map(|company| {
            company.rows.iter().map(|row| {
                [
                    company.title.clone(),
                    or_dash(row.occurred.as_deref()),
                    row.title.clone(),
                    row.company_log.clone(),
                    row.client_log.clone(),
                    row.comparison.clone(),
                ]
            })
        });
        table(
            ["company", "day", "title", "company_log", "client_log", "comparison"].map(|name| terminal.word(&format!("column-{name}"))),
            rows,
        )
    })
}

/// What concerns who sources are.
pub fn source(terminal: &Terminal, command: Source) -> Result<(), Stopped> {
    terminal.unlock()?;
    match command {
        Source::Cells { id } => cells(terminal, id),
        Source::EraseIdentity { id, reason } => {
            let erased = terminal.desk.identity_erase(IdentityErase { id, reason })?;
            terminal.output.answer(&erased, |IdentityErased { deposited, .. }| {
                terminal.word(if *deposited { "identity-erased-deposited" } else { "identity-erased" })
            })
        }
    }
}

/// Small cells of a source, or of an interview's sources.
fn cells(terminal: &Terminal, id: String) -> Result<(), Stopped> {
    let cells = terminal.desk.source_cells(RecordGet { id })?;
    terminal.output.answer(&cells, |cells| {
        let rows = cells
            .sources
            .iter()
            .flat_map(|source| source.cells.iter().map(|cell| [source.title.clone(), cell.cell.clone(), cell.count.to_string()]));
        table(["title", "cell", "people"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}
