use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind};

/// That somebody disclosed sexual exploitation, abuse or gender-based violence, and that help was offered. No free text, no name, no place: by design there is no field for them.
pub static DISCLOSURE: Kind = Kind {
    name: "disclosure",
    reference: None,
    compartment: CompartmentClass::Identity,
    title_field: "date_band",
    fields: &[
        choice("date_band", &DATE_BAND).listed(),
        boolean("referral_offered").listed(),
        boolean("referral_accepted").listed(),
        boolean("focal_point_informed").listed(),
        boolean("immediate_danger").listed(),
        // The newest deposit of it, and whom that was sealed for.
        line("deposit").imported().unsearched().group("custody"),
        words("deposited_for").imported().unsearched().group("custody"),
    ],
};

static DATE_BAND: ChoiceList = ChoiceList { name: "disclosure_date_band", choices: &["this_week", "this_month", "earlier"] };
