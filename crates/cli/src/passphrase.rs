//! Where the passphrase comes from: `--passphrase-file`, `FIELDSEAL_PASSPHRASE`, or a question in the terminal.

use std::{
    env, fs,
    io::{self, IsTerminal},
    path::Path,
};

use fieldseal_desk::{ErrorCode, Failure, wire::Passphrase};
use zeroize::Zeroizing;

const VARIABLE: &str = "FIELDSEAL_PASSPHRASE";

/// The passphrase of the vault.
///
/// # Errors
/// The file cannot be read, or there is neither file, variable nor terminal.
pub fn current(file: Option<&Path>, question: &str) -> Result<Passphrase, Failure> {
    if let Some(path) = file {
        return from_file(path);
    }
    if let Some(text) = env::var_os(VARIABLE) {
        let text = text.into_string().map_err(|_| Failure::new(ErrorCode::PassphraseMissing))?;
        return Ok(Passphrase::new(text));
    }
    ask(question)
}

/// A passphrase for a new vault: typed twice when it is typed.
pub fn new(file: Option<&Path>, use_variable: bool, question: &str, again: &str) -> Result<Passphrase, Failure> {
    if file.is_some() || (use_variable && env::var_os(VARIABLE).is_some()) {
        return current(file, question);
    }
    let first = ask(question)?;
    let second = ask(again)?;
    if !first.is_same(&second) {
        return Err(ErrorCode::PassphrasesDiffer.into());
    }
    Ok(first)
}

/// The whole file without the line end at its end.
fn from_file(path: &Path) -> Result<Passphrase, Failure> {
    let unreadable =
        |detail: String| Failure::new(ErrorCode::FileUnreadable).with("path", path.display().to_string()).with("detail", detail);
    let mut text = Zeroizing::new(fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?);
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(Passphrase::new(std::mem::take(&mut *text)))
}

fn ask(question: &str) -> Result<Passphrase, Failure> {
    // Records may come through standard input while a person sits at the terminal.
    if !io::stdin().is_terminal() && !io::stderr().is_terminal() {
        return Err(ErrorCode::PassphraseMissing.into());
    }
    rpassword::prompt_password(format!("{question} ")).map(Passphrase::new).map_err(|_| ErrorCode::PassphraseMissing.into())
}
