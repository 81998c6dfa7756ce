use icu_calendar::{Date, Gregorian, Iso};

use crate::{Calendar, Day, LocalTime, Reader, calendar::umm_al_qura, month_names};

/// How exactly a day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    Day,
    Month,
    Year,
}

impl Precision {
    pub const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|precision| precision.name() == name)
    }
}

/// A time that is told no more exactly than this protects whoever spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    Morning,
    Afternoon,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// `6 Feb`
    DayOfYear,
    /// `6 Feb 2026`
    Short,
    /// `Friday, 6 February 2026`
    Long,
}

impl Reader {
    pub fn day(&self, calendar: Calendar, day: Day, width: Width) -> String {
        let iso = day.iso();
        match (calendar, width) {
            (Calendar::Gregorian, Width::Short) => self.day.format(&gregorian(iso)).to_string(),
            (Calendar::Gregorian, Width::Long) => self.long_day.format(&gregorian(iso)).to_string(),
            (Calendar::Gregorian, Width::DayOfYear) => self.day_of_year.format(&gregorian(iso)).to_string(),
            (Calendar::Hijri, _) => self.hijri_day.format(&iso.to_calendar(umm_al_qura())).to_string(),
            (Calendar::Persian, _) => {
                let date = day.within_calendar(Calendar::Persian);
                format!("{} {}", self.digits.write(&date.day.to_string()), self.afghan_month(day))
            }
        }
    }

    /// The day, month or year that begins on this day: what is not known is not written.
    pub fn as_known(&self, calendar: Calendar, day: Day, precision: Precision) -> String {
        match (calendar, precision) {
            (_, Precision::Day) => self.day(calendar, day, Width::Short),
            (Calendar::Gregorian, Precision::Month) => self.month.format(&gregorian(day.iso())).to_string(),
            (Calendar::Hijri, Precision::Month) => self.hijri_month.format(&day.iso().to_calendar(umm_al_qura())).to_string(),
            (Calendar::Persian, Precision::Month) => self.afghan_month(day),
            (Calendar::Gregorian, Precision::Year) => self.year(calendar, day),
            (_, Precision::Year) => format!("{} {}", self.year(calendar, day), self.era(calendar)),
        }
    }

    /// `6–14 Feb 2026`
    pub fn range(&self, from: Day, to: Day) -> String {
        let [first, last] = [from, to].map(|day| day.within_calendar(Calendar::Gregorian));
        let whole = |day| self.day(Calendar::Gregorian, day, Width::Short);
        // Only where days come first and stand alone can one end be shortened.
        let shortens = matches!(self.language, "en" | "fr" | "es" | "ar");
        if from == to {
            whole(from)
        } else if shortens && from < to && first.year == last.year && first.month == last.month {
            format!("{}–{}", self.digits.write(&first.day.to_string()), whole(to))
        } else if shortens && from < to && first.year == last.year {
            format!("{} – {}", self.day(Calendar::Gregorian, from, Width::DayOfYear), whole(to))
        } else {
            format!("{} – {}", whole(from), whole(to))
        }
    }

    /// `11:12`
    pub fn clock(&self, hour: u8, minute: u8) -> String {
        self.digits.write(&format!("{hour:02}:{minute:02}"))
    }

    /// `6 Feb 2026, 11:12`
    pub fn moment(&self, at: LocalTime, width: Width) -> String {
        self.beside(&self.day(Calendar::Gregorian, at.day, width), &self.clock(at.hour, at.minute))
    }

    /// `6 Feb 2026, 11:12 (+03:00)`: a moment with where its clock stood.
    pub fn stated_moment(&self, at: LocalTime) -> String {
        let moment = self.moment(at, Width::Short);
        match at.offset {
            None => moment,
            Some(0) if at.is_universal => format!("{moment} ({})", self.isolated("UTC")),
            Some(minutes) => {
                let (sign, minutes) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
                format!("{moment} ({})", self.isolated(&format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)))
            }
        }
    }

    /// `6 Feb 2026, morning`
    pub fn half_day(&self, at: LocalTime) -> String {
        let half = if at.hour < 12 { Half::Morning } else { Half::Afternoon };
        self.beside(&self.day(Calendar::Gregorian, at.day, Width::Short), self.half(half))
    }

    fn beside(&self, day: &str, time: &str) -> String {
        format!("{day}{} {time}", if self.is_right_to_left() { '،' } else { ',' })
    }

    fn half(&self, half: Half) -> &'static str {
        let (morning, afternoon) = match self.language {
            "fr" => ("matin", "après-midi"),
            "es" => ("por la mañana", "por la tarde"),
            "ar" => ("صباحًا", "بعد الظهر"),
            "fa" => ("پیش از چاشت", "بعد از چاشت"),
            "ps" => ("له غرمې مخکې", "له غرمې وروسته"),
            "ckb" => ("پێش نیوەڕۆ", "پاش نیوەڕۆ"),
            _ => ("morning", "afternoon"),
        };
        match half {
            Half::Morning => morning,
            Half::Afternoon => afternoon,
        }
    }

    /// `Dalw 1404 SH`
    fn afghan_month(&self, day: Day) -> String {
        let date = day.within_calendar(Calendar::Persian);
        let names = match self.language {
            "ar" => month_names::AFGHAN_ARABIC,
            "fa" | "ckb" => month_names::AFGHAN_DARI,
            "ps" => month_names::AFGHAN_PASHTO,
            _ => month_names::AFGHAN_LATIN,
        };
        let name = names.get(usize::from(date.month.saturating_sub(1))).copied().unwrap_or_default();
        format!("{name} {} {}", self.year(Calendar::Persian, day), self.era(Calendar::Persian))
    }

    fn year(&self, calendar: Calendar, day: Day) -> String {
        self.digits.write(&day.within_calendar(calendar).year.to_string())
    }

    /// Tells the years of the three calendars apart.
    fn era(&self, calendar: Calendar) -> &'static str {
        match (calendar, self.language) {
            (Calendar::Gregorian, _) => "",
            (Calendar::Persian, "ar" | "ckb") => "هـ.ش",
            (Calendar::Persian, "fa" | "ps") => "ه‍.ش.",
            (Calendar::Persian, _) => "SH",
            (Calendar::Hijri, "ar" | "ckb") => "هـ",
            (Calendar::Hijri, "fa" | "ps") => "ه‍.ق.",
            (Calendar::Hijri, _) => "AH",
        }
    }
}

fn gregorian(iso: Date<Iso>) -> Date<Gregorian> {
    iso.to_calendar(Gregorian)
}

#[cfg(test)]
#[path = "dates_tests.rs"]
mod tests;
