//! The desktop program: opens nothing before the process is hardened.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == "media-worker") {
        return fieldseal_desk::media_worker();
    }
    fieldseal_desktop::process::harden();
    match fieldseal_desktop::start::StartOptions::parse(std::env::args_os().skip(1)) {
        Ok(options) => fieldseal_desktop::start::run(options),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
