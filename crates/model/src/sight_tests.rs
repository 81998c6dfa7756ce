use super::{FRAMES, Sight, Standing};
use crate::{CompartmentClass, Role, kind, kinds};

/// Every role, kind and circumstance.
#[test]
fn only_words_before_the_lock_and_what_is_for_the_lead_are_kept_from_sight() {
    for kind in kinds() {
        let words = FRAMES.iter().any(|(name, _)| *name == kind.name);
        for role in Role::ALL {
            for (own, settled, for_lead) in combinations() {
                let sight = role.sees(kind, Standing { own, settled, for_lead });
                let hidden = kind.compartment == CompartmentClass::Identity || for_lead && matches!(role, Role::Officer | Role::Reviewer);
                let expected = match () {
                    () if own => Sight::Whole,
                    () if hidden => Sight::Nothing,
                    () if words && !settled && role == Role::Reviewer => Sight::Frame,
                    () => Sight::Whole,
                };
                assert_eq!(sight, expected, "{} {} own {own} settled {settled} for the lead {for_lead}", role.name(), kind.name);
            }
        }
    }
}

fn combinations() -> impl Iterator<Item = (bool, bool, bool)> {
    (0..8).map(|bits| (bits & 1 != 0, bits & 2 != 0, bits & 4 != 0))
}

#[test]
fn a_frame_holds_nothing_that_was_said() {
    for (name, field, shown) in [
        ("interview", "title", true),
        ("interview", "sources", true),
        ("interview", "started", true),
        ("interview", "consent_board", true),
        ("interview", "notes_opening", false),
        ("interview", "pay_amount", false),
        ("interview", "state_of_source", false),
        ("interview", "forced_labour_indicators", false),
        ("interview", "a_field_of_a_later_version", false),
        ("quote", "interview", true),
        ("quote", "text", false),
        ("quote", "translation", false),
        ("questionnaire_answers", "interview", true),
        ("questionnaire_answers", "respondent", false),
        ("questionnaire_answers", "answers", false),
        ("observation", "text", true),
    ] {
        assert_eq!(kind(name).map(|kind| kind.shows_in_frame(field)), Some(shown), "{name} {field}");
    }
}

#[test]
fn long_texts_are_in_no_frame() {
    for (name, _) in FRAMES {
        for field in kind(name).map_or(&[][..], |kind| kind.fields) {
            let long = field.merge == crate::Merge::Text;
            assert!(!long || kind(name).is_some_and(|kind| !kind.shows_in_frame(field.name)), "{name} {}", field.name);
        }
    }
}
