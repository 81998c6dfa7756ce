use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// A content pack that the secretariat brought, as it was signed. Written once; which one counts follows from all of them.
pub static CONTENT_PACK: Kind = Kind {
    name: "content_pack",
    reference: None,
    compartment: CompartmentClass::Organisation,
    title_field: "pack",
    fields: &[
        line("pack").imported().unsearched().listed(),
        line("version").imported().unsearched().listed(),
        // The file's exact text: the signature is over its bytes.
        prose("content").imported().unsearched(),
        line("signer").imported().unsearched().listed(),
        line("signature").imported().unsearched().listed(),
    ],
};
