//! One request and its answer over HTTP, with the patience that bad links need.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use fieldseal_sync::route::{CONTENT_TYPE, RELAY_HEADER};
use fieldseal_sync::{Answer, Failure, Method, Outgoing, limits};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE as CONTENT_TYPE_HEADER};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

use crate::{ClientError, RelayAddress, tls};

/// How long to try to connect, and how long a connection may stand still.
const CONNECT: Duration = Duration::from_secs(20);
const STILL: Duration = Duration::from_secs(60);
/// The slowest link that is waited for while a body drains into it, in bytes a second.
const SLOWEST: u64 = 1024;
/// Attempts of a request that is no part of a run, and the wait between them.
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(700);

/// Outcome of the request with this id.
pub(crate) type Outcome = (u64, Result<Answer, Failure>);

/// Connections to one relay.
pub(crate) struct Link {
    shared: Arc<Shared>,
    /// Dropped in the background: a blocking drop would wait for requests under way.
    runtime: Option<Runtime>,
}

struct Shared {
    address: RelayAddress,
    http: reqwest::Client,
}

impl Link {
    pub(crate) fn new(address: &RelayAddress) -> Result<Self, ClientError> {
        let failed = |error: &dyn Error| ClientError::Runtime(error.to_string());
        let mut builder = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // One TCP connection a request under way: several together fill a long, lossy link that one cannot.
            .http1_only()
            .pool_max_idle_per_host(fieldseal_sync::Parallel::MOST)
            .pool_idle_timeout(Duration::from_secs(50))
            .connect_timeout(CONNECT)
            .tcp_nodelay(true)
            .tcp_keepalive(Duration::from_secs(20));
        #[cfg(any(target_os = "linux", target_os = "android"))]
        {
            builder = builder.tcp_user_timeout(STILL);
        }
        if let Some((name, to)) = address.fixed_resolution() {
            builder = builder.resolve(name, SocketAddr::new(to, 0));
        }
        builder = match address.certificate() {
            Some(certificate) => builder.tls_backend_preconfigured(tls::config(certificate)?).https_only(true),
            None => builder.tls_backend_preconfigured(tls::no_trust()?),
        };
        let http = builder.build().map_err(|error| failed(&error))?;
        let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("relay").enable_all().build();
        let shared = Arc::new(Shared { address: address.clone(), http });
        Ok(Self { shared, runtime: Some(runtime.map_err(|error| failed(&error))?) })
    }

    /// Puts a request under way; its outcome arrives at `done`.
    pub(crate) fn send(&self, outgoing: Outgoing, done: Sender<Outcome>) {
        let shared = self.shared.clone();
        let Some(runtime) = &self.runtime else { return };
        runtime.spawn(async move {
            let outcome = shared.exchange(&outgoing).await;
            // Nobody listens any more when the run was cancelled.
            let _ = done.send((outgoing.id, outcome));
        });
    }

    /// One request outside a run.
    pub(crate) fn once(&self, outgoing: &Outgoing) -> Result<Answer, Failure> {
        let mut attempt = 1;
        loop {
            let (done, outcome) = std::sync::mpsc::channel();
            self.send(outgoing.clone(), done);
            match outcome.recv() {
                Ok((_, Err(Failure::Cut))) if attempt < ATTEMPTS => {
                    std::thread::sleep(PAUSE * attempt);
                    attempt += 1;
                }
                Ok((_, outcome)) => return outcome,
                Err(_) => return Err(Failure::Cut),
            }
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Shared {
    async fn exchange(&self, outgoing: &Outgoing) -> Result<Answer, Failure> {
        let parts = outgoing.request.to_parts();
        let method = match parts.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Delete => reqwest::Method::DELETE,
        };
        let patience = STILL + Duration::from_secs(parts.body.len() as u64 / SLOWEST);
        let mut request = self.http.request(method, self.address.at(&parts.path));
        if let Some(token) = &outgoing.token {
            request = request.header(AUTHORIZATION, format!("Bearer {}", BASE64URL_NOPAD.encode(token)));
        }
        if parts.method == Method::Post {
            request = request.header(CONTENT_TYPE_HEADER, CONTENT_TYPE).body(parts.body);
        }
        let response = timeout(patience, request.send()).await.map_err(|_| Failure::Cut)?.map_err(|error| failure_of(&error))?;
        read(response).await
    }
}

async fn read(mut response: reqwest::Response) -> Result<Answer, Failure> {
    let status = response.status().as_u16();
    if response.headers().get(RELAY_HEADER).is_none_or(|value| value != "1") {
        return Err(stranger(status, &response));
    }
    let announced = response.content_length().unwrap_or(0);
    if announced > limits::ANSWER_BODY as u64 {
        return Err(Failure::NotARelay);
    }
    let mut body = Vec::with_capacity(announced as usize);
    while let Some(piece) = timeout(STILL, response.chunk()).await.map_err(|_| Failure::Cut)?.map_err(|_| Failure::Cut)? {
        if body.len() + piece.len() > limits::ANSWER_BODY {
            return Err(Failure::NotARelay);
        }
        body.extend_from_slice(&piece);
    }
    Ok(Answer { status, body })
}

/// An answer without the relay's header: a login page in between, a gateway whose relay is away, or no relay at all.
fn stranger(status: u16, response: &reqwest::Response) -> Failure {
    let html = response.headers().get(CONTENT_TYPE_HEADER).is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    match status {
        300..400 | 511 => Failure::CaptivePortal,
        502..=504 => Failure::Cut,
        _ if html => Failure::CaptivePortal,
        _ => Failure::NotARelay,
    }
}

fn failure_of(error: &reqwest::Error) -> Failure {
    if is_about_certificate(error) { Failure::WrongCertificate } else { Failure::Cut }
}

/// Looks for the TLS library's refusal. An I/O error's `source` skips the error that it wraps, so that one is looked at by itself.
fn is_about_certificate(error: &(dyn Error + 'static)) -> bool {
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return matches!(tls, rustls::Error::InvalidCertificate(_));
    }
    let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    wrapped.is_some_and(|wrapped| is_about_certificate(wrapped)) || error.source().is_some_and(is_about_certificate)
}
