//! The tables of `assets/ruleset`: every name points at something, every figure says where it comes from.

use crate::support::{files_below, root, ruleset};
use guoshen::base::parse_date;
use guoshen::locale::{Language, Texts, clause_key};
use guoshen::project::{Edit, Project};
use guoshen::ruleset::applies::{Atom, Condition, Truth};
use guoshen::ruleset::{Mode, Relation};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn there_are_as_many_clauses_as_the_specification_has() {
    let mut by_mode: BTreeMap<Mode, usize> = BTreeMap::new();
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for clause in ruleset().clauses() {
        *by_mode.entry(clause.mode).or_default() += 1;
        assert!(ids.insert(clause.id.as_str()), "{} comes twice", clause.id);
        assert_eq!(clause.digest.as_str().len(), 64, "{}", clause.id);
    }
    let counted: Vec<(Mode, usize)> = by_mode.into_iter().collect();
    assert_eq!(
        counted,
        [
            (Mode::Auto, 133),
            (Mode::Assist, 72),
            (Mode::Attest, 51),
            (Mode::Info, 27)
        ]
    );
    assert_eq!(ids.len(), 283);
}

#[test]
fn related_clauses_exist_and_know_of_each_other() {
    for clause in ruleset().clauses() {
        for (other, relation) in &clause.related {
            let found = ruleset().clause(other.as_str());
            let found = found.unwrap_or_else(|| panic!("{}: there is no {other}", clause.id));
            assert_ne!(found.id, clause.id);
            if *relation != Relation::Related {
                assert!(
                    found
                        .related
                        .iter()
                        .any(|(id, back)| *id == clause.id && back == relation),
                    "{} {relation:?} {other}, but not the other way round",
                    clause.id
                );
            }
        }
    }
}

#[test]
fn every_figure_and_word_list_has_a_source_and_a_date() {
    for (name, limit) in ruleset().limits() {
        assert!(limit.value > 0 && !limit.unit.is_empty(), "{name}");
        assert!(!limit.source.is_empty(), "{name}");
        assert!(parse_date(&limit.checked).is_some(), "{name}");
    }
    for (name, list) in ruleset().word_lists() {
        assert!(!list.words.is_empty() && !list.source.is_empty(), "{name}");
        assert!(parse_date(&list.checked).is_some(), "{name}");
    }
    assert!(parse_date(&ruleset().checked).is_some());
    assert!(ruleset().source.starts_with("https://"));
}

#[test]
fn a_word_stands_in_one_tier_of_a_list() {
    for (name, list) in ruleset().word_lists() {
        let mut tiers = BTreeMap::new();
        for (word, tier) in &list.words {
            if let Some(before) = tiers.insert(word, tier) {
                assert_eq!(before, tier, "{name}: `{word}` is in two tiers");
            }
        }
    }
}

#[test]
fn every_number_format_takes_its_own_example() {
    for (id, pattern) in ruleset().patterns() {
        assert!(pattern.matches(&pattern.example), "{id}");
        assert!(!pattern.matches(""), "{id}");
        let text = pattern.expression.as_str();
        assert!(text.starts_with('^') && text.ends_with('$'), "{id}: {text}");
    }
}

#[test]
fn conditions_read_back_and_ask_for_known_things() {
    let groups = ruleset().groups();
    for clause in ruleset().clauses() {
        let text = clause.applies.to_string();
        assert_eq!(
            Condition::parse(&text).as_ref(),
            Ok(&clause.applies),
            "{text}"
        );
        for atom in clause.applies.atoms() {
            let known = match atom {
                Atom::Flag(id) => ruleset().flags().iter().any(|flag| flag.id == *id),
                Atom::Business(id) => ruleset().businesses().iter().any(|one| one.id == *id),
                Atom::Group(id) => groups.contains(&id.as_str()),
                _ => true,
            };
            assert!(known, "{}: {atom}", clause.id);
        }
    }
}

#[test]
fn every_question_decides_something() {
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    for clause in ruleset().clauses() {
        for atom in clause.applies.atoms() {
            if let Atom::Flag(id) = atom {
                asked.insert(id);
            }
        }
        asked.extend(clause.need.iter().flat_map(|need| need.flags()));
    }
    let source = include_str!("../../../assets/ruleset/flags.tsv");
    let checks: String = files_below(&root().join("src/checks"), &["rs"])
        .into_iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    for flag in ruleset().flags() {
        let opens = source
            .lines()
            .find(|line| line.starts_with(&format!("{}\t", flag.id)))
            .and_then(|line| line.split('\t').nth(3))
            .unwrap_or_default();
        assert!(
            asked.contains(flag.id.as_str())
                || checks.contains(&format!("\"{}\"", flag.id))
                || opens == "-",
            "`{}` decides nothing, although the table says it opens {opens}",
            flag.id
        );
        for business in &flag.businesses {
            assert!(
                ruleset().businesses().iter().any(|one| one.id == *business),
                "{}: there is no business `{business}`",
                flag.id
            );
        }
    }
}

#[test]
fn every_demanded_paper_has_a_slot_and_every_slot_is_asked_for() {
    let mut demanded: BTreeSet<&str> = BTreeSet::new();
    for clause in ruleset().clauses() {
        if let Some(need) = &clause.need {
            for slot in need.slots() {
                assert!(ruleset().slot(slot).is_some(), "{}: {slot}", clause.id);
                demanded.insert(slot);
            }
            for flag in need.flags() {
                assert!(
                    ruleset().flags().iter().any(|known| known.id == flag),
                    "{}: {flag}",
                    clause.id
                );
            }
        }
    }
    for slot in ruleset().slots() {
        assert!(
            demanded.contains(slot.id.as_str()) || slot.console != "none",
            "neither a clause nor the console asks for {}",
            slot.id
        );
        if let Some(pattern) = &slot.pattern {
            assert!(ruleset().pattern(pattern).is_some(), "{}", slot.id);
        }
    }
}

#[test]
fn there_are_nine_special_groups_in_their_order() {
    let groups = ruleset().groups();
    let unique: BTreeSet<&str> = groups.iter().copied().collect();
    assert_eq!((groups.len(), unique.len()), (9, 9), "{groups:?}");
}

#[test]
fn every_clause_has_a_title_and_a_summary_in_every_language() {
    for clause in ruleset().clauses() {
        let key = clause_key(clause.id.as_str());
        for language in Language::ALL {
            let texts = Texts::new(language);
            for id in [key.clone(), format!("{key}.summary")] {
                let text = texts.find(&id).unwrap_or_else(|| panic!("no `{id}`"));
                assert!(!text.trim().is_empty(), "{id}");
            }
        }
        if let Some(remains) = &clause.remains {
            assert!(
                Texts::default()
                    .find(&format!("remains-{remains}"))
                    .is_some(),
                "{}: remains-{remains}",
                clause.id
            );
        }
    }
}

#[test]
fn what_only_matters_after_another_yes_needs_no_answer_after_a_no() {
    let clause = ruleset().clause("3.3.4").unwrap();
    let applies = |answers: &[(&str, bool)]| {
        let mut project = Project::default();
        for (flag, answer) in answers {
            Edit::Fact((*flag).to_owned(), Some(*answer)).apply(&mut project);
        }
        clause.applies.evaluate(&project, ruleset())
    };
    let nothing = [("payment", false), ("recharge", false)];
    assert!(matches!(applies(&nothing), Truth::No(_)));
    let open = applies(&[("recharge", false)]);
    assert!(matches!(open, Truth::Unknown(_)), "payment decides it");
    // An answer that was given counts, whatever goes before it.
    let renewed = [("payment", false), ("recharge", false), ("autorenew", true)];
    assert!(matches!(applies(&renewed), Truth::Yes));
}
