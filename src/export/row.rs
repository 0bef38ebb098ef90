//! One clause in the HTML report: outcome, title, reason, findings, statement, and what the rule asks.

use super::{Pictures, escape, page, place};
use crate::checks::statements::{Said, Standing};
use crate::checks::{Finding, Place};
use crate::engine::report::{By, ClauseReport, Report};
use crate::locale::{Texts, clause_key};
use crate::project::Project;
use crate::ruleset::{Mode, Ruleset};
use crate::tr;

/// What was said about a clause, and in one line whether it counts and until when.
pub(super) fn told(clause: &ClauseReport, texts: Texts) -> Option<(&Said, String)> {
    match &clause.statement {
        Standing::None => None,
        Standing::Stands { said } if said.until.is_empty() => {
            Some((said, texts.get("report-stands")))
        }
        Standing::Stands { said } => {
            let until = tr!(texts, "statement-until", "until" => said.until.as_str());
            Some((said, until))
        }
        Standing::Lapsed { said, why } => Some((said, texts.message(&why.message(said)))),
    }
}

/// Writes rows.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    pub(super) report: &'a Report,
    pub(super) project: &'a Project,
    pub(super) ruleset: &'a Ruleset,
    pub(super) texts: Texts,
    pub(super) pictures: &'a Pictures,
}

impl Rows<'_> {
    /// The row of a clause.
    pub(super) fn clause(self, clause: &ClauseReport) -> String {
        let Self { texts, .. } = self;
        let id = clause.id.as_str();
        let key = clause_key(id);
        let findings: String = clause
            .findings
            .iter()
            .map(|finding| self.finding(finding))
            .collect();
        let outcome = self.report.stands(clause);
        format!(
            r#"<article class="clause is-{outcome}" id="{anchor}">
<p class="state">{shape}<span>{word}</span></p>
<div class="told"><details><summary><h4>{title}</h4></summary><dl class="rule">{rule}{remains}</dl></details>
<p class="because">{because}</p>{suggestion}{findings}{statement}</div>
<p class="number"><span class="unsaid">{label} </span>{id}<span class="by">{by}</span></p>
</article>
"#,
            outcome = outcome.id(),
            anchor = escape::attribute(&page::anchor(id)),
            shape = page::shape(outcome),
            word = page::word(outcome, texts),
            title = page::say(texts, &key),
            rule = page::term(
                &texts.get("report-rule"),
                &page::say(texts, &format!("{key}.summary"))
            ),
            remains = self.remains(id),
            because = page::message(texts, &clause.because),
            suggestion = self.suggestion(clause),
            statement = self.statement(clause),
            label = page::say(texts, "report-clause"),
            id = escape::text(&texts.clause_place(id)),
            by = self.by(clause),
        )
    }

    /// Who decided. What only explains is decided by nobody.
    fn by(self, clause: &ClauseReport) -> String {
        if clause.mode == Mode::Info {
            return page::say(self.texts, "mode-info");
        }
        page::say(self.texts, &format!("by-{}", clause.by.id()))
    }

    /// The row of what is open beside the clauses.
    pub(super) fn loose(self, finding: &Finding) -> String {
        format!(
            r#"<article class="clause is-{outcome}">
<p class="state">{shape}<span>{word}</span></p>
<div class="told">{told}</div>
</article>
"#,
            outcome = finding.outcome.id(),
            shape = page::shape(finding.outcome),
            word = page::word(finding.outcome, self.texts),
            told = self.finding(finding),
        )
    }

    /// What the machine's verdict leaves to a person.
    fn remains(self, clause: &str) -> String {
        let remains = self
            .ruleset
            .clause(clause)
            .and_then(|clause| clause.remains.as_ref());
        let Some(words) =
            remains.and_then(|remains| self.texts.find(&format!("remains-{remains}")))
        else {
            return String::new();
        };
        page::term(&self.texts.get("report-remains"), &escape::text(&words))
    }

    fn suggestion(self, clause: &ClauseReport) -> String {
        let Some(outcome) = clause.suggestion else {
            return String::new();
        };
        let label = page::say(self.texts, "report-suggestion");
        format!(
            r#"<p class="hint">{label} {}{}</p>"#,
            page::shape(outcome),
            page::word(outcome, self.texts)
        )
    }

    fn finding(self, finding: &Finding) -> String {
        let Self { texts, .. } = self;
        let part = |attribute: &str, label: &str| {
            let text = texts
                .attribute(&finding.message, attribute)
                .unwrap_or_default();
            if text.is_empty() {
                String::new()
            } else {
                page::term(&texts.get(label), &escape::text(&text))
            }
        };
        let places: String = finding
            .places
            .iter()
            .map(|place| self.place(place))
            .collect();
        let place = if places.is_empty() {
            String::new()
        } else {
            page::term(
                &texts.get("report-where"),
                &format!(r#"<ul class="places">{places}</ul>"#),
            )
        };
        let matched = match &finding.matched {
            Some(matched)
                if !finding
                    .places
                    .iter()
                    .any(|place| place::marked(place, self.project).is_some()) =>
            {
                page::term(
                    &texts.get("report-matched"),
                    &format!("<mark>{}</mark>", escape::text(matched)),
                )
            }
            _ => String::new(),
        };
        let sure = if finding.confidence < 100 {
            page::term(
                &texts.get("report-confidence"),
                &format!("{} %", finding.confidence),
            )
        } else {
            String::new()
        };
        let from = finding
            .enforced_from
            .as_ref()
            .map_or_else(String::new, |on| {
                let line = texts.with("finding-enforced", &[("on", on.as_str().into())]);
                format!("<p>{}</p>", escape::text(&line))
            });
        format!(
            r#"<section class="finding is-{outcome}"><h5>{shape}<span class="unsaid">{word} </span>{what}</h5>{from}<dl>{why}{fix}{place}{matched}{sure}</dl>{shots}</section>"#,
            outcome = finding.outcome.id(),
            shape = page::shape(finding.outcome),
            word = page::word(finding.outcome, texts),
            what = page::message(texts, &finding.message),
            shots = self.pictures.at(&finding.places, texts),
            why = part("why", "report-why"),
            fix = part("fix", "report-fix"),
        )
    }

    fn place(self, place: &Place) -> String {
        let label = escape::text(&place::label(place, self.texts, self.pictures.names()));
        let Some(marked) = place::marked(place, self.project) else {
            return format!("<li>{label}</li>");
        };
        format!(
            "<li>{label} <q>{}<mark>{}</mark>{}</q></li>",
            escape::text(&marked.before),
            escape::text(&marked.part),
            escape::text(&marked.after),
        )
    }

    /// What a person said; nothing when nobody said anything or the reason above already tells it.
    fn statement(self, clause: &ClauseReport) -> String {
        match &clause.statement {
            Standing::None => String::new(),
            Standing::Stands { said } if clause.by == By::Person => {
                let note = self.note(said);
                if note.is_empty() {
                    return note;
                }
                format!(r#"<p class="said">{note}</p>"#)
            }
            Standing::Stands { said } => self.said(said, &self.note(said), ""),
            Standing::Lapsed { said, why } => {
                let lapse = escape::text(&self.texts.message(&why.message(said)));
                self.said(said, &lapse, " lapsed")
            }
        }
    }

    /// Why it was said, and until when it counts.
    fn note(self, said: &Said) -> String {
        let note = escape::text(&said.note);
        if said.until.is_empty() {
            return note;
        }
        let until = tr!(self.texts, "statement-until", "until" => said.until.as_str());
        format!("{note} <span>{}</span>", escape::text(&until))
    }

    fn said(self, said: &Said, note: &str, class: &str) -> String {
        let kind = page::say(self.texts, &format!("statement-{}.done", said.kind.id()));
        let (by, on) = (escape::text(&said.by), escape::text(&said.on));
        format!(
            r#"<p class="said{class}"><b>{kind}</b> <span>{by}</span> <span>{on}</span> <span>{note}</span></p>"#
        )
    }

    /// The row of a statement in the table of statements.
    pub(super) fn statement_row(self, clause: &ClauseReport) -> Option<String> {
        let Self { texts, .. } = self;
        let (said, state) = told(clause, texts)?;
        Some(format!(
            r#"<tr><th scope="row">{link} {title}</th><td>{kind}</td><td>{by}</td><td class="date">{on}</td><td>{note}</td><td>{state}</td></tr>
"#,
            link = page::clause_link(clause.id.as_str(), texts),
            title = page::say(texts, &clause_key(clause.id.as_str())),
            kind = page::say(texts, &format!("statement-{}.done", said.kind.id())),
            by = escape::text(&said.by),
            on = escape::text(&said.on),
            note = escape::text(&said.note),
            state = escape::text(&state),
        ))
    }
}
