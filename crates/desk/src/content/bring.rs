//! Bringing a pack in: read, judged, compared with what counts, and kept as a record that every laptop gets.

use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::{
    Kind, Value,
    content::{ContentPack, PackVersion},
};
use fieldseal_vault::Committed;

use super::{
    LARGEST,
    in_force::{InForce, KIND, in_force},
    signed::{Authority, SignedPack},
    unreadable,
};
use crate::{ErrorCode, Failure, Session, people::People, records};

/// A pack before the door.
pub struct Candidate {
    pub pack: ContentPack,
    pub text: String,
    /// `None`: nobody signed it yet; this laptop would.
    pub signed: Option<SignedPack>,
    /// The version of this id that counts here.
    pub in_force: Option<String>,
}

/// Reads what a file says, and refuses what would be refused everywhere else.
///
/// # Errors
/// The `content.` codes.
pub fn candidate(session: &Session, text: &str) -> Result<Candidate, Failure> {
    let vault = &session.vault;
    let directory = vault.directory().ok_or(ErrorCode::NotEnrolled)?;
    let signed = SignedPack::from_file(text)?;
    let (pack, text) = match &signed {
        Some(signed) => {
            let authority = Authority { directory, people: People::new(vault) };
            let pack = signed.verify(&authority)?;
            signed.active(&authority)?;
            (pack, signed.text.clone())
        }
        None => (ContentPack::read(text).map_err(unreadable)?, text.to_owned()),
    };
    if text.len() > LARGEST {
        return Err(Failure::new(ErrorCode::PackTooLarge).with("limit", LARGEST));
    }
    let now = in_force(session)?;
    let in_force = newest(&now, &pack.id).map(str::to_owned);
    if let Some(known) = &in_force
        && PackVersion::parse(&pack.version) <= PackVersion::parse(known)
    {
        return Err(Failure::new(ErrorCode::PackPutBack)
            .with("pack", pack.id.as_str())
            .with("version", pack.version.as_str())
            .with("known", known.as_str()));
    }
    Ok(Candidate { pack, text, signed, in_force })
}

/// A pack comes from a file with its signature; nobody writes one field by field.
///
/// # Errors
/// `record.not_editable`
pub fn refuse_by_hand(kind: &Kind) -> Result<(), Failure> {
    if kind.name == KIND { Err(Failure::new(ErrorCode::FieldNotEditable).with("field", "content")) } else { Ok(()) }
}

/// Signs what nobody signed yet, and keeps it. The caller has asked for the role.
///
/// # Errors
/// What the vault says.
pub fn bring(session: &mut Session, candidate: Candidate) -> Result<Committed, Failure> {
    let organisation = session.vault.organisation().ok_or(ErrorCode::NotEnrolled)?;
    let Candidate { pack, text, signed, .. } = candidate;
    let signed = signed.unwrap_or_else(|| SignedPack::sign(session.vault.identity(), organisation, text));
    let record = records::fresh_id();
    let put = |field: &str, value: String| DraftWrite::Put { record, field: field.to_owned(), value: Value::Text(value), parents: None };
    let writes = vec![
        DraftWrite::Create { record, kind: KIND.to_owned() },
        put("pack", pack.id),
        put("version", pack.version),
        put("signer", signed.signer.to_string()),
        put("signature", signed.signature.to_string()),
        DraftWrite::TextReplace { record, field: "content".to_owned(), text: signed.text, parents: None },
    ];
    let compartment = session.vault.organisation_compartment()?;
    session.commit(compartment, writes, Cause::Import, None)
}

/// The highest version of an id that was ever here, the program's own included: going back to an older one is a new version with old words.
fn newest<'a>(now: &'a InForce, id: &str) -> Option<&'a str> {
    let versions = now.layers.iter().filter(|layer| layer.pack.id == id).map(|layer| layer.pack.version.as_str());
    versions.max_by_key(|version| PackVersion::parse(version))
}
