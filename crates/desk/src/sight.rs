//! What this person sees of the records on this laptop.
//!
//! Keys decide who can read at all: the members of a mission hold all of it. Within that, the field's rules keep the words of an interview from
//! reviewers until it is locked, and what is meant for the lead from the team. The vault gives no more than that to any command
//! (`docs/decisions/1204-what-members-see-of-a-mission.md`).

use std::collections::{HashMap, HashSet};

use fieldseal_model::{RecordId, Role, Sight, Standing, content::Content, kind, kinds};
use fieldseal_vault::{Row, Vault};

use crate::{
    Failure, Session, cells, content, deposits,
    people::People,
    readings::{cell, cell_links},
};

const INTERVIEW: &str = "interview";

/// Who something is meant for; its field and the choice that keeps it from the team.
const VISIBILITY: (&str, &str) = ("visibility", "lead_only");

/// What a drawn veil was made for: the vault's commit, and the role of its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawn {
    commit: u64,
    role: Option<Role>,
}

/// Draws the veil that fits what the vault holds now.
///
/// # Errors
/// What the vault says; nothing may be read then.
pub fn refresh(session: &mut Session) -> Result<(), Failure> {
    let now = Drawn { commit: session.vault.commits(), role: People::new(&session.vault).own_role() };
    if session.drawn == Some(now) {
        return Ok(());
    }
    session.drawn = None;
    session.vault.draw_veil(HashMap::new())?;
    if let Some(role) = now.role {
        let content = content::in_force(session)?;
        let mut veil = veil(&session.vault, role, &content.content)?;
        veil.extend(sealed(session, role)?);
        session.vault.draw_veil(veil)?;
        session.deposits.keep(&mut session.vault);
    }
    // What was kept is a commit, too.
    session.drawn = Some(Drawn { commit: session.vault.commits(), ..now });
    Ok(())
}

/// After a commit of one's own: the veil still fits when no record was touched whose sight depends on anything. In doubt it is drawn anew: what
/// was committed stays acknowledged whatever can be read now.
pub fn keep(session: &mut Session, before: u64, touched: &[RecordId]) {
    let Some(drawn) = session.drawn.filter(|drawn| drawn.commit == before) else { return };
    let Some(role) = drawn.role else { return };
    let is_open = |id: &RecordId| {
        let head = session.vault.record_head(*id).ok().flatten();
        head.and_then(|head| kind(&head.kind)).is_some_and(|kind| !depends(role, kind))
    };
    if touched.iter().all(is_open) {
        session.drawn = Some(Drawn { commit: session.vault.commits(), ..drawn });
    }
}

/// Whether there is anything of the kind that the role does not see.
fn depends(role: Role, kind: &fieldseal_model::Kind) -> bool {
    let least = Standing { own: false, settled: false, for_lead: kind.field(VISIBILITY.0).is_some(), addressed: false };
    kind.compartment != fieldseal_model::CompartmentClass::Identity && role.sees(kind, least) != Sight::Whole
}

fn veil(vault: &Vault, role: Role, content: &Content) -> Result<HashMap<RecordId, Sight>, Failure> {
    let mut veil = HashMap::new();
    let mut interviews: Option<HashMap<RecordId, bool>> = None;
    for kind in kinds().iter().filter(|kind| depends(role, kind) && !SEALED.contains(&kind.name)) {
        for row in cells::all(vault, kind.name, None)? {
            let settled = match (kind.name, cell_links(&row, INTERVIEW).first()) {
                (INTERVIEW, _) => is_settled(content, &row),
                (_, None) => true,
                (_, Some(interview)) => {
                    if interviews.is_none() {
                        interviews = Some(settled_interviews(vault, content)?);
                    }
                    // One that has not arrived cannot be known to be locked.
                    interviews.as_ref().and_then(|known| known.get(interview)).copied().unwrap_or(false)
                }
            };
            let for_lead = cell(&row, VISIBILITY.0) == Some(VISIBILITY.1);
            let standing = Standing { own: false, settled, for_lead, addressed: false };
            let sight = role.sees(kind, standing);
            if sight != Sight::Whole && vault.maker(row.head.id)? != Some(vault.device()) {
                veil.insert(row.head.id, sight);
            }
        }
    }
    Ok(veil)
}

/// Deposits that are not for this laptop, and what was asked and logged about them: not even that they exist. Who made a deposit sees who opened it.
fn sealed(session: &mut Session, role: Role) -> Result<HashMap<RecordId, Sight>, Failure> {
    let Session { vault, deposits: cache, .. } = session;
    let own = vault.device();
    let mut concerned: HashSet<RecordId> = HashSet::new();
    let mut veil = HashMap::new();
    for name in SEALED {
        let Some(kind) = kind(name) else { continue };
        for row in cells::all(vault, name, None)? {
            let maker = vault.maker(row.head.id)?;
            let addressed = if name == deposits::KIND {
                maker != Some(own) && cache.part(vault, row.head.id).is_some()
            } else {
                cell_links(&row, deposits::KIND).iter().any(|deposit| concerned.contains(deposit))
            };
            let standing = Standing { own: maker == Some(own), addressed, ..Standing::OPEN };
            match role.sees(kind, standing) {
                Sight::Whole => drop(concerned.insert(row.head.id)),
                sight => drop(veil.insert(row.head.id, sight)),
            }
        }
    }
    Ok(veil)
}

/// Deposits first: what else there is about them is seen by whom they concern.
const SEALED: [&str; 3] = [deposits::KIND, deposits::REQUEST, deposits::OPENING];

fn settled_interviews(vault: &Vault, content: &Content) -> Result<HashMap<RecordId, bool>, Failure> {
    Ok(cells::all(vault, INTERVIEW, None)?.iter().map(|row| (row.head.id, is_settled(content, row))).collect())
}

/// Locked, and not because somebody took back what he said.
fn is_settled(content: &Content, interview: &Row) -> bool {
    let state = cell(interview, "state").and_then(|state| content.machine(INTERVIEW)?.state(state));
    let withdrawn = cell(interview, "consent_withdrawn").is_some() || cell(interview, "state") == Some("withdrawn");
    state.is_some_and(|state| state.locked) && !withdrawn
}
