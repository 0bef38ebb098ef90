//! English counts: where there is one of something, it is told as one.

use super::all;
use guoshen::base::Arg;
use guoshen::locale::{Language, Texts};
use regex::Regex;

/// What is counted in numbers; other arguments are words.
const COUNTS: [&str; 17] = [
    "all", "answered", "count", "days", "desktop", "files", "found", "given", "left", "met",
    "mobile", "open", "owed", "pages", "unread", "used", "warned",
];
/// Counted where there are always several, or where the word behind the number is not what is counted.
const SEVERAL: [&str; 23] = [
    "brief-over",
    "agreement-short",
    "cli-rules",
    "coverage-shown",
    "detail-over",
    "example-paper-count",
    "function-short",
    "imagery-surplus",
    "lapsed-together",
    "mend-palette",
    "name-width-over",
    "next-developer",
    "notice-redone-more",
    "notice-undone-more",
    "papers-choice",
    "papers-owed",
    "policy-short",
    "screenshot-too-many",
    "status-ruleset",
    "stuffing-keyword-padded",
    "stuffing-keywords-many",
    "stuffing-repeated",
    "stuffing-row",
];

#[test]
fn one_thing_is_told_as_one_in_english() {
    let several = Regex::new(r"(^|[^\d.(])1 [a-z]+[^s\W]s\b").unwrap();
    let texts = Texts::new(Language::English);
    let mut wrong = Vec::new();
    let mut looked = 0;
    for (id, variables) in all(Language::English) {
        let counted = variables.iter().any(|one| COUNTS.contains(&one.as_str()));
        if !counted || SEVERAL.contains(&id.as_str()) {
            continue;
        }
        let args: Vec<(&str, Arg)> = variables
            .iter()
            .map(|name| {
                let number = COUNTS.contains(&name.as_str());
                let arg = if number {
                    Arg::from(1_usize)
                } else {
                    "x".into()
                };
                (name.as_str(), arg)
            })
            .collect();
        let said = texts.with(id, &args);
        looked += 1;
        if several.is_match(&said) {
            wrong.push(format!("{id}: {said}"));
        }
    }
    assert!(looked > 100, "{looked}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
