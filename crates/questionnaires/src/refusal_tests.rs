use super::*;

#[test]
fn cells_are_named_as_a_spreadsheet_names_them() {
    let named = |row, column| Cell { sheet: "survey".into(), row, column }.to_string();
    assert_eq!(named(1, 1), "survey!A1");
    assert_eq!(named(14, 26), "survey!Z14");
    assert_eq!(named(2, 27), "survey!AA2");
    assert_eq!(named(9, 703), "survey!AAA9");
}

#[test]
fn no_two_reasons_share_a_code() {
    let mut codes: Vec<_> = Reason::ALL.iter().map(|reason| reason.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Reason::ALL.len());
}
