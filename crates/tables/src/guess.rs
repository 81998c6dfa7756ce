//! Which field a column is, as far as its heading tells.

use fieldseal_model::{CompartmentClass, Field, FieldType, Kind};

use crate::{Grid, Words, fold, words::named};

/// The row of headings, and what each column seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Index into [`Grid::rows`]; what stands above it is passed over.
    pub row: usize,
    /// The field of each column, by its heading.
    pub fields: Vec<Option<&'static str>>,
}

/// Rows among which the headings are looked for: a title and an empty line often stand above them.
const LOOKED_AT: usize = 10;

/// Kinds whose records only an act of their own makes.
const BY_ACTS: &[&str] = &[
    "custody_event",
    "disclosure",
    "export_request",
    "deletion_request",
    "deletion",
    "content_pack",
    "questionnaire",
    "deposit",
    "opening_request",
    "opening",
];

/// Whether records of this kind can come from a table: not files, not what is written by the program alone, not who a source is.
pub fn is_importable(kind: &Kind) -> bool {
    let has_file = kind.fields.iter().any(|field| matches!(field.field_type, FieldType::Blob));
    kind.compartment != CompartmentClass::Identity && !has_file && !BY_ACTS.contains(&kind.name)
}

/// The fields that a column can be. References are given by the program, and where a row came from it notes itself.
pub fn importable(kind: &'static Kind) -> impl Iterator<Item = &'static Field> {
    let is_given = |field: &Field| field.imported && matches!(field.name, "ref" | "import_row");
    kind.fields.iter().filter(move |field| !is_given(field) && !matches!(field.field_type, FieldType::Blob))
}

/// The row of the first ten that names most fields, the first of them if none does.
pub fn find_header(grid: &Grid, kind: &'static Kind, words: &dyn Words) -> Header {
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut best = Header { row: 0, fields: vec![None; width] };
    let mut most = 0;
    for (index, row) in grid.rows.iter().take(LOOKED_AT).enumerate() {
        let headings: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        let mut fields = guess(&headings, kind, words);
        fields.resize(width, None);
        let found = fields.iter().flatten().count();
        if found > most {
            most = found;
            best = Header { row: index, fields };
        }
    }
    best
}

/// A field for each heading, each field once: the first that names it exactly, then the first that is usually said so.
fn guess(headings: &[&str], kind: &'static Kind, words: &dyn Words) -> Vec<Option<&'static str>> {
    let mut found: Vec<Option<&'static str>> = vec![None; headings.len()];
    let exact = |heading: &str| {
        let own = |name: &str| vec![format!("{} {name}", kind.name)];
        named(heading, importable(kind).map(|field| (field.name, [words.field(kind.name, field.name), own(field.name)].concat())))
    };
    let usual = |heading: &str| {
        let heading = fold(heading);
        let synonyms = SYNONYMS.iter().filter(|(_, said)| said.iter().any(|said| fold(said) == heading)).map(|(name, _)| *name);
        synonyms.into_iter().find(|name| importable(kind).any(|field| field.name == *name))
    };
    for way in [&exact as &dyn Fn(&str) -> Option<&'static str>, &usual] {
        for (place, heading) in headings.iter().enumerate() {
            if heading.trim().is_empty() || found.get(place).is_some_and(Option::is_some) {
                continue;
            }
            let Some(field) = way(heading) else { continue };
            if !found.contains(&Some(field))
                && let Some(place) = found.get_mut(place)
            {
                *place = Some(field);
            }
        }
    }
    found
}

/// What registries and offices write above columns, by field.
#[rustfmt::skip]
const SYNONYMS: &[(&str, &[&str])] = &[
    ("company", &["company name", "member", "member company", "psc", "psc name", "provider", "société", "entreprise", "empresa", "compañía", "الشركة", "اسم الشركة"]),
    ("name", &["company name", "company", "client", "client name", "site name", "site", "legal name", "nom", "nombre", "الاسم", "اسم الشركة"]),
    ("title", &["name", "subject", "document", "headline", "what", "titre", "título"]),
    ("number", &["no", "nr", "licence no", "license no", "licence number", "license number", "certificate no", "certificate number", "permit number", "numéro", "n°", "número", "رقم", "رقم الإجازة"]),
    ("licence_kind", &["type", "licence type", "license type", "kind", "for"]),
    ("authority", &["issuing authority", "issued by", "licensing authority", "issuer", "autorité", "autoridad", "الجهة"]),
    ("certification_body", &["cb", "certifier", "certification body", "issued by", "auditor"]),
    ("standard", &["norm", "certificate", "norme", "norma"]),
    ("issued", &["issue date", "date of issue", "issued on", "valid from", "date d'émission", "fecha de emisión", "تاريخ الإصدار"]),
    ("expires", &["expiry", "expiry date", "expiration", "expiration date", "expires on", "valid until", "valid to", "date d'expiration", "vence", "fecha de vencimiento", "تاريخ الانتهاء"]),
    ("last_audit", &["surveillance audit", "last surveillance audit", "last audit date"]),
    ("open_nonconformities", &["open ncs", "ncs", "nonconformities", "open non-conformities"]),
    ("question_id", &["question no", "question number", "id", "qid", "item"]),
    ("indicator_id", &["indicator"]),
    ("paragraphs", &["paragraph", "para", "paras", "code", "code paragraph", "code paragraphs", "article", "articles", "¶", "¶¶"]),
    ("answer", &["response", "company answer", "réponse", "respuesta", "الجواب"]),
    ("comment", &["comments", "remarks", "note", "notes"]),
    ("complaint_number", &["complaint", "complaint no", "reference", "ref", "complaint reference", "case", "case number"]),
    ("received", &["date received", "received on", "date"]),
    ("state", &["status", "stage", "état", "estado", "الحالة"]),
    ("published", &["date", "publication date", "published on"]),
    ("retrieved", &["retrieved on", "access date", "accessed"]),
    ("language", &["lang"]),
    ("summary", &["text", "abstract", "description"]),
    ("to_verify", &["verify", "verify in field", "to be verified", "check in field"]),
    ("reliability", &["source reliability"]),
    ("other_company", &["related company", "to company", "of"]),
    ("relation", &["relationship", "type of relation"]),
    ("from", &["start", "since", "start date", "begin"]),
    ("to", &["end", "until", "end date"]),
    ("starts", &["start", "begin", "when", "from"]),
    ("ends", &["end", "until", "to"]),
    ("client", &["client name", "customer"]),
    ("site", &["site name", "location"]),
    ("place", &["location", "address", "where"]),
    ("position", &["coordinates", "gps", "lat lon"]),
    ("hq_country", &["country", "headquarters", "hq", "pays", "país"]),
    ("name_local", &["local name", "name in local language", "arabic name"]),
    ("membership_status", &["status", "membership", "member status"]),
    ("status_since", &["member since", "since"]),
    ("personnel_total", &["personnel", "staff", "headcount", "employees"]),
    ("personnel_armed", &["armed", "armed personnel"]),
    ("personnel_women", &["women", "female"]),
    ("personnel_third_country", &["tcn", "third-country nationals"]),
    ("personnel_host_country", &["host-country nationals", "local nationals", "lcn"]),
    ("sector", &["industry", "type"]),
    ("requested", &["requested on", "request date"]),
    ("due", &["deadline", "due date"]),
    ("notes", &["note", "comment", "comments", "remarks"]),
    ("note", &["notes", "comment", "comments", "remarks"]),
];

#[cfg(test)]
#[path = "guess_tests.rs"]
mod tests;
