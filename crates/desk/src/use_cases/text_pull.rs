use data_encoding::BASE64;

use super::text_open;
use crate::{
    Desk, ErrorCode, Failure,
    wire::{TextPull, TextPulled},
};

/// What others wrote since the editor last looked.
pub fn run(desk: &Desk, arguments: TextPull) -> Result<TextPulled, Failure> {
    let state_vector = BASE64.decode(arguments.state_vector.as_bytes()).map_err(|_| ErrorCode::InvalidUpdate)?;
    desk.with(|session| {
        let text = text_open::text(session, &arguments.id, &arguments.field)?;
        let update = text.lacking(&state_vector).map_err(|_| ErrorCode::InvalidUpdate)?;
        Ok(TextPulled { update: BASE64.encode(&update), heads: text_open::heads(&text) })
    })
}
