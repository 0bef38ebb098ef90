//! The name in the console is the name users see and the name on the papers (clauses 1.2, 3.3.7.t11.1.c, A.safe.3.1).

use crate::base::Arg;
use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, documents};
use crate::evidence::policy;
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
        Input::Privacy,
        Input::Agreement,
    ],
    revision: 3,
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
    titles(ctx, name, out);
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

/// A policy or an agreement that calls the app by another name in its title, and by its own nowhere.
fn titles(ctx: &CheckCtx<'_>, name: &str, out: &mut Findings) {
    let mut compare =
        |document: Document<'_>, titled: fn(&str) -> Option<&str>, field: TextField| {
            let Document::Text(text) = document else {
                return;
            };
            if documents::names_app(text, name) {
                return;
            }
            if let Some(other) = titled(text) {
                out.warn("1.2")
                    .at(Place::field(field))
                    .at(Place::field(TextField::Name))
                    .matched(other)
                    .sure(70)
                    .say(
                        "name-match-document",
                        [
                            ("name", name.into()),
                            ("other", other.into()),
                            ("field", Arg::term(format!("field-{}", field.id()))),
                        ],
                    );
            }
        };
    compare(ctx.policy(), policy::titled_app, TextField::PolicyText);
    compare(
        ctx.agreement(),
        policy::titled_agreement,
        TextField::AgreementText,
    );
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
        if !title.is_empty() && !names_software(title, name) {
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
    if !names_software(service, name) {
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

/// True when a title on a paper names the app: in full, with or without a version, or by its short form.
pub(in crate::checks) fn names_software(title: &str, name: &str) -> bool {
    let (title, name) = (key(title), software_key(&key(name)));
    let full = full_form(&title);
    [full, without_version(full)]
        .into_iter()
        .any(|title| software_key(title) == name)
        || short_form(&title).is_some_and(|short| software_key(&short) == name)
}

/// What certificates add to the name of a product: its class and the system it runs on.
const CLASS: [&str; 21] = [
    "软件",
    "系统",
    "平台",
    "客户端",
    "app",
    "应用",
    "小程序",
    "android",
    "安卓",
    "ios",
    "iphone",
    "ipad",
    "windows",
    "macos",
    "mac",
    "鸿蒙",
    "harmonyos",
    "桌面端",
    "移动端",
    "pc端",
    "web端",
];

/// A software name without the class words certificates add.
fn software_key(name: &str) -> String {
    let mut rest = name;
    loop {
        let shorter = CLASS
            .iter()
            .find_map(|suffix| rest.strip_suffix(suffix).filter(|rest| !rest.is_empty()));
        match shorter {
            Some(shorter) => rest = shorter,
            None => return rest.to_owned(),
        }
    }
}

/// A title without `v1.0` at its end; a model number inside the name stays.
fn without_version(title: &str) -> &str {
    let rest = title.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    match rest.strip_suffix('v') {
        Some(name) if rest.len() < title.len() && !name.is_empty() => name,
        _ => title,
    }
}

/// Certificates print the short name as `…（简称：名称）`; this is what stands before it.
fn full_form(title: &str) -> &str {
    title.split_once("简称").map_or(title, |(full, _)| {
        full.trim_end_matches(['(', '[', '【', '〔', ',', ';'])
    })
}

fn short_form(title: &str) -> Option<String> {
    let (_, rest) = title.split_once("简称")?;
    let short = rest.trim_start_matches(':');
    Some(
        short
            .chars()
            .take_while(|c| !matches!(c, ')' | ']' | '】' | '〕' | '》'))
            .collect(),
    )
}
