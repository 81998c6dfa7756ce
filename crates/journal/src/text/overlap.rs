//! Whether two people's edits of one text touched the same passage.
//!
//! A merge letter by letter always gives *a* text; when both replaced the same words it may be nonsense. What counts as the same passage is a
//! pure function of who inserted and deleted which characters (no diff is guessed), widened to whole words:
//! - a change of characters covers the words of the common base that it touches;
//! - whole lines inserted between lines cover nothing but the place between them: two people who each add a line do not disturb each other;
//! - the same deletion on both sides is agreement.

use super::engine::Piece;

/// One changed place; offsets in characters of the base text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    start: usize,
    end: usize,
    inserted: String,
}

/// An edit with the passage it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Passage {
    start: usize,
    end: usize,
    /// Whole lines put between lines.
    lines: bool,
    edit: Edit,
}

/// Whether any edit of one side overlaps one of the other; both sides as pieces against the same base.
pub(super) fn overlap(ours: &[Piece], theirs: &[Piece]) -> bool {
    let ours = passages(ours);
    let theirs = passages(theirs);
    ours.iter().any(|a| theirs.iter().any(|b| a.overlaps(b)))
}

impl Passage {
    fn overlaps(&self, other: &Self) -> bool {
        if self.edit == other.edit && self.edit.inserted.is_empty() {
            return false;
        }
        if self.lines && other.lines {
            return false;
        }
        if self.lines || other.lines {
            let (line, other) = if self.lines { (self, other) } else { (other, self) };
            return other.start < line.start && line.start < other.end;
        }
        if self.start == self.end || other.start == other.end {
            return self.start <= other.end && other.start <= self.end;
        }
        self.start < other.end && other.start < self.end
    }
}

fn passages(pieces: &[Piece]) -> Vec<Passage> {
    let base: Vec<char> = pieces
        .iter()
        .flat_map(|piece| match piece {
            Piece::Kept(text) | Piece::Removed(text) => text.chars(),
            Piece::Added(_) => "".chars(),
        })
        .collect();
    edits(pieces).into_iter().map(|edit| passage(&base, edit)).collect()
}

fn edits(pieces: &[Piece]) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut at = 0;
    for piece in pieces {
        if let Piece::Kept(text) = piece {
            at += text.chars().count();
            continue;
        }
        if edits.last().is_none_or(|edit| edit.end != at) {
            edits.push(Edit { start: at, end: at, inserted: String::new() });
        }
        if let Some(edit) = edits.last_mut() {
            match piece {
                Piece::Added(text) => edit.inserted.push_str(text),
                Piece::Removed(text) => edit.end += text.chars().count(),
                Piece::Kept(_) => {}
            }
            at = edit.end;
        }
    }
    edits
}

fn passage(base: &[char], edit: Edit) -> Passage {
    let before = edit.start.checked_sub(1).and_then(|i| base.get(i));
    let after = base.get(edit.end);
    let line_start = before.is_none_or(|c| *c == '\n');
    let line_end = after.is_none_or(|c| *c == '\n');
    let whole_lines =
        edit.start == edit.end && ((line_start && edit.inserted.ends_with('\n')) || (line_end && edit.inserted.starts_with('\n')));
    if whole_lines {
        return Passage { start: edit.start, end: edit.end, lines: true, edit };
    }
    let is_word = |c: &&char| !c.is_whitespace();
    let left = base.iter().take(edit.start).rev().take_while(is_word).count();
    let right = base.iter().skip(edit.end).take_while(is_word).count();
    Passage { start: edit.start - left, end: edit.end + right, lines: false, edit }
}

#[cfg(test)]
#[path = "overlap_tests.rs"]
mod tests;
