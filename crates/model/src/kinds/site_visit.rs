use crate::field::declare::*;
use crate::{ChoiceList, CompartmentClass, Kind, Reference};

pub static SITE_VISIT: Kind = Kind {
    name: "site_visit",
    reference: Some(Reference { letter: 'V', digits: 2 }),
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        reference(),
        line("title").listed(),
        link("site", &["site"]).listed(),
        state().listed(),
        instant("started").listed(),
        instant("ended"),
        boolean("announced"),
        choice("access", &ACCESS).listed().group("access"),
        prose("restrictions").group("access"),
        boolean("accompanied_by_management").group("access"),
        words("officers").group("access"),
        count("guards_on_duty").unit("persons").group("counts"),
        count("armed_on_duty").unit("persons").group("counts"),
        count("women_on_duty").unit("persons").group("counts"),
        line("shift_pattern").group("counts"),
        integer("temperature", -60, 70).unit("°C").group("counts"),
        prose("notes").group("notes"),
        prose("cancel_reason").group("notes"),
    ],
};

static ACCESS: ChoiceList = ChoiceList { name: "access", choices: &["full", "partial", "refused", "conditional"] };
