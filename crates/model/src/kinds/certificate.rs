use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// A certificate of conformity with a standard, as far as it was seen.
pub static CERTIFICATE: Kind = Kind {
    name: "certificate",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "number",
    fields: &[
        link("company", &["company"]).listed(),
        choice("standard", &STANDARD).listed(),
        line("certification_body").listed(),
        line("number").listed(),
        prose("scope"),
        date("issued").listed(),
        date("expires").listed(),
        date("last_audit"),
        count("open_nonconformities").listed(),
        choice("verified_in_field", &VERIFIED).listed().group("field"),
        prose("differences").group("field"),
    ],
};

static STANDARD: ChoiceList = ChoiceList { name: "certificate_standard", choices: &["psc_1", "iso_18788", "iso_28007", "other"] };

static VERIFIED: ChoiceList = ChoiceList { name: "verified_in_field", choices: &["yes", "no", "differs"] };
