use super::choices::RISK;
use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// An organisation that the mission talks to. Being seen with the mission may expose it, so it stays in the mission.
pub static CIVIL_SOCIETY: Kind = Kind {
    name: "civil_society",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "name",
    fields: &[
        line("name").listed(),
        line("alias_for_reports").listed(),
        boolean("association_member").listed(),
        choice("exposure_risk", &RISK).listed(),
        line("safe_contact").personal(),
        prose("notes"),
    ],
};
