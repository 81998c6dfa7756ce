use std::{path::Path, sync::Arc};

use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::host::Host;

/// `POST /upload`, the raw bytes, named by `x-fieldseal-name` (percent-encoded): a browser's file picker gives no paths, so the file is put into this
/// run's temporary folder for `photo_import`.
pub async fn upload(State(host): State<Arc<Host>>, headers: HeaderMap, body: Bytes) -> Response {
    if !host.knows(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let given = headers.get("x-fieldseal-name").and_then(|name| name.to_str().ok()).unwrap_or("photo");
    let given = percent_encoding::percent_decode_str(given).decode_utf8_lossy().into_owned();
    // Only the last part of the name: it must stay inside the folder.
    let name = Path::new(&given).file_name().map_or_else(|| "photo".into(), ToOwned::to_owned);
    let folder = host.uploads.join(fieldseal_desk::fresh_token());
    let path = folder.join(name);
    let written = async {
        tokio::fs::create_dir(&folder).await?;
        tokio::fs::write(&path, &body).await
    };
    match written.await {
        Ok(()) => Json(json!({ "path": path })).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
