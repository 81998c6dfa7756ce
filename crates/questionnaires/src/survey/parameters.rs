//! Parameters: `start=0 end=10; step=2`, as one cell holds them.

use super::{BindValue, Element, Refusals, Written, types::Takes};
use crate::{Reason, Refusal, expression::is_name};

/// Names in lower case with their values; values too, but for those that name columns of a file.
pub(super) struct Parameters<'a> {
    written: Option<&'a Written>,
    pairs: Vec<(String, String)>,
}

impl<'a> Parameters<'a> {
    pub fn read(written: Option<&'a Written>, refusals: &mut Refusals) -> Self {
        let mut pairs = Vec::new();
        let text = written.map(|written| written.text.as_str()).unwrap_or_default();
        // Spaces may stand around the sign of equality.
        let joined = text.split('=').map(str::trim).collect::<Vec<_>>().join("=");
        for pair in joined.split([' ', '\t', '\n', ',', ';']).filter(|pair| !pair.is_empty()) {
            match pair.split_once('=') {
                Some((name, value)) if !name.is_empty() && !value.is_empty() && !value.contains('=') => {
                    let name = name.to_lowercase();
                    let value = if matches!(name.as_str(), "label" | "value") { value.to_owned() } else { value.to_lowercase() };
                    pairs.retain(|(held, _)| *held != name);
                    pairs.push((name, value));
                }
                _ => refuse(written, pair, refusals),
            }
        }
        Self { written, pairs }
    }

    /// Takes a parameter out.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let at = self.pairs.iter().position(|(held, _)| held == name)?;
        Some(self.pairs.remove(at).1)
    }

    pub fn written(&self, text: String) -> Option<Written> {
        self.written.map(|written| Written { text, cell: written.cell.clone() })
    }

    /// Refuses what nobody took.
    pub fn settle(self, refusals: &mut Refusals) {
        for (name, value) in &self.pairs {
            refuse(self.written, &format!("{name}={value}"), refusals);
        }
    }

    pub fn refuse(&self, text: &str, refusals: &mut Refusals) {
        refuse(self.written, text, refusals);
    }

    /// A column of a file, by a name that an expression can hold.
    pub fn take_column(&mut self, name: &str, refusals: &mut Refusals) -> Option<String> {
        let value = self.take(name)?;
        if is_name(&value) {
            return Some(value);
        }
        self.refuse(&value, refusals);
        None
    }

    /// What the type of a question takes, set on the question.
    pub fn apply(&mut self, takes: Takes, element: &mut Element, refusals: &mut Refusals) {
        match takes {
            Takes::Nothing => {}
            Takes::Rows => self.number("rows", refusals, |value| element.attribute("rows", BindValue::Fixed(value))),
            Takes::MaxPixels => self.number("max-pixels", refusals, |value| element.bind("orx:max-pixels", BindValue::Fixed(value))),
            Takes::Quality => {
                if let Some(value) = self.take("quality") {
                    if matches!(value.as_str(), "voice-only" | "low" | "normal" | "external") {
                        element.bind("odk:quality", BindValue::Fixed(value));
                    } else {
                        self.refuse(&value, refusals);
                    }
                }
            }
            Takes::Accuracy => {
                for (name, attribute) in [("capture-accuracy", "accuracyThreshold"), ("warning-accuracy", "unacceptableAccuracyThreshold")]
                {
                    self.number(name, refusals, |value| element.attribute(attribute, BindValue::Fixed(value)));
                }
                self.mock_accuracy(element, refusals);
            }
            Takes::MockAccuracy => self.mock_accuracy(element, refusals),
            Takes::Range => self.range(element, refusals),
        }
    }

    fn number(&mut self, name: &str, refusals: &mut Refusals, set: impl FnOnce(String)) {
        if let Some(value) = self.take(name) {
            if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
                set(value);
            } else {
                self.refuse(&value, refusals);
            }
        }
    }

    fn mock_accuracy(&mut self, element: &mut Element, refusals: &mut Refusals) {
        if let Some(value) = self.take("allow-mock-accuracy") {
            if matches!(value.as_str(), "true" | "false") {
                element.bind("odk:allow-mock-accuracy", BindValue::Fixed(value));
            } else {
                self.refuse(&value, refusals);
            }
        }
    }

    /// Start, end and step; a fraction in any of them makes the answer a decimal number.
    fn range(&mut self, element: &mut Element, refusals: &mut Refusals) {
        let mut numbers = Vec::new();
        for (name, otherwise) in [("start", "1"), ("end", "10"), ("step", "1")] {
            let value = self.take(name).unwrap_or_else(|| otherwise.to_owned());
            match plain_number(&value) {
                Some(number) => numbers.push(number),
                None => self.refuse(&value, refusals),
            }
            element.attribute(name, BindValue::Fixed(value));
        }
        if let [start, end, step] = *numbers.as_slice()
            && (step == 0.0 || step > (end - start).abs())
        {
            self.refuse(&format!("step={step}"), refusals);
        }
        if numbers.iter().any(|number| number.fract() != 0.0) {
            element.bind("type", BindValue::Fixed("decimal".into()));
        }
    }
}

fn plain_number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.starts_with(|letter: char| letter.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.len() <= 15;
    plain.then(|| text.parse().ok()).flatten()
}

fn refuse(written: Option<&Written>, text: &str, refusals: &mut Refusals) {
    if let Some(written) = written {
        refusals.push(Refusal::new(written.cell.clone(), Reason::UnsupportedParameter, text));
    }
}
