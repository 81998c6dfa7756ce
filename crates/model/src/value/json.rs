use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value as Json, json};

use super::{Position, Value, ValueError, check, typed};
use crate::field::{Field, FieldType};

pub(super) fn read(field: &Field, json: &Json) -> Result<Value, ValueError> {
    let wrong = || ValueError::WrongType { expected: field.field_type.name() };
    let value = match (field.field_type, json) {
        (_, Json::Null) => Value::Empty,
        (FieldType::Boolean, Json::Bool(flag)) => Value::Boolean(*flag),
        (FieldType::Integer { .. }, Json::Number(number)) => Value::Integer(whole(number).ok_or_else(wrong)?),
        (FieldType::Decimal { .. }, Json::Number(number)) => Value::Decimal(number.as_f64().ok_or_else(wrong)?),
        (FieldType::Instant, Json::Object(object)) => {
            let at = object.get("at").and_then(Json::as_str).ok_or_else(wrong)?;
            let zone = match object.get("zone") {
                None | Some(Json::Null) => None,
                Some(zone) => Some(zone.as_str().ok_or_else(wrong)?),
            };
            instant(at, zone)?
        }
        (FieldType::Position, Json::Object(object)) => {
            let number = |name: &str| object.get(name).and_then(Json::as_f64);
            Value::Position(Position {
                latitude: number("lat").ok_or_else(wrong)?,
                longitude: number("lon").ok_or_else(wrong)?,
                accuracy_m: number("accuracy_m"),
            })
        }
        (FieldType::Boolean | FieldType::Integer { .. } | FieldType::Decimal { .. } | FieldType::Position, Json::String(text))
            if !text.trim().is_empty() =>
        {
            return Err(wrong());
        }
        (_, Json::String(text)) => return typed::read(field, text),
        _ => return Err(wrong()),
    };
    check::value(field, &value)?;
    Ok(value)
}

pub(super) fn write(value: &Value) -> Json {
    match value {
        Value::Empty | Value::Blob(_) => Json::Null,
        Value::Boolean(flag) => json!(flag),
        Value::Integer(number) => json!(number),
        Value::Decimal(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Instant { unix_ms, zone } => json!({"at": rfc3339(*unix_ms), "zone": zone}),
        Value::Position(position) => match position.accuracy_m {
            Some(accuracy) => json!({"lat": position.latitude, "lon": position.longitude, "accuracy_m": accuracy}),
            None => json!({"lat": position.latitude, "lon": position.longitude}),
        },
        Value::Link(id) => json!(id),
    }
}

/// A moment from RFC 3339 text; without a zone name the text's own offset is kept (`+03:00`).
pub(super) fn instant(text: &str, zone: Option<&str>) -> Result<Value, ValueError> {
    let at = DateTime::parse_from_rfc3339(text.trim()).map_err(|_| ValueError::NotAnInstant { value: check::shortened(text) })?;
    let zone = match zone {
        Some(zone) if !zone.is_empty() => zone.to_owned(),
        _ if at.offset().local_minus_utc() == 0 => "UTC".to_owned(),
        _ => at.offset().to_string(),
    };
    Ok(Value::Instant { unix_ms: at.timestamp_millis(), zone })
}

fn rfc3339(unix_ms: i64) -> String {
    // Outside chrono's 262,000 years only a damaged clock can be; its number is shown as it is.
    DateTime::<Utc>::from_timestamp_millis(unix_ms)
        .map_or_else(|| unix_ms.to_string(), |at| at.to_rfc3339_opts(SecondsFormat::Millis, true))
}

/// `50` and `50.0` are the same whole number in JSON.
fn whole(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 9.0e15).map(|float| float as i64))
}
