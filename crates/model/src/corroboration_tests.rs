#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, env, fmt::Write, fs, path::Path};

use super::*;

fn told(interview: &str, sources: &[&str], side: Option<Side>, company: Option<&str>) -> Ground {
    Ground::Told(Account {
        interview: interview.to_owned(),
        sources: sources.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(),
        circle: side.map(|side| Circle { side, company: company.map(str::to_owned) }),
    })
}

fn grounds() -> Vec<(&'static str, Ground)> {
    vec![
        ("seen, first visit", Ground::Seen { occasion: "V-01".into() }),
        ("seen, second visit", Ground::Seen { occasion: "V-02".into() }),
        ("a document", Ground::Written { document: "D-01".into() }),
        ("another document", Ground::Written { document: "D-02".into() }),
        ("guard of X", told("I-02", &["Palm-1"], Some(Side::Workers), Some("X"))),
        ("same guard, later", told("I-13", &["Palm-1"], Some(Side::Workers), Some("X"))),
        ("other guard of X", told("I-03", &["Palm-2"], Some(Side::Workers), Some("X"))),
        ("group with that guard", told("I-05", &["Palm-1", "Palm-4"], Some(Side::Workers), Some("X"))),
        ("guard of Y", told("I-11", &["Poplar-1"], Some(Side::Workers), Some("Y"))),
        ("guard, no company", told("I-14", &["Palm-9"], Some(Side::Workers), None)),
        ("management of X", told("I-01", &[], Some(Side::Employer), Some("X"))),
        ("client", told("I-08", &[], Some(Side::Client), None)),
        ("community", told("I-10", &["Reed-3"], Some(Side::Community), None)),
        ("nobody noted", told("I-15", &[], None, None)),
        ("nobody noted either", told("I-16", &[], None, Some("X"))),
    ]
}

/// Every ground with every other: the table that people review. `UPDATE_BINDINGS=1` writes it.
#[test]
fn two_grounds_corroborate_as_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/corroboration.txt");
    let grounds = grounds();
    let mut table = String::from("# two grounds of a finding: what they come to together\n");
    for (index, (name, one)) in grounds.iter().enumerate() {
        writeln!(table, "\n{name}").unwrap();
        assert_eq!(corroboration(&[one.clone(), one.clone()]), Some(Corroboration::Single), "{name} twice is one");
        for (other_name, other) in grounds.iter().skip(index + 1) {
            let outcome = corroboration(&[one.clone(), other.clone()]);
            assert_eq!(outcome, corroboration(&[other.clone(), one.clone()]), "{name}, {other_name}: the order says nothing");
            writeln!(table, "  {other_name:<24}{}", outcome.unwrap().name()).unwrap();
        }
    }
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == table, "tests/data/corroboration.txt is not what the rule says: look at the difference, then `make bindings`\n{table}");
}

#[test]
fn more_grounds_never_weaken() {
    let grounds: Vec<Ground> = grounds().into_iter().map(|(_, ground)| ground).collect();
    assert_eq!(corroboration(&[]), None);
    for one in &grounds {
        assert_eq!(corroboration(std::slice::from_ref(one)), Some(Corroboration::Single));
        for other in &grounds {
            let two = corroboration(&[one.clone(), other.clone()]);
            for third in &grounds {
                assert!(corroboration(&[one.clone(), other.clone(), third.clone()]) >= two);
            }
        }
    }
}

#[test]
fn every_category_but_other_has_a_side() {
    let source = crate::kind("source").unwrap();
    let crate::FieldType::Choice(list) = source.field("category").unwrap().field_type else { unreachable!() };
    for category in list.choices {
        assert_eq!(Side::of_category(category).is_none(), *category == "other", "{category}");
    }
}
