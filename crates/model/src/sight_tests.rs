use super::{FRAMES, SEALED, Sight, Standing};
use crate::{CompartmentClass, Role, kind, kinds};

/// Every role, kind and circumstance.
#[test]
fn words_before_the_lock_and_what_is_for_others_are_kept_from_sight() {
    for kind in kinds() {
        let words = FRAMES.iter().any(|(name, _)| *name == kind.name);
        for role in Role::ALL {
            for standing in combinations() {
                let Standing { own, settled, for_lead, addressed } = standing;
                let reads_missions = !matches!(role, Role::Custodian | Role::FocalPoint);
                let everybodys = matches!(kind.name, "content_pack" | "glossary_term" | "referral_service");
                let sealed = SEALED.contains(&kind.name);
                let hidden = match () {
                    () if sealed => !addressed,
                    () if !reads_missions => !everybodys,
                    () => kind.compartment == CompartmentClass::Identity || for_lead && !matches!(role, Role::Lead | Role::Secretariat),
                };
                let frame = words && (role == Role::Director || role == Role::Reviewer && !settled);
                let expected = match () {
                    () if own => Sight::Whole,
                    () if hidden => Sight::Nothing,
                    () if frame => Sight::Frame,
                    () => Sight::Whole,
                };
                assert_eq!(role.sees(kind, standing), expected, "{} {} {standing:?}", role.name(), kind.name);
            }
        }
    }
}

fn combinations() -> impl Iterator<Item = Standing> {
    (0..16).map(|bits| Standing { own: bits & 1 != 0, settled: bits & 2 != 0, for_lead: bits & 4 != 0, addressed: bits & 8 != 0 })
}

#[test]
fn who_keeps_identities_sees_no_mission_and_who_reads_missions_no_deposit_of_others() {
    for kind in kinds().iter().filter(|kind| kind.compartment == CompartmentClass::Mission) {
        assert_eq!(Role::Custodian.sees(kind, Standing::OPEN), Sight::Nothing, "{}", kind.name);
        assert_eq!(Role::FocalPoint.sees(kind, Standing::OPEN), Sight::Nothing, "{}", kind.name);
    }
    for role in Role::ALL {
        assert!(kind("deposit").is_some_and(|kind| role.sees(kind, Standing::OPEN) == Sight::Nothing), "{}", role.name());
    }
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
