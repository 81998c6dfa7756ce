use crate::field::declare::*;
use crate::{CompartmentClass, Kind};

/// Something to do, by somebody, by a day.
pub static TASK: Kind = Kind {
    name: "task",
    reference: None,
    compartment: CompartmentClass::Mission,
    title_field: "title",
    fields: &[
        line("title").listed(),
        date("due").listed(),
        line("owner").listed(),
        state().listed(),
        links(
            "about",
            &[
                "interview",
                "site_visit",
                "observation",
                "evidence",
                "finding",
                "document_request",
                "remote_item",
                "incident",
                "compliance_concern",
                "corrective_action",
                "company",
                "site",
                "source",
            ],
        ),
        prose("note"),
    ],
};
