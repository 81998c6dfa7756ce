use fieldseal_vault::Row;

use crate::{
    Desk, ErrorCode, Failure, cells,
    readings::{cell, cell_links, cell_words, links, words},
    records,
    wire::{EarlierFinding, EarlierFindings, RecordGet},
};

/// Findings of other missions about the same company and paragraph, for a person to say whether this one is their recurrence.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<EarlierFindings, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let head = records::find(vault, &arguments.id)?;
        let found = if head.kind == "finding" { vault.record(head.id)? } else { None };
        let finding = found.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str()))?;
        let companies = links(&finding.state, "company");
        let paragraphs = words(&finding.state, "paragraphs");
        let common = |row: &Row| -> Vec<String> {
            let theirs = cell_words(row, "paragraphs");
            paragraphs.iter().filter(|one| theirs.iter().any(|other| number(one) == number(other))).cloned().collect()
        };
        let mut rows = Vec::new();
        for row in cells::all(vault, "finding", None)? {
            let elsewhere = row.head.compartment != head.compartment && cell_links(&row, "company").iter().any(|id| companies.contains(id));
            let common = common(&row);
            if !elsewhere || common.is_empty() {
                continue;
            }
            let mission = match records::mission_of(vault, row.head.compartment)? {
                Some(id) => vault.record_head(id)?.map(|head| head.title).unwrap_or_default(),
                None => String::new(),
            };
            rows.push((row.head.created_ms, earlier(vault, &row, mission, common)?));
        }
        rows.sort_by_key(|(created, _)| std::cmp::Reverse(*created));
        Ok(EarlierFindings { rows: rows.into_iter().map(|(_, row)| row).collect() })
    })
}

fn earlier(vault: &fieldseal_vault::Vault, row: &Row, mission: String, paragraphs: Vec<String>) -> Result<EarlierFinding, Failure> {
    Ok(EarlierFinding {
        id: row.head.id.to_string(),
        reference: records::reference_of(vault, &row.head)?,
        title: row.head.title.clone(),
        state: cell(row, "state").map(str::to_owned),
        mission,
        paragraphs,
    })
}

/// `67` of `67(a)`.
fn number(paragraph: &str) -> &str {
    paragraph.split('(').next().unwrap_or_default()
}
