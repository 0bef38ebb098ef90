//! Runs every case of `tests/cases`: what a check says of one small change to the clean project.

use crate::support::{Scene, files_below, relative, root};
use guoshen::base::Span;
use guoshen::checks::statements::Standing;
use guoshen::checks::{Finding, Outcome, Place};
use guoshen::engine::report::Report;
use guoshen::project::{FieldPath, Project};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// One file of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseFile {
    /// Its cases.
    pub(crate) case: Vec<Case>,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// A sentence, printed when it fails.
    pub(crate) title: String,
    /// Patch of the clean project, see `support`.
    #[serde(default)]
    pub(crate) set: toml::Table,
    /// Outcome by clause.
    pub(crate) expect: BTreeMap<String, String>,
    /// What the machine suggests, by clause.
    #[serde(default)]
    pub(crate) suggest: BTreeMap<String, String>,
    /// Text id of the reason, by clause.
    #[serde(default)]
    because: BTreeMap<String, String>,
    /// What the statement is worth, by clause: `none`, `stands` or the reason it lapsed.
    #[serde(default)]
    statement: BTreeMap<String, String>,
    /// Every finding of the expected clauses, each once; none when absent.
    #[serde(default)]
    finding: Vec<Expected>,
}

/// One expected finding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    say: String,
    /// The marked texts, joined by `|`.
    mark: Option<String>,
    /// The places, joined by `|`, see [`name_of`].
    at: Option<String>,
    /// The matched text.
    matched: Option<String>,
    /// Argument values by name.
    #[serde(default)]
    args: toml::Table,
}

/// Every case file by its path below `tests/cases`, the clean project left out.
pub(crate) fn case_files() -> Vec<(String, CaseFile)> {
    let folder = root().join("tests/cases");
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let file =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (
            relative(&path)
                .trim_start_matches("tests/cases/")
                .to_owned(),
            file,
        )
    };
    files_below(&folder, &["toml"])
        .into_iter()
        .filter(|path| !path.ends_with("base.toml"))
        .map(read)
        .collect()
}

impl Case {
    /// The clean project with the case's patch.
    pub(crate) fn scene(&self) -> Scene {
        let mut scene = Scene::base();
        scene.set(&self.set);
        scene
    }
}

#[test]
fn every_case_comes_out_as_written() {
    let (mut wrong, mut cases) = (String::new(), 0);
    for (path, file) in case_files() {
        for case in &file.case {
            cases += 1;
            let scene = case.scene();
            let faults = faults(case, &scene.run(), &scene.project);
            if !faults.is_empty() {
                writeln!(
                    wrong,
                    "{path}: {}\n    {}",
                    case.title,
                    faults.join("\n    ")
                )
                .unwrap();
            }
        }
    }
    assert!(cases > 0, "there are no cases");
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn case_titles_are_unique_sentences() {
    for (path, file) in case_files() {
        let mut titles: Vec<&str> = file.case.iter().map(|case| case.title.as_str()).collect();
        titles.sort_unstable();
        for pair in titles.windows(2) {
            assert_ne!(pair[0], pair[1], "{path}");
        }
        assert!(
            titles
                .iter()
                .all(|title| title.contains(' ') && !title.ends_with('.')),
            "{path}: {titles:?}"
        );
    }
}

#[test]
fn the_clean_project_has_nothing_to_fix() {
    let report = Scene::base().run();
    let wrong: Vec<String> = report
        .clauses
        .iter()
        .filter(|clause| match clause.outcome {
            Outcome::Pass | Outcome::Info | Outcome::NotApplicable => false,
            Outcome::Pending => clause
                .findings
                .iter()
                .any(|finding| finding.outcome > Outcome::Warn),
            Outcome::Unread => clause.because.id != "because-not-checked-yet",
            Outcome::Warn | Outcome::Fail => true,
        })
        .map(|clause| {
            format!(
                "{} is {:?}: {:?}",
                clause.id, clause.outcome, clause.findings
            )
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Everything that is not as the case says.
fn faults(case: &Case, report: &Report, project: &Project) -> Vec<String> {
    let mut faults = Vec::new();
    let mut compare = |what: &str, clause: &str, wanted: &str, got: &str| {
        if wanted != got {
            faults.push(format!("{what} of {clause} is {got}, not {wanted}"));
        }
    };
    let entry = |id: &str| {
        report
            .clause(id)
            .unwrap_or_else(|| panic!("there is no clause `{id}`"))
    };
    for (id, wanted) in &case.expect {
        compare("outcome", id, wanted, entry(id).outcome.id());
    }
    for (id, wanted) in &case.suggest {
        compare(
            "suggestion",
            id,
            wanted,
            entry(id).suggestion.map_or("none", Outcome::id),
        );
    }
    for (id, wanted) in &case.because {
        compare("reason", id, wanted, &entry(id).because.id);
    }
    for (id, wanted) in &case.statement {
        let got = match &entry(id).statement {
            Standing::None => "none",
            Standing::Stands { .. } => "stands",
            Standing::Lapsed { why, .. } => why.id(),
        };
        compare("statement", id, wanted, got);
    }
    let mut left: Vec<&Finding> = Vec::new();
    for finding in case.expect.keys().flat_map(|id| &entry(id).findings) {
        let same =
            |known: &&Finding| known.message == finding.message && known.places == finding.places;
        if !left.iter().any(same) {
            left.push(finding);
        }
    }
    for wanted in &case.finding {
        match left
            .iter()
            .position(|finding| fits(wanted, finding, project))
        {
            Some(at) => {
                left.remove(at);
            }
            None => faults.push(format!("nothing found like {wanted:?}")),
        }
    }
    faults.extend(left.into_iter().map(|finding| {
        let (mark, at) = (marks(finding, project), names(finding));
        format!(
            "found {} mark {mark:?} at {at:?} matched {:?} {:?}",
            finding.message.id, finding.matched, finding.message.args
        )
    }));
    faults
}

fn fits(wanted: &Expected, finding: &Finding, project: &Project) -> bool {
    let argument = |(name, value): (&String, &toml::Value)| {
        let found = finding.message.args.iter().find(|(known, _)| known == name);
        let text = match value {
            toml::Value::String(text) => serde_json::Value::from(text.as_str()),
            toml::Value::Integer(number) => serde_json::Value::from(*number),
            other => panic!("an argument is a text or a number, not {other}"),
        };
        found.is_some_and(|(_, arg)| {
            let arg = serde_json::to_value(arg).unwrap();
            let listed = arg.as_array().map(|items| {
                let items: Vec<&str> = items.iter().filter_map(|item| item.as_str()).collect();
                items.join(", ").into()
            });
            arg == text || arg.get("term") == Some(&text) || listed == Some(text)
        })
    };
    finding.message.id == wanted.say
        && wanted
            .mark
            .as_ref()
            .is_none_or(|mark| *mark == marks(finding, project))
        && wanted.at.as_ref().is_none_or(|at| *at == names(finding))
        && wanted
            .matched
            .as_deref()
            .is_none_or(|matched| finding.matched.as_deref() == Some(matched))
        && wanted.args.iter().all(argument)
}

fn marks(finding: &Finding, project: &Project) -> String {
    let marked = finding.places.iter().filter_map(|place| match place {
        Place::Text { field, span } if *span != Span::new(0, 0) => {
            Some(span.of(project.text(*field)))
        }
        Place::Keyword { index } => project.listing.keywords.get(*index).cloned(),
        _ => None,
    });
    marked.collect::<Vec<_>>().join("|")
}

fn names(finding: &Finding) -> String {
    finding
        .places
        .iter()
        .map(name_of)
        .collect::<Vec<_>>()
        .join("|")
}

/// A place in short: `name`, `keyword:0`, `desktop`, `file:icon.png`, `question:ads`, `slot:icp-filing`,
/// `icp-filing.number`, `statement:1.3`.
fn name_of(place: &Place) -> String {
    match place {
        Place::Text { field, .. } => field.id().to_owned(),
        Place::Keyword { index } => format!("keyword:{index}"),
        Place::File { file, .. } => format!("file:{}", file.0),
        Place::Region { file, .. } => format!("region:{}", file.0),
        Place::Page { file, page, .. } => format!("page:{}:{page}", file.0),
        Place::Question { flag } => format!("question:{flag}"),
        Place::Slot { slot } => format!("slot:{slot}"),
        Place::Statement { clause } => format!("statement:{clause}"),
        Place::Field { path } => match path {
            FieldPath::PaperText(slot, field) => format!("{slot}.{}", field.id()),
            FieldPath::Screenshots(screen) => screen.id().to_owned(),
            other => format!("{other:?}").to_lowercase(),
        },
    }
}
