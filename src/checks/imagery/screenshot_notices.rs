//! Notices of other apps and private messages at the top of a phone's screenshot (clauses 1.7.b, 3.3.7.t11.1.d).
//!
//! A clock, an operator and a battery are the phone's and say nothing. A banner names its sender beside "now" or "3
//! minutes ago"; a page of the app that only speaks of messages and codes does not.

use crate::checks::pictures::{Filed, screenshots};
use crate::checks::writing::Spotted;
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::{Region, Suspicion};
use crate::evidence::normal::Normal;
use crate::evidence::reading::Line;

const CLAUSES: [&str; 2] = ["1.7.b", "3.3.7.t11.1.d"];

/// Asks about notices that lie over the top of a screenshot.
pub(crate) static SCREENSHOT_NOTICES: Check = Check {
    id: "screenshot-notices",
    clauses: &CLAUSES,
    reads: &[Input::Screenshots, Input::Writing],
    revision: 1,
    run,
};

/// Notices end here, as a share of the picture's height.
const BAND: f32 = 0.15;
/// What a banner writes beside its sender.
const NOW: [&str; 4] = ["现在", "刚刚", "now", "just now"];
/// What a banner writes behind a number.
const AGO: [&str; 5] = ["分钟前", "小时前", "分钟之前", "m ago", "min ago"];
/// What a banner counts.
const COUNTED: [&str; 6] = [
    "条新消息",
    "条新信息",
    "条新通知",
    "条短信",
    "个未接来电",
    "条未读",
];
/// Digits of a code sent to a person.
const CODE: std::ops::RangeInclusive<usize> = 4..=8;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let upright = |filed: &Filed<'_>| {
        let picture = ctx.facts(filed.1).and_then(|facts| facts.picture());
        picture.is_some_and(|picture| picture.height > picture.width)
    };
    for filed in screenshots(ctx).into_iter().filter(upright) {
        let Some(writing) = ctx.writing(filed) else {
            continue;
        };
        let band: Vec<&(&Line, Normal)> = writing
            .lines
            .iter()
            .filter(|(line, _)| writing.level(line) < BAND)
            .collect();
        for (word, region) in notices(ctx, &band) {
            let spotted = Spotted {
                kind: Suspicion::Watermark,
                word: &word,
                regions: vec![region],
                sure: 70,
                say: "screenshot-notice",
            };
            for clause in CLAUSES {
                writing.ask(ctx, clause, &spotted, out);
            }
        }
    }
}

/// Notices among the lines at the top: what was read, and where.
fn notices(ctx: &CheckCtx<'_>, band: &[&(&Line, Normal)]) -> Vec<(String, Region)> {
    let mut found = Vec::new();
    for (line, normal) in band {
        let text = normal.as_str().trim();
        if is_code(text) || is_count(ctx, normal) {
            found.push((line.text.trim().to_owned(), line.region));
            continue;
        }
        let alone = without_time(text);
        if !is_sender(ctx, alone.unwrap_or(text)) {
            continue;
        }
        let beside = band.iter().find(|(other, said)| {
            let said = said.as_str().trim();
            same_row(line, other) && without_time(said).is_some_and(str::is_empty)
        });
        if alone.is_some() {
            found.push((line.text.trim().to_owned(), line.region));
        } else if let Some((other, _)) = beside {
            found.push((
                line.text.trim().to_owned(),
                around(&line.region, &other.region),
            ));
        }
    }
    found
}

/// What stands before the time of a banner; `None` when there is no such time.
fn without_time(text: &str) -> Option<&str> {
    if let Some(rest) = NOW.iter().find_map(|now| text.strip_suffix(now)) {
        return Some(rest.trim_end());
    }
    let rest = AGO
        .iter()
        .find_map(|ago| text.strip_suffix(ago))?
        .trim_end();
    let before = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    (before.len() < rest.len()).then(|| before.trim_end())
}

/// True for a code together with its digits.
fn is_code(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    text.contains("验证码") && numbers.any(|number| CODE.contains(&number.len()))
}

/// True for a number of messages of a named sender.
fn is_count(ctx: &CheckCtx<'_>, normal: &Normal) -> bool {
    let text = normal.as_str();
    let counted = COUNTED.iter().any(|what| {
        let before = text.find(what).and_then(|at| text.get(..at));
        before.is_some_and(|head| head.trim_end().ends_with(|c: char| c.is_ascii_digit()))
    });
    counted && !ctx.hits_in("pictures.sender", normal).is_empty()
}

/// True when the whole text is the name of a sender.
fn is_sender(ctx: &CheckCtx<'_>, text: &str) -> bool {
    let normal = Normal::of(text);
    let hits = ctx.hits_in("pictures.sender", &normal);
    hits.iter()
        .any(|hit| Normal::of(&hit.word).as_str() == normal.as_str())
}

fn same_row(one: &Line, other: &Line) -> bool {
    let (top, foot) = (one.region.y, one.region.y + one.region.h);
    let middle = other.region.y + other.region.h / 2;
    (top..foot).contains(&middle)
}

/// The smallest rectangle around both.
fn around(one: &Region, other: &Region) -> Region {
    let (x, y) = (one.x.min(other.x), one.y.min(other.y));
    let right = (one.x + one.w).max(other.x + other.w);
    let foot = (one.y + one.h).max(other.y + other.h);
    Region::new(x, y, right - x, foot - y)
}
