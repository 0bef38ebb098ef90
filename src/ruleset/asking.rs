//! In which order questions make sense: one that only matters after another comes behind it, and is asked once that
//! one is answered.

use super::applies::{Atom, Truth};
use super::{Flag, Ruleset};
use crate::project::Project;

impl Ruleset {
    /// The questions group by group, each behind those it hangs on, with how many stand between it and a question that
    /// hangs on none.
    pub fn flags_in_order(&self) -> Vec<(&Flag, usize)> {
        let mut out = Vec::new();
        for flag in self.flags() {
            if self.leader(flag).is_none() {
                self.put(flag, 0, &mut out);
            }
        }
        // Questions that hang on each other hang on nothing that is asked.
        for flag in self.flags() {
            if !out.iter().any(|(put, _)| put.id == flag.id) {
                out.push((flag, 0));
            }
        }
        out
    }

    fn put<'a>(&'a self, flag: &'a Flag, depth: usize, out: &mut Vec<(&'a Flag, usize)>) {
        out.push((flag, depth));
        for other in self.flags() {
            if self
                .leader(other)
                .is_some_and(|leader| leader.id == flag.id)
            {
                self.put(other, depth + 1, out);
            }
        }
    }

    /// The question another stands behind: the last of its group that decides whether it matters.
    fn leader(&self, flag: &Flag) -> Option<&Flag> {
        let atoms = flag.when.atoms();
        let decides = |other: &&Flag| {
            other.group == flag.group && atoms.contains(&&Atom::Flag(other.id.clone()))
        };
        let mut others = self.flags().iter().filter(|other| other.id != flag.id);
        others.rfind(decides)
    }

    /// What of some open questions can be asked now: one that may not matter gives way to those that decide it.
    pub fn asked_first(&self, open: &[Atom], project: &Project) -> Vec<Atom> {
        let mut asked = Vec::new();
        let mut seen: Vec<Atom> = Vec::new();
        let mut left: Vec<Atom> = open.iter().rev().cloned().collect();
        while let Some(atom) = left.pop() {
            if seen.contains(&atom) {
                continue;
            }
            seen.push(atom.clone());
            match self.decided_by(&atom, project) {
                Some(first) => left.extend(first.into_iter().rev()),
                None => asked.push(atom),
            }
        }
        asked
    }

    /// What has to be known before a question is worth asking; `None` when it is already.
    fn decided_by(&self, atom: &Atom, project: &Project) -> Option<Vec<Atom>> {
        let Atom::Flag(id) = atom else { return None };
        let flag = self.flags().iter().find(|flag| flag.id == *id)?;
        match flag.when.evaluate(project, self) {
            Truth::Unknown(first) => Some(first),
            Truth::Yes | Truth::No(_) => None,
        }
    }
}
