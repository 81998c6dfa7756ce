#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value as Json, json};

use super::*;

fn ask(desk: &mut Desk, question: &Json) -> Json {
    serde_json::from_slice(&desk.ask(question.to_string().as_bytes())).unwrap()
}

fn in_kabul(language: &str) -> Desk {
    let mut desk = Desk::default();
    let manner = ask(&mut desk, &json!({"ask": "reader", "language": language, "country": "AF", "digits": null, "zone": "Asia/Kabul"}));
    assert_eq!(manner, json!({"digits": "latn", "calendars": ["gregorian", "persian", "hijri"], "week_start": 6, "weekend": [4, 5]}));
    desk
}

#[test]
fn without_a_reader_nothing_is_said() {
    assert_eq!(ask(&mut Desk::default(), &json!({"ask": "count", "value": 5})), Json::Null);
}

#[test]
fn what_is_no_question_has_no_answer() {
    let mut desk = in_kabul("en");
    for bytes in [&b""[..], b"{", b"null", b"{\"ask\":\"else\"}", b"{\"ask\":\"count\",\"value\":null}", &[0xff, 0xfe]] {
        assert_eq!(desk.ask(bytes), b"null");
    }
    assert_eq!(ask(&mut desk, &json!({"ask": "day", "day": "2026-02-30", "calendar": "persian", "precision": "day"})), Json::Null);
    assert_eq!(ask(&mut desk, &json!({"ask": "stated_moment", "at": "2026-02-06T08:12:00Z", "zone": "no/zone"})), Json::Null);
}

#[test]
fn a_language_without_words_leaves_the_reader_as_he_is() {
    let mut desk = in_kabul("en");
    assert_eq!(ask(&mut desk, &json!({"ask": "reader", "language": "xx", "country": null, "digits": null, "zone": "UTC"})), Json::Null);
    assert_eq!(ask(&mut desk, &json!({"ask": "time", "at": "2026-02-06T08:12:00Z"})), json!("12:42"));
}

#[test]
fn moments_stand_on_the_laptop_s_clock() {
    let mut desk = in_kabul("en");
    let mut short = |at: &str| ask(&mut desk, &json!({"ask": "short_moment", "at": at, "now": "2026-02-06T20:00:00Z"}));
    assert_eq!(short("2026-02-06T19:45:00Z"), json!("00:15"), "today, past midnight in Kabul");
    assert_eq!(short("2026-02-06T08:12:00Z"), json!("6 Feb, 12:42"));
    assert_eq!(short("2020-02-06T08:12:00Z"), json!("6 Feb 2020, 12:42"));
}

#[test]
fn a_refused_date_says_what_there_is() {
    let mut desk = in_kabul("en");
    let refused = ask(&mut desk, &json!({"ask": "understand", "text": "30 February 2026", "calendar": null}));
    assert_eq!(
        (&refused["is"], &refused["code"], &refused["word"], &refused["month"], &refused["days"]),
        (&json!("refused"), &json!("no_day"), &json!("30"), &json!("February 2026"), &json!(28))
    );
    let several = ask(&mut desk, &json!({"ask": "understand", "text": "6/2/2026", "calendar": null}));
    assert_eq!(several["meanings"].as_array().unwrap().len(), 2);
    assert_eq!(
        ask(&mut desk, &json!({"ask": "instant", "day": "2026-02-06", "time": "٩:٣٠", "zone": "Asia/Kabul"})),
        json!({"is": "instant", "at": "2026-02-06T05:00:00.000Z"})
    );
    assert_eq!(
        ask(&mut desk, &json!({"ask": "instant", "day": "2026-02-06", "time": "noon", "zone": "Asia/Kabul"}))["code"],
        json!("no_time")
    );
}
