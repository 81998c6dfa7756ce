//! `fieldseal-server`: the secretariat's relay, from the command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use fieldseal_server::backup::backup;
use fieldseal_server::serve::{Options, new_setup_token, serve};
use tracing_subscriber::EnvFilter;

/// The secretariat's relay: keeps sealed work of all laptops and reads none of it.
#[derive(Debug, Parser)]
#[command(name = "fieldseal-server", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Write the log as JSON lines (to standard error, like the plain form).
    #[arg(long, global = true)]
    log_json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a data folder.
    Serve {
        /// The folder with everything the relay keeps; made if there is none.
        #[arg(long)]
        data: PathBuf,
        /// Address and port, such as 127.0.0.1:8443; port 0 takes a free one.
        #[arg(long)]
        listen: SocketAddr,
        /// The organisation's certificate (PEM). Needed to listen on anything but loopback.
        #[arg(long, requires = "tls_key")]
        tls_cert: Option<PathBuf>,
        /// The certificate's private key (PEM).
        #[arg(long, requires = "tls_cert")]
        tls_key: Option<PathBuf>,
        /// Write the port to this file once the server listens.
        #[arg(long)]
        port_file: Option<PathBuf>,
    },
    /// Print a new setup token in place of one that was lost. The server must not run.
    SetupToken {
        #[arg(long)]
        data: PathBuf,
    },
    /// Copy a data folder, also while it is served. The copy can be served as it is.
    Backup {
        #[arg(long)]
        data: PathBuf,
        /// A new or empty folder.
        #[arg(long)]
        to: PathBuf,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_env("FIELDSEAL_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false);
    if arguments.log_json {
        log.json().init()
    } else {
        log.init()
    }
    let outcome = match arguments.command {
        Command::Serve { data, listen, tls_cert, tls_key, port_file } => {
            serve(&Options { data, listen, tls: tls_cert.zip(tls_key), port_file }).map_err(|error| error.to_string())
        }
        Command::SetupToken { data } => new_setup_token(&data).map_err(|error| error.to_string()),
        Command::Backup { data, to } => match backup(&data, &to) {
            Ok(chunks) => {
                println!("copied the database and {chunks} chunks");
                Ok(())
            }
            Err(error) => Err(error.to_string()),
        },
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fieldseal-server: {error}");
            ExitCode::FAILURE
        }
    }
}
