//! A pack and who answers for it.

use fieldseal_model::content::ContentPack;
use fieldseal_seal::{DeviceId, DeviceIdentity, Directory, Domain, OrganisationId, Role, Signature};
use serde::{Deserialize, Serialize};

use super::unreadable;
use crate::{ErrorCode, Failure, people::People};

/// Signature over the organisation's id and the pack's exact bytes.
const CONTENT_PACK: Domain = Domain::new("content-pack");

/// A pack's file with a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPack {
    pub organisation: OrganisationId,
    pub signer: DeviceId,
    pub signature: Signature,
    /// The pack's JSON, byte for byte as it was signed.
    pub text: String,
}

/// The file on a stick or in a mail. Base 32 in small letters; `pack` is the text itself.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    signed_content_pack: u32,
    organisation: String,
    signer: String,
    signature: String,
    pack: String,
}

/// Who signed cannot be judged alone: by the directory, and by those who know people's names.
pub struct Authority<'a> {
    pub directory: &'a Directory,
    pub people: People<'a>,
}

impl SignedPack {
    pub fn sign(identity: &DeviceIdentity, organisation: OrganisationId, text: String) -> Self {
        let signature = identity.sign(CONTENT_PACK, &signed_bytes(&organisation, &text));
        Self { organisation, signer: identity.id(), signature, text }
    }

    /// The signed file in `text`; `None` when it is a pack without a signature, or something else.
    ///
    /// # Errors
    /// `content.malformed`, `content.newer`: it is a signed file, and not one that can be read.
    pub fn from_file(text: &str) -> Result<Option<Self>, Failure> {
        let Ok(value) = serde_json::from_str::<serde_json::Value>(text) else { return Ok(None) };
        let Some(form) = value.get("signed_content_pack") else { return Ok(None) };
        if form.as_u64() != Some(1) {
            return Err(Failure::new(ErrorCode::PackNewer).with("found", form.to_string()));
        }
        let malformed = |detail: String| Failure::new(ErrorCode::PackMalformed).with("detail", detail);
        let envelope: Envelope = serde_json::from_str(text).map_err(|error| malformed(error.to_string()))?;
        let part = |name: &str, detail: &dyn std::fmt::Display| malformed(format!("{name}: {detail}"));
        Ok(Some(Self {
            organisation: envelope.organisation.parse().map_err(|error| part("organisation", &error))?,
            signer: envelope.signer.parse().map_err(|error| part("signer", &error))?,
            signature: envelope.signature.parse().map_err(|error| part("signature", &error))?,
            text: envelope.pack,
        }))
    }

    pub fn to_file(&self) -> String {
        let envelope = Envelope {
            signed_content_pack: 1,
            organisation: self.organisation.to_string(),
            signer: self.signer.to_string(),
            signature: self.signature.to_string(),
            pack: self.text.clone(),
        };
        serde_json::to_string_pretty(&envelope).unwrap_or_default() + "\n"
    }

    /// Verifies the signature, and that a secretariat device of this organisation made it; then reads the pack.
    ///
    /// Whether the device has been shut out since is not asked here: what it signed before that stays. `active` asks.
    ///
    /// # Errors
    /// `content.other_organisation`, `content.unknown_signer`, `content.signer_without_role`, `content.tampered`, or what the strict reader says.
    pub fn verify(&self, authority: &Authority<'_>) -> Result<ContentPack, Failure> {
        if self.organisation != authority.directory.organisation() {
            return Err(ErrorCode::PackOfOthers.into());
        }
        let Some(device) = authority.directory.device(&self.signer) else {
            return Err(Failure::new(ErrorCode::PackUnknownSigner).with("device", self.signer.to_string()));
        };
        let person = || authority.people.name(&self.signer);
        if device.public.verify(CONTENT_PACK, &signed_bytes(&self.organisation, &self.text), &self.signature).is_err() {
            return Err(Failure::new(ErrorCode::PackTampered).with("person", person()));
        }
        if device.role != Role::Secretariat {
            return Err(Failure::new(ErrorCode::PackSignerWithoutRole).with("person", person()).with("role", device.role.as_str()));
        }
        ContentPack::read(&self.text).map_err(unreadable)
    }

    /// # Errors
    /// `content.signer_revoked`
    pub fn active(&self, authority: &Authority<'_>) -> Result<(), Failure> {
        match authority.directory.active_device(&self.signer) {
            Ok(_) => Ok(()),
            Err(_) => Err(Failure::new(ErrorCode::PackSignerRevoked).with("person", authority.people.name(&self.signer))),
        }
    }
}

/// The organisation's id is of fixed length, so nothing can move from one part into the other.
fn signed_bytes(organisation: &OrganisationId, text: &str) -> Vec<u8> {
    [organisation.as_bytes().as_slice(), text.as_bytes()].concat()
}
