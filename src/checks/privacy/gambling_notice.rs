//! The user agreement forbids gambling (clause 2.3.9).
//!
//! The clause stands under the heading of games but speaks of every app: a game without the sentence fails, any
//! other app is told (reading A13).

use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, documents};
use crate::project::TextField;
use regex::Regex;
use std::sync::LazyLock;

/// Fails when a game or an app with draws or tokens has no such sentence; warns for any other app.
pub(crate) static GAMBLING_NOTICE: Check = Check {
    id: "gambling-notice",
    clauses: &["2.3.9"],
    reads: &[Input::Agreement, Input::Facts],
    revision: 1,
    run,
};

const CLAUSE: &str = "2.3.9";
const PLAYFUL: [&str; 3] = ["game", "random", "virtual_currency"];

static NOTICE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:禁止|不得|严禁|不可|不能|拒绝|抵制|远离|杜绝|反对)[^。！!\n]{0,60}(?:赌|博彩)|(?i:shall not|must not|may not|prohibit)[^.\n]{0,120}gambl")
        .ok()
});

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let place = || Place::field(TextField::AgreementText);
    let playful = PLAYFUL.iter().any(|flag| ctx.answer(flag) == Some(true));
    let missing = |out: &mut Findings, id: &str| {
        let finding = if playful {
            out.fail(CLAUSE)
        } else {
            out.warn(CLAUSE).sure(70)
        };
        finding.at(place()).say(id, []);
    };
    match ctx.agreement() {
        Document::Waiting => out.unread(CLAUSE).at(place()).say("file-waiting", []),
        Document::Unreadable(file) => {
            documents::unreadable(out, CLAUSE, TextField::AgreementText, file);
        }
        Document::Absent => out
            .ask(CLAUSE)
            .at(place())
            .say("gambling-notice-no-text", []),
        Document::Text(text) => {
            if !NOTICE.as_ref().is_some_and(|notice| notice.is_match(text)) {
                missing(out, "gambling-notice-missing");
            }
        }
    }
}
