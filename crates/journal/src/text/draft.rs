//! Making an edit: from what an editor or a terminal gives to the strict form that is kept.

use super::{
    TextError, TextState,
    replace::hunks,
    update::{Block, CharacterId, Run, TextUpdate, UpdateError},
};
use crate::{Dot, Operation, StreamId, VersionVector, limits::MAX_TEXT_PARENTS};

impl TextState {
    /// An edit out of an editor's Yjs update. What is known already is left out, so that sending twice is harmless; `None` when nothing
    /// is left. `parents`: the edits that the editor showed; `None` for all that are here.
    ///
    /// # Errors
    /// [`TextError`]: the update holds more than plain text, characters of other clients that are not here, or does not go on where the
    /// stream's characters end.
    pub fn edit(&self, stream: StreamId, update: &[u8], parents: Option<&[Dot]>) -> Result<Option<Operation>, TextError> {
        let (parents, past) = self.parents(stream, parents)?;
        let update = TextUpdate::decode(update)?;
        let mut runs = Vec::new();
        for run in update.runs {
            runs.extend(self.unknown_part(run, stream)?);
        }
        if runs.len() > 1 {
            return Err(UpdateError::SeveralClients.into());
        }
        let deletions = self.history.not_yet_deleted(&update.deletions, &past);
        self.operation(TextUpdate { runs, deletions }, stream, parents, &past)
    }

    /// An edit after which the text reads `text`, made of as few replacements as a comparison by words finds; `None` when it reads so
    /// already. `parents`: the edits that were on the author's screen; `None` for all that are here.
    ///
    /// # Errors
    /// [`TextError::UnknownParent`], [`TextError::TooLong`], [`TextError::Engine`].
    pub fn replace(&self, stream: StreamId, text: &str, parents: Option<&[Dot]>) -> Result<Option<Operation>, TextError> {
        let (parents, past) = self.parents(stream, parents)?;
        let version = self.history.version(&past);
        let mut engine = self.engine.clone();
        let hunks = hunks(&engine.text_at(&version)?, text);
        if hunks.is_empty() {
            return Ok(None);
        }
        let [_editor, client] = self.history.clients_of(stream);
        let update = TextUpdate::decode(&engine.replace(&version, client, &hunks)?)?;
        self.operation(update, stream, parents, &past)
    }

    /// The parents to declare, and everything that the author has before him.
    fn parents(&self, stream: StreamId, shown: Option<&[Dot]>) -> Result<(Vec<Dot>, VersionVector), TextError> {
        let shown: Vec<Dot> = shown.map_or_else(|| self.heads().collect(), <[Dot]>::to_vec);
        self.history.known(&shown)?;
        let own = self.history.last(stream);
        let mut parents = self.history.effective_parents(stream, &shown);
        parents.retain(|parent| Some(*parent) != own);
        // Those left out stay concurrent with this edit.
        parents.truncate(MAX_TEXT_PARENTS);
        let before: Vec<Dot> = parents.iter().copied().chain(own).collect();
        let past = self.history.ancestry(&before);
        Ok((parents, past))
    }

    fn operation(
        &self,
        update: TextUpdate,
        stream: StreamId,
        parents: Vec<Dot>,
        past: &VersionVector,
    ) -> Result<Option<Operation>, TextError> {
        if update.is_empty() {
            return Ok(None);
        }
        self.history.check(&update, stream, past)?;
        Ok(Some(Operation::Text { update: update.encode(), parents }))
    }

    /// The part of a run that is not here yet. Under the author's own name nothing else may stand in the place of what is here: another
    /// editor would have counted the same characters, and dropping these as known would lose them.
    fn unknown_part(&self, run: Run, stream: StreamId) -> Result<Option<Run>, TextError> {
        let own = self.history.clients_of(stream);
        let Some((_, known)) = own.iter().zip(self.history.ends(stream)).find(|(client, _)| **client == run.client) else {
            let everything: VersionVector = self.history.entries().keys().copied().collect();
            let here = run.end() <= self.history.known_end(run.client, &everything);
            return if here { Ok(None) } else { Err(TextError::ForeignClient(run.client)) };
        };
        let differs = run.start > known || (run.start < known && !self.engine.agrees(&run)?);
        if differs {
            return Err(TextError::Clock { expected: known, found: run.start });
        }
        let mut clock = run.start;
        let mut blocks: Vec<Block> = Vec::new();
        for block in run.blocks {
            let end = clock.saturating_add(block.content.units());
            if clock >= known {
                blocks.push(block);
            } else if end > known {
                blocks.extend(block.skip(known - clock, CharacterId { client: run.client, clock }));
            }
            clock = end;
        }
        Ok((!blocks.is_empty()).then_some(Run { client: run.client, start: known, blocks }))
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
