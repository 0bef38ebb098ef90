//! Questions in an order that makes sense, and those that come first.

use crate::support::ruleset;
use guoshen::project::{Edit, Project};
use guoshen::ruleset::applies::Atom;
use std::collections::BTreeSet;

#[test]
fn every_question_stands_once_and_behind_those_it_hangs_on() {
    let ruleset = ruleset();
    let order: Vec<&str> = ruleset
        .flags_in_order()
        .iter()
        .map(|(flag, _)| flag.id.as_str())
        .collect();
    let once: BTreeSet<&str> = order.iter().copied().collect();
    assert_eq!(once.len(), ruleset.flags().len());
    assert_eq!(order.len(), once.len());
    for (flag, depth) in ruleset.flags_in_order() {
        let here = order.iter().position(|id| *id == flag.id).unwrap();
        for atom in flag.when.atoms() {
            let Atom::Flag(other) = atom else { continue };
            let there = order.iter().position(|id| id == other).unwrap();
            assert!(there < here, "{} before {other}", flag.id);
        }
        let groups = |id: &str| {
            let mut flags = ruleset.flags().iter();
            flags.find(|flag| flag.id == id).unwrap().group.clone()
        };
        let hangs = flag
            .when
            .atoms()
            .into_iter()
            .any(|atom| matches!(atom, Atom::Flag(other) if groups(other) == flag.group));
        assert_eq!(depth > 0, hangs, "{}", flag.id);
    }
}

#[test]
fn a_question_that_may_not_matter_gives_way_to_those_that_decide_it() {
    let ruleset = ruleset();
    let atom = |flag: &str| Atom::Flag(flag.to_owned());
    let mut project = Project::default();
    let open = [atom("random_prize"), atom("music"), atom("random")];
    assert_eq!(
        ruleset.asked_first(&open, &project),
        [atom("random"), atom("music")]
    );
    Edit::Fact("random".to_owned(), Some(true)).apply(&mut project);
    assert_eq!(
        ruleset.asked_first(&open[..1], &project),
        [atom("random_paid")]
    );
    Edit::Fact("random_paid".to_owned(), Some(true)).apply(&mut project);
    assert_eq!(
        ruleset.asked_first(&open[..1], &project),
        [atom("random_prize")]
    );
}
