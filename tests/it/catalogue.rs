//! The catalogue, the checks, their words and their cases belong together: nothing missing, nothing left over.

mod coverage;
mod official;
mod tables;

use crate::cases::case_files;
use crate::support::{Scene, files_below, relative, root, ruleset};
use guoshen::base::Message;
use guoshen::checks::registry::{self, CHECKS};
use guoshen::checks::{Check, Finding, Outcome};
use guoshen::engine::report::{By, ClauseReport, Report};
use guoshen::locale::{Language, Texts};
use guoshen::ruleset::{Clause, Mode};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::OnceLock;

/// Case files of what is evaluated from data alone.
const GENERIC: [&str; 2] = ["papers.toml", "statements.toml"];

fn refuse(wrong: &str) {
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The report of every case, once a test run.
fn reports() -> &'static [(String, Report)] {
    static REPORTS: OnceLock<Vec<(String, Report)>> = OnceLock::new();
    REPORTS.get_or_init(|| {
        let mut reports = Vec::new();
        for (path, file) in case_files() {
            for case in &file.case {
                reports.push((format!("{path}: {}", case.title), case.scene().run()));
            }
        }
        for (name, scene) in coverage::scenes() {
            reports.push((name.to_owned(), scene.run()));
        }
        reports
    })
}

/// The source file of a check, by its id.
fn file_of(check: &Check) -> Option<String> {
    let name = format!("/{}.rs", check.id.replace('-', "_"));
    files_below(&root().join("src/checks"), &["rs"])
        .iter()
        .map(|path| relative(path))
        .find(|path| path.ends_with(&name))
}

#[test]
fn the_registry_is_sorted_and_every_id_is_unique() {
    for pair in CHECKS.windows(2) {
        assert!(pair[0].id < pair[1].id, "{} {}", pair[0].id, pair[1].id);
    }
}

#[test]
fn file_id_and_static_have_the_same_name() {
    let mut wrong = String::new();
    for check in CHECKS {
        let kebab = check.id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        let cure = ["no-", "check-", "validate-", "ensure-"];
        if !kebab || cure.iter().any(|prefix| check.id.starts_with(prefix)) {
            writeln!(wrong, "`{}` is no name for a check", check.id).unwrap();
        }
        let Some(path) = file_of(check) else {
            writeln!(wrong, "{}: no file of that name in src/checks", check.id).unwrap();
            continue;
        };
        let text = std::fs::read_to_string(root().join(&path)).unwrap();
        let name = check.id.replace('-', "_").to_uppercase();
        if !text.contains(&format!("static {name}: Check = Check {{")) {
            writeln!(wrong, "{path}: the static is not called {name}").unwrap();
        }
        if !text.contains(&format!("id: \"{}\"", check.id)) {
            writeln!(wrong, "{path}: the id is not {}", check.id).unwrap();
        }
    }
    refuse(&wrong);
}

#[test]
fn every_file_of_a_family_is_a_check_in_the_registry() {
    let ids: BTreeSet<&str> = CHECKS.iter().map(|check| check.id).collect();
    for path in files_below(&root().join("src/checks"), &["rs"]) {
        let path = relative(&path);
        let text = std::fs::read_to_string(root().join(&path)).unwrap();
        if path.matches('/').count() < 3 || !text.contains(": Check = Check {") {
            continue;
        }
        let name = path.rsplit('/').next().unwrap().trim_end_matches(".rs");
        assert!(
            ids.contains(name.replace('_', "-").as_str()),
            "{path} is not in the registry"
        );
    }
}

#[test]
fn every_clause_of_a_check_exists_and_is_the_machines_to_look_at() {
    for check in CHECKS {
        assert!(check.revision > 0, "{}", check.id);
        assert!(
            !check.clauses.is_empty() && !check.reads.is_empty(),
            "{}",
            check.id
        );
        let clauses: BTreeSet<&&str> = check.clauses.iter().collect();
        assert_eq!(clauses.len(), check.clauses.len(), "{}", check.id);
        for id in check.clauses {
            let clause = ruleset().clause(id);
            let mode = clause
                .unwrap_or_else(|| panic!("{}: no clause {id}", check.id))
                .mode;
            assert_ne!(mode, Mode::Info, "{}: {id} has nothing to decide", check.id);
        }
    }
}

#[test]
fn the_checks_and_their_revisions_are_as_noted() {
    let mut list = String::new();
    for check in CHECKS {
        let (id, revision, clauses) = (check.id, check.revision, check.clauses.join(" "));
        writeln!(list, "{id} r{revision} {clauses}").unwrap();
    }
    insta::assert_snapshot!("checks", list);
}

#[test]
fn nothing_is_decided_above_its_mode() {
    let mut wrong = String::new();
    for (title, report) in reports() {
        for clause in &report.clauses {
            if !is_within_mode(clause) {
                writeln!(
                    wrong,
                    "{title}: {} {:?} {:?}",
                    clause.id, clause.mode, clause.outcome
                )
                .unwrap();
            }
        }
    }
    refuse(&wrong);
}

fn is_within_mode(clause: &ClauseReport) -> bool {
    let open = matches!(
        clause.outcome,
        Outcome::NotApplicable | Outcome::Pending | Outcome::Unread
    );
    match clause.mode {
        Mode::Auto => true,
        Mode::Assist | Mode::Attest => open || clause.by == By::Person,
        Mode::Info => matches!(clause.outcome, Outcome::Info | Outcome::NotApplicable),
    }
}

#[test]
fn every_case_file_belongs_to_a_check_and_every_check_has_cases() {
    let mut files: BTreeSet<String> = case_files().into_iter().map(|(path, _)| path).collect();
    let mut wrong = String::new();
    for check in CHECKS {
        let Some(path) = file_of(check) else {
            continue;
        };
        let cases = path
            .trim_start_matches("src/checks/")
            .replace(".rs", ".toml");
        if !files.remove(&cases) {
            writeln!(wrong, "{}: no tests/cases/{cases}", check.id).unwrap();
        }
    }
    for path in files
        .iter()
        .filter(|path| !GENERIC.contains(&path.as_str()))
    {
        writeln!(wrong, "tests/cases/{path} belongs to no check").unwrap();
    }
    refuse(&wrong);
}

#[test]
fn every_check_has_cases_that_fire_and_cases_that_stay_silent() {
    let outcomes = outcomes_by_case_file();
    let mut wrong = String::new();
    for check in CHECKS {
        let Some(path) = file_of(check) else {
            continue;
        };
        let file = path
            .trim_start_matches("src/checks/")
            .replace(".rs", ".toml");
        let passes = |id: &&str| {
            let seen = outcomes.get(&(file.clone(), (*id).to_owned()));
            seen.is_some_and(|seen| seen.contains("pass"))
        };
        // A clause only a person can know waits even when nothing is found.
        let attested = |id: &&str| {
            ruleset()
                .clause(id)
                .is_some_and(|clause| clause.mode == Mode::Attest)
        };
        if !check.clauses.iter().any(passes) && !check.clauses.iter().all(attested) {
            writeln!(wrong, "{file}: no case that passes").unwrap();
        }
        for id in check.clauses {
            let seen = outcomes.get(&(file.clone(), (*id).to_owned()));
            let seen: BTreeSet<&str> = seen.into_iter().flatten().map(String::as_str).collect();
            let clause = ruleset().clause(id).unwrap();
            for missing in missing_outcomes(clause, &seen) {
                writeln!(wrong, "{file}: no case where {id} is {missing}").unwrap();
            }
        }
    }
    refuse(&wrong);
}

/// What the cases of each file expect, suggestions included, by file and clause.
fn outcomes_by_case_file() -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut outcomes: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for (path, file) in case_files() {
        for case in file.case {
            for (clause, outcome) in case.expect.into_iter().chain(case.suggest) {
                outcomes
                    .entry((path.clone(), clause))
                    .or_default()
                    .insert(outcome);
            }
        }
    }
    outcomes
}

fn missing_outcomes(clause: &Clause, seen: &BTreeSet<&str>) -> Vec<&'static str> {
    let mut missing = Vec::new();
    let has = |wanted: &[&str]| wanted.iter().any(|outcome| seen.contains(outcome));
    if !has(&["fail", "pending", "warn"]) {
        missing.push("fail, pending or warn");
    }
    if clause.applies.to_string() != "always" && !has(&["not-applicable"]) {
        missing.push("not-applicable");
    }
    missing
}

/// Every finding of every case, by message id.
fn findings() -> BTreeMap<&'static str, Vec<&'static Finding>> {
    let mut found: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for (_, report) in reports() {
        let of_clauses = report.clauses.iter().flat_map(|clause| &clause.findings);
        for finding in of_clauses.chain(&report.beside) {
            found.entry(&finding.message.id).or_default().push(finding);
        }
    }
    found
}

#[test]
fn every_finding_says_what_why_and_how_to_mend_it_in_every_language() {
    let mut wrong = String::new();
    for (id, found) in findings() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let message = &found[0].message;
            for part in ["why", "fix"] {
                if texts
                    .attribute(message, part)
                    .is_none_or(|text| text.trim().is_empty())
                {
                    writeln!(wrong, "{id} has no .{part} in {}", language.tag()).unwrap();
                }
            }
            let what = texts.message(message);
            if what.ends_with(['.', '。', '!', '！']) || what.trim().is_empty() {
                writeln!(
                    wrong,
                    "{id} in {} is no plain sentence: {what}",
                    language.tag()
                )
                .unwrap();
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn every_finding_brings_the_arguments_its_words_ask_for() {
    let mut wrong = String::new();
    for (id, found) in findings() {
        for language in Language::ALL {
            let asked = crate::i18n::variables(language, id);
            for finding in &found {
                let given: BTreeSet<String> = names(&finding.message);
                if !asked.is_subset(&given) {
                    writeln!(
                        wrong,
                        "{id} in {} asks for {asked:?}, given are {given:?}",
                        language.tag()
                    )
                    .unwrap();
                    break;
                }
            }
        }
    }
    refuse(&wrong);
}

fn names(message: &Message) -> BTreeSet<String> {
    message.args.iter().map(|(name, _)| name.clone()).collect()
}

#[test]
fn every_finding_of_the_words_is_found_in_some_case() {
    let found = findings();
    let checks: BTreeSet<&str> = CHECKS.iter().map(|check| check.id).collect();
    let mut wrong = String::new();
    for id in crate::i18n::ids_of("checks.ftl") {
        let is_finding = Texts::default().find(&format!("{id}.fix")).is_some();
        if is_finding
            && !checks.contains(id.as_str())
            && !UNREACHED.contains(&id.as_str())
            && !found.contains_key(id.as_str())
        {
            writeln!(wrong, "no case makes anybody say `{id}`").unwrap();
        }
    }
    refuse(&wrong);
    for id in UNREACHED {
        assert!(!found.contains_key(id), "`{id}` is reached by a case now");
    }
}

/// Said only when a check itself is broken, of words a person added, and of what reviewers named, none of which a case
/// has.
const UNREACHED: [&str; 3] = ["check-crashed", "own-word", "rejection-named"];

#[test]
fn every_check_has_a_title_in_every_language() {
    for check in CHECKS {
        for language in Language::ALL {
            assert!(
                Texts::new(language).find(check.id).is_some(),
                "{} has no title in {}",
                check.id,
                language.tag()
            );
        }
    }
}

#[test]
fn clauses_that_demand_the_same_share_a_check() {
    let mut wrong = String::new();
    for clause in ruleset().clauses() {
        for other in clause.duplicates() {
            let of = |id: &str| -> BTreeSet<&str> {
                registry::for_clause(id).map(|check| check.id).collect()
            };
            let (mine, theirs) = (of(clause.id.as_str()), of(other.as_str()));
            if mine.is_disjoint(&theirs) && !(mine.is_empty() && theirs.is_empty()) {
                writeln!(wrong, "{} {mine:?}, {other} {theirs:?}", clause.id).unwrap();
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn a_clause_without_a_check_is_never_green() {
    let mut wrong = String::new();
    let mut open: BTreeSet<&str> = BTreeSet::new();
    let unchecked: Vec<&Clause> = ruleset()
        .clauses()
        .iter()
        .filter(|clause| is_unchecked(clause))
        .collect();
    for (name, scene) in coverage::scenes() {
        let report = scene.run();
        for clause in &unchecked {
            let entry = report.clause(clause.id.as_str()).unwrap();
            if entry.outcome == Outcome::NotApplicable
                || entry.because.id == "because-answer-needed"
            {
                continue;
            }
            open.insert(clause.id.as_str());
            if entry.outcome != Outcome::Unread || entry.because.id != "because-not-checked-yet" {
                writeln!(wrong, "{name}: {} is {:?}", clause.id, entry.outcome).unwrap();
            }
        }
    }
    for clause in unchecked
        .iter()
        .filter(|clause| !open.contains(clause.id.as_str()))
    {
        writeln!(
            wrong,
            "{} applies in no scene: {}",
            clause.id, clause.applies
        )
        .unwrap();
    }
    refuse(&wrong);
}

/// True while the catalogue gives the clause to the machine and no check looks at it.
fn is_unchecked(clause: &Clause) -> bool {
    matches!(clause.mode, Mode::Auto | Mode::Assist)
        && registry::for_clause(clause.id.as_str()).next().is_none()
        && (clause.need.is_none() || clause.needs_check)
}

#[test]
fn the_shared_project_is_clean_whatever_it_is_asked() {
    let report = Scene::base().run();
    assert_eq!(report.clauses.len(), ruleset().clauses().len());
    assert_eq!(report.count(Outcome::Fail), 0);
    assert_eq!(report.count(Outcome::Warn), 0);
}
