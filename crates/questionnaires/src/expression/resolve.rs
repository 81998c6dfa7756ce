//! `${name}` becomes a path: from the form's root, or, where question and answer share a repeat, from the one to the other, so that each copy of the
//! repeat asks for its own.

use std::{collections::HashMap, sync::LazyLock};

use regex::Regex;

use super::NAME;
use crate::{
    Reason, Refusal,
    survey::{Element, Shape, Written},
};

/// A text cut at its references.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    /// A path, with the spaces that stand around it.
    Path(String),
}

/// For what a path is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Plain,
    /// Inside a predicate, where `.` is another element.
    Predicate,
}

static REFERENCE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!(r"\$\{{({NAME})\}}")).ok());
static SECONDARY: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"instance\([^)]+.+").ok());
static BRACKETS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\[[^\]]+\]").ok());

/// Where the elements of a form are.
pub(crate) struct Places<'a> {
    elements: &'a [Element],
    paths: Vec<String>,
    /// Elements by name; nothing where several bear it.
    named: HashMap<&'a str, Option<usize>>,
}

impl<'a> Places<'a> {
    pub fn new(elements: &'a [Element]) -> Self {
        let mut paths: Vec<String> = Vec::with_capacity(elements.len());
        let mut named = HashMap::new();
        for (at, element) in elements.iter().enumerate() {
            // Parents come first.
            let above = element.parent.and_then(|parent| paths.get(parent)).cloned().unwrap_or_default();
            paths.push(format!("{above}/{}", element.name));
            named.entry(element.name.as_str()).and_modify(|held| *held = None).or_insert(Some(at));
        }
        Self { elements, paths, named }
    }

    pub fn path(&self, at: usize) -> &str {
        self.paths.get(at).map(String::as_str).unwrap_or_default()
    }

    fn ancestors(&self, at: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.elements.get(at).and_then(|element| element.parent), |at| {
            self.elements.get(*at).and_then(|element| element.parent)
        })
    }

    fn shape(&self, at: usize) -> Option<Shape> {
        self.elements.get(at).map(|element| element.shape)
    }

    /// From the one to the other, when both lie in one repeat.
    fn relative(&self, from: usize, to: usize, mode: Mode) -> Option<String> {
        let shared = |at: &usize| self.ancestors(to).any(|other| other == *at);
        self.ancestors(from).find(|at| self.shape(*at) == Some(Shape::Repeat) && shared(at))?;
        let near = |at: &usize| matches!(self.shape(*at), Some(Shape::Repeat | Shape::Group | Shape::Meta)) && shared(at);
        let (above, steps) = self.ancestors(from).zip(1..).find(|(at, _)| near(at))?;
        let below = self.path(to).strip_prefix(self.path(above))?;
        let current = if mode == Mode::Predicate { "current()/" } else { "" };
        Some(format!(" {current}{}{below} ", vec![".."; steps].join("/")))
    }
}

/// Cuts a text at its references and puts paths in their place. `from` is the element the text belongs to; without one all paths begin at the root.
///
/// # Errors
/// A reference that leads nowhere, to several elements, or into what has no conversion here.
pub(crate) fn resolve<'t>(places: &Places<'_>, from: Option<usize>, written: &'t Written, mode: Mode) -> Result<Vec<Piece<'t>>, Refusal> {
    let text = written.text.as_str();
    let refuse = |reason, what: &str| Refusal::new(written.cell.clone(), reason, what);
    if !text.contains("${") {
        return Ok(vec![Piece::Text(text)]);
    }
    if text.contains("${last-saved#") || text.contains("indexed-repeat(") {
        return Err(refuse(Reason::UnsupportedExpression, text));
    }
    let (Some(reference), Some(secondary), Some(brackets)) = (REFERENCE.as_ref(), SECONDARY.as_ref(), BRACKETS.as_ref()) else {
        return Err(refuse(Reason::BadReference, text));
    };
    let predicates: Vec<_> =
        if secondary.is_match(text) { brackets.find_iter(text).map(|found| found.range()).collect() } else { Vec::new() };
    let mut pieces = Vec::new();
    let mut end = 0;
    for found in reference.captures_iter(text) {
        let (Some(whole), Some(name)) = (found.get(0), found.get(1)) else { continue };
        let to = match places.named.get(name.as_str()) {
            Some(Some(to)) => *to,
            Some(None) => return Err(refuse(Reason::AmbiguousReference, name.as_str())),
            None => return Err(refuse(Reason::UnknownReference, name.as_str())),
        };
        let own = places.elements.get(to).is_some_and(|element| element.source.cell == written.cell);
        if !own && !places.elements.get(to).is_some_and(|element| element.source.referable) {
            return Err(refuse(Reason::UnknownReference, name.as_str()));
        }
        let inside = predicates.iter().any(|range| whole.start() >= range.start && whole.end() <= range.end);
        let mode = if inside { Mode::Predicate } else { mode };
        let path = from.and_then(|from| places.relative(from, to, mode)).unwrap_or_else(|| format!(" {} ", places.path(to)));
        if let Some(before) = text.get(end..whole.start()).filter(|before| !before.is_empty()) {
            check_rest(before).map_err(|()| refuse(Reason::BadReference, text))?;
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Path(path));
        end = whole.end();
    }
    if let Some(rest) = text.get(end..).filter(|rest| !rest.is_empty()) {
        check_rest(rest).map_err(|()| refuse(Reason::BadReference, text))?;
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

/// What lies between references holds no sign of a further one.
fn check_rest(text: &str) -> Result<(), ()> {
    if text.contains("${") { Err(()) } else { Ok(()) }
}
