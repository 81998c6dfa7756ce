#![allow(clippy::panic)]

use super::{code_paragraph, code_paragraphs};

#[test]
fn the_code_has_seventy_paragraphs_in_order() {
    let numbers: Vec<u8> = code_paragraphs().iter().map(|paragraph| paragraph.number).collect();
    assert_eq!(numbers, (1..=70).collect::<Vec<u8>>());
}

#[test]
fn paragraphs_are_named_as_people_name_them() {
    for (said, number, stored) in [
        ("54", 54, "54"),
        ("¶54", 54, "54"),
        ("¶ 54", 54, "54"),
        ("Art. 38", 38, "38"),
        ("article 66", 66, "66"),
        ("Paragraph 29", 29, "29"),
        ("67(a)", 67, "67(a)"),
        ("¶67 (G)", 67, "67(g)"),
        ("Artículo 38", 38, "38"),
        ("المادة 38", 38, "38"),
    ] {
        let paragraph = code_paragraph(said).unwrap_or_else(|| panic!("{said}"));
        assert_eq!((paragraph.number, paragraph.normal_form(said).as_str()), (number, stored), "{said}");
    }
}

#[test]
fn what_is_no_paragraph_is_refused() {
    for said in ["", "0", "71", "300", "54b", "67()", "67(ab)", "rule 5", "¶", "-54", "54 55"] {
        assert_eq!(code_paragraph(said), None, "{said}");
    }
}

#[test]
fn only_what_is_certain_counts_as_verified_in_2021() {
    let verified = |number: &str, version: &str| code_paragraph(number).is_some_and(|paragraph| paragraph.verified_in(version));
    assert!(verified("27", "2010") && !verified("27", "2021"));
    assert!(verified("28", "2021") && verified("69", "2021") && !verified("70", "2021"));
    assert!(!verified("28", "2030"));
}
