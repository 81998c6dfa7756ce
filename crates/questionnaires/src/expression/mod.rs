//! What stands between the words of a form: `${name}` in texts and expressions, and whether a default is computed.

mod computed;
mod resolve;

use std::sync::LazyLock;

use regex::Regex;

pub(crate) use computed::is_computed;
pub(crate) use resolve::{Mode, Piece, Places, resolve};

/// The characters with which names of XML begin and go on (XML 1.0, productions 4 and 4a), without the colon, as far as programs agree on them.
pub(crate) const NAME: &str = "[A-Za-z_\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}][A-Za-z_\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}.0-9\u{b7}\u{300}-\u{36f}\u{203f}-\u{2040}-]*";

static WHOLE_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!("^{NAME}$")).ok());

/// Whether the text can name an element.
pub(crate) fn is_name(text: &str) -> bool {
    WHOLE_NAME.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// Whether the text is one `${name}` and nothing else.
pub(crate) fn is_one_reference(text: &str) -> bool {
    text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).is_some_and(is_name)
}

#[cfg(test)]
#[path = "expression_tests.rs"]
mod tests;
