//! The telecom licence of a shop is the one for the whole country and for trade (clause 4.2.2.1).

use crate::checks::scopes::granted;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField};
use unicode_normalization::UnicodeNormalization as _;

/// Warns when the number is a province's, or the scope does not name the trade service.
pub(crate) static TRADE_PERMIT: Check = Check {
    id: "trade-permit",
    clauses: &["4.2.2.1"],
    reads: &[Input::Papers],
    revision: 2,
    run,
};

const PERMIT: &str = "edi-license";
/// The service of the telecom catalogue of 2015 that is called EDI.
const SERVICE: &str = "在线数据处理与交易处理";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Some(paper) = ctx.paper(PERMIT).filter(|paper| !paper.files.is_empty()) else {
        return;
    };
    let place = |field| Place::Field {
        path: FieldPath::PaperText(PERMIT.to_owned(), field),
    };
    let number: String = paper.number.trim().nfkc().collect();
    let han = number.chars().next().filter(|c| ('一'..='鿿').contains(c));
    if han.is_some_and(|province| province != '合') {
        out.warn("4.2.2.1")
            .at(place(PaperField::Number))
            .matched(paper.number.trim())
            .sure(80)
            .say(
                "trade-permit-province",
                [("number", paper.number.trim().into())],
            );
    }
    let scope = granted(&paper.scope);
    if !paper.scope.trim().is_empty() && !scope.contains(SERVICE) && !scope.contains("B21") {
        out.warn("4.2.2.1")
            .at(place(PaperField::Scope))
            .sure(80)
            .say("trade-permit-service", [("service", SERVICE.into())]);
    }
}
