//! Labels of the declarations in every language of the catalogue, and of states in those of the content pack.

use std::{collections::HashMap, sync::LazyLock};

use fieldseal_model::content::Content;
use fieldseal_tables::Words;

const CATALOGUES: [&str; 4] = [
    include_str!("../../../../assets/locales/en/kinds.ftl"),
    include_str!("../../../../assets/locales/fr/kinds.ftl"),
    include_str!("../../../../assets/locales/es/kinds.ftl"),
    include_str!("../../../../assets/locales/ar/kinds.ftl"),
];

/// All labels there are, and the states that count on this laptop.
pub struct EveryLanguage<'a> {
    /// Not needed for headings.
    pub content: Option<&'a Content>,
}

impl Words for EveryLanguage<'_> {
    fn field(&self, kind: &str, field: &str) -> Vec<String> {
        labels(&format!("field-{kind}-{field}"))
    }

    fn choice(&self, list: &str, choice: &str) -> Vec<String> {
        labels(&format!("choice-{list}-{choice}"))
    }

    fn states(&self, kind: &str) -> Vec<(String, Vec<String>)> {
        let states = self.content.and_then(|content| content.machine(kind)).into_iter().flat_map(|machine| &machine.states);
        states.map(|state| (state.name.clone(), state.label.values().cloned().collect())).collect()
    }
}

fn labels(id: &str) -> Vec<String> {
    static LABELS: LazyLock<HashMap<&'static str, Vec<String>>> = LazyLock::new(|| {
        let mut labels: HashMap<&'static str, Vec<String>> = HashMap::new();
        // Labels are one line each: `field-licence-number = Number`.
        for line in CATALOGUES.iter().flat_map(|text| text.lines()) {
            let Some((id, label)) = line.split_once(" = ") else { continue };
            if id.starts_with("field-") || id.starts_with("choice-") {
                labels.entry(id).or_default().push(label.trim().to_owned());
            }
        }
        labels
    });
    LABELS.get(id).cloned().unwrap_or_default()
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
