use crate::{
    Desk, Failure, content,
    wire::{CardList, CardRow, CardTranslation, Nothing},
};

/// The texts that people are shown. Needs no vault.
pub fn run(desk: &Desk, _: Nothing) -> Result<CardList, Failure> {
    let now = content::of(desk)?;
    let cards = now.content.cards.iter().map(|card| CardRow {
        id: card.id.clone(),
        purpose: card.purpose.name().to_owned(),
        title: card.title.clone(),
        starter: card.starter,
        translations: card
            .translations
            .iter()
            .map(|(language, text)| CardTranslation {
                language: language.clone(),
                heading: text.heading.clone(),
                paragraphs: text.paragraphs.clone(),
                checked: text.checked,
            })
            .collect(),
    });
    Ok(CardList { cards: cards.collect() })
}
