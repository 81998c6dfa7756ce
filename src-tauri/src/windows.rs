//! The two windows: the lock screen, and the working window. Each has a web process of its own, which dies with its window: locking is
//! destroying, because a web process keeps copies of what it showed.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};

pub const UNLOCK: &str = "unlock";
pub const MAIN: &str = "main";

/// Opens the lock screen, then destroys the working window.
///
/// # Errors
/// The window could not be made; the working window is destroyed all the same.
pub fn show_lock_screen(app: &AppHandle) -> tauri::Result<()> {
    let opened = open(app, UNLOCK, "unlock.html", 1280.0, 800.0);
    close(app, MAIN);
    opened
}

/// Opens the working window, then destroys the lock screen with every copy of the passphrase in its heap.
///
/// # Errors
/// The window could not be made.
pub fn show_main(app: &AppHandle) -> tauri::Result<()> {
    open(app, MAIN, "index.html", 1440.0, 900.0)?;
    close(app, UNLOCK);
    Ok(())
}

fn open(app: &AppHandle, label: &str, page: &str, width: f64, height: f64) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(label) {
        return window.set_focus();
    }
    let window = WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.into()))
        // The title is what a bystander or a window list sees: the program's name and nothing of the mission.
        .title("Fieldseal")
        .inner_size(width, height)
        .min_inner_size(1000.0, 640.0)
        // A small screen, or text scaled up, holds less than the window would like to have.
        .prevent_overflow()
        .center()
        .incognito(true)
        .data_directory(own_directory())
        .devtools(false)
        .general_autofill_enabled(false)
        // Text at 200 % is promised.
        .zoom_hotkeys_enabled(true)
        .on_navigation(|url| url.scheme() == "tauri" || url.as_str().starts_with("http://tauri.localhost"))
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    settle(&window)
}

/// A directory where nothing is stored nor could be, under a path that no window had before. The framework keeps its list of registered page schemes
/// per path, while each incognito window has a context of its own: two windows of one path, even one after the other, would share the list, and the
/// second could not show its page.
fn own_directory() -> PathBuf {
    static OPENED: AtomicU32 = AtomicU32::new(0);
    let number = OPENED.fetch_add(1, Ordering::Relaxed);
    directory_of(number)
}

/// Spells a number in steps between two directories that every system of this kind has.
fn directory_of(number: u32) -> PathBuf {
    let steps = (0..u32::BITS - number.leading_zeros()).map(|bit| if number >> bit & 1 == 1 { "../proc" } else { "../sys" });
    std::iter::once("/sys").chain(steps).collect()
}

/// What only the platform's own webview can switch: the context menu (save image, print, reload) is off, composing input (Arabic and Sorani
/// keyboards, dead keys) is on.
#[cfg(target_os = "linux")]
fn settle(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, PrintOperationExt as _, WebViewExt};
    window.with_webview(|webview| {
        let view = webview.inner();
        view.connect_context_menu(|_, _, _, _| true);
        view.connect_print(|_, operation| {
            operation.set_page_setup(&gtk::PageSetup::new());
            true
        });
        if let Some(context) = view.input_method_context() {
            context.set_enable_preedit(true);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn settle(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

fn close(app: &AppHandle, label: &str) {
    if let Some(window) = app.get_webview_window(label)
        && let Err(error) = window.destroy()
    {
        eprintln!("fieldseal: the {label} window did not close: {error}");
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_windows_share_a_directory_and_each_is_there() {
        let paths: HashSet<PathBuf> = (0..1000).map(directory_of).collect();
        assert_eq!(paths.len(), 1000);
        assert!(paths.iter().all(|path| path.is_dir()));
    }
}
