//! Starting: which vault, the desk over it, the first window, and what the app does when it is left alone.

use std::{
    ffi::OsString,
    path::PathBuf,
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use fieldseal_desk::{Desk, DeskOptions, Event};
use tauri::{AppHandle, Emitter, Manager, RunEvent, WindowEvent};

use crate::{
    away::{self, SleepClock},
    handler,
    photo_protocol::{self, SCHEME},
    windows::{self, MAIN},
};

/// A laptop left alone this long locks itself.
const IDLE_LOCK: Duration = Duration::from_secs(5 * 60);

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct StartOptions {
    pub vault: Option<PathBuf>,
}

impl StartOptions {
    /// `[--vault DIR]`; nothing else, and in particular no passphrase: it is typed into the lock screen.
    ///
    /// # Errors
    /// A sentence that says what may be given.
    pub fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut options = Self::default();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--vault") => match arguments.next() {
                    Some(folder) => options.vault = Some(folder.into()),
                    None => return Err("--vault wants a folder".into()),
                },
                _ => return Err(format!("{} is not known here. Usage: fieldseal-desktop [--vault DIR]", argument.to_string_lossy())),
            }
        }
        Ok(options)
    }
}

/// Opens the app and stays until its last window is closed.
pub fn run(options: StartOptions) -> ExitCode {
    let desk = match DeskOptions::for_this_program(options.vault).and_then(Desk::new) {
        Ok(desk) => Arc::new(desk),
        Err(failure) => {
            eprintln!("{failure}");
            return ExitCode::FAILURE;
        }
    };
    let idle = Arc::new(IdleClock::new());
    let touched = idle.clone();
    let app = tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(SCHEME, photo_protocol::answer)
        .invoke_handler(move |invoke| {
            touched.touch();
            commands()(invoke)
        })
        .manage(desk.clone())
        .setup(move |app| {
            let handle = app.handle().clone();
            desk.subscribe(move |event| tell(&handle, event));
            lock_when_idle(app.handle().clone(), idle);
            let handle = app.handle().clone();
            away::listen(move |locked| lock_then(&handle, locked));
            windows::show_lock_screen(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!("tauri.conf.json"));
    match app {
        Ok(app) => {
            app.run(on_run_event);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("fieldseal: the window system refused: {error}");
            ExitCode::FAILURE
        }
    }
}

fn commands() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool {
    tauri::generate_handler![handler::desk_call, handler::window_session, handler::pick_photos]
}

fn tell(app: &AppHandle, event: &Event) {
    if let Err(error) = app.emit_to(MAIN, "desk://event", event) {
        eprintln!("fieldseal: an event did not reach the window: {error}");
    }
}

fn on_run_event(app: &AppHandle, event: RunEvent) {
    match event {
        // The last window closed: what was open is locked before the process ends.
        RunEvent::Exit => {
            let desk = app.state::<Arc<Desk>>().inner().clone();
            if let Err(failure) = desk.call("vault_lock", serde_json::json!({})) {
                eprintln!("fieldseal: {failure}");
            }
        }
        RunEvent::WindowEvent { label, event: WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, .. }), .. } if label == MAIN => {
            let paths: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
            if let Err(error) = app.emit_to(MAIN, "desk://dropped", paths) {
                eprintln!("fieldseal: dropped files did not reach the window: {error}");
            }
        }
        _ => {}
    }
}

/// Seconds since start at which somebody last used the app. Commands count as use: typing, opening and scrolling all cause them.
struct IdleClock {
    start: Instant,
    last: AtomicU64,
}

impl IdleClock {
    fn new() -> Self {
        Self { start: Instant::now(), last: AtomicU64::new(0) }
    }

    fn touch(&self) {
        self.last.store(self.start.elapsed().as_secs(), Ordering::Relaxed);
    }

    fn idle_for(&self) -> Duration {
        Duration::from_secs(self.start.elapsed().as_secs().saturating_sub(self.last.load(Ordering::Relaxed)))
    }
}

fn lock_when_idle(app: AppHandle, idle: Arc<IdleClock>) {
    std::thread::spawn(move || {
        let mut sleep = SleepClock::started();
        loop {
            std::thread::sleep(Duration::from_secs(5));
            if sleep.has_slept() || idle.idle_for() >= IDLE_LOCK {
                lock_if_open(&app);
            }
        }
    });
}

/// Locks beside the calling thread, which may be the one that draws.
fn lock_if_open(app: &AppHandle) {
    lock_then(app, Box::new(|| {}));
}

/// Locks what is open, and says when it is.
fn lock_then(app: &AppHandle, locked: away::Locked) {
    if app.get_webview_window(MAIN).is_none() {
        return locked();
    }
    let app = app.clone();
    std::thread::spawn(move || {
        handler::lock(&app);
        // Behind the windows: what showed the vault goes first.
        if let Err(error) = app.run_on_main_thread(locked) {
            eprintln!("fieldseal: windows: {error}");
        }
    });
}

#[cfg(test)]
#[path = "start_tests.rs"]
mod tests;
