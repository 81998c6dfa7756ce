use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// How far a camera's clock was off. Its photos keep the time that they state; the corrected one is shown beside it.
pub static CAMERA_CLOCK: Kind = Kind {
    name: "camera_clock",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "camera",
    fields: &[line("camera").listed(), integer("offset", -315_360_000, 315_360_000).unit("s").listed(), line("reason").listed()],
};
