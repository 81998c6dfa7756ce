//! Texts in several languages, by the place they belong to. A language that lacks a text shows a hyphen.

use super::{Writer, bindings::has_itext};
use crate::{
    survey::{BindValue, Shape, Words, Written},
    xml::{Element as Xml, Node},
};

/// All texts: languages, in each the places, at each the forms (none: what is read).
#[derive(Default)]
struct Texts {
    languages: Vec<(String, Vec<Place>)>,
}

struct Place {
    id: String,
    /// What paths of its texts begin from.
    from: Option<usize>,
    forms: Vec<(Option<&'static str>, Value)>,
}

#[derive(Clone)]
enum Value {
    Words(Written),
    File {
        folder: &'static str,
        written: Written,
    },
    /// Another language has a text here.
    Missing,
}

impl Texts {
    fn put(&mut self, language: &str, id: &str, from: Option<usize>, form: Option<&'static str>, value: Value) {
        let at = match self.languages.iter().position(|(held, _)| held == language) {
            Some(at) => at,
            None => {
                self.languages.push((language.to_owned(), Vec::new()));
                self.languages.len() - 1
            }
        };
        let Some((_, places)) = self.languages.get_mut(at) else { return };
        let place = match places.iter().position(|place| place.id == id) {
            Some(at) => places.get_mut(at),
            None => {
                places.push(Place { id: id.to_owned(), from, forms: Vec::new() });
                places.last_mut()
            }
        };
        if let Some(place) = place
            && !place.forms.iter().any(|(held, _)| *held == form)
        {
            place.forms.push((form, value));
        }
    }

    /// Every language gets every place and form that any of them has.
    fn complete(&mut self) {
        let mut all: Vec<(String, Option<usize>, Option<&'static str>)> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for place in self.languages.iter().flat_map(|(_, places)| places) {
            for (form, _) in &place.forms {
                if seen.insert((place.id.clone(), *form)) {
                    all.push((place.id.clone(), place.from, *form));
                }
            }
        }
        let languages: Vec<String> = self.languages.iter().map(|(language, _)| language.clone()).collect();
        let mut held: Vec<std::collections::HashSet<(String, Option<&'static str>)>> = Vec::new();
        for (_, places) in &self.languages {
            held.push(places.iter().flat_map(|place| place.forms.iter().map(|(form, _)| (place.id.clone(), *form))).collect());
        }
        for (language, held) in languages.iter().zip(&held) {
            for (id, from, form) in &all {
                if !held.contains(&(id.clone(), *form)) {
                    self.put(language, id, *from, *form, Value::Missing);
                }
            }
        }
    }
}

impl Writer<'_> {
    /// Nothing when every text has but one language.
    pub(super) fn itext(&mut self) -> Option<Xml> {
        let mut texts = Texts::default();
        self.choice_texts(&mut texts);
        for at in 0..self.survey.elements.len() {
            self.element_texts(at, &mut texts);
        }
        for at in 0..self.survey.elements.len() {
            self.element_files(at, &mut texts);
        }
        texts.complete();
        if texts.languages.is_empty() {
            return None;
        }
        let mut itext = Xml::new("itext");
        for (language, places) in texts.languages {
            let mut translation = Xml::new("translation").with("lang", language.as_str());
            if language == self.survey.settings.default_language {
                translation.set("default", "true()");
            }
            for place in places {
                let mut text = Xml::new("text").with("id", place.id.as_str());
                for (form, value) in &place.forms {
                    if let Some(nodes) = self.nodes(place.from, *form, value) {
                        let mut element = Xml::new("value");
                        if let Some(form) = form {
                            element.set("form", *form);
                        }
                        element.extend(nodes);
                        text.push(element);
                    }
                }
                translation.push(text);
            }
            itext.push(translation);
        }
        Some(itext)
    }

    fn nodes(&mut self, from: Option<usize>, form: Option<&str>, value: &Value) -> Option<Vec<Node>> {
        match value {
            Value::Words(written) => Some(self.text(from, written)),
            Value::File { written, .. } if written.text == "-" => None,
            Value::File { folder, written } => Some(vec![Node::Text(format!("jr://{folder}/{}", written.text))]),
            Value::Missing if form.is_none() || form == Some("guidance") => Some(vec![Node::Text("-".into())]),
            Value::Missing => None,
        }
    }

    fn each(&self, words: &Words) -> Vec<(String, Written)> {
        match words {
            Words::Plain(written) => vec![(self.survey.settings.default_language.clone(), written.clone())],
            Words::Languages(list) => list.clone(),
        }
    }

    fn choice_texts(&self, texts: &mut Texts) {
        for list in self.survey.lists.iter().filter(|list| list.has_itext()) {
            for (number, choice) in list.choices.iter().enumerate() {
                let id = format!("{}-{number}", list.name);
                for (language, written) in choice.label.iter().flat_map(|label| self.each(label)) {
                    texts.put(&language, &id, None, None, Value::Words(written));
                }
                for (media, words) in &choice.media {
                    for (language, written) in self.each(words) {
                        texts.put(&language, &id, None, Some(media.form()), Value::File { folder: media.folder(), written });
                    }
                }
            }
        }
    }

    fn element_texts(&self, at: usize, texts: &mut Texts) {
        let Some(element) = self.survey.elements.get(at) else { return };
        let path = self.places.path(at);
        for attribute in ["jr:constraintMsg", "jr:requiredMsg", "jr:noAppErrorString"] {
            if let Some(BindValue::Message(words)) = element.bound(attribute)
                && has_itext(attribute, words)
            {
                for (language, written) in self.each(words) {
                    texts.put(&language, &format!("{path}:{attribute}"), Some(at), None, Value::Words(written));
                }
            }
        }
        if let Some(label) = element.label.as_ref().filter(|_| element.has_itext_label()) {
            for (language, written) in self.each(label) {
                texts.put(&language, &format!("{path}:label"), Some(at), None, Value::Words(written));
            }
        }
        let guidance = element.guidance.as_ref().filter(|_| element.shape == Shape::Question);
        if let Some(hint) = element.hint.as_ref().filter(|hint| guidance.is_some() || matches!(hint, Words::Languages(_))) {
            for (language, written) in self.each(hint) {
                texts.put(&language, &format!("{path}:hint"), Some(at), None, Value::Words(written));
            }
        }
        if let Some(guidance) = guidance {
            for (language, written) in self.each(guidance) {
                texts.put(&language, &format!("{path}:hint"), Some(at), Some("guidance"), Value::Words(written));
            }
        }
    }

    fn element_files(&self, at: usize, texts: &mut Texts) {
        let Some(element) = self.survey.elements.get(at) else { return };
        for (media, words) in &element.media {
            for (language, written) in self.each(words) {
                let id = format!("{}:label", self.places.path(at));
                texts.put(&language, &id, Some(at), Some(media.form()), Value::File { folder: media.folder(), written });
            }
        }
    }
}
