use crate::{
    Desk, Failure, records,
    wire::{Search, SearchHit, SearchHits, SnippetPart},
};

const DEFAULT_LIMIT: u32 = 50;
const LARGEST_LIMIT: u32 = 200;

/// Finds words in all records, the best first.
pub fn run(desk: &Desk, arguments: Search) -> Result<SearchHits, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let search = fieldseal_vault::Search {
            query: arguments.query,
            compartment: records::optional_compartment(vault, arguments.mission.as_deref())?,
            kind: None,
            limit: arguments.limit.unwrap_or(DEFAULT_LIMIT).clamp(1, LARGEST_LIMIT) as usize,
        };
        let hits = vault.search(&search)?.into_iter().map(|hit| {
            Ok(SearchHit {
                id: hit.record.id.to_string(),
                reference: records::reference_of(vault, &hit.record)?,
                title: hit.record.title.clone(),
                mission: records::mission_of(vault, hit.record.compartment)?.map(|mission| mission.to_string()),
                kind: hit.record.kind,
                snippet: hit.snippet.into_iter().map(|part| SnippetPart { text: part.text, hit: part.hit }).collect(),
            })
        });
        Ok(SearchHits { hits: hits.collect::<Result<_, Failure>>()? })
    })
}
