use crate::{CompartmentClass, Kind};

/// What a person is in the organisation; the signed directory says so per device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    Officer,
    Lead,
    Reviewer,
    Secretariat,
    /// The executive director: reads missions, approves referrals.
    Director,
    /// Keeps who sources are.
    Custodian,
    /// Receives what was disclosed about sexual exploitation and abuse.
    FocalPoint,
}

/// What a person does to a record. Moving one from state to state is the content pack's to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Create,
    /// Changing fields of what one made oneself.
    Edit,
    /// Changing fields of what somebody else made; [`Role::may_edit_of_others`] says which.
    EditOthers,
    /// Opening who a source is. Identities never leave the laptop of who wrote them, so they are one's own.
    ReadIdentity,
}

impl Action {
    pub const ALL: [Self; 4] = [Self::Create, Self::Edit, Self::EditOthers, Self::ReadIdentity];
}

impl Role {
    pub const ALL: [Self; 7] =
        [Self::Officer, Self::Lead, Self::Reviewer, Self::Secretariat, Self::Director, Self::Custodian, Self::FocalPoint];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Lead => "lead",
            Self::Reviewer => "reviewer",
            Self::Secretariat => "secretariat",
            Self::Director => "director",
            Self::Custodian => "custodian",
            Self::FocalPoint => "focal_point",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Whether the role may do this to records of the kind. That the person is a member of the record's compartment is asked elsewhere.
    pub fn may(self, action: Action, kind: &Kind) -> bool {
        let Some(rule) = rule(kind) else { return false };
        match action {
            Action::Create => rule.create.contains(&self),
            Action::Edit => rule.own.contains(&self),
            Action::EditOthers => rule.others.contains(&self),
            Action::ReadIdentity => kind.compartment == CompartmentClass::Identity && rule.create.contains(&self),
        }
    }

    /// Whether the role may change this field of a record that somebody else made.
    pub fn may_edit_of_others(self, kind: &Kind, field: &str) -> bool {
        let within = match framed(kind) {
            Some(fields) => kind.field(field).is_some_and(|field| fields.contains(&field.group) || fields.contains(&field.name)),
            None => true,
        };
        within && self.may(Action::EditOthers, kind)
    }

    /// Whether the role may change this field of a record: one's own, or somebody else's. Who may change what others made may change the same of his own.
    pub fn may_change(self, kind: &Kind, field: &str, own: bool) -> bool {
        self.may_edit_of_others(kind, field) || own && self.may(Action::Edit, kind)
    }

    /// Whether a change of this role counts where it is applied although nobody can tell whether its author had the role when he wrote it.
    ///
    /// Wider than [`Role::may`]: before enrolment a vault's owner has no role and does everything alone, and what was written then is not
    /// thrown out when the owner joins as somebody of a narrower role.
    pub fn counts(self, action: Action, kind: &Kind) -> bool {
        let written_once = rule(kind).is_some_and(|rule| rule.own.is_empty() && rule.others.is_empty());
        let founds = kind.name != "mission" || action != Action::Create || self.may(action, kind);
        let may = self.may(action, kind) || action == Action::Edit && self.may(Action::EditOthers, kind);
        let after_enrolment = !ENROLLED.contains(&kind.name) || may;
        let edits = action == Action::Create || !written_once;
        founds && after_enrolment && edits && kind.compartment != CompartmentClass::Identity
    }
}

/// Kinds that nobody writes before he has a role: whoever writes them is judged by it everywhere.
const ENROLLED: &[&str] = &["content_pack", "deposit", "opening_request", "opening", "deletion_request", "deletion"];

/// Of what somebody else made, only the frame may be changed: these groups and fields. `None`: everything.
fn framed(kind: &Kind) -> Option<&'static [&'static str]> {
    FRAMES.iter().find(|(name, _)| *name == kind.name).map(|(_, fields)| *fields)
}

/// An interview's words are its author's. Who, where and how it was held, and that consent was taken back, the lead can put right, too. What was
/// made of an original is approved by others and changed by nobody, and so are the wish to open a deposit and the one to delete.
const FRAMES: &[(&str, &[&str])] = &[
    ("interview", &["main", "setting", "consent_withdrawn"]),
    ("derivative", &["approved_by"]),
    ("export_request", &["approved_by"]),
    ("opening_request", &["released"]),
    ("deletion_request", &["carried_out_by"]),
];

struct Rule {
    kind: &'static str,
    create: &'static [Role],
    /// Editing what one made oneself.
    own: &'static [Role],
    /// Editing what others made.
    others: &'static [Role],
}

const ANY_KIND: &str = "*";

fn rule(kind: &Kind) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.kind == kind.name).or_else(|| RULES.iter().find(|rule| rule.kind == ANY_KIND))
}

const NOBODY: &[Role] = &[];
/// Who works on missions.
const MEMBERS: &[Role] = &[Role::Officer, Role::Lead, Role::Reviewer, Role::Secretariat];
/// Everybody who may look at an original: that he did is written down.
const READERS: &[Role] = &[Role::Officer, Role::Lead, Role::Reviewer, Role::Secretariat, Role::Director];
const CUSTODIAN: &[Role] = &[Role::Custodian];
/// Who seals something for others.
const DEPOSITORS: &[Role] = &[Role::Officer, Role::Lead, Role::Custodian];
/// Who can be sealed something for; an officer, what a custodian put right.
const OPENERS: &[Role] = &[Role::Officer, Role::Lead, Role::Custodian, Role::FocalPoint];
const LEAD: &[Role] = &[Role::Lead];
const FIELD: &[Role] = &[Role::Officer, Role::Lead];
const FIELD_AND_SECRETARIAT: &[Role] = &[Role::Officer, Role::Lead, Role::Secretariat];
const DESK: &[Role] = &[Role::Lead, Role::Reviewer, Role::Secretariat];
const REVIEW: &[Role] = &[Role::Lead, Role::Reviewer];
const MISSION: &[Role] = &[Role::Officer, Role::Lead, Role::Reviewer];
const FOLLOW_UP: &[Role] = &[Role::Reviewer, Role::Secretariat];
const SECRETARIAT: &[Role] = &[Role::Secretariat];
const LEAD_AND_SECRETARIAT: &[Role] = &[Role::Lead, Role::Secretariat];

const fn rule_of(kind: &'static str, create: &'static [Role], own: &'static [Role], others: &'static [Role]) -> Rule {
    Rule { kind, create, own, others }
}

/// Who may create, edit what he made, and edit what others made; the row of a kind's name, else the last row. What members of a compartment see
/// of it says [`Role::sees`].
const RULES: &[Rule] = &[
    rule_of("mission", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    rule_of("itinerary_item", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    rule_of("risk_entry", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    rule_of("remote_item", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    rule_of("civil_society", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    rule_of("contract_link", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    // The secretariat keeps the profiles; somebody whom nobody knew of is noted by who meets him.
    rule_of("company", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, SECRETARIAT),
    rule_of("client", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, SECRETARIAT),
    rule_of("authority", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, SECRETARIAT),
    rule_of("certificate", SECRETARIAT, SECRETARIAT, SECRETARIAT),
    rule_of("licence", SECRETARIAT, SECRETARIAT, SECRETARIAT),
    rule_of("company_relation", SECRETARIAT, SECRETARIAT, SECRETARIAT),
    rule_of("csa_answer", SECRETARIAT, SECRETARIAT, SECRETARIAT),
    rule_of("complaint_reference", SECRETARIAT, SECRETARIAT, SECRETARIAT),
    rule_of("referral_service", SECRETARIAT, SECRETARIAT, SECRETARIAT),
    rule_of("glossary_term", SECRETARIAT, SECRETARIAT, SECRETARIAT),
    // What was signed stays as it was signed.
    rule_of("content_pack", SECRETARIAT, NOBODY, NOBODY),
    rule_of("site", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    rule_of("site_visit", FIELD, FIELD, LEAD),
    rule_of("checklist_answer", FIELD, FIELD, LEAD),
    rule_of("questionnaire", LEAD_AND_SECRETARIAT, LEAD_AND_SECRETARIAT, LEAD_AND_SECRETARIAT),
    rule_of("questionnaire_answers", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, LEAD_AND_SECRETARIAT),
    rule_of("source", FIELD, FIELD, LEAD),
    rule_of("source_identity", FIELD, FIELD, NOBODY),
    rule_of("disclosure", FIELD, NOBODY, NOBODY),
    rule_of("interview", FIELD, FIELD, LEAD),
    rule_of("quote", FIELD, FIELD, NOBODY),
    rule_of("observation", FIELD, FIELD, LEAD),
    // Documents that a reviewer reads and letters that the secretariat receives are evidence as well as photos.
    rule_of("evidence", MEMBERS, MEMBERS, LEAD),
    rule_of("derivative", MEMBERS, MEMBERS, DESK),
    // What happened to an original is written once.
    rule_of("custody_event", READERS, NOBODY, NOBODY),
    // A second person moves it, and is named in it; nobody rewrites what was asked.
    rule_of("export_request", MEMBERS, MEMBERS, DESK),
    // What was asked and what was decided stays as it was; a second person is named in the request.
    rule_of("deletion_request", MEMBERS, NOBODY, LEAD_AND_SECRETARIAT),
    rule_of("deletion", LEAD_AND_SECRETARIAT, NOBODY, NOBODY),
    rule_of("camera_clock", FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT, FIELD_AND_SECRETARIAT),
    rule_of("document_request", MISSION, MISSION, MISSION),
    rule_of("incident", MISSION, MISSION, REVIEW),
    rule_of("finding", MISSION, MISSION, DESK),
    rule_of("recommendation", MISSION, MISSION, DESK),
    rule_of("report", DESK, DESK, DESK),
    rule_of("compliance_concern", FOLLOW_UP, FOLLOW_UP, FOLLOW_UP),
    rule_of("dialogue_entry", FOLLOW_UP, FOLLOW_UP, FOLLOW_UP),
    rule_of("corrective_action", FOLLOW_UP, FOLLOW_UP, FOLLOW_UP),
    // Who a source is, sealed for the custodian; that somebody disclosed abuse, for the focal point. What was sealed stays as it was.
    rule_of("deposit", DEPOSITORS, NOBODY, NOBODY),
    rule_of("opening_request", CUSTODIAN, CUSTODIAN, SECRETARIAT),
    rule_of("opening", OPENERS, NOBODY, NOBODY),
    rule_of(ANY_KIND, MEMBERS, MEMBERS, MEMBERS),
];

#[cfg(test)]
#[path = "role_tests.rs"]
mod tests;
