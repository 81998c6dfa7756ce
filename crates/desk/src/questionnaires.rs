//! Reading a questionnaire from a file that a person chose. The converter has no files; here they are read, within limits.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use fieldseal_model::RecordId;
use fieldseal_questionnaires::{FormFault, Questionnaire, Refusal, Unreadable, limits};
use fieldseal_vault::Vault;
use ring::digest;

use crate::{ErrorCode, Failure, records};

/// The kind of a questionnaire's record.
pub const KIND: &str = "questionnaire";

/// Cells that an error names; a preview names all.
const NAMED_CELLS: usize = 5;

/// A file as far as it was read.
pub struct Chosen {
    pub file_name: String,
    /// Of its bytes, lower-case hexadecimal.
    pub sha256: String,
    pub read: Result<Questionnaire, Vec<Refusal>>,
}

/// Reads a workbook or an XForm.
///
/// # Errors
/// `input.file_unreadable`, or one of the `questionnaire.` codes but `questionnaire.refused`: what cells say is in the result.
pub fn choose(path: &str) -> Result<Chosen, Failure> {
    let path = Path::new(path);
    let bytes = bytes_of(path)?;
    let name = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default();
    let sha256 = data_encoding::HEXLOWER.encode(digest::digest(&digest::SHA256, &bytes).as_ref());
    let read = match fieldseal_questionnaires::read(&bytes, &name(path.file_stem())) {
        Ok(questionnaire) => Ok(questionnaire),
        Err(Unreadable::Refused { refusals }) => Err(refusals),
        Err(error) => return Err(failure(error)),
    };
    Ok(Chosen { file_name: name(path.file_name()), sha256, read })
}

/// The questionnaire that came from a file with these bytes.
pub fn held(vault: &Vault, sha256: &str) -> Result<Option<(RecordId, String)>, Failure> {
    let mut found = None;
    records::each_row(vault, KIND, vault.organisation_compartment()?, |row| {
        if found.is_none() && row.text("sha256") == Some(sha256) {
            found = row.id().parse().ok().map(|id: RecordId| (id, row.text("title").unwrap_or_default().to_owned()));
        }
        Ok(())
    })?;
    Ok(found)
}

/// Cells stand in the way.
pub fn refused(refusals: &[Refusal]) -> Failure {
    let mut cells: Vec<String> = refusals.iter().take(NAMED_CELLS).map(|refusal| refusal.cell.to_string()).collect();
    if refusals.len() > NAMED_CELLS {
        cells.push("…".into());
    }
    Failure::new(ErrorCode::FormRefused).with("count", refusals.len()).with("cells", cells.join(", "))
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |error: &io::Error| {
        Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", error.to_string())
    };
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let metadata = file.metadata().map_err(|error| unreadable(&error))?;
    if !metadata.is_file() {
        return Err(unreadable(&io::Error::from(io::ErrorKind::InvalidInput)));
    }
    let limit = limits::MAX_WORKBOOK_BYTES;
    let mut bytes = Vec::new();
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    if bytes.len() > limit {
        return Err(Failure::new(ErrorCode::FormTooLarge).with("bytes", metadata.len()).with("limit", limit));
    }
    Ok(bytes)
}

fn failure(error: Unreadable) -> Failure {
    match error {
        Unreadable::NotAWorkbook => ErrorCode::NotAForm.into(),
        Unreadable::Damaged | Unreadable::TwoSheets { .. } => ErrorCode::FormDamaged.into(),
        Unreadable::Encrypted => ErrorCode::FormEncrypted.into(),
        Unreadable::Macros => ErrorCode::FormWithMacros.into(),
        Unreadable::TooManyBytes { bytes, limit } => Failure::new(ErrorCode::FormTooLarge).with("bytes", bytes).with("limit", limit),
        Unreadable::UnpacksTooLarge => {
            Failure::new(ErrorCode::FormTooLarge).with("bytes", limits::MAX_UNPACKED).with("limit", limits::MAX_UNPACKED)
        }
        Unreadable::TooManyRows { sheet } | Unreadable::TooManyCells { sheet } => {
            Failure::new(ErrorCode::FormTooManyRows).with("sheet", sheet).with("limit", limits::MAX_ROWS)
        }
        Unreadable::NoSurvey { sheets } => Failure::new(ErrorCode::FormWithoutSurvey).with("sheets", sheets.join(", ")),
        Unreadable::Refused { refusals } => refused(&refusals),
        Unreadable::Form(fault) => match fault {
            FormFault::NotUtf8 => ErrorCode::NotAForm.into(),
            FormFault::NotWellFormed { line } => Failure::new(ErrorCode::FormNotWellFormed).with("line", line),
            FormFault::DocumentType => ErrorCode::FormWithDocumentType.into(),
            FormFault::TooDeep => ErrorCode::FormTooDeep.into(),
            FormFault::Lacks { part } => Failure::new(ErrorCode::FormLacks).with("part", part),
        },
    }
}
