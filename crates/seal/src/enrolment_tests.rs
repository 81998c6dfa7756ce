#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::bytes::OrganisationId;
use crate::directory::Role;
use crate::identity::{DeviceIdentity, RootIdentity};
use crate::profile::Profile;
use crate::test_support::Seeded;

const HOUR: i64 = 3_600_000;

fn draft(root: &RootIdentity) -> InviteDraft {
    InviteDraft {
        server: "https://relay.example:8443".to_owned(),
        certificate: Some(vec![0x30; 400]),
        root: *root.public(),
        organisation_name: "Secretariat".to_owned(),
        role: Role::Officer,
        person: "M. Aldvik".to_owned(),
    }
}

fn root() -> RootIdentity {
    RootIdentity::generate(&mut Seeded::new("root"))
}

fn invite() -> Invite {
    Invite::make(draft(&root()), 1000, 72 * HOUR, &mut Seeded::new("invite")).unwrap()
}

fn device() -> DeviceIdentity {
    DeviceIdentity::generate(&mut Seeded::new("device"))
}

fn profile() -> Profile {
    Profile { person: "M. Aldvik".to_owned(), initials: "MA".to_owned() }
}

fn request(invite: &Invite) -> EnrolmentRequest {
    EnrolmentRequest::make(invite, &device(), &profile(), &mut Seeded::new("request"), 2000).unwrap()
}

#[test]
fn an_invite_survives_paper_and_messengers() {
    let text = invite().to_text();
    assert!(text.starts_with("fieldseal-invite:"));
    assert_eq!(text.parse::<Invite>().unwrap(), invite());
    let broken: String = text.chars().enumerate().flat_map(|(at, c)| if at % 40 == 0 { vec!['\n', ' ', c] } else { vec![c] }).collect();
    assert_eq!(broken.parse::<Invite>().unwrap(), invite());
    assert_eq!(Invite::decode(&invite().encode()).unwrap(), invite());
    let bare = Invite::make(InviteDraft { certificate: None, ..draft(&root()) }, 0, HOUR, &mut Seeded::new("x")).unwrap();
    assert_eq!(bare.to_text().parse::<Invite>().unwrap(), bare);
}

#[test]
fn every_wrong_character_of_an_invite_is_noticed() {
    let text = invite().to_text();
    for position in 0..text.len() {
        let mut wrong = text.as_bytes().to_vec();
        wrong[position] = if wrong[position] == b'A' { b'B' } else { b'A' };
        let refused = String::from_utf8(wrong).unwrap().parse::<Invite>();
        assert!(matches!(refused, Err(EnrolmentError::Checksum | EnrolmentError::NotAnInvite)), "{position}");
    }
    assert_eq!(text[..text.len() - 3].parse::<Invite>(), Err(EnrolmentError::Checksum));
    assert_eq!("".parse::<Invite>(), Err(EnrolmentError::NotAnInvite));
    assert_eq!("fieldseal-invite:".parse::<Invite>(), Err(EnrolmentError::Checksum));
}

#[test]
fn an_invite_expires_and_lives_three_days_at_most() {
    assert_eq!(invite().check_time(1000 + 72 * HOUR - 1), Ok(()));
    assert_eq!(invite().check_time(1000 + 72 * HOUR), Err(EnrolmentError::Expired));
    for valid in [0, -1, 72 * HOUR + 1, i64::MAX] {
        assert_eq!(Invite::make(draft(&root()), 0, valid, &mut Seeded::new("x")), Err(EnrolmentError::InvalidField("validity")));
    }
    assert!(Invite::make(draft(&root()), i64::MAX, HOUR, &mut Seeded::new("x")).is_err());
    assert!(Invite::make(InviteDraft { server: String::new(), ..draft(&root()) }, 0, HOUR, &mut Seeded::new("x")).is_err());
    assert!(Invite::make(InviteDraft { certificate: Some(vec![0; 7000]), ..draft(&root()) }, 0, HOUR, &mut Seeded::new("x")).is_err());
}

#[test]
fn a_request_is_verified_by_relay_and_secretariat() {
    let invite = invite();
    let request = EnrolmentRequest::decode(&request(&invite).encode()).unwrap();
    let (id, public) = request.verify_possession(&root().organisation()).unwrap();
    assert_eq!((id, public.id()), (invite.id, device().id()));
    let verified = request.verify(&invite, 3000).unwrap();
    assert_eq!((verified.device, verified.profile, verified.at_ms), (device().public().clone(), profile(), 2000));
    assert_eq!(request.claimed_invite().unwrap(), invite.id);
    assert_eq!(request.claimed_device().unwrap(), device().id());
}

#[test]
fn the_relay_reads_no_name() {
    let wire = request(&invite()).encode();
    assert!(!wire.windows(6).any(|window| window == b"Aldvik"));
    let short =
        EnrolmentRequest::make(&invite(), &device(), &Profile { person: "X".into(), ..profile() }, &mut Seeded::new("r"), 2000).unwrap();
    assert_eq!(short.encode().len(), wire.len());
}

#[test]
fn expired_foreign_and_forged_requests_are_refused() {
    let invite = invite();
    let honest = request(&invite);
    assert_eq!(honest.verify(&invite, 1000 + 72 * HOUR), Err(EnrolmentError::Expired));
    assert_eq!(honest.verify_possession(&OrganisationId([0; 16])).unwrap_err(), EnrolmentError::OtherInvite);
    let second = Invite::make(draft(&root()), 1000, HOUR, &mut Seeded::new("second")).unwrap();
    assert_eq!(honest.verify(&second, 3000), Err(EnrolmentError::OtherInvite));
    // Someone who knows the invite's id and not its secret.
    let mut guessed = second;
    guessed.id = invite.id;
    assert_eq!(request(&guessed).verify(&invite, 3000), Err(EnrolmentError::NotAuthentic));
    // An invite of a false organisation under the same id.
    let mut false_root = invite.clone();
    false_root.root = *RootIdentity::generate(&mut Seeded::new("false")).public();
    assert_eq!(request(&false_root).verify(&invite, 3000), Err(EnrolmentError::NotAuthentic));
    assert_eq!(
        EnrolmentRequest::make(&invite, &device(), &Profile { person: String::new(), ..profile() }, &mut Seeded::new("r"), 0),
        Err(EnrolmentError::InvalidField("profile"))
    );
}

#[test]
fn flipped_bits_of_a_request_are_refused() {
    let invite = invite();
    let wire = request(&invite).encode();
    for byte in 0..wire.len() {
        let mut flipped = wire.clone();
        flipped[byte] ^= 1 << (byte % 8);
        let refused = EnrolmentRequest::decode(&flipped).and_then(|request| request.verify(&invite, 3000)).is_err();
        assert!(refused, "byte {byte}");
    }
}

/// The relay turns away keys to which nothing could be wrapped, though their holder signed them.
#[test]
fn a_request_with_unusable_keys_is_refused() {
    let wire = request(&invite()).encode();
    let mut decoder = minicbor::Decoder::new(&wire);
    decoder.array().unwrap();
    let mut transcript = decoder.bytes().unwrap().to_vec();
    let kem = device().public().kem.clone();
    let at = transcript.windows(kem.len()).position(|window| window == kem.as_slice()).unwrap();
    transcript[at..at + 1152].fill(0xff);
    let signature = device().sign(crate::Domain::ENROLMENT, &transcript);
    let mut forged = minicbor::Encoder::new(Vec::new());
    forged.array(3).unwrap().bytes(&transcript).unwrap().bytes(signature.as_ref()).unwrap().bytes(&[0; 32]).unwrap();
    let request = EnrolmentRequest::decode(&forged.into_writer()).unwrap();
    assert_eq!(request.verify_possession(&root().organisation()), Err(EnrolmentError::InvalidPublicKey));
}

#[test]
fn both_sides_show_the_same_24_digits_and_other_keys_show_others() {
    let sent = request(&invite());
    let received = EnrolmentRequest::decode(&sent.encode()).unwrap();
    let shown = sent.short_authentication_string();
    assert_eq!(shown, received.short_authentication_string());
    let text = shown.to_string();
    assert_eq!((text.len(), text.split(' ').count()), (29, 6));
    assert!(text.split(' ').all(|group| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_digit())));
    let other = DeviceIdentity::generate(&mut Seeded::new("attacker"));
    let substituted = EnrolmentRequest::make(&invite(), &other, &profile(), &mut Seeded::new("request"), 2000).unwrap();
    assert_ne!(substituted.short_authentication_string(), shown);
}

#[test]
fn typed_digits_match_however_they_are_grouped() {
    let shown = request(&invite()).short_authentication_string();
    let text = shown.to_string();
    let digits = text.replace(' ', "");
    assert!(shown.matches(&text) && shown.matches(&digits) && shown.matches(&format!(" {} ", text.replace(' ', "-"))));
    let persian: String = digits.bytes().map(|digit| char::from_u32(0x06f0 + u32::from(digit - b'0')).unwrap()).collect();
    let arabic: String = digits.bytes().map(|digit| char::from_u32(0x0660 + u32::from(digit - b'0')).unwrap()).collect();
    assert!(shown.matches(&persian) && shown.matches(&arabic));
    for wrong in ["", &digits[..20], &format!("{digits}0"), &digits.chars().rev().collect::<String>()] {
        assert!(!shown.matches(wrong), "{wrong}");
    }
    for position in 0..24 {
        let mut wrong = digits.clone().into_bytes();
        wrong[position] = b'0' + (wrong[position] - b'0' + 1) % 10;
        assert!(!shown.matches(&String::from_utf8(wrong).unwrap()), "digit {position}");
    }
}

#[test]
fn an_invite_prints_no_secret() {
    let printed = format!("{:?}", invite());
    assert!(printed.contains("Invite") && !printed.contains("secret") && !printed.contains("Aldvik"), "{printed}");
}
