use super::choices::{CONSENT, YES_NO_UNKNOWN};
use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Field, Kind, Reference};

/// The order of groups is the order in which people talk: who and where, consent, then topic by topic.
pub static INTERVIEW: Kind = Kind {
    name: "interview",
    reference: Some(Reference { letter: 'I', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: FIELDS,
};

const FIELDS: &[Field] = &[
    reference(),
    line("title").listed(),
    state().listed(),
    links("sources", &["source"]).listed(),
    link("company", &["company"]).listed(),
    choice("mode", &MODE).listed().group("setting"),
    language("language").listed().group("setting"),
    line("interpreter").listed().group("setting"),
    words("interviewers").group("setting"),
    choice("place_class", &PLACE_CLASS).listed().group("setting"),
    line("place").group("setting"),
    choice("privacy", &PRIVACY).listed().group("setting"),
    line("others_present").group("setting"),
    instant("started").listed().group("setting"),
    integer("duration_min", 0, 1440).unit("min").listed().group("setting"),
    choice("time_blur", &TIME_BLUR).listed().group("setting"),
    integer("group_size", 1, 500).unit("persons").group("setting"),
    language("consent_language").group("consent"),
    boolean("consent_purpose_explained").group("consent"),
    boolean("consent_voluntary").group("consent"),
    boolean("consent_right_to_stop").group("consent"),
    choice("consent_mode", &CONSENT_MODE).group("consent"),
    choice("consent_note_taking", &CONSENT).listed().group("consent"),
    choice("consent_audio", &CONSENT).group("consent"),
    choice("consent_photo_person", &CONSENT).group("consent"),
    choice("consent_photo_documents", &CONSENT).group("consent"),
    choice("consent_internal_analysis", &CONSENT).listed().group("consent"),
    choice("consent_company_unattributed", &CONSENT).listed().group("consent"),
    choice("consent_company_by_category", &CONSENT).listed().group("consent"),
    choice("consent_company_by_name", &CONSENT).listed().group("consent"),
    choice("consent_board", &CONSENT).listed().group("consent"),
    choice("consent_authority", &CONSENT).group("consent"),
    choice("consent_other_mechanism", &CONSENT).group("consent"),
    choice("consent_public_quote", &CONSENT).listed().group("consent"),
    choice("consent_recontact", &CONSENT).group("consent"),
    date("consent_withdrawn").listed().group("consent"),
    prose("notes_opening").group("opening"),
    prose("notes_contract_pay").group("contract_pay"),
    choice("contract_copy_seen", &YES_NO_UNKNOWN).group("contract_pay"),
    choice("contract_language_understood", &YES_NO_UNKNOWN).group("contract_pay"),
    integer("pay_amount", 0, 1_000_000_000_000).unit("minor units").group("contract_pay"),
    line("pay_currency").unsearched().group("contract_pay"),
    choice("pay_interval", &PAY_INTERVAL).group("contract_pay"),
    date("pay_last").group("contract_pay"),
    line("pay_deductions").group("contract_pay"),
    integer("pay_arrears", 0, 120).unit("months").group("contract_pay"),
    prose("notes_recruitment").group("recruitment"),
    integer("recruitment_fee_amount", 0, 1_000_000_000_000).unit("minor units").group("recruitment"),
    line("recruitment_fee_currency").unsearched().group("recruitment"),
    line("recruitment_fee_paid_to").group("recruitment"),
    prose("notes_identity_documents").group("identity_documents"),
    choice("passport_held_by", &PASSPORT_HELD_BY).group("identity_documents"),
    prose("notes_hours_rest").group("hours_rest"),
    decimal("hours_per_day", 0.0, 24.0).unit("h").group("hours_rest"),
    decimal("days_per_week", 0.0, 7.0).unit("d").group("hours_rest"),
    integer("rest_minutes", 0, 1440).unit("min").group("hours_rest"),
    prose("notes_working_conditions").group("working_conditions"),
    choice("water_shade_ppe", &PROVIDED).group("working_conditions"),
    choice("accommodation", &PROVIDED).group("working_conditions"),
    choice("injury_insurance", &YES_NO_UNKNOWN).group("working_conditions"),
    prose("notes_training").group("training"),
    decimal("training_hours", 0.0, 10_000.0).unit("h").group("training"),
    date("training_last").group("training"),
    prose("notes_use_of_force").group("use_of_force"),
    choice("ruf_known", &YES_NO_PARTLY).group("use_of_force"),
    choice("weapon_licence_card", &YES_NO_UNKNOWN).group("use_of_force"),
    prose("notes_incidents").group("incidents"),
    count("incidents_seen").group("incidents"),
    count("incidents_reported").group("incidents"),
    prose("notes_grievance").group("grievance"),
    choice("grievance_channel_known", &YES_NO_UNKNOWN).group("grievance"),
    choice("grievance_channel_used", &YES_NO_UNKNOWN).group("grievance"),
    integer("grievance_trust", 1, 5).group("grievance"),
    integer("retaliation_fear", 1, 5).group("grievance"),
    choice("sea_policy_known", &YES_NO_UNKNOWN).group("grievance"),
    prose("notes_community").group("community"),
    prose("notes_closing").group("closing"),
    prose("state_of_source").group("closing"),
    choices("forced_labour_indicators", &FORCED_LABOUR).listed().group("closing"),
    boolean("protection_concern").listed().group("closing"),
];

/// The eleven indicators of forced labour of the International Labour Organization.
static FORCED_LABOUR: ChoiceList = ChoiceList {
    name: "forced_labour",
    choices: &[
        "abuse_of_vulnerability",
        "deception",
        "restriction_of_movement",
        "isolation",
        "violence",
        "intimidation",
        "documents_retained",
        "wages_withheld",
        "debt_bondage",
        "abusive_conditions",
        "excessive_overtime",
    ],
};

static MODE: ChoiceList = ChoiceList { name: "interview_mode", choices: &["individual", "group", "phone", "video", "written"] };

static PLACE_CLASS: ChoiceList = ChoiceList { name: "place_class", choices: &["company_premises", "neutral", "home", "vehicle", "remote"] };

static PRIVACY: ChoiceList = ChoiceList { name: "privacy", choices: &["private", "partly", "overheard_risk"] };

static TIME_BLUR: ChoiceList = ChoiceList { name: "time_blur", choices: &["none", "half_day", "day"] };

static CONSENT_MODE: ChoiceList = ChoiceList { name: "consent_mode", choices: &["oral_witnessed", "written", "refused"] };

static PAY_INTERVAL: ChoiceList = ChoiceList { name: "pay_interval", choices: &["day", "week", "fortnight", "month", "irregular"] };

static PASSPORT_HELD_BY: ChoiceList =
    ChoiceList { name: "passport_held_by", choices: &["self", "company", "agent", "employer_safe_on_request", "unknown"] };

static PROVIDED: ChoiceList = ChoiceList { name: "provided", choices: &["adequate", "partly", "inadequate", "none", "unknown"] };

static YES_NO_PARTLY: ChoiceList = ChoiceList { name: "yes_no_partly", choices: &["yes", "partly", "no", "unknown"] };
