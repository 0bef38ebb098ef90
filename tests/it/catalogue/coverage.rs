//! Scenes that make every clause apply at least once.

use crate::support::{Scene, ruleset};
use guoshen::project::{DeveloperKind, Edit, PaperField};

/// The clean project, and four of every business.
pub(super) fn scenes() -> Vec<(&'static str, Scene)> {
    let base = Scene::base();
    let mut company = Scene::base();
    for flag in ruleset().flags() {
        company.edit(Edit::Fact(flag.id.clone(), Some(true)));
    }
    for business in ruleset().businesses() {
        company.edit(Edit::Business(business.id.clone(), true));
    }
    let mut charity = company.clone();
    for flag in ruleset().flags() {
        charity.edit(Edit::Fact(flag.id.clone(), Some(flag.id == "networked")));
    }
    let none = String::new();
    charity.edit(Edit::PaperText(
        "icp-filing".to_owned(),
        PaperField::Number,
        none,
    ));
    let mut individual = company.clone();
    individual.edit(Edit::DeveloperKind(DeveloperKind::Individual));
    let mut others = company.clone();
    for slot in ruleset().slots() {
        let holder = "小鹿示例有限公司".to_owned();
        others.edit(Edit::PaperText(slot.id.clone(), PaperField::Holder, holder));
        // One certificate is a person's, the others a company's.
        let personal = slot.id == "software-copyright";
        others.edit(Edit::PaperPersonal(slot.id.clone(), personal));
    }
    vec![
        ("the clean project", base),
        ("a company that does everything", company),
        (
            "a company of every business that denies everything else and has no number",
            charity,
        ),
        ("a person who does everything", individual),
        ("a company with the papers of others", others),
    ]
}

#[test]
fn every_clause_applies_in_some_scene() {
    let reports: Vec<_> = scenes().iter().map(|(_, scene)| scene.run()).collect();
    for clause in ruleset().clauses() {
        let applies = reports.iter().any(|report| {
            report.clause(clause.id.as_str()).is_some_and(|entry| {
                entry.outcome != guoshen::checks::Outcome::NotApplicable
                    && entry.because.id != "because-answer-needed"
            })
        });
        assert!(applies, "{}: {}", clause.id, clause.applies);
    }
}

#[test]
fn an_empty_project_asks_before_it_judges() {
    let scene = Scene::default();
    let report = scene.run();
    assert_eq!(report.clauses.len(), ruleset().clauses().len());
    let asked = report
        .clauses
        .iter()
        .filter(|clause| clause.because.id == "because-answer-needed")
        .count();
    assert!(asked > 100, "{asked}");
    for clause in &report.clauses {
        let conditional = ruleset()
            .clause(clause.id.as_str())
            .is_some_and(|known| known.applies.to_string() != "always");
        assert!(
            clause.outcome != guoshen::checks::Outcome::Pass || !conditional,
            "{} passes although nothing was answered",
            clause.id
        );
    }
}
