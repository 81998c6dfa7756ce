//! From HTTP to the relay and back: sizes, time, tokens. What a request means is the relay's.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE as CONTENT_TYPE_HEADER, HeaderMap};
use axum::http::{HeaderValue, Response, StatusCode};
use data_encoding::BASE64URL_NOPAD;
use fieldseal_sync::route::{CONTENT_TYPE, RELAY_HEADER};
use fieldseal_sync::{Answer, Method, Refusal, RefusalCode};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::relay::{Relay, refusal_answer};
use crate::store::Store;

/// Memory for request bodies under way, in KiB.
const BODIES_KIB: usize = 256 * 1024;
/// Requests that work on the store at a time.
const AT_WORK: usize = 32;
/// A body may stand still this long, and take this long altogether.
const STILL: Duration = Duration::from_secs(60);
const WHOLE: Duration = Duration::from_secs(30 * 60);

struct App<S> {
    relay: Arc<Relay<S>>,
    bodies: Arc<Semaphore>,
    work: Arc<Semaphore>,
}

pub(super) fn router<S: Store>(relay: Arc<Relay<S>>) -> Router {
    let app = App { relay, bodies: Arc::new(Semaphore::new(BODIES_KIB)), work: Arc::new(Semaphore::new(AT_WORK)) };
    Router::new().fallback(answer::<S>).with_state(Arc::new(app))
}

async fn answer<S: Store>(State(app): State<Arc<App<S>>>, request: Request) -> Response<Body> {
    let started = Instant::now();
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    if path == "/health" && parts.method == axum::http::Method::GET {
        return health(&app.relay);
    }
    let method = parts.method.clone();
    let announced = body.size_hint().exact();
    let answered = exchange(&app, &parts.method, &path, &parts.headers, body).await;
    let (answer, last) = match answered {
        Ok(answer) => (answer, false),
        // Whatever is left of the body is not worth reading.
        Err(refusal) => (refusal_answer(&refusal), announced != Some(0)),
    };
    let place = path.split('/').nth(2).filter(|_| path.starts_with("/v1/")).unwrap_or("-");
    let (took_ms, received, sent) = (started.elapsed().as_millis() as u64, announced.unwrap_or(0), answer.body.len());
    tracing::info!(%method, place, status = answer.status, received, sent, took_ms, "answered");
    respond(answer, last)
}

/// An error here means that the body was not read to its end.
async fn exchange<S: Store>(
    app: &App<S>,
    method: &axum::http::Method,
    path: &str,
    headers: &HeaderMap,
    body: Body,
) -> Result<Answer, Refusal> {
    let method = match method.as_str() {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "DELETE" => Method::Delete,
        _ => return Err(RefusalCode::NotFound.into()),
    };
    let token = bearer(headers);
    let limit = app.relay.admit(method, path, token.as_deref(), now_ms())?;
    let (body, _memory) = read(app, body, limit).await?;
    let _turn = app.work.clone().acquire_owned().await.map_err(|_| RefusalCode::Busy)?;
    let (relay, path) = (app.relay.clone(), path.to_owned());
    let work = tokio::task::spawn_blocking(move || relay.handle(method, &path, token.as_deref(), &body, now_ms()));
    work.await.map_err(|_| RefusalCode::Storage.into())
}

/// Reads a body whose length was announced, within its limit and its time.
async fn read<S: Store>(app: &App<S>, mut body: Body, limit: usize) -> Result<(Vec<u8>, OwnedSemaphorePermit), Refusal> {
    let length = body.size_hint().exact().ok_or(RefusalCode::Malformed)?;
    let length = usize::try_from(length).ok().filter(|length| *length <= limit).ok_or(RefusalCode::TooLarge)?;
    let room = u32::try_from(length / 1024 + 1).map_err(|_| RefusalCode::TooLarge)?;
    let memory = app.bodies.clone().try_acquire_many_owned(room).map_err(|_| RefusalCode::Busy)?;
    let until = Instant::now() + WHOLE;
    let mut bytes = Vec::new();
    loop {
        let frame = std::future::poll_fn(|context| std::pin::Pin::new(&mut body).poll_frame(context));
        let patience = STILL.min(until.saturating_duration_since(Instant::now()));
        match timeout(patience, frame).await {
            Err(_) => return Err(RefusalCode::TooSlow.into()),
            Ok(None) => return Ok((bytes, memory)),
            Ok(Some(Err(_))) => return Err(RefusalCode::TooSlow.into()),
            Ok(Some(Ok(frame))) => {
                if let Some(data) = frame.data_ref() {
                    bytes.extend_from_slice(data);
                }
                if bytes.len() > limit {
                    return Err(RefusalCode::TooLarge.into());
                }
            }
        }
    }
}

fn bearer(headers: &HeaderMap) -> Option<Vec<u8>> {
    let text = headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")?;
    BASE64URL_NOPAD.decode(text.as_bytes()).ok().filter(|token| token.len() <= 128)
}

fn respond(answer: Answer, last: bool) -> Response<Body> {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(RELAY_HEADER, HeaderValue::from_static("1"));
    headers.insert(CONTENT_TYPE_HEADER, HeaderValue::from_static(CONTENT_TYPE));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if last {
        headers.insert(axum::http::header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// Answers while the store can be read.
fn health<S: Store>(relay: &Relay<S>) -> Response<Body> {
    let (status, text) = match relay.store().setup_token() {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, "the store cannot be read\n"),
    };
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE_HEADER, HeaderValue::from_static("text/plain"));
    response.headers_mut().insert(RELAY_HEADER, HeaderValue::from_static("1"));
    response
}

fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as u64)
}
