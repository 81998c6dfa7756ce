use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use fieldseal_desk::{
    ErrorCode, Failure,
    wire::{PhotoExport, PhotoExported, PhotoImport, PhotoImportStatus, PhotoItem, PhotoItemStatus, PhotoJob, Rendition},
};
use serde::Serialize;

use super::or_dash;
use crate::{arguments::Photo, output::Stopped, run::Terminal, table::table};

#[derive(Serialize)]
struct Items {
    items: Vec<PhotoItem>,
}

pub fn run(terminal: &Terminal, command: Photo) -> Result<(), Stopped> {
    match command {
        Photo::Import { paths, mission, site } => import(terminal, &paths, mission, site),
        Photo::Export { id, rendition, out, reason } => {
            let rendition = match (rendition.preview, rendition.derivative) {
                (true, _) => Rendition::Preview,
                (_, true) => Rendition::Derivative,
                _ => Rendition::Original,
            };
            let out = text_of(&std::path::absolute(&out).unwrap_or(out))?;
            terminal.unlock()?;
            let exported = terminal.desk.photo_export(PhotoExport { id, rendition, out, reason })?;
            terminal.output.answer(&exported, |PhotoExported { bytes, sha256 }| {
                terminal.catalogue.say("photo-exported", &[("bytes", (*bytes).into()), ("sha256", sha256.clone().into())])
            })
        }
    }
}

fn import(terminal: &Terminal, paths: &[PathBuf], mission: String, site: Option<String>) -> Result<(), Stopped> {
    let paths = paths.iter().map(|path| text_of(path)).collect::<Result<Vec<_>, _>>()?;
    terminal.unlock()?;
    let job = PhotoJob { job: terminal.desk.photo_import(PhotoImport { paths, mission, site })?.job };
    let status = follow(terminal, &job)?;
    if let Some(failure) = status.stopped {
        return Err(failure.into());
    }
    terminal.output.answer(&Items { items: status.items }, |Items { items }| {
        let rows = items.iter().map(|item| {
            let state = match item.status {
                PhotoItemStatus::Imported => "photo-imported",
                PhotoItemStatus::Duplicate => "photo-duplicate",
                PhotoItemStatus::Damaged => "photo-damaged",
                PhotoItemStatus::Unreadable => "photo-unreadable",
            };
            let place = item.gps.map_or_else(
                || item.gps_note.as_deref().map_or_else(String::new, |note| terminal.word(&format!("gps-{note}"))),
                |gps| format!("{:.5}, {:.5}", gps.lat, gps.lon),
            );
            [
                item.path.clone(),
                terminal.word(state),
                or_dash(item.reference.as_deref()),
                or_dash(item.taken_at.as_deref()),
                place,
                or_dash(item.camera.as_deref()),
            ]
        });
        table(["path", "state", "ref", "taken", "place", "camera"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

/// Waits for the end, with the count on a person's screen.
fn follow(terminal: &Terminal, job: &PhotoJob) -> Result<PhotoImportStatus, Failure> {
    let shown = !terminal.output.json && io::stderr().is_terminal();
    loop {
        let status = terminal.desk.photo_import_status(job.clone())?;
        if shown {
            let text = terminal.catalogue.say("photo-progress", &[("done", status.done.into()), ("total", status.total.into())]);
            let mut screen = io::stderr().lock();
            let _ = write!(screen, "\r{text}");
            let _ = screen.flush();
        }
        if status.finished {
            if shown {
                let _ = writeln!(io::stderr().lock());
            }
            return Ok(status);
        }
        thread::sleep(Duration::from_millis(20));
    }
}

pub fn text_of(path: &Path) -> Result<String, Failure> {
    path.to_str()
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(ErrorCode::PathUnreadable).with("path", path.display().to_string()).with("detail", "UTF-8"))
}
