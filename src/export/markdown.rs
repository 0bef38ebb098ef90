//! The report as Markdown, for a ticket, a pull request or a chat: what is open in full, the rest in counts.

use super::{Names, naming, page, place, row};
use crate::base::Message;
use crate::checks::statements::Standing;
use crate::checks::{Finding, Outcome};
use crate::engine::checklist;
use crate::engine::report::Report;
use crate::locale::{Texts, clause_key};
use crate::project::Project;
use crate::ruleset::Ruleset;

/// The whole report.
pub fn report_markdown(
    report: &Report,
    project: &Project,
    ruleset: &Ruleset,
    texts: Texts,
) -> String {
    let writer = Writer { project, texts };
    let mut lines: Vec<String> = Vec::new();
    writer.head(report, ruleset, &mut lines);
    writer.counts(report, &mut lines);
    writer.plan(report, &mut lines);
    for outcome in Outcome::ALL {
        if outcome >= Outcome::Warn {
            writer.clauses(report, outcome, &mut lines);
        }
    }
    writer.statements(report, &mut lines);
    lines.push(format!("## {}\n", texts.get("report-notes")));
    lines.push(format!("{}\n", safe(&texts.get("report-disclaimer"))));
    lines.push(format!(
        "{} <{}>",
        texts.get("report-source"),
        ruleset.source
    ));
    lines.push(String::new());
    lines.join("\n")
}

struct Writer<'a> {
    project: &'a Project,
    texts: Texts,
}

impl Writer<'_> {
    fn head(&self, report: &Report, ruleset: &Ruleset, lines: &mut Vec<String>) {
        let Self { project, texts } = self;
        let name = naming::shown_name(project, *texts);
        let title = texts.with("report-title", &[("app", name.as_str().into())]);
        let verdict = format!("verdict-{}", report.verdict.id());
        let catalogue = texts.with(
            "report-ruleset-value",
            &[
                ("version", report.ruleset_version.as_str().into()),
                ("checked", ruleset.checked.as_str().into()),
            ],
        );
        lines.push(format!("# {}\n", safe(&title)));
        lines.push(format!(
            "**{}** {}\n",
            texts.get(&verdict),
            texts.get(&format!("{verdict}.hint"))
        ));
        let mut fact = |id: &str, value: &str| {
            lines.push(format!("- {}: {value}", texts.get(id)));
        };
        let developer = project.developer.name.trim();
        if !developer.is_empty() {
            fact("report-developer", &safe(developer));
        }
        fact("report-date", &report.date);
        let digest = report.ruleset_digest.as_str();
        fact(
            "report-ruleset",
            &format!("{} `{digest}`", safe(&catalogue)),
        );
        fact("report-tool", report.app_version);
        lines.push(String::new());
    }

    fn counts(&self, report: &Report, lines: &mut Vec<String>) {
        let counts = report.standing();
        let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let words = Outcome::ALL.map(|outcome| self.word(outcome));
        let numbers =
            Outcome::ALL.map(|outcome| counts.get(&outcome).copied().unwrap_or(0).to_string());
        lines.push(format!("## {}\n", self.texts.get("report-counts")));
        lines.push(row(words.to_vec()));
        lines.push(row(vec!["--:".to_owned(); Outcome::ALL.len()]));
        lines.push(row(numbers.to_vec()));
        lines.push(String::new());
    }

    fn plan(&self, report: &Report, lines: &mut Vec<String>) {
        lines.push(format!("## {}\n", self.texts.get("report-next")));
        let plan = checklist::plan(report);
        if plan.is_empty() {
            lines.push(self.texts.get("report-next-none"));
        }
        for (at, action) in plan.iter().enumerate() {
            let clauses = action.clauses.iter();
            let places: Vec<String> = clauses
                .map(|clause| safe(&self.texts.clause_place(clause)))
                .collect();
            lines.push(format!(
                "{}. {} ({}, {})",
                at + 1,
                self.message(&action.message),
                safe(&place::label(&action.place, self.texts, &Names::default())),
                places.join(&self.texts.get("list-separator"))
            ));
        }
        lines.push(String::new());
    }

    fn clauses(&self, report: &Report, outcome: Outcome, lines: &mut Vec<String>) {
        let (open, loose) = report.standing_at(outcome);
        let all = open.len() + loose.len();
        if all == 0 {
            return;
        }
        lines.push(format!("## {} ({all})\n", self.word(outcome)));
        if !loose.is_empty() {
            lines.push(format!("- **{}**", self.texts.get("checklist-beside")));
        }
        for finding in loose {
            self.finding(finding, lines);
        }
        for clause in open {
            let id = clause.id.as_str();
            let title = safe(&self.texts.get(&clause_key(id)));
            lines.push(format!(
                "- **{}** {title}",
                safe(&self.texts.clause_place(id))
            ));
            let shown = clause
                .findings
                .iter()
                .filter(|finding| finding.outcome >= Outcome::Warn);
            let before = lines.len();
            for finding in shown {
                self.finding(finding, lines);
            }
            // What was said of it is part of why it stands as it does.
            let said = matches!(clause.statement, Standing::Stands { .. });
            if said || lines.len() == before {
                lines.push(format!("  - {}", self.message(&clause.because)));
            }
        }
        lines.push(String::new());
    }

    fn finding(&self, finding: &Finding, lines: &mut Vec<String>) {
        lines.push(format!("  - {}", self.message(&finding.message)));
        let mut part = |label: &str, value: String| {
            if !value.is_empty() {
                lines.push(format!("    - {}: {value}", self.texts.get(label)));
            }
        };
        let attribute = |name: &str| {
            safe(
                &self
                    .texts
                    .attribute(&finding.message, name)
                    .unwrap_or_default(),
            )
        };
        part("report-why", attribute("why"));
        part("report-fix", attribute("fix"));
        let places: Vec<String> = finding
            .places
            .iter()
            .map(|found| safe(&place::label(found, self.texts, &Names::default())))
            .collect();
        part("report-where", places.join("; "));
        let matched = place::matched(finding, self.project).unwrap_or_default();
        part("report-matched", safe(&matched));
    }

    fn statements(&self, report: &Report, lines: &mut Vec<String>) {
        let texts = self.texts;
        let said = report.clauses.iter().filter_map(|clause| {
            let (said, state) = row::told(clause, texts)?;
            let kind = texts.get(&format!("statement-{}.done", said.kind.id()));
            Some(format!(
                "| {} | {kind} | {} | {} | {} | {} |",
                safe(&texts.clause_place(clause.id.as_str())),
                safe(&said.by),
                safe(&said.on),
                safe(&said.note),
                safe(&state)
            ))
        });
        let said: Vec<String> = said.collect();
        lines.push(format!("## {}\n", texts.get("report-statements")));
        if said.is_empty() {
            lines.push(texts.get("report-statements-none"));
        } else {
            lines.push(format!(
                "| {} |",
                page::STATEMENT_COLUMNS.map(|id| texts.get(id)).join(" | ")
            ));
            lines.push("|---|---|---|---|---|---|".to_owned());
            lines.extend(said);
        }
        lines.push(String::new());
    }

    fn word(&self, outcome: Outcome) -> String {
        self.texts.get(&format!("outcome-{}", outcome.id()))
    }

    fn message(&self, message: &Message) -> String {
        safe(&self.texts.message(message))
    }
}

/// One line in which nothing a person typed is markup.
pub(super) fn safe(raw: &str) -> String {
    let mut line = String::with_capacity(raw.len() + 8);
    for c in raw.trim().chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => {
                line.push('\\');
                line.push(c);
            }
            '<' => line.push_str("&lt;"),
            '>' => line.push_str("&gt;"),
            '&' => line.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => line.push(' '),
            c => line.push(c),
        }
    }
    line
}
