use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// A service that a person in need can be referred to, as verified on a day.
pub static REFERRAL_SERVICE: Kind = Kind {
    name: "referral_service",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "organisation",
    fields: &[
        line("organisation").listed(),
        choice("service", &SERVICE).listed(),
        line("country").listed(),
        line("area").listed(),
        line("safe_contact").listed(),
        languages("languages"),
        line("opening_hours"),
        date("verified_on").listed(),
        line("verified_by"),
        prose("notes"),
    ],
};

static SERVICE: ChoiceList = ChoiceList {
    name: "referral_service_kind",
    choices: &["medical", "psychosocial", "gbv", "child_protection", "legal", "shelter", "labour", "icoca_complaint"],
};
