//! Lists that several kinds share.

use crate::ChoiceList;

pub(super) static YES_NO_UNKNOWN: ChoiceList = ChoiceList { name: "yes_no_unknown", choices: &["yes", "no", "unknown"] };

/// Consent for one use. What was not asked counts as no.
pub(super) static CONSENT: ChoiceList = ChoiceList { name: "consent", choices: &["yes", "no", "not_asked"] };

pub(super) static RISK: ChoiceList = ChoiceList { name: "risk", choices: &["low", "medium", "high"] };

pub(super) static CONFIDENCE: ChoiceList = ChoiceList { name: "confidence", choices: &["low", "medium", "high"] };

pub(super) static CODE_VERSION: ChoiceList = ChoiceList { name: "code_version", choices: &["2010", "2021"] };

pub(super) static COORDINATE_POLICY: ChoiceList =
    ChoiceList { name: "coordinate_policy", choices: &["exact", "blurred_1km", "blurred_10km", "none"] };
