use crate::{
    Desk, Failure, custody, moments, records,
    wire::{Custody, CustodyBreak, CustodyEvent, EvidenceId},
};

/// The custody log of one piece of evidence, with every chain recomputed.
pub fn run(desk: &Desk, arguments: EvidenceId) -> Result<Custody, Failure> {
    desk.with(|session| {
        let vault = &session.vault;
        let evidence = custody::evidence(vault, &arguments.id)?;
        let (events, breaks) = custody::of_evidence(vault, &evidence)?;
        let device = vault.device().to_string();
        let is_told = events.iter().any(|event| event.device == device && event.tells_arrival());
        let is_gone = custody::is_deleted(vault, evidence.head.id)?;
        let arrived = if is_told || is_gone { None } else { custody::arrived(vault, &evidence)? };
        Ok(Custody {
            id: evidence.head.id.to_string(),
            reference: records::reference_of(vault, &evidence.head)?,
            sha256: custody::text(&evidence, "sha256"),
            arrived: arrived.map(moments::utc),
            whole: breaks.is_empty(),
            events: events.into_iter().map(told).collect(),
            breaks: breaks
                .into_iter()
                .map(|one| CustodyBreak { what: one.what.code().to_owned(), device: one.device, sequence: one.sequence })
                .collect(),
        })
    })
}

fn told(event: custody::Event) -> CustodyEvent {
    CustodyEvent {
        sequence: event.sequence,
        at: moments::utc(event.at_ms),
        actor: event.actor,
        device: event.device,
        incarnation: event.incarnation,
        action: event.action,
        content: event.content,
        content_sha256: event.content_sha256,
        reason: event.reason,
        previous: event.previous,
        hash: event.hash,
    }
}
