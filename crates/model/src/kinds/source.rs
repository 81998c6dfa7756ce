use super::choices::RISK;
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// A person who told something, by codename and coarse group only. Who it is stands in a source identity.
pub static SOURCE: Kind = Kind {
    name: "source",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "codename",
    fields: &[
        line("codename").listed(),
        choice("category", &CATEGORY).listed(),
        link("company", &["company"]).listed(),
        choice("age_band", &AGE_BAND).group("group"),
        choice("sex", &SEX).group("group"),
        choice("nationality_group", &NATIONALITY_GROUP).listed().group("group"),
        line("role_group").group("group"),
        language("language").group("group"),
        choices("vulnerabilities", &VULNERABILITY).personal().group("protection"),
        choice("reprisal_risk", &RISK).listed().group("protection"),
        boolean("recontact").listed().group("protection"),
        date("last_checked").listed().group("protection"),
        // The day on which who it is was erased from the laptop that held it.
        date("identity_erased").imported().listed().group("protection"),
    ],
};

static CATEGORY: ChoiceList = ChoiceList {
    name: "source_category",
    choices: &[
        "company_management",
        "guard",
        "supervisor",
        "ex_guard",
        "client",
        "cso",
        "community",
        "victim_or_family",
        "authority",
        "union",
        "recruiter",
        "driver_interpreter",
        "other",
    ],
};

static AGE_BAND: ChoiceList = ChoiceList { name: "age_band", choices: &["under_18", "18_24", "25_39", "40_59", "60_plus", "not_recorded"] };

static SEX: ChoiceList = ChoiceList { name: "sex", choices: &["female", "male", "other", "not_recorded"] };

static NATIONALITY_GROUP: ChoiceList = ChoiceList {
    name: "nationality_group",
    choices: &["host", "tcn_south_asia", "tcn_east_africa", "tcn_other", "expatriate", "not_recorded"],
};

static VULNERABILITY: ChoiceList = ChoiceList {
    name: "vulnerability",
    choices: &["minor", "migrant_status", "debt", "documents_withheld", "past_reprisal", "health", "isolated"],
};
