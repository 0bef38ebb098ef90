//! What an example enters, in words a person would use: a paper that is not there, an answer, a picture.

use crate::base::{Arg, Message};
use crate::locale::Texts;
use toml::{Table, Value};

/// How a paper of an example is; its words are the text `example-paper-<state>`.
pub const PAPERS: [&str; 10] = [
    "good", "none", "unfiled", "expired", "other", "gif", "empty", "odd", "unsealed", "grey",
];

/// What a drawn picture of an example shows; its words are the text `example-shows-<what>`.
pub const SHOWN: [&str; 15] = [
    "dot",
    "ribbon",
    "word",
    "flag",
    "face",
    "drawn-face",
    "skin",
    "mark",
    "notice",
    "logo",
    "name",
    "page",
    "other-page",
    "same-page",
    "plain",
];

/// What a person says of the clause; its words are the text `example-said-<what>`.
pub const SAID: [&str; 3] = ["attest", "bare", "none"];

/// Parts of a text that an example keeps or takes out; its words are the text `passage-<key>`.
pub const PASSAGES: [&str; 4] = [
    "agreement-with",
    "agreement-without",
    "policy-with",
    "policy-without",
];

/// Everything that is entered, one after the other.
pub(super) fn words(set: &Table, texts: Texts) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (key, value) in set {
        match (key.as_str(), value) {
            ("facts", Value::Table(answers)) => {
                parts.extend(
                    answers
                        .iter()
                        .map(|(flag, answer)| fact(flag, answer, texts)),
                );
            }
            ("papers", Value::Table(papers)) => parts.extend(papers_said(papers, texts)),
            ("said", Value::String(what)) => parts.push(said(what, set.get("note"), texts)),
            // Said together with the statement.
            ("note", _) => {}
            (passage, Value::String(text)) if PASSAGES.contains(&passage) => {
                let args = [("words", text.as_str().into())];
                parts.push(texts.with(&format!("passage-{passage}"), &args));
            }
            _ => parts.push(field(
                &texts.get(&format!("field-{key}")),
                &entered(key, value, texts),
                texts,
            )),
        }
    }
    parts.join(&texts.get("example-separator"))
}

fn field(name: &str, value: &str, texts: Texts) -> String {
    let message = Message::new("example-field")
        .with("field", name)
        .with("value", value);
    texts.message(&message)
}

fn fact(flag: &str, answer: &Value, texts: Texts) -> String {
    let answer = match answer.as_bool() {
        Some(true) => "answer-yes",
        Some(false) => "answer-no",
        None => "example-open",
    };
    format!(
        "{} {}",
        texts.get(&format!("flag-{flag}")),
        texts.get(answer)
    )
}

fn said(what: &str, note: Option<&Value>, texts: Texts) -> String {
    let said = texts.get(&format!("example-said-{what}"));
    match note.and_then(Value::as_str) {
        Some(note) => {
            let args = [("said", said.into()), ("note", note.into())];
            texts.with("example-noted", &args)
        }
        None => said,
    }
}

/// Papers that are alike are named together, those with a fault first.
fn papers_said(papers: &Table, texts: Texts) -> Vec<String> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let (sound, faulty): (Vec<_>, Vec<_>) = papers.iter().partition(|(_, value)| is_sound(value));
    for (slot, value) in faulty.into_iter().chain(sound) {
        let (name, state) = (texts.get(&format!("slot-{slot}")), paper(value, texts));
        match groups.iter_mut().find(|(known, _)| *known == state) {
            Some((_, names)) => names.push(name),
            None => groups.push((state, vec![name])),
        }
    }
    let separator = texts.get("list-separator");
    groups
        .into_iter()
        .map(|(state, names)| field(&names.join(&separator), &state, texts))
        .collect()
}

fn is_sound(value: &Value) -> bool {
    let state = match value {
        Value::Table(fields) => fields.get("like"),
        value => Some(value),
    };
    state
        .and_then(Value::as_str)
        .is_none_or(|state| state == "good")
}

/// One paper: its state, the number of its holders, or what is entered for it.
fn paper(value: &Value, texts: Texts) -> String {
    let state = |id: &str| texts.get(&format!("example-paper-{id}"));
    match value {
        Value::String(id) => state(id),
        Value::Integer(count) => {
            let count = Arg::from(usize::try_from(*count).unwrap_or_default());
            texts.with("example-paper-count", &[("count", count)])
        }
        Value::Table(fields) => {
            let like = fields.get("like").and_then(Value::as_str).map(state);
            let others = fields.iter().filter(|(key, _)| *key != "like");
            let others = others.map(|(key, value)| match value {
                Value::Boolean(_) => texts.get("example-personal"),
                value => entry(key, value.as_str().unwrap_or_default(), texts),
            });
            let parts: Vec<String> = like.into_iter().chain(others).collect();
            parts.join(&texts.get("example-comma"))
        }
        other => other.to_string(),
    }
}

/// One field of a paper.
fn entry(key: &str, value: &str, texts: Texts) -> String {
    let name = ("field", Arg::term(format!("paper-field-{key}")));
    if value.trim().is_empty() {
        return texts.with("example-entry-empty", &[name]);
    }
    texts.with("example-entry", &[name, ("value", value.into())])
}

/// A value as a person reads it.
fn entered(key: &str, value: &Value, texts: Texts) -> String {
    match value {
        Value::String(text) if text.trim().is_empty() => texts.get("example-empty"),
        Value::String(id) if key == "developer-kind" => texts.get(&format!("developer-kind-{id}")),
        Value::String(id) if key == "businesses" => texts.get(&format!("business-{id}")),
        Value::String(text) => text.clone(),
        Value::Array(all) if all.is_empty() => texts.get("example-empty"),
        Value::Array(all) => {
            let parts: Vec<String> = all.iter().map(|one| entered(key, one, texts)).collect();
            parts.join(&texts.get("list-separator"))
        }
        Value::Boolean(false) => texts.get("example-paper-none"),
        Value::Table(one) if key == "permissions" => permission(one, texts),
        Value::Table(file) => picture(file, texts),
        other => other.to_string(),
    }
}

fn permission(one: &Table, texts: Texts) -> String {
    let text = |key: &str| one.get(key).and_then(Value::as_str).unwrap_or_default();
    let (name, purpose) = (text("name"), text("purpose"));
    if purpose.trim().is_empty() {
        return texts.with("example-no-purpose", &[("name", name.into())]);
    }
    let args = [("name", name.into()), ("purpose", purpose.into())];
    texts.with("example-permission", &args)
}

/// A drawn picture: what it shows, or size and format, and what is wrong with it.
fn picture(file: &Table, texts: Texts) -> String {
    let image = file.get("image").and_then(Value::as_table);
    let has = |key: &str| image.is_some_and(|image| image.contains_key(key));
    let mut parts: Vec<String> = Vec::new();
    match file.get("shows").and_then(Value::as_str) {
        Some(what) => parts.push(texts.get(&format!("example-shows-{what}"))),
        None => parts.extend(image.and_then(form)),
    }
    if has("blur") {
        parts.push(texts.get("example-blurred"));
    }
    if has("enlarged") {
        parts.push(texts.get("example-enlarged"));
    }
    parts.join(&texts.get("example-comma"))
}

/// Size and format.
fn form(image: &Table) -> Option<String> {
    let mut size = image.get("size")?.as_array()?.iter();
    let (width, height) = (size.next()?.as_integer()?, size.next()?.as_integer()?);
    let format = image.get("format").and_then(Value::as_str).unwrap_or("png");
    Some(format!("{width}×{height} {}", format.to_uppercase()))
}
