//! Examples of the help as cases: the short ways of saying things become what `Scene::set` takes, and what makes the
//! clause apply is answered.

use crate::support::{Scene, ruleset};
use guoshen::project::TextField;
use guoshen::review::examples::Example;
use guoshen::ruleset::applies::{Atom, Condition, Truth};
use guoshen::ruleset::{HolderRule, ValidityRule};
use toml::{Table, Value};

const OTHER: &str = "小鹿示例有限公司";
const SIGNER: &str = "何苗";
const SIGNED: &str = "2026-11-20";

/// The clean project with what the example enters, and with what the clause needs to apply.
pub(crate) fn scene(clause: &str, example: &Example) -> Scene {
    let set = expanded(clause, &example.set);
    let mut scene = Scene::base();
    scene.set(&set);
    let applies = &ruleset().clause(clause).unwrap().applies;
    if applies.evaluate(&scene.project, ruleset()) != Truth::Yes {
        scene = Scene::base();
        let mut given = Table::new();
        answer(applies, true, &mut given);
        scene.set(&given);
        scene.set(&set);
    }
    scene
}

/// Answers a condition so that it comes out as wanted, where answers alone decide it.
fn answer(condition: &Condition, wanted: bool, given: &mut Table) {
    match condition {
        Condition::Always => {}
        Condition::Not(inner) => answer(inner, !wanted, given),
        // One of several will do.
        Condition::Any(parts) if wanted => answer(&parts[0], true, given),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                answer(part, wanted, given);
            }
        }
        Condition::Atom(atom) => answer_atom(atom, wanted, given),
    }
}

fn answer_atom(atom: &Atom, wanted: bool, given: &mut Table) {
    let business = match atom {
        Atom::Flag(flag) => {
            let facts = given.entry("facts").or_insert(Value::Table(Table::new()));
            let facts = facts.as_table_mut().unwrap();
            facts.insert(flag.clone(), wanted.into());
            return;
        }
        Atom::Business(business) => business.clone(),
        Atom::Group(group) => {
            let mut all = ruleset().businesses().iter();
            all.find(|one| one.group == *group).unwrap().id.clone()
        }
        _ => return,
    };
    if wanted {
        given.insert("businesses".to_owned(), vec![business].into());
    }
}

fn expanded(clause: &str, set: &Table) -> Table {
    let mut full = set.clone();
    full.remove("note");
    if let Some(Value::Table(papers)) = full.get_mut("papers") {
        for (slot, value) in papers.iter_mut() {
            *value = paper(slot, value);
        }
    }
    if let Some(said) = full.remove("said") {
        let said = said.as_str().unwrap();
        if said != "none" {
            let mut statement = Table::new();
            let note = set.get("note").map_or("", |note| note.as_str().unwrap());
            let kind = if said == "bare" { "attest" } else { said };
            for (key, text) in [
                ("kind", kind),
                ("by", SIGNER),
                ("on", SIGNED),
                ("note", note),
            ] {
                statement.insert(key.to_owned(), text.into());
            }
            statement.insert("seen".to_owned(), "now".into());
            let statements = [(clause.to_owned(), Value::Table(statement))];
            let statements: Table = statements.into_iter().collect();
            full.insert("statements".to_owned(), Value::Table(statements));
        }
    }
    for (text, field) in [
        ("policy", TextField::PolicyText),
        ("agreement", TextField::AgreementText),
    ] {
        passages(text, field, &mut full);
    }
    for (_, value) in &mut full {
        unshown(value);
    }
    full
}

/// `policy-with` has to be there, `policy-without` takes every sentence with it out.
fn passages(text: &str, field: TextField, full: &mut Table) {
    let base = Scene::base().project.text(field).to_owned();
    if let Some(words) = full.remove(&format!("{text}-with")) {
        let words = words.as_str().unwrap();
        assert!(base.contains(words), "the {text} does not say `{words}`");
    }
    if let Some(words) = full.remove(&format!("{text}-without")) {
        let words = words.as_str().unwrap();
        assert!(base.contains(words), "the {text} never said `{words}`");
        let left: String = base
            .split_inclusive(['。', '\n'])
            .filter(|sentence| !sentence.contains(words))
            .collect();
        full.insert(field.id().to_owned(), left.into());
    }
}

/// What a picture shows is for people.
fn unshown(value: &mut Value) {
    match value {
        Value::Table(table) => {
            table.remove("shows");
        }
        Value::Array(all) => all.iter_mut().for_each(unshown),
        _ => {}
    }
}

fn paper(slot: &str, value: &Value) -> Value {
    match value {
        Value::String(state) => state_of(slot, state),
        Value::Integer(count) => several(slot, usize::try_from(*count).unwrap()),
        Value::Table(fields) => {
            let mut fields = fields.clone();
            let like = fields.remove("like");
            let like = like.as_ref().map_or("good", |like| like.as_str().unwrap());
            let Value::Table(mut full) = state_of(slot, like) else {
                panic!("`{like}` has no fields");
            };
            full.extend(fields);
            Value::Table(full)
        }
        other => panic!("{slot}: {other} is no state of a paper"),
    }
}

fn table(text: &str) -> Table {
    toml::from_str(text).unwrap()
}

/// A paper in a state of `review::entered::PAPERS`.
fn state_of(slot: &str, state: &str) -> Value {
    if state == "none" {
        return Value::Boolean(false);
    }
    let mut full = good(slot);
    let name = || {
        let texts = guoshen::locale::Texts::new(guoshen::locale::Language::Chinese);
        texts.get(&format!("slot-{slot}"))
    };
    let scan = |rest: &str| {
        let developer = Scene::base().project.developer.name;
        let lines = format!("lines = [\"{}\", \"{developer}\"]", name());
        table(&format!(
            "files = [{{ image = {{ size = [600, 420], tiles = 51 }}, read = {{ {lines}{rest} }} }}]"
        ))
    };
    match state {
        "good" => {}
        "expired" => full.extend(table("valid-to = \"2024-12-31\"")),
        "unfiled" => full.extend(table("files = []")),
        "other" => full.extend(table(&format!("holder = \"{OTHER}\""))),
        "gif" => full.extend(table(
            "files = [{ image = { size = [40, 60], format = \"gif\" } }]",
        )),
        "empty" => full.extend(table("files = [{ text = \"\", name = \"empty.pdf\" }]")),
        "odd" => full.extend(table("number = \"12-345\"")),
        "unsealed" => full.extend(scan("")),
        "grey" => full.extend(scan(", colour = \"grey\"")),
        other => panic!("a paper is never `{other}`"),
    }
    Value::Table(full)
}

/// A paper in order: the clean project's own, or one made up for the slot.
fn good(slot: &str) -> Table {
    let base = Scene::base().project;
    if base.papers.contains_key(slot) {
        return Table::new();
    }
    let rule = ruleset()
        .slot(slot)
        .unwrap_or_else(|| panic!("there is no slot `{slot}`"));
    let mut full = table("files = [{ pdf = 1 }]");
    if rule.holder != HolderRule::Nobody {
        full.insert("holder".to_owned(), base.developer.name.into());
    }
    if rule.validity == ValidityRule::Dated {
        full.insert("valid-to".to_owned(), "2029-12-31".into());
    }
    if let Some(pattern) = rule.pattern.as_ref().and_then(|id| ruleset().pattern(id)) {
        full.insert("number".to_owned(), pattern.example.clone().into());
    }
    if slot == "safety-assessment" {
        full.insert("title".to_owned(), base.listing.name.into());
    }
    full
}

fn several(slot: &str, count: usize) -> Value {
    let mut full = good(slot);
    let files: Vec<Value> = (1..=count)
        .map(|_| Value::Table(table("pdf = 1")))
        .collect();
    let owners: Vec<String> = (1..=count).map(|at| format!("示例机构{at}")).collect();
    full.insert("files".to_owned(), Value::Array(files));
    full.insert("owners".to_owned(), owners.into());
    Value::Table(full)
}
