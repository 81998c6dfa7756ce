use serde::Deserialize;

use super::Words;
use crate::Role;

/// The states of a kind and the moves between them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// Where a record begins.
    pub initial: String,
    /// In the order in which people meet them.
    pub states: Vec<State>,
    pub moves: Vec<Move>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    pub name: String,
    pub label: Words,
    /// Nothing is expected to follow.
    #[serde(default, rename = "final")]
    pub is_final: bool,
    /// Fields no longer change; what is new becomes a record of its own.
    #[serde(default)]
    pub locked: bool,
}

/// One way to a state.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    pub from: Vec<String>,
    pub to: String,
    /// Names of [`Role`]s.
    pub roles: Vec<String>,
    /// Needs a reason, which stays in the record's history.
    #[serde(default)]
    pub reason: bool,
    /// Whoever made the record or moved it last does not make this move.
    #[serde(default)]
    pub second_person: bool,
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Nothing that the record stands on was withdrawn by who told it.
    #[serde(default)]
    pub standing: bool,
}

/// What must be filled in before a move.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    pub field: String,
    /// One of these values; empty: any.
    #[serde(default)]
    pub is: Vec<String>,
}

/// Why a record does not move.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoveError {
    #[error("there is no state {to}")]
    UnknownState { to: String, states: Vec<String> },
    #[error("no way leads from {from} to {to}")]
    NoWay { from: String, to: String, ways: Vec<String> },
    #[error("{to}: not for this role")]
    Role { to: String, roles: Vec<String> },
    #[error("{to}: needs a reason")]
    NeedsReason { to: String },
    #[error("{to}: needs another person")]
    NeedsSecondPerson { to: String },
    #[error("{to}: {field} is missing")]
    NeedsField { to: String, field: String, is: Vec<String> },
    #[error("{to}: stands on what was withdrawn")]
    Withdrawn { to: String, basis: Vec<String> },
}

/// The record and the person, as far as moves ask.
pub trait Circumstances {
    /// `None`: nobody gave this laptop a role yet; its owner does everything alone.
    fn role(&self) -> Option<Role>;
    fn has_reason(&self) -> bool;
    /// Whether this person is another than who made the record and who moved it last.
    fn is_second_person(&self) -> bool;
    /// The field's content as words, empty when there is none.
    fn field(&self, name: &str) -> Vec<String>;
    /// What the record stands on although it was withdrawn, by names that people know; empty when its basis stands.
    fn withdrawn_basis(&self) -> Vec<String>;
}

impl Machine {
    pub fn state(&self, name: &str) -> Option<&State> {
        self.states.iter().find(|state| state.name == name)
    }

    /// Moves from a state, in the order of the states they lead to.
    pub fn ways<'a>(&'a self, from: &'a str) -> impl Iterator<Item = &'a Move> {
        self.states.iter().flat_map(move |state| self.moves.iter().filter(move |way| way.to == state.name && way.starts_at(from)))
    }

    /// Whether a record may go from one state to another now. A record without a state stands where records begin.
    ///
    /// # Errors
    /// The first thing that is in the way, so that a person can do something about it.
    pub fn permits(&self, from: Option<&str>, to: &str, now: &dyn Circumstances) -> Result<(), MoveError> {
        let from = from.unwrap_or(&self.initial);
        if self.state(to).is_none() {
            let states = self.states.iter().map(|state| state.name.clone()).collect();
            return Err(MoveError::UnknownState { to: to.to_owned(), states });
        }
        if from == to {
            return Ok(());
        }
        let mut first_reason = None;
        for way in self.moves.iter().filter(|way| way.to == to && way.starts_at(from)) {
            match way.permits(now) {
                Ok(()) => return Ok(()),
                Err(error) => first_reason = first_reason.or(Some(error)),
            }
        }
        Err(first_reason.unwrap_or_else(|| MoveError::NoWay {
            from: from.to_owned(),
            to: to.to_owned(),
            ways: self.ways(from).map(|way| way.to.clone()).collect(),
        }))
    }

    /// Whether a record may begin in that state: where records begin, or where this person could have brought it alone by now.
    ///
    /// # Errors
    /// As [`Machine::permits`].
    pub fn permits_beginning(&self, to: &str, now: &dyn Circumstances) -> Result<(), MoveError> {
        if self.state(to).is_none() || to == self.initial {
            return self.permits(None, to, now);
        }
        let mut reached = vec![self.initial.as_str()];
        let mut next = 0;
        while let Some(from) = reached.get(next).copied() {
            next += 1;
            for way in self.ways(from).filter(|way| way.fits_alone(now)) {
                if !reached.contains(&way.to.as_str()) {
                    reached.push(&way.to);
                }
            }
        }
        let lasts =
            self.moves.iter().filter(|way| way.to == to && way.from.iter().any(|from| from == "*" || reached.contains(&from.as_str())));
        let mut first_reason = None;
        for way in lasts {
            match way.permits_but_for_reason(now) {
                Ok(()) => return Ok(()),
                Err(error) => first_reason = first_reason.or(Some(error)),
            }
        }
        let ways = || self.ways(&self.initial).map(|way| way.to.clone()).collect();
        Err(first_reason.unwrap_or_else(|| MoveError::NoWay { from: self.initial.clone(), to: to.to_owned(), ways: ways() }))
    }
}

impl Move {
    fn starts_at(&self, state: &str) -> bool {
        self.from.iter().any(|from| from == state || (from == "*" && state != self.to))
    }

    fn role_fits(&self, now: &dyn Circumstances) -> bool {
        now.role().is_none_or(|role| self.roles.iter().any(|name| name == role.name()))
    }

    /// Whether this person makes the move without anybody else.
    fn fits_alone(&self, now: &dyn Circumstances) -> bool {
        self.role_fits(now) && (!self.second_person || now.role().is_none())
    }

    fn permits(&self, now: &dyn Circumstances) -> Result<(), MoveError> {
        self.permits_but_for_reason(now)?;
        if self.reason && !now.has_reason() { Err(MoveError::NeedsReason { to: self.to.clone() }) } else { Ok(()) }
    }

    fn permits_but_for_reason(&self, now: &dyn Circumstances) -> Result<(), MoveError> {
        let to = || self.to.clone();
        if !self.role_fits(now) {
            return Err(MoveError::Role { to: to(), roles: self.roles.clone() });
        }
        for need in &self.needs {
            let content = now.field(&need.field);
            let met = content.iter().any(|word| !word.is_empty() && (need.is.is_empty() || need.is.contains(word)));
            if !met {
                return Err(MoveError::NeedsField { to: to(), field: need.field.clone(), is: need.is.clone() });
            }
        }
        let withdrawn = if self.standing { now.withdrawn_basis() } else { Vec::new() };
        if !withdrawn.is_empty() {
            return Err(MoveError::Withdrawn { to: to(), basis: withdrawn });
        }
        if self.second_person && now.role().is_some() && !now.is_second_person() {
            return Err(MoveError::NeedsSecondPerson { to: to() });
        }
        Ok(())
    }
}
