//! Whether a default is a value as it stands or an expression that is computed when the form begins.

use std::sync::LazyLock;

use regex::Regex;

use super::NAME;

/// The words of an expression, the first that fits counts; by XPath 1.0 section 3.7 with dates and references before them.
static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let time = r"\d{2}:\d{2}:\d{2}(?:\.\s+)?(?:[+-]\d{2}:\d{2}|Z)?";
    let words = [
        format!(r"(?P<plain>-?\d{{4}}-\d{{2}}-\d{{2}}(?:T{time})?|{time}|-?\d+\.\d*|-?\.\d+|-?\d+)"),
        r"(?P<arithmetic>[*+-]| mod | div )".to_owned(),
        r"(?P<other>!=|[=<>]| and | or )".to_owned(),
        r"(?P<union>\|)".to_owned(),
        r#"(?P<sign>[()\[\]{}./,])"#.to_owned(),
        r#"(?P<quoted>"[^"]*"|'[^']*')"#.to_owned(),
        r"(?P<space>\s+)".to_owned(),
        format!(r"(?P<reference>\$\{{(?:last-saved\#)?{NAME}\}})"),
        format!(r"(?P<call>{NAME}(?::{NAME})?\()"),
        format!(r"(?P<word>{NAME}(?::{NAME})?\[|{NAME}://|{NAME}(?::{NAME})?)"),
        "(?P<rest>.)".to_owned(),
    ];
    Regex::new(&words.join("|")).ok()
});

/// Whether the default of a question of this type is an expression.
pub(crate) fn is_computed(default: &str, kind: &str) -> bool {
    let Some(words) = WORDS.as_ref() else { return false };
    let hyphens_are_plain = matches!(kind, "date" | "dateTime" | "geopoint" | "geotrace" | "geoshape");
    for word in words.captures_iter(default) {
        if let Some(arithmetic) = word.name("arithmetic") {
            return !(hyphens_are_plain && arithmetic.as_str() == "-");
        }
        if ["union", "reference", "call"].into_iter().any(|name| word.name(name).is_some()) {
            return true;
        }
    }
    false
}
