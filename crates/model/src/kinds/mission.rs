use super::choices::CODE_VERSION;
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

pub static MISSION: Kind = Kind {
    name: "mission",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        line("ref").listed(),
        line("title").listed(),
        state().listed(),
        line("country").listed(),
        words("regions"),
        date("start").listed(),
        date("end").listed(),
        choice("mission_type", &MISSION_TYPE).group("mandate"),
        choice("trigger", &TRIGGER).group("mandate"),
        prose("objectives").group("mandate"),
        choice("code_version", &CODE_VERSION).group("scope"),
        paragraphs("paragraphs_in_scope").group("scope"),
        choices("themes", &THEME).group("scope"),
        links("companies", &["company"]).group("scope"),
        line("lead").group("team"),
        words("members").group("team"),
        languages("languages").group("team"),
        choice("security_level", &SECURITY_LEVEL).group("team"),
        line("zone").unsearched().group("team"),
    ],
};

static MISSION_TYPE: ChoiceList =
    ChoiceList { name: "mission_type", choices: &["planned", "spot_check", "complaint_driven", "member_request"] };

static TRIGGER: ChoiceList =
    ChoiceList { name: "trigger", choices: &["information_review", "hr_risk_assessment", "member_request", "complaint", "regular"] };

static THEME: ChoiceList =
    ChoiceList { name: "theme", choices: &["surveillance_tech", "detention", "duty_of_care", "border_migration", "humanitarian_sector"] };

static SECURITY_LEVEL: ChoiceList = ChoiceList { name: "security_level", choices: &["low", "moderate", "substantial", "high", "extreme"] };
