//! Which paragraphs of the Code a topic of an interview is about: an aid for seeing gaps, taken from the paragraphs of the starter checklists.

const TOPICS: &[(&str, &[u8])] = &[
    ("contract_pay", &[52]),
    ("recruitment", &[39, 40]),
    ("identity_documents", &[54]),
    ("hours_rest", &[64]),
    ("working_conditions", &[64]),
    ("training", &[55, 59]),
    ("use_of_force", &[29, 30, 31]),
    ("incidents", &[63]),
    ("grievance", &[66, 67]),
    ("community", &[28]),
];

/// The paragraphs that a topic is about; none for opening and closing.
pub fn paragraphs_of(topic: &str) -> &'static [u8] {
    TOPICS.iter().find(|(name, _)| *name == topic).map_or(&[], |(_, paragraphs)| paragraphs)
}

/// The topic of that name.
pub fn known(topic: &str) -> Option<&'static str> {
    TOPICS.iter().map(|(name, _)| *name).find(|name| *name == topic)
}

/// The topic under which a field of an interview stands.
pub fn topic_of(field: &str) -> Option<&'static str> {
    let field = fieldseal_model::kind("interview")?.field(field)?;
    known(field.group)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn every_topic_is_a_group_of_the_interview_and_names_paragraphs_of_the_code() {
        let interview = fieldseal_model::kind("interview").unwrap();
        for (topic, paragraphs) in TOPICS {
            assert!(interview.fields.iter().any(|field| field.group == *topic), "{topic}");
            assert!(paragraphs.iter().all(|number| fieldseal_model::code_paragraph(&number.to_string()).is_some()), "{topic}");
        }
    }

    #[test]
    fn fields_lead_to_their_topic() {
        assert_eq!(topic_of("passport_held_by"), Some("identity_documents"));
        assert_eq!(topic_of("notes_hours_rest"), Some("hours_rest"));
        assert_eq!(topic_of("consent_audio"), None);
        assert_eq!(topic_of("no_such_field"), None);
        assert_eq!(paragraphs_of("closing"), &[] as &[u8]);
    }
}
