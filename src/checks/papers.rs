//! The generic evaluator for required papers: present, form, number, holder, validity. No code per row.
//!
//! The modules below are the checks of what a row cannot say.

pub(super) mod assessment_body;
pub(super) mod business_scope;
mod contents;
pub(super) mod copyright_year;
pub(super) mod course_filings;
pub(super) mod grantor_papers;
pub(super) mod handwritten_phrase;
mod missing;
pub(super) mod paid_service;
pub(super) mod paper_checksums;
pub(super) mod paper_seal;
pub(super) mod paper_version;
pub(super) mod permitted_scope;
pub(super) mod prior_approval;
pub(super) mod special_letters;
pub(super) mod trade_permit;

use super::finding::{CheckCtx, Findings, Place};
use crate::base::{Arg, parse_date};
use crate::evidence::image::Fault;
use crate::evidence::{Content, FileFacts, FileState, Format, ReadFailure};
use crate::project::{FieldPath, FileRef, Paper, PaperField};
use crate::ruleset::applies::company_key;
use crate::ruleset::{Clause, HolderRule, Slot, ValidityRule};
use unicode_normalization::UnicodeNormalization as _;

/// Goes up whenever the answer may change for the same papers; older statements lapse.
pub const REVISION: u32 = 5;

/// Words for "never expires" as people type them.
const FOREVER: [&str; 6] = [
    "长期",
    "永久",
    "长期有效",
    "永久有效",
    "无固定期限",
    "long-term",
];

/// True for a letter that is written for one app, by its name.
pub fn names_app(slot: &str) -> bool {
    contents::NAMING_APP.contains(&slot)
}

/// Looks at every paper a clause demands.
pub fn evaluate(ctx: &CheckCtx<'_>, clause: &Clause, out: &mut Findings) {
    let Some(need) = &clause.need else { return };
    let need = match need.resolve(ctx.project()) {
        Ok(need) => need,
        Err(flags) => return ask(clause, &flags, out),
    };
    for part in need.missing(ctx.project()) {
        missing::say(ctx, clause, part, out);
    }
    let met = need.satisfied(ctx.project());
    for slot in need.unnamed(ctx.project()).into_iter().filter(|_| met) {
        let paper = Arg::term(format!("slot-{slot}"));
        let place = Place::Slot {
            slot: slot.to_owned(),
        };
        out.ask(clause.id.as_str())
            .at(place)
            .firm()
            .say("paper-owners-open", [("paper", paper)]);
    }
    let mut slots = need.slots();
    slots.sort_unstable();
    slots.dedup();
    for slot in slots {
        if let (Some(rule), Some(paper)) =
            (ctx.ruleset().slot(slot), ctx.project().papers.get(slot))
            && !paper.files.is_empty()
        {
            Filed {
                ctx,
                clause: clause.id.as_str(),
                rule,
                paper,
            }
            .look(out);
        }
    }
}

fn ask(clause: &Clause, flags: &[String], out: &mut Findings) {
    for flag in flags {
        let question = Arg::term(format!("flag-{flag}"));
        out.ask(clause.id.as_str())
            .at(Place::Question { flag: flag.clone() })
            .firm()
            .say("answer-needed", [("question", question)]);
    }
}

/// One slot that has files, looked at for one clause.
struct Filed<'a> {
    ctx: &'a CheckCtx<'a>,
    clause: &'a str,
    rule: &'a Slot,
    paper: &'a Paper,
}

impl Filed<'_> {
    fn look(&self, out: &mut Findings) {
        for file in &self.paper.files {
            self.file(file, out);
            self.contents(file, out);
        }
        self.named_app(out);
        self.number(out);
        self.holder(out);
        self.validity(out);
    }

    fn name(&self) -> Arg {
        Arg::term(format!("slot-{}", self.rule.id))
    }

    fn field(&self, field: PaperField) -> Place {
        Place::Field {
            path: FieldPath::PaperText(self.rule.id.clone(), field),
        }
    }

    fn file(&self, file: &FileRef, out: &mut Findings) {
        let place = || Place::File {
            file: file.clone(),
            path: FieldPath::Paper(self.rule.id.clone()),
        };
        match self.ctx.file(file) {
            FileState::Pending => out.unread(self.clause).at(place()).say("file-waiting", []),
            FileState::Failed(failure) => unreadable(out, self.clause, place(), file, failure),
            FileState::Ready(facts) => self.form(file, facts, out),
        }
    }

    fn form(&self, file: &FileRef, facts: &FileFacts, out: &mut Findings) {
        let place = || Place::File {
            file: file.clone(),
            path: FieldPath::Paper(self.rule.id.clone()),
        };
        let fail = |out: &mut Findings, id: &str| {
            out.fail(self.clause)
                .at(place())
                .firm()
                .say(id, [("file", file.name().into())]);
        };
        if facts.bytes == 0 {
            return fail(out, "file-empty");
        }
        if !matches!(facts.format, Format::Pdf | Format::Jpeg | Format::Png) {
            let format = facts.format.name().into();
            let args = [("file", file.name().into()), ("format", format)];
            return out
                .fail(self.clause)
                .at(place())
                .firm()
                .say("paper-format", args);
        }
        let limit = self.ctx.limit("paper-bytes") as u64;
        if facts.bytes > limit {
            let args = [
                ("file", file.name().into()),
                ("bytes", Arg::Size(facts.bytes)),
                ("limit", Arg::Size(limit)),
            ];
            out.fail(self.clause)
                .at(place())
                .firm()
                .say("paper-bytes", args);
        }
        if !facts.format.allows_extension(&file.extension()) {
            let format = facts.format.name().into();
            let args = [("file", file.name().into()), ("format", format)];
            out.warn(self.clause)
                .at(place())
                .say("file-extension", args);
        }
        match &facts.content {
            Content::Pdf(pdf) if pdf.encrypted => fail(out, "paper-encrypted"),
            Content::Pdf(pdf) if pdf.oversized => fail(out, "paper-oversized"),
            Content::Pdf(pdf) if pdf.damaged => fail(out, "paper-damaged"),
            Content::Picture(picture) => match picture.fault {
                Some(Fault::Damaged) => fail(out, "picture-damaged"),
                Some(Fault::TooManyPixels) => fail(out, "picture-too-large"),
                None => {}
            },
            Content::Pdf(_) | Content::Text(_) | Content::Document(_) | Content::Other => {}
        }
    }

    fn number(&self, out: &mut Findings) {
        let Some(pattern_id) = &self.rule.pattern else {
            return;
        };
        let Some(pattern) = self.ctx.ruleset().pattern(pattern_id) else {
            return;
        };
        let place = || self.field(PaperField::Number);
        let typed = self.paper.number.trim();
        if typed.is_empty() {
            return out
                .ask(self.clause)
                .at(place())
                .say("paper-no-number", [("paper", self.name())]);
        }
        let plain: String = typed.nfkc().filter(|c| !c.is_whitespace()).collect();
        if pattern.matches(&plain) || pattern.matches(typed) {
            return;
        }
        let rare = self.ctx.ruleset().pattern(&format!("{pattern_id}-rare"));
        let known = rare.is_some_and(|rare| rare.matches(&plain));
        let args = [
            ("paper", self.name()),
            ("number", typed.into()),
            ("example", pattern.example.as_str().into()),
        ];
        if pattern.hard && !known {
            out.fail(self.clause)
                .at(place())
                .matched(typed)
                .say("paper-number-wrong", args);
        } else {
            out.warn(self.clause)
                .at(place())
                .matched(typed)
                .sure(50)
                .say("paper-number-odd", args);
        }
    }

    fn holder(&self, out: &mut Findings) {
        if self.rule.holder == HolderRule::Nobody {
            return;
        }
        let place = || self.field(PaperField::Holder);
        let holder = self.paper.holder.trim();
        if holder.is_empty() {
            return out
                .ask(self.clause)
                .at(place())
                .say("paper-no-holder", [("paper", self.name())]);
        }
        let developer = self.ctx.project().developer.name.trim();
        let other = !developer.is_empty() && company_key(holder) != company_key(developer);
        if self.rule.holder == HolderRule::Developer && other {
            let args = [
                ("paper", self.name()),
                ("holder", holder.into()),
                ("developer", developer.into()),
            ];
            // What is owed then depends on who lends what.
            let id = if self.rule.console == "icp" {
                "paper-other-holder-icp"
            } else if self.paper.personal {
                "paper-other-holder-person"
            } else {
                "paper-other-holder"
            };
            out.warn(self.clause)
                .at(place())
                .matched(holder)
                .say(id, args);
        }
    }

    fn validity(&self, out: &mut Findings) {
        if self.rule.validity == ValidityRule::Never {
            return;
        }
        self.valid_from(out);
        let place = || self.field(PaperField::ValidTo);
        let typed = self.paper.valid_to.trim();
        if typed.is_empty() {
            if self.rule.validity == ValidityRule::Dated {
                out.ask(self.clause)
                    .at(place())
                    .say("paper-no-expiry", [("paper", self.name())]);
            }
            return;
        }
        if FOREVER.contains(&typed) {
            return;
        }
        let Some(last) = parse_date(typed) else {
            let args = [("paper", self.name()), ("value", typed.into())];
            return out
                .ask(self.clause)
                .at(place())
                .matched(typed)
                .say("paper-date-odd", args);
        };
        let days = days_between(self.ctx.today(), last);
        if days < 0 {
            let args = [
                ("paper", self.name()),
                ("date", last.to_string().into()),
                ("days", (-days).into()),
            ];
            out.fail(self.clause)
                .at(place())
                .matched(typed)
                .say("paper-expired", args);
        } else if days <= i64::try_from(self.ctx.limit("expiry-days")).unwrap_or(i64::MAX) {
            let args = [
                ("paper", self.name()),
                ("date", last.to_string().into()),
                ("days", days.into()),
            ];
            out.warn(self.clause)
                .at(place())
                .matched(typed)
                .say("paper-expires", args);
        }
    }

    fn valid_from(&self, out: &mut Findings) {
        let typed = self.paper.valid_from.trim();
        if typed.is_empty() {
            return;
        }
        let place = || self.field(PaperField::ValidFrom);
        match parse_date(typed) {
            None => {
                let args = [("paper", self.name()), ("value", typed.into())];
                out.ask(self.clause)
                    .at(place())
                    .matched(typed)
                    .say("paper-date-odd", args);
            }
            Some(first) if first > self.ctx.today() => {
                let args = [("paper", self.name()), ("date", first.to_string().into())];
                out.warn(self.clause)
                    .at(place())
                    .matched(typed)
                    .say("paper-not-yet", args);
            }
            Some(_) => {}
        }
    }
}

fn days_between(from: crate::base::Date, to: crate::base::Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// Reports a file that could not be read, for any clause.
pub(crate) fn unreadable(
    out: &mut Findings,
    clause: &str,
    place: Place,
    file: &FileRef,
    failure: &ReadFailure,
) {
    let id = match failure {
        ReadFailure::Missing => "file-missing",
        ReadFailure::Denied => "file-denied",
        ReadFailure::NotAFile => "file-not-a-file",
        ReadFailure::Outside => "file-outside",
        ReadFailure::TooLarge(_) => "file-too-large",
        ReadFailure::Crashed => "file-crashed",
        ReadFailure::Other(_) => "file-unreadable",
    };
    let gone = matches!(
        failure,
        ReadFailure::Missing | ReadFailure::NotAFile | ReadFailure::TooLarge(_)
    );
    let finding = if gone {
        out.fail(clause)
    } else {
        out.unread(clause)
    };
    finding
        .at(place)
        .firm()
        .say(id, [("file", file.0.as_str().into())]);
}
