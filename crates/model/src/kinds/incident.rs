use super::choices::YES_NO_UNKNOWN;
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

/// An incident as the company's log, the client's log and others tell it, side by side.
pub static INCIDENT: Kind = Kind {
    name: "incident",
    reference: Some(Reference { letter: 'E', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        choice("incident_kind", &INCIDENT_KIND).listed(),
        date("occurred").listed(),
        choice("occurred_precision", &PRECISION),
        line("occurred_as_stated"),
        link("company", &["company"]).listed(),
        link("site", &["site"]).listed(),
        count("people_affected").unit("persons").listed(),
        prose("description"),
        choice("company_log", &LOGGED).listed().group("logs"),
        choice("client_log", &LOGGED).listed().group("logs"),
        choice("authority_reported", &YES_NO_UNKNOWN).group("logs"),
        boolean("legal_proceedings").listed().group("logs"),
        prose("log_differences").group("logs"),
        links("sources", &["interview", "observation", "evidence"]).group("sources"),
    ],
};

static INCIDENT_KIND: ChoiceList = ChoiceList {
    name: "incident_kind",
    choices: &[
        "use_of_firearm",
        "escalation_of_force",
        "apprehension",
        "injury",
        "death",
        "property",
        "sea_reported_to_focal_point",
        "traffic",
        "labour_dispute",
        "threat",
        "detention",
        "other",
    ],
};

static PRECISION: ChoiceList = ChoiceList { name: "date_precision", choices: &["day", "month", "year", "about"] };

static LOGGED: ChoiceList = ChoiceList { name: "incident_logged", choices: &["logged", "not_logged", "unknown"] };
