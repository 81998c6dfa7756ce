use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// What somebody is recommended to do about a finding.
pub static RECOMMENDATION: Kind = Kind {
    name: "recommendation",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "text",
    fields: &[
        line("text").listed(),
        link("finding", &["finding"]).listed(),
        choice("addressee", &ADDRESSEE).listed(),
        choice("timeframe", &TIMEFRAME).listed(),
        prose("detail"),
    ],
};

static ADDRESSEE: ChoiceList = ChoiceList { name: "addressee", choices: &["company", "client", "authority", "association"] };

static TIMEFRAME: ChoiceList = ChoiceList { name: "timeframe", choices: &["immediate", "3_months", "6_months", "12_months"] };
