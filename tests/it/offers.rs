//! What texts announce without a listed word: the business nobody chose, and the answer that was no.

#![allow(clippy::print_stdout, reason = "the figures are what the test is for")]

use crate::support::{Scene, root};
use guoshen::checks::{Finding, Outcome};
use guoshen::project::{Edit, TextField};

/// Every so many lines are tried: each is a whole project.
const STEP: usize = 23;

/// Businesses and questions that an app of no business, with every answer no, is pointed at.
fn hinted(text: &str) -> Vec<String> {
    let mut scene = Scene::base();
    scene.edit(Edit::Text(TextField::Detail, text.to_owned()));
    let report = scene.run();
    let findings = &report.clause("3.3.1").unwrap().findings;
    assert!(
        findings.iter().all(|found| found.outcome < Outcome::Fail),
        "{text}"
    );
    let about = |found: &Finding| {
        let hints = [
            "hidden-flag",
            "hidden-business",
            "offered-flag",
            "offered-business",
        ];
        hints.contains(&found.message.id.as_str())
    };
    let hints = findings.iter().filter(|found| about(found));
    hints
        .flat_map(|found| found.message.terms().map(str::to_owned))
        .collect()
}

#[test]
fn texts_that_announce_something_are_told_from_those_that_share_their_words() {
    let path = root().join("tests/fixtures/text/offers.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let (mut announced, mut found, mut honest, mut mistaken) = (0, 0, 0, 0);
    for line in lines.step_by(STEP) {
        let [_, sign, name, text] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line:?}");
        };
        let hints = hinted(text);
        if sign == "+" {
            announced += 1;
            found += usize::from(!hints.is_empty());
        } else {
            honest += 1;
            let (kind, id) = name.split_once('.').unwrap();
            let term = format!("{}-{id}", if kind == "flags" { "flag" } else { kind });
            mistaken += usize::from(hints.contains(&term));
        }
    }
    println!("{found} of {announced} announced, {mistaken} of {honest} not");
    // The model learnt from these lines: this guards it, and says nothing of unseen ones.
    assert!(found * 100 >= announced * 90, "{found} of {announced}");
    assert!(mistaken * 100 <= honest * 5, "{mistaken} of {honest}");
}
