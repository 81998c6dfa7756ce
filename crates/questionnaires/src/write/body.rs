//! What people see: controls, groups and repeats in their order.

use super::Writer;
use crate::{
    expression::Mode,
    survey::{Items, List, Shape, Words},
    xml::{Element as Xml, Node},
};

impl Writer<'_> {
    /// The controls of an element's children.
    pub(super) fn controls(&mut self, at: usize) -> Vec<Xml> {
        let survey = self.survey;
        let children = survey.elements.get(at).map(|element| element.children.as_slice()).unwrap_or_default();
        children.iter().filter_map(|child| self.control(*child)).collect()
    }

    fn control(&mut self, at: usize) -> Option<Xml> {
        let survey = self.survey;
        let element = survey.elements.get(at)?;
        match element.shape {
            Shape::Root | Shape::Meta => None,
            Shape::Group => {
                let mut group = Xml::new("group");
                self.attributes(at, &mut group);
                group.set("ref", self.places.path(at));
                if element.label.is_some() {
                    group.push(self.label(at));
                }
                group.extend(self.controls(at).into_iter().map(Node::Element));
                Some(group)
            }
            Shape::Repeat => {
                let mut repeat = Xml::new("repeat").with("nodeset", self.places.path(at));
                self.attributes(at, &mut repeat);
                repeat.extend(self.controls(at).into_iter().map(Node::Element));
                let computed = self.computed_in(at);
                repeat.extend(computed.into_iter().map(Node::Element));
                Some(Xml::new("group").with("ref", self.places.path(at)).containing(self.label(at)).containing(repeat))
            }
            Shape::Question => self.question(at),
        }
    }

    fn question(&mut self, at: usize) -> Option<Xml> {
        let survey = self.survey;
        let element = survey.elements.get(at).filter(|element| element.is_shown())?;
        let mut control = Xml::new(element.body.tag?).with("ref", self.places.path(at));
        self.attributes(at, &mut control);
        let hinted = element.hint.is_some() || element.guidance.is_some();
        if element.label.is_some() || !element.media.is_empty() || hinted {
            control.push(self.label(at));
        }
        if hinted {
            control.push(self.hint(at));
        }
        if let Some(items) = &element.items {
            control.push(self.itemset(at, items));
        }
        Some(control)
    }

    fn attributes(&mut self, at: usize, control: &mut Xml) {
        let survey = self.survey;
        let Some(element) = survey.elements.get(at) else { return };
        for (attribute, value) in &element.body.attributes {
            let value = self.value(at, value);
            control.set(attribute, value);
        }
    }

    fn label(&mut self, at: usize) -> Xml {
        let survey = self.survey;
        let label = Xml::new("label");
        match survey.elements.get(at) {
            Some(element) if element.has_itext_label() => label.with("ref", format!("jr:itext('{}:label')", self.places.path(at))),
            Some(element) => self.inline(at, label, element.label.as_ref()),
            None => label,
        }
    }

    fn hint(&mut self, at: usize) -> Xml {
        let survey = self.survey;
        let hint = Xml::new("hint");
        match survey.elements.get(at) {
            Some(element) if element.guidance.is_some() || matches!(element.hint, Some(Words::Languages(_))) => {
                hint.with("ref", format!("jr:itext('{}:hint')", self.places.path(at)))
            }
            Some(element) => self.inline(at, hint, element.hint.as_ref()),
            None => hint,
        }
    }

    fn inline(&mut self, at: usize, mut element: Xml, words: Option<&Words>) -> Xml {
        if let Some(Words::Plain(written)) = words {
            element.extend(self.text(Some(at), written));
        }
        element
    }

    fn itemset(&mut self, at: usize, items: &Items) -> Xml {
        let list = if items.from_file { items.list.rsplit_once('.').map_or("", |(name, _)| name) } else { items.list.as_str() };
        let mut nodeset = format!("instance('{list}')/root/item");
        if let Some(filter) = &items.filter {
            let filter = self.expression(Some(at), filter, Mode::Predicate);
            nodeset = format!("{nodeset}[{filter}]");
        }
        if items.randomize {
            nodeset = match &items.seed {
                Some(seed) => format!("randomize({nodeset}, {})", self.expression(Some(at), seed, Mode::Plain).trim()),
                None => format!("randomize({nodeset})"),
            };
        }
        let places = items.from_file && items.list.ends_with(".geojson");
        let value = items.value.as_deref().unwrap_or(if places { "id" } else { "name" });
        let apart = !items.from_file && self.survey.lists.named(list).is_some_and(crate::survey::ChoiceList::has_itext);
        let label = items.label.as_deref().unwrap_or(match (apart, places) {
            (true, _) => "jr:itext(itextId)",
            (false, true) => "title",
            (false, false) => "label",
        });
        Xml::new("itemset")
            .with("nodeset", nodeset)
            .containing(Xml::new("value").with("ref", value))
            .containing(Xml::new("label").with("ref", label))
    }

    /// Defaults that are computed anew for each copy of this repeat; repeats inside it see to their own.
    fn computed_in(&mut self, at: usize) -> Vec<Xml> {
        let survey = self.survey;
        let mut found = Vec::new();
        for child in survey.elements.get(at).map(|element| element.children.as_slice()).unwrap_or_default() {
            match survey.elements.get(*child).map(|child| child.shape) {
                Some(Shape::Question) => found.extend(self.computed_default(*child, "odk-new-repeat")),
                Some(Shape::Group) => found.extend(self.computed_in(*child)),
                _ => {}
            }
        }
        found
    }
}
