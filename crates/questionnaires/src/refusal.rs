use std::fmt;

/// A cell of a workbook, named as a spreadsheet names it: `survey!C14`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    pub sheet: String,
    /// Counted from 1.
    pub row: u32,
    /// Counted from 1.
    pub column: u32,
}

impl fmt::Display for Cell {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}!{}{}", self.sheet, column_letters(self.column), self.row)
    }
}

/// What cannot be converted exactly, where it stands, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refusal {
    pub cell: Cell,
    pub reason: Reason,
    /// The cell's text, or the part of it that is meant, shortened.
    pub text: String,
}

macro_rules! reasons {
    ($($(#[$note:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// Why a cell is refused; its words are in the catalogue under its code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason { $($(#[$note])* $name),* }

        impl Reason {
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }
        }
    };
}

reasons! {
    /// A formula whose value the file does not hold.
    Formula = "formula",
    /// The spreadsheet's own error value, such as `#N/A`.
    ErrorValue = "error_value",
    /// A number or a date that different programs read differently.
    UnclearValue = "unclear_value",
    DuplicateColumn = "duplicate_column",
    MissingColumn = "missing_column",
    UnsupportedColumn = "unsupported_column",
    UnsupportedSetting = "unsupported_setting",
    MissingType = "missing_type",
    UnknownType = "unknown_type",
    UnsupportedType = "unsupported_type",
    UnsupportedParameter = "unsupported_parameter",
    UnsupportedAppearance = "unsupported_appearance",
    MissingName = "missing_name",
    BadName = "bad_name",
    DuplicateName = "duplicate_name",
    MissingLabel = "missing_label",
    MissingCalculation = "missing_calculation",
    UnknownList = "unknown_list",
    MissingChoiceName = "missing_choice_name",
    DuplicateChoice = "duplicate_choice",
    ChoiceNameWithSpace = "choice_name_with_space",
    MixedLanguages = "mixed_languages",
    /// `${…}` that is not closed or holds no name.
    BadReference = "bad_reference",
    UnknownReference = "unknown_reference",
    AmbiguousReference = "ambiguous_reference",
    UnsupportedExpression = "unsupported_expression",
    EndWithoutBegin = "end_without_begin",
    BeginWithoutEnd = "begin_without_end",
    TwoSourcesOfOneName = "two_sources_of_one_name",
}

impl Refusal {
    pub(crate) fn new(cell: Cell, reason: Reason, text: &str) -> Self {
        Self { cell, reason, text: text.chars().take(80).collect() }
    }
}

/// `1` is `A`, `27` is `AA`.
fn column_letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        let rest = (column - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(rest).unwrap_or(0)));
        column = (column - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
#[path = "refusal_tests.rs"]
mod tests;
