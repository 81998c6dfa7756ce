//! Consent as an interview's record holds it.

use fieldseal_journal::RecordState;
use fieldseal_model::consent::{Answer, Circumstance, Use, Verdict, verdict};

use crate::readings::{text, texts};

/// The verdict on one use of what was told in an interview.
pub fn of(interview: &RecordState, wanted: Use) -> Verdict {
    let circumstance = Circumstance { refused: texts(interview, "consent_mode").contains(&"refused"), withdrawn: is_withdrawn(interview) };
    verdict(Answer::of(texts(interview, &wanted.field())), circumstance)
}

/// Whether consent was taken back: by a day, or because the interview stands as withdrawn. One of several concurrent values is enough.
pub fn is_withdrawn(interview: &RecordState) -> bool {
    texts(interview, "consent_withdrawn").iter().any(|day| !day.is_empty()) || texts(interview, "state").contains(&"withdrawn")
}

/// The day on which it was taken back, where that is noted.
pub fn withdrawn_on(interview: &RecordState) -> Option<String> {
    Some(text(interview, "consent_withdrawn").to_owned()).filter(|day| !day.is_empty())
}
