use std::{ffi::OsString, path::PathBuf};

use super::StartOptions;

fn parse(arguments: &[&str]) -> Result<StartOptions, String> {
    StartOptions::parse(arguments.iter().map(OsString::from))
}

#[test]
fn a_vault_folder_may_be_given() {
    assert_eq!(parse(&["--vault", "/x"]).unwrap_or_default().vault, Some(PathBuf::from("/x")));
    assert_eq!(parse(&[]).unwrap_or_default(), StartOptions::default());
}

#[test]
fn anything_else_is_refused_with_the_usage() {
    assert!(parse(&["--passphrase", "x"]).is_err_and(|message| message.contains("Usage")));
    assert!(parse(&["--vault"]).is_err());
}
