use super::{Action, RULES, Role};
use crate::{kind, kinds};

#[test]
fn names_go_both_ways() {
    for role in Role::ALL {
        assert_eq!(Role::from_name(role.name()), Some(role));
    }
    assert_eq!(Role::from_name("admin"), None);
}

#[test]
fn the_table_holds_for_every_role_and_kind() {
    for kind in kinds() {
        for role in Role::ALL {
            let identity = kind.name == "source_identity";
            let founds = kind.name != "mission" || role != Role::Reviewer;
            assert_eq!(role.may(Action::Create, kind), !identity && founds, "{} creates {}", role.name(), kind.name);
            assert_eq!(role.may(Action::Edit, kind), !identity, "{} edits {}", role.name(), kind.name);
        }
    }
}

#[test]
fn every_rule_names_a_kind() {
    for rule in RULES {
        assert!(rule.kind == super::ANY_KIND || kind(rule.kind).is_some(), "{}", rule.kind);
    }
}
