//! Drift of the official text, tried on a text of our own and, where it lies beside the checkout, on the official one.

use super::folder;
use crate::support::{files_below, root, ruleset};
use guoshen::base::Digest;
use guoshen::ruleset::Ruleset;
use guoshen::ruleset::drift::{Drift, Fate, compare, learn};
use guoshen::worker::Catalogue;
use tempfile::TempDir;

/// A table of hashes that knows of no text yet.
pub(crate) const NOTHING: &str = "line\tlength\thash\tclauses\n";

/// Made up, with the markup of the official page: headings, numbers, bold, a table, a link.
pub(crate) const TEXT: &str = "## 一、鹿园须知
（1）鹿园清晨六点开门，周末延长到七点，雨天照常开放。
**（2）喂食胡萝卜以前先洗手；不得投喂巧克力和口香糖。**
<table>
   <tr>
      <td>游客姓名登记簿<br>
（1）登记姓名和来园日期，需与证件一致。</td>
   </tr>
</table>
- [鹿园地图下载地址](https://example.cn/map.pdf)
（3）离园时请把垃圾带走，谢谢大家的配合。
";

/// A folder with a ruleset whose clauses stand on lines of [`TEXT`]; `official` is what it knows of the text.
pub(crate) fn lodge_folder(official: &str) -> TempDir {
    let digest = Digest::of_bytes("喂食胡萝卜以前先洗手".as_bytes());
    let mut rows = String::new();
    for (id, line, digest) in [
        ("9.1", 2, "-"),
        ("9.2.a", 3, digest.as_str()),
        ("9.2.b", 3, "-"),
        ("9.3", 7, "-"),
        ("9.4", 10, "-"),
        ("9.5", 11, "-"),
    ] {
        let row = format!("\n{id}\t-\tINFO\tINFO\talways\t-\t-\t{line}\t{digest}\t-\t-");
        rows.push_str(&row);
    }
    let known = std::fs::read_to_string(root().join("assets/ruleset/clauses.tsv")).unwrap();
    let (head, _) = known.split_once('\n').unwrap();
    let clauses = format!("{head}{rows}\n");
    let folder = folder(&[("ruleset.toml", "2026.11", "2027.1")]);
    std::fs::write(folder.path().join("clauses.tsv"), &clauses).unwrap();
    std::fs::write(folder.path().join("papers.tsv"), "clause\tneed\talso\n").unwrap();
    std::fs::write(folder.path().join("official.tsv"), official).unwrap();
    folder
}

/// The ruleset of that folder, after it has learnt the text.
fn lodge() -> Ruleset {
    let make = |official: &str| {
        let folder = lodge_folder(official);
        let catalogue = Catalogue::from_folder(Some(folder.path())).unwrap();
        assert!(catalogue.notices.is_empty(), "{:?}", catalogue.notices);
        catalogue.ruleset
    };
    let empty = make(NOTHING);
    make(&learn(&empty, TEXT))
}

fn told(drift: &Drift) -> Vec<(Fate, Vec<&str>)> {
    let told = drift.changes.iter();
    told.map(|one| (one.fate, one.clauses.iter().map(String::as_str).collect()))
        .collect()
}

#[test]
fn the_same_text_in_other_clothes_does_not_differ() {
    let rules = lodge();
    let html = "<html><head><style>td { color: red }</style><script>let 鹿 = 1 < 2;</script></head>\
        <body><nav>首页 文档 登录</nav><h2>一、鹿园须知</h2><ol><li>鹿园清晨六点开门，周末延长到<b>七点</b>，\
        雨天照常开放。</li><li>喂食胡萝卜以前先洗手；不得投喂巧克力和口香糖。</li></ol><table><tr><td>游客姓名登记簿\
        </td></tr><tr><td>&#40;1&#41;登记姓名和来园日期，&nbsp;需与证件一致。</td></tr></table>\
        <a href=\"https://example.cn/map.pdf\">鹿园地图下载地址</a><p>离园时请把垃圾带走，谢谢大家的配合。</p>\
        <footer>版权所有，联系我们，友情链接</footer></body></html>";
    let plain = TEXT
        .replace("**", "")
        .replace("<br>", "")
        .replace("清晨", "清\n晨");
    for text in [TEXT, html, &plain, &TEXT.replace('，', " , ")] {
        let drift = compare(&rules, text).unwrap();
        assert_eq!(drift.changes, [], "{text}");
        assert_eq!(drift.found, drift.pieces);
    }
}

#[test]
fn a_changed_sentence_names_its_clause_alone() {
    let rules = lodge();
    let drift = compare(&rules, &TEXT.replace("六点", "八点")).unwrap();
    assert_eq!(told(&drift), [(Fate::Changed, vec!["9.1"])]);
    assert!(drift.changes[0].text.contains("八点"));
    // Two clauses share a line; only the one whose words changed is named.
    let drift = compare(&rules, &TEXT.replace("先洗手", "先把手擦干")).unwrap();
    assert_eq!(told(&drift), [(Fate::Changed, vec!["9.2.a"])]);
    let drift = compare(&rules, &TEXT.replace("口香糖", "棒棒糖")).unwrap();
    assert_eq!(told(&drift), [(Fate::Changed, vec!["9.2.b"])]);
}

#[test]
fn what_is_gone_and_what_is_new_is_named() {
    let rules = lodge();
    let gone = TEXT.replace("登记姓名和来园日期，需与证件一致。", "");
    let drift = compare(&rules, &gone).unwrap();
    assert_eq!(told(&drift), [(Fate::Vanished, vec!["9.3"])]);
    let new = TEXT.replace("（3）", "（3）禁止骑鹿拍照留念，违者请离园。\n（4）");
    let drift = compare(&rules, &new).unwrap();
    assert_eq!(told(&drift), [(Fate::Appeared, vec!["9.4"])]);
    assert!(drift.changes[0].text.contains("禁止骑鹿拍照留念"));
}

#[test]
fn another_text_is_told_from_a_newer_one() {
    let drift = compare(&lodge(), "今天天气不错，我们去公园散步。").unwrap();
    assert!(drift.is_another_text());
    assert!(!compare(&lodge(), TEXT).unwrap().is_another_text());
    for odd in [
        "", "<", "<<<", "&;&", "[](", "![](", "<!--", "<script>", "[[]]()",
    ] {
        assert!(compare(&lodge(), odd).unwrap().is_another_text());
    }
}

/// The official text, where it lies beside the checkout.
fn official() -> Option<String> {
    let folder = root().parent()?.join("shared/spec");
    let text = folder.is_dir().then(|| files_below(&folder, &["txt"]))?;
    text.first()
        .map(|path| std::fs::read_to_string(path).unwrap())
}

#[test]
fn the_official_text_has_not_drifted_from_its_own_hashes() {
    let Some(text) = official() else {
        eprintln!("skipped: the official text is not beside the checkout");
        return;
    };
    let drift = compare(ruleset(), &text).unwrap();
    assert_eq!(drift.changes, []);
    assert!(drift.pieces > 400, "{}", drift.pieces);
    let table = std::fs::read_to_string(root().join("assets/ruleset/official.tsv")).unwrap();
    assert_eq!(
        learn(ruleset(), &text),
        table,
        "run `guoshen drift --learn`"
    );
}

#[test]
fn every_line_of_the_official_text_is_missed_when_it_is_gone() {
    let Some(text) = official() else {
        return;
    };
    let lines: Vec<&str> = text.lines().collect();
    let (mut gone, mut missed) = (0, Vec::new());
    // Every fourth is enough, and a quarter of the time.
    for clause in ruleset().clauses().iter().step_by(4) {
        let numbers = clause.lines.split(',').filter_map(|one| one.parse().ok());
        let numbers: Vec<usize> = numbers.collect();
        let [number] = numbers[..] else { continue };
        let rest: Vec<&str> = lines
            .iter()
            .enumerate()
            .filter(|(at, _)| at + 1 != number)
            .map(|(_, line)| *line)
            .collect();
        let drift = compare(ruleset(), &rest.join("\n")).unwrap();
        gone += 1;
        let named = drift
            .changes
            .iter()
            .any(|one| one.clauses.contains(&clause.id.0));
        let others = drift
            .changes
            .iter()
            .filter(|one| one.line != number)
            .count();
        if !named || others > 0 {
            missed.push(format!("{} line {number}: {:?}", clause.id, told(&drift)));
        }
    }
    eprintln!("{gone} clauses taken out, {} not told", missed.len());
    assert!(gone > 30 && missed.len() * 20 <= gone, "{missed:#?}");
}
