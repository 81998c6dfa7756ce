//! From the one command list: a method for each command, and the call by name that hosts pass on.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{Desk, ErrorCode, Failure, for_each_command, use_cases, wire};

macro_rules! dispatch {
    ($($name:ident: $arguments:ident => $result:ident;)*) => {
        impl Desk {
            $(
                #[doc = concat!("The command `", stringify!($name), "`; see [`crate::wire`] for what it takes and gives.")]
                ///
                /// # Errors
                /// A code of [`ErrorCode`].
                pub fn $name(&self, arguments: wire::$arguments) -> Result<wire::$result, Failure> {
                    use_cases::$name::run(self, arguments)
                }
            )*

            /// Performs the command of that name, JSON in and out; no arguments at all (`null`) is an empty object.
            ///
            /// # Errors
            /// `request.unknown_command`, `request.invalid_arguments`, or the command's own.
            pub fn call(&self, name: &str, arguments: Value) -> Result<Value, Failure> {
                match name {
                    $(stringify!($name) => answer(arguments, |arguments| self.$name(arguments)),)*
                    _ => Err(Failure::new(ErrorCode::UnknownCommand).with("name", name)),
                }
            }
        }
    };
}
for_each_command!(dispatch);

fn answer<A: DeserializeOwned, R: Serialize>(arguments: Value, act: impl FnOnce(A) -> Result<R, Failure>) -> Result<Value, Failure> {
    let arguments = if arguments.is_null() { Value::Object(serde_json::Map::new()) } else { arguments };
    let arguments = serde_json::from_value(arguments).map_err(|error| invalid(&error))?;
    serde_json::to_value(act(arguments)?).map_err(|error| invalid(&error))
}

fn invalid(error: &serde_json::Error) -> Failure {
    Failure::new(ErrorCode::InvalidArguments).with("detail", error.to_string())
}
