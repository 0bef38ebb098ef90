//! Help about clauses: every example was tried, and every page says what the catalogue says.

use crate::support::ruleset;
use crate::tried;
use guoshen::checks::{Finding, Outcome};
use guoshen::engine::report::Report;
use guoshen::locale::{Language, Texts};
use guoshen::review::examples::{self, Example, Sign};
use guoshen::review::guide;
use guoshen::ruleset::Mode;

/// What came of it, as the window would show it. What only a person knows is open until it is said.
fn sign(report: &Report, id: &str) -> Option<Sign> {
    let clause = report.clause(id)?;
    let found = clause
        .findings
        .iter()
        .any(|finding| finding.outcome >= Outcome::Warn);
    let firm = |finding: &Finding| finding.firm && finding.outcome == Outcome::Fail;
    let lacks = clause.findings.iter().any(firm);
    Some(match clause.outcome {
        Outcome::Pass if !found => Sign::Pass,
        Outcome::Pending if !found && clause.mode != Mode::Attest => Sign::Clear,
        Outcome::Pending if lacks => Sign::Lack,
        Outcome::Pending => Sign::Pending,
        Outcome::Warn => Sign::Warn,
        Outcome::Fail => Sign::Fail,
        _ => return None,
    })
}

/// An example that comes out otherwise, said in words.
fn wrong((id, example): &(&str, &Example)) -> Option<String> {
    let report = tried::scene(id, example).run();
    let got = sign(&report, id);
    (got != Some(example.sign)).then(|| {
        let clause = report.clause(id).unwrap();
        let found: Vec<&str> = clause
            .findings
            .iter()
            .map(|finding| finding.message.id.as_str())
            .collect();
        format!(
            "{id} {:?}: {:?} ({:?}, {}), not {:?}",
            example.set,
            got,
            clause.outcome,
            found.join(" "),
            example.sign
        )
    })
}

#[test]
fn every_example_comes_out_as_help_says() {
    let all: Vec<(&str, &Example)> = examples::all()
        .flat_map(|(id, examples)| examples.iter().map(move |example| (id, example)))
        .collect();
    assert_eq!(all.len(), examples::count(), "every line is understood");
    assert!(all.len() > 600, "{}", all.len());
    let parts = all.chunks(all.len().div_ceil(4));
    let found: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().filter_map(wrong).collect::<Vec<_>>()))
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// Clauses beside those that only inform of which nothing passes, and why.
const NEVER_GOOD: [(&str, &str); 1] = [(
    "5.pdf.2",
    "it applies only to a number somebody else holds, which is always pointed out",
)];

#[test]
fn every_clause_that_decides_has_examples_of_both_kinds() {
    for clause in ruleset().clauses() {
        let (id, all) = (clause.id.as_str(), examples::of(clause.id.as_str()));
        let good = all.iter().any(|example| example.sign.is_good());
        let bad = all.iter().any(|example| !example.sign.is_good());
        if clause.mode == Mode::Info {
            assert!(all.is_empty(), "{id} only informs");
            continue;
        }
        let never = NEVER_GOOD.iter().any(|(known, _)| *known == id);
        assert!(bad, "{id} has no example of what is pointed out");
        assert_eq!(good, !never, "{id}: an example of what is fine");
    }
}

#[test]
fn what_only_a_person_knows_is_told_by_an_example_as_well() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for clause in ruleset().clauses() {
            let page = guide(ruleset(), clause.id.as_str(), texts).unwrap();
            let told = (page.told_good.is_some(), page.told_bad.is_some());
            assert_eq!(told.0, told.1, "{}: both or none", page.id);
            let wanted = clause.mode == Mode::Attest;
            assert!(told.0 || !wanted, "{} {}", language.tag(), page.id);
            assert!(!told.0 || clause.mode != Mode::Info, "{}", page.id);
        }
    }
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
                let raw = [
                    "field-",
                    "flag-",
                    "slot-",
                    "example-",
                    "business-",
                    "passage-",
                ];
                assert!(!raw.iter().any(|raw| words.contains(raw)), "{words}");
                assert!(!words.contains(['{', '[']), "{}: {words}", page.id);
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
fn papers_statements_and_passages_are_said_in_words() {
    let texts = Texts::new(Language::Chinese);
    let words = |id: &str| {
        let page = guide(ruleset(), id, texts).unwrap();
        let all = page.good.into_iter().chain(page.bad);
        all.map(|(_, words)| words).collect::<Vec<_>>().join("\n")
    };
    assert!(words("4.1.license.1").contains("营业执照：没有上传"));
    assert!(words("2.1.1").contains("还没有声明"));
    assert!(words("0.1.b").contains("隐私政策里没有“保存期限”的句子"));
    assert!(words("4.2.4.service.2").contains("5 个持有人各一份"));
    assert!(words("1.8").contains("应用图标：右上角有红色圆点"));
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
