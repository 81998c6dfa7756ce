use data_encoding::BASE64;
use fieldseal_journal::{Lane, StreamId, TextState, client_id};

use crate::{
    Desk, ErrorCode, Failure, Session, drafts,
    failures::unexpected,
    records, values,
    wire::{TextOpen, TextOpened},
};

/// A text for the editor: the whole document, and the client id under which the editor's letters go.
pub fn run(desk: &Desk, arguments: TextOpen) -> Result<TextOpened, Failure> {
    desk.with(|session| {
        let text = text(session, &arguments.id, &arguments.field)?;
        let stream = StreamId { device: session.vault.device(), incarnation: session.vault.incarnation() };
        let id = records::find(&session.vault, &arguments.id)?.id;
        Ok(TextOpened {
            state: BASE64.encode(&text.document().map_err(unexpected)?),
            client: client_id(stream, id, &arguments.field, Lane::Editor),
            text: text.text().to_owned(),
            heads: heads(&text),
        })
    })
}

/// The text of that field as it is; one that nobody has written yet is empty.
pub(super) fn text(session: &Session, name: &str, field: &str) -> Result<TextState, Failure> {
    let head = records::find(&session.vault, name)?;
    let declared = drafts::field(records::kind_named(&head.kind)?, field)?;
    if !values::is_text(declared) {
        return Err(Failure::new(ErrorCode::NotAText).with("field", field));
    }
    let record = session.vault.record(head.id)?.ok_or_else(|| Failure::new(ErrorCode::RecordNotFound).with("id", name))?;
    Ok(record.state.text(field).cloned().unwrap_or_else(|| TextState::new(head.id, field)))
}

pub(super) fn heads(text: &TextState) -> Vec<String> {
    text.heads().map(|dot| dot.to_string()).collect()
}
