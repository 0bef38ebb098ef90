//! Small pieces of the HTML report: the template, shapes, words, bars.

use super::escape;
use crate::base::Message;
use crate::checks::Outcome;
use crate::engine::report::Report;
use crate::locale::Texts;
use crate::project::Project;
use std::collections::BTreeMap;

/// Text ids of the columns a report lists statements under.
pub(super) const STATEMENT_COLUMNS: [&str; 6] = [
    "report-clause",
    "report-said",
    "report-by",
    "report-on",
    "report-note",
    "report-standing",
];

/// Fills `{{name}}` in a template. A value is never looked into again, whatever it contains.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let Some((name, after)) = after.split_once("}}") else {
            rest = after;
            break;
        };
        let value = values.iter().find(|(known, _)| *known == name.trim());
        debug_assert!(
            value.is_some(),
            "the template asks for `{name}`, which nobody fills"
        );
        filled.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// What stands at the head and the foot of a printed page, written for a style: what it is about, and what made it, each
/// version by its name.
pub(super) fn edges(report: &Report, project: &Project, texts: Texts) -> (String, String) {
    let line = |parts: &[String]| {
        let parts = parts.iter().filter(|part| !part.is_empty());
        let parts: Vec<String> = parts.map(|part| escape::css(part)).collect();
        parts.join(" · ")
    };
    let labelled = |id: &str, version: &str| match version.trim() {
        "" => String::new(),
        version => texts.with(id, &[("version", version.into())]),
    };
    let name = project.listing.name.trim().to_owned();
    let app = labelled("report-app-version", &project.listing.version);
    let tool = labelled("report-tool-version", report.app_version);
    let ruleset = labelled("report-ruleset-version", &report.ruleset_version);
    let head = line(&[texts.get("report-kind"), name, app]);
    (head, line(&[tool, ruleset]))
}

/// The shape of an outcome; its word always stands beside it.
pub(super) fn shape(outcome: Outcome) -> String {
    format!(
        r##"<svg class="shape is-{id}" aria-hidden="true"><use href="#shape-{id}"/></svg>"##,
        id = outcome.id()
    )
}

/// The word of an outcome.
pub(super) fn word(outcome: Outcome, texts: Texts) -> String {
    escape::text(&texts.get(&format!("outcome-{}", outcome.id())))
}

/// A bar of outcomes, worst first. It repeats what stands beside it in words.
pub(super) fn bar(counts: &BTreeMap<Outcome, usize>) -> String {
    let part = |outcome: Outcome| match counts.get(&outcome) {
        Some(count) if *count > 0 => part_of_bar(outcome, *count),
        _ => String::new(),
    };
    let parts: String = Outcome::ALL.into_iter().map(part).collect();
    format!(r#"<div class="bar" aria-hidden="true">{parts}</div>"#)
}

fn part_of_bar(outcome: Outcome, count: usize) -> String {
    format!(
        r#"<i class="is-{}" style="flex-grow:{count}"></i>"#,
        outcome.id()
    )
}

/// A text without arguments, escaped.
pub(super) fn say(texts: Texts, id: &str) -> String {
    escape::text(&texts.get(id))
}

/// A message, escaped.
pub(super) fn message(texts: Texts, message: &Message) -> String {
    escape::text(&texts.message(message))
}

/// An id that is the same in every browser and safe in a link.
pub(super) fn anchor(clause: &str) -> String {
    format!("c-{}", clause.replace('.', "-"))
}

/// A link to the row of a clause.
pub(super) fn clause_link(clause: &str, texts: Texts) -> String {
    format!(
        r##"<a class="number" href="#{}">{}</a>"##,
        escape::attribute(&anchor(clause)),
        escape::text(&texts.clause_place(clause))
    )
}

/// A label and what it stands for, on their own.
pub(super) fn fact(label: &str, html: &str) -> String {
    format!("<div>{}</div>", term(label, html))
}

/// The heading of a table column.
pub(super) fn column(html: &str) -> String {
    format!(r#"<th scope="col">{html}</th>"#)
}

/// A label and what it stands for, as a line of a description list.
pub(super) fn term(label: &str, html: &str) -> String {
    format!("<dt>{}</dt><dd>{html}</dd>", escape::text(label))
}

/// How often each outcome is met.
pub(super) fn tally(outcomes: impl Iterator<Item = Outcome>) -> BTreeMap<Outcome, usize> {
    let mut counts = BTreeMap::new();
    for outcome in outcomes {
        *counts.entry(outcome).or_default() += 1;
    }
    counts
}

/// A cell of a table of outcomes.
pub(super) fn cell(outcome: Outcome, counts: &BTreeMap<Outcome, usize>) -> String {
    match counts.get(&outcome) {
        Some(count) => format!(r#"<td class="is-{}">{count}</td>"#, outcome.id()),
        None => r#"<td><span class="unsaid">0</span></td>"#.to_owned(),
    }
}
