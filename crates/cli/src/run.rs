use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, error::ErrorKind};
use fieldseal_desk::{Desk, DeskOptions, ErrorCode, Failure};

use crate::{
    arguments::{Arguments, Top},
    catalogue::Catalogue,
    commands, help,
    output::{Output, Stopped},
};

/// What every command works with.
pub struct Terminal {
    pub desk: Desk,
    pub catalogue: Catalogue,
    pub output: Output,
    pub global: crate::arguments::Global,
}

/// Reads the arguments, does what they ask, tells the exit status: 0 only for success, 2 for arguments that cannot be read.
pub fn run() -> ExitCode {
    let catalogue = Catalogue::english();
    let grammar = help::with_words(Arguments::command(), &catalogue);
    let arguments = match grammar.try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => return refuse(&error),
    };
    let output = Output::new(arguments.global.json);
    // A fault of the program's own reads like any other error; where it happened helps whoever mends it, a backtrace helps nobody here.
    std::panic::set_hook(Box::new(move |fault| {
        let place = fault.location().map_or_else(String::new, ToString::to_string);
        report(&Failure::new(ErrorCode::Unexpected).with("detail", place), output, &Catalogue::english());
    }));
    let desk = DeskOptions::for_this_program(arguments.global.vault.clone()).and_then(Desk::new);
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| match desk {
        Ok(desk) => {
            let terminal = Terminal { desk, catalogue: Catalogue::english(), output, global: arguments.global };
            dispatch(&terminal, arguments.command)
        }
        Err(failure) => Err(failure.into()),
    }));
    // The hook has told about a fault already.
    let Ok(outcome) = outcome else { return ExitCode::FAILURE };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stopped::ReaderGone) => ExitCode::SUCCESS,
        Err(Stopped::NotClean) => ExitCode::FAILURE,
        Err(Stopped::Failed(failure)) => {
            report(&failure, output, &catalogue);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(terminal: &Terminal, command: Top) -> Result<(), Stopped> {
    match command {
        Top::Vault(command) => commands::vault::run(terminal, command),
        Top::Org(command) => commands::org::run(terminal, command),
        Top::Enrol { invite } => commands::org::enrol(terminal, invite),
        Top::Mission(command) => commands::mission::run(terminal, &command),
        Top::Record(command) => commands::record::run(terminal, command),
        Top::Search { query, mission, limit } => commands::search::run(terminal, query, mission, limit),
        Top::Photo(command) => commands::photo::run(terminal, command),
        Top::Questionnaire(command) => commands::questionnaire::run(terminal, command),
        Top::Table(command) => commands::table::run(terminal, command),
        Top::Briefing(command) => commands::briefing::run(terminal, command),
        Top::Evidence(command) => commands::evidence::run(terminal, command),
        Top::Deposit(command) => commands::deposit::run(terminal, command),
        Top::Sync => commands::sync::run(terminal),
        Top::Status => commands::status::run(terminal),
        Top::Demo(command) => commands::demo::run(terminal, &command),
        Top::Kinds => commands::kinds::run(terminal),
        Top::Code { edition } => commands::code::run(terminal, edition),
        Top::Content(command) => commands::content::run(terminal, command),
        Top::Checklist(command) => commands::content::checklist(terminal, command),
        Top::Consent(command) => commands::sources::consent(terminal, command),
        Top::Finding(command) => commands::sources::finding(terminal, command),
        Top::Source(command) => commands::sources::source(terminal, command),
        Top::Incident(command) => commands::sources::incidents(terminal, command),
        Top::Due { mission } => commands::day::due(terminal, mission),
        Top::Day { mission, day } => commands::day::day(terminal, mission, day),
    }
}

/// Help and version are answers; the rest is refused, as JSON where JSON was asked for.
fn refuse(error: &clap::Error) -> ExitCode {
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !asked && std::env::args_os().any(|argument| argument == "--json") {
        let detail = error.to_string();
        let detail = detail.lines().next().unwrap_or_default().trim_start_matches("error: ");
        Output::error_json(&Failure::new(ErrorCode::InvalidArguments).with("detail", detail));
        return ExitCode::from(2);
    }
    // A closed pipe is no reason to complain.
    let _ = error.print();
    if asked { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn report(failure: &Failure, output: Output, catalogue: &Catalogue) {
    if output.json {
        Output::error_json(failure);
    } else {
        Output::error_line(&catalogue.error(failure));
    }
}
