//! The sheet of settings: one row that says what the form is called and how it behaves.

use super::{
    Refusals, Written,
    headings::{Vocabulary, plain_quotes, rows},
};
use crate::{
    Reason, Refusal,
    expression::is_name,
    workbook::{Sheet, Workbook},
};

/// The language of texts that name none, and the name by which such a language goes.
const DEFAULT_LANGUAGE: &str = "default";
const ROOT: &str = "data";

#[derive(Debug)]
pub(crate) struct Settings {
    /// The name of the answers' outermost element.
    pub root: String,
    pub title: String,
    pub id: String,
    pub version: Option<String>,
    pub default_language: String,
    pub style: Option<String>,
    pub instance_name: Option<Written>,
    pub allow_choice_duplicates: bool,
    /// Attributes of the submission element: where forms are sent elsewhere, and with which key.
    pub submission: Vec<(&'static str, String)>,
}

const VOCABULARY: Vocabulary = Vocabulary {
    words: &[
        "title",
        "id_string",
        "name",
        "version",
        "default_language",
        "style",
        "instance_name",
        "allow_choice_duplicates",
        "submission_url",
        "public_key",
        "auto_send",
        "auto_delete",
        "add_none_option",
        "clean_text_values",
        "omit_instanceID",
        "client_editable",
        "attribute",
        "namespaces",
        "instance_xmlns",
        "instance_id",
        "flat",
        "prefix",
        "delimiter",
        "type",
        "label",
        "choices",
        "children",
        "entity_version",
        "file_name",
    ],
    aliases: &[("form_title", &["title"]), ("set_form_title", &["title"]), ("form_id", &["id_string"]), ("set_form_id", &["id_string"])],
};

pub(super) fn read(sheet: Option<&Sheet>, name: &str, refusals: &mut Refusals) -> Settings {
    let mut settings = Settings {
        root: ROOT.into(),
        title: String::new(),
        id: String::new(),
        version: None,
        default_language: DEFAULT_LANGUAGE.into(),
        style: None,
        instance_name: None,
        allow_choice_duplicates: false,
        submission: Vec::new(),
    };
    if let Some(sheet) = sheet {
        let headings = VOCABULARY.headings(sheet, refusals);
        if let Some((row, cells)) = rows(sheet, &headings).next() {
            for (heading, text) in cells {
                let written = Written { text: plain_quotes(text), cell: sheet.cell(row, heading.column) };
                take(&mut settings, &heading.parts, written, refusals);
            }
        }
    }
    if settings.id.is_empty() {
        settings.id = name.to_owned();
    }
    if settings.title.is_empty() {
        settings.title = settings.id.clone();
    }
    settings
}

fn take(settings: &mut Settings, parts: &[String], written: Written, refusals: &mut Refusals) {
    let Written { text, cell } = written;
    let mut refuse = |reason| refusals.push(Refusal::new(cell.clone(), reason, &text));
    let word = parts.first().map(String::as_str).unwrap_or_default();
    match word {
        _ if parts.len() > 1 && VOCABULARY.words.contains(&word) => refuse(Reason::UnsupportedSetting),
        "title" => settings.title = text,
        "id_string" => settings.id = text,
        "version" => settings.version = Some(text),
        "default_language" => settings.default_language = text,
        "style" => settings.style = Some(text),
        "instance_name" => settings.instance_name = Some(Written { text, cell }),
        "submission_url" => settings.submission.extend([("action", text), ("method", "post".to_owned())]),
        "public_key" => settings.submission.push(("base64RsaPublicKey", text)),
        "auto_send" => settings.submission.push(("orx:auto-send", text)),
        "auto_delete" => settings.submission.push(("orx:auto-delete", text)),
        "name" if is_name(&text) => settings.root = text,
        "name" => refuse(Reason::BadName),
        "allow_choice_duplicates" => match yes_or_no(&text) {
            Some(allowed) => settings.allow_choice_duplicates = allowed,
            None => refuse(Reason::UnsupportedSetting),
        },
        "add_none_option" | "omit_instanceID" | "flat" | "client_editable" if yes_or_no(&text) == Some(false) => {}
        "clean_text_values" if yes_or_no(&text) == Some(true) => {}
        _ if VOCABULARY.words.contains(&word) => refuse(Reason::UnsupportedSetting),
        // What XLSForm does not know has no meaning.
        _ => {}
    }
}

pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "true()" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "false()" => Some(false),
        _ => None,
    }
}

/// A sheet whose content would change the form and that has no conversion here: its first filled cell is named.
pub(super) fn refuse_sheet(workbook: &Workbook, role: &str, refusals: &mut Refusals) {
    let Some(sheet) = workbook.sheet(role) else { return };
    for (row, cells) in sheet.rows.iter().enumerate().skip(1) {
        if let Some(column) = cells.iter().position(|text| !text.is_empty()) {
            let text = cells.get(column).map(String::as_str).unwrap_or_default();
            refusals.push(Refusal::new(sheet.cell(row, column), Reason::UnsupportedColumn, text));
            return;
        }
    }
}
