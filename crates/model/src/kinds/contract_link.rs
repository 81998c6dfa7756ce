use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// Who guards whom, where, since when.
pub static CONTRACT_LINK: Kind = Kind {
    name: "contract_link",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        line("title").listed(),
        link("company", &["company"]).listed(),
        link("client", &["client"]).listed(),
        link("site", &["site"]).listed(),
        date("from").listed(),
        date("to").listed(),
        boolean("armed").listed(),
        link("subcontracted_to", &["company"]).listed(),
        prose("notes"),
    ],
};
