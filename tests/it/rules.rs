//! Rules as living data: a ruleset of one's own, demands with a date, and how every clause is decided.

mod asking;
pub(crate) mod drift;
mod places;

use crate::support::{Scene, files_below, root, ruleset};
use guoshen::base::{Date, Message};
use guoshen::checks::Outcome;
use guoshen::checks::registry::CHECKS;
use guoshen::engine::coverage::{self, Decider};
use guoshen::engine::{self, Inputs};
use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, TextField};
use guoshen::ruleset::{Mode, Ruleset, Sources};
use guoshen::store::read_ruleset;
use guoshen::worker::Catalogue;
use std::path::Path;
use tempfile::TempDir;

/// A copy of the built-in ruleset with changes: file, what to replace, by what.
pub(crate) fn folder(changes: &[(&str, &str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("words")).unwrap();
    let from = root().join("assets/ruleset");
    for path in files_below(&from, &["tsv", "toml", "txt"]) {
        let name = path.strip_prefix(&from).unwrap();
        let mut text = std::fs::read_to_string(&path).unwrap();
        for (file, old, new) in changes {
            if name == Path::new(file) {
                assert!(text.contains(old), "{file}: {old}");
                text = text.replacen(old, new, 1);
            }
        }
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

const NEWER: (&str, &str, &str) = ("ruleset.toml", "2026.11", "2027.1");

fn loaded(changes: &[(&str, &str, &str)]) -> Catalogue {
    Catalogue::from_folder(Some(folder(changes).path())).unwrap()
}

fn refusal(changes: &[(&str, &str, &str)]) -> Message {
    let catalogue = loaded(changes);
    assert_eq!(catalogue.ruleset.digest, ruleset().digest, "{changes:?}");
    assert!(catalogue.folder.is_none() && catalogue.builtin.is_none());
    assert_eq!(catalogue.notices.len(), 2, "{:?}", catalogue.notices);
    assert_eq!(catalogue.notices[1].id, "ruleset-builtin-used");
    for language in Language::ALL {
        for notice in &catalogue.notices {
            assert!(!Texts::new(language).message(notice).is_empty());
        }
    }
    catalogue.notices.into_iter().next().unwrap()
}

#[test]
fn the_built_in_ruleset_is_sound() {
    ruleset().replaced(&Sources::builtin()).unwrap();
    let catalogue = Catalogue::from_folder(None).unwrap();
    assert!(catalogue.folder.is_none() && catalogue.notices.is_empty());
    // A copy of it is the same, not another one.
    let same = loaded(&[]);
    assert!(same.folder.is_none() && same.notices.is_empty());
}

#[test]
fn a_newer_ruleset_is_used() {
    let limit = ("limits.tsv", "name-units\t20", "name-units\t16");
    let catalogue = loaded(&[NEWER, limit]);
    assert!(catalogue.notices.is_empty(), "{:?}", catalogue.notices);
    assert!(catalogue.folder.is_some());
    assert_eq!(catalogue.ruleset.version, "2027.1");
    assert_eq!(catalogue.ruleset.limit("name-units"), 16);
    assert_eq!(catalogue.builtin.unwrap().limit("name-units"), 20);
}

#[test]
fn an_older_ruleset_is_left_alone_and_named() {
    for old in ["2026.9", "2025.12", "1"] {
        let message = refusal(&[("ruleset.toml", "2026.11", old)]);
        assert_eq!(message.id, "ruleset-older", "{old}");
    }
    let read_before = refusal(&[("ruleset.toml", "2026-11-23", "2026-10-01")]);
    assert_eq!(read_before.id, "ruleset-older");
}

#[test]
fn a_broken_ruleset_is_named_by_file_and_line() {
    for (change, id, file, line) in [
        (
            ("clauses.tsv", "\tREJECT\tASSIST", "\tREJECT\tASSISTED"),
            "ruleset-value",
            "clauses.tsv",
            3,
        ),
        (
            ("clauses.tsv", "keywords.given", "F.keywordz"),
            "ruleset-unknown",
            "clauses.tsv",
            18,
        ),
        (
            ("clauses.tsv", "keywords.given", "keywords given"),
            "ruleset-expression",
            "clauses.tsv",
            18,
        ),
        (
            ("clauses.tsv", "\n0.1.b\t", "\n0.1.a\t"),
            "ruleset-repeated",
            "clauses.tsv",
            3,
        ),
        (
            (
                "limits.tsv",
                "brief-characters\t15",
                "brief-characters\tnone",
            ),
            "ruleset-value",
            "limits.tsv",
            3,
        ),
        (
            ("limits.tsv", "name-units\t20\t", "name-units\t20"),
            "ruleset-unreadable",
            "limits.tsv",
            2,
        ),
        (
            ("papers.tsv", "religion-info-license", "no-such-paper"),
            "ruleset-unknown",
            "papers.tsv",
            2,
        ),
        (
            ("patterns.tsv", "^[京", "^([京"),
            "ruleset-expression",
            "patterns.tsv",
            2,
        ),
        (
            ("ruleset.toml", "2026-11-23", "yesterday"),
            "ruleset-value",
            "ruleset.toml",
            3,
        ),
        (
            ("ruleset.toml", "\"2026.11\"", "2026.11\nodd ="),
            "ruleset-unreadable",
            "ruleset.toml",
            3,
        ),
    ] {
        let message = refusal(&[change]);
        assert_eq!(message.id, id, "{change:?}");
        let said = Texts::new(Language::English).message(&message);
        assert!(said.contains(file), "{said}");
        assert!(said.contains(&format!("line {line} ")), "{said}");
    }
}

#[test]
fn a_ruleset_is_complete_or_not_used() {
    let missing = folder(&[NEWER]);
    std::fs::remove_file(missing.path().join("words/hot.txt")).unwrap();
    let catalogue = Catalogue::from_folder(Some(missing.path())).unwrap();
    assert_eq!(catalogue.notices[0].id, "ruleset-file-missing");
    let column = refusal(&[NEWER, ("flags.tsv", "\twhen", "\twhenever")]);
    assert_eq!(column.id, "ruleset-column");
    let limit = refusal(&[NEWER, ("limits.tsv", "icon-bytes", "icon-octets")]);
    assert_eq!(limit.id, "ruleset-lost");
    let empty = tempfile::tempdir().unwrap();
    let catalogue = Catalogue::from_folder(Some(empty.path())).unwrap();
    assert_eq!(catalogue.notices[0].id, "ruleset-file-missing");
    let binary = folder(&[NEWER]);
    std::fs::write(binary.path().join("flags.tsv"), [0, 159, 146, 150]).unwrap();
    let catalogue = Catalogue::from_folder(Some(binary.path())).unwrap();
    assert_eq!(catalogue.notices[0].id, "store-not-text");
    assert_eq!(catalogue.ruleset.digest, ruleset().digest);
}

#[test]
fn deep_brackets_and_large_figures_are_refused() {
    let deep = format!("{}always", "!".repeat(100_000));
    let message = refusal(&[("clauses.tsv", "keywords.given", &deep)]);
    assert_eq!(message.id, "ruleset-expression");
    let large = "name-units\t99999999999999999999";
    let message = refusal(&[("limits.tsv", "name-units\t20", large)]);
    assert_eq!(message.id, "ruleset-value");
}

#[test]
fn a_clause_the_program_does_not_know_is_unread_and_has_a_name() {
    let row = "id\tinput\tverdict\tmode\tapplies\trelated\tremains\tlines\tdigest\tenforced\tnote\n9.9\tname\tREJECT\tAUTO\talways\t-\t-\t999\tabc\t-\t-";
    let head = "id\tinput\tverdict\tmode\tapplies\trelated\tremains\tlines\tdigest\tenforced\tnote";
    let catalogue = loaded(&[NEWER, ("clauses.tsv", head, row)]);
    assert!(catalogue.notices.is_empty(), "{:?}", catalogue.notices);
    let scene = Scene::base();
    let report = engine::run(Inputs {
        ruleset: &catalogue.ruleset,
        ..scene.inputs()
    });
    assert_eq!(report.clause("9.9").unwrap().outcome, Outcome::Unread);
    let row = coverage::of(catalogue.ruleset.clause("9.9").unwrap());
    assert_eq!(row.by, [Decider::Nobody]);
    for language in Language::ALL {
        assert!(Texts::new(language).get("clause-9-9").contains("9.9"));
        assert!(!Texts::new(language).get("clause-9-9.summary").is_empty());
    }
}

#[test]
fn the_names_of_a_folder_are_those_of_the_built_in_one() {
    let texts = read_ruleset(folder(&[]).path()).unwrap();
    let names: Vec<&str> = texts.keys().map(String::as_str).collect();
    let mut known: Vec<&str> = Sources::names().collect();
    known.sort_unstable();
    assert_eq!(names, known);
}

fn on(ruleset: &Ruleset, scene: &Scene, today: Date) -> engine::report::Report {
    let inputs = Inputs {
        ruleset,
        today,
        ..scene.inputs()
    };
    engine::run(inputs)
}

#[test]
fn a_clause_with_a_date_warns_until_then() {
    let row = ruleset().clause("1.1.a").unwrap().digest.clone();
    let line = format!("8\t{}\t-", row.as_str());
    let dated = format!("8\t{}\t2027-01-01", row.as_str());
    let rules = loaded(&[NEWER, ("clauses.tsv", &line, &dated)]).ruleset;
    let mut scene = Scene::base();
    let name = "一二三四五六七八九十百".to_owned();
    scene.edit(Edit::Text(TextField::Name, name));
    for (day, outcome, from) in [
        (
            Date::constant(2026, 12, 31),
            Outcome::Warn,
            Some("2027-01-01"),
        ),
        (Date::constant(2027, 1, 1), Outcome::Fail, None),
    ] {
        let report = on(&rules, &scene, day);
        let clause = report.clause("1.1.a").unwrap();
        assert_eq!(clause.outcome, outcome, "{day}");
        assert_eq!(clause.findings[0].enforced_from.as_deref(), from, "{day}");
    }
    // Nothing to say about a name that is short enough.
    let report = on(&rules, &Scene::base(), Date::constant(2026, 12, 31));
    assert_eq!(report.clause("1.1.a").unwrap().outcome, Outcome::Pass);
}

#[test]
fn a_statement_that_is_owed_later_is_only_a_warning() {
    let digest = ruleset().clause("2.1.1").unwrap().digest.clone();
    let line = format!("{}\t-", digest.as_str());
    let dated = format!("{}\t2027-01-01", digest.as_str());
    let rules = loaded(&[NEWER, ("clauses.tsv", &line, &dated)]).ruleset;
    let report = on(&rules, &Scene::base(), Date::constant(2026, 11, 25));
    let clause = report.clause("2.1.1").unwrap();
    assert_eq!(clause.outcome, Outcome::Warn);
    assert_eq!(clause.because.id, "because-announced");
    let report = on(&rules, &Scene::base(), Date::constant(2027, 1, 1));
    assert_eq!(report.clause("2.1.1").unwrap().outcome, Outcome::Pending);
}

#[test]
fn a_limit_with_a_date_warns_between_the_old_figure_and_the_new() {
    let old = "name-units\t20\thalf-width units\tspec 一(1); reading A1\t2026-11-23\t-\t-";
    let new = "name-units\t8\thalf-width units\tspec 一(1); reading A1\t2026-11-23\t2027-01-01\t20";
    let rules = loaded(&[NEWER, ("limits.tsv", old, new)]).ruleset;
    let before = Date::constant(2026, 12, 31);
    let after = Date::constant(2027, 1, 1);
    for (name, day, outcome, findings) in [
        ("云图", before, Outcome::Pass, 0),
        ("云图批注助手", before, Outcome::Warn, 1),
        ("云图批注助手", after, Outcome::Fail, 1),
        ("云图批注助手一二三四五六", before, Outcome::Fail, 1),
    ] {
        let mut scene = Scene::base();
        scene.edit(Edit::Text(TextField::Name, name.to_owned()));
        let report = on(&rules, &scene, day);
        let clause = report.clause("1.1.a").unwrap();
        assert_eq!(clause.outcome, outcome, "{name} {day}");
        assert_eq!(clause.findings.len(), findings, "{name} {day}");
        if outcome == Outcome::Warn {
            let from = clause.findings[0].enforced_from.as_deref();
            assert_eq!(from, Some("2027-01-01"));
        }
    }
}

#[test]
fn every_clause_says_how_it_is_decided() {
    let rows: Vec<_> = coverage::coverage(ruleset()).collect();
    assert_eq!(rows.len(), ruleset().clauses().len());
    let mut seen = std::collections::BTreeSet::new();
    for row in &rows {
        assert!(!row.by.is_empty(), "{}", row.clause.id);
        assert!(!row.by.contains(&Decider::Nobody), "{}", row.clause.id);
        let machine = row
            .by
            .iter()
            .any(|by| matches!(by, Decider::Check { .. } | Decider::Papers { .. }));
        assert_eq!(machine, !row.reads.is_empty(), "{}", row.clause.id);
        match row.clause.mode {
            Mode::Auto | Mode::Assist => assert!(machine, "{}", row.clause.id),
            Mode::Info => assert_eq!(row.by, [Decider::Nothing], "{}", row.clause.id),
            Mode::Attest => {}
        }
        for by in &row.by {
            for language in Language::ALL {
                assert!(Texts::new(language).find(by.words()).is_some(), "{by:?}");
            }
            if let Decider::Check { id, .. } = by {
                seen.insert(*id);
            }
        }
    }
    assert_eq!(seen.len(), CHECKS.len());
    assert_eq!(
        coverage::counts(ruleset()).values().sum::<usize>(),
        rows.len()
    );
}
