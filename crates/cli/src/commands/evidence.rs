use fieldseal_desk::wire::{
    Custody, DeletionAsk, DeletionDecide, EvidenceDeletion, EvidenceId, EvidenceOverview, EvidenceOverviewed, EvidenceRedact,
    EvidenceRedacted, EvidenceRequest, EvidenceVerified, EvidenceVerify, PictureArea, RecordCreated, SiteSuggestions,
};

use super::{moment, or_dash, photo::text_of};
use crate::{
    arguments::{Area, Evidence},
    output::Stopped,
    run::Terminal,
    table::table,
};

pub fn run(terminal: &Terminal, command: Evidence) -> Result<(), Stopped> {
    match command {
        Evidence::Custody { id, verify } => custody(terminal, id, verify),
        Evidence::Verify { file, id } => {
            let file = file.map(|file| text_of(&file)).transpose()?;
            terminal.unlock()?;
            let verified = terminal.desk.evidence_verify(EvidenceVerify { id, file })?;
            terminal.output.answer(&verified, |EvidenceVerified { same, sha256, .. }| {
                let id = if *same { "evidence-same" } else { "evidence-other" };
                terminal.catalogue.say(id, &[("sha256", sha256.clone().into())])
            })?;
            if verified.same { Ok(()) } else { Err(Stopped::NotClean) }
        }
        Evidence::Request { id, reason } => {
            terminal.unlock()?;
            let created = terminal.desk.evidence_request(EvidenceRequest { id, reason })?;
            terminal
                .output
                .answer(&created, |RecordCreated { id, .. }| terminal.catalogue.say("evidence-requested", &[("id", id.clone().into())]))
        }
        Evidence::Deletion { id } => {
            terminal.unlock()?;
            deletion(terminal, &terminal.desk.evidence_deletion(EvidenceId { id })?)
        }
        Evidence::AskDeletion { id, grounds, reason } => {
            terminal.unlock()?;
            deletion(terminal, &terminal.desk.evidence_deletion_request(DeletionAsk { id, grounds, reason })?)
        }
        Evidence::Delete { id, reason } => {
            terminal.unlock()?;
            deletion(terminal, &terminal.desk.evidence_delete(DeletionDecide { id, reason })?)
        }
        Evidence::Redact { id, fill, crop, straighten, reason } => {
            terminal.unlock()?;
            let fills = fill.into_iter().map(area).collect();
            let made = terminal.desk.evidence_redact(EvidenceRedact { id, fills, crop: crop.map(area), straighten, reason })?;
            terminal.output.answer(&made, |EvidenceRedacted { id, sha256, .. }| {
                terminal.catalogue.say("evidence-redacted", &[("id", id.clone().into()), ("sha256", sha256.clone().into())])
            })
        }
        Evidence::Sites { id } => {
            terminal.unlock()?;
            let suggested = terminal.desk.evidence_sites(EvidenceId { id })?;
            terminal.output.answer(&suggested, |SiteSuggestions { sites, .. }| {
                let rows = sites.iter().map(|site| {
                    let distance = site.distance_m.map(|metres| format!("{metres:.0} m"));
                    [or_dash(site.reference.as_deref()), site.title.clone(), or_dash(distance.as_deref()), site.reasons.join(", ")]
                });
                table(["ref", "title", "distance", "reasons"].map(|name| terminal.word(&format!("column-{name}"))), rows)
            })
        }
        Evidence::Stacks { mission, seconds } => {
            terminal.unlock()?;
            let overview = terminal.desk.evidence_overview(EvidenceOverview { mission, burst_seconds: seconds })?;
            terminal.output.answer(&overview, |EvidenceOverviewed { stacks, .. }| {
                let lines = stacks.iter().map(|stack| stack.join(" "));
                lines.collect::<Vec<_>>().join("\n")
            })
        }
    }
}

fn custody(terminal: &Terminal, id: String, verify: bool) -> Result<(), Stopped> {
    terminal.unlock()?;
    let custody = terminal.desk.evidence_custody(EvidenceId { id })?;
    terminal.output.answer(&custody, |Custody { events, breaks, whole, arrived, .. }| {
        let rows = events.iter().map(|event| {
            [
                event.sequence.to_string(),
                moment(&event.at),
                event.actor.clone(),
                event.action.clone(),
                event.content.clone(),
                or_dash(Some(&event.reason)),
                event.hash.chars().take(12).collect(),
            ]
        });
        let headings =
            ["number", "at", "author", "action", "content", "reason", "hash"].map(|name| terminal.word(&format!("column-{name}")));
        let mut text = table(headings, rows);
        if let Some(at) = arrived {
            text += &format!("{}\n", terminal.catalogue.say("custody-arrived", &[("at", moment(at).into())]));
        }
        text += &terminal.word(if *whole { "custody-whole" } else { "custody-broken" });
        for one in breaks {
            let number = one.sequence.to_string();
            text += &format!("\n{} {number} {}", terminal.word(&format!("custody-break-{}", one.what)), one.device);
        }
        text
    })?;
    if verify && !custody.whole { Err(Stopped::NotClean) } else { Ok(()) }
}

fn deletion(terminal: &Terminal, deletion: &EvidenceDeletion) -> Result<(), Stopped> {
    terminal.output.answer(deletion, |EvidenceDeletion { keep_until, findings, requests, deleted, .. }| {
        let heading = |names: [&str; 5]| names.map(|name| terminal.word(&format!("column-{name}")));
        let mut text = match deleted {
            Some(done) => terminal.catalogue.say(
                "deletion-done",
                &[("by", done.by.clone().into()), ("asked", done.asked_by.clone().into()), ("at", moment(&done.at).into())],
            ),
            None => terminal.catalogue.say("deletion-kept", &[("until", or_dash(keep_until.as_deref()).into())]),
        };
        text += "\n";
        if !requests.is_empty() {
            let rows = requests.iter().map(|request| {
                [request.id.clone(), request.state.clone(), request.asked_by.clone(), moment(&request.asked), request.reason.clone()]
            });
            text += &table(heading(["id", "state", "author", "at", "reason"]), rows);
        }
        if !findings.is_empty() {
            let rows = findings.iter().map(|finding| [or_dash(finding.reference.as_deref()), finding.title.clone(), finding.state.clone()]);
            text += &table(["ref", "title", "state"].map(|name| terminal.word(&format!("column-{name}"))), rows);
        }
        for laptop in deleted.iter().flat_map(|done| &done.laptops) {
            let id = if laptop.confirmed { "deletion-laptop-confirmed" } else { "deletion-laptop-waits" };
            let device = laptop.device.chars().take(8).collect::<String>();
            text += &terminal.catalogue.say(id, &[("person", laptop.person.clone().into()), ("device", device.into())]);
            text += "\n";
        }
        text.trim_end().to_owned()
    })?;
    Ok(())
}

fn area(Area([x, y, width, height]): Area) -> PictureArea {
    PictureArea { x, y, width, height }
}
