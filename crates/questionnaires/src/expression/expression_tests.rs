use super::*;

#[test]
fn names_are_those_of_xml_without_a_colon() {
    for good in ["age", "_a", "q-1", "q.2", "سؤال"] {
        assert!(is_name(good), "{good}");
    }
    for bad in ["", "1st", "a b", "a:b", "-a", "${a}"] {
        assert!(!is_name(bad), "{bad}");
    }
}

#[test]
fn one_reference_is_a_name_in_its_braces_and_nothing_else() {
    assert!(is_one_reference("${age}"));
    for other in ["${age} + 1", "${}", "age", "${a b}"] {
        assert!(!is_one_reference(other), "{other}");
    }
}

#[test]
fn defaults_that_compute_are_told_from_those_that_stand() {
    for (default, kind) in [
        ("18.31", "decimal"),
        ("-5", "integer"),
        ("a c", "select_multiple list"),
        ("2010-06-15", "date"),
        ("1900-01-01 00:00:00", "date"),
        ("well-known", "text"),
        ("12 - 3", "date"),
        ("https://example.org/a", "text"),
        ("'a + b'", "text"),
    ] {
        assert!(!is_computed(default, kind), "{default}");
    }
    for (default, kind) in
        [("now()", "dateTime"), ("${a}", "text"), ("1 + 2", "integer"), ("4 div 2", "decimal"), ("a | b", "text"), ("12 - 3", "text")]
    {
        assert!(is_computed(default, kind), "{default}");
    }
}
