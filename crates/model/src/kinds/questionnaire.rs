use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// A questionnaire that the organisation asks with: an XForm as it came, or as a workbook was converted to it. A new version is a record of its own, so
/// that answers stay beside the questions they answer.
pub static QUESTIONNAIRE: Kind = Kind {
    name: "questionnaire",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "title",
    fields: &[
        line("title").listed(),
        links("missions", &["mission"]).listed(),
        prose("note"),
        line("form_id").imported().listed().group("file"),
        line("form_version").imported().listed().group("file"),
        choice("source_format", &SOURCE_FORMAT).imported().listed().group("file"),
        line("file_name").imported().listed().group("file"),
        line("sha256").imported().unsearched().listed().group("file"),
        prose("xform").imported().unsearched().group("form"),
    ],
};

static SOURCE_FORMAT: ChoiceList = ChoiceList { name: "questionnaire_format", choices: &["xlsx", "xls", "xform"] };
