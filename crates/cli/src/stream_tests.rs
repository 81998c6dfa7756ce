#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn read(text: &str) -> (Vec<String>, Option<Failure>) {
    let mut seen = Vec::new();
    let outcome = records::<Failure>(text.as_bytes(), |fields| {
        seen.push(fields.keys().cloned().collect::<Vec<_>>().join(","));
        Ok(())
    });
    (seen, outcome.err())
}

#[test]
fn one_object_an_array_and_lines_are_all_taken() {
    assert_eq!(read(r#"{"a":1,"b":2}"#).0, ["a,b"]);
    assert_eq!(read("{\n  \"a\": 1\n}\n").0, ["a"]);
    assert_eq!(read(r#"[{"a":1},{"b":2}]"#).0, ["a", "b"]);
    assert_eq!(read("{\"a\":1}\n\n{\"b\":2}\r\n{}").0, ["a", "b", ""]);
    assert_eq!(read("").0, [""; 0]);
}

#[test]
fn what_came_before_a_broken_line_counts() {
    let (seen, failure) = read("{\"a\":1}\n{\"b\":\n");
    assert_eq!(seen, ["a"]);
    let failure = failure.unwrap();
    assert_eq!(failure.code, ErrorCode::InvalidJson);
    let (seen, failure) = read("{\"a\":1}\n42\n{\"c\":1}");
    assert_eq!(seen, ["a"]);
    assert_eq!(failure.unwrap().code, ErrorCode::InvalidArguments);
}
