//! What each row would do: become a record, change one, nothing, or nothing because something in it cannot be taken.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use fieldseal_model::{Action, CompartmentClass, Field, RecordId};
use fieldseal_seal::CompartmentId;
use fieldseal_tables::{Format, Given, Links, Reading, Row, natural_key, read_cell};
use fieldseal_vault::{Record, Vault};

use super::{
    ChosenFile, existing, failures,
    known::{self, Known},
    links::NamesHere,
    mapping::indispensable,
    words::EveryLanguage,
};
use crate::{
    ErrorCode, Failure, Session,
    content::{self, InForce},
    moves, records,
    sync::compartment_of,
    wire::{FieldValue, FieldWrite, RecordCreate, RecordSet},
};

/// A row and what becomes of it.
pub struct PlannedRow {
    /// As the file counts.
    pub number: u64,
    pub outcome: Outcome,
}

pub enum Outcome {
    Bad(Vec<Problem>),
    New(Vec<(&'static Field, Given)>),
    /// About a record that says something else in these fields.
    Changed {
        id: RecordId,
        changes: Vec<(&'static Field, Given)>,
        problem: Option<Failure>,
    },
    Same,
}

pub struct Problem {
    /// Index of the column; `None`: the whole row.
    pub column: Option<usize>,
    pub field: Option<&'static str>,
    pub text: String,
    pub failure: Failure,
}

/// Everything that rows are compared with.
pub struct Planning<'a> {
    session: &'a Session,
    vault: &'a Vault,
    content: Arc<InForce>,
    file: &'a ChosenFile,
    key: Vec<&'static Field>,
    /// All fields of a natural key; otherwise a first field that only narrows the search.
    is_natural: bool,
    known: Known,
    /// Rows of this file by key, and by content.
    seen: HashMap<Vec<String>, u64>,
    contents: HashSet<String>,
}

impl<'a> Planning<'a> {
    /// Prepares for the rows of a file that go into this mission.
    ///
    /// # Errors
    /// `record.mission_missing`, `record.mission_not_found`, `permission.denied`
    pub fn new(session: &'a Session, file: &'a ChosenFile, mission: Option<&str>) -> Result<(Self, NamesHere<'a>), Failure> {
        let vault = &session.vault;
        records::permit(vault, Action::Create, file.kind)?;
        let organisation = vault.organisation_compartment()?;
        let mission = records::optional_compartment(vault, mission)?;
        let here = match file.kind.compartment {
            CompartmentClass::Organisation => Some(organisation),
            _ if file.kind.name == records::MISSION => None,
            _ => Some(mission.ok_or_else(|| Failure::new(ErrorCode::MissionMissing).with("kind", file.kind.name))?),
        };
        let natural = natural_key(file.kind.name).unwrap_or_default().iter().filter_map(|name| file.kind.field(name)).collect::<Vec<_>>();
        let is_natural = !natural.is_empty();
        let register = |field: &&'static Field| field.merge == fieldseal_model::Merge::Register;
        let key = if is_natural { natural } else { file.mapping.columns().map(|(_, field)| field).filter(register).take(1).collect() };
        let known = known::read(vault, file.kind, here, &key)?;
        let content = content::in_force(session)?;
        let planning = Self { session, vault, content, file, key, is_natural, known, seen: HashMap::new(), contents: HashSet::new() };
        Ok((planning, NamesHere::new(vault, [Some(organisation), mission].into_iter().flatten().collect())))
    }

    /// Plans every row below the headings; none while a column is missing that records cannot be without.
    ///
    /// # Errors
    /// The vault could not be read.
    pub fn rows(mut self, names: NamesHere<'_>) -> Result<Vec<PlannedRow>, Failure> {
        let mut planned = Vec::new();
        if self.file.mapping.missing.is_empty() {
            for row in self.file.grid.rows.iter().skip(self.file.mapping.header + 1) {
                planned.push(PlannedRow { number: row.number, outcome: self.plan(row, &names)? });
            }
        }
        names.finish()?;
        Ok(planned)
    }

    fn plan(&mut self, row: &Row, names: &dyn Links) -> Result<Outcome, Failure> {
        let given = match self.given(row, names) {
            Ok(given) => given,
            Err(problems) => return Ok(Outcome::Bad(problems)),
        };
        let content =
            given.iter().map(|(field, given)| format!("{}\u{1f}{}", field.name, existing::json(given))).collect::<Vec<_>>().join("\u{1e}");
        if !self.contents.insert(content) {
            return Ok(Outcome::Same);
        }
        let part = |field: &&'static Field| match given.iter().find(|(each, _)| each.name == field.name) {
            Some((_, Given::Register(value))) => existing::key_part(value),
            _ => None,
        };
        let whole = self.key.iter().map(part).collect::<Option<Vec<String>>>().filter(|key| self.is_natural && !key.is_empty());
        if let Some(key) = whole {
            if let Some(other) = self.seen.get(&key) {
                return Ok(whole_row(Failure::new(ErrorCode::CellRepeatsRow).with("row", *other)));
            }
            self.seen.insert(key.clone(), row.number);
            return match self.known.by_key.get(&key).map(Vec::as_slice) {
                None | Some([]) => self.new_record(given),
                Some([one]) => self.compare(*one, given),
                Some(several) => match self.same_as_one_of(several, &given)? {
                    true => Ok(Outcome::Same),
                    false => Ok(whole_row(Failure::new(ErrorCode::CellSeveralAlike).with("count", several.len()))),
                },
            };
        }
        // Only the whole content tells whether it is here.
        let first = self.key.first().and_then(part);
        let candidates = first.and_then(|first| self.known.by_first.get(&first)).cloned().unwrap_or_default();
        if self.same_as_one_of(&candidates, &given)? { Ok(Outcome::Same) } else { self.new_record(given) }
    }

    /// What the mapped cells of a row give; empty ones give nothing.
    fn given(&self, row: &Row, names: &dyn Links) -> Result<Vec<(&'static Field, Given)>, Vec<Problem>> {
        let words = EveryLanguage { content: Some(&self.content.content) };
        let reading = Reading { kind: self.file.kind.name, words: &words, links: names, days: self.file.days };
        let (mut given, mut problems) = (Vec::new(), Vec::new());
        if let Some(beyond) = self.beyond_headings(row) {
            problems.push(problem(None, None, beyond, ErrorCode::CellBeyondColumns.into()));
        }
        for (column, field) in self.file.mapping.columns() {
            let Some(cell) = row.cell(column) else { continue };
            match read_cell(field, cell, &reading) {
                Ok(value) => given.push((field, value)),
                Err(error) => problems.push(problem(Some(column), Some(field.name), &cell.text, failures::of_cell(error))),
            }
        }
        if let Some(needed) = indispensable(self.file.kind)
            && let Some((column, _)) = self.file.mapping.columns().find(|(_, field)| field.name == needed)
            && row.cell(column).is_none()
        {
            problems.push(problem(Some(column), Some(needed), "", ErrorCode::CellMissing.into()));
        }
        if problems.is_empty() { Ok(given) } else { Err(problems) }
    }

    /// What stands behind the last heading of a CSV file: a delimiter too many has moved every cell. In a workbook it is a note beside the table.
    fn beyond_headings<'r>(&self, row: &'r Row) -> Option<&'r str> {
        let width = self.file.grid.rows.get(self.file.mapping.header).map_or(0, |header| header.cells.len());
        let is_mapped = |column: usize| self.file.mapping.fields.get(column).is_some_and(Option::is_some);
        let cells = match self.file.grid.format {
            Format::Csv { .. } => width..row.cells.len(),
            Format::Xlsx { .. } => 0..0,
        };
        cells.filter(|column| !is_mapped(*column)).find_map(|column| row.cell(column)).map(|cell| cell.text.as_str())
    }

    fn new_record(&self, given: Vec<(&'static Field, Given)>) -> Result<Outcome, Failure> {
        let fields = writes(&given);
        let new = RecordCreate { kind: self.file.kind.name.to_owned(), mission: None, fields };
        match moves::permit_beginning(self.session, self.file.kind, &new) {
            Ok(()) => Ok(Outcome::New(given)),
            Err(failure) => Ok(whole_row(failure)),
        }
    }

    fn compare(&self, id: RecordId, given: Vec<(&'static Field, Given)>) -> Result<Outcome, Failure> {
        let Some(record) = self.vault.record(id)? else { return self.new_record(given) };
        // A name in other letters is the same name.
        let changes: Vec<_> = given
            .into_iter()
            .filter(|(field, given)| !self.key.iter().any(|key| key.name == field.name) && !existing::holds(&record.state, field, given))
            .collect();
        if changes.is_empty() {
            return Ok(Outcome::Same);
        }
        let problem = self.permit_edit(&record, &changes).err();
        Ok(Outcome::Changed { id, changes, problem })
    }

    fn permit_edit(&self, record: &Record, changes: &[(&'static Field, Given)]) -> Result<(), Failure> {
        records::permit(self.vault, Action::Edit, self.file.kind)?;
        let reason = Some(self.file.name.clone());
        let edit = RecordSet { id: record.head.id.to_string(), fields: writes(changes), parents: None, reason };
        moves::permit_edit(self.session, self.file.kind, record, &edit)
    }

    fn same_as_one_of(&self, ids: &[RecordId], given: &[(&'static Field, Given)]) -> Result<bool, Failure> {
        for id in ids {
            let Some(record) = self.vault.record(*id)? else { continue };
            if given.iter().all(|(field, given)| existing::holds(&record.state, field, given)) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Where a new record of the file goes.
pub fn destination(vault: &Vault, file: &ChosenFile, id: RecordId, mission: Option<&str>) -> Result<CompartmentId, Failure> {
    match file.kind.compartment {
        CompartmentClass::Organisation => Ok(vault.organisation_compartment()?),
        _ if file.kind.name == records::MISSION => Ok(compartment_of(id)),
        _ => match mission {
            Some(name) => Ok(compartment_of(records::mission(vault, name)?)),
            None => Err(Failure::new(ErrorCode::MissionMissing).with("kind", file.kind.name)),
        },
    }
}

fn writes(given: &[(&'static Field, Given)]) -> BTreeMap<String, FieldWrite> {
    given.iter().map(|(field, given)| (field.name.to_owned(), FieldWrite(existing::json(given)))).collect()
}

/// A change as the wire tells it.
pub fn change(record: &Record, field: &Field, given: &Given) -> crate::wire::FieldChange {
    crate::wire::FieldChange {
        field: field.name.to_owned(),
        from: FieldValue(existing::shown(&record.state, field)),
        to: FieldValue(existing::json(given)),
    }
}

fn whole_row(failure: Failure) -> Outcome {
    Outcome::Bad(vec![problem(None, None, "", failure)])
}

fn problem(column: Option<usize>, field: Option<&'static str>, text: &str, failure: Failure) -> Problem {
    Problem { column, field, text: text.chars().take(120).collect(), failure }
}
