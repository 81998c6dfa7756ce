use fieldseal_vault::{Filter, List, VaultError};

use crate::{
    Desk, ErrorCode, Failure, content, drafts, moments, records, rows,
    wire::{RecordList, RecordPage, Sort},
};

const DEFAULT_LIMIT: u32 = 200;
const LARGEST_LIMIT: u32 = 1_000;

/// A page of records.
pub fn run(desk: &Desk, arguments: RecordList) -> Result<RecordPage, Failure> {
    let kind = arguments.kind.as_deref().map(records::kind_named).transpose()?;
    let since = arguments.changed_since.as_deref().map(|text| {
        moments::parse(text).ok_or_else(|| Failure::new(ErrorCode::InvalidArguments).with("detail", format!("changed_since: {text}")))
    });
    desk.with(|session| {
        let vault = &session.vault;
        let mut filter = Vec::new();
        for (field, value) in arguments.filter.unwrap_or_default() {
            if let Some(kind) = kind {
                drafts::field(kind, &field)?;
            }
            filter.push(Filter { value: stored_form(vault, kind, &field, value), field });
        }
        let list = List {
            kind: kind.map(|kind| kind.name.to_owned()),
            compartment: records::optional_compartment(vault, arguments.mission.as_deref())?,
            changed_since_ms: since.transpose()?,
            filter,
            sort: match arguments.sort.unwrap_or_default() {
                Sort::Updated => fieldseal_vault::Sort::Updated,
                Sort::Created => fieldseal_vault::Sort::Created,
                Sort::Reference => fieldseal_vault::Sort::Reference,
                Sort::Title => fieldseal_vault::Sort::Title,
            },
            limit: arguments.limit.unwrap_or(DEFAULT_LIMIT).clamp(1, LARGEST_LIMIT) as usize,
            after: arguments.after,
        };
        let page = vault.list(&list).map_err(|error| match error {
            VaultError::Stored { what: "page" | "after" | "place", detail } => {
                Failure::new(ErrorCode::InvalidArguments).with("detail", detail)
            }
            other => other.into(),
        })?;
        let now = content::in_force(session)?;
        let records = page.rows.iter().map(|row| rows::row(vault, &now.content, row)).collect::<Result<Vec<_>, _>>()?;
        Ok(RecordPage { records, total: page.total, next: page.next })
    })
}

/// A record that is named by its reference, as its id: links are stored so.
fn stored_form(vault: &fieldseal_vault::Vault, kind: Option<&fieldseal_model::Kind>, field: &str, value: String) -> String {
    let is_link =
        kind.and_then(|kind| kind.field(field)).is_some_and(|field| matches!(field.field_type, fieldseal_model::FieldType::Link(_)));
    if !is_link {
        return value;
    }
    records::id_of(vault, &value).map_or(value, |id| id.to_string())
}
