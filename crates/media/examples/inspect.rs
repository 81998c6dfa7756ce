//! Looks at photos as an import does and prints what it finds, as JSON lines, and how long it took.
//!
//! `cargo run --release -p fieldseal-media --example inspect -- [--workers N] [--save FOLDER] FILE…`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use fieldseal_media::{Inspection, Limits, Program, Reading, Ticket, WorkerPool, worker};

fn main() -> ExitCode {
    if worker::is_requested() {
        return worker::main();
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let (mut workers, mut save, mut files) = (WorkerPool::useful_workers(), None, Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--workers" => workers = arguments.next().ok_or("--workers needs a number")?.parse()?,
            "--save" => save = Some(PathBuf::from(arguments.next().ok_or("--save needs a folder")?)),
            file => files.push(PathBuf::from(file)),
        }
    }
    let limits = Limits::default();
    let begun = Instant::now();
    let pool = WorkerPool::new(&Program::this()?, limits, workers)?;
    let mut bytes = 0;
    let mut tickets: Vec<(&Path, Ticket)> = Vec::new();
    for file in &files {
        let mut reading = Reading::open(file, &limits)?;
        bytes += std::io::copy(&mut reading, &mut std::io::sink())?;
        tickets.push((file, pool.submit(reading.finish()?)));
    }
    for (file, ticket) in tickets {
        let Inspection { facts, renditions, trouble } = ticket.wait();
        println!("{}\t{}", file.display(), serde_json::to_string(&facts)?);
        if let Some(trouble) = trouble {
            return Err(trouble.into());
        }
        if let (Some(folder), Some(both), Some(stem)) = (&save, renditions, file.file_stem()) {
            for (name, rendition) in [("thumbnail", both.thumbnail), ("preview", both.preview)] {
                std::fs::write(folder.join(format!("{}.{name}.jpg", stem.display())), rendition.content)?;
            }
        }
    }
    let took = begun.elapsed();
    let each = took.as_secs_f64() * 1000.0 / files.len().max(1) as f64;
    eprintln!("{} files, {bytes} bytes, {workers} workers: {took:.2?}, {each:.1} ms a file", files.len());
    Ok(())
}
