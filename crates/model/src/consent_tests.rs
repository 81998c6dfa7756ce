#![allow(clippy::unwrap_used)]

use std::{env, fmt::Write, fs, path::Path};

use super::*;
use crate::{FieldType, kind};

#[test]
fn every_use_has_its_field_in_the_interview_and_every_field_its_use() {
    let interview = kind("interview").unwrap();
    let declared: Vec<&str> = interview
        .fields
        .iter()
        .filter(|field| matches!(field.field_type, FieldType::Choice(list) if list.name == "consent"))
        .map(|field| field.name)
        .collect();
    let uses: Vec<String> = Use::ALL.iter().map(|each| each.field()).collect();
    assert_eq!(declared, uses);
    for each in Use::ALL {
        assert_eq!(Use::from_name(each.name()), Some(each));
    }
    assert_eq!(Use::from_name("gossip"), None);
}

/// Every use, answer and circumstance: the table that people review. `UPDATE_BINDINGS=1` writes it.
#[test]
fn consent_by_use_is_that_of_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/consent.txt");
    let circumstances = [
        ("", Circumstance::default()),
        ("refused", Circumstance { refused: true, withdrawn: false }),
        ("withdrawn", Circumstance { refused: false, withdrawn: true }),
        ("refused, withdrawn", Circumstance { refused: true, withdrawn: true }),
    ];
    let mut table = format!("{:<22}{:<12}{:<12}{:<12}{:<12}as a whole\n", "# use", "yes", "no", "not_asked", "disputed");
    for each in Use::ALL {
        for (name, circumstance) in circumstances {
            write!(table, "{:<22}", each.name()).unwrap();
            for answer in Answer::ALL {
                let outcome = verdict(answer, circumstance);
                assert_eq!(outcome.allows(), answer == Answer::Yes && name.is_empty(), "only a yes that stands allows anything");
                write!(table, "{:<12}", outcome.name()).unwrap();
            }
            table = format!("{}{name}", table).trim_end().to_owned() + "\n";
        }
    }
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == table, "tests/data/consent.txt is not what the rule says: look at the difference, then `make bindings`\n{table}");
}

#[test]
fn what_is_not_a_clear_yes_is_not_asked_or_disputed() {
    for (values, answer) in [
        (vec![], Answer::NotAsked),
        (vec![""], Answer::NotAsked),
        (vec!["perhaps"], Answer::NotAsked),
        (vec!["yes"], Answer::Yes),
        (vec!["yes", "yes"], Answer::Yes),
        (vec!["yes", "no"], Answer::Disputed),
        (vec!["no", "not_asked"], Answer::Disputed),
        (vec!["no"], Answer::No),
    ] {
        assert_eq!(Answer::of(values.iter().copied()), answer, "{values:?}");
    }
}

#[test]
fn the_company_hears_no_more_than_the_widest_yes() {
    let only = |wanted: &'static [Use]| reach(move |each| if wanted.contains(&each) { Verdict::Allowed } else { Verdict::NotAsked });
    assert_eq!(only(&[]), None);
    assert_eq!(only(&[Use::InternalAnalysis, Use::Board]), None);
    assert_eq!(only(&[Use::CompanyUnattributed]), Some(Use::CompanyUnattributed));
    assert_eq!(only(&[Use::CompanyUnattributed, Use::CompanyByCategory]), Some(Use::CompanyByCategory));
    assert_eq!(only(&[Use::CompanyByName]), Some(Use::CompanyByName));
}
