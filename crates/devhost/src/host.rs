use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use fieldseal_desk::Desk;

use crate::{calls, events, pages::Pages, photos, uploads};

/// What every request works with.
pub struct Host {
    pub desk: Desk,
    pub token: String,
    pub address: SocketAddr,
    pub uploads: PathBuf,
    pub pages: Pages,
}

impl Host {
    pub fn new(desk: Desk, token: String, address: SocketAddr, uploads: PathBuf, pages: Pages) -> Arc<Self> {
        Arc::new(Self { desk, token, address, uploads, pages })
    }

    /// Whether the request carries this run's token.
    pub fn knows(&self, headers: &HeaderMap) -> bool {
        headers.get("x-fieldseal-token").is_some_and(|given| given.as_bytes() == self.token.as_bytes())
    }
}

pub fn router(host: Arc<Host>) -> Router {
    Router::new()
        .route("/call/{command}", post(calls::call))
        .route("/events", get(events::events))
        .route("/photo/{token}/{record}/{rendition}", get(photos::photo))
        .route("/upload", post(uploads::upload))
        .fallback(get(crate::pages::page))
        .layer(DefaultBodyLimit::max(256 * 1024 * 1024))
        .layer(middleware::from_fn_with_state(host.clone(), guard))
        .with_state(host)
}

/// Refuses other names for this address (a page elsewhere that lets its name point here could otherwise read the token), and sets the headers of
/// the production window.
async fn guard(State(host): State<Arc<Host>>, request: Request, next: Next) -> Response {
    let port = host.address.port();
    let asked = request.headers().get(header::HOST).and_then(|name| name.to_str().ok()).unwrap_or_default();
    if asked != format!("127.0.0.1:{port}") && asked != format!("localhost:{port}") {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(host.pages.policy());
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
