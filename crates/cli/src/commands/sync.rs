use fieldseal_desk::wire::{Nothing, SyncReport, Traffic};

use crate::{output::Stopped, run::Terminal, table::pairs};

pub fn run(terminal: &Terminal) -> Result<(), Stopped> {
    terminal.unlock()?;
    let report = terminal.desk.sync_run(Nothing {})?;
    terminal.output.answer(&report, |SyncReport { sent, received, notices }| {
        let mut text =
            pairs([(terminal.word("sync-sent"), traffic(terminal, sent)), (terminal.word("sync-received"), traffic(terminal, received))]);
        for notice in notices {
            text += &terminal.catalogue.notice(&notice.code, &notice.args);
            text.push('\n');
        }
        text
    })
}

pub(super) fn traffic(terminal: &Terminal, traffic: &Traffic) -> String {
    terminal
        .catalogue
        .say("traffic", &[("changes", traffic.changes.into()), ("blobs", traffic.blobs.into()), ("bytes", traffic.bytes.into())])
}
