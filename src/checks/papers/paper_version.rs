//! Letters and reports that are written for one version name the one that is handed in (clause 0.2.2).

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::reading::{Value, say};
use crate::project::{FieldPath, FileRef, TextField};

/// Asks about a paper that names other versions only.
pub(crate) static PAPER_VERSION: Check = Check {
    id: "paper-version",
    clauses: &[CLAUSE],
    reads: &[Input::Version, Input::Papers],
    revision: 1,
    run,
};

const CLAUSE: &str = "0.2.2";
/// Papers that are issued anew with a version. A registered copyright keeps the version it was registered with.
const SLOTS: [&str; 6] = [
    "test-report",
    "scenario-description",
    "publishing-commitment",
    "shopping-commitment",
    "safety-letter",
    "safety-assessment",
];
/// Below this a version is not compared.
const SURE: f32 = 0.6;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let version = ctx.text(TextField::Version).trim();
    if version.is_empty() {
        return;
    }
    for slot in SLOTS {
        let files = ctx.paper(slot).into_iter().flat_map(|paper| &paper.files);
        for file in files {
            compare(ctx, slot, file, version, out);
        }
    }
}

fn compare(ctx: &CheckCtx<'_>, slot: &str, file: &FileRef, version: &str, out: &mut Findings) {
    let Some(reading) = ctx.read(file).ready() else {
        return;
    };
    let mut printed: Vec<Value> = say::versions(&reading.pages);
    printed.retain(|value| value.confidence >= SURE);
    let Some(first) = printed.first() else { return };
    if printed.iter().any(|value| is_same(&value.text, version)) {
        return;
    }
    let path = FieldPath::Paper(slot.to_owned());
    out.ask(CLAUSE)
        .at(Place::Page {
            file: file.clone(),
            path,
            page: first.page,
            region: first.region,
        })
        .at(Place::field(TextField::Version))
        .matched(first.text.as_str())
        .sure(80)
        .say(
            "version-on-paper",
            [
                ("paper", Arg::term(format!("slot-{slot}"))),
                ("file", file.name().into()),
                ("read", first.text.as_str().into()),
                ("version", version.into()),
            ],
        );
}

/// 2.4 is said for 2.4.0 and for 2.4.17.
fn is_same(printed: &str, version: &str) -> bool {
    let groups = |text: &str| -> Vec<Option<u32>> {
        let digits = text.trim_start_matches(['v', 'V']);
        digits.split('.').map(|group| group.parse().ok()).collect()
    };
    let (printed, version) = (groups(printed), groups(version));
    printed
        .iter()
        .zip(&version)
        .all(|(a, b)| a.is_some() && a == b)
}
