//! A worker on its own, for tests and measurements. The shipped programs are their own workers.

use std::process::ExitCode;

fn main() -> ExitCode {
    if fieldseal_media::worker::is_requested() {
        return fieldseal_media::worker::main();
    }
    ExitCode::from(2)
}
