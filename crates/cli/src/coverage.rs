//! Where each command of the desk's list is in the terminal. A command that joins the list does not compile here until it has a place.

use fieldseal_desk::Command;

/// How a person at a terminal reaches a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(test), allow(dead_code, reason = "the compiler reads it; a test walks it"))]
pub enum Place {
    /// Under this path of the grammar.
    At(&'static [&'static str]),
    /// Done on the way by every command that needs it.
    Implied,
    /// Of use to a screen only.
    Window,
}

#[cfg_attr(not(test), allow(dead_code, reason = "the compiler reads it; a test walks it"))]
pub const fn place(command: Command) -> Place {
    match command {
        Command::vault_status | Command::sync_status | Command::status => Place::At(&["status"]),
        Command::vault_create => Place::At(&["vault", "create"]),
        Command::vault_unlock | Command::vault_lock => Place::Implied,
        Command::vault_recover => Place::At(&["vault", "recover"]),
        Command::vault_passphrase => Place::At(&["vault", "passphrase"]),
        Command::vault_check => Place::At(&["vault", "check"]),
        Command::vault_rebuild => Place::At(&["vault", "rebuild"]),
        Command::vault_digest => Place::At(&["vault", "digest"]),
        Command::mission_list => Place::At(&["mission", "list"]),
        Command::kind_list => Place::At(&["kinds"]),
        Command::record_create => Place::At(&["record", "create"]),
        Command::record_set => Place::At(&["record", "set"]),
        Command::record_get => Place::At(&["record", "get"]),
        Command::record_list => Place::At(&["record", "list"]),
        Command::record_history => Place::At(&["record", "history"]),
        Command::record_conflicts => Place::At(&["record", "conflicts"]),
        Command::record_resolve => Place::At(&["record", "resolve"]),
        Command::record_moves => Place::At(&["record", "moves"]),
        Command::text_open | Command::text_apply | Command::text_pull => Place::Window,
        Command::search => Place::At(&["search"]),
        Command::photo_import | Command::photo_import_status => Place::At(&["photo", "import"]),
        // Ctrl-C ends the import; what is in stays in.
        Command::photo_import_cancel => Place::Window,
        Command::photo_export => Place::At(&["photo", "export"]),
        Command::questionnaire_preview => Place::At(&["questionnaire", "check"]),
        Command::questionnaire_import => Place::At(&["questionnaire", "import"]),
        Command::table_preview => Place::At(&["table", "preview"]),
        Command::table_import => Place::At(&["table", "import"]),
        Command::briefing_list => Place::At(&["briefing", "list"]),
        Command::briefing_get => Place::At(&["briefing", "show"]),
        Command::csa_compare => Place::At(&["briefing", "compare"]),
        Command::evidence_custody => Place::At(&["evidence", "custody"]),
        Command::evidence_verify => Place::At(&["evidence", "verify"]),
        Command::evidence_request => Place::At(&["evidence", "request"]),
        Command::evidence_redact => Place::At(&["evidence", "redact"]),
        Command::evidence_sites => Place::At(&["evidence", "sites"]),
        Command::evidence_deletion => Place::At(&["evidence", "deletion"]),
        Command::evidence_deletion_request => Place::At(&["evidence", "ask-deletion"]),
        Command::evidence_delete => Place::At(&["evidence", "delete"]),
        Command::evidence_overview => Place::At(&["evidence", "stacks"]),
        // A terminal shows no pictures and plays no sound.
        Command::evidence_view | Command::evidence_close | Command::evidence_sound => Place::Window,
        Command::identity_erase => Place::At(&["source", "erase-identity"]),
        Command::deposit_plan => Place::At(&["deposit", "plan"]),
        Command::deposit_seal => Place::At(&["deposit", "seal"]),
        Command::deposit_list => Place::At(&["deposit", "list"]),
        Command::deposit_request => Place::At(&["deposit", "request"]),
        Command::deposit_release => Place::At(&["deposit", "release"]),
        Command::deposit_open => Place::At(&["deposit", "open"]),
        Command::deposit_amend => Place::At(&["deposit", "amend"]),
        Command::sync_run => Place::At(&["sync"]),
        Command::org_init => Place::At(&["org", "init"]),
        Command::org_invite => Place::At(&["org", "invite"]),
        Command::org_enrol => Place::At(&["enrol"]),
        Command::org_approve => Place::At(&["org", "approve"]),
        Command::org_devices => Place::At(&["org", "devices"]),
        Command::org_grant => Place::At(&["org", "grant"]),
        Command::org_revoke => Place::At(&["org", "revoke"]),
        Command::demo_load => Place::At(&["demo", "load"]),
        Command::code_paragraphs => Place::At(&["code"]),
        Command::content_get => Place::At(&["content", "show"]),
        Command::content_list => Place::At(&["content", "list"]),
        Command::content_preview | Command::content_bring => Place::At(&["content", "bring"]),
        Command::content_sign => Place::At(&["content", "sign"]),
        Command::card_list => Place::At(&["content", "card"]),
        Command::country_get => Place::At(&["content", "country"]),
        Command::guide_get => Place::At(&["content", "guide"]),
        // Pictures: the terminal has the lists that they are drawn from.
        Command::map_get
        | Command::timeline_get
        | Command::coverage_get
        | Command::coverage_behind
        | Command::board_get
        | Command::figures_get => Place::Window,
        Command::checklist_get => Place::At(&["checklist", "list"]),
        Command::consent_effects => Place::At(&["consent", "show"]),
        Command::finding_check => Place::At(&["finding", "check"]),
        Command::source_cells => Place::At(&["source", "cells"]),
        Command::due_list => Place::At(&["due"]),
        Command::day_get => Place::At(&["day"]),
        Command::incident_compare => Place::At(&["incident", "compare"]),
        Command::finding_earlier => Place::At(&["finding", "earlier"]),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use clap::CommandFactory;

    use super::*;

    const MANUAL: &str = include_str!("../../../docs/cli.md");

    #[test]
    fn every_place_is_in_the_grammar_and_in_the_manual() {
        let grammar = crate::arguments::Arguments::command();
        for command in Command::ALL {
            let Place::At(path) = place(*command) else { continue };
            let mut here = &grammar;
            for word in path {
                here = here.find_subcommand(word).unwrap_or_else(|| panic!("{}: no {path:?}", command.name()));
            }
            assert!(MANUAL.contains(&format!("| `{}", path.join(" "))), "docs/cli.md lacks {path:?}");
            for argument in here.get_arguments().filter_map(|argument| argument.get_long()).filter(|name| *name != "help") {
                assert!(MANUAL.contains(&format!("--{argument}")), "docs/cli.md lacks --{argument} of {path:?}");
            }
        }
    }
}
