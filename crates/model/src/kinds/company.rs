use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

pub static COMPANY: Kind = Kind {
    name: "company",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "name",
    fields: &[
        line("name").listed(),
        line("name_local"),
        language("name_local_language"),
        words("former_names"),
        line("hq_country").listed(),
        choice("ownership", &OWNERSHIP),
        link("parent", &["company"]),
        choice("membership_status", &MEMBERSHIP_STATUS).listed().group("membership"),
        date("status_since").group("membership"),
        date("transition_deadline").group("membership"),
        choices("services", &SERVICE).group("services"),
        count("personnel_total").unit("persons").group("personnel"),
        count("personnel_armed").unit("persons").group("personnel"),
        count("personnel_women").unit("persons").group("personnel"),
        count("personnel_host_country").unit("persons").group("personnel"),
        count("personnel_third_country").unit("persons").group("personnel"),
        count("personnel_expatriate").unit("persons").group("personnel"),
        date("personnel_as_of").group("personnel"),
        count("weapons").group("personnel"),
        line("grievance_channel").group("contact"),
        line("focal_point").personal().group("contact"),
        prose("profile").group("profile"),
    ],
};

static OWNERSHIP: ChoiceList = ChoiceList { name: "ownership", choices: &["private", "listed", "state", "mixed", "unknown"] };

static MEMBERSHIP_STATUS: ChoiceList = ChoiceList {
    name: "membership_status",
    choices: &["applicant", "affiliate", "transitional_member", "certified_member", "suspended", "terminated", "non_member"],
};

static SERVICE: ChoiceList = ChoiceList {
    name: "service",
    choices: &[
        "static_guarding",
        "mobile_escort",
        "close_protection",
        "convoy",
        "residential",
        "event",
        "aviation",
        "maritime",
        "cit",
        "k9",
        "surveillance_tech",
        "detention_support",
        "training",
        "risk_consulting",
        "rapid_response",
        "border_migration",
    ],
};
