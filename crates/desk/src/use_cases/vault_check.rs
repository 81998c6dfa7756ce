use crate::{
    Desk, Failure,
    wire::{CheckCounts, CheckFinding, VaultCheck, VaultChecked},
};

/// Looks through everything and names what is damaged.
pub fn run(desk: &Desk, arguments: VaultCheck) -> Result<VaultChecked, Failure> {
    let report = desk.with(|session| Ok(session.vault.check(arguments.read_data)?))?;
    let findings = report.findings.iter().map(|damage| CheckFinding {
        what: damage.code().trim_start_matches("damage.").to_owned(),
        place: damage.place.clone(),
        detail: damage.detail.clone(),
        repair: report.is_mended_by_rebuild(damage).then(|| "rebuild".to_owned()),
    });
    let checked = report.checked;
    Ok(VaultChecked {
        clean: report.is_clean(),
        findings: findings.collect(),
        checked: CheckCounts {
            pages: checked.pages,
            changes: checked.changes,
            signatures: checked.signatures,
            records: checked.records,
            blobs: checked.blobs,
            blob_bytes: checked.blob_bytes,
        },
    })
}
