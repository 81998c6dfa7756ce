#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

#[test]
fn the_policy_is_the_windows_own_but_for_where_commands_and_photos_come_from() {
    let policy = for_this_host(
        "default-src 'none'; script-src 'self'; img-src 'self' fv: http://fv.localhost; connect-src ipc: http://ipc.localhost",
    );
    assert_eq!(policy, "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'");
}

#[test]
fn the_token_goes_where_the_built_page_leaves_room() {
    let page = r#"<head><meta name="fieldseal-token" content="" /></head>"#;
    assert_eq!(with_token(page, "abc"), r#"<head><meta name="fieldseal-token" content="abc" /></head>"#);
}
