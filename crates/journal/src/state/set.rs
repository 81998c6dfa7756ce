//! A set of strings where an addition wins over a concurrent removal.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Dot, Removal};

/// An observed-remove set: an element is in while one of its additions has not been removed by somebody who had seen it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Set {
    elements: BTreeMap<String, BTreeSet<Dot>>,
}

impl Set {
    pub(super) fn add(&mut self, dot: Dot, elements: &[String]) {
        for element in elements {
            self.elements.entry(element.clone()).or_default().insert(dot);
        }
    }

    pub(super) fn remove(&mut self, removals: &[Removal]) {
        for removal in removals {
            if let Some(additions) = self.elements.get_mut(&removal.element) {
                removal.additions.iter().for_each(|dot| {
                    additions.remove(dot);
                });
                if additions.is_empty() {
                    self.elements.remove(&removal.element);
                }
            }
        }
    }

    pub(super) fn from_elements(elements: BTreeMap<String, BTreeSet<Dot>>) -> Self {
        Self { elements }
    }

    /// The elements, ascending, each with the additions that hold it in.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &BTreeSet<Dot>)> {
        self.elements.iter().map(|(element, additions)| (element.as_str(), additions))
    }

    pub fn contains(&self, element: &str) -> bool {
        self.elements.contains_key(element)
    }

    /// The elements, ascending by their bytes.
    pub fn elements(&self) -> impl Iterator<Item = &str> {
        self.elements.keys().map(String::as_str)
    }

    pub(super) fn dots(&self) -> Vec<Dot> {
        self.elements.values().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect()
    }

    pub(crate) fn additions(&self, element: &str) -> Option<&BTreeSet<Dot>> {
        self.elements.get(element)
    }
}
