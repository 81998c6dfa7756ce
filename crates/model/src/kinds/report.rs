use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// A report of a mission: which, in what language, how far.
pub static REPORT: Kind = Kind {
    name: "report",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        line("title").listed(),
        choice("report_kind", &REPORT_KIND).listed(),
        language("language").listed(),
        integer("version", 1, 10_000).listed(),
        state().listed(),
        choice("redaction_profile", &PROFILE).listed(),
        prose("mandate_method").group("text"),
        prose("limitations").group("text"),
        prose("context").group("text"),
        prose("landscape").group("text"),
        prose("good_practices").group("text"),
        prose("barriers").group("text"),
        prose("conclusions").group("text"),
    ],
};

static REPORT_KIND: ChoiceList = ChoiceList {
    name: "report_kind",
    choices: &["confidential_mission_report", "company_letter", "board_brief", "public_note", "internal_landscape"],
};

static PROFILE: ChoiceList = ChoiceList { name: "redaction_profile", choices: &["none", "team", "company", "board", "public"] };
