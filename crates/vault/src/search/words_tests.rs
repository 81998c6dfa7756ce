#![allow(clippy::unwrap_used)]

use super::*;

fn folded(text: &str) -> Vec<String> {
    words(text).map(|word| word.folded).collect()
}

fn forms(text: &str) -> Vec<String> {
    words(text).flat_map(|word| word.forms().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// What people type on the left must find what others typed on the right: the pairs of the field's notes on search, and their like.
const SAME: &[(&str, &str)] = &[
    // Arabic: hamza, vowel signs, teh marbuta, alef maksura, tatweel, digits
    ("امنيه", "أمنية"),
    ("محمد", "مُحَمَّد"),
    ("الامن", "الأمن"),
    ("الى", "إلي"),
    ("آمنة", "امنه"),
    ("ٱلرحمن", "الرحمن"),
    ("مسؤول", "مسوول"),
    ("هيئة", "هيیه"),
    ("سـلام", "سلام"),
    ("123", "١٢٣"),
    ("123", "۱۲۳"),
    ("1405", "१४०५"),
    // Persian and Arabic keyboards
    ("كتاب", "کتاب"),
    ("علي", "علی"),
    ("على", "علی"),
    // Sorani
    ("ڕۆژ", "روژ"),
    ("دڵ", "دل"),
    ("سلێمانی", "سليماني"),
    ("ئەمە", "يهمه"),
    ("ھاوڕێ", "هاوری"),
    // Pashto
    ("کې", "کی"),
    ("سړۍ", "سړي"),
    ("ګرم", "گرم"),
    ("ئ", "ی"),
    // Spanish, French, German, Turkish, Polish
    ("mañana", "MANANA"),
    ("camión", "camio\u{0301}n"),
    ("Señor", "senor"),
    ("œuvre", "oeuvre"),
    ("Straße", "STRASSE"),
    ("İstanbul", "istanbul"),
    ("Łódź", "lodz"),
    // Compatibility forms, direction marks
    ("ﻣﺤﻤﺪ", "محمد"),
    ("ﬁnding", "finding"),
    ("１２３", "123"),
    ("ma\u{200f}il", "mail"),
    ("co\u{00ad}operate", "cooperate"),
];

#[test]
fn pairs_that_readers_take_for_the_same_fold_to_the_same() {
    for (one, other) in SAME {
        assert_eq!(folded(one), folded(other), "{one} and {other}");
        assert_eq!(folded(one).len(), 1, "{one}");
    }
}

#[test]
fn letters_that_mean_something_else_stay_apart() {
    for (one, other) in [("ټ", "ت"), ("ډ", "د"), ("ړ", "ر"), ("ښ", "ش"), ("پ", "ب"), ("چ", "ج"), ("ژ", "ز"), ("گ", "ک"), ("ء", "ا")]
    {
        assert_ne!(folded(one), folded(other), "{one} and {other}");
    }
    // Lucene's Sorani normalizer turns ر at a word's beginning into ڕ; here both are found by both.
    assert_eq!(folded("رۆژ"), folded("ڕۆژ"));
}

#[test]
fn a_zero_width_non_joiner_joins_and_splits() {
    let word = words("می\u{200c}روم").next().unwrap();
    assert_eq!(word.folded, "میروم");
    assert!(word.variants.contains(&"می".to_owned()) && word.variants.contains(&"روم".to_owned()));
    assert_eq!(folded("\u{200c}ا\u{200c}"), ["ا"]);
}

#[test]
fn arabic_articles_and_prefixes_are_additional_ways_in() {
    for word in ["الأمن", "والأمن", "بالأمن", "للأمن"] {
        assert!(forms(word).contains(&"امن".to_owned()), "{word}: {:?}", forms(word));
    }
    assert!(forms("وحراس").contains(&"حراس".to_owned()));
    assert_eq!(without_article("الا"), None, "what would be left is too short");
    assert_eq!(without_article("camp"), None);
}

#[test]
fn careful_spelling_is_kept_beside_the_loose_form() {
    assert_eq!(words("ڕۆژ").next().unwrap().variants, [format!("{DISTINCT}ڕۆژ")]);
    assert_eq!(words("año").next().unwrap().variants, [format!("{DISTINCT}año")]);
    assert!(words("camion").next().unwrap().variants.is_empty());
}

#[test]
fn ranges_lie_on_the_original() {
    let text = "  «Señaló», مُحَمَّد: MA-O-007.";
    let shown: Vec<&str> = words(text).map(|word| &text[word.range]).collect();
    assert_eq!(shown, ["Señaló", "مُحَمَّد", "MA", "O", "007"]);
    assert_eq!(words("ﷺ").count(), 4, "a ligature of four words");
}

#[test]
fn indic_vowel_signs_stay_in_their_words() {
    assert_eq!(folded("नेपाली भाषा").len(), 2);
    assert_ne!(folded("कि"), folded("की"));
}

#[test]
fn nothing_but_separators_is_no_word() {
    for text in ["", " \t\n", "\0", "!?\"'*()", "\u{200c}", "ًٌ", "\u{fffd}"] {
        assert!(words(text).next().is_none(), "{text:?}");
    }
    let long = "a".repeat(10_000);
    assert_eq!(words(&long).next().unwrap().folded.len(), MAX_WORD_CHARACTERS);
}
