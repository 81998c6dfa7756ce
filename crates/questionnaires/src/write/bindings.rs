//! What holds for each answer: its type, when it is asked, what it must be, what it is computed from.

use super::Writer;
use crate::{
    survey::{BindValue, Shape, Words},
    xml::Element as Xml,
};

impl Writer<'_> {
    pub(super) fn bindings(&mut self) -> Vec<Xml> {
        let mut bindings = Vec::new();
        self.bindings_below(0, &mut bindings);
        bindings
    }

    fn bindings_below(&mut self, at: usize, bindings: &mut Vec<Xml>) {
        let survey = self.survey;
        let Some(element) = survey.elements.get(at) else { return };
        if !element.bind.is_empty() {
            let mut bind = Xml::new("bind").with("nodeset", self.places.path(at));
            for (attribute, value) in &element.bind {
                let value = match value {
                    BindValue::Message(words) if has_itext(attribute, words) => {
                        format!("jr:itext('{}:{attribute}')", self.places.path(at))
                    }
                    other => self.value(at, other),
                };
                bind.set(attribute, value);
            }
            bindings.push(bind);
        }
        bindings.extend(self.computed_default(at, "odk-instance-first-load"));
        for child in &element.children {
            self.bindings_below(*child, bindings);
        }
    }

    /// The action that computes a default when a form or a repeat begins.
    pub(super) fn computed_default(&mut self, at: usize, event: &str) -> Option<Xml> {
        let survey = self.survey;
        let element = survey.elements.get(at).filter(|element| element.shape == Shape::Question && element.computed_default)?;
        let default = element.default.as_ref()?;
        let value = self.expression(Some(at), default, crate::expression::Mode::Plain);
        let mut action = Xml::new("setvalue").with("ref", self.places.path(at)).with("event", event);
        if !value.is_empty() {
            action.set("value", value);
        }
        Some(action)
    }
}

/// Whether a message lives apart, because it speaks several languages or of other answers.
pub(super) fn has_itext(attribute: &str, words: &Words) -> bool {
    match words {
        Words::Languages(_) => true,
        Words::Plain(written) => attribute != "jr:noAppErrorString" && written.text.contains("${"),
    }
}
