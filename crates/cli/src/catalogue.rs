//! The words, from `assets/locales/en`.

use std::sync::Arc;

use fieldseal_desk::{Argument, Arguments, Failure};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

const SOURCES: [&str; 4] = [
    include_str!("../../../assets/locales/en/errors.ftl"),
    include_str!("../../../assets/locales/en/cli.ftl"),
    include_str!("../../../assets/locales/en/kinds.ftl"),
    include_str!("../../../assets/locales/en/questionnaires.ftl"),
];

/// One language's messages.
pub struct Catalogue(FluentBundle<Arc<FluentResource>>);

impl Catalogue {
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::from_bytes(b"en").unwrap_or_default()]);
        // Isolation marks are for screens that lay out both directions; a terminal shows them as boxes.
        bundle.set_use_isolating(false);
        for source in SOURCES {
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(Arc::new(resource));
        }
        Self(bundle)
    }

    pub fn find(&self, id: &str) -> Option<String> {
        self.format(id, &FluentArgs::new())
    }

    /// The message, or its id where the catalogue lacks it.
    pub fn say(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.format(id, &arguments).unwrap_or_else(|| id.to_owned())
    }

    pub fn error(&self, failure: &Failure) -> String {
        let id = format!("error-{}", failure.code.as_str().replace('.', "-"));
        self.format(&id, &fluent_arguments(&failure.args)).unwrap_or_else(|| failure.to_string())
    }

    /// What a sync noticed.
    pub fn notice(&self, code: &str, arguments: &Arguments) -> String {
        let id = format!("notice-{}", code.replace('.', "-"));
        self.format(&id, &fluent_arguments(arguments)).unwrap_or_else(|| code.to_owned())
    }

    /// What opening a vault mended.
    pub fn repair(&self, code: &str) -> String {
        self.find(&format!("repair-{code}")).unwrap_or_else(|| code.to_owned())
    }

    /// What a check found.
    pub fn finding(&self, code: &str) -> String {
        self.find(&format!("damage-{code}")).unwrap_or_else(|| code.to_owned())
    }

    pub fn kind(&self, name: &str) -> String {
        self.find(&format!("kind-{name}")).unwrap_or_else(|| name.to_owned())
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.0.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(self.0.format_pattern(pattern, Some(arguments), &mut errors).into_owned())
    }
}

fn fluent_arguments(arguments: &Arguments) -> FluentArgs<'_> {
    arguments
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Text(text) => FluentValue::from(text.as_str()),
            };
            (name.as_str(), value)
        })
        .collect()
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
