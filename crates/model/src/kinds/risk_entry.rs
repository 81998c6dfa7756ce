use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

/// A risk to the team, to people who talk to it, or to what they say, and what was decided about it.
pub static RISK_ENTRY: Kind = Kind {
    name: "risk_entry",
    reference: Some(Reference { letter: 'R', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        choice("risk_kind", &RISK_KIND).listed(),
        prose("description"),
        integer("likelihood", 1, 5).listed(),
        integer("impact", 1, 5).listed(),
        prose("mitigation").group("decision"),
        line("owner").group("decision"),
        date("review_at").listed().group("decision"),
        choice("decision", &DECISION).listed().group("decision"),
    ],
};

static RISK_KIND: ChoiceList =
    ChoiceList { name: "risk_kind", choices: &["team", "cooperating_person", "interpreter", "data", "reputational", "legal"] };

static DECISION: ChoiceList = ChoiceList { name: "risk_decision", choices: &["proceed", "proceed_with_measures", "postpone", "do_not_do"] };
