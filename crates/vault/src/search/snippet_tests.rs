#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

fn shown(text: &str, query: &str) -> Option<String> {
    let (_, parts) = snippet(text, &Query::parse(query))?;
    Some(parts.iter().map(|part| if part.hit { format!("[{}]", part.text) } else { part.text.clone() }).collect())
}

#[test]
fn the_passage_is_the_originals() {
    assert_eq!(shown("Señaló que el camión llegó.", "camion lleg").unwrap(), "Señaló que el [camión] [llegó].");
    assert_eq!(shown("قال إنّ الأمنية تأخرت", "امنيه").unwrap(), "قال إنّ [الأمنية] تأخرت");
    assert_eq!(shown("nothing here", "water"), None);
}

#[test]
fn the_second_word_of_one_character_is_shown_with_the_first() {
    assert_eq!(shown("about ¼ of it", "4").unwrap(), "about [¼] of it");
    assert_eq!(shown("about ¼litre", "4litre").unwrap(), "about [¼litre]");
}

#[test]
fn a_long_text_is_cut_around_the_first_best_place() {
    let text = format!("{}water {}guard water {}", "word ".repeat(100), "word ".repeat(100), "word ".repeat(100));
    let passage = shown(&text, "guard water").unwrap();
    assert!(passage.starts_with("… word") && passage.contains("[guard] [water]") && passage.ends_with(" …"), "{passage}");
    assert!(passage.len() < 200);
}

proptest! {
    #[test]
    fn parts_put_together_are_a_piece_of_the_text(text in "\\PC{0,200}", query in "\\PC{0,12}") {
        if let Some((_, parts)) = snippet(&text, &Query::parse(&query)) {
            let together: String = parts.iter().map(|part| part.text.as_str()).collect();
            let piece = together.strip_prefix("… ").unwrap_or(&together);
            let piece = piece.strip_suffix(" …").unwrap_or(piece);
            prop_assert!(text.contains(piece), "{:?} in {:?}", piece, text);
            prop_assert!(parts.iter().any(|part| part.hit));
        }
    }
}
