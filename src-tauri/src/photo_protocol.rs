//! `fv://localhost/<token>/<record>/<rendition>`: photos for the working window, decrypted in memory, never on disk.

use std::{borrow::Cow, sync::Arc};

use fieldseal_desk::Desk;
use tauri::{
    Manager, UriSchemeContext, UriSchemeResponder, Wry,
    http::{Method, Request, Response, StatusCode, header},
};

use crate::windows::MAIN;

pub const SCHEME: &str = "fv";

/// Types that an image element may show; everything else is offered for export only.
const SHOWN: [&str; 5] = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp"];

pub fn answer(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let app = context.app_handle().clone();
    let from_main = context.webview_label() == MAIN;
    tauri::async_runtime::spawn_blocking(move || {
        let response = if from_main && request.method() == Method::GET {
            photo(&app.state::<Arc<Desk>>(), &request)
        } else {
            refused(StatusCode::FORBIDDEN)
        };
        responder.respond(response);
    });
}

fn photo(desk: &Desk, request: &Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let mut parts = request.uri().path().trim_start_matches('/').split('/');
    let (Some(given), Some(record), Some(rendition), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return refused(StatusCode::NOT_FOUND);
    };
    // The token is new at each unlock, so that an address from before a lock opens nothing.
    if desk.photo_token().is_none_or(|token| token != given) {
        return refused(StatusCode::FORBIDDEN);
    }
    let range = match request.headers().get(header::RANGE) {
        None => None,
        Some(value) => match value.to_str().ok().and_then(parse_range) {
            Some(range) => Some(range),
            None => return refused(StatusCode::RANGE_NOT_SATISFIABLE),
        },
    };
    let Ok(photo) = desk.photo(record, rendition, range) else { return refused(StatusCode::NOT_FOUND) };
    if !SHOWN.contains(&photo.mime.as_str()) {
        return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let end = photo.start + photo.bytes.len() as u64;
    let partial = end - photo.start < photo.total;
    let mut response = base(if partial { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK })
        .header(header::CONTENT_TYPE, photo.mime)
        .header(header::ACCEPT_RANGES, "bytes");
    if partial {
        response = response.header(header::CONTENT_RANGE, format!("bytes {}-{}/{}", photo.start, end.saturating_sub(1), photo.total));
    }
    response.body(Cow::Owned(photo.bytes)).unwrap_or_else(|_| refused(StatusCode::INTERNAL_SERVER_ERROR))
}

/// One range, `bytes=first-[last]`, as the first byte and the number of bytes wanted (RFC 9110, section 14.1.2).
fn parse_range(text: &str) -> Option<(u64, u64)> {
    let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
    let first: u64 = first.parse().ok()?;
    let last: u64 = if last.is_empty() { u64::MAX } else { last.parse().ok()? };
    (first <= last).then(|| (first, (last - first).saturating_add(1)))
}

fn base(status: StatusCode) -> tauri::http::response::Builder {
    Response::builder()
        .status(status)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")
}

fn refused(status: StatusCode) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::Borrowed(&[][..]));
    *response.status_mut() = status;
    response
}

#[cfg(test)]
#[path = "photo_protocol_tests.rs"]
mod tests;
