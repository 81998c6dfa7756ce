//! The same characters under another stream's names.

use std::ops::Range;

use super::{
    TextState,
    update::{CharacterId, Deletions, TextUpdate, UpdateError, tidy},
};
use crate::{Dot, StreamId};

/// How the characters of one text that a stream inserted lately are called in another stream.
#[derive(Debug, Clone)]
pub(crate) struct Renaming {
    lanes: [LaneRenaming; 2],
    /// The old stream's last edit that stays where it is.
    pub before: Option<Dot>,
}

#[derive(Debug, Clone, Copy)]
struct LaneRenaming {
    from: u64,
    to: u64,
    /// Characters from this clock on move…
    first: u32,
    /// …to this clock on.
    begin: u32,
}

impl TextState {
    /// For characters of `from` that are not here.
    pub(crate) fn renaming(&self, from: StreamId, to: StreamId) -> Renaming {
        let lane = |lane: usize| LaneRenaming {
            from: at(self.history.clients_of(from), lane),
            to: at(self.history.clients_of(to), lane),
            first: at(self.history.ends(from), lane),
            begin: at(self.history.ends(to), lane),
        };
        Renaming { lanes: [lane(0), lane(1)], before: self.history.last(from) }
    }
}

impl Renaming {
    /// The update with every moving character under its new name.
    pub fn apply(&self, update: &[u8]) -> Result<Vec<u8>, UpdateError> {
        let mut update = TextUpdate::decode_strict(update)?;
        for run in &mut update.runs {
            let start = self.character(CharacterId { client: run.client, clock: run.start });
            (run.client, run.start) = (start.client, start.clock);
            for block in &mut run.blocks {
                block.origin = block.origin.map(|id| self.character(id));
                block.right_origin = block.right_origin.map(|id| self.character(id));
            }
        }
        let mut deletions = Deletions::new();
        for (client, range) in update.deletions.iter().flat_map(|(client, ranges)| ranges.iter().map(|range| (*client, range.clone()))) {
            for (client, range) in self.range(client, range) {
                deletions.entry(client).or_default().push(range);
            }
        }
        deletions.values_mut().for_each(tidy);
        update.deletions = deletions;
        Ok(update.encode())
    }

    fn character(&self, id: CharacterId) -> CharacterId {
        let moves = self.lanes.iter().find(|lane| lane.from == id.client && id.clock >= lane.first);
        moves.map_or(id, |lane| CharacterId { client: lane.to, clock: lane.begin.saturating_add(id.clock - lane.first) })
    }

    fn range(&self, client: u64, range: Range<u32>) -> Vec<(u64, Range<u32>)> {
        let Some(lane) = self.lanes.iter().find(|lane| lane.from == client && range.end > lane.first) else {
            return vec![(client, range)];
        };
        let stays = (range.start < lane.first).then_some((client, range.start..lane.first));
        let shift = |clock: u32| lane.begin.saturating_add(clock.saturating_sub(lane.first));
        stays.into_iter().chain([(lane.to, shift(range.start)..shift(range.end))]).collect()
    }
}

fn at<T: Copy + Default>(values: [T; 2], lane: usize) -> T {
    values.get(lane).copied().unwrap_or_default()
}
