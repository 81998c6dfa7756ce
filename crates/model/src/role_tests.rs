use std::{env, fmt::Write, fs, path::Path};

use super::{Action, RULES, Role};
use crate::{CompartmentClass, kind, kinds};

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
    let mut table = format!("{:<22}{:<10}{:<10}{:<10}{:<12}\n", "# c creates, e edits", "officer", "lead", "reviewer", "secretariat");
    for kind in kinds() {
        let _ = write!(table, "{:<22}", kind.name);
        for role in Role::ALL {
            let letter = |action, letter| if role.may(action, kind) { letter } else { '-' };
            let _ = write!(table, "{:<10}", format!("{}{}", letter(Action::Create, 'c'), letter(Action::Edit, 'e')));
        }
        table = table.trim_end().to_owned() + "\n";
    }
    if env::var_os("UPDATE_BINDINGS").is_some() {
        let _ = fs::write(&path, &table);
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == table, "tests/data/access.txt is not what the rules say: look at the difference, then `make bindings`\n{table}");
}

#[test]
fn what_never_leaves_a_laptop_is_no_roles_business() {
    for kind in kinds().iter().filter(|kind| kind.compartment == CompartmentClass::Identity) {
        for role in Role::ALL {
            assert!(!role.may(Action::Create, kind) && !role.may(Action::Edit, kind), "{} {}", role.name(), kind.name);
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

/// What is refused where it is applied is refused where it is made, too: nobody writes what others would throw out.
#[test]
fn what_may_be_made_counts_everywhere() {
    for kind in kinds() {
        for role in Role::ALL {
            for action in [Action::Create, Action::Edit] {
                assert!(!role.may(action, kind) || role.counts(action, kind), "{} {action:?} {}", role.name(), kind.name);
            }
        }
    }
    let custody = kind("custody_event");
    assert!(custody.is_some_and(|kind| !Role::Secretariat.counts(Action::Edit, kind)), "custody is written once");
    assert!(kind("mission").is_some_and(|kind| !Role::Reviewer.counts(Action::Create, kind)));
}
