//! Help about clauses: every example was tried, and every page says what the catalogue says.

use crate::support::{Scene, ruleset};
use guoshen::checks::Outcome;
use guoshen::engine::report::Report;
use guoshen::locale::{Language, Texts};
use guoshen::review::examples::{self, Sign};
use guoshen::review::guide;
use std::fmt::Write as _;

/// What came of it, as the window would show it.
fn sign(report: &Report, id: &str) -> Option<Sign> {
    let clause = report.clause(id)?;
    let found = clause
        .findings
        .iter()
        .any(|finding| finding.outcome >= Outcome::Warn);
    Some(match clause.outcome {
        Outcome::Pass if !found => Sign::Pass,
        Outcome::Pending if !found => Sign::Clear,
        Outcome::Pending => Sign::Pending,
        Outcome::Warn => Sign::Warn,
        Outcome::Fail => Sign::Fail,
        _ => return None,
    })
}

#[test]
fn every_example_comes_out_as_help_says() {
    let (mut wrong, mut tried) = (String::new(), 0);
    for (id, examples) in examples::all() {
        for example in examples {
            tried += 1;
            let mut scene = Scene::base();
            scene.set(&example.set);
            let got = sign(&scene.run(), id);
            if got != Some(example.sign) {
                writeln!(
                    wrong,
                    "{id} {:?}: {got:?}, not {:?}",
                    example.set, example.sign
                )
                .unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert_eq!(
        tried,
        examples::count(),
        "every line of the table is understood"
    );
    assert!(tried > 100, "{tried}");
}

#[test]
fn every_clause_has_a_page_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for clause in ruleset().clauses() {
            let page = guide(ruleset(), clause.id.as_str(), texts).unwrap();
            assert!(
                !page.title.is_empty() && !page.summary.is_empty(),
                "{}",
                page.id
            );
            assert!(page.lines.len() >= 3, "{}: {:?}", page.id, page.lines);
            for (label, text) in &page.lines {
                assert!(!label.is_empty() && !text.is_empty(), "{}", page.id);
            }
            let related: usize = page.related.iter().map(|(_, ids)| ids.len()).sum();
            assert_eq!(related, clause.related.len(), "{}", page.id);
            for (_, words) in page.good.iter().chain(&page.bad) {
                assert!(
                    !words.contains("field-") && !words.contains("flag-"),
                    "{words}"
                );
            }
        }
    }
    assert!(guide(ruleset(), "9.9.9", Texts::new(Language::English)).is_none());
}

#[test]
fn an_example_is_said_in_words() {
    let page = guide(ruleset(), "2.3.10.1", Texts::new(Language::Chinese)).unwrap();
    let (sign, words) = &page.bad[0];
    assert_eq!(*sign, Sign::Fail);
    assert!(
        words.contains("参与抽取或竞猜要花钱或虚拟币吗？ 是"),
        "{words}"
    );
    let page = guide(ruleset(), "1.1.c", Texts::new(Language::Chinese)).unwrap();
    assert_eq!(page.bad[0].1, "应用名称：青禾 共绘");
}

#[test]
fn a_number_of_the_official_table_names_its_row() {
    let texts = Texts::new(Language::Chinese);
    let chapter = |id: &str| {
        let page = guide(ruleset(), id, texts).unwrap();
        let line = page
            .lines
            .into_iter()
            .find(|(label, _)| *label == "explain-chapter");
        line.unwrap().1
    };
    assert!(chapter("3.3.7.t11.1.e").ends_with("表第 11 行"));
    assert!(chapter("3.3.7.t02").ends_with("表第 2 行"));
    assert!(!chapter("3.3.7").contains('行'));
}
