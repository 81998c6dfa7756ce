#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fieldseal_model::kind;
use proptest::prelude::*;

use super::*;
use crate::test_support::{BLUE_HERON, FewLinks, FewWords};

fn read(of: &'static str, field: &str, text: &str, days: DayOrder) -> Result<Given, CellError> {
    let reading = Reading { kind: of, words: &FewWords, links: &FewLinks, days };
    read_cell(kind(of).unwrap().field(field).unwrap(), &Cell::text(text), &reading)
}

fn day(text: &str) -> Result<String, CellError> {
    match read("licence", "expires", text, DayOrder::Unstated)? {
        Given::Register(Value::Text(day)) => Ok(day),
        other => panic!("{other:?}"),
    }
}

#[test]
fn days_as_offices_write_them() {
    for (text, expected) in [
        ("2026-03-14", "2026-03-14"),
        ("2026/3/14", "2026-03-14"),
        ("20260314", "2026-03-14"),
        ("14.03.2026", "2026-03-14"),
        ("14/3/2026", "2026-03-14"),
        ("3/14/2026", "2026-03-14"),
        ("03/03/2026", "2026-03-03"),
        ("14 March 2026", "2026-03-14"),
        ("March 14, 2026", "2026-03-14"),
        ("1er août 2026", "2026-08-01"),
        ("14 de marzo de 2026", "2026-03-14"),
        ("١٤ مارس ٢٠٢٦", "2026-03-14"),
        ("٢٠٢٦/٠٣/١٤", "2026-03-14"),
        ("۱۴/۰۳/۲۰۲۶", "2026-03-14"),
        ("2026-03-14T00:00:00", "2026-03-14"),
        ("29 Feb 2028", "2028-02-29"),
    ] {
        assert_eq!(day(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn days_that_nobody_can_be_sure_of_are_refused() {
    for (text, error) in [
        ("30.02.2026", CellError::NoSuchDay),
        ("2026-02-30", CellError::NoSuchDay),
        ("29 February 2026", CellError::NoSuchDay),
        ("2026-13-01", CellError::NoSuchDay),
        ("03/04/2026", CellError::AmbiguousDay),
        ("٠٣/٠٤/٢٠٢٦", CellError::AmbiguousDay),
        ("14/03/26", CellError::ShortYear),
        ("14 Mar 26", CellError::ShortYear),
        ("1404-11-12", CellError::OtherCalendar),
        ("۱۴۰۴/۱۱/۱۲", CellError::OtherCalendar),
        ("12/11/1404", CellError::OtherCalendar),
        ("۱۲ دلو ۱۴۰۴", CellError::OtherCalendar),
        ("14 Ramadan 1447", CellError::OtherCalendar),
        ("١٤ رمضان ١٤٤٧ هـ", CellError::OtherCalendar),
        ("46095", CellError::DayAsNumber),
        ("soon", CellError::NotADay),
        ("2026", CellError::NotADay),
        ("March 2026", CellError::NotADay),
        ("0026-03-14", CellError::NotADay),
        ("14 March 2026 (renewed)", CellError::NotADay),
    ] {
        assert_eq!(day(text), Err(error), "{text}");
    }
}

#[test]
fn a_stated_order_of_day_and_month_settles_what_is_ambiguous() {
    let day = |order| read("licence", "expires", "03/04/2026", order).unwrap();
    assert_eq!(day(DayOrder::DayFirst), Given::Register(Value::Text("2026-04-03".to_owned())));
    assert_eq!(day(DayOrder::MonthFirst), Given::Register(Value::Text("2026-03-04".to_owned())));
    assert_eq!(read("licence", "expires", "14/03/2026", DayOrder::MonthFirst), Err(CellError::NoSuchDay), "the order counts for all alike");
}

#[test]
fn other_calendars_stay_as_stated_in_lines() {
    let given = read("licence", "authority", "۱۲ دلو ۱۴۰۴", DayOrder::Unstated).unwrap();
    assert_eq!(given, Given::Register(Value::Text("۱۲ دلو ۱۴۰۴".to_owned())));
}

#[test]
fn numbers_with_separators_and_in_three_sets_of_digits() {
    let whole = |text| read("company", "personnel_total", text, DayOrder::Unstated);
    for text in ["1240", "1,240", "1.240", "1 240", "1\u{a0}240", "1'240", "١٢٤٠", "۱٬۲۴۰", "1240.0"] {
        assert_eq!(whole(text), Ok(Given::Register(Value::Integer(1240))), "{text}");
    }
    for text in ["12,40", "about 50", "1,24,0", "12.5", "1e3", ""] {
        assert_eq!(whole(text), Err(CellError::NotANumber), "{text}");
    }
    assert_eq!(whole("-3"), Err(CellError::OutOfRange { min: 0.0, max: 1_000_000.0 }));
    let decimal = |text| read("checklist_answer", "value", text, DayOrder::Unstated);
    for (text, number) in [("30.5", 30.5), ("30,5", 30.5), ("1,240.5", 1240.5), ("1.240,5", 1240.5), ("-7", -7.0)] {
        assert_eq!(decimal(text), Ok(Given::Register(Value::Decimal(number))), "{text}");
    }
    assert_eq!(decimal("1,240"), Err(CellError::AmbiguousNumber));
    assert_eq!(decimal("nan"), Err(CellError::NotANumber));
}

#[test]
fn choices_and_states_by_name_or_label_in_any_language() {
    let choice = |text| read("licence", "licence_kind", text, DayOrder::Unstated);
    for text in ["vehicle", "Vehicles", "VÉHICULES", "مركبات"] {
        assert_eq!(choice(text), Ok(Given::Register(Value::Text("vehicle".to_owned()))), "{text}");
    }
    assert!(matches!(choice("boats"), Err(CellError::NotAChoice { value, choices }) if value == "boats" && choices.len() == 5));
    assert_eq!(
        read("complaint_reference", "state", "Being handled", DayOrder::Unstated),
        Ok(Given::Register(Value::Text("in_process".to_owned())))
    );
}

#[test]
fn links_by_any_name_and_never_by_half_of_one() {
    let link = |text| read("licence", "company", text, DayOrder::Unstated);
    assert_eq!(link("Blue  HERON"), Ok(Given::Register(Value::Link(BLUE_HERON))));
    assert!(matches!(link("Blue"), Err(CellError::NoSuchRecord { .. })));
    assert!(matches!(link("Twin"), Err(CellError::SeveralRecords { count: 2, .. })));
    let set = read("site", "companies", "Heron, Blue, Ltd", DayOrder::Unstated);
    assert_eq!(set, Ok(Given::Set(vec![BLUE_HERON.to_string()])), "a name with commas is one name");
}

#[test]
fn paragraphs_in_ranges_and_as_people_say_them() {
    let paragraphs = |text| read("csa_answer", "paragraphs", text, DayOrder::Unstated);
    assert_eq!(paragraphs("¶29–31, Art. 38; 67(a)"), Ok(Given::Set(["29", "30", "31", "38", "67(a)"].map(str::to_owned).to_vec())));
    assert_eq!(paragraphs("٥٤"), Ok(Given::Set(vec!["54".to_owned()])));
    for text in ["71", "34-29", "general"] {
        assert!(matches!(paragraphs(text), Err(CellError::NotAParagraph { .. })), "{text}");
    }
}

#[test]
fn moments_need_a_day_a_time_and_where_it_was_told() {
    let moment = |text| read("itinerary_item", "starts", text, DayOrder::Unstated);
    let expected = Given::Register(Value::Instant { unix_ms: 1_770_367_200_000, zone: "+03:00".to_owned() });
    for text in ["2026-02-06T11:40:00+03:00", "2026-02-06 11:40 +03:00", "6 2026"] {
        if text.len() > 8 {
            assert_eq!(moment(text), Ok(expected.clone()), "{text}");
        }
    }
    let zoned = moment("2026-02-06 11:40+03:00 Asia/Baghdad");
    assert_eq!(zoned, Ok(Given::Register(Value::Instant { unix_ms: 1_770_367_200_000, zone: "Asia/Baghdad".to_owned() })));
    assert_eq!(moment("2026-02-06 11:40"), Err(CellError::NoZone));
    assert_eq!(moment("2026-02-06"), Err(CellError::NotAMoment));
    assert_eq!(moment("2026-02-30 11:40Z"), Err(CellError::NoSuchDay));
    assert_eq!(moment("2026-02-06 25:40Z"), Err(CellError::NotAMoment));
}

#[test]
fn what_the_spreadsheet_itself_calls_wrong_is_refused() {
    let reading = Reading { kind: "licence", words: &FewWords, links: &FewLinks, days: DayOrder::Unstated };
    let field = kind("licence").unwrap().field("number").unwrap();
    for (fault, error) in
        [(Fault::Formula, CellError::Formula), (Fault::Uncomputed, CellError::Uncomputed), (Fault::Undecodable, CellError::Undecodable)]
    {
        assert_eq!(read_cell(field, &Cell { text: "#REF!".to_owned(), fault: Some(fault) }, &reading), Err(error));
    }
}

proptest! {
    /// Whatever stands in a cell: a value that the declaration takes, or a reason.
    #[test]
    fn no_cell_breaks_the_reading(text in "\\PC{0,40}", order in 0..3) {
        let order = [DayOrder::Unstated, DayOrder::DayFirst, DayOrder::MonthFirst][order as usize];
        for name in ["company", "licence", "csa_answer", "itinerary_item", "site", "remote_item", "checklist_answer", "complaint_reference"] {
            let reading = Reading { kind: name, words: &FewWords, links: &FewLinks, days: order };
            for field in kind(name).unwrap().fields {
                if let Ok(Given::Register(value)) = read_cell(field, &Cell::text(text.as_str()), &reading) {
                    prop_assert!(value.check(field).is_ok(), "{}: {value:?}", field.name);
                }
            }
        }
    }

    /// Every day there is comes back from each way of writing it.
    #[test]
    fn days_come_back(days in 0_i64..60_000) {
        let date = chrono::NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + chrono::Days::new(days as u64);
        for format in ["%Y-%m-%d", "%Y/%m/%d", "%d %B %Y", "%B %d, %Y", "%Y%m%d"] {
            prop_assert_eq!(day(&date.format(format).to_string()), Ok(date.format("%Y-%m-%d").to_string()));
        }
    }
}
