//! Names of months: those that are written where CLDR has none that fit, and all by which a typed month is known.

use std::{collections::BTreeMap, sync::OnceLock};

use icu_calendar::{
    Date, Gregorian,
    cal::{Hijri, hijri::UmmAlQura},
};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::M};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization as _;

use crate::{Calendar, calendar::umm_al_qura};

/// The months of Afghanistan's solar year as they are written in languages of Latin script.
pub const AFGHAN_LATIN: [&str; 12] =
    ["Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut"];
/// In Dari.
pub const AFGHAN_DARI: [&str; 12] = ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"];
/// In Pashto.
pub const AFGHAN_PASHTO: [&str; 12] = ["وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"];
/// As Arabic spells these signs of the zodiac.
pub const AFGHAN_ARABIC: [&str; 12] = ["حمل", "ثور", "جوزاء", "سرطان", "أسد", "سنبلة", "ميزان", "عقرب", "قوس", "جدي", "دلو", "حوت"];

/// Further spellings that people use: calendar, month, words.
const SPELLINGS: &[(Calendar, u8, &[&str])] = &[
    (Calendar::Persian, 1, &["hamel", "farvardin", "فروردین", "wray"]),
    (Calendar::Persian, 2, &["saur", "thawr", "sowr", "ordibehesht", "اردیبهشت", "ghwayay"]),
    (Calendar::Persian, 3, &["jauza", "khordad", "خرداد", "ghbargolay"]),
    (Calendar::Persian, 4, &["tir", "تیر", "changash"]),
    (Calendar::Persian, 5, &["mordad", "مرداد", "zmaray"]),
    (Calendar::Persian, 6, &["sonbola", "shahrivar", "شهریور", "wagay"]),
    (Calendar::Persian, 7, &["mehr", "مهر", "tala"]),
    (Calendar::Persian, 8, &["akrab", "aban", "آبان", "larham", "laram"]),
    (Calendar::Persian, 9, &["qaus", "qows", "azar", "آذر", "lindai"]),
    (Calendar::Persian, 10, &["jady", "dey", "دی", "marghumai"]),
    (Calendar::Persian, 11, &["dalv", "delw", "bahman", "بهمن", "salwagha"]),
    (Calendar::Persian, 12, &["hoot", "esfand", "اسفند", "kab"]),
    (Calendar::Hijri, 1, &["moharram", "محرم الحرام"]),
    (Calendar::Hijri, 2, &["safar", "صفر المظفر"]),
    (Calendar::Hijri, 3, &["rabi al awwal", "rabi ul awal", "rabi i", "ربیع الاول"]),
    (Calendar::Hijri, 4, &["rabi al thani", "rabi al akhir", "rabi ii", "ربیع الثانی", "ربيع الآخر"]),
    (Calendar::Hijri, 5, &["jumada al ula", "jumada al awwal", "jumada i", "جمادی الاول", "جمادى الأولى"]),
    (Calendar::Hijri, 6, &["jumada al thani", "jumada al akhira", "jumada ii", "جمادی الثانی", "جمادى الآخرة"]),
    (Calendar::Hijri, 7, &["rajab"]),
    (Calendar::Hijri, 8, &["shaban", "shaaban"]),
    (Calendar::Hijri, 9, &["ramadan", "ramazan", "ramzan"]),
    (Calendar::Hijri, 10, &["shawwal"]),
    (Calendar::Hijri, 11, &["dhu al qadah", "dhul qadah", "zul qada", "ذی القعده"]),
    (Calendar::Hijri, 12, &["dhu al hijjah", "dhul hijjah", "zul hijja", "ذی الحجه"]),
    (Calendar::Gregorian, 9, &["sept"]),
];

/// Languages whose months are known when they are typed.
const LANGUAGES: [&str; 10] = ["en-GB", "fr", "es", "es-HN", "ar", "ar-IQ", "fa-AF", "fa", "ps", "ckb"];

/// The months that a word may mean; several calendars share some names.
pub fn months_named(word: &str) -> &'static [(Calendar, u8)] {
    static NAMES: OnceLock<BTreeMap<String, Vec<(Calendar, u8)>>> = OnceLock::new();
    NAMES.get_or_init(gather).get(&fold(word)).map_or(&[], Vec::as_slice)
}

fn gather() -> BTreeMap<String, Vec<(Calendar, u8)>> {
    let mut names: BTreeMap<String, Vec<(Calendar, u8)>> = BTreeMap::new();
    let mut add = |name: &str, calendar: Calendar, month: u8| {
        // Where CLDR has no name it writes a number.
        if !name.chars().any(char::is_alphabetic) {
            return;
        }
        let known = names.entry(fold(name)).or_default();
        if !known.contains(&(calendar, month)) {
            known.push((calendar, month));
        }
    };
    for (language, fields) in LANGUAGES.iter().flat_map(|language| [(language, M::long()), (language, M::medium())]) {
        let Ok(locale) = language.parse::<Locale>() else { continue };
        let gregorian = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new((&locale).into(), fields);
        let lunar = FixedCalendarDateTimeFormatter::<Hijri<UmmAlQura>, M>::try_new((&locale).into(), fields);
        for month in 1..=12 {
            if let (Ok(formatter), Ok(date)) = (&gregorian, Date::try_new_gregorian(2025, month, 1)) {
                add(&formatter.format(&date).to_string(), Calendar::Gregorian, month);
            }
            if let (Ok(formatter), Ok(date)) = (&lunar, Date::try_new_hijri_with_calendar(1447, month, 1, umm_al_qura())) {
                add(&formatter.format(&date).to_string(), Calendar::Hijri, month);
            }
        }
    }
    for list in [AFGHAN_LATIN, AFGHAN_DARI, AFGHAN_PASHTO, AFGHAN_ARABIC] {
        for (month, name) in (1..).zip(list) {
            add(name, Calendar::Persian, month);
        }
    }
    for (calendar, month, words) in SPELLINGS {
        for word in *words {
            add(word, *calendar, *month);
        }
    }
    names
}

/// One spelling for what people write differently: case, accents, vowel signs, the forms of alef, yeh, kaf and heh, apostrophes and dots.
pub fn fold(word: &str) -> String {
    let folded: String = word
        .nfkd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .filter(|letter| !matches!(letter, '.' | '\'' | '’' | 'ʻ' | 'ʿ' | 'ʾ' | '`' | 'ـ' | '\u{200b}'..='\u{200f}' | '\u{061c}' | 'ء'))
        .map(|letter| match letter {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ي' | 'ى' | 'ې' | 'ۍ' => 'ی',
            'ك' => 'ک',
            'ة' | 'ە' => 'ه',
            '-' | '_' => ' ',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}
