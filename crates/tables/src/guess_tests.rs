#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::{kind, kinds};

use super::*;
use crate::{Chosen, read, test_support::FewWords};

fn header(of: &str, text: &str) -> Header {
    find_header(&read(text.as_bytes(), &Chosen::default()).unwrap(), kind(of).unwrap(), &FewWords)
}

#[test]
fn headings_by_name_label_and_custom() {
    let found = header("licence", "PSC name,LICENCE NO,Valid until,for,Remarks,\nx,1,2,3,4,5\n");
    assert_eq!(found.fields, [Some("company"), Some("number"), Some("expires"), Some("licence_kind"), Some("notes"), None]);
    let found = header("licence", "الشركة;رقم الإجازة;تاريخ الانتهاء\nx;1;2\n");
    assert_eq!(found.fields, [Some("company"), Some("number"), Some("expires")]);
    let found = header("csa_answer", "company,year,question_id,Code ¶,question,answer\nx,1,2,3,4,5\n");
    assert_eq!(found.fields, ["company", "year", "question_id", "paragraphs", "question", "answer"].map(Some));
}

#[test]
fn a_title_above_the_headings_is_passed_over() {
    let found = header("licence", "Licences of 2026\nMinistry,,\n\ncompany,number,expires\nx,1,2\n");
    assert_eq!((found.row, found.fields.iter().flatten().count()), (2, 3));
}

#[test]
fn each_field_is_taken_once_and_an_exact_name_goes_first() {
    let found = header("company_relation", "of,company,company,relation\na,b,c,d\n");
    assert_eq!(found.fields, [Some("other_company"), Some("company"), None, Some("relation")]);
}

#[test]
fn what_is_not_for_tables() {
    for kind in kinds() {
        let refused = super::BY_ACTS.contains(&kind.name) || matches!(kind.name, "evidence" | "derivative" | "source_identity");
        if refused {
            assert!(!is_importable(kind), "{}", kind.name);
        }
        assert!(importable(kind).all(|field| field.name != "import_row" && (field.name != "ref" || kind.name == "mission")));
    }
    assert!(is_importable(kind("csa_answer").unwrap()) && importable(kind("csa_answer").unwrap()).any(|field| field.name == "answer"));
}
