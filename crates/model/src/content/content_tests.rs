#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path};

use super::{machine::Circumstances, *};
use crate::{FieldType, Role, kinds};

/// A person before a record.
struct Now {
    role: Option<Role>,
    reason: bool,
    second: bool,
    fields: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Now {
    fn of(role: Role) -> Self {
        Self { role: Some(role), reason: false, second: false, fields: BTreeMap::new() }
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
}

fn finding() -> &'static Machine {
    builtin().machine("finding").unwrap()
}

#[test]
fn the_pack_of_the_program_is_whole() {
    let pack = ContentPack::read(BUILTIN).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(&pack, builtin());
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
        "# kind: state > where each role may bring it; ! needs a reason, 2 needs a second person, (field) needs it filled in\n",
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
    format!("{}{}{}{needs}", way.to, if way.reason { "!" } else { "" }, if way.second_person { "2" } else { "" })
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

#[test]
fn a_wrong_pack_is_refused_with_the_place() {
    let edited = |from: &str, to: &str| {
        assert!(BUILTIN.contains(from), "{from}");
        ContentPack::read(&BUILTIN.replacen(from, to, 1)).unwrap_err().to_string()
    };
    for (from, to, said) in [
        ("\"format\": 1", "\"format\": 2", "the form 2"),
        ("\"initial\": \"draft\"", "\"initial\": \"drift\"", "there is no state drift"),
        ("\"officer\"", "\"oficer\"", "there is no role oficer"),
        ("\"field\": \"paragraphs_in_scope\"", "\"field\": \"scope\"", "mission has no field scope"),
        ("\"kind\": \"document_request\"", "\"kind\": \"document_wish\"", "there is no kind document_wish"),
        ("\"id\": \"RUF-2\"", "\"id\": \"RUF-1\"", "the id stands there twice"),
        ("\"machines\"", "\"machine\"", "unknown field `machine`"),
        ("\"version\": \"2026.1\"", "\"version\": \" \"", "one of them is empty"),
    ] {
        let error = edited(from, to);
        assert!(error.contains(said), "{to}: {error}");
    }
    assert!(ContentPack::read("").is_err());
    assert!(ContentPack::read(&BUILTIN[..BUILTIN.len() / 2]).is_err());
}

/// Calls `found` with every group of words in `json` and the place where it stands.
fn each_words<'json>(
    json: &'json serde_json::Value,
    place: &str,
    found: &mut dyn FnMut(&str, &'json serde_json::Map<String, serde_json::Value>),
) {
    match json {
        serde_json::Value::Object(object) if object.get("en").is_some_and(serde_json::Value::is_string) => found(place, object),
        serde_json::Value::Object(object) => object.iter().for_each(|(name, inner)| each_words(inner, &format!("{place}/{name}"), found)),
        serde_json::Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, inner)| each_words(inner, &format!("{place}/{at}"), found))
        }
        _ => {}
    }
}

#[test]
fn the_program_s_own_pack_speaks_every_language_of_the_window() {
    let pack: serde_json::Value = serde_json::from_str(include_str!("../../../../assets/packs/core.json")).unwrap();
    let mut missing = Vec::new();
    each_words(&pack, "", &mut |place, words| {
        for language in ["fr", "es", "ar"] {
            if words.get(language).and_then(serde_json::Value::as_str).is_none_or(str::is_empty) {
                missing.push(format!("{place} lacks {language}"));
            }
        }
    });
    assert!(missing.is_empty(), "{missing:#?}");
}
