//! The report as one HTML page for people: self-contained, printable, without scripts and without a network.

use super::row::Rows;
use super::{Pictures, escape, naming, page, place};
use crate::base::Arg;
use crate::checks::Outcome;
use crate::engine::checklist::{self, Action, Chapter};
use crate::engine::report::{Report, Verdict};
use crate::locale::{Texts, clause_key};
use crate::project::Project;
use crate::ruleset::Ruleset;
use std::collections::BTreeMap;

const TEMPLATE: &str = include_str!("../../assets/report/report.html");
const STYLE: &str = include_str!("../../assets/report/report.css");

/// Clauses saying that the platform decides and that its demands change.
const DISCLAIMERS: [&str; 2] = ["0.3", "0.4"];

/// The whole report; a draft says so at the top and on every printed page. The pictures are shown beside what
/// was found in them, and in a list of all files.
pub fn report_html(
    report: &Report,
    project: &Project,
    ruleset: &Ruleset,
    texts: Texts,
    draft: bool,
    pictures: &Pictures,
) -> String {
    let page = Page {
        report,
        project,
        ruleset,
        texts,
        pictures,
        rows: Rows {
            report,
            project,
            ruleset,
            texts,
            pictures,
        },
    };
    let name = naming::shown_name(project, texts);
    let title = texts.with("report-title", &[("app", name.as_str().into())]);
    let say = |id: &str| page::say(texts, id);
    let (draft_label, draft_notice) = if draft {
        (page.draft_label(), page.draft())
    } else {
        (String::new(), String::new())
    };
    page::fill(
        TEMPLATE,
        &[
            ("lang", texts.language.tag()),
            ("title", &escape::attribute(&title)),
            ("style", &page.style()),
            ("verdict", report.verdict.id()),
            ("draft-label", &draft_label),
            ("draft", &draft_notice),
            ("pictures", &pictures.symbols()),
            ("skip", &say("report-skip")),
            ("kind", &say("report-kind")),
            ("name", &page.name()),
            ("version", &escape::text(project.listing.version.trim())),
            ("verdict-block", &page.verdict()),
            ("facts", &page.facts()),
            ("counts-heading", &say("report-counts")),
            ("bar", &page::bar(&report.standing())),
            ("filter", &page.filter()),
            ("next-heading", &say("report-next")),
            ("next", &page.next()),
            ("clauses-heading", &say("report-clauses")),
            ("overview", &page.overview()),
            ("chapters", &page.chapters()),
            ("statements-heading", &say("report-statements")),
            ("statements", &page.statements()),
            ("materials", &page.materials()),
            ("notes-heading", &say("report-notes")),
            ("notes", &page.notes()),
        ],
    )
}

/// Anchor of what is open beside the clauses.
const BESIDE: &str = "beside";

struct Page<'a> {
    report: &'a Report,
    project: &'a Project,
    ruleset: &'a Ruleset,
    texts: Texts,
    pictures: &'a Pictures,
    rows: Rows<'a>,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        page::say(self.texts, id)
    }

    fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        escape::text(&self.texts.with(id, args))
    }

    /// The style, with what stands at the head and the foot of a printed page.
    fn style(&self) -> String {
        let (head, foot) = page::edges(self.report, self.project, self.texts);
        page::fill(STYLE, &[("head", &head), ("foot", &foot)])
    }

    fn name(&self) -> String {
        match self.project.listing.name.trim() {
            "" => self.say("bundle-unnamed"),
            name => escape::text(name),
        }
    }

    /// Printed across every page.
    fn draft_label(&self) -> String {
        format!(
            r#" data-draft="{}""#,
            escape::attribute(&self.texts.get("report-draft"))
        )
    }

    fn draft(&self) -> String {
        let (label, notice) = (self.say("report-draft"), self.say("report-draft-note"));
        format!(r#"<p class="draft" role="note"><b>{label}</b> {notice}</p>"#)
    }

    fn verdict(&self) -> String {
        let verdict = self.report.verdict;
        let outcome = match verdict {
            Verdict::Ready => Outcome::Pass,
            Verdict::Waiting => Outcome::Pending,
            Verdict::Incomplete => Outcome::Unread,
            Verdict::Blocked => Outcome::Fail,
        };
        format!(
            r#"<p class="verdict is-{outcome}">{shape}<strong>{word}</strong> <span>{note}</span></p>"#,
            outcome = outcome.id(),
            shape = page::shape(outcome),
            word = self.say(&format!("verdict-{}", verdict.id())),
            note = self.say(&format!("verdict-{}.hint", verdict.id())),
        )
    }

    fn facts(&self) -> String {
        let Self {
            report,
            ruleset,
            texts,
            project,
            ..
        } = self;
        let ruleset_words = self.with(
            "report-ruleset-value",
            &[
                ("version", report.ruleset_version.as_str().into()),
                ("checked", ruleset.checked.as_str().into()),
            ],
        );
        let digest = format!(
            r#"{ruleset_words} <code title="SHA-256 {}">{}</code>"#,
            escape::attribute(report.ruleset_digest.as_str()),
            escape::text(report.ruleset_digest.short()),
        );
        let mut facts = vec![
            ("report-date", escape::text(&report.date)),
            ("report-ruleset", digest),
            ("report-tool", escape::text(report.app_version)),
        ];
        let developer = project.developer.name.trim();
        if !developer.is_empty() {
            facts.insert(0, ("report-developer", escape::text(developer)));
        }
        facts
            .iter()
            .map(|(label, value)| page::fact(&texts.get(label), value))
            .collect()
    }

    /// Counts as chips; on a screen they choose what is listed below.
    fn filter(&self) -> String {
        let all = Self::chip(
            "all",
            true,
            "",
            &self.say("report-all"),
            self.report.clauses.len() + self.report.loose().count(),
        );
        let chips = self
            .report
            .standing()
            .into_iter()
            .rev()
            .map(|(outcome, count)| {
                Self::chip(
                    outcome.id(),
                    false,
                    &page::shape(outcome),
                    &page::word(outcome, self.texts),
                    count,
                )
            });
        let chips: String = chips.collect();
        format!(
            r#"<fieldset class="filter"><legend class="unsaid">{}</legend>{all}{chips}</fieldset>"#,
            self.say("report-filter")
        )
    }

    fn chip(id: &str, chosen: bool, shape: &str, word: &str, count: usize) -> String {
        let class = if count == 0 { " is-zero" } else { "" };
        let checked = if chosen { " checked" } else { "" };
        format!(
            r#"<label class="chip{class}"><input type="radio" name="show" id="show-{id}"{checked}>{shape}<span>{word} <b>{count}</b></span></label>"#
        )
    }

    fn next(&self) -> String {
        let plan = checklist::plan(self.report);
        if plan.is_empty() {
            return format!(r#"<p class="empty">{}</p>"#, self.say("report-next-none"));
        }
        let actions: String = plan.iter().map(|action| self.action(action)).collect();
        format!(r#"<ol class="next">{actions}</ol>"#)
    }

    fn action(&self, action: &Action) -> String {
        /// So many clauses are named one by one; the rest are counted.
        const NAMED: usize = 6;
        let named: Vec<String> = action
            .clauses
            .iter()
            .take(NAMED)
            .map(|clause| page::clause_link(clause, self.texts))
            .collect();
        let rest = action.clauses.len().saturating_sub(NAMED);
        let rest = if rest > 0 {
            self.with("report-more", &[("count", rest.into())])
        } else {
            String::new()
        };
        format!(
            r#"<li class="is-{outcome}">{shape}<span class="unsaid">{word} </span><span class="do">{message}</span> <span class="at">{place}</span> <span class="numbers">{named} {rest}</span></li>
"#,
            outcome = action.outcome.id(),
            shape = page::shape(action.outcome),
            word = page::word(action.outcome, self.texts),
            message = page::message(self.texts, &action.message),
            place = escape::text(&place::label(
                &action.place,
                self.texts,
                self.pictures.names()
            )),
            named = named.join(" "),
        )
    }

    /// Every chapter with its counts, each linked to its clauses.
    fn overview(&self) -> String {
        let chapters = checklist::chapters(self.report);
        let heads: String = Outcome::ALL
            .into_iter()
            .map(|outcome| self.head(outcome))
            .collect();
        let rows = chapters.iter().map(|chapter| {
            let title = self.chapter_title(chapter.id);
            Self::overview_row(&chapter_anchor(chapter.id), &title, &self.counts(chapter))
        });
        let beside = self.beside_counts();
        let beside = (!beside.is_empty()).then(|| {
            let title = self.say("checklist-beside");
            Self::overview_row(BESIDE, &title, &beside)
        });
        let rows: String = beside.into_iter().chain(rows).collect();
        format!(
            r#"<div class="scroll"><table class="overview"><caption class="unsaid">{caption}</caption><thead><tr>{chapter}<th scope="col" class="wide"><span class="unsaid">{share}</span></th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"#,
            caption = self.say("report-overview"),
            chapter = page::column(&self.say("report-chapter")),
            share = self.say("report-share"),
        )
    }

    fn head(&self, outcome: Outcome) -> String {
        format!(
            r#"<th scope="col">{}<span>{}</span></th>"#,
            page::shape(outcome),
            page::word(outcome, self.texts)
        )
    }

    fn overview_row(id: &str, title: &str, counts: &BTreeMap<Outcome, usize>) -> String {
        let cells: String = Outcome::ALL
            .into_iter()
            .map(|outcome| page::cell(outcome, counts))
            .collect();
        format!(
            r##"<tr><th scope="row"><a href="#{id}">{title}</a></th><td class="wide">{bar}</td>{cells}</tr>
"##,
            bar = page::bar(counts),
        )
    }

    fn chapters(&self) -> String {
        let chapters = checklist::chapters(self.report);
        let chapters = chapters.iter().map(|chapter| self.chapter(chapter));
        self.beside().into_iter().chain(chapters).collect()
    }

    /// What is open beside the clauses; none where nothing is.
    fn beside(&self) -> Option<String> {
        let counts = self.beside_counts();
        let rows: String = self
            .report
            .loose()
            .map(|finding| self.rows.loose(finding))
            .collect();
        let title = self.say("checklist-beside");
        (!counts.is_empty()).then(|| self.section(BESIDE, &title, counts, &rows))
    }

    fn beside_counts(&self) -> BTreeMap<Outcome, usize> {
        page::tally(self.report.loose().map(|finding| finding.outcome))
    }

    fn counts(&self, chapter: &Chapter<'_>) -> BTreeMap<Outcome, usize> {
        let clauses = chapter.clauses.iter();
        page::tally(clauses.map(|clause| self.report.stands(clause)))
    }

    fn chapter(&self, chapter: &Chapter<'_>) -> String {
        let rows: String = chapter
            .clauses
            .iter()
            .map(|clause| self.rows.clause(clause))
            .collect();
        let (id, title) = (chapter_anchor(chapter.id), self.chapter_title(chapter.id));
        self.section(&id, &title, self.counts(chapter), &rows)
    }

    fn section(
        &self,
        id: &str,
        title: &str,
        counts: BTreeMap<Outcome, usize>,
        rows: &str,
    ) -> String {
        let tally: String = counts
            .into_iter()
            .rev()
            .map(|(outcome, count)| self.tally(outcome, count))
            .collect();
        format!(
            r#"<section class="chapter" aria-labelledby="{id}"><header><h3 id="{id}">{title}</h3><p class="tally">{tally}</p></header>
{rows}</section>
"#
        )
    }

    fn tally(&self, outcome: Outcome, count: usize) -> String {
        let (shape, word) = (page::shape(outcome), page::word(outcome, self.texts));
        format!(r#"<span>{shape}<span class="unsaid">{word}</span> {count}</span> "#)
    }

    fn chapter_title(&self, id: &str) -> String {
        let key = id.replace('.', "-");
        let (number, title) = (
            self.say(&format!("chapter-number-{key}")),
            self.say(&format!("chapter-{key}")),
        );
        format!(r#"<span class="numeral">{number}</span> {title}"#)
    }

    fn statements(&self) -> String {
        let rows: String = self
            .report
            .clauses
            .iter()
            .filter_map(|clause| self.rows.statement_row(clause))
            .collect();
        if rows.is_empty() {
            return format!(
                r#"<p class="empty">{}</p>"#,
                self.say("report-statements-none")
            );
        }
        let heads: String = page::STATEMENT_COLUMNS
            .into_iter()
            .map(|id| page::column(&self.say(id)))
            .collect();
        format!(
            r#"<div class="scroll"><table class="statements"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"#
        )
    }

    /// Every file the report is about; nothing where there is none.
    fn materials(&self) -> String {
        let list = self.pictures.list(self.project, self.ruleset, self.texts);
        if list.is_empty() {
            return list;
        }
        format!(
            r#"<section class="card" aria-labelledby="materials"><h2 id="materials">{}</h2>{list}</section>"#,
            self.say("report-materials")
        )
    }

    /// Who decides in the end, and where the rules come from.
    fn notes(&self) -> String {
        let key = |clause: &str| format!("{}.summary", clause_key(clause));
        let clauses: Vec<String> = DISCLAIMERS
            .iter()
            .map(|clause| {
                format!(
                    "<p>{} {}</p>",
                    self.say(&key(clause)),
                    page::clause_link(clause, self.texts)
                )
            })
            .collect();
        let source = escape::attribute(&self.ruleset.source);
        format!(
            r#"<p>{}</p>{}<p>{} <a href="{source}" rel="noreferrer">{source}</a></p><p>{} <code>{}</code></p>"#,
            self.say("report-disclaimer"),
            clauses.concat(),
            self.say("report-source"),
            self.say("report-digest"),
            escape::text(self.report.ruleset_digest.as_str()),
        )
    }
}

fn chapter_anchor(id: &str) -> String {
    format!("chapter-{}", id.replace('.', "-"))
}
