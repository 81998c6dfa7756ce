#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{any::TypeId, collections::BTreeMap, path::Path};

use ts_rs::{Config, TS, TypeVisitor};

use crate::{Command, ErrorCode, Event, Failure, wire::*};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/bindings/commands.ts");

/// Declarations by name, with everything they refer to.
struct Declarations<'a> {
    config: &'a Config,
    seen: Vec<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        // Only types that could have a file of their own are declared; the others are spelled out where they occur.
        if T::output_path().is_some() {
            let documentation = T::docs().unwrap_or_default();
            let separator = if documentation.is_empty() || documentation.ends_with('\n') { "" } else { "\n" };
            let text = format!("{documentation}{separator}export {}\n", T::decl(self.config));
            let name = T::ident(self.config);
            if let Some(other) = self.found.insert(name.clone(), text.clone()) {
                assert_eq!(other, text, "two types are called {name}");
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn bindings() -> String {
    let config = Config::new().with_large_int("number");
    let mut declarations = Declarations { config: &config, seen: Vec::new(), found: BTreeMap::new() };
    let mut table = String::new();

    macro_rules! collect {
        ($($name:ident: $arguments:ident => $result:ident;)*) => { $(
            declarations.visit::<$arguments>();
            declarations.visit::<$result>();
            table += &format!(
                "  {}: {{ arguments: {}; result: {} }};\n",
                stringify!($name), <$arguments>::name(&config), <$result>::name(&config)
            );
        )* };
    }
    crate::for_each_command!(collect);
    declarations.visit::<Event>();
    declarations.visit::<Failure>();
    declarations.visit::<FieldValue>();

    let mut file =
        String::from("// Generated from crates/desk by `UPDATE_BINDINGS=1 cargo test -p fieldseal-desk bindings`. Do not edit.\n\n");
    for text in declarations.found.values() {
        file += text;
        file.push('\n');
    }
    file += "/** Every command: what it takes and what it gives. */\nexport interface Commands {\n";
    file += &table;
    file += "}\n\nexport type CommandName = keyof Commands;\n\nexport const commandNames: readonly CommandName[] = [\n";
    for command in Command::ALL {
        file += &format!("  \"{}\",\n", command.name());
    }
    file += "];\n\n/** The arguments that each error code's message may use. */\nexport const errorArguments: Readonly<Record<ErrorCode, readonly string[]>> = {\n";
    for code in ErrorCode::ALL {
        let arguments = code.arguments().iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        file += &format!("  \"{code}\": [{arguments}],\n");
    }
    file += "};\n";
    file
}

#[test]
fn committed_bindings_are_current() {
    let current = bindings();
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::create_dir_all(Path::new(FILE).parent().unwrap()).unwrap();
        std::fs::write(FILE, &current).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        committed == current,
        "ui/src/bindings/commands.ts is not current: run `UPDATE_BINDINGS=1 cargo test -p fieldseal-desk bindings` and commit it"
    );
}
