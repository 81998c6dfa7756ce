use fieldseal_model::RecordId;
use fieldseal_vault::Vault;

use crate::{
    Desk, ErrorCode, Failure,
    deposits::{self, Purpose, Recipients},
    moments,
    people::People,
    readings, records,
    wire::{DepositAmended, DepositPlan, RecordGet},
};

/// Whom an identity or a disclosure on this laptop can be sealed for, and whether it was. Nobody, before the vault belongs to an organisation.
pub fn run(desk: &Desk, arguments: RecordGet) -> Result<DepositPlan, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let missing = || Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str());
        let record = vault.record(records::find(vault, &arguments.id)?.id)?.ok_or_else(missing)?;
        let purpose = Purpose::of_kind(&record.head.kind).ok_or_else(missing)?;
        let recipients = if vault.directory().is_some() { Recipients::of(vault, purpose, &record)? } else { Recipients::default() };
        let newest = readings::text(&record.state, "deposit").parse::<RecordId>().ok();
        let deposit = newest.map(|id| vault.record(id)).transpose()?.flatten();
        let has = readings::words(&record.state, "deposited_for");
        let lacks = |group: &deposits::Group| group.0.iter().any(|device| !has.contains(&device.to_string()));
        let alone_has = !recipients.alone.0.is_empty() && !lacks(&recipients.alone);
        let expected_alone = purpose == Purpose::Disclosure && lacks(&recipients.alone);
        let amended = amended(vault, &record.head.id.to_string())?;
        let mut names: Vec<String> =
            has.iter().filter_map(|device| device.parse().ok()).map(|device| People::new(vault).name(&device)).collect();
        names.sort();
        names.dedup();
        Ok(DepositPlan {
            has: names,
            amended,
            custodians: recipients.custodians.names(vault),
            seconds: recipients.seconds.names(vault),
            alone: recipients.alone.names(vault),
            deposited: deposit.as_ref().map(|record| moments::utc(record.head.created_ms)),
            others: deposit.is_some() && (lacks(&recipients.custodians) || lacks(&recipients.seconds) || expected_alone),
            deposit: deposit.map(|record| record.head.id.to_string()),
            alone_has,
            changed: deposits::changed_since(&record, purpose)?,
        })
    })
}

/// A deposit of the same thing that counts beside or instead of the one made here: what a custodian put right.
fn amended(vault: &Vault, of: &str) -> Result<Option<DepositAmended>, Failure> {
    for row in deposits::standing(vault, of)? {
        if let Some(maker) = vault.maker(row.head.id)?.filter(|maker| deposits::is_custodian(vault, maker)) {
            let by = People::new(vault).name(&maker);
            return Ok(Some(DepositAmended { id: row.head.id.to_string(), by, at: moments::utc(row.head.created_ms) }));
        }
    }
    Ok(None)
}
