use chrono::NaiveDate;

/// A date and how it was stated: `2026-02-06`, `2026-02-06 [persian day] ۱۷ دلو ۱۴۰۴`, `2026-02-01 [gregorian month] Feb 2026`, or, where nobody knows the day,
/// `[unknown] after the harvest`. The text that a date field holds; its first ten letters are the day, so that dates sort and compare as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatedDay<'text> {
    /// The day, or the first one of the month or year.
    pub day: Option<NaiveDate>,
    /// The calendar it was stated in and how exactly: `persian day`. Empty for a plain day.
    pub manner: &'text str,
    /// As it was typed, never read again for what it means. Empty for a plain day.
    pub text: &'text str,
}

const MANNERS: [&str; 9] = [
    "gregorian day",
    "gregorian month",
    "gregorian year",
    "persian day",
    "persian month",
    "persian year",
    "hijri day",
    "hijri month",
    "hijri year",
];

/// The longest text, in bytes.
const LIMIT: usize = 400;

impl<'text> StatedDay<'text> {
    /// `None` for anything else.
    pub fn read(value: &'text str) -> Option<Self> {
        if let Some(text) = value.strip_prefix("[unknown] ") {
            return is_stated(text).then_some(Self { day: None, manner: "unknown", text });
        }
        let (day, rest) = value.split_at_checked(10)?;
        // The parser alone would take fewer digits.
        let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok().filter(|parsed| parsed.to_string() == day)?;
        if rest.is_empty() {
            return Some(Self { day: Some(day), manner: "", text: "" });
        }
        let (manner, text) = rest.strip_prefix(" [")?.split_once("] ")?;
        (MANNERS.contains(&manner) && is_stated(text)).then_some(Self { day: Some(day), manner, text })
    }
}

/// One line of words, without space around them.
fn is_stated(text: &str) -> bool {
    (1..=LIMIT).contains(&text.len()) && text.trim() == text && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_with_how_they_were_stated() {
        let day = NaiveDate::from_ymd_opt(2026, 2, 6);
        assert_eq!(StatedDay::read("2026-02-06"), Some(StatedDay { day, manner: "", text: "" }));
        let stated = StatedDay { day, manner: "persian day", text: "۱۷ دلو ۱۴۰۴" };
        assert_eq!(StatedDay::read("2026-02-06 [persian day] ۱۷ دلو ۱۴۰۴"), Some(stated));
        assert_eq!(
            StatedDay::read("[unknown] after the harvest"),
            Some(StatedDay { day: None, manner: "unknown", text: "after the harvest" })
        );
    }

    #[test]
    fn nothing_else_is_a_date() {
        for text in [
            "",
            "2026-02-30",
            "2026-2-06",
            "2026-02-06 ",
            "2026-02-06 17 Dalw",
            "2026-02-06 [julian day] x",
            "2026-02-06 [persian day]",
            "2026-02-06 [persian day] ",
            "2026-02-06 [persian day] two\nlines",
            "[unknown]",
            "[unknown]  x",
            "۲۰۲۶-۰۲-۰۶",
            "+2026-02-06",
            "12026-02-06",
            "2026-02-06[persian day] x",
            "٢٠٢٦",
        ] {
            assert_eq!(StatedDay::read(text), None, "{text}");
        }
        assert_eq!(StatedDay::read(&format!("[unknown] {}", "x".repeat(401))), None);
    }
}
