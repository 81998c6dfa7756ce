use fieldseal_seal::deposit::Standing;

use crate::{
    Desk, ErrorCode, Failure, Session,
    deposits::{self, Content, Purpose},
    wire::{DepositAmend, DepositList, Nothing},
};

use super::deposit_list;

/// A custodian seals what is known of a source now. What was sealed before stays; the newest counts, and who deposited it first is given it, too.
pub fn run(desk: &Desk, arguments: DepositAmend) -> Result<DepositList, Failure> {
    let content = Content::given(arguments.fields)?;
    desk.change(|session| {
        let record = deposits::named(&session.vault, &arguments.id)?;
        let Session { vault, deposits: cache, .. } = &mut *session;
        let part = cache
            .part(vault, record.head.id)
            .filter(|part| part.standing == Standing::Custodian && part.label.purpose == Purpose::Identity);
        let part = part.ok_or(ErrorCode::DepositNotForYou)?;
        let (_, committed) = deposits::amend(session, &record, &part.label, &content)?;
        Ok(((), committed))
    })?;
    deposit_list::run(desk, Nothing {})
}
