#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path};

use super::{BUILTIN, machine::Circumstances, *};
use crate::{FieldType, Role, kinds};

/// A person before a record.
struct Now {
    role: Option<Role>,
    reason: bool,
    second: bool,
    fields: BTreeMap<&'static str, Vec<&'static str>>,
    withdrawn: Vec<String>,
}

impl Now {
    fn of(role: Role) -> Self {
        Self { role: Some(role), reason: false, second: false, fields: BTreeMap::new(), withdrawn: Vec::new() }
    }

    fn with(mut self, field: &'static str, word: &'static str) -> Self {
        self.fields.entry(field).or_default().push(word);
        self
    }
}

impl Circumstances for Now {
    fn role(&self) -> Option<Role> {
        self.role
    }
    fn has_reason(&self) -> bool {
        self.reason
    }
    fn is_second_person(&self) -> bool {
        self.second
    }
    fn field(&self, name: &str) -> Vec<String> {
        self.fields.get(name).into_iter().flatten().map(|word| (*word).to_owned()).collect()
    }
    fn withdrawn_basis(&self) -> Vec<String> {
        self.withdrawn.clone()
    }
}

fn finding() -> &'static Machine {
    builtin().machine("finding").unwrap()
}

#[test]
fn the_packs_of_the_program_are_whole() {
    for json in BUILTIN {
        let pack = ContentPack::read(json).unwrap_or_else(|error| panic!("{error}"));
        assert!(builtin_packs().contains(&pack), "{}", pack.id);
    }
    let pack = builtin();
    assert_eq!(pack.packs.len(), BUILTIN.len());
    for kind in kinds() {
        let has_state = kind.fields.iter().any(|field| field.field_type == FieldType::State);
        assert_eq!(has_state, pack.machine(kind.name).is_some(), "{}: a state and a machine go together", kind.name);
    }
    assert_eq!(pack.checklists.iter().map(|list| list.items.len()).sum::<usize>(), 50);
    for machine in pack.machines.values() {
        for state in &machine.states {
            let mut languages: Vec<&str> = state.label.keys().map(String::as_str).collect();
            languages.sort_unstable();
            assert_eq!(languages, ["ar", "en", "es", "fr"], "{}", state.name);
        }
    }
}

/// Every role, every state, every state it may lead to with everything filled in: the table that people review. `UPDATE_BINDINGS=1` writes it.
#[test]
fn the_moves_are_those_of_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/moves.txt");
    let mut table = String::from(
        "# kind: state > where each role may bring it; ! needs a reason, 2 needs a second person, (field) needs it filled in, ~ stands on nothing withdrawn\n",
    );
    for (kind, machine) in &builtin().machines {
        writeln!(table, "\n{kind} begins {}", machine.initial).unwrap();
        for state in &machine.states {
            for role in Role::ALL {
                let ways: Vec<String> =
                    machine.ways(&state.name).filter(|way| way.roles.iter().any(|name| name == role.name())).map(describe).collect();
                if !ways.is_empty() {
                    writeln!(table, "  {} > {}: {}", state.name, role.name(), ways.join(", ")).unwrap();
                }
            }
        }
    }
    if env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == table, "tests/data/moves.txt is not what the pack says: look at the difference, then `make bindings`\n{table}");
}

fn describe(way: &Move) -> String {
    let needs: String = way
        .needs
        .iter()
        .map(|need| format!("({}{})", need.field, need.is.iter().map(|word| format!("={word}")).collect::<String>()))
        .collect();
    let marks = [(way.reason, "!"), (way.second_person, "2"), (way.standing, "~")];
    let marks: String = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect();
    format!("{}{marks}{needs}", way.to)
}

#[test]
fn a_move_says_the_first_thing_that_is_in_its_way() {
    let machine = finding();
    let head = || Now::of(Role::Secretariat);
    assert_eq!(
        machine.permits(Some("draft"), "confirmed", &head()).unwrap_err(),
        MoveError::NoWay { from: "draft".into(), to: "confirmed".into(), ways: vec!["peer_review".into()] }
    );
    assert!(matches!(machine.permits(Some("draft"), "published", &head()), Err(MoveError::UnknownState { .. })));
    assert!(matches!(machine.permits(Some("secretariat_review"), "confirmed", &Now::of(Role::Officer)), Err(MoveError::Role { .. })));
    let missing = |now: Now| match machine.permits(Some("secretariat_review"), "confirmed", &now) {
        Err(MoveError::NeedsField { field, .. }) => field,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(head()), "supports", "no evidence, no confirmation");
    assert_eq!(missing(head().with("supports", "x")), "standard_of_proof");
    let almost = || head().with("supports", "x").with("standard_of_proof", "established");
    assert_eq!(missing(almost().with("source_exposure_check", "not_done")), "source_exposure_check");
    let ready = || almost().with("source_exposure_check", "passed");
    let withdrawn = Now { second: true, withdrawn: vec!["TQ-I-04".into()], ..ready() };
    let refused = machine.permits(Some("secretariat_review"), "confirmed", &withdrawn);
    assert_eq!(
        refused,
        Err(MoveError::Withdrawn { to: "confirmed".into(), basis: vec!["TQ-I-04".into()] }),
        "nothing withdrawn is confirmed"
    );
    assert!(matches!(machine.permits(Some("secretariat_review"), "confirmed", &ready()), Err(MoveError::NeedsSecondPerson { .. })));
    assert_eq!(machine.permits(Some("secretariat_review"), "confirmed", &Now { second: true, ..ready() }), Ok(()));
    assert!(matches!(machine.permits(Some("secretariat_review"), "draft", &head()), Err(MoveError::NeedsReason { .. })));
    assert_eq!(machine.permits(Some("secretariat_review"), "draft", &Now { reason: true, ..head() }), Ok(()));
    assert_eq!(machine.permits(None, "draft", &Now::of(Role::Officer)), Ok(()), "staying is always possible");
}

#[test]
fn a_record_begins_where_its_author_could_have_brought_it_alone() {
    let machine = finding();
    let officer = || Now::of(Role::Officer);
    assert_eq!(machine.permits_beginning("draft", &officer()), Ok(()));
    assert!(machine.permits_beginning("peer_review", &officer()).is_err(), "without a statement");
    assert_eq!(machine.permits_beginning("peer_review", &officer().with("statement", "s").with("paragraphs", "54")), Ok(()));
    assert!(matches!(machine.permits_beginning("confirmed", &officer()), Err(MoveError::NoWay { .. })));
    let alone = Now {
        role: None,
        ..officer().with("supports", "x").with("standard_of_proof", "established").with("source_exposure_check", "passed")
    };
    assert_eq!(machine.permits_beginning("confirmed", &alone), Ok(()), "before enrolment a vault's owner does everything");
}

#[test]
fn a_scope_filters_the_checklists() {
    let ids = |scope: &[&str]| -> Vec<String> {
        let scope: Vec<String> = scope.iter().map(|text| (*text).to_owned()).collect();
        builtin().items_in_scope(&scope).map(|(_, item)| item.id.clone()).collect()
    };
    assert_eq!(ids(&[]).len(), 50);
    assert_eq!(ids(&["54"]), ["LAB-2"]);
    assert_eq!(ids(&["67(a)"]), ["GRI-1", "GRI-2", "GRI-3", "GRI-4"]);
    assert!(ids(&["1"]).is_empty());
}

/// Everything that a person of the field is shown is there in the window's languages; cards in the languages of the three countries, too.
#[test]
fn the_words_of_the_program_speak_every_language() {
    let all = ["ar", "en", "es", "fr"];
    let speaks = |words: &Words, place: &str| assert!(all.iter().all(|tag| words.contains_key(*tag)), "{place}: {words:?}");
    let content = builtin();
    for card in &content.cards {
        speaks(&card.title, &card.id);
        let lengths: Vec<usize> = ["en", "fr", "es", "ar", "ckb", "fa-AF", "ps"]
            .map(|tag| card.translations.get(tag).unwrap_or_else(|| panic!("{}: no {tag}", card.id)).paragraphs.len())
            .into();
        assert!(lengths.iter().all(|length| Some(length) == lengths.first()), "{}: a line is missing somewhere {lengths:?}", card.id);
        assert!(card.translations.iter().all(|(tag, text)| text.checked == (tag == "en")), "{}", card.id);
    }
    for country in &content.countries {
        let lists = [&country.regulators, &country.laws, &country.hazards, &country.notes];
        lists.into_iter().flatten().chain([&country.name, &country.photos.text]).for_each(|words| speaks(words, &country.code));
    }
    for guide in &content.guides {
        let questions = guide.topics.iter().flat_map(|topic| &topic.questions).map(|question| &question.text);
        guide.before.iter().chain(&guide.never).chain(questions).chain([&guide.title]).for_each(|words| speaks(words, &guide.id));
    }
    for topic in &content.cross_references {
        topic.references.iter().map(|reference| &reference.cite).chain([&topic.title]).for_each(|words| speaks(words, &topic.id));
    }
    let FieldType::Choice(categories) = crate::kind("source").and_then(|kind| kind.field("category")).unwrap().field_type else { panic!() };
    for category in categories.choices {
        assert!(content.guide_for(category).is_some(), "{category}");
    }
}

#[test]
fn a_country_goes_by_code_and_by_name() {
    for said in ["IRQ", "iq", "Irak", " العراق "] {
        assert_eq!(builtin().country(said).map(|country| country.code.as_str()), Some("IRQ"), "{said}");
    }
    assert_eq!(builtin().country("AF").unwrap().photos.subjects, PhotoSubjects::ObjectsAndPlaces);
    assert!(builtin().country("").is_none() && builtin().country("FRA").is_none());
}

#[test]
fn a_paragraph_leads_to_other_standards() {
    let topics = |paragraph| builtin().cross_references_of(paragraph).map(|topic| topic.id.as_str()).collect::<Vec<_>>();
    assert_eq!(topics("54"), ["forced-labour"]);
    assert_eq!(topics("67(a)"), ["grievance"]);
    assert!(topics("1").is_empty());
}

#[test]
fn of_two_packs_the_later_counts_where_both_speak() {
    let core = &builtin_packs()[0];
    let other = ContentPack::read(
        r#"{"format": 1, "id": "other", "version": "1", "title": {"en": "Other"},
            "machines": {"task": {"initial": "new", "states": [{"name": "new", "label": {"en": "new"}}], "moves": []}},
            "checklists": [{"id": "RUF", "title": {"en": "Force"}, "items": []},
                           {"id": "OWN", "title": {"en": "Own"}, "items": [{"id": "APP-1", "paragraphs": ["34"], "text": {"en": "Moved"}, "answer": ["text"]}]}]}"#,
    )
    .unwrap();
    let content = Content::of([core, &other]);
    assert_eq!(content.machine("task").unwrap().initial, "new");
    assert_eq!(content.machine("finding"), core.machine("finding"));
    let ids: Vec<(&str, &str)> =
        content.items_in_scope(&["29".into(), "34".into()]).map(|(list, item)| (list.pack.as_str(), item.id.as_str())).collect();
    assert_eq!(ids, [("fieldseal.core 2026.1", "APP-2"), ("other 1", "APP-1")], "RUF is emptied, APP-1 has moved");
    assert!(Content::of([&other, core]).items_in_scope(&[]).any(|(_, item)| item.id == "RUF-1"));
}

#[test]
fn versions_are_compared_number_by_number() {
    let version = |text| PackVersion::parse(text).unwrap_or_else(|| panic!("{text}"));
    for (lower, higher) in [("2026.1", "2026.2"), ("2026.9", "2026.10"), ("9", "10"), ("1.9.9", "2"), ("2026.1", "2026.1.1"), ("1", "1.0")]
    {
        assert!(version(lower) < version(higher), "{lower} {higher}");
    }
    for wrong in ["", " ", "1.", ".1", "1..2", "v1", "2026-1", "1.2.3.4.5", "01", "1.+2", "99999999999", "١"] {
        assert_eq!(PackVersion::parse(wrong), None, "{wrong}");
    }
}

/// One line a refusal: the file, what is put in whose place, and what the reader says.
#[test]
fn a_wrong_pack_is_refused_with_the_place() {
    const CORE: usize = 0;
    const CODE: usize = 1;
    const CARDS: usize = 2;
    const GUIDES: usize = 3;
    const IRAQ: usize = 4;
    for (file, from, to, said) in [
        (CORE, "\"format\": 1", "\"format\": 2", "the form 2"),
        (CORE, "\"id\": \"fieldseal.core\"", "\"id\": \"Fieldseal core\"", "id: Fieldseal core is no name for a pack"),
        (CORE, "\"version\": \"2026.1\"", "\"version\": \" \"", "version:   is no version such as 2026.1"),
        (CORE, "\"version\": \"2026.1\"", "\"version\": \"2026-rc\"", "2026-rc is no version"),
        (CORE, "\"initial\": \"draft\"", "\"initial\": \"drift\"", "there is no state drift"),
        (CORE, "\"officer\"", "\"oficer\"", "there is no role oficer"),
        (CORE, "\"field\": \"paragraphs_in_scope\"", "\"field\": \"scope\"", "mission has no field scope"),
        (CORE, "\"kind\": \"document_request\"", "\"kind\": \"document_wish\"", "there is no kind document_wish"),
        (CORE, "\"id\": \"RUF-2\"", "\"id\": \"RUF-1\"", "the id stands there twice"),
        (CORE, "\"machines\"", "\"machine\"", "unknown field `machine`"),
        (CORE, "\"title\": {", "\"title\": {\n  \"en\": \"Twice\",", "the name `en` stands there twice"),
        (CODE, "\"version\": \"2010\"", "\"version\": \"2011\"", "editions.2011: there is no such edition"),
        (CODE, "\"version\": \"2010\"", "\"version\": \"2021\"", "editions: 2021 stands there twice"),
        (CODE, "\"Art\"", "\"Art. 3\"", "is no word before a number"),
        (
            CODE,
            "\"aliases\": [",
            "\"paragraphs\": [{\"number\": 71, \"text\": {\"en\": \"x\"}}], \"aliases\": [",
            "editions.2010.71: the Code has no such paragraph",
        ),
        (CODE, "\"aliases\": [", "\"paragraphs\": [{\"number\": 7}], \"aliases\": [", "editions.2010.7: it says nothing"),
        (CODE, "\"aid\": true", "\"aid\": false", "cross_references.use-of-force: a cross-reference is an aid"),
        (CODE, "\"standard\": \"ungp\"", "\"standard\": \"ungps\"", "unknown variant `ungps`"),
        (CODE, "\"paragraphs\": [\"42\"]", "\"paragraphs\": [\"¶42\"]", "the Code has no paragraph ¶42"),
        (CARDS, "\"id\": \"referral\"", "\"id\": \"consent\"", "cards: consent stands there twice"),
        (CARDS, "\"fa-AF\"", "\"farsi!\"", "farsi! is no language tag"),
        (CARDS, "\"heading\": \"Before we talk\"", "\"heading\": \" \"", "cards.consent.en: a line is empty"),
        (
            CARDS,
            "\"heading\": \"Before we talk\"",
            "\"heading\": \"Before\\u202ewe talk\"",
            "cards.consent.en: a line holds what is no text",
        ),
        (CARDS, "\"heading\": \"Before we talk\"", "\"heading\": \"Before we talk\", \"link\": \"http://x\"", "unknown field `link`"),
        (CARDS, "\"checked\": true", "\"checked\": \"yes\"", "invalid type: string \"yes\""),
        (GUIDES, "\"guard\", \"ex_guard\"", "\"gard\", \"ex_guard\"", "interview_guides.guard: there is no category gard"),
        (GUIDES, "\"topic\": \"contract_pay\"", "\"topic\": \"pay\"", "interview_guides.guard.pay: an interview has no such topic"),
        (IRAQ, "\"code\": \"IRQ\"", "\"code\": \"Iraq\"", "a country has a code of three capital letters"),
        (IRAQ, "\"as_of\": \"2026-01-15\"", "\"as_of\": \"2026-02-30\"", "2026-02-30 is no day"),
        (IRAQ, "\"friday\"", "\"Freitag\"", "unknown variant `Freitag`"),
        (IRAQ, "\"Asia/Baghdad\"", "\"Baghdad\"", "Baghdad is no time zone"),
        (IRAQ, "\"gregorian\"", "\"julian\"", "unknown variant `julian`"),
    ] {
        let json = BUILTIN[file];
        assert!(json.contains(from), "{from}");
        let error = ContentPack::read(&json.replacen(from, to, 1)).err().map(|error| error.to_string());
        assert!(error.as_ref().is_some_and(|error| error.contains(said)), "{to}: {error:?}");
    }
    assert!(ContentPack::read("").is_err());
    for json in BUILTIN {
        assert!(ContentPack::read(&json[..json.len() - 3]).is_err());
    }
}
