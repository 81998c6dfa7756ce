//! Listening: HTTP/1.1, plain on loopback only, otherwise TLS 1.3 with the organisation's own certificate.

mod http;
mod idle;
mod tls;

use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum_server::Handle;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use data_encoding::BASE32_NOPAD;
use fieldseal_seal::{Randomness, SystemRandomness};
use hyper_util::rt::TokioTimer;
use rustls::ServerConfig;
use tokio::runtime::Builder;

use crate::{EmbeddedStore, Relay, Store, StoreError};
use idle::IdleAcceptor;

/// A connection ends when nothing has moved on it for this long.
const IDLE: Duration = Duration::from_secs(90);
/// A request's head must be there this long after its first byte.
const HEAD: Duration = Duration::from_secs(20);
/// How long requests under way may take to finish once the server is asked to stop.
const GRACE: Duration = Duration::from_secs(20);

/// What `serve` was told.
#[derive(Debug, Clone)]
pub struct Options {
    pub data: PathBuf,
    pub listen: SocketAddr,
    /// Certificate and key, both PEM files.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Written with the port once the server listens.
    pub port_file: Option<PathBuf>,
}

#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("plain HTTP is only served on a loopback address; give --tls-cert and --tls-key to listen on {0}")]
    PlainHttp(SocketAddr),
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, std::io::Error),
    #[error("the data folder: {0}")]
    Store(#[from] StoreError),
    #[error("the TLS certificate or key in {0} cannot be used: {1}")]
    Tls(PathBuf, String),
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// Serves until SIGTERM or ctrl-c. Prints the setup token at the first start, and the address once it listens, on standard output.
pub fn serve(options: &Options) -> Result<(), ServeError> {
    if options.tls.is_none() && !options.listen.ip().is_loopback() {
        return Err(ServeError::PlainHttp(options.listen));
    }
    let tls = options.tls.as_ref().map(|(certificate, key)| tls::config(certificate, key)).transpose()?;
    let relay = Relay::open(EmbeddedStore::open(&options.data)?, Box::new(SystemRandomness::new()))?;
    print_setup_token(&relay)?;
    let listener = TcpListener::bind(options.listen).map_err(|error| ServeError::Listen(options.listen, error))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(listen(Arc::new(relay), listener, address, tls, options.port_file.as_deref()))
}

/// Makes a new setup token, for an operator who lost the first one before using it. The old one is good no longer.
pub fn new_setup_token(data: &Path) -> Result<(), ServeError> {
    let relay = Relay::open(EmbeddedStore::open(data)?, Box::new(SystemRandomness::new()))?;
    announce_setup_token(&relay)
}

async fn listen<S: Store>(
    relay: Arc<Relay<S>>,
    listener: TcpListener,
    address: SocketAddr,
    tls: Option<ServerConfig>,
    port_file: Option<&Path>,
) -> Result<(), ServeError> {
    let handle = Handle::new();
    let service = http::router(relay).into_make_service();
    let scheme = if tls.is_some() { "https" } else { "http" };
    stop_on_signal(handle.clone())?;
    if let Some(path) = port_file {
        std::fs::write(path, address.port().to_string())?;
    }
    say(&format!("listening on {scheme}://{address}"))?;
    tracing::info!(%address, scheme, "listening");
    let mut server = axum_server::from_tcp(listener)?.handle(handle).http1_only();
    server.http_builder().http1().timer(TokioTimer::new()).header_read_timeout(HEAD).max_headers(32);
    let idle = IdleAcceptor::new(IDLE);
    match tls {
        Some(config) => {
            let acceptor = RustlsAcceptor::new(RustlsConfig::from_config(Arc::new(config))).handshake_timeout(HEAD).acceptor(idle);
            server.acceptor(acceptor).serve(service).await?;
        }
        None => server.acceptor(idle).serve(service).await?,
    }
    tracing::info!("stopped");
    Ok(())
}

fn stop_on_signal(handle: Handle<SocketAddr>) -> Result<(), ServeError> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::spawn(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
        tracing::info!("stopping");
        handle.graceful_shutdown(Some(GRACE));
    });
    Ok(())
}

fn print_setup_token<S: Store>(relay: &Relay<S>) -> Result<(), ServeError> {
    if relay.is_set_up() || relay.store().setup_token()?.is_some() { Ok(()) } else { announce_setup_token(relay) }
}

/// Printed before it is kept: a token that is kept and was never seen would be of no use.
fn announce_setup_token<S: Store>(relay: &Relay<S>) -> Result<(), ServeError> {
    let mut random = [0; 20];
    SystemRandomness::new().fill(&mut random);
    let token = BASE32_NOPAD.encode(&random).to_ascii_lowercase();
    say(&format!("setup token: {token}"))?;
    Ok(relay.set_setup_token(&token)?)
}

fn say(line: &str) -> Result<(), ServeError> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
