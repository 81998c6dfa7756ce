//! Recomputing chains, and naming where one is broken.

use std::collections::{BTreeMap, BTreeSet};

use fieldseal_vault::{Class, List, Record, Vault};

use super::{Event, KIND, events_of, text};
use crate::{Failure, imports, records};

/// What is wrong at a place of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breakage {
    /// The hash is not that of what the event says.
    Altered,
    /// It does not name the hash of the event before it.
    Unlinked,
    /// An event of this number is not here.
    Missing,
    /// There are two of this number.
    Forked,
    /// Another laptop wrote it than it says, or somebody wrote into it later.
    Foreign,
    /// It speaks of other bytes than the evidence's original.
    OtherContent,
    /// No event tells how the evidence came into the vault.
    NoImport,
}

/// A broken place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    pub what: Breakage,
    pub device: String,
    pub sequence: i64,
}

impl Breakage {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Altered => "altered",
            Self::Unlinked => "unlinked",
            Self::Missing => "missing",
            Self::Forked => "forked",
            Self::Foreign => "foreign",
            Self::OtherContent => "other_content",
            Self::NoImport => "no_import",
        }
    }
}

/// The events of the evidence, the oldest first by their writers' clocks, and every break in their chains.
///
/// # Errors
/// The vault could not be read.
pub fn of_evidence(vault: &Vault, evidence: &Record) -> Result<(Vec<Event>, Vec<Break>), Failure> {
    let mut found = events_of(vault, evidence.head.id)?;
    found.sort_by(|(_, one), (_, other)| {
        (one.at_ms, &one.device, one.incarnation, one.sequence).cmp(&(other.at_ms, &other.device, other.incarnation, other.sequence))
    });
    let original = text(evidence, "sha256");
    let mut breaks = Vec::new();
    let mut at = |what, event: &Event| breaks.push(Break { what, device: event.device.clone(), sequence: event.sequence });
    for (record, event) in &found {
        if !is_own_work(record, event) {
            at(Breakage::Foreign, event);
        }
        if event.content == "original" && event.content_sha256 != original {
            at(Breakage::OtherContent, event);
        }
    }
    let mut chains: BTreeMap<(&str, u32), Vec<&Event>> = BTreeMap::new();
    for (_, event) in &found {
        chains.entry((&event.device, event.incarnation)).or_default().push(event);
    }
    for ((device, _), mut chain) in chains {
        chain.sort_by_key(|event| event.sequence);
        breaks.extend(links(&chain).into_iter().map(|(sequence, what)| Break { what, device: device.to_owned(), sequence }));
    }
    // A note of evidence that was only looked at has no bytes that could have come in.
    if !original.is_empty() && !found.iter().any(|(_, event)| event.action == "imported") {
        breaks.push(Break { what: Breakage::NoImport, device: String::new(), sequence: 0 });
    }
    Ok((found.into_iter().map(|(_, event)| event).collect(), breaks))
}

/// Recomputes every chain of every mission here: how many events there are, and each piece of evidence with a break.
///
/// # Errors
/// The vault could not be read.
pub fn check_all(vault: &Vault) -> Result<Vec<(String, Break)>, Failure> {
    let mut broken = Vec::new();
    for compartment in vault.compartments()?.into_iter().filter(|info| info.class == Class::Mission) {
        let mut list = List { kind: Some(imports::KIND.to_owned()), compartment: Some(compartment.id), limit: 1_000, ..List::default() };
        loop {
            let page = vault.list(&list)?;
            for row in &page.rows {
                let Some(record) = vault.record(row.head.id)? else { continue };
                let (_, breaks) = of_evidence(vault, &record)?;
                if !breaks.is_empty() {
                    let name = records::reference_of(vault, &row.head)?.unwrap_or_else(|| row.head.id.to_string());
                    broken.extend(breaks.into_iter().map(|one| (name.clone(), one)));
                }
            }
            match page.next {
                Some(next) => list.after = Some(next),
                None => break,
            }
        }
    }
    Ok(broken)
}

/// The breaks of one chain, given in the order of its numbers.
pub(super) fn links(chain: &[&Event]) -> Vec<(i64, Breakage)> {
    let mut breaks = Vec::new();
    let mut before: Option<&Event> = None;
    for event in chain {
        if event.hash != event.computed_hash() {
            breaks.push((event.sequence, Breakage::Altered));
        }
        let (expected, previous) = before.map_or((1, ""), |before| (before.sequence.saturating_add(1), before.hash.as_str()));
        if event.sequence < expected {
            breaks.push((event.sequence, Breakage::Forked));
        } else if event.sequence > expected {
            breaks.extend((expected..event.sequence).take(20).map(|sequence| (sequence, Breakage::Missing)));
        } else if event.previous != previous {
            breaks.push((event.sequence, Breakage::Unlinked));
        }
        before = Some(event);
    }
    breaks
}

/// Whether the laptop that the event names wrote it, in the life that it names, and nobody wrote into it since. Changes are signed by their
/// laptops' chains, so that this cannot be claimed for another one.
fn is_own_work(record: &Record, event: &Event) -> bool {
    let written = record.created.dot;
    let writers: BTreeSet<_> = fieldseal_model::kind(KIND)
        .into_iter()
        .flat_map(|kind| kind.fields)
        .filter_map(|field| record.state.register(field.name))
        .flat_map(|register| register.values().map(|(dot, _)| dot))
        .collect();
    let once = writers.iter().all(|dot| *dot == written);
    once && written.device.to_string() == event.device && written.incarnation == event.incarnation
}
