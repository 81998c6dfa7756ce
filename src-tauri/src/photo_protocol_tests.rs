use super::parse_range;

#[test]
fn ranges_are_read_as_first_byte_and_length() {
    assert_eq!(parse_range("bytes=0-"), Some((0, u64::MAX)));
    assert_eq!(parse_range("bytes=5-5"), Some((5, 1)));
    assert_eq!(parse_range("bytes=10-19"), Some((10, 10)));
}

#[test]
fn what_is_not_one_range_is_refused() {
    for text in ["", "bytes=", "bytes=-5", "bytes=9-3", "bytes=a-b", "bytes=0-1,4-5", "items=0-1", "bytes=99999999999999999999-"] {
        assert_eq!(parse_range(text), None, "{text}");
    }
}
