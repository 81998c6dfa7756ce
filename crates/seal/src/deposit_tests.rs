#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::test_support::Seeded;

const NAME: DepositName = DepositName { organisation: OrganisationId([1; 16]), record: [2; 16], depositor: DeviceId([3; 16]) };
const REQUEST: [u8; 16] = [4; 16];
const LABEL: &[u8] = b"Palm-1";
const CONTENT: &[u8] = b"who Palm-1 is";

struct People {
    lead: DeviceIdentity,
    custodian: DeviceIdentity,
    other_custodian: DeviceIdentity,
    head: DeviceIdentity,
    stranger: DeviceIdentity,
}

fn people() -> People {
    let device = |name: &str| DeviceIdentity::generate(&mut Seeded::new(name));
    People {
        lead: device("lead"),
        custodian: device("custodian"),
        other_custodian: device("other custodian"),
        head: device("head"),
        stranger: device("stranger"),
    }
}

impl People {
    fn all(&self) -> Recipients<'_> {
        Recipients {
            alone: vec![self.lead.public()],
            custodians: vec![self.custodian.public(), self.other_custodian.public()],
            seconds: vec![self.head.public()],
        }
    }
}

fn sealed(people: &People) -> Deposit {
    Deposit::seal(&NAME, LABEL, CONTENT, &people.all(), &mut Seeded::new("deposit")).unwrap()
}

#[test]
fn one_person_of_two_opens_nothing_and_both_together_do() {
    let people = people();
    let deposit = Deposit::decode(&sealed(&people).encode()).unwrap();
    let custodian = deposit.find(&NAME, &people.custodian).unwrap();
    let head = deposit.find(&NAME, &people.head).unwrap();
    assert_eq!((custodian.label.as_slice(), head.label.as_slice()), (LABEL, LABEL));
    assert_eq!((custodian.share.standing, head.share.standing), (Standing::Custodian, Standing::Second));
    assert_eq!(deposit.open(&NAME, &custodian.share, None), Err(DepositError::DoesNotOpen));
    assert_eq!(deposit.open(&NAME, &head.share, None), Err(DepositError::DoesNotOpen));
    let released = head.share.release(&NAME, &REQUEST, people.custodian.public(), &mut Seeded::new("release")).unwrap();
    let second = Share::receive(&NAME, &REQUEST, &people.custodian, &released).unwrap();
    assert_eq!(deposit.open(&NAME, &custodian.share, Some(&second)).unwrap().as_slice(), CONTENT);
    // Not even with a custodian's half does the head's standing open it.
    assert_eq!(deposit.open(&NAME, &head.share, Some(&second)), Err(DepositError::DoesNotOpen));
}

#[test]
fn a_release_serves_one_custodian_and_one_request() {
    let people = people();
    let deposit = sealed(&people);
    let head = deposit.find(&NAME, &people.head).unwrap().share;
    let released = head.release(&NAME, &REQUEST, people.custodian.public(), &mut Seeded::new("release")).unwrap();
    assert!(Share::receive(&NAME, &[5; 16], &people.custodian, &released).is_err());
    assert!(Share::receive(&NAME, &REQUEST, &people.other_custodian, &released).is_err());
    let elsewhere = DepositName { record: [6; 16], ..NAME };
    assert!(Share::receive(&elsewhere, &REQUEST, &people.custodian, &released).is_err());
    for share in [deposit.find(&NAME, &people.custodian).unwrap().share, deposit.find(&NAME, &people.lead).unwrap().share] {
        let refused = share.release(&NAME, &REQUEST, people.custodian.public(), &mut Seeded::new("release"));
        assert_eq!(refused, Err(DepositError::DoesNotOpen), "{:?} has no half to release", share.standing);
    }
}

#[test]
fn who_is_trusted_alone_opens_it_and_a_stranger_learns_not_even_the_label() {
    let people = people();
    let deposit = sealed(&people);
    let lead = deposit.find(&NAME, &people.lead).unwrap();
    assert_eq!((lead.label.as_slice(), lead.share.standing), (LABEL, Standing::Alone));
    assert_eq!(deposit.open(&NAME, &lead.share, None).unwrap().as_slice(), CONTENT);
    assert!(deposit.find(&NAME, &people.stranger).is_none());
}

#[test]
fn it_is_bound_to_organisation_record_and_depositor() {
    let people = people();
    let deposit = sealed(&people);
    for name in [
        DepositName { organisation: OrganisationId([9; 16]), ..NAME },
        DepositName { record: [9; 16], ..NAME },
        DepositName { depositor: DeviceId([9; 16]), ..NAME },
    ] {
        assert!(deposit.find(&name, &people.lead).is_none());
        let share = deposit.find(&NAME, &people.lead).unwrap().share;
        assert_eq!(deposit.open(&name, &share, None), Err(DepositError::DoesNotOpen));
    }
}

#[test]
fn who_it_is_for_and_how_much_it_holds_cannot_be_told_from_outside() {
    let people = people();
    let one = Recipients { alone: vec![people.lead.public()], ..Recipients::default() };
    let lengths: Vec<usize> = [(&one, &b""[..]), (&one, &[7; 1900]), (&people.all(), b"x")]
        .map(|(recipients, content)| Deposit::seal(&NAME, LABEL, content, recipients, &mut Seeded::new("lengths")).unwrap().encode().len())
        .into();
    assert!(lengths.windows(2).all(|pair| pair[0] == pair[1]), "{lengths:?}");
    for recipient in [&people.lead, &people.custodian, &people.head] {
        let id = recipient.id();
        let bytes = sealed(&people).encode();
        assert!(!bytes.windows(id.as_bytes().len()).any(|window| window == id.as_bytes()));
    }
}

#[test]
fn what_does_not_fit_is_refused_by_name() {
    let people = people();
    let seal = |label: &[u8], content: &[u8], recipients: &Recipients<'_>| {
        Deposit::seal(&NAME, label, content, recipients, &mut Seeded::new("refused")).map(|_| ())
    };
    assert_eq!(seal(LABEL, &[0; MAX_CONTENT + 1], &people.all()), Err(DepositError::TooLong(MAX_CONTENT + 1)));
    assert_eq!(seal(&[0; MAX_LABEL + 1], CONTENT, &people.all()), Err(DepositError::TooLong(MAX_LABEL + 1)));
    assert_eq!(seal(&[0; MAX_LABEL], &[0; MAX_CONTENT], &people.all()), Ok(()));
    assert_eq!(seal(LABEL, CONTENT, &Recipients::default()), Err(DepositError::Recipients(0)));
    let half = Recipients { custodians: vec![people.custodian.public()], ..Recipients::default() };
    assert_eq!(seal(LABEL, CONTENT, &half), Err(DepositError::Recipients(1)));
    let many = Recipients { alone: vec![people.lead.public(); MAX_RECIPIENTS + 1], ..Recipients::default() };
    assert_eq!(seal(LABEL, CONTENT, &many), Err(DepositError::Recipients(MAX_RECIPIENTS + 1)));
    let bad = DevicePublic { kem: vec![0; 3], ..people.lead.public().clone() };
    let invalid = Recipients { alone: vec![&bad], ..Recipients::default() };
    assert_eq!(seal(LABEL, CONTENT, &invalid), Err(DepositError::InvalidPublicKey(bad.id())));
}

#[test]
fn the_largest_deposit_is_still_small() {
    let devices: Vec<DeviceIdentity> =
        (0..MAX_RECIPIENTS).map(|number| DeviceIdentity::generate(&mut Seeded::new(number.to_string()))).collect();
    let recipients = Recipients { alone: devices.iter().map(DeviceIdentity::public).collect(), ..Recipients::default() };
    let largest = Deposit::seal(&NAME, &[0; MAX_LABEL], &[0; MAX_CONTENT], &recipients, &mut Seeded::new("large")).unwrap();
    // As base64.
    assert!(largest.encode().len().div_ceil(3) * 4 < 64 * 1024, "{}", largest.encode().len());
    assert_eq!(devices.iter().filter(|device| largest.find(&NAME, device).is_some()).count(), MAX_RECIPIENTS);
}

#[test]
fn every_changed_byte_is_noticed_by_some_recipient() {
    let people = people();
    let bytes = sealed(&people).encode();
    let opens = |deposit: &Deposit| {
        let lead = deposit.find(&NAME, &people.lead)?;
        let custodian = deposit.find(&NAME, &people.custodian)?;
        deposit.find(&NAME, &people.other_custodian)?;
        let head = deposit.find(&NAME, &people.head)?;
        let content = deposit.open(&NAME, &lead.share, None).ok()?;
        let released = head.share.release(&NAME, &REQUEST, people.custodian.public(), &mut Seeded::new("r")).ok()?;
        let second = Share::receive(&NAME, &REQUEST, &people.custodian, &released).ok()?;
        let together = deposit.open(&NAME, &custodian.share, Some(&second)).ok()?;
        (content == together).then_some(())
    };
    assert!(opens(&Deposit::decode(&bytes).unwrap()).is_some());
    let mut unnoticed = 0;
    // Dummies open for nobody: a change in one of the four is seen by nobody, and changes nothing for anybody.
    for index in (0..bytes.len()).step_by(37) {
        let mut changed = bytes.clone();
        changed[index] ^= 1;
        if Deposit::decode(&changed).ok().is_some_and(|deposit| opens(&deposit).is_some()) {
            unnoticed += 1;
        }
    }
    let dummies = 4 * WrappedKey::LENGTH / 37 + 4;
    assert!(unnoticed <= dummies, "{unnoticed} changed bytes went unnoticed, {dummies} of them can be in dummies");
}

#[test]
fn other_forms_and_versions_are_refused() {
    let people = people();
    let whole = sealed(&people);
    let refused = |change: &dyn Fn(&mut Deposit)| {
        let mut deposit = whole.clone();
        change(&mut deposit);
        Deposit::decode(&deposit.encode()).unwrap_err()
    };
    assert_eq!(refused(&|deposit| deposit.version = 2), DepositError::Version(2));
    assert_eq!(refused(&|deposit| drop(deposit.wraps.pop())), DepositError::Inconsistent);
    assert_eq!(refused(&|deposit| deposit.wraps.clear()), DepositError::Inconsistent);
    assert_eq!(refused(&|deposit| deposit.wraps.reverse()), DepositError::Inconsistent);
    assert_eq!(refused(&|deposit| drop(deposit.boxes.pop())), DepositError::Inconsistent);
    assert_eq!(refused(&|deposit| deposit.boxes[0].0.truncate(9)), DepositError::Inconsistent);
    assert!(matches!(Deposit::decode(b"\xa0"), Err(DepositError::Malformed(_))));
    assert!(matches!(Deposit::decode(&[]), Err(DepositError::Malformed(_))));
}
