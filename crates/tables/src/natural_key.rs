/// The fields by which a row of a table is known to be the same record as one that is there; nothing for kinds of which only the whole content
/// tells. A row that leaves one of them empty is compared by its whole content too.
pub fn natural_key(kind: &str) -> Option<&'static [&'static str]> {
    KEYS.iter().find(|(name, _)| *name == kind).map(|(_, fields)| *fields)
}

const KEYS: &[(&str, &[&str])] = &[
    ("mission", &["ref"]),
    ("company", &["name"]),
    ("company_relation", &["company", "relation", "other_company"]),
    ("certificate", &["company", "standard", "number"]),
    ("licence", &["company", "number"]),
    ("csa_answer", &["company", "year", "question_id"]),
    ("complaint_reference", &["complaint_number"]),
    ("client", &["name"]),
    ("authority", &["name"]),
    ("civil_society", &["name"]),
    ("contract_link", &["company", "client", "site", "title"]),
    ("remote_item", &["title", "published"]),
    ("site", &["name"]),
    ("itinerary_item", &["title", "starts"]),
    ("document_request", &["company", "title"]),
    ("risk_entry", &["title"]),
    ("source", &["codename"]),
    ("referral_service", &["organisation", "area"]),
    ("glossary_term", &["term"]),
];

#[cfg(test)]
#[path = "natural_key_tests.rs"]
mod tests;
