use fieldseal_desk::wire::{
    Digest, Nothing, VaultCheck, VaultChecked, VaultCreate, VaultDigest, VaultPassphrase, VaultRebuilt, VaultStatus, VaultUnlock,
};

use crate::{arguments::Vault, output::Stopped, passphrase, run::Terminal, table::pairs};

pub fn run(terminal: &Terminal, command: Vault) -> Result<(), Stopped> {
    match command {
        Vault::Create { name, initials } => create(terminal, name, initials),
        Vault::Check { read_data } => check(terminal, read_data),
        Vault::Rebuild => {
            terminal.unlock()?;
            let rebuilt = terminal.desk.vault_rebuild(Nothing {})?;
            terminal.output.answer(&rebuilt, |VaultRebuilt { changes, records, damaged }| {
                let done = terminal.catalogue.say("vault-rebuilt", &[("changes", (*changes).into()), ("records", (*records).into())]);
                let kept =
                    damaged.as_ref().map(|file| terminal.catalogue.say("vault-rebuilt-elsewhere", &[("file", file.as_str().into())]));
                kept.map_or(done.clone(), |kept| format!("{done}\n{kept}"))
            })
        }
        Vault::Digest { mission } => {
            terminal.unlock()?;
            let digest = terminal.desk.vault_digest(VaultDigest { mission })?;
            terminal.output.answer(&digest, |Digest { digest }| digest.clone())
        }
        Vault::Recover => {
            let passphrase = passphrase::current(terminal.global.passphrase_file.as_deref(), &terminal.word("ask-passphrase"))?;
            let status = terminal.desk.vault_recover(VaultUnlock { passphrase })?;
            terminal.output.answer(&status, |_| terminal.word("vault-recovered"))
        }
        Vault::Passphrase { new_passphrase_file } => {
            let current = passphrase::current(terminal.global.passphrase_file.as_deref(), &terminal.word("ask-passphrase"))?;
            let new = passphrase::new(
                new_passphrase_file.as_deref(),
                false,
                &terminal.word("ask-new-passphrase"),
                &terminal.word("ask-passphrase-again"),
            )?;
            let done = terminal.desk.vault_passphrase(VaultPassphrase { current, new })?;
            terminal.output.answer(&done, |_| terminal.word("vault-passphrase-changed"))
        }
    }
}

fn create(terminal: &Terminal, name: String, initials: Option<String>) -> Result<(), Stopped> {
    let passphrase = passphrase::new(
        terminal.global.passphrase_file.as_deref(),
        true,
        &terminal.word("ask-new-passphrase"),
        &terminal.word("ask-passphrase-again"),
    )?;
    let status = terminal.desk.vault_create(VaultCreate { name, initials, passphrase })?;
    terminal.output.answer(&status, |VaultStatus { name, initials, device, .. }| {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let folder = terminal.desk.vault_folder().display().to_string();
        terminal.catalogue.say(
            "vault-created",
            &[("name", text(name).into()), ("initials", text(initials).into()), ("device", text(device).into()), ("dir", folder.into())],
        )
    })
}

fn check(terminal: &Terminal, read_data: bool) -> Result<(), Stopped> {
    terminal.unlock()?;
    let checked = terminal.desk.vault_check(VaultCheck { read_data })?;
    terminal.output.answer(&checked, |VaultChecked { clean, findings, checked }| {
        let counts = [
            ("pages", checked.pages),
            ("changes", checked.changes),
            ("signatures", checked.signatures),
            ("records", checked.records),
            ("blobs", checked.blobs),
            ("blob_bytes", checked.blob_bytes),
        ];
        let mut text = pairs(counts.map(|(name, count)| (terminal.word(&format!("check-{name}")), count.to_string())));
        for finding in findings {
            text += &terminal.catalogue.say(
                "check-finding",
                &[
                    ("what", terminal.catalogue.finding(&finding.what).into()),
                    ("where", finding.place.clone().into()),
                    ("detail", finding.detail.clone().into()),
                    (
                        "repair",
                        finding
                            .repair
                            .as_deref()
                            .map_or_else(String::new, |repair| terminal.word(&format!("check-repair-{repair}")))
                            .into(),
                    ),
                ],
            );
            text.push('\n');
        }
        text + &terminal.word(if *clean { "check-clean" } else { "check-damaged" })
    })?;
    if checked.clean { Ok(()) } else { Err(Stopped::NotClean) }
}
