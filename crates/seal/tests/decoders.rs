//! No decoder panics, whatever bytes it is given: random ones, and honest ones with changes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use fieldseal_seal::directory::{NewDevice, Signer};
use fieldseal_seal::founding::FoundingFields;
use fieldseal_seal::segment::{SegmentFields, seal_segment};
use fieldseal_seal::*;
use proptest::prelude::*;

struct Source(support::Seeded);

impl Randomness for Source {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}

/// Gives bytes to every decoder, and what comes out to whatever verifies it.
fn decode_all(bytes: &[u8], honest: &Honest) {
    VaultHeader::decode(bytes).ok();
    Head::decode_slot(bytes, &Secret::new([1; 32]), &VaultId([0; 16])).ok();
    DeviceIdentity::open_secret(bytes, &Secret::new([1; 32])).ok();
    RootIdentity::open_secret(bytes, &Secret::new([1; 32])).ok();
    if let Ok(segment) = SealedSegment::decode(bytes) {
        segment.claimed_header().ok();
        honest.directory.verify_segment(&segment).ok();
    }
    if let Ok(reference) = BlobReference::decode(bytes) {
        for index in [0, 1, u64::MAX] {
            reference.open_frame(index, bytes).ok();
            reference.sealed_range(index).ok();
            reference.content_range(index).ok();
        }
        reference.sealed_length();
    }
    honest.reference.open_frame(0, bytes).ok();
    if let Ok(entry) = SignedEntry::decode(bytes) {
        entry.claimed().ok();
        Directory::start(&honest.directory.organisation(), &entry).ok();
        honest.directory.clone().append(&entry).ok();
    }
    if let Ok(founding) = SignedFounding::decode(bytes) {
        founding.claimed().ok();
        founding.verify(honest.identity.public()).ok();
    }
    if let Ok(deposit) = Deposit::decode(bytes)
        && let Some(found) = deposit.find(&DEPOSIT, &honest.identity)
    {
        deposit.open(&DEPOSIT, &found.share, None).ok();
    }
    if let Ok(request) = EnrolmentRequest::decode(bytes) {
        request.verify(&honest.invite, 0).ok();
        request.short_authentication_string();
    }
    Invite::decode(bytes).ok();
    String::from_utf8_lossy(bytes).parse::<Invite>().ok();
    String::from_utf8_lossy(bytes).parse::<DeviceId>().ok();
    canonical::decode::<SessionChallenge>(bytes).ok();
    canonical::decode::<SessionAnswer>(bytes).ok();
    canonical::decode::<DevicePublic>(bytes).map(|public| public.check()).ok();
    canonical::decode::<WrappedKey>(bytes).map(|wrapped| honest.identity.unwrap_key(Domain::EPOCH_WRAP, b"", &wrapped)).ok();
    canonical::decode::<Profile>(bytes).ok();
    canonical::decode::<SealedProfile>(bytes).ok();
    canonical::decode::<SeenHead>(bytes).ok();
    canonical::decode::<Rotation>(bytes).ok();
    canonical::decode::<KdfParameters>(bytes).map(|kdf| kdf.check()).ok();
    canonical::peek_version(bytes);
}

const DEPOSIT: DepositName = DepositName { organisation: OrganisationId([1; 16]), record: [2; 16], depositor: DeviceId([3; 16]) };

/// One honest example of everything.
struct Honest {
    directory: Directory,
    identity: DeviceIdentity,
    invite: Invite,
    reference: BlobReference,
    examples: Vec<Vec<u8>>,
}

fn honest() -> Honest {
    let mut randomness = Source(support::Seeded::new("honest"));
    let root = RootIdentity::generate(&mut randomness);
    let identity = DeviceIdentity::generate(&mut randomness);
    let profile = Profile { person: "M. Aldvik".into(), initials: "MA".into() };
    let made = Directory::make_genesis(&root, &identity, "Secretariat", &profile, &mut randomness, 0);
    let (genesis, directory, keyring) = made.unwrap();
    let draft = InviteDraft {
        server: "https://127.0.0.1".into(),
        certificate: None,
        root: *root.public(),
        organisation_name: "Secretariat".into(),
        role: Role::Officer,
        person: "M. Aldvik".into(),
    };
    let invite = Invite::make(draft, 0, 1000, &mut randomness).unwrap();
    let officer = DeviceIdentity::generate(&mut randomness);
    let request = EnrolmentRequest::make(&invite, &officer, &profile, &mut randomness, 0).unwrap();
    let new = NewDevice {
        public: officer.public().clone(),
        profile: Profile { person: "N".into(), initials: "N".into() },
        role: Role::Officer,
        invite: Some(invite.id),
        missions: vec![],
    };
    let added = directory.make_add_device(Signer::Device(&identity), &keyring, &new, &mut randomness, 0).unwrap();
    let compartment = directory.organisation_compartment();
    let organisation = directory.organisation();
    let key = keyring.get(&compartment, 0).unwrap();
    let fields = SegmentFields {
        organisation,
        compartment,
        incarnation: 0,
        first: 1,
        last: 2,
        previous: Hash([0; 32]),
        head: Hash([1; 32]),
        epoch: 0,
        seen: vec![SeenHead { device: officer.id(), incarnation: 0, counter: 1, link: Hash([2; 32]) }],
        directory: directory.head(),
    };
    let segment = seal_segment(&identity, key, fields, b"payload", &mut randomness).unwrap();
    let fields =
        FoundingFields { organisation, compartment: CompartmentId([7; 16]), directory: directory.head(), at_ms: 0, before: Vec::new() };
    let founding = SignedFounding::make(&identity, fields, key, [], &mut randomness).unwrap();
    let recipients = deposit::Recipients { alone: vec![identity.public()], ..Default::default() };
    let deposit = Deposit::seal(&DEPOSIT, b"label", b"content", &recipients, &mut randomness).unwrap();
    let mut sealer = BlobSealer::new(&mut randomness);
    sealer.push(b"evidence");
    let (frames, reference) = sealer.finish().unwrap();
    let challenge = SessionChallenge::make(organisation, 0, &mut randomness);
    let examples = vec![
        genesis.encode(),
        added.encode(),
        request.encode(),
        invite.encode().to_vec(),
        segment.encode(),
        founding.encode(),
        deposit.encode(),
        reference.encode(),
        frames[0].bytes.clone(),
        canonical::encode(&challenge),
        canonical::encode(&challenge.answer(&identity, &organisation).unwrap()),
        canonical::encode(identity.public()),
    ];
    Honest { directory, identity, invite, reference, examples }
}

#[test]
fn no_decoder_panics_on_random_bytes() {
    let honest = honest();
    proptest!(|(bytes in proptest::collection::vec(any::<u8>(), 0..600))| decode_all(&bytes, &honest));
}

#[test]
fn no_decoder_panics_on_changed_honest_bytes() {
    let honest = honest();
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>(), 0..4u8);
    proptest!(|(which in any::<prop::sample::Index>(), changes in proptest::collection::vec(change, 1..4))| {
        let mut bytes = which.get(&honest.examples).clone();
        for (place, length, value, kind) in changes {
            let place = place.index(bytes.len().max(1));
            match kind {
                0 if !bytes.is_empty() => bytes[place] = value,
                1 => bytes.truncate(place),
                2 => bytes.insert(place.min(bytes.len()), value),
                _ => bytes.extend_from_within(..length.index(bytes.len() + 1)),
            }
        }
        decode_all(&bytes, &honest);
    });
}

/// Every prefix of every example, and every example under every other's decoder.
#[test]
fn no_decoder_panics_on_cut_bytes() {
    let honest = honest();
    for example in &honest.examples {
        for end in (0..example.len()).step_by(1 + example.len() / 400) {
            decode_all(&example[..end], &honest);
        }
        decode_all(example, &honest);
    }
}
