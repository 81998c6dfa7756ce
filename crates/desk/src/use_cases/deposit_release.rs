use fieldseal_journal::Cause;
use fieldseal_model::Action;
use fieldseal_seal::SystemRandomness;

use crate::{
    Desk, ErrorCode, Failure, deposits,
    people::People,
    readings, records,
    wire::{DepositId, DepositList, Nothing},
};

use super::deposit_list;

/// Releases the second half of a deposit's key to the custodian who asked, for this one opening. Who releases does not learn what the deposit says.
pub fn run(desk: &Desk, arguments: DepositId) -> Result<DepositList, Failure> {
    desk.change(|session| {
        let vault = &session.vault;
        records::permit(vault, Action::EditOthers, records::kind_named(deposits::REQUEST)?)?;
        let request = deposits::request_named(vault, &arguments.id)?;
        if request.state != "requested" {
            return Err(Failure::new(ErrorCode::OpeningNotWaiting).with("state", request.state));
        }
        let directory = vault.directory().ok_or(ErrorCode::NotEnrolled)?;
        let people = People::new(vault);
        let asker = request.record.created.device();
        if people.name(&asker) == people.name(&vault.device()) {
            return Err(Failure::new(ErrorCode::MoveNeedsSecondPerson).with("to", "approved"));
        }
        let asker = directory.active_device(&asker).map_err(|_| ErrorCode::DepositNotForYou)?;
        let deposit = readings::links(&request.record.state, "deposit").into_iter().next();
        let deposit = deposit.map(|id| vault.record(id)).transpose()?.flatten().ok_or(ErrorCode::DepositNotForYou)?;
        let (name, sealed) = deposits::sealed(vault, &deposit)?;
        let found = sealed.find(&name, vault.identity()).ok_or(ErrorCode::DepositNotForYou)?;
        let random = &mut SystemRandomness::new();
        let released =
            found.share.release(&name, &request.record.head.id.0, &asker.public, random).map_err(|_| ErrorCode::DepositNotForYou)?;
        let writes = deposits::releases(&request.record, &released);
        let committed = session.commit(request.record.head.compartment, writes, Cause::Edit, None)?;
        Ok(((), committed))
    })?;
    deposit_list::run(desk, Nothing {})
}
