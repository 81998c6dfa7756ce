//! The sheet of choices: lists of names with what people read, and further columns that filters ask for.

use super::{
    Media, Refusals, Settings, Words, Written,
    headings::{Vocabulary, plain_quotes, rows},
};
use crate::{Reason, Refusal, expression::is_name, workbook::Sheet};

#[derive(Debug, Clone)]
pub(crate) struct ChoiceList {
    pub name: String,
    pub choices: Vec<Choice>,
}

#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub name: String,
    pub label: Option<Words>,
    pub media: Vec<(Media, Words)>,
    /// Further columns in their order; they become elements of the same name.
    pub extra: Vec<(String, String)>,
}

impl ChoiceList {
    /// Texts that depend on the language, on an answer, or come with pictures live apart from the list.
    pub fn has_itext(&self) -> bool {
        self.choices.iter().any(|choice| {
            !choice.media.is_empty()
                || match &choice.label {
                    Some(Words::Languages(_)) => true,
                    Some(Words::Plain(written)) => written.text.contains("${"),
                    None => false,
                }
        })
    }
}

/// The lists of a form.
pub(crate) trait List {
    fn named(&self, name: &str) -> Option<&ChoiceList>;
}

impl List for [ChoiceList] {
    fn named(&self, name: &str) -> Option<&ChoiceList> {
        self.iter().find(|list| list.name == name)
    }
}

const VOCABULARY: Vocabulary = Vocabulary {
    words: &["name", "label", "media", "sms_option", "list name", "parent", "extra_data"],
    aliases: &[
        ("list_name", &["list name"]),
        ("caption", &["label"]),
        ("value", &["name"]),
        ("image", &["media", "image"]),
        ("big-image", &["media", "big-image"]),
        ("audio", &["media", "audio"]),
        ("video", &["media", "video"]),
    ],
};

pub(super) fn read(sheet: Option<&Sheet>, settings: &Settings, ignored: &mut Vec<String>, refusals: &mut Refusals) -> Vec<ChoiceList> {
    let mut lists: Vec<ChoiceList> = Vec::new();
    let Some(sheet) = sheet else { return lists };
    let headings = VOCABULARY.headings(sheet, refusals);
    for heading in &headings {
        if is_note(&heading.parts) {
            ignored.push(sheet.cell(0, heading.column).to_string());
        }
    }
    for (row, cells) in rows(sheet, &headings) {
        let mut list = None;
        let mut name: Option<Written> = None;
        let mut choice = Choice { name: String::new(), label: None, media: Vec::new(), extra: Vec::new() };
        let mut sms = None;
        for (heading, text) in &cells {
            let written = Written { text: plain_quotes(text), cell: sheet.cell(row, heading.column) };
            let parts: Vec<&str> = heading.parts.iter().map(String::as_str).collect();
            match parts.as_slice() {
                ["list name"] => list = Some(written),
                ["name"] => name = Some(written),
                ["label"] => choice.label = Some(Words::joined(choice.label.take(), None, written, &settings.default_language, true)),
                ["label", language] => {
                    choice.label = Some(Words::joined(choice.label.take(), Some(language), written, &settings.default_language, true));
                }
                ["media", kind, language @ ..] if language.len() <= 1 && Media::named(kind).is_some() => {
                    let Some(kind) = Media::named(kind) else { continue };
                    take_media(&mut choice.media, kind, language.first().copied(), written, settings);
                }
                ["sms_option"] => sms = Some(written.text),
                [column] if is_name(column) && !matches!(*column, "parent" | "extra_data") => {
                    choice.extra.push(((*column).to_owned(), written.text));
                }
                _ if is_note(&heading.parts) => {}
                _ => refusals.push(Refusal::new(written.cell, Reason::UnsupportedColumn, &heading.written)),
            }
        }
        choice.extra.extend(sms.map(|text| ("sms_option".to_owned(), text)));
        let Some(list) = list else { continue };
        let Some(name) = name else {
            let column = headings.iter().find(|heading| heading.parts == ["name"]).map_or(0, |heading| heading.column);
            refusals.push(Refusal::new(sheet.cell(row, column), Reason::MissingChoiceName, &list.text));
            continue;
        };
        choice.name.clone_from(&name.text);
        let held = match lists.iter_mut().find(|held| held.name == list.text) {
            Some(held) => held,
            None => {
                lists.push(ChoiceList { name: list.text, choices: Vec::new() });
                let Some(held) = lists.last_mut() else { continue };
                held
            }
        };
        if !settings.allow_choice_duplicates && held.choices.iter().any(|other| other.name == choice.name) {
            refusals.push(Refusal::new(name.cell, Reason::DuplicateChoice, &name.text));
        }
        held.choices.push(choice);
    }
    lists
}

/// A heading with spaces is a note, which programs leave out.
fn is_note(parts: &[String]) -> bool {
    parts.len() == 1 && parts.first().is_some_and(|part| part.contains(' ') && part != "list name")
}

pub(super) fn take_media(media: &mut Vec<(Media, Words)>, kind: Media, language: Option<&str>, written: Written, settings: &Settings) {
    match media.iter_mut().find(|(held, _)| *held == kind) {
        Some((_, words)) => *words = Words::joined(Some(words.clone()), language, written, &settings.default_language, false),
        None => media.push((kind, Words::joined(None, language, written, &settings.default_language, false))),
    }
}
