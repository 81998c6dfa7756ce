//! The types of questions: what each shows and what it keeps.

/// What a type means.
pub(super) struct Type {
    pub tag: Option<&'static str>,
    pub mediatype: Option<&'static str>,
    pub bind: &'static [(&'static str, &'static str)],
    pub hint: Option<&'static str>,
    pub takes: Takes,
}

/// Which parameters a type takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Nothing,
    Rows,
    MaxPixels,
    Quality,
    Accuracy,
    MockAccuracy,
    Range,
}

pub(super) enum Container {
    Group,
    Repeat,
    Loop,
}

/// A type as a row gives it.
pub(super) enum Kind<'a> {
    Begin(Container),
    End(Container),
    Choose {
        tag: &'static str,
        bind: &'static str,
        list: &'a str,
        other: bool,
        from_file: bool,
        file_parameters: bool,
    },
    Simple(&'static Type),
    Audit,
    /// Known to XLSForm and not converted here.
    Unsupported,
    Unknown,
}

pub(super) fn kind(text: &str) -> Kind<'_> {
    if text == "audit" {
        return Kind::Audit;
    }
    if let Some(kind) = container(text).or_else(|| choose(text)) {
        return kind;
    }
    if UNSUPPORTED.contains(&text) || text.starts_with("osm ") || text.starts_with("select_one_external ") {
        return Kind::Unsupported;
    }
    TYPES.iter().find(|(names, _)| names.contains(&text)).map_or(Kind::Unknown, |(_, found)| Kind::Simple(found))
}

fn container(text: &str) -> Option<Kind<'_>> {
    let (word, rest) = text.split_once([' ', '_'])?;
    let container = |name: &str| match name {
        "group" => Some(Container::Group),
        "repeat" | "lgroup" | "looped group" => Some(Container::Repeat),
        "loop" => Some(Container::Loop),
        _ => None,
    };
    match word {
        "begin" if rest.starts_with("loop") => Some(Kind::Begin(Container::Loop)),
        "begin" => container(rest).map(Kind::Begin),
        "end" => container(rest).map(Kind::End),
        _ => None,
    }
}

/// `select_one LIST`, `select all that apply from LIST or specify other`.
fn choose(text: &str) -> Option<Kind<'_>> {
    const COMMANDS: &[(&str, &str, bool)] = &[
        ("add select one prompt using", "select1", false),
        ("add select multiple prompt using", "select", false),
        ("select all that apply from", "select", false),
        ("select one from", "select1", false),
        ("select1", "select1", false),
        ("select_one", "select1", false),
        ("select one", "select1", false),
        ("select_multiple", "select", false),
        ("select all that apply", "select", false),
        ("select_one_from_file", "select1", true),
        ("select_multiple_from_file", "select", true),
        ("select one from file", "select1", true),
        ("select multiple from file", "select", true),
        ("rank", "odk:rank", false),
    ];
    COMMANDS.iter().find_map(|&(command, tag, from_file)| {
        let rest = text.strip_prefix(command)?.strip_prefix(' ')?;
        let (list, suffix) = rest.split_once(' ').map_or((rest, None), |(list, suffix)| (list, Some(suffix)));
        let other = match suffix {
            None => false,
            Some("or specify other" | "or_other" | "or other") => true,
            Some(_) => return None,
        };
        if list.is_empty() {
            return None;
        }
        let bind = if tag == "odk:rank" { "odk:rank" } else { "string" };
        Some(Kind::Choose { tag, bind, list, other, from_file, file_parameters: from_file && command.contains('_') })
    })
}

const UNSUPPORTED: &[&str] = &[
    "include",
    "osm",
    "xml-external",
    "csv-external",
    "start-geopoint",
    "background-audio",
    "background-geopoint",
    "form_title",
    "form_id",
    "set_form_title",
    "set_form_id",
    "prefix",
    "entity",
];

const fn input(bind: &'static [(&'static str, &'static str)], takes: Takes) -> Type {
    Type { tag: Some("input"), mediatype: None, bind, hint: None, takes }
}

const fn upload(mediatype: &'static str, takes: Takes) -> Type {
    Type { tag: Some("upload"), mediatype: Some(mediatype), bind: &[("type", "binary")], hint: None, takes }
}

const fn silent(bind: &'static [(&'static str, &'static str)]) -> Type {
    Type { tag: None, mediatype: None, bind, hint: None, takes: Takes::Nothing }
}

const fn number(bind: &'static [(&'static str, &'static str)], hint: Option<&'static str>) -> Type {
    Type { tag: Some("input"), mediatype: None, bind, hint, takes: Takes::Nothing }
}

/// What the device fills in by itself.
macro_rules! preload {
    ($preload:literal, $type:literal, $parameter:literal) => {
        silent(&[("type", $type), ("jr:preload", $preload), ("jr:preloadParams", $parameter)])
    };
}

static TYPES: &[(&[&str], Type)] = &[
    (&["text"], input(&[("type", "string")], Takes::Rows)),
    (&["string", "q string", "add text prompt"], input(&[("type", "string")], Takes::Nothing)),
    (&["integer", "int", "q int", "add integer prompt"], input(&[("type", "int")], Takes::Nothing)),
    (&["decimal", "q decimal", "add decimal prompt"], input(&[("type", "decimal")], Takes::Nothing)),
    (&["date", "q date", "add date prompt"], input(&[("type", "date")], Takes::Nothing)),
    (&["time"], input(&[("type", "time")], Takes::Nothing)),
    (
        &["dateTime", "datetime", "date time", "q date time", "q dateTime", "add date time prompt", "add dateTime prompt"],
        input(&[("type", "dateTime")], Takes::Nothing),
    ),
    (&["geopoint"], input(&[("type", "geopoint")], Takes::Accuracy)),
    (&["gps", "location", "q location", "q geopoint", "add location prompt"], input(&[("type", "geopoint")], Takes::Nothing)),
    (&["geotrace"], input(&[("type", "geotrace")], Takes::MockAccuracy)),
    (&["q geotrace"], input(&[("type", "geotrace")], Takes::Nothing)),
    (&["geoshape"], input(&[("type", "geoshape")], Takes::MockAccuracy)),
    (&["q geoshape"], input(&[("type", "geoshape")], Takes::Nothing)),
    (&["barcode", "q barcode", "add barcode prompt"], input(&[("type", "barcode")], Takes::Nothing)),
    (&["note", "q note", "add note prompt"], input(&[("readonly", "true()"), ("type", "string")], Takes::Nothing)),
    (&["phone number"], number(&[("type", "string"), ("constraint", r"regex(., '^\d*$')")], Some("Enter numbers only."))),
    (&["percentage"], number(&[("type", "int"), ("constraint", "0 <= . and . <= 100")], None)),
    (&["number of days in last month"], number(&[("type", "int"), ("constraint", "0 <= . and . <= 31")], Some("Enter a number 0-31."))),
    (
        &["number of days in last six months"],
        number(&[("type", "int"), ("constraint", "0 <= . and . <= 183")], Some("Enter a number 0-183.")),
    ),
    (&["number of days in last year"], number(&[("type", "int"), ("constraint", "0 <= . and . <= 365")], Some("Enter a number 0-365."))),
    (
        &["acknowledge", "q acknowledge", "add acknowledge prompt"],
        Type { tag: Some("trigger"), mediatype: None, bind: &[("type", "string")], hint: None, takes: Takes::Nothing },
    ),
    (&["trigger"], Type { tag: Some("trigger"), mediatype: None, bind: &[], hint: None, takes: Takes::Nothing }),
    (&["range"], Type { tag: Some("range"), mediatype: None, bind: &[("type", "int")], hint: None, takes: Takes::Range }),
    (&["image", "photo", "add image prompt", "add photo prompt"], upload("image/*", Takes::MaxPixels)),
    (&["q picture", "q image"], upload("image/*", Takes::Nothing)),
    (&["audio", "add audio prompt"], upload("audio/*", Takes::Quality)),
    (&["q audio"], upload("audio/*", Takes::Nothing)),
    (&["video", "q video", "add video prompt"], upload("video/*", Takes::Nothing)),
    (&["file", "add file prompt"], upload("application/*", Takes::Nothing)),
    (&["calculate", "q calculate", "add calculate prompt", "hidden"], silent(&[("type", "string")])),
    (&["start", "start time", "get start time"], preload!("timestamp", "dateTime", "start")),
    (&["end", "end time", "get end time"], preload!("timestamp", "dateTime", "end")),
    (&["today", "get today"], preload!("date", "date", "today")),
    (&["deviceid", "device id", "get device id", "imei"], preload!("property", "string", "deviceid")),
    (&["phonenumber", "get phone number"], preload!("property", "string", "phonenumber")),
    (&["simserial", "sim id", "get sim id"], preload!("property", "string", "simserial")),
    (&["subscriberid", "subscriber id", "get subscriber id"], preload!("property", "string", "subscriberid")),
    (&["username"], preload!("property", "string", "username")),
    (&["email"], preload!("property", "string", "email")),
];
