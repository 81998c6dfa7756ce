use super::in_force;
use crate::{Arguments, Failure, Session, people::People, wire::SyncNotice};

/// What people should hear of packs that came and do not count; the former ones stay in force.
///
/// # Errors
/// What the vault says.
pub fn notices(session: &Session) -> Result<Vec<SyncNotice>, Failure> {
    let people = People::new(&session.vault);
    let refused = &in_force(session)?.refused;
    let told = refused.iter().map(|refused| {
        let reason = refused.why.code.as_str().trim_start_matches("content.").to_owned();
        let args = [("pack", format!("{} {}", refused.id, refused.version)), ("person", people.name(&refused.from)), ("reason", reason)];
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect::<Arguments>();
        SyncNotice { code: "content_refused".to_owned(), args }
    });
    Ok(told.collect())
}
