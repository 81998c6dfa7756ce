use std::io::IsTerminal;

use fieldseal_desk::wire::{Search, SnippetPart};
use serde::Serialize;

use crate::{output::Stopped, run::Terminal, table::pairs};

/// A hit as the terminal gives it: the snippet in one piece.
#[derive(Serialize)]
struct Hit {
    id: String,
    kind: String,
    #[serde(rename = "ref")]
    reference: Option<String>,
    title: String,
    snippet: String,
}

#[derive(Serialize)]
struct Hits {
    hits: Vec<Hit>,
}

pub fn run(terminal: &Terminal, query: String, mission: Option<String>, limit: Option<u32>) -> Result<(), Stopped> {
    terminal.unlock()?;
    let found = terminal.desk.search(Search { query, mission, limit })?;
    let marked = !terminal.output.json && std::io::stdout().is_terminal();
    let hits = found.hits.into_iter().map(|hit| Hit {
        id: hit.id,
        kind: hit.kind,
        reference: hit.reference,
        title: hit.title,
        snippet: snippet(&hit.snippet, marked),
    });
    terminal.output.answer(&Hits { hits: hits.collect() }, |Hits { hits }| {
        if hits.is_empty() {
            return terminal.word("search-nothing");
        }
        pairs(hits.iter().map(|hit| {
            let name = hit.reference.clone().unwrap_or_else(|| hit.id.clone());
            (name, format!("{} · {}\n{}", terminal.catalogue.kind(&hit.kind), hit.title, hit.snippet))
        }))
    })
}

fn snippet(parts: &[SnippetPart], marked: bool) -> String {
    parts.iter().fold(String::new(), |text, part| if marked && part.hit { text + "[" + &part.text + "]" } else { text + &part.text })
}
