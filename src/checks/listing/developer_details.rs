//! Developer details: complete and well-formed (clause 0.2.3), and the same as on the licence (clause 4.1.license.3).

use crate::checks::{Check, CheckCtx, Findings, Input, Place, numbers};
use crate::project::{DeveloperKind, FieldPath, PaperField, TextField};
use crate::ruleset::applies::company_key;

/// Fails for missing or malformed details and for a licence of another company.
pub(crate) static DEVELOPER_DETAILS: Check = Check {
    id: "developer-details",
    clauses: &["0.2.3", "4.1.license.3"],
    reads: &[Input::Developer, Input::Papers],
    revision: 1,
    run,
};

const LICENSE: &str = "business-license";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let developer = ctx.developer();
    if developer.kind == DeveloperKind::Unknown {
        out.ask("0.2.3")
            .at(Place::Field {
                path: FieldPath::DeveloperKind,
            })
            .say("developer-kind-missing", []);
    }
    for field in [
        TextField::DeveloperName,
        TextField::Website,
        TextField::Phone,
        TextField::Contact,
        TextField::Email,
    ] {
        if ctx.text(field).trim().is_empty() {
            let name = crate::base::Arg::term(format!("field-{}", field.id()));
            out.fail("0.2.3")
                .at(Place::field(field))
                .firm()
                .say("developer-field-missing", [("field", name)]);
        }
    }
    forms(ctx, out);
    if developer.kind != DeveloperKind::Individual {
        code(ctx, out);
        licence(ctx, out);
    }
}

fn forms(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let website = ctx.text(TextField::Website).trim();
    if !website.is_empty() && numbers::web_host(website).is_none() {
        out.fail("0.2.3")
            .at(Place::field(TextField::Website))
            .matched(website)
            .say("developer-website-malformed", [("value", website.into())]);
    }
    let email = ctx.text(TextField::Email).trim();
    if !email.is_empty() && !numbers::is_email(email) {
        out.fail("0.2.3")
            .at(Place::field(TextField::Email))
            .matched(email)
            .say("developer-email-malformed", [("value", email.into())]);
    }
    let phone = ctx.text(TextField::Phone).trim();
    if !phone.is_empty() && !numbers::is_phone(phone) {
        out.warn("0.2.3")
            .at(Place::field(TextField::Phone))
            .matched(phone)
            .sure(70)
            .say("developer-phone-odd", [("value", phone.into())]);
    }
}

fn code(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let uscc = ctx.text(TextField::Uscc).trim();
    if uscc.is_empty() {
        out.ask("0.2.3")
            .at(Place::field(TextField::Uscc))
            .say("uscc-missing", []);
    } else if let Err(fault) = numbers::uscc(uscc) {
        out.fail("0.2.3")
            .at(Place::field(TextField::Uscc))
            .matched(uscc)
            .say(fault.text(), [("code", uscc.into())]);
    }
}

fn licence(ctx: &CheckCtx<'_>, out: &mut Findings) {
    const CLAUSE: &str = "4.1.license.3";
    let Some(paper) = ctx.paper(LICENSE) else {
        return;
    };
    let at = |field| Place::Field {
        path: FieldPath::PaperText(LICENSE.to_owned(), field),
    };
    let (number, uscc) = (paper.number.trim(), ctx.text(TextField::Uscc).trim());
    if !number.is_empty() {
        if let Err(fault) = numbers::uscc(number) {
            out.fail(CLAUSE)
                .at(at(PaperField::Number))
                .matched(number)
                .say(fault.text(), [("code", number.into())]);
        } else if !uscc.is_empty() && !number.eq_ignore_ascii_case(uscc) {
            out.fail(CLAUSE)
                .at(at(PaperField::Number))
                .at(Place::field(TextField::Uscc))
                .say(
                    "licence-code-differs",
                    [("licence", number.into()), ("developer", uscc.into())],
                );
        }
    }
    let (holder, name) = (
        paper.holder.trim(),
        ctx.text(TextField::DeveloperName).trim(),
    );
    if !holder.is_empty() && !name.is_empty() && company_key(holder) != company_key(name) {
        out.fail(CLAUSE)
            .at(at(PaperField::Holder))
            .at(Place::field(TextField::DeveloperName))
            .say(
                "licence-name-differs",
                [("licence", holder.into()), ("developer", name.into())],
            );
    }
}
