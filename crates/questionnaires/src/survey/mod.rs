//! What an XLSForm says, as a tree of groups, repeats and questions with everything that an XForm needs to know of them.

mod choices;
mod columns;
mod element;
mod headings;
mod parameters;
mod rows;
mod settings;
mod stack;
mod types;
mod words;

pub(crate) use choices::{Choice, ChoiceList, List};
pub(crate) use element::{BindValue, Element, Items, Shape, Source};
pub(crate) use settings::Settings;
pub(crate) use words::{Media, Words, Written};

use crate::{Refusal, form::Unreadable, limits, workbook::Workbook};

/// Everything of a form.
#[derive(Debug)]
pub(crate) struct Survey {
    pub settings: Settings,
    /// In the order of their first choice.
    pub lists: Vec<ChoiceList>,
    /// The root first; parents come before their children.
    pub elements: Vec<Element>,
    /// Headings that mean nothing to XLSForm.
    pub ignored: Vec<String>,
}

/// Says what stands in the way of an exact conversion, up to a bearable number.
#[derive(Debug, Default)]
pub(crate) struct Refusals(Vec<Refusal>);

impl Refusals {
    pub fn push(&mut self, refusal: Refusal) {
        if self.0.len() < limits::MAX_REFUSALS && !self.0.contains(&refusal) {
            self.0.push(refusal);
        }
    }

    /// # Errors
    /// [`Unreadable::Refused`] when there are any.
    pub fn settle(mut self) -> Result<(), Unreadable> {
        if self.0.is_empty() {
            return Ok(());
        }
        self.0.sort();
        Err(Unreadable::Refused { refusals: self.0 })
    }
}

/// Reads the sheets. `name` is the file's, without its ending.
///
/// # Errors
/// No survey, or every cell that cannot be converted exactly.
pub(crate) fn read(workbook: &Workbook, name: &str) -> Result<Survey, Unreadable> {
    let mut refusals = Refusals::default();
    for refusal in workbook.refusals.iter().cloned() {
        refusals.push(refusal);
    }
    let Some(sheet) = workbook.sheet("survey") else {
        return Err(Unreadable::NoSurvey { sheets: workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect() });
    };
    for role in ["external_choices", "entities", "osm"] {
        settings::refuse_sheet(workbook, role, &mut refusals);
    }
    let settings = settings::read(workbook.sheet("settings"), name, &mut refusals);
    let mut ignored = Vec::new();
    let mut lists = choices::read(workbook.sheet("choices"), &settings, &mut ignored, &mut refusals);
    let elements = stack::read(sheet, &settings, &mut lists, &mut ignored, &mut refusals);
    refusals.settle()?;
    Ok(Survey { settings, lists, elements, ignored })
}
