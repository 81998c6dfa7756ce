use crate::fold;

/// What fields, choices and states are called, in every language there is. Asked with the declaration's names; answers with labels.
pub trait Words {
    /// Labels of a field.
    fn field(&self, kind: &str, field: &str) -> Vec<String>;
    /// Labels of a choice of a list.
    fn choice(&self, list: &str, choice: &str) -> Vec<String>;
    /// The states of a kind, with their labels.
    fn states(&self, kind: &str) -> Vec<(String, Vec<String>)>;
}

/// The one of `candidates` that the text names: by its own name or by one of its labels.
pub fn named<'a>(text: &str, candidates: impl Iterator<Item = (&'a str, Vec<String>)>) -> Option<&'a str> {
    let wanted = fold(text);
    let mut by_label = None;
    for (name, labels) in candidates {
        if fold(name) == wanted {
            return Some(name);
        }
        if by_label.is_none() && labels.iter().any(|label| fold(label) == wanted) {
            by_label = Some(name);
        }
    }
    by_label
}
