//! One file a noun. The order of fields is the order in which people meet them.

mod choices;
mod company;
mod evidence;
mod finding;
mod interview;
mod mission;
mod observation;
mod quote;
mod site;
mod site_visit;
mod source;
mod source_identity;

/// All kinds, in the order a person meets them.
pub static ALL: &[&crate::Kind] = &[
    &mission::MISSION,
    &company::COMPANY,
    &site::SITE,
    &site_visit::SITE_VISIT,
    &source::SOURCE,
    &source_identity::SOURCE_IDENTITY,
    &interview::INTERVIEW,
    &quote::QUOTE,
    &observation::OBSERVATION,
    &evidence::EVIDENCE,
    &finding::FINDING,
];
