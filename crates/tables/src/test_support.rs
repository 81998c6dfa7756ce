//! Words and records for tests: English labels of a few fields, a handful of companies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::RecordId;

use crate::{LinkError, Links, Words, fold};

pub struct FewWords;

impl Words for FewWords {
    fn field(&self, kind: &str, field: &str) -> Vec<String> {
        let labels: &[&str] = match (kind, field) {
            ("licence", "expires") => &["Expires", "Expire le", "ينتهي"],
            ("licence", "licence_kind") => &["For"],
            ("licence", "number") => &["Number", "Numéro"],
            _ => &[],
        };
        labels.iter().map(|label| (*label).to_owned()).collect()
    }

    fn choice(&self, list: &str, choice: &str) -> Vec<String> {
        match (list, choice) {
            ("licence_kind", "vehicle") => vec!["vehicles".to_owned(), "véhicules".to_owned(), "مركبات".to_owned()],
            _ => Vec::new(),
        }
    }

    fn states(&self, kind: &str) -> Vec<(String, Vec<String>)> {
        match kind {
            "complaint_reference" => {
                vec![("received".to_owned(), vec!["received".to_owned()]), ("in_process".to_owned(), vec!["being handled".to_owned()])]
            }
            _ => Vec::new(),
        }
    }
}

pub struct FewLinks;

pub const BLUE_HERON: RecordId = RecordId([1; 16]);

impl Links for FewLinks {
    fn find(&self, kinds: &'static [&'static str], name: &str) -> Result<RecordId, LinkError> {
        match fold(name).as_str() {
            "blue heron" | "heron blue ltd" if kinds == ["company"] => Ok(BLUE_HERON),
            "twin" => Err(LinkError::Several(2)),
            _ => Err(LinkError::Unknown),
        }
    }
}
