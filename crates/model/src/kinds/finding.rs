use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

const BASIS: &[&str] = &["observation", "interview", "quote", "evidence"];

pub static FINDING: Kind = Kind {
    name: "finding",
    reference: Some(Reference { letter: 'F', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        prose("statement"),
        state().listed(),
        link("company", &["company"]).listed(),
        links("sites", &["site"]),
        paragraphs("paragraphs").listed().group("code"),
        choice("finding_kind", &FINDING_KIND).listed().group("code"),
        choice("category", &CATEGORY).group("code"),
        links("supports", BASIS).group("evidence"),
        links("contradicts", BASIS).group("evidence"),
        links("context", BASIS).group("evidence"),
        integer("severity_scale", 1, 4).listed().group("severity"),
        integer("severity_scope", 1, 4).listed().group("severity"),
        integer("severity_irremediability", 1, 4).listed().group("severity"),
        choice("likelihood_of_recurrence", &LIKELIHOOD).group("severity"),
        choice("standard_of_proof", &STANDARD_OF_PROOF).listed().group("proof"),
        choice("corroboration", &CORROBORATION).group("proof"),
        prose("contrary_information").group("proof"),
        prose("company_view").group("proof"),
        prose("root_cause").group("action"),
        prose("recommendation").group("action"),
        boolean("legal_proceedings").group("action"),
        link("recurrence_of", &["finding"]).listed().group("action"),
        choice("source_exposure_check", &EXPOSURE).listed().group("action"),
        prose("shareable_text").group("sharing"),
        choice("sharing_permission", &PERMISSION).listed().group("sharing"),
    ],
};

static FINDING_KIND: ChoiceList = ChoiceList {
    name: "finding_kind",
    choices: &["compliance_concern", "barrier", "opportunity_for_improvement", "good_practice", "context"],
};

static CATEGORY: ChoiceList = ChoiceList { name: "finding_category", choices: &["personnel_misconduct", "management_governance", "other"] };

static LIKELIHOOD: ChoiceList = ChoiceList { name: "likelihood", choices: &["unlikely", "possible", "likely"] };

static STANDARD_OF_PROOF: ChoiceList =
    ChoiceList { name: "standard_of_proof", choices: &["indication", "reasonable_grounds", "established"] };

static CORROBORATION: ChoiceList = ChoiceList { name: "corroboration", choices: &["single", "partly", "independent_multiple"] };

/// Whether the company allows that others hear of a good practice. What was not asked counts as no.
static PERMISSION: ChoiceList = ChoiceList { name: "sharing_permission", choices: &["yes", "no", "not_asked"] };

static EXPOSURE: ChoiceList = ChoiceList { name: "exposure_check", choices: &["not_done", "passed", "needs_edit"] };
