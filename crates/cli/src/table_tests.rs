use super::*;

#[test]
fn columns_align_by_width_on_screen() {
    let text =
        table(["id".to_owned(), "title".to_owned()], [["1".to_owned(), "会議".to_owned()], ["22".to_owned(), "two\nlines".to_owned()]]);
    assert_eq!(text, "id  title\n1   会議\n22  two lines\n");
}

#[test]
fn no_rows_give_no_heading() {
    assert_eq!(table::<1>(["id".to_owned()], []), "");
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let text = pairs([("a".to_owned(), "red \u{1b}[31m alert\nsecond".to_owned()), ("long".to_owned(), "x".to_owned())]);
    assert_eq!(text, "a     red \u{fffd}[31m alert\n      second\nlong  x\n");
}
