//! What a financial licence permits (clauses 4.2.1.loan.2, 4.2.1.securities.2 and 4.2.1.finnews.2).
//!
//! A small lender may work in a region only, a securities licence names its businesses. The words on the paper are
//! shown beside what the app does, and a person says whether they cover it; a paper whose words nobody entered is asked
//! about. A region that is the whole country covers everything.

use crate::base::Arg;
use crate::checks::scopes::granted;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, Paper, PaperField};

/// Asks for the region or the businesses a licence permits, and whether they cover what the app does.
pub(crate) static PERMITTED_SCOPE: Check = Check {
    id: "permitted-scope",
    clauses: &["4.2.1.finnews.2", "4.2.1.loan.2", "4.2.1.securities.2"],
    reads: &[Input::Papers],
    revision: 2,
    run,
};

/// Papers of a small lender and where each has its region: an approval has no field of its own for it.
const LENDERS: [(&str, PaperField); 2] = [
    ("microloan-license", PaperField::Scope),
    ("microloan-approval", PaperField::Note),
];
const NATIONWIDE: [&str; 3] = ["全国", "不受地域", "nationwide"];
const SECURITIES: &str = "securities-license";
/// Businesses of the licence that are trading.
const TRADES: [&str; 7] = [
    "证券经纪",
    "期货经纪",
    "基金销售",
    "证券自营",
    "融资融券",
    "股票期权",
    "代销金融产品",
];
const ADVICE: [&str; 2] = ["证券投资咨询", "投资咨询"];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (slot, field) in LENDERS {
        if let Some(paper) = ctx.paper(slot).filter(|paper| !paper.files.is_empty()) {
            region(ctx, slot, field, paper, out);
        }
    }
    let Some(paper) = ctx
        .paper(SECURITIES)
        .filter(|paper| !paper.files.is_empty())
    else {
        return;
    };
    let wanted: [(&str, &[&str]); 2] = [
        ("4.2.1.securities.2", &TRADES),
        ("4.2.1.finnews.2", &ADVICE),
    ];
    for (clause, words) in wanted {
        let scope = printed(ctx, paper, PaperField::Scope);
        let place = at(SECURITIES, PaperField::Scope);
        if scope.is_empty() {
            out.ask(clause).at(place).say("permitted-no-scope", []);
        } else if !permits(&scope, words) {
            let args = [
                ("scope", scope.as_str().into()),
                (
                    "words",
                    Arg::List(words.iter().map(|&word| word.to_owned()).collect()),
                ),
            ];
            out.ask(clause)
                .at(place)
                .matched(scope.as_str())
                .sure(70)
                .say("permitted-other-scope", args);
        }
    }
}

/// Whether the scope grants one of the businesses.
fn permits(scope: &str, businesses: &[&str]) -> bool {
    let granted = granted(scope);
    businesses.iter().any(|business| granted.contains(business))
}

fn region(ctx: &CheckCtx<'_>, slot: &str, field: PaperField, paper: &Paper, out: &mut Findings) {
    const CLAUSE: &str = "4.2.1.loan.2";
    let region = printed(ctx, paper, field);
    let name = Arg::term(format!("slot-{slot}"));
    let finding = out.ask(CLAUSE).at(at(slot, field));
    if region.is_empty() {
        let field = Arg::term(format!("paper-field-{}", field.id()));
        finding.say("permitted-no-region", [("paper", name), ("field", field)]);
    } else if !NATIONWIDE.iter().any(|word| region.contains(word)) {
        finding.matched(region.as_str()).say(
            "permitted-region",
            [("paper", name), ("region", region.into())],
        );
    }
}

/// What was entered, else what was read on the paper.
fn printed(ctx: &CheckCtx<'_>, paper: &Paper, field: PaperField) -> String {
    let typed = paper.text(field).trim();
    if !typed.is_empty() || field != PaperField::Scope {
        return typed.to_owned();
    }
    let read = paper
        .files
        .iter()
        .find_map(|file| ctx.read(file).ready()?.fields.scope.as_ref());
    read.map_or_else(String::new, |value| value.text.trim().to_owned())
}

fn at(slot: &str, field: PaperField) -> Place {
    Place::Field {
        path: FieldPath::PaperText(slot.to_owned(), field),
    }
}
