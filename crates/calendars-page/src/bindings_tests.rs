#![allow(clippy::unwrap_used)]

use std::{env, fs};

use ts_rs::{Config, TS};

use crate::{
    answer::{Answer, Manner, Meaning, TypedDate},
    question::Question,
};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/bindings/calendars.ts");

fn declare<T: TS>(config: &Config) -> String {
    format!("{}export {}\n\n", T::docs().unwrap_or_default(), T::decl(config))
}

#[test]
fn bindings_are_current() {
    let config = Config::new().with_large_int("number");
    let mut file = String::from(
        "// Generated from crates/calendars-page by `UPDATE_BINDINGS=1 cargo test -p fieldseal-calendars-page bindings`. Do not edit.\n\n",
    );
    file += &declare::<Question>(&config);
    file += &declare::<Answer>(&config);
    file += &declare::<Manner>(&config);
    file += &declare::<TypedDate>(&config);
    file += &declare::<Meaning>(&config);
    let file = format!("{}\n", file.trim_end());
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(FILE, &file).unwrap();
    }
    assert_eq!(fs::read_to_string(FILE).unwrap(), file, "run `make bindings`");
}
