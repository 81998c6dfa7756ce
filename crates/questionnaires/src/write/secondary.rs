//! What can be chosen: lists written into the form, and files that lie beside it.

use std::sync::LazyLock;

use regex::Regex;

use super::Writer;
use crate::{
    Cell, Reason, Refusal,
    survey::{BindValue, Element, List, Words},
    xml::Element as Xml,
};

/// A table beside the form from which an expression reads; its first argument names it.
static PULLDATA: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"pulldata\s*\(\s*(.*?),").ok());

impl Writer<'_> {
    pub(super) fn secondary_instances(&mut self) -> Vec<Xml> {
        let mut files: Vec<(String, String)> = Vec::new();
        for element in &self.survey.elements {
            for (id, source, cell) in files_of(element) {
                let other = files.iter().any(|(held, from)| *held == id && *from != source);
                if other || self.survey.lists.named(&id).is_some() {
                    self.refusals.push(Refusal::new(cell.clone(), Reason::TwoSourcesOfOneName, &id));
                } else if !files.iter().any(|(held, _)| *held == id) {
                    files.push((id, source));
                }
            }
        }
        let mut instances: Vec<Xml> =
            files.iter().map(|(id, source)| Xml::new("instance").with("id", id.as_str()).with("src", source.as_str())).collect();
        for list in &self.survey.lists {
            let apart = list.has_itext();
            let mut root = Xml::new("root");
            for (number, choice) in list.choices.iter().enumerate() {
                let mut item = Xml::new("item");
                if apart {
                    item.push(Xml::new("itextId").text(format!("{}-{number}", list.name)));
                }
                item.push(Xml::new("name").text(choice.name.as_str()));
                if let (false, Some(Words::Plain(label))) = (apart, &choice.label) {
                    item.push(Xml::new("label").text(label.text.as_str()));
                }
                for (name, text) in &choice.extra {
                    item.push(Xml::new(name).text(text.as_str()));
                }
                root.push(item);
            }
            instances.push(Xml::new("instance").with("id", list.name.as_str()).containing(root));
        }
        instances
    }
}

/// The files that an element asks for: their names in the form, where they lie, and the cell that says so.
fn files_of(element: &Element) -> Vec<(String, String, &Cell)> {
    let mut found = Vec::new();
    let bound = element.bind.iter().filter_map(|(_, value)| match value {
        BindValue::Expression(written) => Some(written),
        _ => None,
    });
    let filter = element.items.as_ref().and_then(|items| items.filter.as_ref());
    for written in bound.chain(filter).chain(&element.default) {
        for call in PULLDATA.iter().flat_map(|regex| regex.captures_iter(&written.text)) {
            if let Some(argument) = call.get(1) {
                let id = argument.as_str().replace(['\'', '"'], "").trim().to_owned();
                let source = format!("jr://file-csv/{id}.csv");
                found.push((id, source, &written.cell));
            }
        }
    }
    if let Some(items) = element.items.as_ref().filter(|items| items.from_file)
        && let Some((id, ending)) = items.list.rsplit_once('.')
    {
        let folder = if ending == "csv" { "file-csv" } else { "file" };
        found.push((id.to_owned(), format!("jr://{folder}/{}", items.list), &element.source.cell));
    }
    found
}
