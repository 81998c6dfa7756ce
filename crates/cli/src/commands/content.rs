use fieldseal_desk::wire::{
    CardTranslation, ChecklistGet, ContentFile, ContentSign, CountryGet, GuideGet, Nothing, PackList, PackPreview, Words,
};

use super::{moment, or_dash};
use crate::{
    arguments::{Checklist, Content},
    output::Stopped,
    run::Terminal,
    table::table,
};

/// What the content packs say, and bringing one in.
pub fn run(terminal: &Terminal, command: Content) -> Result<(), Stopped> {
    match command {
        Content::Show => show(terminal),
        Content::List => {
            terminal.unlock()?;
            list(terminal, &terminal.desk.content_list(Nothing {})?)
        }
        Content::Sign { pack, out } => {
            terminal.unlock()?;
            let signed = terminal.desk.content_sign(ContentSign { path: pack, out })?;
            terminal.output.answer(&signed, |signed| format!("{} {} {}\n", signed.id, signed.version, signed.path.display()))
        }
        Content::Bring { pack, preview: true } => {
            terminal.unlock()?;
            preview(terminal, &terminal.desk.content_preview(ContentFile { path: pack })?)
        }
        Content::Bring { pack, preview: false } => {
            terminal.unlock()?;
            list(terminal, &terminal.desk.content_bring(ContentFile { path: pack })?)
        }
        Content::Card { card, language } => card_text(terminal, card.as_deref(), language.as_deref()),
        Content::Country { country } => country_profile(terminal, country),
        Content::Guide { category } => guide(terminal, category),
    }
}

fn show(terminal: &Terminal) -> Result<(), Stopped> {
    terminal.unlock_if_there()?;
    let content = terminal.desk.content_get(Nothing {})?;
    terminal.output.answer(&content, |content| {
        let rows = content.machines.iter().flat_map(|(kind, machine)| {
            machine.states.iter().map(|state| [kind.clone(), state.name.clone(), words(&state.label).to_owned()])
        });
        table(["kind", "state", "label"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

fn list(terminal: &Terminal, list: &PackList) -> Result<(), Stopped> {
    terminal.output.answer(list, |list| {
        let packs = list.packs.iter().map(|pack| {
            let state = if pack.in_force { "pack-in-force" } else { "pack-replaced" };
            let signed = pack.signed.as_ref().map(|signed| format!("{} {}", signed.person, moment(&signed.at)));
            [format!("{} {}", pack.id, pack.version), terminal.word(state), or_dash(signed.as_deref())]
        });
        let refused = list.refused.iter().map(|pack| {
            [format!("{} {}", pack.id, pack.version), format!("{}: {}", terminal.word("pack-refused"), pack.why.code), pack.person.clone()]
        });
        table(["pack", "state", "signed"].map(|name| terminal.word(&format!("column-{name}"))), packs.chain(refused))
    })
}

fn preview(terminal: &Terminal, preview: &PackPreview) -> Result<(), Stopped> {
    terminal.output.answer(preview, |preview| {
        let rows = preview.changes.iter().map(|change| [change.change.clone(), change.part.clone(), change.what.clone()]);
        table(["operation", "part", "what"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

fn card_text(terminal: &Terminal, card: Option<&str>, language: Option<&str>) -> Result<(), Stopped> {
    terminal.unlock_if_there()?;
    let mut list = terminal.desk.card_list(Nothing {})?;
    list.cards.retain(|known| card.is_none_or(|card| known.id == card));
    for known in &mut list.cards {
        known.translations.retain(|text| language.is_none_or(|language| text.language == language));
    }
    terminal.output.answer(&list, |list| {
        let text = |text: &CardTranslation| {
            let unchecked = if text.checked { String::new() } else { format!(" ({})", terminal.word("card-unchecked")) };
            format!("[{}]{unchecked}\n{}\n\n{}\n", text.language, text.heading, text.paragraphs.join("\n"))
        };
        match card {
            Some(_) => list.cards.iter().flat_map(|card| &card.translations).map(text).collect::<Vec<_>>().join("\n"),
            None => {
                let rows = list.cards.iter().map(|card| {
                    let languages: Vec<&str> = card.translations.iter().map(|text| text.language.as_str()).collect();
                    [card.id.clone(), words(&card.title).to_owned(), languages.join(", ")]
                });
                table(["card", "title", "languages"].map(|name| terminal.word(&format!("column-{name}"))), rows)
            }
        }
    })
}

fn country_profile(terminal: &Terminal, country: String) -> Result<(), Stopped> {
    terminal.unlock_if_there()?;
    let found = terminal.desk.country_get(CountryGet { mission: None, country: Some(country) })?;
    terminal.output.answer(&found, |found| {
        let Some(profile) = &found.profile else { return terminal.word("country-unknown") + "\n" };
        let texts = |texts: &[Words]| texts.iter().map(words).collect::<Vec<_>>().join("; ");
        let rows = [
            ("languages", profile.languages.join(", ")),
            ("weekend", profile.weekend.join(", ")),
            ("zones", profile.zones.join(", ")),
            ("calendars", profile.calendars.join(", ")),
            ("photos", format!("{}: {}", profile.photo_subjects, words(&profile.photo_rule))),
            ("regulators", texts(&profile.regulators)),
            ("laws", texts(&profile.laws)),
            ("hazards", texts(&profile.hazards)),
            ("notes", texts(&profile.notes)),
        ];
        let rows = rows.into_iter().map(|(name, value)| [name.to_owned(), value]);
        table([words(&profile.name).to_owned(), profile.as_of.clone()], rows)
    })
}

fn guide(terminal: &Terminal, category: String) -> Result<(), Stopped> {
    terminal.unlock_if_there()?;
    let found = terminal.desk.guide_get(GuideGet { category })?;
    terminal.output.answer(&found, |found| {
        let Some(guide) = &found.guide else { return terminal.word("guide-unknown") + "\n" };
        let rows = guide.topics.iter().flat_map(|topic| {
            topic.questions.iter().map(|question| [topic.topic.clone(), question.paragraphs.join(", "), words(&question.text).to_owned()])
        });
        table(["topic", "paragraph", "question"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

/// The checklists that a mission's scope asks for.
pub fn checklist(terminal: &Terminal, command: Checklist) -> Result<(), Stopped> {
    let Checklist::List { mission } = command;
    if mission.is_some() {
        terminal.unlock()?;
    } else {
        terminal.unlock_if_there()?;
    }
    let list = terminal.desk.checklist_get(ChecklistGet { mission })?;
    terminal.output.answer(&list, |list| {
        let rows = list.checklists.iter().flat_map(|checklist| {
            checklist.items.iter().map(|item| [item.id.clone(), item.paragraphs.join(", "), words(&item.text).to_owned()])
        });
        table(["item", "paragraph", "question"].map(|name| terminal.word(&format!("column-{name}"))), rows)
    })
}

fn words(words: &Words) -> &str {
    words.get("en").map_or("", String::as_str)
}
