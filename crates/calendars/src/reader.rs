use icu_calendar::{
    Gregorian,
    cal::{Hijri, hijri::UmmAlQura},
};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{MD, YM, YMD, YMDE},
};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use crate::{Digits, country::of_two_letters};

/// Who reads: in which language, of which country's manner, in which digits. Everything that becomes text goes through one of these.
pub struct Reader {
    pub(crate) language: &'static str,
    pub(crate) digits: Digits,
    pub(crate) decimal: DecimalFormatter,
    pub(crate) day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub(crate) long_day: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    pub(crate) day_of_year: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    pub(crate) month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    pub(crate) hijri_day: FixedCalendarDateTimeFormatter<Hijri<UmmAlQura>, YMD>,
    pub(crate) hijri_month: FixedCalendarDateTimeFormatter<Hijri<UmmAlQura>, YM>,
}

/// There are no words for this language here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no words for {0}")]
pub struct UnknownLanguage(pub String);

/// Languages that can be written: those of the window, and those of cards that are shown to people.
const LANGUAGES: [&str; 7] = ["en", "fr", "es", "ar", "fa", "ps", "ckb"];

impl Reader {
    /// `country` (ISO 3166) decides between the manners of one language: Arabic in Iraq has other months and digits than elsewhere. Without `digits`, those that the
    /// language and the country use.
    ///
    /// # Errors
    /// [`UnknownLanguage`]
    pub fn new(language: &str, country: Option<&str>, digits: Option<Digits>) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage(language.to_owned());
        let primary = language.split('-').next().unwrap_or_default();
        let language = LANGUAGES.into_iter().find(|known| *known == primary).ok_or_else(unknown)?;
        let tag = manner(language, of_two_letters(country.unwrap_or_default()));
        let digits = digits.unwrap_or_else(|| digits_of(tag));
        let locale: Locale = format!("{tag}-u-nu-{}", digits.name()).parse().map_err(|_| unknown())?;
        // CLDR names the lunar months in these, and not, or in another order, in the manners beside them.
        let lunar = match language {
            "es" => "es",
            "ps" => "fa-AF",
            "ckb" => "ar-IQ",
            _ => tag,
        };
        let lunar: Locale = format!("{lunar}-u-nu-{}", digits.name()).parse().map_err(|_| unknown())?;
        // Short days of Arabic script are bare numbers: there the long ones are written.
        let (day, lunar_day) = if is_right_to_left(language) { (YMD::long(), YMD::long()) } else { (YMD::medium(), YMD::long()) };
        Ok(Self {
            language,
            digits,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(|_| unknown())?,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), day).map_err(|_| unknown())?,
            long_day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).map_err(|_| unknown())?,
            day_of_year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::medium()).map_err(|_| unknown())?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).map_err(|_| unknown())?,
            hijri_day: FixedCalendarDateTimeFormatter::try_new((&lunar).into(), lunar_day).map_err(|_| unknown())?,
            hijri_month: FixedCalendarDateTimeFormatter::try_new((&lunar).into(), YM::long()).map_err(|_| unknown())?,
        })
    }

    pub fn digits(&self) -> Digits {
        self.digits
    }

    pub(crate) fn is_right_to_left(&self) -> bool {
        is_right_to_left(self.language)
    }

    /// Keeps the order of signs and digits inside a text that runs to the left (LRI … PDI).
    pub(crate) fn isolated(&self, text: &str) -> String {
        if self.is_right_to_left() { format!("\u{2066}{text}\u{2069}") } else { text.to_owned() }
    }
}

fn is_right_to_left(language: &str) -> bool {
    matches!(language, "ar" | "fa" | "ps" | "ckb")
}

/// The locale of CLDR whose manner is meant.
fn manner(language: &str, country: &str) -> &'static str {
    match (language, country) {
        ("fr", _) => "fr",
        ("es", "HN") => "es-HN",
        ("es", _) => "es",
        ("ar", "IQ") => "ar-IQ",
        ("ar", _) => "ar",
        // Dari: the Iranian months of plain `fa` are not those of Afghanistan.
        ("fa", _) => "fa-AF",
        ("ps", _) => "ps-AF",
        ("ckb", _) => "ckb-IQ",
        _ => "en-GB",
    }
}

fn digits_of(tag: &str) -> Digits {
    match tag {
        "ar-IQ" | "ckb-IQ" => Digits::Arabic,
        "fa-AF" | "ps-AF" => Digits::Persian,
        _ => Digits::Latin,
    }
}
