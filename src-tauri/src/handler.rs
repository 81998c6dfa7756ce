//! The one command handler: checks which window asks, hands the command to the desk on a thread of its own, moves windows when the vault opens or
//! locks.

use std::sync::Arc;

use fieldseal_desk::{Desk, Failure};
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, State, WebviewWindow};

use crate::windows::{self, MAIN, UNLOCK};

/// What the lock screen may ask for; everything else belongs to the working window.
const UNLOCK_COMMANDS: [&str; 3] = ["vault_status", "vault_create", "vault_unlock"];

/// Every command of the desk's list comes through here.
#[tauri::command]
pub async fn desk_call(window: WebviewWindow, name: String, args: Option<Value>) -> Result<Value, Value> {
    if window.label() != MAIN && !UNLOCK_COMMANDS.contains(&name.as_str()) {
        return Err(json!({"code": "window.not_allowed", "args": {"command": name}}));
    }
    let app = window.app_handle().clone();
    let desk = app.state::<Arc<Desk>>().inner().clone();
    let command = name.clone();
    let answer = tauri::async_runtime::spawn_blocking(move || desk.call(&command, args.unwrap_or_else(|| json!({})))).await;
    let answer = match answer {
        Ok(answer) => answer.map_err(|failure| error_body(&failure)),
        Err(_) => Err(json!({"code": "host.command_stopped", "args": {"command": name}})),
    };
    if answer.is_ok() {
        follow(&app, &name);
    }
    answer
}

/// What a window needs to know about its host.
#[tauri::command]
pub fn window_session(window: WebviewWindow, desk: State<'_, Arc<Desk>>) -> Value {
    match window.label() {
        MAIN => json!({"window": MAIN, "photo_token": desk.photo_token()}),
        _ => json!({"window": UNLOCK}),
    }
}

/// Asks for photos with the platform's own dialog; paths only, the webview never sees bytes of files.
#[tauri::command]
pub async fn pick_photos(window: WebviewWindow) -> Result<Vec<String>, Value> {
    if window.label() != MAIN {
        return Err(json!({"code": "window.not_allowed", "args": {"command": "pick_photos"}}));
    }
    let picked = rfd::AsyncFileDialog::new().set_parent(&window).pick_files().await;
    Ok(picked.unwrap_or_default().iter().map(|file| file.path().to_string_lossy().into_owned()).collect())
}

/// Locks the vault and destroys what showed it, in that order.
pub fn lock(app: &AppHandle) {
    let desk = app.state::<Arc<Desk>>().inner().clone();
    if let Err(failure) = desk.call("vault_lock", json!({})) {
        eprintln!("fieldseal: locking: {}", error_body(&failure));
    }
    follow(app, "vault_lock");
}

fn follow(app: &AppHandle, command: &str) {
    let moved = match command {
        "vault_unlock" | "vault_create" => on_main_thread(app, windows::show_main),
        "vault_lock" => on_main_thread(app, windows::show_lock_screen),
        _ => Ok(()),
    };
    if let Err(error) = moved {
        eprintln!("fieldseal: windows: {error}");
    }
}

/// GTK makes and destroys windows on its own thread only.
fn on_main_thread(app: &AppHandle, act: fn(&AppHandle) -> tauri::Result<()>) -> tauri::Result<()> {
    let app_there = app.clone();
    app.run_on_main_thread(move || {
        if let Err(error) = act(&app_there) {
            eprintln!("fieldseal: windows: {error}");
        }
    })
}

fn error_body(failure: &Failure) -> Value {
    serde_json::to_value(failure).unwrap_or_else(|_| json!({"code": "host.error_unreadable", "args": {}}))
}
