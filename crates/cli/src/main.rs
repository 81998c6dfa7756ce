//! `fieldseal`: the desk from a terminal.

use std::process::ExitCode;

mod arguments;
mod catalogue;
mod commands;
mod coverage;
mod fields;
mod help;
mod output;
mod passphrase;
mod run;
mod stream;
mod table;

fn main() -> ExitCode {
    // The same program decodes photos, in a process of its own with limits of its own.
    if std::env::args_os().nth(1).is_some_and(|first| first == "media-worker") {
        return fieldseal_desk::media_worker();
    }
    run::run()
}
