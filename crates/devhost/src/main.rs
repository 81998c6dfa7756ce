//! The desk over loopback HTTP for browser tests. In no release: it hands out what an unlocked vault holds to whoever has its token.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
};

use clap::Parser;
use fieldseal_desk::{Desk, DeskOptions};
use tokio::net::TcpListener;

mod calls;
mod events;
mod host;
mod pages;
mod photos;
mod uploads;

/// The desk over loopback HTTP, for browser tests
#[derive(Debug, Parser)]
#[command(name = "fieldseal-devhost")]
struct Arguments {
    /// The vault's folder
    #[arg(long, value_name = "DIR")]
    vault: PathBuf,
    /// The built user interface
    #[arg(long, value_name = "DIR", default_value = "ui/dist")]
    ui: PathBuf,
    /// 0 takes any free port
    #[arg(long, default_value_t = 0)]
    port: u16,
}

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|first| first == "media-worker") {
        return fieldseal_desk::media_worker();
    }
    match start(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fieldseal-devhost: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let desk = Desk::new(DeskOptions::for_this_program(Some(arguments.vault.clone()))?)?;
    let uploads = tempfile::Builder::new().prefix("fieldseal-devhost-").tempdir()?;
    let pages = pages::Pages::read(&arguments.ui)?;
    tokio::runtime::Runtime::new()?.block_on(async {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port))).await?;
        let address = listener.local_addr()?;
        let token = fieldseal_desk::fresh_token();
        let host = host::Host::new(desk, token.clone(), address, uploads.path().to_owned(), pages);
        println!("listening on http://{address}");
        println!("token: {token}");
        axum::serve(listener, host::router(host)).with_graceful_shutdown(stopped()).await?;
        Ok(())
    })
}

async fn stopped() {
    // Without a signal handler the host runs until it is killed, which is as good.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
