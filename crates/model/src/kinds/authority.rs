use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// A public authority that licenses, polices or inspects.
pub static AUTHORITY: Kind = Kind {
    name: "authority",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "name",
    fields: &[
        line("name").listed(),
        line("country").listed(),
        choice("level", &LEVEL).listed(),
        choice("function", &FUNCTION).listed(),
        prose("notes"),
    ],
};

static LEVEL: ChoiceList = ChoiceList { name: "authority_level", choices: &["national", "regional", "local"] };

static FUNCTION: ChoiceList =
    ChoiceList { name: "authority_function", choices: &["licensing", "police", "labour", "human_rights_institution", "defence"] };
