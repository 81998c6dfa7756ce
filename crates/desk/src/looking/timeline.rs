//! The days of a mission, and what happened on each, in lanes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use fieldseal_model::{RecordId, content::Weekday};
use fieldseal_seal::CompartmentId;

use super::{
    days,
    entries::{Entry, Reading},
};
use crate::{
    Failure,
    wire::{TimePrecision, TimelineDay, TimelineEntry, TimelineLane},
};

/// Photos that follow each other within so many minutes, at one site, are one burst.
const BURST_MINUTES: u16 = 15;

/// Days that nobody asked for are left out where more than this many in a row hold nothing.
const LONGEST_PAUSE: u32 = 2;

/// A mission's programme counts as whole for this many days; one with absurd dates shows the days that hold something.
const LONGEST_MISSION: u32 = 400;

/// Something that happened, or is to happen.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    pub day: NaiveDate,
    /// Minutes of the day; `None`: some time of the day.
    pub from: Option<u16>,
    pub to: Option<u16>,
    pub precision: TimePrecision,
    pub lane: TimelineLane,
    pub id: RecordId,
    pub kind: String,
    pub reference: String,
    pub title: String,
    pub state: Option<String>,
    /// A check-in that nobody confirmed.
    pub missed: bool,
    /// Groups photos.
    pub site: Option<RecordId>,
}

/// When a mission is, and which days its offices are closed.
#[derive(Debug, Clone, Copy)]
pub struct Span<'a> {
    pub start: Option<NaiveDate>,
    pub end: Option<NaiveDate>,
    pub weekend: &'a [Weekday],
}

/// Everything of a mission that has a time, in no order.
pub fn happenings(reading: Reading<'_>, compartment: CompartmentId, zone: Tz) -> Result<Vec<Happening>, Failure> {
    let mut found = Vec::new();
    for (kind, lane, how) in WHEN {
        for entry in reading.of_kind(kind, Some(compartment))? {
            found.extend(how.read(&entry, zone).map(|when| happening(entry, *lane, when)));
        }
    }
    Ok(found)
}

/// The days in order, with what happened on each. Every day of the mission is there; of the others those that hold something.
pub fn days(mut happenings: Vec<Happening>, span: Span<'_>) -> Vec<TimelineDay> {
    happenings.sort_by(|one, other| {
        (one.day, one.lane, one.from, one.site, &one.reference, one.id).cmp(&(
            other.day,
            other.lane,
            other.from,
            other.site,
            &other.reference,
            other.id,
        ))
    });
    let mut by_day: BTreeMap<NaiveDate, Vec<TimelineEntry>> = mission_days(span).map(|day| (day, Vec::new())).collect();
    for happening in happenings {
        join(by_day.entry(happening.day).or_default(), happening);
    }
    fill_short_pauses(&mut by_day);
    let mut before: Option<NaiveDate> = None;
    let mut found = Vec::with_capacity(by_day.len());
    for (day, entries) in by_day {
        found.push(TimelineDay {
            date: day.to_string(),
            weekend: days::is_weekend(day, span.weekend),
            in_mission: span.start.is_some_and(|start| start <= day) && span.end.is_some_and(|end| day <= end),
            left_out: before.map_or(0, |before| days::between(before, day)),
            entries,
        });
        before = Some(day);
    }
    found
}

/// Which fields of a kind say when.
enum When {
    /// Start and end, both moments.
    Moments(&'static str, Option<&'static str>),
    /// A moment and its length in minutes, as exact as the interview's `time_blur` allows.
    Blurred(&'static str, &'static str),
    /// A photo: when a person says that it was taken, or else its camera's clock, set right by the stated offset.
    Photo,
    /// A day.
    Day(&'static str),
    /// A day that may stand for a month, a year, or only roughly.
    About(&'static str, &'static str),
}

/// Day, first and last minute, how exact.
type Read = (NaiveDate, Option<u16>, Option<u16>, TimePrecision);

const WHEN: &[(&str, TimelineLane, When)] = &[
    ("itinerary_item", TimelineLane::Itinerary, When::Moments("starts", Some("ends"))),
    ("site_visit", TimelineLane::Visits, When::Moments("started", Some("ended"))),
    ("interview", TimelineLane::Interviews, When::Blurred("started", "duration_min")),
    ("observation", TimelineLane::Observations, When::Moments("observed_at", None)),
    ("evidence", TimelineLane::Evidence, When::Photo),
    ("incident", TimelineLane::Incidents, When::About("occurred", "occurred_precision")),
    ("compliance_concern", TimelineLane::FollowUp, When::Day("opened")),
    ("dialogue_entry", TimelineLane::FollowUp, When::Moments("at", None)),
    ("corrective_action", TimelineLane::FollowUp, When::Day("due")),
];

impl When {
    fn read(&self, entry: &Entry, zone: Tz) -> Option<Read> {
        match self {
            Self::Moments(start, end) => {
                let (day, from) = days::local(entry.moment(start)?, zone)?;
                let last = end.and_then(|end| days::local(entry.moment(end)?, zone));
                Some((day, Some(from), last.map(|(end, minute)| end_on(day, end, minute)), TimePrecision::Minute))
            }
            Self::Blurred(start, length) => {
                let (day, from) = days::local(entry.moment(start)?, zone)?;
                let to = entry
                    .integer(length)
                    .and_then(|minutes| u16::try_from(minutes).ok())
                    .map(|minutes| from.saturating_add(minutes).min(LAST_MINUTE));
                Some(blur(entry.text("time_blur"), day, from, to))
            }
            Self::Photo => match entry.moment("captured_at") {
                Some(at) => days::local(at, zone).map(|(day, minute)| (day, Some(minute), None, TimePrecision::Minute)),
                None => days::of_camera(entry.text("taken_at")?, entry.integer("clock_offset").unwrap_or(0), zone)
                    .map(|(day, minute)| (day, Some(minute), None, TimePrecision::Minute)),
            },
            Self::Day(field) => Some((days::parse(entry.text(field)?)?, None, None, TimePrecision::Day)),
            Self::About(field, precision) => {
                let precision = match entry.text(precision) {
                    Some("month") => TimePrecision::Month,
                    Some("year") => TimePrecision::Year,
                    Some("about") => TimePrecision::About,
                    _ => TimePrecision::Day,
                };
                Some((days::parse(entry.text(field)?)?, None, None, precision))
            }
        }
    }
}

const NOON: u16 = 12 * 60;
const LAST_MINUTE: u16 = 24 * 60;

/// The time of an interview as exactly as it may be told: to the half of a day, or to the day, in which it began.
pub fn blur(choice: Option<&str>, day: NaiveDate, from: u16, to: Option<u16>) -> Read {
    match choice {
        Some("half_day") if from < NOON => (day, Some(0), Some(NOON), TimePrecision::HalfDay),
        Some("half_day") => (day, Some(NOON), Some(LAST_MINUTE), TimePrecision::HalfDay),
        Some("none") | None => (day, Some(from), to, TimePrecision::Minute),
        // What this version does not know is not told more exactly than the day.
        Some(_) => (day, None, None, TimePrecision::Day),
    }
}

/// The last minute on the day of the beginning.
fn end_on(day: NaiveDate, end: NaiveDate, minute: u16) -> u16 {
    if end > day { LAST_MINUTE } else { minute }
}

fn happening(entry: Entry, lane: TimelineLane, (day, from, to, precision): Read) -> Happening {
    let missed = entry.moment("check_in_due").is_some() && entry.moment("checked_in").is_none();
    let state = entry.state();
    let over = matches!(state.as_deref(), Some("cancelled" | "refused"));
    Happening {
        day,
        from,
        to: to.filter(|to| from.is_none_or(|from| from <= *to)),
        precision,
        lane,
        id: entry.id,
        site: entry.link("site"),
        missed: missed && !over,
        state,
        kind: entry.kind,
        reference: entry.reference,
        title: entry.title,
    }
}

/// Adds a happening to its day: a photo to the burst before it, when there is one.
fn join(entries: &mut Vec<TimelineEntry>, happening: Happening) {
    let site = happening.site.map(|site| site.to_string());
    if happening.lane == TimelineLane::Evidence {
        let burst = entries.iter_mut().rev().take_while(|entry| entry.lane == TimelineLane::Evidence).find(|entry| entry.site == site);
        if let (Some(burst), Some(now)) = (burst, happening.from)
            && burst.to.or(burst.from).is_some_and(|before| now.saturating_sub(before) <= BURST_MINUTES)
        {
            burst.count += 1;
            burst.to = Some(now);
            return;
        }
    }
    entries.push(TimelineEntry {
        id: happening.id.to_string(),
        kind: happening.kind,
        reference: Some(happening.reference).filter(|reference| !reference.is_empty()),
        title: happening.title,
        lane: happening.lane,
        from: happening.from,
        to: happening.to,
        precision: happening.precision,
        state: happening.state,
        missed: happening.missed,
        site,
        count: 1,
    });
}

fn mission_days(span: Span<'_>) -> impl Iterator<Item = NaiveDate> {
    let whole = span.start.zip(span.end).filter(|(start, end)| start <= end && days::between(*start, *end) < LONGEST_MISSION);
    let last = whole.map(|(_, end)| end);
    let following = move |day: &NaiveDate| Some(days::next(*day)).filter(|next| Some(*next) <= last && next > day);
    std::iter::successors(whole.map(|(start, _)| start), following)
}

/// A single empty day between two full ones reads better as a day than as a break.
fn fill_short_pauses(by_day: &mut BTreeMap<NaiveDate, Vec<TimelineEntry>>) {
    let known: Vec<NaiveDate> = by_day.keys().copied().collect();
    for pair in known.windows(2) {
        let &[one, other] = pair else { continue };
        if days::between(one, other) <= LONGEST_PAUSE {
            let mut day = days::next(one);
            while day < other {
                by_day.entry(day).or_default();
                day = days::next(day);
            }
        }
    }
}

#[cfg(test)]
#[path = "timeline_tests.rs"]
mod tests;
