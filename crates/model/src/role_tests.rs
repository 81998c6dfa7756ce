use std::{env, fmt::Write, fs, path::Path};

use super::{Action, FRAMES, RULES, Role};
use crate::{CompartmentClass, Kind, Sight, Standing, content::builtin, kind, kinds};

/// The field that says who an entry is meant for.
const LEAD_ONLY: &str = "visibility";

#[test]
fn names_go_both_ways() {
    for role in Role::ALL {
        assert_eq!(Role::from_name(role.name()), Some(role));
    }
    assert_eq!(Role::from_name("admin"), None);
}

/// Every role, kind and action: the table that people review. `UPDATE_BINDINGS=1` writes it.
#[test]
fn the_access_matrix_is_that_of_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/access.txt");
    let mut table = String::from(
        "# v views what others made (s: of words only their frame until the interview is locked, f: only their frame; t: not what is for the lead\n\
         # alone; a: what was sealed for him or belongs to his own), c creates, e edits what he made, o edits what others made (f: only its frame), m moves it,\n\
         # i opens who a source is (his own)\n",
    );
    let names: String = Role::ALL.iter().map(|role| format!("{:<12}", role.name())).collect();
    let _ = writeln!(table, "{:<22}{}", "# kind", names.trim_end());
    for kind in kinds() {
        let _ = write!(table, "{:<22}", kind.name);
        for role in Role::ALL {
            let _ = write!(table, "{:<12}", letters(role, kind));
        }
        table = table.trim_end().to_owned() + "\n";
    }
    if env::var_os("UPDATE_BINDINGS").is_some() {
        let _ = fs::write(&path, &table);
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == table, "tests/data/access.txt is not what the rules say: look at the difference, then `make bindings`\n{table}");
}

fn letters(role: Role, kind: &Kind) -> String {
    let others = kind.fields.iter().filter(|field| role.may_edit_of_others(kind, field.name)).count();
    let frame = if others < kind.fields.len() { 'f' } else { 'o' };
    let moves = builtin()
        .machine(kind.name)
        .is_some_and(|machine| machine.moves.iter().any(|way| way.roles.iter().any(|name| name == role.name())));
    let letter = |holds: bool, letter: char| if holds { letter } else { '-' };
    [
        view(role, kind),
        letter(role.may(Action::Create, kind), 'c'),
        letter(role.may(Action::Edit, kind), 'e'),
        letter(others > 0, frame),
        letter(moves, 'm'),
        letter(role.may(Action::ReadIdentity, kind), 'i'),
    ]
    .into_iter()
    .collect()
}

fn view(role: Role, kind: &Kind) -> char {
    let hidden_from = |standing| role.sees(kind, standing) != Sight::Whole;
    let for_lead = kind.field(LEAD_ONLY).is_some() && hidden_from(Standing { for_lead: true, ..Standing::OPEN });
    match () {
        () if role.sees(kind, Standing::OPEN) == Sight::Frame => 'f',
        () if hidden_from(Standing { addressed: true, ..Standing::OPEN }) => '-',
        () if hidden_from(Standing::OPEN) => 'a',
        () if hidden_from(Standing { settled: false, ..Standing::OPEN }) => 's',
        () if for_lead => 't',
        () => 'v',
    }
}

#[test]
fn who_a_source_is_opens_only_who_wrote_it() {
    for kind in kinds() {
        let is_identity = kind.compartment == CompartmentClass::Identity;
        for role in Role::ALL {
            assert!(is_identity || !role.may(Action::ReadIdentity, kind), "{} {}", role.name(), kind.name);
            assert!(!is_identity || !role.may(Action::EditOthers, kind), "{} {}", role.name(), kind.name);
            for action in Action::ALL {
                assert!(!is_identity || !role.counts(action, kind), "an identity never arrives from elsewhere");
            }
        }
    }
}

#[test]
fn an_interviews_words_are_its_authors() {
    let interview = kind("interview");
    for (field, lead) in [
        ("title", true),
        ("duration_min", true),
        ("consent_withdrawn", true),
        ("consent_board", false),
        ("notes_opening", false),
        ("pay_amount", false),
    ] {
        assert_eq!(interview.is_some_and(|kind| Role::Lead.may_edit_of_others(kind, field)), lead, "{field}");
        for role in [Role::Officer, Role::Reviewer, Role::Secretariat] {
            assert!(interview.is_some_and(|kind| !role.may_edit_of_others(kind, field)), "{} {field}", role.name());
        }
    }
}

#[test]
fn every_rule_names_a_kind_once() {
    for (index, rule) in RULES.iter().enumerate() {
        assert!(rule.kind == super::ANY_KIND || kind(rule.kind).is_some(), "{}", rule.kind);
        assert!(RULES.iter().skip(index + 1).all(|other| other.kind != rule.kind), "{}", rule.kind);
    }
}

#[test]
fn every_frame_names_what_its_kind_has() {
    for (name, parts) in FRAMES.iter().chain(crate::sight::FRAMES) {
        let fields = kind(name).map_or(&[][..], |kind| kind.fields);
        for part in *parts {
            assert!(fields.iter().any(|field| field.group == *part || field.name == *part), "{name} {part}");
        }
    }
}

/// What is refused where it is applied is refused where it is made, too: nobody writes what others would throw out.
#[test]
fn what_may_be_made_counts_everywhere() {
    for kind in kinds().iter().filter(|kind| kind.compartment != CompartmentClass::Identity) {
        for role in Role::ALL {
            for action in [Action::Create, Action::Edit, Action::EditOthers] {
                assert!(!role.may(action, kind) || role.counts(action, kind), "{} {action:?} {}", role.name(), kind.name);
            }
        }
    }
    let custody = kind("custody_event");
    assert!(custody.is_some_and(|kind| !Role::Secretariat.counts(Action::Edit, kind)), "custody is written once");
    assert!(kind("mission").is_some_and(|kind| !Role::Reviewer.counts(Action::Create, kind)));
}
