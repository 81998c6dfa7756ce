//! What a person does with records: write, list, look up, search; and that everything derived follows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Laptop, put, text};
use fieldseal_journal::{Cause, DraftWrite};
use fieldseal_model::Value;
use fieldseal_seal::CompartmentId;
use fieldseal_vault::{Cell, Draft, Filter, List, Search, Sort, VaultError};

#[test]
fn what_was_committed_is_there_after_locking_and_opening() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let site = alice.create(mission, "site", &[("name", "Camp Nine")]);
    let observation =
        alice.create(mission, "observation", &[("title", "No water"), ("text", "The tank was empty."), ("site", &site.to_string())]);
    alice.edit(mission, vec![text(observation, "text", "The tank was empty at noon.")]);
    let alice = alice.reopen();
    assert_eq!(alice.text(observation, "text"), "The tank was empty at noon.");
    assert_eq!(alice.register(observation, "site"), Value::Link(site));
    let record = alice.vault.record(observation).unwrap().unwrap();
    assert_eq!((record.head.title.as_str(), record.head.reference.as_str()), ("No water", "MA-O-001"));
    assert_eq!(record.created.device(), alice.vault.device());
    assert!(record.updated.at.unix_ms > record.created.at.unix_ms);
    alice.assert_clean();
}

#[test]
fn references_count_by_officer_and_kind() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let reference = |laptop: &Laptop, record| laptop.vault.record_head(record).unwrap().unwrap().reference;
    let first = alice.create(mission, "observation", &[("title", "one")]);
    let second = alice.create(mission, "observation", &[("title", "two")]);
    let interview = alice.create(mission, "interview", &[("title", "guard")]);
    assert_eq!([reference(&alice, first), reference(&alice, second), reference(&alice, interview)], ["MA-O-001", "MA-O-002", "MA-I-01"]);
    let own = alice.create(mission, "observation", &[("ref", "MA-O-999"), ("title", "from the demo")]);
    let drafts = (0..2).map(|_| {
        let record = alice.id();
        Draft {
            compartment: mission,
            writes: vec![DraftWrite::Create { record, kind: "observation".into() }],
            cause: Cause::Edit,
            reason: None,
        }
    });
    let drafts: Vec<Draft> = drafts.collect();
    let committed = alice.vault.commit_all(drafts).unwrap();
    let given: Vec<&String> = committed.iter().flat_map(|committed| committed.references.values()).collect();
    assert_eq!(given, ["MA-O-1000", "MA-O-1001"]);
    assert_eq!(alice.vault.find_reference("MA-O-999", Some(mission)).unwrap()[0].id, own);
    let list = List { kind: Some("observation".into()), compartment: Some(mission), limit: 10, ..List::default() };
    let page = alice.vault.list(&list).unwrap();
    let order: Vec<&str> = page.rows.iter().map(|row| row.head.reference.as_str()).collect();
    assert_eq!(order, ["MA-O-001", "MA-O-002", "MA-O-999", "MA-O-1000", "MA-O-1001"]);
}

#[test]
fn lists_page_sort_and_filter() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let site = alice.create(mission, "site", &[("name", "Camp Nine")]);
    for number in 0..25 {
        let polarity = if number % 5 == 0 { "concern" } else { "neutral" };
        let title = format!("Observation {number}");
        alice.create(mission, "observation", &[("title", &title), ("polarity", polarity), ("site", &site.to_string())]);
    }
    let mut list = List { kind: Some("observation".into()), compartment: Some(mission), limit: 10, sort: Sort::Title, ..List::default() };
    let mut titles = Vec::new();
    loop {
        let page = alice.vault.list(&list).unwrap();
        assert_eq!(page.total, 25);
        titles.extend(page.rows.into_iter().map(|row| row.head.title));
        list.after = page.next;
        if list.after.is_none() {
            break;
        }
    }
    assert_eq!(titles, (0..25).map(|number| format!("Observation {number}")).collect::<Vec<_>>());
    list.filter =
        vec![Filter { field: "polarity".into(), value: "concern".into() }, Filter { field: "site".into(), value: site.to_string() }];
    list.limit = 3;
    let page = alice.vault.list(&list).unwrap();
    assert_eq!((page.total, page.rows.len()), (5, 3));
    assert_eq!(page.rows[1].cells.0.get("polarity"), Some(&Cell::Value(Value::Text("concern".into()))));
    list.after = page.next;
    let rest = alice.vault.list(&list).unwrap();
    let rest: Vec<_> = rest.rows.iter().map(|row| row.head.title.as_str()).collect();
    assert_eq!(rest, ["Observation 15", "Observation 20"]);
    assert_eq!(alice.vault.counts(Some(mission)).unwrap(), [("mission".into(), 1), ("observation".into(), 25), ("site".into(), 1)]);
    let newest = alice.vault.list(&List { compartment: Some(mission), sort: Sort::Updated, limit: 1, ..List::default() }).unwrap();
    assert_eq!((newest.rows[0].head.title.as_str(), newest.total), ("Observation 24", 27));
    let since = newest.rows[0].head.touched_ms;
    let recent = alice.vault.list(&List { changed_since_ms: Some(since), limit: 5, ..List::default() }).unwrap();
    assert_eq!(recent.total, 1);
    assert_eq!(alice.vault.list(&List { after: Some("zz".into()), limit: 1, ..List::default() }).unwrap_err().code(), "vault.stored");
}

#[test]
fn links_are_found_from_the_other_end_and_identities_stay_sealed() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let source = alice.create(mission, "source", &[("codename", "Heron")]);
    let interview = alice.create(mission, "interview", &[("title", "Gate"), ("sources", &source.to_string())]);
    let identities = alice.vault.identity_compartment().unwrap();
    let identity = alice.create(identities, "source_identity", &[("real_name", "Yusuf Canarywood"), ("source", &source.to_string())]);
    let from: Vec<_> = alice.vault.links_to(source).unwrap().into_iter().map(|link| (link.field, link.from.id)).collect();
    assert_eq!(from, [("sources".to_owned(), interview), ("source".to_owned(), identity)]);
    alice.edit(mission, vec![DraftWrite::Remove { record: interview, field: "sources".into(), elements: vec![source.to_string()] }]);
    assert_eq!(alice.vault.links_to(source).unwrap().len(), 1);
    let list = List { kind: Some("source_identity".into()), limit: 5, ..List::default() };
    let page = alice.vault.list(&list).unwrap();
    assert_eq!((page.total, page.rows[0].head.title.as_str()), (1, "Yusuf Canarywood"));
    let hits = alice.vault.search(&Search { query: "Canarywood".into(), limit: 5, ..Search::default() }).unwrap();
    assert!(hits.is_empty(), "identities are in no index");
    let everywhere = alice.vault.search(&Search { query: "heron".into(), limit: 5, ..Search::default() }).unwrap();
    assert_eq!(everywhere[0].record.id, source);
    let alice = alice.reopen();
    assert_eq!(alice.register(identity, "real_name"), Value::Text("Yusuf Canarywood".into()));
    alice.assert_clean();
}

#[test]
fn search_finds_words_however_they_were_typed() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let arabic = alice.create(mission, "interview", &[("title", "حارس"), ("notes_opening", "قال محمد إنّ الأمنية تأخرت في الدفع ثلاثة أشهر")]);
    let spanish = alice.create(mission, "interview", &[("title", "Guardia"), ("notes_opening", "Señaló que el camión llegó mañana")]);
    let find = |laptop: &Laptop, query: &str| -> Vec<_> {
        let search = Search { query: query.into(), compartment: Some(mission), limit: 10, ..Search::default() };
        laptop.vault.search(&search).unwrap().into_iter().map(|hit| hit.record.id).collect()
    };
    for query in ["مُحَمَّد", "امنيه", "الامنية", "محمد اشهر", "MA-I-01"] {
        assert_eq!(find(&alice, query), [arabic], "{query}");
    }
    for query in ["senalo", "CAMIÓN", "manana", "\"el camion\"", "lleg cam"] {
        assert_eq!(find(&alice, query), [spanish], "{query}");
    }
    assert!(find(&alice, "\"camion el\"").is_empty());
    let search = Search { query: "camion".into(), limit: 1, ..Search::default() };
    let hit = alice.vault.search(&search).unwrap().remove(0);
    assert_eq!(hit.field, "notes_opening");
    let shown: String = hit.snippet.iter().map(|part| if part.hit { format!("[{}]", part.text) } else { part.text.clone() }).collect();
    assert_eq!(shown, "Señaló que el [camión] llegó mañana");
    alice.edit(mission, vec![text(spanish, "notes_opening", "nada")]);
    assert!(find(&alice, "camion").is_empty());
}

#[test]
fn a_change_is_all_or_nothing() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let before = alice.vault.digest(None).unwrap();
    let record = alice.id();
    let writes = vec![
        DraftWrite::Create { record, kind: "observation".into() },
        put(record, "title", "fits"),
        put(record, "polarity", "no such choice"),
    ];
    let error = alice.vault.commit(mission, writes, Cause::Edit, None).unwrap_err();
    assert_eq!(error.code(), "vault.change_refused");
    assert!(alice.vault.record(record).unwrap().is_none());
    assert_eq!(alice.vault.digest(None).unwrap(), before);
    let elsewhere = alice.vault.organisation_compartment().unwrap();
    let misplaced = vec![DraftWrite::Create { record, kind: "observation".into() }];
    assert_eq!(alice.vault.commit(elsewhere, misplaced.clone(), Cause::Edit, None).unwrap_err().code(), "vault.not_allowed");
    let nowhere = CompartmentId([9; 16]);
    assert!(matches!(alice.vault.commit(nowhere, misplaced, Cause::Edit, None), Err(VaultError::NoCompartment { .. })));
    let observation = alice.create(mission, "observation", &[("title", "same")]);
    let again = alice.edit(mission, vec![put(observation, "title", "same")]);
    assert_eq!(again.dot, None, "what is so already is no change");
    alice.assert_clean();
}

#[test]
fn history_tells_who_wrote_what_and_why() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let observation = alice.create(mission, "observation", &[("title", "first")]);
    alice.vault.commit(mission, vec![put(observation, "title", "second")], Cause::Edit, Some("misread".into())).unwrap();
    let history = alice.vault.history(observation).unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!((history[1].cause, history[1].reason.as_deref(), history[1].writes.len()), (Cause::Edit, Some("misread"), 1));
    assert_eq!(history[1].dot.device, alice.vault.device());
    assert!(history[1].at.unix_ms > history[0].at.unix_ms);
}

#[test]
fn a_rebuild_changes_nothing() {
    let mut alice = Laptop::of("Maria Aldvik");
    let mission = alice.mission();
    let company = alice.vault.organisation_compartment().unwrap();
    alice.create(company, "company", &[("name", "Aegis Test")]);
    let identities = alice.vault.identity_compartment().unwrap();
    alice.create(identities, "source_identity", &[("real_name", "Somebody")]);
    for number in 0..30 {
        let record = alice.create(mission, "observation", &[("title", &format!("Observation {number}")), ("text", "words in it")]);
        alice.edit(mission, vec![text(record, "text", "other words in it")]);
    }
    let before = alice.vault.digest(None).unwrap();
    assert_eq!(alice.vault.rebuild().unwrap().changes, 63);
    assert_eq!(alice.vault.digest(None).unwrap(), before);
    alice.assert_clean();
    let alice = alice.reopen();
    assert_eq!(alice.vault.search(&Search { query: "other".into(), limit: 50, ..Search::default() }).unwrap().len(), 30);
}

#[test]
fn settings_are_kept_and_the_vaults_own_are_out_of_reach() {
    let mut alice = Laptop::of("Maria Aldvik");
    alice.vault.set_setting("desk.server", Some(b"https://example.org")).unwrap();
    alice.vault.set_setting("desk.job.1", Some(b"one")).unwrap();
    alice.vault.set_setting("desk.job.2", Some(b"two")).unwrap();
    alice.vault.set_setting("desk.job.1", None).unwrap();
    let mut alice = alice.reopen();
    assert_eq!(alice.vault.setting("desk.server").unwrap().as_deref(), Some(b"https://example.org".as_slice()));
    assert_eq!(alice.vault.settings("desk.job.").unwrap(), [("desk.job.2".to_owned(), b"two".to_vec())]);
    assert_eq!(alice.vault.setting("vault.device").unwrap(), None);
    assert!(alice.vault.set_setting("vault.device", Some(b"mine")).is_err());
}
