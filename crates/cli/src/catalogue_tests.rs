#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use clap::CommandFactory;
use fieldseal_desk::{Argument, ErrorCode, Failure};

use super::*;
use crate::{arguments, help};

#[test]
fn sources_parse_whole() {
    for source in SOURCES {
        if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
            panic!("catalogue does not parse: {errors:?}");
        }
    }
}

#[test]
fn every_error_code_has_a_message_that_uses_only_its_arguments() {
    let catalogue = Catalogue::english();
    for code in ErrorCode::ALL {
        let id = format!("error-{}", code.as_str().replace('.', "-"));
        let message = catalogue.0.get_message(&id).unwrap_or_else(|| panic!("no message {id}"));
        let arguments =
            code.arguments().iter().map(|name| ((*name).to_owned(), Argument::Text(format!("<{name}>")))).collect::<Arguments>();
        let mut errors = Vec::new();
        let text = catalogue.0.format_pattern(message.value().unwrap(), Some(&fluent_arguments(&arguments)), &mut errors);
        assert!(errors.is_empty(), "{id} wants arguments that the code does not have: {errors:?}");
        assert!(text.ends_with('.') || text.ends_with('>'), "{id} is not a sentence: {text}");
        assert!(!catalogue.error(&Failure::new(*code)).starts_with(code.as_str()), "{id} falls back to the code");
    }
}

#[test]
fn every_command_and_argument_has_help() {
    fn walk(command: &clap::Command, path: &str, catalogue: &Catalogue, missing: &mut Vec<String>) {
        if catalogue.find(&help::command_id(path)).is_none() {
            missing.push(help::command_id(path));
        }
        for argument in command.get_arguments().filter(|argument| !matches!(argument.get_id().as_str(), "help" | "version")) {
            if help::argument_help(path, argument, catalogue).is_none() {
                missing.push(format!("help-{path}--{}", argument.get_id()));
            }
        }
        for child in command.get_subcommands() {
            walk(child, &help::join(path, child.get_name()), catalogue, missing);
        }
    }
    let mut missing = Vec::new();
    walk(&arguments::Arguments::command(), "", &Catalogue::english(), &mut missing);
    assert!(missing.is_empty(), "cli.ftl lacks {missing:?}");
}
