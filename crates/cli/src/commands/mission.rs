use fieldseal_desk::wire::{MissionList, Nothing};

use super::or_dash;
use crate::{arguments::Mission, output::Stopped, run::Terminal, table::table};

pub fn run(terminal: &Terminal, command: &Mission) -> Result<(), Stopped> {
    match command {
        Mission::List => {
            terminal.unlock()?;
            let list = terminal.desk.mission_list(Nothing {})?;
            terminal.output.answer(&list, |MissionList { missions }| {
                let rows = missions.iter().map(|mission| {
                    [
                        or_dash(mission.reference.as_deref()),
                        mission.title.clone(),
                        or_dash(mission.state.as_deref()),
                        mission.counts.values().sum::<u64>().to_string(),
                        mission.conflicts.to_string(),
                        mission.id.clone(),
                    ]
                });
                let headings = ["ref", "title", "state", "records", "conflicts", "id"];
                table(headings.map(|name| terminal.word(&format!("column-{name}"))), rows)
            })
        }
    }
}
