fn main() {
    #[cfg(feature = "desktop")]
    if let Err(error) = tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/*.json")
            .app_manifest(tauri_build::AppManifest::new().commands(&["desk_call", "window_session", "pick_photos"])),
    ) {
        println!("cargo::error={error:#}");
    }
}
