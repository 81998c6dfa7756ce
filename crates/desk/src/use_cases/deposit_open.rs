use fieldseal_journal::Cause;
use fieldseal_model::{Action, kind};
use fieldseal_seal::deposit::Standing;

use crate::{
    Desk, ErrorCode, Failure,
    deposits::{self, Content, Label},
    readings, records,
    wire::{DepositOpen, DepositOpened, OpenedField},
};

/// Opens a deposit for looking at. That it was opened is durable before anything of it is given; a custodian's release is used up with it.
pub fn run(desk: &Desk, arguments: DepositOpen) -> Result<DepositOpened, Failure> {
    desk.change(|session| {
        let vault = &session.vault;
        records::permit(vault, Action::Create, records::kind_named(deposits::OPENING)?)?;
        let record = deposits::named(vault, &arguments.id)?;
        let damaged = || Failure::new(ErrorCode::DepositDamaged).with("id", arguments.id.as_str());
        let (name, sealed) = deposits::sealed(vault, &record)?;
        let found = sealed.find(&name, vault.identity()).ok_or(ErrorCode::DepositNotForYou)?;
        let label = Label::decode(&found.label).ok_or_else(damaged)?;
        let released = match found.share.standing {
            Standing::Alone => None,
            Standing::Custodian => Some(deposits::approved(vault, record.head.id, &name)?.ok_or(ErrorCode::DepositNotReleased)?),
            Standing::Second => return Err(ErrorCode::DepositNotForYou.into()),
        };
        let (request, half) = released.unzip();
        let given = arguments.reason.as_deref().unwrap_or_default().trim();
        let reason = request.as_ref().map_or(given, |request| readings::text(&request.state, "reason"));
        // Whether it opens is known before the release is used up.
        let content = sealed.open(&name, &found.share, half.as_ref()).map_err(|_| damaged())?;
        let content = Content::decode(&content).ok_or_else(damaged)?;
        let writes = deposits::log(record.head.id, request.as_ref(), reason);
        let committed = session.commit(record.head.compartment, writes, Cause::Edit, None)?;
        let kind_name = label.purpose.kind();
        let order = kind(kind_name).map_or(&[][..], |kind| kind.fields);
        let position = |name: &str| order.iter().position(|field| field.name == name).unwrap_or(order.len());
        let mut fields: Vec<OpenedField> = content.0.into_iter().map(|(field, value)| OpenedField { field, value }).collect();
        fields.sort_by_key(|opened| position(&opened.field));
        Ok((DepositOpened { id: record.head.id.to_string(), kind: kind_name.to_owned(), fields }, committed))
    })
}
