use super::choices::COORDINATE_POLICY;
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

pub static SITE: Kind = Kind {
    name: "site",
    reference: Some(Reference { letter: 'S', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "name",
    fields: &[
        reference(),
        line("name").listed(),
        line("alias_for_reports").listed(),
        choice("site_kind", &SITE_KIND).listed(),
        line("admin1").listed(),
        line("place"),
        links("companies", &["company"]),
        line("client"),
        position("position").group("place"),
        choice("coordinate_policy", &COORDINATE_POLICY).group("place"),
        prose("description").group("notes"),
    ],
};

static SITE_KIND: ChoiceList = ChoiceList {
    name: "site_kind",
    choices: &[
        "oil_gas",
        "compound",
        "embassy_perimeter",
        "warehouse",
        "checkpoint",
        "armoury",
        "training_ground",
        "accommodation",
        "office",
        "farm_estate",
        "hydro_mine",
        "port",
        "airport",
        "road_route",
    ],
};
