// Written from the declarations in crates/model by `make bindings`. Do not edit.

export type FieldTypeName =
  | "blob"
  | "boolean"
  | "choice"
  | "date"
  | "decimal"
  | "instant"
  | "integer"
  | "language"
  | "line"
  | "link"
  | "paragraph"
  | "position"
  | "prose"
  | "state"
;

export interface FieldType {
  type: FieldTypeName;
  min?: number;
  max?: number;
  choices?: readonly string[];
  choice_list?: string;
  kinds?: readonly string[];
}

export interface Field {
  name: string;
  type: FieldType;
  merge: "register" | "text" | "set";
  unit: string | null;
  personal: boolean;
  searchable: boolean;
  imported: boolean;
  listed: boolean;
  group: string;
}

export interface Kind {
  name: string;
  reference: { letter: string; digits: number } | null;
  compartment: "organisation" | "mission" | "identity";
  title_field: string;
  fields: readonly Field[];
}

export interface CodeParagraph {
  number: number;
  section: string;
  section_heading: string;
  heading: string;
}

export type KindName = "mission" | "itinerary_item" | "risk_entry" | "remote_item" | "civil_society" | "contract_link" | "company" | "company_relation" | "certificate" | "licence" | "csa_answer" | "complaint_reference" | "client" | "authority" | "referral_service" | "glossary_term" | "content_pack" | "site" | "site_visit" | "checklist_answer" | "questionnaire" | "questionnaire_answers" | "source" | "source_identity" | "interview" | "quote" | "observation" | "evidence" | "derivative" | "custody_event" | "export_request" | "deletion_request" | "deletion" | "camera_clock" | "document_request" | "incident" | "disclosure" | "deposit" | "opening_request" | "opening" | "finding" | "recommendation" | "report" | "compliance_concern" | "dialogue_entry" | "corrective_action" | "task";

export type RoleName = "officer" | "lead" | "reviewer" | "secretariat" | "director" | "custodian" | "focal_point";

export const kinds: readonly Kind[] = [
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "country",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "regions",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "start",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "end",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "mandate",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "mission_type",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-mission_type",
          "choices": [
            "planned",
            "spot_check",
            "complaint_driven",
            "member_request"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "mandate",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "trigger",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-trigger",
          "choices": [
            "information_review",
            "hr_risk_assessment",
            "member_request",
            "complaint",
            "regular"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "mandate",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "objectives",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "scope",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "code_version",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-code_version",
          "choices": [
            "2010",
            "2021"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "scope",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "paragraphs_in_scope",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "scope",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "themes",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-theme",
          "choices": [
            "surveillance_tech",
            "detention",
            "duty_of_care",
            "border_migration",
            "humanitarian_sector"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "scope",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "companies",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "team",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "lead",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "team",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "members",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "team",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "languages",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "team",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "security_level",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-security_level",
          "choices": [
            "low",
            "moderate",
            "substantial",
            "high",
            "extreme"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "team",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "zone",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "mission",
    "reference": null,
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "itinerary_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-itinerary_kind",
          "choices": [
            "meeting",
            "site_visit",
            "travel",
            "rest",
            "check_in",
            "debrief"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "starts",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "ends",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "place",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "participants",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "interview",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "interview"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "visibility",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-itinerary_visibility",
          "choices": [
            "team",
            "lead_only"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "cancel_reason",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "safety",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "check_in_due",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "safety",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "checked_in",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "safety",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "check_in_with",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "safety",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "missed_action",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "itinerary_item",
    "reference": null,
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "risk_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-risk_kind",
          "choices": [
            "team",
            "cooperating_person",
            "interpreter",
            "data",
            "reputational",
            "legal"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "description",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "likelihood",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 5,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "impact",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 5,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "decision",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "mitigation",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "decision",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "owner",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "decision",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "review_at",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "decision",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "decision",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-risk_decision",
          "choices": [
            "proceed",
            "proceed_with_measures",
            "postpone",
            "do_not_do"
          ],
          "type": "choice"
        },
        "unit": null
      }
    ],
    "name": "risk_entry",
    "reference": {
      "digits": 2,
      "letter": "R"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "published",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "retrieved",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "site",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "summary",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "paragraphs",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "reliability",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-reliability",
          "choices": [
            "high",
            "medium",
            "low",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "archive_hash",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "to_verify",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "verification",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "remote_item",
    "reference": null,
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "name",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "alias_for_reports",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "association_member",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "exposure_risk",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-risk",
          "choices": [
            "low",
            "medium",
            "high"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "safe_contact",
        "personal": true,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "civil_society",
    "reference": null,
    "title_field": "name"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "client",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "client"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "from",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "to",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "armed",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "subcontracted_to",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "contract_link",
    "reference": null,
    "title_field": "title"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "name",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "name_local",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "name_local_language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "former_names",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "hq_country",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "ownership",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-ownership",
          "choices": [
            "private",
            "listed",
            "state",
            "mixed",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "parent",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "membership",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "membership_status",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-membership_status",
          "choices": [
            "applicant",
            "affiliate",
            "transitional_member",
            "certified_member",
            "suspended",
            "terminated",
            "non_member"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "membership",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "status_since",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "membership",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "transition_deadline",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "services",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "services",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-service",
          "choices": [
            "static_guarding",
            "mobile_escort",
            "close_protection",
            "convoy",
            "residential",
            "event",
            "aviation",
            "maritime",
            "cit",
            "k9",
            "surveillance_tech",
            "detention_support",
            "training",
            "risk_consulting",
            "rapid_response",
            "border_migration"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "personnel_total",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "personnel_armed",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "personnel_women",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "personnel_host_country",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "personnel_third_country",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "personnel_expatriate",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "personnel_as_of",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "personnel",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "weapons",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "contact",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "grievance_channel",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "contact",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "focal_point",
        "personal": true,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "profile",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "profile",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "company",
    "reference": null,
    "title_field": "name"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "relation",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-company_relation",
          "choices": [
            "parent",
            "subsidiary",
            "subcontractor_of",
            "joint_venture",
            "predecessor"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "other_company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "from",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "to",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "known_from",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "company_relation",
    "reference": null,
    "title_field": "note"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "standard",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-certificate_standard",
          "choices": [
            "psc_1",
            "iso_18788",
            "iso_28007",
            "other"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "certification_body",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "number",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "scope",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "issued",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "expires",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "last_audit",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "open_nonconformities",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "field",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "verified_in_field",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-verified_in_field",
          "choices": [
            "yes",
            "no",
            "differs"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "field",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "differences",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "certificate",
    "reference": null,
    "title_field": "number"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "licence_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-licence_kind",
          "choices": [
            "operating",
            "weapons",
            "vehicle",
            "radio",
            "personnel"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "authority",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "jurisdiction",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-jurisdiction",
          "choices": [
            "federal",
            "regional",
            "local"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "number",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "issued",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "expires",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "seen",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-document_seen",
          "choices": [
            "original",
            "copy",
            "not_seen"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "licence",
    "reference": null,
    "title_field": "number"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "year",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 2200,
          "min": 2000,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "question_id",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "indicator_id",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "set",
        "name": "paragraphs",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "question",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "answer",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "comment",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "import_row",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "csa_answer",
    "reference": null,
    "title_field": "question"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "complaint_number",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "received",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "paragraphs",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "complaint_reference",
    "reference": null,
    "title_field": "complaint_number"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "name",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "alias_for_reports",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "sector",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-client_sector",
          "choices": [
            "extractive",
            "diplomatic",
            "un_igo",
            "humanitarian_ngo",
            "commercial",
            "government",
            "infrastructure",
            "private_person"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "conduct",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "requires_code",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "conduct",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "voluntary_principles",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "conduct",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "own_incident_log",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "conduct",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "supply_chain_position",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "conduct",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "client",
    "reference": null,
    "title_field": "name"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "name",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "country",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "level",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-authority_level",
          "choices": [
            "national",
            "regional",
            "local"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "function",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-authority_function",
          "choices": [
            "licensing",
            "police",
            "labour",
            "human_rights_institution",
            "defence"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "authority",
    "reference": null,
    "title_field": "name"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "organisation",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "service",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-referral_service_kind",
          "choices": [
            "medical",
            "psychosocial",
            "gbv",
            "child_protection",
            "legal",
            "shelter",
            "labour",
            "icoca_complaint"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "country",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "area",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "safe_contact",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "languages",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "opening_hours",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "verified_on",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "verified_by",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "referral_service",
    "reference": null,
    "title_field": "organisation"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "term",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "french",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "spanish",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "arabic",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "sorani",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "dari",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pashto",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "glossary_term",
    "reference": null,
    "title_field": "term"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "pack",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "version",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "text",
        "name": "content",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "signer",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "signature",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "content_pack",
    "reference": null,
    "title_field": "pack"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "name",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "alias_for_reports",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-site_kind",
          "choices": [
            "oil_gas",
            "compound",
            "embassy_perimeter",
            "warehouse",
            "checkpoint",
            "armoury",
            "training_ground",
            "accommodation",
            "office",
            "farm_estate",
            "hydro_mine",
            "port",
            "airport",
            "road_route"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "admin1",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "place",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "companies",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "client",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "place",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "position",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "position"
        },
        "unit": null
      },
      {
        "group": "place",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "coordinate_policy",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-coordinate_policy",
          "choices": [
            "exact",
            "blurred_1km",
            "blurred_10km",
            "none"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "notes",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "description",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "site",
    "reference": {
      "digits": 2,
      "letter": "S"
    },
    "title_field": "name"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "started",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "ended",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "announced",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "access",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "access",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-access",
          "choices": [
            "full",
            "partial",
            "refused",
            "conditional"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "access",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "restrictions",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "access",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "accompanied_by_management",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "access",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "officers",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "counts",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "guards_on_duty",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "counts",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "armed_on_duty",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "counts",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "women_on_duty",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "counts",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "shift_pattern",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "counts",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "temperature",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 70,
          "min": -60,
          "type": "integer"
        },
        "unit": "°C"
      },
      {
        "group": "notes",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "notes",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "cancel_reason",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "site_visit",
    "reference": {
      "digits": 2,
      "letter": "V"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "item",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pack",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site_visit",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site_visit"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "paragraphs",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "result",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-checklist_result",
          "choices": [
            "met",
            "partly_met",
            "not_met",
            "not_observed",
            "not_applicable",
            "refused"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "value",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000000.0,
          "min": -1000000000.0,
          "type": "decimal"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "of",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000000.0,
          "min": -1000000000.0,
          "type": "decimal"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "unit",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "officer",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "basis",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "basis",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-checklist_basis",
          "choices": [
            "seen",
            "told",
            "document"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "basis",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "evidence",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence",
            "observation",
            "interview"
          ],
          "type": "link"
        },
        "unit": null
      }
    ],
    "name": "checklist_answer",
    "reference": null,
    "title_field": "item"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "missions",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "mission"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "form_id",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "form_version",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "source_format",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-questionnaire_format",
          "choices": [
            "xlsx",
            "xls",
            "xform"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "file_name",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "sha256",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "form",
        "imported": true,
        "listed": false,
        "merge": "text",
        "name": "xform",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "questionnaire",
    "reference": null,
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "questionnaire",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "questionnaire"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "interview",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "interview"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site_visit",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site_visit"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "respondent",
        "personal": true,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "officer",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "answers",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "answers",
        "personal": true,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "questionnaire_answers",
    "reference": {
      "digits": 3,
      "letter": "Q"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "codename",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "category",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-source_category",
          "choices": [
            "company_management",
            "guard",
            "supervisor",
            "ex_guard",
            "client",
            "cso",
            "community",
            "victim_or_family",
            "authority",
            "union",
            "recruiter",
            "driver_interpreter",
            "other"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "group",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "age_band",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-age_band",
          "choices": [
            "under_18",
            "18_24",
            "25_39",
            "40_59",
            "60_plus",
            "not_recorded"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "group",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "sex",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-sex",
          "choices": [
            "female",
            "male",
            "other",
            "not_recorded"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "group",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "nationality_group",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-nationality_group",
          "choices": [
            "host",
            "tcn_south_asia",
            "tcn_east_africa",
            "tcn_other",
            "expatriate",
            "not_recorded"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "group",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "role_group",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "group",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "protection",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "vulnerabilities",
        "personal": true,
        "searchable": false,
        "type": {
          "choice_list": "choice-vulnerability",
          "choices": [
            "minor",
            "migrant_status",
            "debt",
            "documents_withheld",
            "past_reprisal",
            "health",
            "isolated"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "protection",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "reprisal_risk",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-risk",
          "choices": [
            "low",
            "medium",
            "high"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "protection",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "recontact",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "protection",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "last_checked",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "protection",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "identity_erased",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      }
    ],
    "name": "source",
    "reference": null,
    "title_field": "codename"
  },
  {
    "compartment": "identity",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "source",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "source"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "real_name",
        "personal": true,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "contact",
        "personal": true,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "safe_channel",
        "personal": true,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "safe_times",
        "personal": true,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "cover_story",
        "personal": true,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "intermediary",
        "personal": true,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes",
        "personal": true,
        "searchable": false,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "custody",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "deposit",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "custody",
        "imported": true,
        "listed": false,
        "merge": "set",
        "name": "deposited_for",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "custody",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "deposited_sha256",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "source_identity",
    "reference": null,
    "title_field": "real_name"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "sources",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "source"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "mode",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-interview_mode",
          "choices": [
            "individual",
            "group",
            "phone",
            "video",
            "written"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "interpreter",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "interviewers",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "place_class",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-place_class",
          "choices": [
            "company_premises",
            "neutral",
            "home",
            "vehicle",
            "remote"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "place",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "privacy",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-privacy",
          "choices": [
            "private",
            "partly",
            "overheard_risk"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "others_present",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "started",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "duration_min",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1440,
          "min": 0,
          "type": "integer"
        },
        "unit": "min"
      },
      {
        "group": "setting",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "time_blur",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-time_blur",
          "choices": [
            "none",
            "half_day",
            "day"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "setting",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "group_size",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 500,
          "min": 1,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_purpose_explained",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_voluntary",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_right_to_stop",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_mode",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent_mode",
          "choices": [
            "oral_witnessed",
            "written",
            "refused"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_note_taking",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_audio",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_photo_person",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_photo_documents",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_internal_analysis",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_company_unattributed",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_company_by_category",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_company_by_name",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_board",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_authority",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_other_mechanism",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_public_quote",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "consent_recontact",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-consent",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "consent",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "consent_withdrawn",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "opening",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_opening",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_contract_pay",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "contract_copy_seen",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "contract_language_understood",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pay_amount",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "minor units"
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pay_currency",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pay_interval",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-pay_interval",
          "choices": [
            "day",
            "week",
            "fortnight",
            "month",
            "irregular"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pay_last",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pay_deductions",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "contract_pay",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "pay_arrears",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 120,
          "min": 0,
          "type": "integer"
        },
        "unit": "months"
      },
      {
        "group": "recruitment",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_recruitment",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "recruitment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "recruitment_fee_amount",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "minor units"
      },
      {
        "group": "recruitment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "recruitment_fee_currency",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "recruitment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "recruitment_fee_paid_to",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "identity_documents",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_identity_documents",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "identity_documents",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "passport_held_by",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-passport_held_by",
          "choices": [
            "self",
            "company",
            "agent",
            "employer_safe_on_request",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "hours_rest",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_hours_rest",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "hours_rest",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "hours_per_day",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 24.0,
          "min": 0.0,
          "type": "decimal"
        },
        "unit": "h"
      },
      {
        "group": "hours_rest",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "days_per_week",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 7.0,
          "min": 0.0,
          "type": "decimal"
        },
        "unit": "d"
      },
      {
        "group": "hours_rest",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "rest_minutes",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1440,
          "min": 0,
          "type": "integer"
        },
        "unit": "min"
      },
      {
        "group": "working_conditions",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_working_conditions",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "working_conditions",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "water_shade_ppe",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-provided",
          "choices": [
            "adequate",
            "partly",
            "inadequate",
            "none",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "working_conditions",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "accommodation",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-provided",
          "choices": [
            "adequate",
            "partly",
            "inadequate",
            "none",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "working_conditions",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "injury_insurance",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "training",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_training",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "training",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "training_hours",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 10000.0,
          "min": 0.0,
          "type": "decimal"
        },
        "unit": "h"
      },
      {
        "group": "training",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "training_last",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "use_of_force",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_use_of_force",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "use_of_force",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "ruf_known",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_partly",
          "choices": [
            "yes",
            "partly",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "use_of_force",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "weapon_licence_card",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "incidents",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_incidents",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "incidents",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "incidents_seen",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "incidents",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "incidents_reported",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "grievance",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_grievance",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "grievance",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "grievance_channel_known",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "grievance",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "grievance_channel_used",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "grievance",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "grievance_trust",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 5,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "grievance",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "retaliation_fear",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 5,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "grievance",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "sea_policy_known",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "community",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_community",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "closing",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "notes_closing",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "closing",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "state_of_source",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "closing",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "forced_labour_indicators",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-forced_labour",
          "choices": [
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
            "excessive_overtime"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "closing",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "protection_concern",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      }
    ],
    "name": "interview",
    "reference": {
      "digits": 2,
      "letter": "I"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "interview",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "interview"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "topic",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "text",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "translation",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "translation_language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "translated_by",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "translation_checked",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "attributable_as",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-attribution",
          "choices": [
            "not_quotable",
            "unattributed",
            "by_category",
            "by_codename",
            "by_name"
          ],
          "type": "choice"
        },
        "unit": null
      }
    ],
    "name": "quote",
    "reference": null,
    "title_field": "text"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "text",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "observed_at",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "site_visit",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site_visit"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "interview",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "interview"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "location_within_site",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "paragraphs",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "topic",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "observation_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-observation_kind",
          "choices": [
            "fact_seen",
            "statement_reported",
            "document_fact",
            "count",
            "absence"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "polarity",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-polarity",
          "choices": [
            "concern",
            "neutral",
            "positive"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "csa_consistency",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-csa_consistency",
          "choices": [
            "confirms",
            "contradicts",
            "not_covered"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "confidence",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-confidence",
          "choices": [
            "low",
            "medium",
            "high"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "assessment",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "persons_described",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "counts",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "count_seen",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "counts",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "count_of",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "links",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "evidence",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "links",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      }
    ],
    "name": "observation",
    "reference": {
      "digits": 3,
      "letter": "O"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "description",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "evidence_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-evidence_kind",
          "choices": [
            "photo",
            "document_copy",
            "document_viewed",
            "note_scan",
            "audio",
            "object_description",
            "dataset"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "captured_by",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "direction",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "not_shown",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "time",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "clock_offset",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 315360000,
          "min": -315360000,
          "type": "integer"
        },
        "unit": "s"
      },
      {
        "group": "time",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "captured_at",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "permission",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "permission_site",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-permission",
          "choices": [
            "granted",
            "refused",
            "not_needed",
            "not_asked",
            "object_only"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "permission",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "permission_person",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-permission",
          "choices": [
            "granted",
            "refused",
            "not_needed",
            "not_asked",
            "object_only"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "permission",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "contains",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-contains",
          "choices": [
            "faces",
            "minors",
            "badges",
            "plates",
            "weapons",
            "injuries",
            "screens",
            "sensitive_installation"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "permission",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "legal_hold",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "permission",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "file_name",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "mime",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "bytes",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 9007199254740991,
          "min": 0,
          "type": "integer"
        },
        "unit": "B"
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "sha256",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "width",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 9007199254740991,
          "min": 0,
          "type": "integer"
        },
        "unit": "px"
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "height",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 9007199254740991,
          "min": 0,
          "type": "integer"
        },
        "unit": "px"
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "pages",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "active_content",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-active_content",
          "choices": [
            "script",
            "launch",
            "attachment"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "camera",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "taken_at",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "camera",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "taken_at_zone",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-time_source",
          "choices": [
            "offset_stated",
            "gps",
            "zone_unknown",
            "missing"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "camera",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "gps",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "position"
        },
        "unit": null
      },
      {
        "group": "camera",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "gps_note",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-gps_note",
          "choices": [
            "present",
            "missing",
            "zeroed",
            "damaged"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "camera",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "orientation",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 8,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "camera",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "camera",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "damage",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-damage",
          "choices": [
            "truncated",
            "undecodable",
            "not_an_image",
            "too_large",
            "decoder_stopped",
            "metadata_damaged",
            "not_as_named"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "damage_detail",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "original",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "blob"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "preview",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "blob"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "thumbnail",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "blob"
        },
        "unit": null
      }
    ],
    "name": "evidence",
    "reference": {
      "digits": 3,
      "letter": "P"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "parent",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "purpose",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-derivative_purpose",
          "choices": [
            "redacted",
            "cropped",
            "translated",
            "transcript"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "purpose_note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "operations",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "approval",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "approval",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "approved_by",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "mime",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "bytes",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 9007199254740991,
          "min": 0,
          "type": "integer"
        },
        "unit": "B"
      },
      {
        "group": "file",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "sha256",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "width",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 9007199254740991,
          "min": 0,
          "type": "integer"
        },
        "unit": "px"
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "height",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 9007199254740991,
          "min": 0,
          "type": "integer"
        },
        "unit": "px"
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "content",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "blob"
        },
        "unit": null
      },
      {
        "group": "file",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "thumbnail",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "blob"
        },
        "unit": null
      }
    ],
    "name": "derivative",
    "reference": null,
    "title_field": "purpose_note"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "evidence",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "action",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-custody_action",
          "choices": [
            "captured",
            "imported",
            "hashed",
            "viewed",
            "exported",
            "copied",
            "transferred",
            "received",
            "verified",
            "redacted",
            "deleted"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "content",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-custody_content",
          "choices": [
            "original",
            "preview",
            "derivative"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "content_sha256",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "reason",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "chain",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "sequence",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 9007199254740991,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "chain",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "at",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "chain",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "actor",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "chain",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "device",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "chain",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "incarnation",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 4294967295,
          "min": 0,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "chain",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "previous",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "chain",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "hash",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "custody_event",
    "reference": null,
    "title_field": "reason"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "evidence",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "reason",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "requested_by",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "approved_by",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "export_request",
    "reference": null,
    "title_field": "reason"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "evidence",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "grounds",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-deletion_grounds",
          "choices": [
            "consent_withdrawn",
            "danger",
            "by_mistake",
            "not_needed",
            "retention_over"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "reason",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "keep_until",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "carried_out_by",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "deletion_request",
    "reference": null,
    "title_field": "reason"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "request",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "deletion_request"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "reason",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "deletion",
    "reference": null,
    "title_field": "reason"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "camera",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "offset",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 315360000,
          "min": -315360000,
          "type": "integer"
        },
        "unit": "s"
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "reason",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "camera_clock",
    "reference": null,
    "title_field": "camera"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "paragraphs",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "requested",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "due",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "evidence",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "document_request",
    "reference": {
      "digits": 2,
      "letter": "D"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "incident_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-incident_kind",
          "choices": [
            "use_of_firearm",
            "escalation_of_force",
            "apprehension",
            "injury",
            "death",
            "property",
            "sea_reported_to_focal_point",
            "traffic",
            "labour_dispute",
            "threat",
            "detention",
            "other"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "occurred",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "occurred_precision",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-date_precision",
          "choices": [
            "day",
            "month",
            "year",
            "about"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "occurred_as_stated",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "site",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "people_affected",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 1000000,
          "min": 0,
          "type": "integer"
        },
        "unit": "persons"
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "description",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "logs",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company_log",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-incident_logged",
          "choices": [
            "logged",
            "not_logged",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "logs",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "client_log",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-incident_logged",
          "choices": [
            "logged",
            "not_logged",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "logs",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "authority_reported",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-yes_no_unknown",
          "choices": [
            "yes",
            "no",
            "unknown"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "logs",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "legal_proceedings",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "logs",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "log_differences",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "sources",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "sources",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "interview",
            "observation",
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      }
    ],
    "name": "incident",
    "reference": {
      "digits": 2,
      "letter": "E"
    },
    "title_field": "title"
  },
  {
    "compartment": "identity",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "date_band",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-disclosure_date_band",
          "choices": [
            "this_week",
            "this_month",
            "earlier"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "referral_offered",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "referral_accepted",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "focal_point_informed",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "immediate_danger",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "custody",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "deposit",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "custody",
        "imported": true,
        "listed": false,
        "merge": "set",
        "name": "deposited_for",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "disclosure",
    "reference": null,
    "title_field": "date_band"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "of",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "set",
        "name": "replaces",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "deposit"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "text",
        "name": "sealed",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "deposit",
    "reference": null,
    "title_field": "of"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "deposit",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "deposit"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "reason",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": false,
        "merge": "register",
        "name": "released",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "opening_request",
    "reference": null,
    "title_field": "reason"
  },
  {
    "compartment": "organisation",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "deposit",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "deposit"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "request",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "opening_request"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "reason",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "line"
        },
        "unit": null
      }
    ],
    "name": "opening",
    "reference": null,
    "title_field": "reason"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "statement",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "sites",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "site"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "code",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "paragraphs",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "paragraph"
        },
        "unit": null
      },
      {
        "group": "code",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "finding_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-finding_kind",
          "choices": [
            "compliance_concern",
            "barrier",
            "opportunity_for_improvement",
            "good_practice",
            "context"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "code",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "category",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-finding_category",
          "choices": [
            "personnel_misconduct",
            "management_governance",
            "other"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "evidence",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "supports",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "observation",
            "interview",
            "quote",
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "evidence",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "contradicts",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "observation",
            "interview",
            "quote",
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "evidence",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "context",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "observation",
            "interview",
            "quote",
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "severity",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "severity_scale",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 4,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "severity",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "severity_scope",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 4,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "severity",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "severity_irremediability",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 4,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "severity",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "likelihood_of_recurrence",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-likelihood",
          "choices": [
            "unlikely",
            "possible",
            "likely"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "proof",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "standard_of_proof",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-standard_of_proof",
          "choices": [
            "indication",
            "reasonable_grounds",
            "established"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "proof",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "corroboration",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-corroboration",
          "choices": [
            "single",
            "partly",
            "independent_multiple"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "proof",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "contrary_information",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "proof",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "company_view",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "action",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "root_cause",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "action",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "recommendation",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "action",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "legal_proceedings",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "boolean"
        },
        "unit": null
      },
      {
        "group": "action",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "recurrence_of",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "finding"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "action",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "source_exposure_check",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-exposure_check",
          "choices": [
            "not_done",
            "passed",
            "needs_edit"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "sharing",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "shareable_text",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "sharing",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "sharing_permission",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-sharing_permission",
          "choices": [
            "yes",
            "no",
            "not_asked"
          ],
          "type": "choice"
        },
        "unit": null
      }
    ],
    "name": "finding",
    "reference": {
      "digits": 2,
      "letter": "F"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "text",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "finding",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "finding"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "addressee",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-addressee",
          "choices": [
            "company",
            "client",
            "authority",
            "association"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "timeframe",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-timeframe",
          "choices": [
            "immediate",
            "3_months",
            "6_months",
            "12_months"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "detail",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "recommendation",
    "reference": null,
    "title_field": "text"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "report_kind",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-report_kind",
          "choices": [
            "confidential_mission_report",
            "company_letter",
            "board_brief",
            "public_note",
            "internal_landscape"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "language",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "language"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "version",
        "personal": false,
        "searchable": false,
        "type": {
          "max": 10000,
          "min": 1,
          "type": "integer"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "redaction_profile",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-redaction_profile",
          "choices": [
            "none",
            "team",
            "company",
            "board",
            "public"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "text",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "mandate_method",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "text",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "limitations",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "text",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "context",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "text",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "landscape",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "text",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "good_practices",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "text",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "barriers",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "text",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "conclusions",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "report",
    "reference": null,
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "findings",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "finding"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "category",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-concern_category",
          "choices": [
            "personnel_misconduct",
            "management_governance",
            "other"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "opened",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "course",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "good_faith",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-good_faith",
          "choices": [
            "yes",
            "partly",
            "no",
            "too_early"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "course",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "next_step_due",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "course",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "recurrence_of",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "compliance_concern"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "course",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "summary",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "compliance_concern",
    "reference": {
      "digits": 2,
      "letter": "C"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "concern",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "compliance_concern"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "summary_line",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "at",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "instant"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "channel",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-dialogue_channel",
          "choices": [
            "letter",
            "email",
            "call",
            "meeting",
            "portal"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "by",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "summary",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "attachments",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "next_step_due",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      }
    ],
    "name": "dialogue_entry",
    "reference": null,
    "title_field": "summary_line"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": true,
        "listed": true,
        "merge": "register",
        "name": "ref",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "concern",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "compliance_concern"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "company",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "company"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "text",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "owner",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "due",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "verification",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "indicator_of_success",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "verification",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "support_offered",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "verification",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "evidence",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "evidence",
            "observation"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "verification",
        "imported": false,
        "listed": true,
        "merge": "set",
        "name": "verification",
        "personal": false,
        "searchable": false,
        "type": {
          "choice_list": "choice-verification",
          "choices": [
            "document",
            "remote",
            "visit",
            "source_check"
          ],
          "type": "choice"
        },
        "unit": null
      },
      {
        "group": "verification",
        "imported": false,
        "listed": false,
        "merge": "register",
        "name": "verified_on",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "verification",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "verification_note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "corrective_action",
    "reference": {
      "digits": 2,
      "letter": "A"
    },
    "title_field": "title"
  },
  {
    "compartment": "mission",
    "fields": [
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "title",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "due",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "date"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "owner",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "line"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": true,
        "merge": "register",
        "name": "state",
        "personal": false,
        "searchable": false,
        "type": {
          "type": "state"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "set",
        "name": "about",
        "personal": false,
        "searchable": false,
        "type": {
          "kinds": [
            "interview",
            "site_visit",
            "observation",
            "evidence",
            "finding",
            "document_request",
            "remote_item",
            "incident",
            "compliance_concern",
            "corrective_action",
            "company",
            "site",
            "source"
          ],
          "type": "link"
        },
        "unit": null
      },
      {
        "group": "main",
        "imported": false,
        "listed": false,
        "merge": "text",
        "name": "note",
        "personal": false,
        "searchable": true,
        "type": {
          "type": "prose"
        },
        "unit": null
      }
    ],
    "name": "task",
    "reference": null,
    "title_field": "title"
  }
];

export const codeParagraphs: readonly CodeParagraph[] = [
  {
    "heading": "Preamble",
    "number": 1,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Preamble",
    "number": 2,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Preamble",
    "number": 3,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Preamble",
    "number": 4,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Preamble",
    "number": 5,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Preamble",
    "number": 6,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Preamble",
    "number": 7,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Preamble",
    "number": 8,
    "section": "A",
    "section_heading": "Preamble"
  },
  {
    "heading": "Implementation",
    "number": 9,
    "section": "C",
    "section_heading": "Implementation"
  },
  {
    "heading": "Implementation",
    "number": 10,
    "section": "C",
    "section_heading": "Implementation"
  },
  {
    "heading": "Implementation",
    "number": 11,
    "section": "C",
    "section_heading": "Implementation"
  },
  {
    "heading": "Implementation",
    "number": 12,
    "section": "C",
    "section_heading": "Implementation"
  },
  {
    "heading": "General Provisions",
    "number": 13,
    "section": "D",
    "section_heading": "General Provisions"
  },
  {
    "heading": "General Provisions",
    "number": 14,
    "section": "D",
    "section_heading": "General Provisions"
  },
  {
    "heading": "General Provisions",
    "number": 15,
    "section": "D",
    "section_heading": "General Provisions"
  },
  {
    "heading": "General Commitments",
    "number": 16,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 17,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 18,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 19,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 20,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 21,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 22,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 23,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 24,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 25,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 26,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Commitments",
    "number": 27,
    "section": "E",
    "section_heading": "General Commitments"
  },
  {
    "heading": "General Conduct",
    "number": 28,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Rules for the Use of Force",
    "number": 29,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Use of Force",
    "number": 30,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Use of Force",
    "number": 31,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Use of Force",
    "number": 32,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Detention",
    "number": 33,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Apprehending Persons",
    "number": 34,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Prohibition of Torture or Other Cruel, Inhuman or Degrading Treatment or Punishment",
    "number": 35,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Prohibition of Torture or Other Cruel, Inhuman or Degrading Treatment or Punishment",
    "number": 36,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Prohibition of Torture or Other Cruel, Inhuman or Degrading Treatment or Punishment",
    "number": 37,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Sexual Exploitation and Abuse or Gender-Based Violence",
    "number": 38,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Human Trafficking",
    "number": 39,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Prohibition of Slavery and Forced Labour",
    "number": 40,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Prohibition on the Worst Forms of Child Labour",
    "number": 41,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Discrimination",
    "number": 42,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Identification and Registering",
    "number": 43,
    "section": "F",
    "section_heading": "Specific Principles regarding the Conduct of Personnel"
  },
  {
    "heading": "Incorporation of the Code into Company Policies",
    "number": 44,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Selection and Vetting of Personnel",
    "number": 45,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Selection and Vetting of Personnel",
    "number": 46,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Selection and Vetting of Personnel",
    "number": 47,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Selection and Vetting of Personnel",
    "number": 48,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Selection and Vetting of Personnel",
    "number": 49,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Selection and Vetting of Subcontractors",
    "number": 50,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Selection and Vetting of Subcontractors",
    "number": 51,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Company Policies and Personnel Contracts",
    "number": 52,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Company Policies and Personnel Contracts",
    "number": 53,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Company Policies and Personnel Contracts",
    "number": 54,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Training of Personnel",
    "number": 55,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Management of Weapons",
    "number": 56,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Management of Weapons",
    "number": 57,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Management of Weapons",
    "number": 58,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Weapons Training",
    "number": 59,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Management of Materiel of War",
    "number": 60,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Management of Materiel of War",
    "number": 61,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Management of Materiel of War",
    "number": 62,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Incident Reporting",
    "number": 63,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Safe and Healthy Working Environment",
    "number": 64,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Harassment",
    "number": 65,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Grievance Procedures",
    "number": 66,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Grievance Procedures",
    "number": 67,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Grievance Procedures",
    "number": 68,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Meeting Liabilities",
    "number": 69,
    "section": "G",
    "section_heading": "Specific Commitments regarding Management and Governance"
  },
  {
    "heading": "Review",
    "number": 70,
    "section": "H",
    "section_heading": "Review"
  }
];
