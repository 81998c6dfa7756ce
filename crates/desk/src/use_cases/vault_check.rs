use crate::{
    Desk, Failure, custody,
    wire::{CheckCounts, CheckFinding, VaultCheck, VaultChecked},
};

/// Looks through everything and names what is damaged.
pub fn run(desk: &Desk, arguments: VaultCheck) -> Result<VaultChecked, Failure> {
    let (report, broken) = desk.hold(|session| Ok((session.vault.check(arguments.read_data)?, custody::check_all(&session.vault)?)))?;
    let custody = broken.iter().map(|(place, one)| CheckFinding {
        what: "custody".to_owned(),
        place: place.clone(),
        detail: format!("{} {} {}", one.what.code(), one.sequence, one.device),
        repair: None,
    });
    let findings = report.findings.iter().map(|damage| CheckFinding {
        what: damage.code().trim_start_matches("damage.").to_owned(),
        place: damage.place.clone(),
        detail: damage.detail.clone(),
        repair: report.is_mended_by_rebuild(damage).then(|| "rebuild".to_owned()),
    });
    let checked = report.checked;
    Ok(VaultChecked {
        clean: report.is_clean() && broken.is_empty(),
        findings: findings.chain(custody).collect(),
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
