use super::choices::CONFIDENCE;
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

pub static OBSERVATION: Kind = Kind {
    name: "observation",
    reference: Some(Reference { letter: 'O', digits: 3 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        prose("text"),
        line("title").listed(),
        instant("observed_at").listed(),
        link("site", &["site"]).listed(),
        link("site_visit", &["site_visit"]),
        link("interview", &["interview"]),
        line("location_within_site"),
        paragraphs("paragraphs").listed().group("assessment"),
        line("topic").group("assessment"),
        choice("observation_kind", &OBSERVATION_KIND).listed().group("assessment"),
        choice("polarity", &POLARITY).listed().group("assessment"),
        choice("csa_consistency", &CSA_CONSISTENCY).group("assessment"),
        choice("confidence", &CONFIDENCE).group("assessment"),
        boolean("persons_described").group("assessment"),
        count("count_seen").group("counts"),
        count("count_of").group("counts"),
        links("evidence", &["evidence"]).group("links"),
        state().listed().group("links"),
    ],
};

static OBSERVATION_KIND: ChoiceList =
    ChoiceList { name: "observation_kind", choices: &["fact_seen", "statement_reported", "document_fact", "count", "absence"] };

static POLARITY: ChoiceList = ChoiceList { name: "polarity", choices: &["concern", "neutral", "positive"] };

static CSA_CONSISTENCY: ChoiceList = ChoiceList { name: "csa_consistency", choices: &["confirms", "contradicts", "not_covered"] };
