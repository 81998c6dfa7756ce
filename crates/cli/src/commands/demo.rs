use fieldseal_desk::wire::{DemoLoaded, Nothing};

use crate::{arguments::Demo, output::Stopped, run::Terminal};

pub fn run(terminal: &Terminal, command: &Demo) -> Result<(), Stopped> {
    match command {
        Demo::Load => {
            terminal.unlock()?;
            let loaded = terminal.desk.demo_load(Nothing {})?;
            terminal.output.answer(&loaded, |DemoLoaded { missions, records, photos }| {
                terminal
                    .catalogue
                    .say("demo-loaded", &[("missions", (*missions).into()), ("records", (*records).into()), ("photos", (*photos).into())])
            })
        }
    }
}
