//! Texts: the same in every language, all of them used, none of them missing, every character in the bundled font.

mod families;
mod plurals;

use crate::support::{files_below, root};
use families::{Family, families};
use guoshen::base::{Arg, Message};
use guoshen::checks::registry::CHECKS;
use guoshen::locale::{Language, Texts};
use regex::Regex;
use skrifa::{FontRef, MetadataProvider as _};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::OnceLock;

/// One text, attributes as `id.attribute`: the variables it asks for.
type Entries = BTreeMap<String, BTreeSet<String>>;

fn folder(language: Language) -> std::path::PathBuf {
    root().join("i18n").join(language.tag())
}

/// The files of a language by name.
fn files(language: Language) -> BTreeMap<String, String> {
    files_below(&folder(language), &["ftl"])
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// The texts of one file. An id that comes twice is a failure.
fn entries(text: &str) -> Entries {
    let head = Regex::new(r"^([a-zA-Z][\w-]*) *=").unwrap();
    let attribute = Regex::new(r"^ +\.([a-zA-Z][\w-]*) *=").unwrap();
    let variable = Regex::new(r"\$([a-zA-Z][\w-]*)").unwrap();
    let mut entries = Entries::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let id = if let Some(found) = head.captures(line) {
            found[1].clone_into(&mut message);
            Some(message.clone())
        } else {
            attribute
                .captures(line)
                .map(|found| format!("{message}.{}", &found[1]))
        };
        if let Some(id) = id {
            assert!(
                entries.insert(id.clone(), BTreeSet::new()).is_none(),
                "`{id}` comes twice"
            );
            current = id;
        }
        if let Some(variables) = entries.get_mut(&current) {
            variables.extend(
                variable
                    .captures_iter(line)
                    .map(|found| found[1].to_owned()),
            );
        }
    }
    entries
}

/// Every text of a language, read once a test run.
fn all(language: Language) -> &'static Entries {
    static CHINESE: OnceLock<Entries> = OnceLock::new();
    static ENGLISH: OnceLock<Entries> = OnceLock::new();
    match language {
        Language::Chinese => CHINESE.get_or_init(|| read_all(language)),
        Language::English => ENGLISH.get_or_init(|| read_all(language)),
    }
}

/// Every text of a language. An id in two files is a failure.
fn read_all(language: Language) -> Entries {
    let mut all = Entries::new();
    for (file, text) in files(language) {
        for (id, variables) in entries(&text) {
            assert!(
                all.insert(id.clone(), variables).is_none(),
                "{file}: `{id}` is in another file as well"
            );
        }
    }
    all
}

/// Variables a message asks for, its attributes included.
pub(crate) fn variables(language: Language, id: &str) -> BTreeSet<String> {
    let attribute = format!("{id}.");
    all(language)
        .iter()
        .filter(|(known, _)| *known == id || known.starts_with(&attribute))
        .flat_map(|(_, variables)| variables.clone())
        .collect()
}

/// The messages of one file, attributes left out.
pub(crate) fn ids_of(file: &str) -> Vec<String> {
    entries(&files(Language::Chinese)[file])
        .into_keys()
        .filter(|id| !id.contains('.'))
        .collect()
}

/// The program without its comments.
fn code() -> String {
    let mut code = String::new();
    for path in files_below(&root().join("src"), &["rs"]) {
        let text = std::fs::read_to_string(path).unwrap();
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in lines {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

fn refuse(wrong: &str) {
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_language_says_the_same_with_the_same_variables() {
    let chinese = all(Language::Chinese);
    let names: Vec<String> = files(Language::Chinese).into_keys().collect();
    let mut wrong = String::new();
    for language in Language::ALL {
        let other = all(language);
        assert_eq!(names, files(language).into_keys().collect::<Vec<_>>());
        for id in chinese.keys().chain(other.keys()) {
            let (ours, theirs) = (chinese.get(id), other.get(id));
            if ours != theirs {
                writeln!(wrong, "{id}: zh-CN {ours:?}, {} {theirs:?}", language.tag()).unwrap();
            }
        }
    }
    refuse(&wrong);
    assert!(chinese.len() > 1000, "{}", chinese.len());
}

#[test]
fn the_reader_of_texts_reads_them() {
    let text = "# a comment with { $x }\na-b = One { $n }\n    .why = Two { $m ->\n        [one] { $k }\n       *[other] x\n    }\nc = { $d }\n";
    let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    let expected: Entries = [
        ("a-b".to_owned(), set(&["n"])),
        ("a-b.why".to_owned(), set(&["m", "k"])),
        ("c".to_owned(), set(&["d"])),
    ]
    .into();
    assert_eq!(entries(text), expected);
}

#[test]
fn every_text_made_up_at_run_time_exists() {
    let mut wrong = String::new();
    for language in Language::ALL {
        let known = all(language);
        for Family {
            prefix,
            members,
            attributes,
        } in families()
        {
            assert!(!members.is_empty(), "{prefix}");
            for member in members {
                let id = format!("{prefix}{member}");
                let wanted = attributes
                    .iter()
                    .map(|attribute| format!("{id}.{attribute}"));
                for id in std::iter::once(id.clone()).chain(wanted) {
                    if !known.contains_key(&id) {
                        writeln!(wrong, "{}: no `{id}`", language.tag()).unwrap();
                    }
                }
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn every_family_of_texts_in_the_program_is_known_here() {
    let made = Regex::new(r#""([a-z][a-z-]*-)\{"#).unwrap();
    let known = all(Language::Chinese);
    let prefixes: BTreeSet<&str> = families().iter().map(|family| family.prefix).collect();
    let code = code();
    for found in made.captures_iter(&code) {
        let prefix = found.get(1).unwrap().as_str();
        let is_text = known.keys().any(|id| id.starts_with(prefix));
        assert!(
            !is_text || prefixes.contains(prefix),
            "`{prefix}…` is made up at run time; add it to `families`"
        );
    }
}

#[test]
fn every_text_the_program_names_exists() {
    let calls = [
        r#"\btr!\(\s*[^"]*?,\s*"([^"]+)""#,
        r#"\btexts\s*\.\s*(?:get|find|with)\(\s*"([^"]+)""#,
        r#"\.say\(\s*"([^"]+)""#,
        r#"\bsay\((?:\w+,\s*)?"([^"]+)""#,
        r#"\bMessage::new\(\s*"([^"]+)""#,
        r#"\bterm\(\s*"([^"]+)""#,
        r#"\babout\(\s*"([^"]+)""#,
    ];
    let (known, code) = (all(Language::Chinese), code());
    let mut named = BTreeSet::new();
    for call in calls {
        for found in Regex::new(call).unwrap().captures_iter(&code) {
            named.insert(found[1].to_owned());
        }
    }
    named.remove("");
    assert!(named.len() > 100, "{}", named.len());
    let missing: Vec<&String> = named.iter().filter(|id| !known.contains_key(*id)).collect();
    assert!(missing.is_empty(), "there are no texts {missing:?}");
}

/// Said before the window is there.
const START: [&str; 2] = ["cli-no-display", "cli-no-graphics"];

#[test]
fn every_text_is_used() {
    let code = code();
    let mut made: BTreeSet<String> = CHECKS.iter().map(|check| check.id.to_owned()).collect();
    for family in families() {
        let prefix = family.prefix;
        made.extend(
            family
                .members
                .into_iter()
                .map(|member| format!("{prefix}{member}")),
        );
    }
    let named =
        |id: &str| code.contains(&format!("\"{id}\"")) || code.contains(&format!("\"{id}."));
    let unused: Vec<&String> = all(Language::Chinese)
        .keys()
        .filter(|id| !id.contains('.'))
        .filter(|id| !made.contains(*id) && !named(id) && !START.contains(&id.as_str()))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}

#[test]
fn every_attribute_is_one_somebody_asks_for() {
    // What stands beside a text: at a finding, a field, a button, a rule, a step.
    const ATTRIBUTES: [&str; 16] = [
        "also", "ask", "bad", "done", "example", "file", "fix", "good", "help", "hint", "lead",
        "past", "short", "summary", "unit", "why",
    ];
    for id in all(Language::Chinese).keys() {
        if let Some((_, attribute)) = id.split_once('.') {
            assert!(ATTRIBUTES.contains(&attribute), "`{id}`");
        }
    }
}

#[test]
fn every_text_can_be_said_with_its_variables() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (id, variables) in all(language) {
            for number in [1, 2] {
                let message = variables.iter().fold(
                    Message::new(id.split('.').next().unwrap()),
                    |message, name| message.with(name, Arg::Number(number)),
                );
                let said = match id.split_once('.') {
                    Some((_, attribute)) => texts.attribute(&message, attribute),
                    None => Some(texts.message(&message)),
                };
                let said = said.unwrap_or_else(|| panic!("{}: no `{id}`", language.tag()));
                // In English the notes stand before every number.
                assert!(!said.is_empty() || id == "chapter-number-0", "{id}");
                // An isolation mark, or a variable nobody filled in.
                assert!(
                    !said.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
                    "{id}"
                );
                assert!(!said.contains("{$"), "{id}: {said}");
            }
        }
    }
}

#[test]
fn every_character_is_in_the_bundled_fonts() {
    let mut wrong = String::new();
    for weight in ["Regular", "Medium"] {
        let path = root().join(format!("assets/fonts/NotoSansSC-{weight}-subset.ttf"));
        let bytes = std::fs::read(path).unwrap();
        let font = FontRef::new(&bytes).unwrap();
        let has = |c: char| font.charmap().map(c).is_some();
        assert!(has('过') && !has('\u{2717}'), "{weight}");
        for language in Language::ALL {
            for (file, text) in files(language) {
                let texts = text.lines().filter(|line| !line.starts_with('#'));
                let missing: BTreeSet<char> =
                    texts.flat_map(str::chars).filter(|&c| !has(c)).collect();
                if !missing.is_empty() {
                    writeln!(wrong, "{weight}, {} {file}: {missing:?}", language.tag()).unwrap();
                }
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn the_tone_is_calm() {
    let mut wrong = String::new();
    for language in Language::ALL {
        for (file, text) in files(language) {
            let loud = text
                .lines()
                .filter(|line| !line.starts_with('#') && line.contains(['!', '！']));
            for line in loud {
                writeln!(wrong, "{} {file}: {line}", language.tag()).unwrap();
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn a_language_is_known_by_its_tag() {
    for (tag, language) in [
        ("zh-CN", Some(Language::Chinese)),
        ("zh_CN.UTF-8", Some(Language::Chinese)),
        ("ZH-Hant", Some(Language::Chinese)),
        ("en", Some(Language::English)),
        ("en-GB", Some(Language::English)),
        ("C", None),
        ("de", None),
        ("", None),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag}");
    }
}

#[test]
fn lists_are_joined_the_way_the_language_does_it() {
    let message = |language| {
        let terms = vec!["outcome-pass".to_owned(), "outcome-fail".to_owned()];
        let message = Message::new("atom-flag-yes").with("name", Arg::Terms { terms });
        Texts::new(language).message(&message)
    };
    assert_eq!(
        message(Language::English),
        "You answered \"Pass, Fail\" with yes"
    );
    assert!(
        message(Language::Chinese).contains('、'),
        "{}",
        message(Language::Chinese)
    );
}
