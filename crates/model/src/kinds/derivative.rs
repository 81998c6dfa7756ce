use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// What was made from an original: redacted, cropped, translated. The original stays untouched.
pub static DERIVATIVE: Kind = Kind {
    name: "derivative",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "purpose_note",
    fields: &[
        link("parent", &["evidence"]).imported().listed(),
        choice("purpose", &PURPOSE).imported().listed(),
        line("purpose_note").imported().listed(),
        line("operations").imported().unsearched(),
        state().listed().group("approval"),
        line("approved_by").imported().unsearched().listed().group("approval"),
        line("mime").imported().unsearched().group("file"),
        integer("bytes", 0, i64::MAX).imported().unit("B").group("file"),
        line("sha256").imported().listed().group("file"),
        integer("width", 0, i64::MAX).imported().unit("px").group("file"),
        integer("height", 0, i64::MAX).imported().unit("px").group("file"),
        blob("content").group("file"),
        blob("thumbnail").group("file"),
    ],
};

static PURPOSE: ChoiceList = ChoiceList { name: "derivative_purpose", choices: &["redacted", "cropped", "translated", "transcript"] };
