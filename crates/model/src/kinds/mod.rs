//! One file a noun. The order of fields is the order in which people meet them.

mod authority;
mod camera_clock;
mod certificate;
mod checklist_answer;
mod choices;
mod civil_society;
mod client;
mod company;
mod company_relation;
mod complaint_reference;
mod compliance_concern;
mod content_pack;
mod contract_link;
mod corrective_action;
mod csa_answer;
mod custody_event;
mod deletion;
mod deletion_request;
mod deposit;
mod derivative;
mod dialogue_entry;
mod disclosure;
mod document_request;
mod evidence;
mod export_request;
mod finding;
mod glossary_term;
mod incident;
mod interview;
mod itinerary_item;
mod licence;
mod mission;
mod observation;
mod opening;
mod opening_request;
mod questionnaire;
mod questionnaire_answers;
mod quote;
mod recommendation;
mod referral_service;
mod remote_item;
mod report;
mod risk_entry;
mod site;
mod site_visit;
mod source;
mod source_identity;
mod task;

/// All kinds, in the order a person meets them.
pub static ALL: &[&crate::Kind] = &[
    &mission::MISSION,
    &itinerary_item::ITINERARY_ITEM,
    &risk_entry::RISK_ENTRY,
    &remote_item::REMOTE_ITEM,
    &civil_society::CIVIL_SOCIETY,
    &contract_link::CONTRACT_LINK,
    &company::COMPANY,
    &company_relation::COMPANY_RELATION,
    &certificate::CERTIFICATE,
    &licence::LICENCE,
    &csa_answer::CSA_ANSWER,
    &complaint_reference::COMPLAINT_REFERENCE,
    &client::CLIENT,
    &authority::AUTHORITY,
    &referral_service::REFERRAL_SERVICE,
    &glossary_term::GLOSSARY_TERM,
    &content_pack::CONTENT_PACK,
    &site::SITE,
    &site_visit::SITE_VISIT,
    &checklist_answer::CHECKLIST_ANSWER,
    &questionnaire::QUESTIONNAIRE,
    &questionnaire_answers::QUESTIONNAIRE_ANSWERS,
    &source::SOURCE,
    &source_identity::SOURCE_IDENTITY,
    &interview::INTERVIEW,
    &quote::QUOTE,
    &observation::OBSERVATION,
    &evidence::EVIDENCE,
    &derivative::DERIVATIVE,
    &custody_event::CUSTODY_EVENT,
    &export_request::EXPORT_REQUEST,
    &deletion_request::DELETION_REQUEST,
    &deletion::DELETION,
    &camera_clock::CAMERA_CLOCK,
    &document_request::DOCUMENT_REQUEST,
    &incident::INCIDENT,
    &disclosure::DISCLOSURE,
    &deposit::DEPOSIT,
    &opening_request::OPENING_REQUEST,
    &opening::OPENING,
    &finding::FINDING,
    &recommendation::RECOMMENDATION,
    &report::REPORT,
    &compliance_concern::COMPLIANCE_CONCERN,
    &dialogue_entry::DIALOGUE_ENTRY,
    &corrective_action::CORRECTIVE_ACTION,
    &task::TASK,
];
