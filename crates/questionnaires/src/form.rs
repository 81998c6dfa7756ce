use crate::{FormFault, Outline, Refusal, limits, survey, workbook, write, xform};

/// What a file is, by its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Xls,
    XForm,
}

impl Format {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::XForm => "xform",
        }
    }
}

/// A questionnaire, ready to be filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    pub format: Format,
    /// The XForm (ODK XForms specification 1.0.0): a workbook's conversion, or the file's own text.
    pub xform: String,
    pub outline: Outline,
    /// Cells of columns that mean nothing to XLSForm and were left out, by their headings' names: `survey!F1`.
    pub ignored: Vec<String>,
    /// Cells whose value a formula gave when the file was last saved; that value was taken.
    pub formulas: Vec<String>,
}

/// Why a file cannot become a questionnaire.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Unreadable {
    #[error("neither a workbook nor an XForm")]
    NotAWorkbook,
    #[error("damaged")]
    Damaged,
    #[error("protected by a password")]
    Encrypted,
    #[error("carries macros")]
    Macros,
    #[error("{bytes} bytes are more than {limit}")]
    TooManyBytes { bytes: usize, limit: usize },
    #[error("unpacks to more than {}", limits::MAX_UNPACKED)]
    UnpacksTooLarge,
    #[error("more than {} rows in {sheet}", limits::MAX_ROWS)]
    TooManyRows { sheet: String },
    #[error("more than {} columns or {} cells in {sheet}", limits::MAX_COLUMNS, limits::MAX_CELLS)]
    TooManyCells { sheet: String },
    #[error("no sheet survey")]
    NoSurvey { sheets: Vec<String> },
    #[error("two sheets {sheet}")]
    TwoSheets { sheet: &'static str },
    #[error("cells that cannot be converted exactly")]
    Refused { refusals: Vec<Refusal> },
    #[error("{0}")]
    Form(#[from] FormFault),
}

/// Reads a questionnaire. `name` is the file's name without its ending; it names a workbook's form that does not name itself.
///
/// # Errors
/// Why not; for a workbook with every cell that stands in the way.
pub fn read(bytes: &[u8], name: &str) -> Result<Questionnaire, Unreadable> {
    match format(bytes) {
        Some(Format::XForm) => {
            if bytes.len() > limits::MAX_FORM_BYTES {
                return Err(Unreadable::TooManyBytes { bytes: bytes.len(), limit: limits::MAX_FORM_BYTES });
            }
            let text = xform::decode(bytes)?;
            let outline = xform::outline(&text)?;
            Ok(Questionnaire { format: Format::XForm, xform: text, outline, ignored: Vec::new(), formulas: Vec::new() })
        }
        Some(format) => {
            let workbook = workbook::read(bytes)?;
            let formulas = workbook.formulas.iter().map(ToString::to_string).collect();
            let survey = survey::read(&workbook, name)?;
            let xform = write::xform(&survey)?;
            if xform.len() > limits::MAX_FORM_BYTES {
                return Err(Unreadable::TooManyBytes { bytes: xform.len(), limit: limits::MAX_FORM_BYTES });
            }
            let outline = xform::outline(&xform)?;
            Ok(Questionnaire { format, xform, outline, ignored: survey.ignored, formulas })
        }
        None => Err(Unreadable::NotAWorkbook),
    }
}

fn format(bytes: &[u8]) -> Option<Format> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(Format::Xlsx);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(Format::Xls);
    }
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = start.trim_ascii_start();
    start.starts_with(b"<").then_some(Format::XForm)
}
