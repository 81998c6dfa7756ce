use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

/// A photo or another file as it came, sealed unchanged, with what its bytes say and what a person says about it.
pub static EVIDENCE: Kind = Kind {
    name: "evidence",
    reference: Some(Reference { letter: 'P', digits: 3 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        prose("description"),
        choice("evidence_kind", &EVIDENCE_KIND).listed(),
        link("site", &["site"]).listed(),
        line("captured_by").listed(),
        line("direction"),
        line("not_shown"),
        integer("clock_offset", -315_360_000, 315_360_000).unit("s").group("time"),
        instant("captured_at").listed().group("time"),
        choice("permission_site", &PERMISSION).group("permission"),
        choice("permission_person", &PERMISSION).group("permission"),
        choices("contains", &CONTAINS).group("permission"),
        boolean("legal_hold").group("permission"),
        state().listed().group("permission"),
        line("file_name").imported().listed().group("file"),
        line("mime").imported().unsearched().listed().group("file"),
        integer("bytes", 0, i64::MAX).imported().unit("B").listed().group("file"),
        line("sha256").imported().listed().group("file"),
        integer("width", 0, i64::MAX).imported().unit("px").group("file"),
        integer("height", 0, i64::MAX).imported().unit("px").group("file"),
        integer("pages", 0, 1_000_000).imported().group("file"),
        choice("active_content", &ACTIVE_CONTENT).imported().listed().group("file"),
        line("taken_at").imported().unsearched().listed().group("camera"),
        choice("taken_at_zone", &TIME_SOURCE).imported().group("camera"),
        position("gps").imported().group("camera"),
        choice("gps_note", &GPS_NOTE).imported().listed().group("camera"),
        integer("orientation", 1, 8).imported().group("camera"),
        line("camera").imported().listed().group("camera"),
        choice("damage", &DAMAGE).imported().listed().group("file"),
        line("damage_detail").imported().unsearched().group("file"),
        blob("original"),
        blob("preview"),
        blob("thumbnail"),
    ],
};

static EVIDENCE_KIND: ChoiceList = ChoiceList {
    name: "evidence_kind",
    choices: &["photo", "document_copy", "document_viewed", "note_scan", "audio", "object_description", "dataset"],
};

static PERMISSION: ChoiceList =
    ChoiceList { name: "permission", choices: &["granted", "refused", "not_needed", "not_asked", "object_only"] };

static CONTAINS: ChoiceList = ChoiceList {
    name: "contains",
    choices: &["faces", "minors", "badges", "plates", "weapons", "injuries", "screens", "sensitive_installation"],
};

/// Where the zone of a camera's time comes from.
static TIME_SOURCE: ChoiceList = ChoiceList { name: "time_source", choices: &["offset_stated", "gps", "zone_unknown", "missing"] };

static GPS_NOTE: ChoiceList = ChoiceList { name: "gps_note", choices: &["present", "missing", "zeroed", "damaged"] };

static DAMAGE: ChoiceList = ChoiceList {
    name: "damage",
    choices: &["truncated", "undecodable", "not_an_image", "too_large", "decoder_stopped", "metadata_damaged", "not_as_named"],
};

/// What a document would do if a program let it; the gravest of several.
static ACTIVE_CONTENT: ChoiceList = ChoiceList { name: "active_content", choices: &["script", "launch", "attachment"] };
