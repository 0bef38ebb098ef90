//! The name in the console is the name users see and the name on the papers (clauses 1.2, 3.3.7.t11.1.c, A.safe.3.1).

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField, TextField};
use crate::ruleset::applies::company_key;
use unicode_normalization::UnicodeNormalization as _;

/// Fails when a name differs; asks for a name that was not entered.
pub(crate) static NAME_MATCH: Check = Check {
    id: "name-match",
    clauses: &["1.2", "3.3.7.t11.1.c", "A.safe.3.1"],
    reads: &[
        Input::Name,
        Input::ShownName,
        Input::Papers,
        Input::Developer,
    ],
    revision: 1,
    run,
};

const COPYRIGHT: [&str; 3] = [
    "software-copyright",
    "electronic-copyright",
    "copyright-authentication",
];
const ASSESSMENT: &str = "safety-assessment";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = ctx.text(TextField::Name).trim();
    if name.is_empty() {
        for clause in NAME_MATCH.clauses {
            out.ask(clause)
                .at(Place::field(TextField::Name))
                .firm()
                .say("name-match-no-name", []);
        }
        return;
    }
    shown_name(ctx, name, out);
    copyright_name(ctx, name, out);
    assessment_names(ctx, name, out);
}

fn shown_name(ctx: &CheckCtx<'_>, name: &str, out: &mut Findings) {
    let shown = ctx.text(TextField::ShownName).trim();
    if shown.is_empty() {
        out.ask("1.2")
            .at(Place::field(TextField::ShownName))
            .say("name-match-no-shown", []);
    } else if key(shown) != key(name) {
        out.fail("1.2")
            .at(Place::field(TextField::ShownName))
            .at(Place::field(TextField::Name))
            .matched(shown)
            .say(
                "name-match-shown",
                [("name", name.into()), ("shown", shown.into())],
            );
    } else if shown != name {
        out.warn("1.2").at(Place::field(TextField::ShownName)).say(
            "name-match-spelling",
            [("name", name.into()), ("shown", shown.into())],
        );
    }
}

fn copyright_name(ctx: &CheckCtx<'_>, name: &str, out: &mut Findings) {
    const CLAUSE: &str = "3.3.7.t11.1.c";
    let filed: Vec<_> = COPYRIGHT
        .into_iter()
        .filter_map(|slot| Some((slot, ctx.paper(slot)?)))
        .collect();
    let Some(&(first, _)) = filed.first() else {
        let slot = COPYRIGHT[0].to_owned();
        out.ask(CLAUSE)
            .at(Place::Slot { slot })
            .firm()
            .say("name-match-no-certificate", []);
        return;
    };
    if filed.iter().all(|(_, paper)| paper.title.trim().is_empty()) {
        out.ask(CLAUSE)
            .at(title_of(first))
            .say("name-match-no-title", []);
        return;
    }
    for (slot, paper) in filed {
        let title = paper.title.trim();
        if !title.is_empty()
            && software_key(title) != software_key(name)
            && !names_short_form(title, name)
        {
            out.fail(CLAUSE)
                .at(title_of(slot))
                .at(Place::field(TextField::Name))
                .matched(title)
                .say(
                    "name-match-copyright",
                    [("name", name.into()), ("title", title.into())],
                );
        }
    }
}

fn assessment_names(ctx: &CheckCtx<'_>, name: &str, out: &mut Findings) {
    const CLAUSE: &str = "A.safe.3.1";
    let Some(paper) = ctx.paper(ASSESSMENT) else {
        return;
    };
    let developer = ctx.text(TextField::DeveloperName).trim();
    let (service, holder) = (paper.title.trim(), paper.holder.trim());
    if service.is_empty() || holder.is_empty() {
        out.ask(CLAUSE)
            .at(title_of(ASSESSMENT))
            .say("name-match-no-service", []);
        return;
    }
    if software_key(service) != software_key(name) {
        out.fail(CLAUSE)
            .at(title_of(ASSESSMENT))
            .matched(service)
            .say(
                "name-match-service",
                [("name", name.into()), ("service", service.into())],
            );
    }
    if !developer.is_empty() && company_key(holder) != company_key(developer) {
        out.fail(CLAUSE)
            .at(Place::Field {
                path: FieldPath::PaperText(ASSESSMENT.to_owned(), PaperField::Holder),
            })
            .matched(holder)
            .say(
                "name-match-operator",
                [("developer", developer.into()), ("holder", holder.into())],
            );
    }
}

fn title_of(slot: &str) -> Place {
    Place::Field {
        path: FieldPath::PaperText(slot.to_owned(), PaperField::Title),
    }
}

/// Width, case and white space do not make two names different.
fn key(name: &str) -> String {
    name.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !c.is_whitespace())
        .collect()
}

/// A software name without its version and the class words certificates add.
fn software_key(name: &str) -> String {
    let mut key = key(name);
    if let Some((at, _)) = key.match_indices('v').find(|(at, _)| {
        key.get(at + 1..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    }) {
        key.truncate(at);
    }
    loop {
        let shorter = ["软件", "系统", "平台", "客户端", "app", "应用", "小程序"]
            .iter()
            .find_map(|suffix| {
                key.strip_suffix(suffix)
                    .filter(|rest| !rest.is_empty())
                    .map(str::to_owned)
            });
        match shorter {
            Some(rest) => key = rest,
            None => return key,
        }
    }
}

/// Certificates print the short name as `…（简称：名称）`.
fn names_short_form(title: &str, name: &str) -> bool {
    let title = key(title);
    ["简称:", "简称"].iter().any(|mark| {
        title.split_once(mark).is_some_and(|(_, rest)| {
            let short: String = rest
                .chars()
                .take_while(|c| !matches!(c, ')' | ']' | '】' | '》'))
                .collect();
            software_key(&short) == software_key(name)
        })
    })
}
