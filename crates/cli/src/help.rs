//! Puts the catalogue's words into the grammar: `help-<path>` for a command, `help-<path>--<argument>` for what it takes. Arguments that mean the
//! same everywhere share `help---<argument>`.

use clap::{Arg, Command};

use crate::catalogue::Catalogue;

/// The grammar with its words.
pub fn with_words(command: Command, catalogue: &Catalogue) -> Command {
    let command = describe(command, "", catalogue);
    match catalogue.find("help-after") {
        Some(text) => command.after_help(text),
        None => command,
    }
}

fn describe(command: Command, path: &str, catalogue: &Catalogue) -> Command {
    let about = catalogue.find(&command_id(path));
    let command = match about {
        Some(text) => command.about(text),
        None => command,
    };
    let command = command.mut_args(|argument| match argument_help(path, &argument, catalogue) {
        Some(text) => argument.help(text),
        None => argument,
    });
    let path = path.to_owned();
    command.mut_subcommands(move |child| {
        let child_path = join(&path, child.get_name());
        describe(child, &child_path, catalogue)
    })
}

pub(crate) fn command_id(path: &str) -> String {
    if path.is_empty() { "help".to_owned() } else { format!("help-{path}") }
}

pub(crate) fn argument_help(path: &str, argument: &Arg, catalogue: &Catalogue) -> Option<String> {
    let name = argument.get_id().as_str();
    catalogue.find(&format!("help-{path}--{name}")).or_else(|| catalogue.find(&format!("help---{name}")))
}

pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") }
}
