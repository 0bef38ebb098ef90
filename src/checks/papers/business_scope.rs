//! The scope printed on the licence names the chosen businesses (clauses 4.1.license.2, 4.2.2.2, 4.2.7.3), and selling
//! where a producer sells without a licence to trade (4.2.4.device.2, 4.2.4.drug.2).
//!
//! The usual words are the ruleset's lists `scopes`. Registration offices word a scope freely, so a scope without a usual
//! word is pointed out; it fails only where the clause itself names the words.

use crate::base::Arg;
use crate::checks::scopes::granted;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField};

/// Asks for a scope that was not entered; warns when it has no usual word of a chosen business, and fails when it has
/// none of the words a clause names.
pub(crate) static BUSINESS_SCOPE: Check = Check {
    id: "business-scope",
    clauses: &[
        "4.1.license.2",
        "4.2.2.2",
        "4.2.4.device.2",
        "4.2.4.drug.2",
        "4.2.7.3",
    ],
    reads: &[Input::Papers, Input::Category, Input::Facts],
    revision: 4,
    run,
};

const LICENSE: &str = "business-license";
const GENERAL: &str = "4.1.license.2";

/// One of these stands in the scope of whoever makes or runs software.
const SOFTWARE: [&str; 12] = [
    "软件",
    "信息",
    "网络",
    "计算机",
    "技术",
    "数据",
    "科技",
    "电子",
    "智能",
    "通信",
    "多媒体",
    "咨询",
];

/// Two clauses name the words themselves.
const NAMED: [(&str, &str); 2] = [("ecommerce", "4.2.2.2"), ("video_course", "4.2.7.3")];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Some(paper) = ctx.paper(LICENSE).filter(|paper| !paper.files.is_empty()) else {
        return;
    };
    let place = || Place::Field {
        path: FieldPath::PaperText(LICENSE.to_owned(), PaperField::Scope),
    };
    let scope = granted(&paper.scope);
    let sells = producers(ctx);
    if paper.scope.trim().is_empty() {
        let own = BUSINESS_SCOPE.clauses.iter().copied();
        let asked = own.filter(|clause| !is_of_producers(clause) || sells.contains(clause));
        for clause in asked {
            out.ask(clause).at(place()).say("scope-missing", []);
        }
        return;
    }
    if !scope.contains(SELLING) {
        for clause in sells {
            out.ask(clause)
                .at(place())
                .sure(80)
                .say("scope-without-selling", []);
        }
    }
    let businesses = &ctx.project().category.businesses;
    if businesses.is_empty() && !SOFTWARE.iter().any(|word| scope.contains(word)) {
        let finding = out.warn(GENERAL).at(place()).sure(50);
        finding.say("scope-without-software", []);
    }
    for business in businesses {
        let Some(list) = ctx.ruleset().words(&format!("scopes.{business}")) else {
            continue;
        };
        let mut words = list.words.iter().map(|(word, _)| word.as_str());
        if words.any(|word| scope.contains(word)) {
            continue;
        }
        let words: Vec<&str> = list.words.iter().map(|(word, _)| word.as_str()).collect();
        let named = NAMED.iter().find(|(id, _)| id == business);
        let args = || {
            [
                ("business", Arg::term(format!("business-{business}"))),
                ("words", words.join(" / ").into()),
            ]
        };
        if let Some(&(_, clause)) = named {
            let finding = out.fail(clause).at(place());
            finding.say("scope-without-word", args());
        }
        let finding = out.warn(GENERAL).at(place()).sure(70);
        finding.say("scope-without-business", args());
    }
}

/// What the scope of a producer who sells names, whatever else it does.
const SELLING: &str = "销售";
/// Clauses that spare producers the licence to trade, the licence they have, and those that do in its place.
const PRODUCERS: [(&str, &str, &[&str]); 2] = [
    (
        "4.2.4.device.2",
        "device-production-license",
        &[
            "device-operation-license",
            "device-operation-filing",
            "drug-info-license",
        ],
    ),
    (
        "4.2.4.drug.2",
        "drug-production-license",
        &[
            "drug-operation-license",
            "vet-drug-license",
            "drug-info-license",
        ],
    ),
];

fn is_of_producers(clause: &str) -> bool {
    PRODUCERS.iter().any(|(id, ..)| *id == clause)
}

/// Clauses about a producer who has filed nothing but the licence to produce.
fn producers(ctx: &CheckCtx<'_>) -> Vec<&'static str> {
    if ctx.answer("producer") != Some(true) {
        return Vec::new();
    }
    let alone = PRODUCERS.into_iter().filter(|(_, own, others)| {
        ctx.is_filed(own) && !others.iter().any(|other| ctx.is_filed(other))
    });
    alone.map(|(clause, ..)| clause).collect()
}
