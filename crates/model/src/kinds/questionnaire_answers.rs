use crate::field::declare::*;
use crate::{CompartmentClass, Kind, Reference};

/// One filling of a questionnaire. Each answer is an element of its own, `path=value`, so that two laptops' answers to different questions come
/// together, and their answers to one question stand side by side until somebody decides.
pub static QUESTIONNAIRE_ANSWERS: Kind = Kind {
    name: "questionnaire_answers",
    reference: Some(Reference { letter: 'Q', digits: 3 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        link("questionnaire", &["questionnaire"]).listed(),
        link("interview", &["interview"]).listed(),
        link("site_visit", &["site_visit"]).listed(),
        link("company", &["company"]).listed(),
        line("respondent").personal().listed(),
        line("officer").listed(),
        state().listed(),
        words("answers").personal().group("answers"),
    ],
};
