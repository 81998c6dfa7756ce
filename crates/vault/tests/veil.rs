//! What is kept from somebody's sight is in no answer, and is there all the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::HashMap;

use common::{Laptop, text};
use fieldseal_journal::DraftWrite;
use fieldseal_model::{RecordId, Sight, Value};
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Filter, List, Search};

/// An interview with words, a quote from it, an entry for the lead, and an observation that links to both.
struct Told {
    laptop: Laptop,
    mission: CompartmentId,
    interview: RecordId,
    quote: RecordId,
    entry: RecordId,
    observation: RecordId,
}

fn told() -> Told {
    let mut laptop = Laptop::of("Maria Aldvik");
    let mission = laptop.mission();
    let interview = laptop.create(mission, "interview", &[("title", "Guard at night"), ("pay_currency", "IQD")]);
    laptop.edit(mission, vec![text(interview, "notes_opening", "He was given kerosene for water.")]);
    let quote = laptop.create(mission, "quote", &[("interview", &interview.to_string()), ("text", "No kerosene, no water")]);
    let entry = laptop.create(mission, "itinerary_item", &[("title", "Call the embassy"), ("interview", &interview.to_string())]);
    let observation = laptop.create(mission, "observation", &[("title", "Kerosene smell"), ("interview", &interview.to_string())]);
    Told { laptop, mission, interview, quote, entry, observation }
}

impl Told {
    fn list(&self, kind: &str, filter: &[(&str, &str)]) -> Vec<RecordId> {
        let filter = filter.iter().map(|(field, value)| Filter { field: (*field).into(), value: (*value).into() }).collect();
        let list = List { kind: Some(kind.into()), compartment: Some(self.mission), filter, limit: 10, ..List::default() };
        let page = self.laptop.vault.list(&list).unwrap();
        assert_eq!(page.total, page.rows.len() as u64);
        page.rows.iter().map(|row| row.head.id).collect()
    }

    fn found(&self, query: &str) -> Vec<RecordId> {
        let hits = self.laptop.vault.search(&Search { query: query.into(), limit: 10, ..Search::default() }).unwrap();
        let mut found: Vec<RecordId> = hits.iter().map(|hit| hit.record.id).collect();
        found.sort_unstable();
        found
    }

    fn linking(&self) -> Vec<RecordId> {
        self.laptop.vault.links_to(self.interview).unwrap().into_iter().map(|link| link.from.id).collect()
    }
}

fn sorted<const N: usize>(mut ids: [RecordId; N]) -> Vec<RecordId> {
    ids.sort_unstable();
    ids.to_vec()
}

#[test]
fn what_is_veiled_is_in_no_answer() {
    let mut told = told();
    let digest = told.laptop.vault.digest(None).unwrap();
    assert_eq!(told.found("kerosene"), sorted([told.interview, told.quote, told.observation]));
    assert_eq!(told.list("interview", &[("pay_currency", "IQD")]), [told.interview]);

    let veil = HashMap::from([(told.interview, Sight::Frame), (told.quote, Sight::Frame), (told.entry, Sight::Nothing)]);
    told.laptop.vault.draw_veil(veil).unwrap();
    let vault = &told.laptop.vault;

    // The frame: that there is an interview, and what it is called.
    let interview = vault.record(told.interview).unwrap().unwrap();
    assert_eq!(interview.head.title, "Guard at night");
    assert!(interview.state.text("notes_opening").is_none() && interview.state.register("pay_currency").is_none());
    assert_eq!(vault.record_head(told.quote).unwrap().unwrap().title, "");
    assert!(vault.record(told.quote).unwrap().unwrap().state.register("interview").is_some());
    assert_eq!(told.list("interview", &[]), [told.interview]);
    assert_eq!(told.list("interview", &[("pay_currency", "IQD")]), [], "no list tells by its length");
    let words = |id| vault.history(id).unwrap().into_iter().flat_map(|entry| entry.writes).map(|write| write.field).collect::<Vec<_>>();
    assert!(!words(told.interview).contains(&"notes_opening".to_owned()) && words(told.interview).contains(&"title".to_owned()));
    assert_eq!(told.found("kerosene"), [told.observation]);
    assert_eq!(told.found("guard night"), [told.interview]);
    assert_eq!(told.found("guard kerosene"), [], "words of the frame do not lead to the others");

    // Nothing at all.
    assert!(vault.record(told.entry).unwrap().is_none() && vault.record_head(told.entry).unwrap().is_none());
    assert!(vault.history(told.entry).is_err());
    assert_eq!(told.found("embassy"), []);
    assert_eq!(told.list("itinerary_item", &[]), []);
    assert!(!told.linking().contains(&told.entry) && told.linking().contains(&told.observation));
    assert!(vault.counts(Some(told.mission)).unwrap().iter().all(|(kind, _)| kind != "itinerary_item"));
    assert_eq!(vault.find_id_prefix(&told.entry.to_string(), 2).unwrap(), []);

    // What lies on the laptop is what lay there, and the veil survives that its tables are made anew.
    assert_eq!(vault.digest(None).unwrap(), digest);
    told.laptop.assert_clean();
    told.laptop.vault.rebuild().unwrap();
    assert_eq!(told.list("itinerary_item", &[]), []);
    assert_eq!(told.found("kerosene"), [told.observation]);

    told.laptop.vault.draw_veil(HashMap::new()).unwrap();
    assert_eq!(told.list("itinerary_item", &[]), [told.entry]);
    assert_eq!(told.found("kerosene"), sorted([told.interview, told.quote, told.observation]));
    assert_eq!(told.laptop.text(told.interview, "notes_opening"), "He was given kerosene for water.");
}

#[test]
fn nobody_is_asked_to_settle_what_he_does_not_see() {
    let mut told = told();
    let (interview, mission) = (told.interview, told.mission);
    // Written by somebody who had not seen the title.
    let unseen = |title: &str| DraftWrite::Put {
        record: interview,
        field: "title".into(),
        value: Value::Text(title.into()),
        parents: Some(Vec::new()),
    };
    told.laptop.edit(mission, vec![unseen("Guard by day")]);
    assert_eq!(told.laptop.vault.conflict_count(None).unwrap(), 1);
    told.laptop.vault.draw_veil(HashMap::from([(interview, Sight::Frame)])).unwrap();
    assert_eq!(told.laptop.vault.conflict_count(None).unwrap(), 0);
    assert!(told.laptop.vault.conflicts(None).unwrap().is_empty());
    assert_eq!(told.laptop.vault.record_head(interview).unwrap().unwrap().conflicts, 0);
}

#[test]
fn who_made_a_record_is_known() {
    let told = told();
    assert_eq!(told.laptop.vault.maker(told.quote).unwrap(), Some(told.laptop.vault.device()));
    assert_eq!(told.laptop.vault.maker(RecordId([7; 16])).unwrap(), None);
}
