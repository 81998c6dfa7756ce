//! One row of the survey with everything its columns say.

use super::{
    Media, Refusals, Settings, Words, Written,
    choices::take_media,
    columns::Column,
    headings::{Heading, plain_quotes, single_spaces},
    settings::yes_or_no,
};
use crate::{Reason, Refusal, workbook::Sheet};

#[derive(Debug, Default)]
pub(super) struct Row {
    /// Counted from 1, as a spreadsheet shows it.
    pub number: usize,
    pub kind: Option<Written>,
    pub name: Option<Written>,
    pub label: Option<Words>,
    pub hint: Option<Words>,
    pub guidance: Option<Words>,
    pub media: Vec<(Media, Words)>,
    pub bind: Vec<(String, Written)>,
    pub messages: Vec<(String, Words)>,
    pub control: Vec<(String, Written)>,
    pub default: Option<Written>,
    pub parameters: Option<Written>,
    pub filter: Option<Written>,
    pub disabled: bool,
}

impl Row {
    pub fn read(sheet: &Sheet, row: usize, cells: &[(&Heading, &str)], settings: &Settings, refusals: &mut Refusals) -> Self {
        let mut read = Self { number: row + 1, ..Self::default() };
        for (heading, text) in cells {
            let written = Written { text: plain_quotes(&single_spaces(text)), cell: sheet.cell(row, heading.column) };
            read.take(heading, written, settings, refusals);
        }
        read
    }

    fn take(&mut self, heading: &Heading, written: Written, settings: &Settings, refusals: &mut Refusals) {
        let default = settings.default_language.as_str();
        match heading.column() {
            Column::Type => self.kind = Some(written),
            Column::Name => self.name = Some(written),
            Column::Label(language) => self.label = Some(Words::joined(self.label.take(), language, written, default, true)),
            Column::Hint(language) => self.hint = Some(Words::joined(self.hint.take(), language, written, default, true)),
            Column::Guidance(language) => self.guidance = Some(Words::joined(self.guidance.take(), language, written, default, true)),
            Column::Media(kind, language) => take_media(&mut self.media, kind, language, written, settings),
            Column::Bind(attribute) => self.bind.push((attribute.to_owned(), written)),
            Column::Message(attribute, language) => match self.messages.iter_mut().find(|(held, _)| held == attribute) {
                Some((_, words)) => *words = Words::joined(Some(words.clone()), language, written, default, false),
                None => self.messages.push((attribute.to_owned(), Words::joined(None, language, written, default, false))),
            },
            Column::Control(attribute) => self.control.push((attribute.to_owned(), written)),
            Column::Default => self.default = Some(written),
            Column::Parameters => self.parameters = Some(written),
            Column::ChoiceFilter => self.filter = Some(written),
            Column::Disabled => self.disabled = yes_or_no(&written.text).unwrap_or(false),
            Column::Unsupported => refusals.push(Refusal::new(written.cell, Reason::UnsupportedColumn, &heading.written)),
            Column::Silent | Column::Unknown => {}
        }
    }

    pub fn control(&self, attribute: &str) -> Option<&Written> {
        self.control.iter().find(|(name, _)| name == attribute).map(|(_, written)| written)
    }
}
