//! README: its example, its commands, its links and its figures.

use super::{first, package, read};
use crate::support::{root, ruleset};
use clap::{CommandFactory as _, Parser as _};
use guoshen::cli::Cli;
use guoshen::store::{FormatError, Vocabulary, from_toml};
use regex::Regex;
use std::collections::BTreeSet;
use toml::{Table, Value};

/// The lines of every code block of a language.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}");
    let mut lines = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        match line {
            _ if line == fence => inside = true,
            "```" => inside = false,
            _ if inside => lines.push(line.to_owned()),
            _ => {}
        }
    }
    lines
}

fn readme_example() -> String {
    first(
        r"(?s)<!-- example -->\n```toml\n(.*?)\n```",
        &read("README.md"),
    )
}

#[test]
fn the_readme_example_is_a_project() {
    let text = readme_example();
    let project = from_toml(&text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(project.listing.name, "云图纪要");
    let ids = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect();
    let ruleset = ruleset();
    let vocabulary = Vocabulary {
        flags: ids(ruleset.flags().iter().map(|it| it.id.as_str()).collect()),
        businesses: ids(ruleset
            .businesses()
            .iter()
            .map(|it| it.id.as_str())
            .collect()),
        slots: ids(ruleset.slots().iter().map(|it| it.id.as_str()).collect()),
        clauses: ids(ruleset.clauses().iter().map(|it| it.id.as_str()).collect()),
        app_types: ids(ruleset.app_types().collect()),
    };
    assert_eq!(vocabulary.unknown_in(&text), []);
    // The comment in `[category]` names a business, too.
    let named = first(r#"例如 \["([^"]*)"\]"#, &text);
    assert!(vocabulary.businesses.contains(&named), "{named}");
}

/// Keys of every table at a place of the example; `*` stands for any key.
fn keys_at(example: &Table, place: &[&str]) -> BTreeSet<String> {
    let mut tables = vec![example];
    for step in place {
        let below = tables.iter().flat_map(|table| {
            table
                .iter()
                .filter(|(key, _)| *step == "*" || *step == key.as_str())
        });
        tables = below
            .flat_map(|(_, value)| match value {
                Value::Table(table) => vec![table],
                Value::Array(items) => items.iter().filter_map(Value::as_table).collect(),
                _ => Vec::new(),
            })
            .collect();
    }
    tables
        .iter()
        .flat_map(|table| table.keys().cloned())
        .collect()
}

#[test]
fn the_readme_example_shows_every_key() {
    let example: Table = toml::from_str(&readme_example()).unwrap();
    let places: [(&str, &[&str]); 10] = [
        ("zzz = 1", &[]),
        ("[listing]\nzzz = 1", &["listing"]),
        ("[developer]\nzzz = 1", &["developer"]),
        ("[category]\nzzz = 1", &["category"]),
        ("[media]\nzzz = 1", &["media"]),
        ("[[permissions]]\nzzz = 1", &["permissions"]),
        ("[legal]\nzzz = 1", &["legal"]),
        ("[papers.icp-filing]\nzzz = 1", &["papers", "*"]),
        ("[statements.\"1.1.a\"]\nzzz = 1", &["statements", "*"]),
        ("[[rounds]]\nzzz = 1", &["rounds"]),
    ];
    for (typo, place) in places {
        // The refusal of a wrong key lists those that exist.
        let Err(FormatError::UnknownKey { allowed, .. }) = from_toml(typo) else {
            panic!("accepted: {typo}");
        };
        let mut allowed: BTreeSet<String> = allowed.into_iter().collect();
        // Written by the window only; the text below the example says so.
        let written: &[&str] = match place.first() {
            Some(&"statements") => &["seen", "parts", "revision", "known", "answers"],
            Some(&"rounds") => &["open", "fields"],
            _ => &[],
        };
        for &key in written {
            assert!(allowed.remove(key) && read("README.md").contains(&format!("`{key}`")));
        }
        assert_eq!(keys_at(&example, place), allowed, "{place:?}");
    }
}

#[test]
fn the_readme_opens_with_its_two_commands_in_both_languages() {
    let readme = read("README.md");
    for half in readme.split("\n# English\n") {
        let commands: Vec<String> = blocks(half, "sh")
            .iter()
            .take(2)
            .map(|line| line.split('#').next().unwrap().trim().to_owned())
            .collect();
        assert_eq!(
            commands,
            ["bash packaging/dev.sh run", "bash packaging/dev.sh test"]
        );
    }
    let script = read("packaging/dev.sh");
    assert!(script.contains("\n  run) run ;;\n  test) run_tests ;;\n"));
    assert!(read(".ci/run").contains("\nbash packaging/dev.sh test\n"));
}

#[test]
fn every_command_of_the_readme_is_understood() {
    let mut seen = BTreeSet::new();
    for line in blocks(&read("README.md"), "sh") {
        let command = line.split('#').next().unwrap().trim();
        let words: Vec<&str> = command.split_whitespace().collect();
        if words.first() != Some(&"guoshen") {
            continue;
        }
        if let Err(error) = Cli::try_parse_from(&words) {
            panic!("{command}: {error}");
        }
        seen.extend(words.get(1).map(|&word| word.to_owned()));
    }
    let shown = |command: &&clap::Command| !command.is_hide_set();
    for command in Cli::command().get_subcommands().filter(shown) {
        assert!(seen.contains(command.get_name()), "{}", command.get_name());
    }
}

#[test]
fn every_link_of_the_documents_leads_somewhere() {
    let link = Regex::new(r"\]\(([^)#]+)\)").unwrap();
    // The pictures are taken from the finished window; once the first is there, all have to be.
    let pictures = root().join("packaging/screenshots").exists();
    let mut links = 0;
    for document in ["README.md", "ARCHITECTURE.md"] {
        for found in link.captures_iter(&read(document)) {
            let target = &found[1];
            if target.starts_with("packaging/screenshots/") && !pictures {
                continue;
            }
            assert!(root().join(target).exists(), "{document}: {target}");
            links += 1;
        }
    }
    assert!(links >= 5, "{links} links");
}

#[test]
fn the_readme_tells_the_facts_of_the_catalogue_and_the_package() {
    let readme = read("README.md");
    let ruleset = ruleset();
    let rust = package()["rust-version"].as_str().unwrap().to_owned();
    let count = ruleset.clauses().len();
    for fact in [
        format!("{count} 条"),
        format!("{count} clauses"),
        format!("Rust {rust} 或"),
        format!("Rust {rust} or"),
        format!("按 {} 的", ruleset.checked),
        format!("of {};", ruleset.checked),
    ] {
        assert!(readme.contains(&fact), "{fact}");
    }
}
