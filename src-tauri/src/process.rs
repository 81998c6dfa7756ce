//! Settings of the process itself, made before a window exists.

use std::{os::unix::process::CommandExt, process::Command};

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask};

/// Variables through which a desktop session can put foreign code or logs into a GTK process.
const REFUSED: [&str; 7] =
    ["LD_PRELOAD", "LD_AUDIT", "GTK_MODULES", "GTK3_MODULES", "GIO_EXTRA_MODULES", "GTK_DEBUG", "WEBKIT_INSPECTOR_SERVER"];
const CLEANED: &str = "FIELDSEAL_ENVIRONMENT_CLEANED";

/// No core dump, no debugger of the same user, private files, no injected modules.
///
/// A size limit of 1 rather than 0: it is inherited by the web process and also keeps a piped core handler from being called
/// (Linux, fs/coredump.c). Environment variables can only be dropped before the process starts, hence one restart of itself.
pub fn harden() {
    let one = Rlimit { current: Some(1), maximum: Some(1) };
    if setrlimit(Resource::Core, one).is_err() {
        eprintln!("fieldseal: core dumps could not be switched off");
    }
    umask(rustix::fs::Mode::from_bits_truncate(0o077));
    restart_with_clean_environment();
    if set_dumpable_behavior(DumpableBehavior::NotDumpable).is_err() {
        eprintln!("fieldseal: the process stays open to debuggers of the same user");
    }
}

fn restart_with_clean_environment() {
    if std::env::var_os(CLEANED).is_some() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let mut again = Command::new(program);
    again.args(std::env::args_os().skip(1)).env(CLEANED, "1");
    // Software compositing: the accelerated path needs a driver that field laptops and virtual displays often lack.
    again.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    for name in REFUSED {
        again.env_remove(name);
    }
    let error = again.exec();
    eprintln!("fieldseal: could not restart with a clean environment: {error}");
}
