//! What the columns of the survey mean.

use super::{
    Media,
    headings::{Heading, Vocabulary},
};

pub(super) const VOCABULARY: Vocabulary = Vocabulary {
    words: &[
        "type",
        "name",
        "label",
        "hint",
        "guidance_hint",
        "default",
        "parameters",
        "choice_filter",
        "bind",
        "control",
        "media",
        "trigger",
        "query",
        "actions",
        "instance",
        "itemset",
        "choices",
        "list_name",
        "sms_field",
        "parent",
        "extra_data",
    ],
    aliases: &[
        ("read_only", &["bind", "readonly"]),
        ("readonly", &["bind", "readonly"]),
        ("relevant", &["bind", "relevant"]),
        ("relevance", &["bind", "relevant"]),
        ("required", &["bind", "required"]),
        ("constraint", &["bind", "constraint"]),
        ("constraining_message", &["bind", "jr:constraintMsg"]),
        ("constraint_message", &["bind", "jr:constraintMsg"]),
        ("requiredmsg", &["bind", "jr:requiredMsg"]),
        ("required_message", &["bind", "jr:requiredMsg"]),
        ("noapperrorstring", &["bind", "jr:noAppErrorString"]),
        ("no_app_error_string", &["bind", "jr:noAppErrorString"]),
        ("calculation", &["bind", "calculate"]),
        ("calculate", &["bind", "calculate"]),
        ("save_to", &["bind", "entities:saveto"]),
        ("compact_tag", &["instance", "odk:tag"]),
        ("caption", &["label"]),
        ("command", &["type"]),
        ("tag", &["name"]),
        ("value", &["name"]),
        ("appearance", &["control", "appearance"]),
        ("autoplay", &["control", "autoplay"]),
        ("rows", &["control", "rows"]),
        ("count", &["control", "jr:count"]),
        ("repeat_count", &["control", "jr:count"]),
        ("jr:count", &["control", "jr:count"]),
        ("body", &["control"]),
        ("image", &["media", "image"]),
        ("big-image", &["media", "big-image"]),
        ("audio", &["media", "audio"]),
        ("video", &["media", "video"]),
    ],
};

/// A column's meaning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Column<'a> {
    Type,
    Name,
    Label(Option<&'a str>),
    Hint(Option<&'a str>),
    Guidance(Option<&'a str>),
    Media(Media, Option<&'a str>),
    /// An expression of the bind element.
    Bind(&'a str),
    /// A text of the bind element.
    Message(&'a str, Option<&'a str>),
    Control(&'a str),
    Default,
    Parameters,
    ChoiceFilter,
    Disabled,
    /// Known to XLSForm, changes the form, and has no conversion here.
    Unsupported,
    /// Changes no form.
    Silent,
    Unknown,
}

impl Heading {
    pub fn column(&self) -> Column<'_> {
        let parts: Vec<&str> = self.parts.iter().map(String::as_str).collect();
        match *parts.as_slice() {
            ["type"] => Column::Type,
            ["name"] => Column::Name,
            ["label"] => Column::Label(None),
            ["label", language] => Column::Label(Some(language)),
            ["hint"] => Column::Hint(None),
            ["hint", language] => Column::Hint(Some(language)),
            ["guidance_hint"] => Column::Guidance(None),
            ["guidance_hint", language] => Column::Guidance(Some(language)),
            ["media", kind] => Media::named(kind).map_or(Column::Unsupported, |kind| Column::Media(kind, None)),
            ["media", kind, language] => Media::named(kind).map_or(Column::Unsupported, |kind| Column::Media(kind, Some(language))),
            ["bind", attribute @ ("relevant" | "required" | "readonly" | "constraint" | "calculate")] => Column::Bind(attribute),
            ["bind", attribute @ ("jr:constraintMsg" | "jr:requiredMsg" | "jr:noAppErrorString")] => Column::Message(attribute, None),
            ["bind", attribute @ ("jr:constraintMsg" | "jr:requiredMsg" | "jr:noAppErrorString"), language] => {
                Column::Message(attribute, Some(language))
            }
            ["control", attribute @ ("appearance" | "autoplay" | "rows" | "jr:count")] => Column::Control(attribute),
            ["default"] => Column::Default,
            ["parameters"] => Column::Parameters,
            ["choice_filter"] => Column::ChoiceFilter,
            ["disabled"] => Column::Disabled,
            ["sms_field"] => Column::Silent,
            ["intent" | "flat" | "tags" | "columns" | "children" | "sections"] => Column::Unsupported,
            [word, ..] if VOCABULARY.words.contains(&word) => Column::Unsupported,
            _ => Column::Unknown,
        }
    }
}
