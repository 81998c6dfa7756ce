use fieldseal_desk::wire::{DayGet, DueGet};

use super::{moment, or_dash};
use crate::{output::Stopped, run::Terminal, table::table};

/// What is due, the longest overdue first.
pub fn due(terminal: &Terminal, mission: Option<String>) -> Result<(), Stopped> {
    terminal.unlock()?;
    let list = terminal.desk.due_list(DueGet { mission, id: None })?;
    terminal.output.answer(&list, |list| {
        let rows = list.rows.iter().map(|row| {
            let about = row.about.as_ref().map(|about| about.title.clone());
            [
                row.due.clone(),
                row.urgency.clone(),
                row.kind.clone(),
                or_dash(row.reference.as_deref()),
                about.unwrap_or_else(|| row.title.clone()),
            ]
        });
        table(["due", "urgency", "kind", "ref", "title"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

/// The programme of a day.
pub fn day(terminal: &Terminal, mission: String, day: Option<String>) -> Result<(), Stopped> {
    terminal.unlock()?;
    let plan = terminal.desk.day_get(DayGet { mission, day })?;
    terminal.output.answer(&plan, |plan| {
        let rows = plan.items.iter().map(|item| {
            let at = item.starts.as_ref().map(|at| moment(&at.at));
            [or_dash(at.as_deref()), item.title.clone(), or_dash(item.place.as_deref()), item.check_in.clone()]
        });
        table(["at", "title", "place", "check_in"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}
