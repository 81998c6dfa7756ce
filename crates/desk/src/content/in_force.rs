//! What counts, out of what came with the program and what was brought.

use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

use fieldseal_journal::RecordState;
use fieldseal_model::{
    RecordId, Value,
    content::{Content, ContentPack, PackVersion, builtin, builtin_packs},
    kind,
};
use fieldseal_seal::{DeviceId, DirectoryHead, Role};
use fieldseal_vault::{List, Record, Vault};

use super::signed::{Authority, SignedPack};
use crate::{ErrorCode, Failure, Session, people::People};

/// The kind whose records are brought packs.
pub const KIND: &str = "content_pack";

/// More packs than anybody brings; beyond that the oldest are not looked at.
const MOST: usize = 1_000;

/// What counts on this laptop, and what does not, with the reason.
#[derive(Debug, Clone)]
pub struct InForce {
    pub content: Content,
    /// Every pack that was read: those in force first, by id, then those that a later version replaced.
    pub layers: Vec<Layer>,
    pub refused: Vec<Refused>,
}

/// A pack that was read and verified.
#[derive(Debug, Clone)]
pub struct Layer {
    pub pack: Arc<ContentPack>,
    /// `None`: it came with the program.
    pub brought: Option<Brought>,
    /// Whether it counts.
    pub in_force: bool,
}

/// Who answers for a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    pub record: RecordId,
    pub signer: DeviceId,
    pub at_ms: i64,
}

/// A pack that is here and does not count.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    pub record: RecordId,
    /// As the record calls it.
    pub id: String,
    pub version: String,
    /// Whose laptop it came from.
    pub from: DeviceId,
    pub why: Failure,
}

/// The last answer, as long as its grounds are the same.
#[derive(Default)]
pub struct Cache(RefCell<Option<(Grounds, Arc<InForce>)>>);

/// Records are written once, so their ids say what they hold; the directory says who may sign.
type Grounds = (Vec<RecordId>, Option<DirectoryHead>);

/// What counts on this laptop.
///
/// # Errors
/// What the vault says.
pub fn in_force(session: &Session) -> Result<Arc<InForce>, Failure> {
    let grounds = grounds(&session.vault)?;
    if let Some((known, answer)) = session.content.0.borrow().as_ref()
        && *known == grounds
    {
        return Ok(Arc::clone(answer));
    }
    let answer = Arc::new(judge(&session.vault, &grounds.0)?);
    *session.content.0.borrow_mut() = Some((grounds, Arc::clone(&answer)));
    Ok(answer)
}

/// What counts before a vault is open, and in one without an organisation.
pub fn program() -> InForce {
    lay(Vec::new(), Vec::new())
}

fn grounds(vault: &Vault) -> Result<Grounds, Failure> {
    let Some(directory) = vault.directory() else { return Ok((Vec::new(), None)) };
    let compartment = Some(directory.organisation_compartment());
    let page = vault.list(&List { kind: Some(KIND.to_owned()), compartment, limit: MOST, ..List::default() })?;
    let mut records: Vec<RecordId> = page.rows.iter().map(|row| row.head.id).collect();
    records.sort_unstable();
    Ok((records, Some(directory.head())))
}

fn judge(vault: &Vault, records: &[RecordId]) -> Result<InForce, Failure> {
    let mut layers = Vec::new();
    let mut refused = Vec::new();
    for id in records {
        let Some(record) = vault.record(*id)? else { continue };
        let name = |field| register(&record.state, field);
        match verified(vault, &record) {
            Ok((signer, pack)) => {
                let brought = Brought { record: *id, signer, at_ms: record.created.at.unix_ms };
                layers.push(Layer { pack: Arc::new(pack), brought: Some(brought), in_force: false });
            }
            Err(why) => {
                refused.push(Refused { record: *id, id: name("pack"), version: name("version"), from: record.created.dot.device, why });
            }
        }
    }
    Ok(lay(layers, refused))
}

/// A record's pack, if everything about it is as it should be.
fn verified(vault: &Vault, record: &Record) -> Result<(DeviceId, ContentPack), Failure> {
    let directory = vault.directory().ok_or(ErrorCode::NotEnrolled)?;
    let authority = Authority { directory, people: People::new(vault) };
    let malformed = |field: &str| Failure::new(ErrorCode::PackMalformed).with("detail", field);
    let signed = SignedPack {
        organisation: directory.organisation(),
        signer: register(&record.state, "signer").parse().map_err(|_| malformed("signer"))?,
        signature: register(&record.state, "signature").parse().map_err(|_| malformed("signature"))?,
        text: record.state.text("content").map(|text| text.text().to_owned()).unwrap_or_default(),
    };
    // Who brings a pack asks whether its signer still belongs: a device that may not bring one cannot have asked.
    let bringer = record.created.dot.device;
    if directory.device(&bringer).is_none_or(|device| device.role != Role::Secretariat) {
        let role = directory.device(&bringer).map_or("", |device| device.role.as_str());
        return Err(Failure::new(ErrorCode::PackSignerWithoutRole).with("person", People::new(vault).name(&bringer)).with("role", role));
    }
    let pack = signed.verify(&authority)?;
    if pack.id != register(&record.state, "pack") || pack.version != register(&record.state, "version") {
        // The label on the outside is not signed.
        return Err(Failure::new(ErrorCode::PackTampered).with("person", People::new(vault).name(&signed.signer)));
    }
    Ok((signed.signer, pack))
}

/// Of brought packs the highest version of each id counts; it takes the place of the program's pack of that id.
fn lay(mut brought: Vec<Layer>, mut refused: Vec<Refused>) -> InForce {
    let mut best: BTreeMap<String, usize> = BTreeMap::new();
    for (index, layer) in brought.iter().enumerate() {
        let known = best.entry(layer.pack.id.clone()).or_insert(index);
        let is_higher = brought.get(*known).is_some_and(|other| version(&layer.pack) > version(&other.pack));
        if is_higher {
            *known = index;
        }
    }
    for index in best.values() {
        if let Some(layer) = brought.get_mut(*index) {
            layer.in_force = true;
        }
    }
    // Two packs of one name: the one that was brought first counts, and people hear of the other if its words differ.
    let counts: BTreeMap<(String, String), Arc<ContentPack>> =
        brought.iter().filter(|layer| layer.in_force).map(|layer| (named(&layer.pack), Arc::clone(&layer.pack))).collect();
    brought.retain(|layer| {
        let (Some(first), Some(origin)) = (counts.get(&named(&layer.pack)), &layer.brought) else { return true };
        if layer.in_force {
            return true;
        }
        if **first != *layer.pack {
            let (id, version) = named(&layer.pack);
            let why = Failure::new(ErrorCode::PackTwice).with("pack", id.as_str()).with("version", version.as_str());
            refused.push(Refused { record: origin.record, id, version, from: origin.signer, why });
        }
        false
    });

    let program =
        builtin_packs().iter().map(|pack| Layer { pack: Arc::new(pack.clone()), brought: None, in_force: !best.contains_key(&pack.id) });
    let mut layers: Vec<Layer> = program.collect();
    let place = |id: &str| builtin_packs().iter().position(|pack| pack.id == id).unwrap_or(usize::MAX);
    brought.sort_by(|one, other| (place(&one.pack.id), &one.pack.id).cmp(&(place(&other.pack.id), &other.pack.id)));
    layers.extend(brought);
    layers.sort_by_key(|layer| (!layer.in_force, place(&layer.pack.id)));
    let mut content = Content::of(layers.iter().filter(|layer| layer.in_force).map(|layer| layer.pack.as_ref()));
    // A pack from before a kind was invented says nothing of its states: the program does.
    for (kind, machine) in &builtin().machines {
        content.machines.entry(kind.clone()).or_insert_with(|| machine.clone());
    }
    InForce { content, layers, refused }
}

fn version(pack: &ContentPack) -> Option<PackVersion> {
    PackVersion::parse(&pack.version)
}

fn named(pack: &ContentPack) -> (String, String) {
    (pack.id.clone(), pack.version.clone())
}

fn register(state: &RecordState, field: &str) -> String {
    debug_assert!(kind(KIND).is_some_and(|kind| kind.field(field).is_some()));
    match state.register(field).map(|register| register.shown()) {
        Some(Value::Text(text)) => text.clone(),
        _ => String::new(),
    }
}
