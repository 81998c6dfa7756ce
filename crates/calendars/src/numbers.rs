use fixed_decimal::Decimal;

use crate::Reader;

/// Marks that keep a sign beside its digits; CLDR writes them where text runs to the left.
const UNITS: [(&str, [&str; 5]); 5] = [
    ("fr", ["o", "ko", "Mo", "Go", "To"]),
    ("ar", ["بايت", "ك.ب", "م.ب", "غ.ب", "ت.ب"]),
    ("fa", ["بایت", "کیلوبایت", "مگابایت", "گیگابایت", "ترابایت"]),
    ("ps", ["بایټ", "کیلوبایټ", "میګابایټ", "ګیګابایټ", "ټیرابایټ"]),
    ("ckb", ["بایت", "کیلۆبایت", "مێگابایت", "گێگابایت", "تێرابایت"]),
];
const LATIN_UNITS: [&str; 5] = ["B", "kB", "MB", "GB", "TB"];

impl Reader {
    /// `1,234.5`: between `least` and `most` places after the mark. What is no number stays out of sight as a dash.
    pub fn number(&self, value: f64, least: u8, most: u8) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let written = format!("{value:.*}", usize::from(most));
        let Ok(mut decimal) = Decimal::try_from_str(&written) else { return written };
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-i16::from(least));
        if decimal.absolute.is_zero() {
            decimal.sign = fixed_decimal::Sign::None;
        }
        self.decimal.format(&decimal).to_string()
    }

    pub fn count(&self, value: f64) -> String {
        self.number(value, 0, 3)
    }

    /// `14 %` of 0.14.
    pub fn percent(&self, share: f64) -> String {
        let number = self.number(share * 100.0, 0, 0);
        match (self.language, self.digits) {
            ("fr", _) => format!("{number}\u{202f}%"),
            ("es", _) => format!("{number}\u{a0}%"),
            (_, crate::Digits::Latin) => format!("{number}%"),
            _ => format!("{number}٪"),
        }
    }

    /// `1.4 MB`, in units of 1,000 bytes as file managers on the three systems show them.
    pub fn file_size(&self, bytes: f64) -> String {
        let mut value = bytes.max(0.0);
        let mut unit = 0;
        while value >= 999.5 && unit < LATIN_UNITS.len() - 1 {
            value /= 1_000.0;
            unit += 1;
        }
        let places = u8::from(value < 9.95 && unit > 0);
        let units = UNITS.iter().find(|(language, _)| *language == self.language).map_or(&LATIN_UNITS, |(_, units)| units);
        let name = units.get(unit).copied().unwrap_or_default();
        let space = if self.language == "en" { ' ' } else { '\u{a0}' };
        format!("{}{space}{name}", self.number(value, 0, places))
    }

    /// `1 h 20 min`, of minutes.
    pub fn duration(&self, minutes: u32) -> String {
        let (hour, minute) = match self.language {
            "ar" => ("س", "د"),
            "fa" => ("ساعت", "دقیقه"),
            "ps" => ("ساعته", "دقیقې"),
            "ckb" => ("کاتژمێر", "خولەک"),
            _ => ("h", "min"),
        };
        let part = |count: u32, unit: &str| format!("{}\u{a0}{unit}", self.count(count.into()));
        match (minutes / 60, minutes % 60) {
            (0, rest) => part(rest, minute),
            (hours, 0) => part(hours, hour),
            (hours, rest) => format!("{} {}", part(hours, hour), part(rest, minute)),
        }
    }

    /// `1,450.00` of 145000 hundredths.
    pub fn amount(&self, minor: f64, currency: &str) -> String {
        let places = currency_places(currency);
        self.number(minor / 10_f64.powi(places.into()), places, places)
    }
}

/// Decimal places of a currency's amounts (ISO 4217): 2 for USD, 3 for IQD, 0 for JPY; 2 for what is no currency.
pub fn currency_places(currency: &str) -> u8 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF"
        | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

#[cfg(test)]
#[path = "numbers_tests.rs"]
mod tests;
