use super::choices::YES_NO_UNKNOWN;
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// Who buys the service.
pub static CLIENT: Kind = Kind {
    name: "client",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "name",
    fields: &[
        line("name").listed(),
        line("alias_for_reports").listed(),
        choice("sector", &SECTOR).listed(),
        choice("requires_code", &YES_NO_UNKNOWN).listed().group("conduct"),
        choice("voluntary_principles", &YES_NO_UNKNOWN).group("conduct"),
        choice("own_incident_log", &YES_NO_UNKNOWN).listed().group("conduct"),
        line("supply_chain_position").group("conduct"),
        prose("notes").group("conduct"),
    ],
};

static SECTOR: ChoiceList = ChoiceList {
    name: "client_sector",
    choices: &["extractive", "diplomatic", "un_igo", "humanitarian_ngo", "commercial", "government", "infrastructure", "private_person"],
};
