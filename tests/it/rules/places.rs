//! Where clauses stand in the official text.

use crate::support::ruleset;
use guoshen::locale::{Language, Texts, begins_clause, names_clause};
use std::collections::BTreeMap;

#[test]
fn every_clause_has_a_place_of_its_own_in_every_language() {
    let ruleset = ruleset();
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        for clause in ruleset.clauses() {
            let id = clause.id.as_str();
            let place = texts.clause_place(id);
            assert!(
                !place.is_empty() && place == place.trim(),
                "{id}: `{place}`"
            );
            assert!(!place.contains(['{', '$']), "{id}: {place}");
            let other = known.insert(place.clone(), id);
            assert_eq!(other, None, "{id} is {place} as well");
        }
    }
}

#[test]
fn a_place_reads_like_the_official_text() {
    let said = |language, id| Texts::new(language).clause_place(id);
    for (id, chinese, english) in [
        ("1.1.a", "一(1)a", "1(1)a"),
        ("1.10", "一(10)", "1(10)"),
        ("2.3.10.2", "二 3(10)2", "2.3(10)2"),
        ("2.6.1", "二 6", "2.6"),
        ("2.9.4.10", "二 9(4)第10项", "2.9(4) item 10"),
        ("3.3.7.t13.2", "三 3(7)表13(2)", "3.3(7) table 13(2)"),
        ("4.1.icp.2", "4.1 ICP 第2项", "4.1 ICP item 2"),
        (
            "4.2.1.securities.1",
            "4.2.1 证券(1)",
            "4.2.1 securities (1)",
        ),
        ("4.2.5.media.3a", "4.2.5 直播视频(3)a", "4.2.5 media (3)a"),
        ("A.icp.3.10", "附 ICP 3.10", "App. ICP 3.10"),
        ("9.9.own", "9.9.own", "9.9.own"),
    ] {
        assert_eq!(said(Language::Chinese, id), chinese);
        assert_eq!(said(Language::English, id), english);
    }
}

#[test]
fn a_clause_is_known_by_its_id_and_by_its_place() {
    for (typed, id) in [
        ("3.3.7.t13.2", "3.3.7.t13.2"),
        ("三、3.（7）表 13（2）", "3.3.7.t13.2"),
        ("二、3.(10) 2)", "2.3.10.2"),
        ("二3(10)2", "2.3.10.2"),
        ("4.2.1 Securities (1)", "4.2.1.securities.1"),
        ("四·4.2.1 证券", "4.2.1.bank.1"),
    ] {
        let known = names_clause(typed, id);
        assert_eq!(known, !typed.starts_with('四'), "{typed}");
    }
    assert!(begins_clause("一(1)", "1.1.a"));
    assert!(begins_clause("1.1", "1.1.b"));
    assert!(!begins_clause("", "1.1.b"));
    let ruleset = ruleset();
    for clause in ruleset.clauses() {
        let id = clause.id.as_str();
        let place = Texts::new(Language::Chinese).clause_place(id);
        let mut all = ruleset.clauses().iter();
        let found = all.find(|other| names_clause(&place, other.id.as_str()));
        assert_eq!(found.unwrap().id.as_str(), id, "{place}");
    }
}
