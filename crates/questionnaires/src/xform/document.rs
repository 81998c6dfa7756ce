//! A small tree of elements with names (without prefixes), attributes and texts.

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use super::FormFault;
use crate::limits;

#[derive(Debug, Default)]
pub(super) struct Node {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
    /// Of this element, between its children.
    pub text: String,
}

impl Node {
    /// An attribute by its name with prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(held, _)| held == name).map(|(_, value)| value.as_str())
    }

    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// # Errors
/// Not well-formed, a document type, too large.
pub(super) fn read(text: &str) -> Result<Node, FormFault> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Node::default()];
    let mut elements = 0_usize;
    loop {
        let at = reader.buffer_position();
        let fault = || FormFault::NotWellFormed { line: line_of(text, at) };
        let event = reader.read_event().map_err(|_| fault())?;
        if let Event::Start(_) | Event::Empty(_) = event {
            elements += 1;
            if elements > limits::MAX_ELEMENTS || open.len() > limits::MAX_DEPTH {
                return Err(FormFault::TooDeep);
            }
        }
        let top = open.last_mut().ok_or_else(fault)?;
        match event {
            Event::Start(start) => {
                let node = node(&start).ok_or_else(fault)?;
                open.push(node);
            }
            Event::Empty(start) => top.children.push(node(&start).ok_or_else(fault)?),
            Event::End(_) => {
                let closed = open.pop().ok_or_else(fault)?;
                open.last_mut().ok_or_else(fault)?.children.push(closed);
            }
            Event::Text(text) => top.text.push_str(&text.xml10_content()),
            Event::CData(text) => top.text.push_str(&text.xml10_content()),
            Event::GeneralRef(entity) => top.text.push(letter(&entity).ok_or_else(fault)?),
            Event::DocType(_) => return Err(FormFault::DocumentType),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    let fault = FormFault::NotWellFormed { line: line_of(text, text.len() as u64) };
    let root = open.pop().filter(|_| open.is_empty()).ok_or(fault.clone())?;
    match <[Node; 1]>::try_from(root.children) {
        Ok([root_element]) => Ok(root_element),
        Err(_) => Err(fault),
    }
}

fn node(start: &BytesStart<'_>) -> Option<Node> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).ok()?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Some(Node { name: start.local_name().as_ref().to_owned(), attributes, ..Node::default() })
}

/// The five entities of XML and characters by number; there are no others without a document type.
fn letter(entity: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if entity.is_char_ref() {
        return entity.resolve_char_ref().ok().flatten();
    }
    Some(match entity.xml10_content().as_ref() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

fn line_of(text: &str, at: u64) -> usize {
    let at = usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
    text.as_bytes().get(..at).map_or(0, |before| before.iter().filter(|byte| **byte == b'\n').count()) + 1
}
