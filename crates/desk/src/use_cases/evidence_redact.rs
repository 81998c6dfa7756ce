use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_media::{Area, Derived, Edits, Limits, NotEdited, Worker};
use fieldseal_model::{Action as Right, Value};
use ring::digest;
use serde_json::json;

use crate::{
    Desk, ErrorCode, Failure,
    custody::{self, Act, Action, Content},
    failures::unexpected,
    photos, records,
    wire::{EvidenceRedact, EvidenceRedacted, PictureArea},
};

/// The kind of record that a derivative is.
pub(crate) const DERIVATIVE: &str = "derivative";

/// Makes a derivative from the original's full-size upright pixels, in the worker, and seals it: encoded anew, without metadata.
pub fn run(desk: &Desk, arguments: EvidenceRedact) -> Result<EvidenceRedacted, Failure> {
    desk.with(|_| Ok(()))?;
    let reason = arguments.reason.trim().to_owned();
    if reason.is_empty() {
        return Err(ErrorCode::ReasonMissing.into());
    }
    let edits = edits(&arguments)?;
    let (session, id) = desk.with(|session| {
        records::permit(&session.vault, Right::Create, records::kind_named(DERIVATIVE)?)?;
        Ok((session.id.clone(), custody::evidence(&session.vault, &arguments.id)?.head.id))
    })?;
    let derived = derive(desk, &id.to_string(), &edits)?;
    let blobs = desk.with_session(&session, |open| Ok(open.vault.blobs().clone()))?;
    let content = blobs.seal(&mut derived.content.content.as_slice())?;
    let thumbnail = blobs.seal(&mut derived.thumbnail.content.as_slice())?;
    let sha256 = data_encoding::HEXLOWER.encode(digest::digest(&digest::SHA256, &derived.content.content).as_ref());
    let bytes = derived.content.content.len() as u64;
    let record = records::fresh_id();
    let fields = [
        ("parent", Value::Link(id)),
        ("purpose", Value::Text(if edits.fills.is_empty() { "cropped" } else { "redacted" }.to_owned())),
        ("purpose_note", Value::Text(reason.clone())),
        ("operations", Value::Text(operations(&edits).to_string())),
        ("state", Value::Text("draft".to_owned())),
        ("mime", Value::Text(derived.mime.to_owned())),
        ("bytes", Value::Integer(i64::try_from(bytes).map_err(unexpected)?)),
        ("sha256", Value::Text(sha256.clone())),
        ("width", Value::Integer(derived.content.width.into())),
        ("height", Value::Integer(derived.content.height.into())),
        ("content", Value::Blob(content.encode())),
        ("thumbnail", Value::Blob(thumbnail.encode())),
    ];
    desk.change(|open| {
        if open.id != session {
            return Err(ErrorCode::VaultLocked.into());
        }
        // Two people may have decided to delete it meanwhile.
        let evidence = custody::kept(&open.vault, &id.to_string())?;
        let mut writes = vec![DraftWrite::Create { record, kind: DERIVATIVE.to_owned() }];
        writes.extend(fields.map(|(field, value)| DraftWrite::Put { record, field: field.to_owned(), value, parents: None }));
        let act = Act { evidence: id, action: Action::Redacted, content: Content::Derivative, sha256: sha256.clone(), reason: &reason };
        writes.extend(custody::next(&open.vault, &act)?);
        let committed = open.commit(evidence.head.compartment, writes, Cause::Edit, Some(reason.clone()))?;
        let (width, height) = (derived.content.width, derived.content.height);
        Ok((EvidenceRedacted { id: record.to_string(), sha256, mime: derived.mime.to_owned(), bytes, width, height }, committed))
    })
}

/// The derivative's bytes, from the sealed original; plaintext is in memory only.
fn derive(desk: &Desk, id: &str, edits: &Edits) -> Result<Derived, Failure> {
    let original = photos::in_memory(desk, id)?;
    Worker::new(desk.options().worker.clone(), Limits::default()).edit(&original, edits).map_err(not_edited)
}

fn edits(arguments: &EvidenceRedact) -> Result<Edits, Failure> {
    let area = |area: &PictureArea| Area { x: area.x, y: area.y, width: area.width, height: area.height };
    let tenths = (arguments.straighten.unwrap_or(0.0) * 10.0).round();
    let edits = Edits {
        // Out of the bounds it is not sound, however large it was.
        straighten: if tenths.abs() <= 450.0 { tenths as i16 } else { i16::MAX },
        fills: arguments.fills.iter().map(area).collect(),
        crop: arguments.crop.as_ref().map(area),
    };
    if edits.are_sound() { Ok(edits) } else { Err(not_edited(NotEdited::OutOfPicture)) }
}

/// What was done, as the record keeps it.
fn operations(edits: &Edits) -> serde_json::Value {
    let area = |area: &Area| json!([area.x, area.y, area.width, area.height]);
    json!({
        "straighten_tenths": edits.straighten,
        "fills": edits.fills.iter().map(area).collect::<Vec<_>>(),
        "crop": edits.crop.as_ref().map(area),
    })
}

fn not_edited(why: NotEdited) -> Failure {
    match why {
        NotEdited::OutOfPicture => ErrorCode::OutOfPicture.into(),
        NotEdited::NoPicture | NotEdited::Failed => Failure::new(ErrorCode::NotEdited).with("detail", why.code()),
    }
}
