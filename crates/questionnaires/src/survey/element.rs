use super::{Media, Words, Written};
use crate::Cell;

/// A group, a repeat or a question of the form; the elements of a form stand in one list and name each other by their place in it.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    pub name: String,
    pub shape: Shape,
    pub parent: Option<usize>,
    pub children: Vec<usize>,
    pub source: Source,
    pub label: Option<Words>,
    pub hint: Option<Words>,
    pub guidance: Option<Words>,
    pub media: Vec<(Media, Words)>,
    /// Attributes of the bind element; none: no bind element.
    pub bind: Vec<(String, BindValue)>,
    pub body: Body,
    pub default: Option<Written>,
    /// The default is computed when a form or a repeat begins.
    pub computed_default: bool,
    pub items: Option<Items>,
}

/// Where an element comes from.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub cell: Cell,
    /// People wrote its name themselves and may refer to it.
    pub referable: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Root,
    Group,
    Repeat,
    /// Answers without a place among the questions: what is known of the answers themselves.
    Meta,
    Question,
}

#[derive(Debug, Clone)]
pub(crate) enum BindValue {
    Fixed(String),
    Expression(Written),
    Message(Words),
}

/// How an element shows among the questions.
#[derive(Debug, Clone, Default)]
pub(crate) struct Body {
    /// The control; none for groups and for what is not shown.
    pub tag: Option<&'static str>,
    /// Never shown, whatever labels it has.
    pub hidden: bool,
    pub attributes: Vec<(String, BindValue)>,
}

/// What can be chosen.
#[derive(Debug, Clone)]
pub(crate) struct Items {
    /// A list's name, or a file's with its ending.
    pub list: String,
    pub from_file: bool,
    pub value: Option<String>,
    pub label: Option<String>,
    pub filter: Option<Written>,
    pub randomize: bool,
    pub seed: Option<Written>,
}

impl Element {
    pub fn new(name: &str, shape: Shape, source: Source) -> Self {
        Self {
            name: name.to_owned(),
            shape,
            parent: None,
            children: Vec::new(),
            source,
            label: None,
            hint: None,
            guidance: None,
            media: Vec::new(),
            bind: Vec::new(),
            body: Body::default(),
            default: None,
            computed_default: false,
            items: None,
        }
    }

    /// Sets an attribute of the bind element; a later one takes the place of an earlier one.
    pub fn bind(&mut self, attribute: &str, value: BindValue) {
        match self.bind.iter_mut().find(|(name, _)| name == attribute) {
            Some((_, held)) => *held = value,
            None => self.bind.push((attribute.to_owned(), value)),
        }
    }

    pub fn bound(&self, attribute: &str) -> Option<&BindValue> {
        self.bind.iter().find(|(name, _)| name == attribute).map(|(_, value)| value)
    }

    pub fn attribute(&mut self, attribute: &str, value: BindValue) {
        match self.body.attributes.iter_mut().find(|(name, _)| name == attribute) {
            Some((_, held)) => *held = value,
            None => self.body.attributes.push((attribute.to_owned(), value)),
        }
    }

    pub fn appearance(&self) -> Option<&str> {
        self.body.attributes.iter().find(|(name, _)| name == "appearance").and_then(|(_, value)| match value {
            BindValue::Fixed(text) => Some(text.as_str()),
            BindValue::Expression(written) => Some(written.text.as_str()),
            BindValue::Message(_) => None,
        })
    }

    /// Shown in several languages or with pictures, so that its label lives apart from it.
    pub fn has_itext_label(&self) -> bool {
        matches!(self.label, Some(Words::Languages(_))) || !self.media.is_empty()
    }

    /// Whether a control stands for it among the questions.
    pub fn is_shown(&self) -> bool {
        let silent = self.bound("calculate").is_some() && self.label.is_none() && self.hint.is_none();
        self.shape == Shape::Question && self.body.tag.is_some() && !self.body.hidden && !silent
    }
}
