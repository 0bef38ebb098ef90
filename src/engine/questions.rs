//! What has to be answered before it is known whether a clause applies.

use crate::base::Arg;
use crate::checks::finding::{Finding, Findings, Place};
use crate::project::{FieldPath, PaperField, Project};
use crate::ruleset::Clause;
use crate::ruleset::applies::{Atom, maybe_personal};

/// One question for each open part of the clause's condition.
pub(super) fn questions(clause: &Clause, atoms: &[Atom], project: &Project) -> Vec<Finding> {
    let mut out = Findings::default();
    for atom in atoms {
        let field = |path: FieldPath| Place::Field { path };
        match atom {
            Atom::Flag(flag) => {
                let question = Arg::term(format!("flag-{flag}"));
                let place = Place::Question { flag: flag.clone() };
                ask(
                    &mut out,
                    clause,
                    place,
                    "answer-needed",
                    Some(("question", question)),
                );
            }
            Atom::Individual => {
                let place = field(FieldPath::DeveloperKind);
                ask(&mut out, clause, place, "answer-developer-kind", None);
            }
            Atom::OtherCompany | Atom::CopyrightPersonal => {
                let Some(slot) = maybe_personal(project) else {
                    continue;
                };
                let holder = project
                    .papers
                    .get(slot)
                    .map_or("", |paper| paper.holder.trim());
                let path = FieldPath::PaperText(slot.to_owned(), PaperField::Holder);
                let asked = Some(("holder", holder.into()));
                ask(&mut out, clause, field(path), "answer-personal", asked);
            }
            _ => ask(
                &mut out,
                clause,
                field(FieldPath::Businesses),
                "answer-businesses",
                None,
            ),
        }
    }
    let mut findings = out.into_vec();
    findings.dedup();
    findings
}

fn ask(out: &mut Findings, clause: &Clause, place: Place, id: &str, arg: Option<(&str, Arg)>) {
    let finding = out.ask(clause.id.as_str()).at(place).firm();
    match arg {
        Some(arg) => finding.say(id, [arg]),
        None => finding.say(id, []),
    }
}
