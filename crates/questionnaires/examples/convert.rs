//! Converts a questionnaire and says what came of it as one line of JSON, for the comparison with the reference converter:
//! `convert FILE` prints `{"xform": …, "ignored": […]}` or `{"error": …, "refusals": [{"cell", "reason", "text"}…]}`.
#![allow(clippy::unwrap_used)]

use fieldseal_questionnaires::{Unreadable, read};
use serde_json::json;

fn main() {
    for path in std::env::args().skip(1) {
        let path = std::path::PathBuf::from(path);
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let said = match read(&std::fs::read(&path).unwrap(), &name) {
            Ok(form) => json!({"xform": form.xform, "ignored": form.ignored, "formulas": form.formulas}),
            Err(error) => {
                let refusals = match &error {
                    Unreadable::Refused { refusals } => refusals.clone(),
                    _ => Vec::new(),
                };
                let refusals: Vec<_> = refusals
                    .iter()
                    .map(|refusal| json!({"cell": refusal.cell.to_string(), "reason": refusal.reason.code(), "text": refusal.text}))
                    .collect();
                json!({"error": error.to_string(), "refusals": refusals})
            }
        };
        println!("{said}");
    }
}
