//! The XForm of a survey (ODK XForms specification 1.0.0), element for element as the reference converter writes it.

mod bindings;
mod body;
mod instance;
mod itext;
mod secondary;

use crate::{
    expression::{Mode, Piece, Places, resolve},
    form::Unreadable,
    survey::{BindValue, Refusals, Survey, Written},
    xml::{Element as Xml, Node},
};

/// Namespaces of every form.
const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns", "http://www.w3.org/2002/xforms"),
    ("xmlns:h", "http://www.w3.org/1999/xhtml"),
    ("xmlns:ev", "http://www.w3.org/2001/xml-events"),
    ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
    ("xmlns:jr", "http://openrosa.org/javarosa"),
    ("xmlns:orx", "http://openrosa.org/xforms"),
    ("xmlns:odk", "http://www.opendatakit.org/xforms"),
];

/// Writes the whole form.
///
/// # Errors
/// [`Unreadable::Refused`]: references that lead nowhere, with their cells.
pub(crate) fn xform(survey: &Survey) -> Result<String, Unreadable> {
    let mut writer = Writer { survey, places: Places::new(&survey.elements), refusals: Refusals::default() };
    let document = writer.document();
    writer.refusals.settle()?;
    Ok(document.document())
}

struct Writer<'a> {
    survey: &'a Survey,
    places: Places<'a>,
    refusals: Refusals,
}

impl Writer<'_> {
    fn document(&mut self) -> Xml {
        let settings = &self.survey.settings;
        let mut model = Xml::new("model").with("odk:xforms-version", "1.0.0");
        if !settings.submission.is_empty() {
            let mut submission = Xml::new("submission");
            for (attribute, value) in &settings.submission {
                submission.set(attribute, value.as_str());
            }
            model.push(submission);
        }
        model.extend(self.itext().map(Node::Element));
        model.push(self.primary_instance());
        model.extend(self.secondary_instances().into_iter().map(Node::Element));
        model.extend(self.bindings().into_iter().map(Node::Element));
        let head = Xml::new("h:head").containing(Xml::new("h:title").text(settings.title.as_str())).containing(model);
        let mut body = Xml::new("h:body");
        if let Some(style) = &settings.style {
            body.set("class", style.as_str());
        }
        let controls = self.controls(0);
        body.extend(controls.into_iter().map(Node::Element));
        let mut html = Xml::new("h:html");
        for (attribute, value) in NAMESPACES {
            html.set(attribute, *value);
        }
        html.containing(head).containing(body)
    }

    /// An expression with paths in the place of names.
    fn expression(&mut self, from: Option<usize>, written: &Written, mode: Mode) -> String {
        match resolve(&self.places, from, written, mode) {
            Ok(pieces) => pieces
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Path(path) => path,
                })
                .collect(),
            Err(refusal) => {
                self.refusals.push(refusal);
                String::new()
            }
        }
    }

    fn value(&mut self, from: usize, value: &BindValue) -> String {
        match value {
            BindValue::Fixed(text) => text.clone(),
            BindValue::Expression(written) => self.expression(Some(from), written, Mode::Plain),
            BindValue::Message(words) => words.first().map(|written| written.text.clone()).unwrap_or_default(),
        }
    }

    /// A text that people read, with outputs in the place of names. The reference sets a space around what is mixed, and so does this.
    fn text(&mut self, from: Option<usize>, written: &Written) -> Vec<Node> {
        if written.text.contains("instance(") {
            let refusal = crate::Refusal::new(written.cell.clone(), crate::Reason::UnsupportedExpression, &written.text);
            self.refusals.push(refusal);
        }
        match resolve(&self.places, from, written, Mode::Plain) {
            Ok(pieces) => {
                let mixed = pieces.len() > 1 && pieces.iter().any(|piece| matches!(piece, Piece::Text(_)));
                let led = mixed && matches!(pieces.first(), Some(Piece::Text(_)));
                let space = |wanted: bool| wanted.then(|| Node::Text(" ".into()));
                let nodes = pieces.into_iter().map(|piece| match piece {
                    Piece::Text(text) => Node::Text(text.to_owned()),
                    Piece::Path(path) => Node::Element(Xml::new("output").with("value", path)),
                });
                space(led).into_iter().chain(nodes).chain(space(mixed)).collect()
            }
            Err(refusal) => {
                self.refusals.push(refusal);
                Vec::new()
            }
        }
    }
}
