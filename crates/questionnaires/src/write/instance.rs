//! The empty answers: every question as an element, repeats with a template.

use super::Writer;
use crate::{
    survey::Shape,
    xml::{Element as Xml, Node},
};

impl Writer<'_> {
    pub(super) fn primary_instance(&mut self) -> Xml {
        let settings = &self.survey.settings;
        let mut root = self.answers(0, false);
        root.set("id", settings.id.as_str());
        if let Some(version) = &settings.version {
            root.set("version", version.as_str());
        }
        Xml::new("instance").containing(root)
    }

    /// An element's answers. Below a repeat that has its template already, repeats have none of their own.
    fn answers(&self, at: usize, below_template: bool) -> Xml {
        let Some(element) = self.survey.elements.get(at) else { return Xml::default() };
        let mut answers = Xml::new(&element.name);
        if element.shape == Shape::Question {
            return match &element.default {
                Some(default) if !element.computed_default => answers.text(default.text.as_str()),
                _ => answers,
            };
        }
        for child in &element.children {
            let repeat = self.survey.elements.get(*child).is_some_and(|child| child.shape == Shape::Repeat);
            if repeat && !below_template {
                answers.extend([Node::Element(self.template(*child)), Node::Element(self.answers(*child, true))]);
            } else {
                answers.push(self.answers(*child, below_template));
            }
        }
        answers
    }

    fn template(&self, at: usize) -> Xml {
        let Some(element) = self.survey.elements.get(at) else { return Xml::default() };
        let mut template = Xml::new(&element.name).with("jr:template", "");
        for child in &element.children {
            let repeat = self.survey.elements.get(*child).is_some_and(|child| child.shape == Shape::Repeat);
            template.push(if repeat { self.template(*child) } else { self.answers(*child, false) });
        }
        template
    }
}
