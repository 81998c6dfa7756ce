use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// A licence or permit of an authority.
pub static LICENCE: Kind = Kind {
    name: "licence",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "number",
    fields: &[
        link("company", &["company"]).listed(),
        choice("licence_kind", &LICENCE_KIND).listed(),
        line("authority").listed(),
        choice("jurisdiction", &JURISDICTION).listed(),
        line("number").listed(),
        date("issued").listed(),
        date("expires").listed(),
        choice("seen", &SEEN).listed(),
        prose("notes"),
    ],
};

static LICENCE_KIND: ChoiceList = ChoiceList { name: "licence_kind", choices: &["operating", "weapons", "vehicle", "radio", "personnel"] };

static JURISDICTION: ChoiceList = ChoiceList { name: "jurisdiction", choices: &["federal", "regional", "local"] };

static SEEN: ChoiceList = ChoiceList { name: "document_seen", choices: &["original", "copy", "not_seen"] };
