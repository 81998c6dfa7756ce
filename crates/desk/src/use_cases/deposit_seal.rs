use crate::{
    Desk, ErrorCode, Failure,
    deposits::{self, Purpose, Recipients},
    records,
    wire::{DepositPlan, DepositSeal, RecordGet},
};

use super::deposit_plan;

/// Seals who a source is for the custodians, and for the mission's leads if the person says so; a disclosure for the focal points. It goes out with
/// the next sync.
pub fn run(desk: &Desk, arguments: DepositSeal) -> Result<DepositPlan, Failure> {
    desk.change(|session| {
        let vault = &session.vault;
        let head = records::find(vault, &arguments.id)?;
        let missing = || Failure::new(ErrorCode::RecordNotFound).with("id", arguments.id.as_str());
        let record = vault.record(head.id)?.ok_or_else(missing)?;
        let purpose = Purpose::of_kind(&record.head.kind).ok_or_else(missing)?;
        let mut recipients = Recipients::of(vault, purpose, &record)?;
        if purpose == Purpose::Identity && !arguments.lead.unwrap_or(false) {
            recipients.alone = deposits::Group::default();
        }
        let (_, committed) = deposits::deposit(session, &record, purpose, &recipients)?;
        Ok(((), committed))
    })?;
    deposit_plan::run(desk, RecordGet { id: arguments.id })
}
