use fieldseal_desk::wire::{
    DepositAmend, DepositId, DepositList, DepositOpen, DepositOpened, DepositPlan, DepositRequest, DepositRow, DepositSeal, Nothing,
    RecordCreated, RecordGet,
};

use super::{moment, or_dash};
use crate::{arguments::Deposit, fields, output::Stopped, run::Terminal, table::table};

pub fn run(terminal: &Terminal, command: Deposit) -> Result<(), Stopped> {
    terminal.unlock()?;
    let desk = &terminal.desk;
    match command {
        Deposit::Plan { id } => plan(terminal, &desk.deposit_plan(RecordGet { id })?),
        Deposit::Seal { id, lead } => plan(terminal, &desk.deposit_seal(DepositSeal { id, lead: Some(lead) })?),
        Deposit::List => list(terminal, &desk.deposit_list(Nothing {})?),
        Deposit::Request { id, reason } => {
            let created = desk.deposit_request(DepositRequest { id, reason })?;
            let say = |RecordCreated { id, .. }: &RecordCreated| terminal.catalogue.say("deposit-requested", &[("id", id.clone().into())]);
            Ok(terminal.output.answer(&created, say)?)
        }
        Deposit::Release { id } => list(terminal, &desk.deposit_release(DepositId { id })?),
        Deposit::Open { id, reason } => {
            let opened = desk.deposit_open(DepositOpen { id, reason })?;
            let text = |DepositOpened { fields, .. }: &DepositOpened| {
                let rows = fields.iter().map(|opened| {
                    let text = opened.value.as_str().map_or_else(|| opened.value.to_string(), str::to_owned);
                    [opened.field.clone(), text]
                });
                table(["field", "value"].map(|name| terminal.word(&format!("column-{name}"))), rows)
            };
            Ok(terminal.output.answer(&opened, text)?)
        }
        Deposit::Amend { id, fields } => {
            let fields = fields::filter(&fields)?.unwrap_or_default();
            list(terminal, &desk.deposit_amend(DepositAmend { id, fields })?)
        }
    }
}

fn plan(terminal: &Terminal, plan: &DepositPlan) -> Result<(), Stopped> {
    terminal.output.answer(plan, |plan| {
        let groups = [("custodians", &plan.custodians), ("seconds", &plan.seconds), ("alone", &plan.alone)];
        let rows = groups.map(|(name, people)| [terminal.word(&format!("deposit-{name}")), or_dash(Some(&people.join(", ")))]);
        let state = match &plan.deposit {
            None => terminal.word("deposit-none"),
            Some(id) => {
                let at = plan.deposited.as_deref().map(moment).unwrap_or_default();
                terminal.catalogue.say("deposit-made", &[("id", id.clone().into()), ("at", at.into())])
            }
        };
        let stale = [(plan.changed, "deposit-changed"), (plan.others, "deposit-others")];
        let notes = stale.iter().filter(|(holds, _)| *holds).map(|(_, id)| format!("\n{}", terminal.word(id))).collect::<String>();
        table(["role", "name"].map(|name| terminal.word(&format!("column-{name}"))), rows) + &state + &notes
    })?;
    Ok(())
}

fn list(terminal: &Terminal, list: &DepositList) -> Result<(), Stopped> {
    terminal.output.answer(list, |DepositList { deposits }| {
        let rows = deposits.iter().map(|deposit| {
            let about = or_dash(deposit.codename.as_deref());
            let latest = deposit.requests.last();
            [
                deposit.id.clone(),
                terminal.word(&format!("deposit-purpose-{}", deposit.purpose)),
                about,
                deposit.depositor.clone(),
                moment(&deposit.at),
                standing(terminal, deposit),
                or_dash(latest.map(|request| request.state.as_str())),
                deposit.openings.len().to_string(),
            ]
        });
        let headings = ["id", "purpose", "source", "author", "at", "standing", "state", "opened"];
        let mut text = table(headings.map(|name| terminal.word(&format!("column-{name}"))), rows);
        let mine = deposits.iter().filter(|deposit| deposit.standing == "second");
        for request in mine.flat_map(|deposit| &deposit.requests).filter(|request| request.state == "requested") {
            let arguments =
                [("id", request.id.clone().into()), ("person", request.asked_by.clone().into()), ("reason", request.reason.clone().into())];
            text += &format!("{}\n", terminal.catalogue.say("deposit-waiting", &arguments));
        }
        text
    })?;
    Ok(())
}

fn standing(terminal: &Terminal, deposit: &DepositRow) -> String {
    let word = terminal.word(&format!("deposit-standing-{}", deposit.standing));
    if deposit.superseded { format!("{word}, {}", terminal.word("deposit-superseded")) } else { word }
}
