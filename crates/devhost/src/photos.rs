use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::host::Host;

/// Types that an image element may show; everything else is for export only.
const SHOWN: [&str; 5] = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp"];

/// `GET /photo/<token>/<record>/<rendition>`, whole or one range.
pub async fn photo(
    State(host): State<Arc<Host>>,
    Path((token, record, rendition)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    if host.desk.photo_token().as_deref() != Some(token.as_str()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let range = match headers.get(header::RANGE).map(|value| value.to_str().ok().and_then(range)) {
        None => None,
        Some(Some(range)) => Some(range),
        Some(None) => return StatusCode::RANGE_NOT_SATISFIABLE.into_response(),
    };
    let photo = tokio::task::spawn_blocking(move || host.desk.photo(&record, &rendition, range)).await;
    let Ok(Ok(photo)) = photo else { return StatusCode::NOT_FOUND.into_response() };
    if !SHOWN.contains(&photo.mime.as_str()) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let length = photo.bytes.len() as u64;
    let partial = range.is_some() || length < photo.total;
    let mut response = Response::new(Body::from(photo.bytes));
    let headers = response.headers_mut();
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    if let Ok(mime) = HeaderValue::from_str(&photo.mime) {
        headers.insert(header::CONTENT_TYPE, mime);
    }
    if partial {
        let last = (photo.start + length).saturating_sub(1);
        if let Ok(value) = HeaderValue::from_str(&format!("bytes {}-{last}/{}", photo.start, photo.total)) {
            headers.insert(header::CONTENT_RANGE, value);
        }
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    response
}

/// One range, `bytes=first-[last]`, as the first byte and the number of bytes wanted (RFC 9110, section 14.1.2).
fn range(text: &str) -> Option<(u64, u64)> {
    let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
    let first: u64 = first.parse().ok()?;
    let last: u64 = if last.is_empty() { u64::MAX } else { last.parse().ok()? };
    (first <= last).then(|| (first, (last - first).saturating_add(1)))
}
