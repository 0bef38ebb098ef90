//! What made statements lapse: the project as it was while they stood, kept for as long as it is open, so that a person
//! sees what changed and does not confirm blindly.

use crate::checks::Input;
use crate::checks::statements::{Lapse, Standing};
use crate::engine::report::{ClauseReport, Report};
use crate::engine::{FOUND, bound_to};
use crate::project::{
    Draft, FieldPath, FileRef, Paper, PaperField, Project, Screen, Statement, TextField,
};
use crate::ruleset::Ruleset;
use crate::store::Lapsed;
use crate::worker::Checked;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Statements that lapsed, each with the project it spoke of.
#[derive(Debug, Default)]
pub struct Lapses {
    before: BTreeMap<String, Arc<Project>>,
    /// Those of earlier days; they count for as long as the statement is still the one that stood then.
    earlier: BTreeMap<String, Arc<Project>>,
    /// What is known to be on disk.
    kept: Vec<Lapsed>,
}

/// What differs between two states of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub path: FieldPath,
    /// Before and after.
    pub values: Values,
}

/// Before and after, where that can be told in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// Two texts.
    Texts(String, String),
    /// Two answers to a question.
    Answers(Option<bool>, Option<bool>),
    /// Two choices, each the text ids of what was chosen.
    Chosen(Vec<String>, Vec<String>),
    /// It is another one.
    Untold,
    /// Something of this input is another one.
    Within(Input),
    /// What checks found in the texts is something else.
    Found,
}

/// What changed since a statement was made, told by what is kept with it alone: the parts it was bound to and the same
/// parts now. Empty where the statement does not keep them, or where none differs.
pub fn told_by_parts(statement: &Statement, clause: &ClauseReport) -> Vec<Change> {
    if statement.parts.is_empty() {
        return Vec::new();
    }
    let names: BTreeSet<&String> = statement.parts.keys().chain(clause.parts.keys()).collect();
    let differs = |name: &&String| statement.parts.get(*name) != clause.parts.get(*name);
    let changed = names.into_iter().filter(differs);
    changed.filter_map(|name| part(name)).collect()
}

/// What statements are bound to as a whole.
const INPUTS: [Input; 17] = [
    Input::Name,
    Input::ShownName,
    Input::Version,
    Input::Brief,
    Input::Detail,
    Input::Keywords,
    Input::Languages,
    Input::Urls,
    Input::Developer,
    Input::Category,
    Input::Facts,
    Input::Icon,
    Input::Screenshots,
    Input::Permissions,
    Input::Privacy,
    Input::Agreement,
    Input::Papers,
];

/// A part of a statement by its name.
fn part(name: &str) -> Option<Change> {
    let (path, values) = if name == FOUND {
        (FieldPath::Text(TextField::Detail), Values::Found)
    } else if let Some(flag) = name.strip_prefix("flag-") {
        (FieldPath::Fact(flag.to_owned()), Values::Untold)
    } else if let Some(slot) = name.strip_prefix("slot-") {
        (FieldPath::Paper(slot.to_owned()), Values::Untold)
    } else {
        let input = INPUTS.into_iter().find(|one| one.words() == name)?;
        (input.path(), Values::Within(input))
    };
    Some(Change { path, values })
}

impl Lapses {
    /// What is known of lapses of earlier days.
    pub(super) fn of(kept: Vec<Lapsed>) -> Self {
        let each = kept.iter().flat_map(|state| {
            let project = &state.project;
            let clauses = state.clauses.iter();
            clauses.map(|clause| (clause.clone(), Arc::clone(project)))
        });
        Self {
            before: BTreeMap::new(),
            earlier: each.collect(),
            kept,
        }
    }

    /// What is to be kept on disk, where that is something else than what is there.
    pub(super) fn news(&mut self, now: &Project) -> Option<Vec<Lapsed>> {
        let mut states: Vec<Lapsed> = Vec::new();
        for clause in now.statements.keys() {
            let Some(project) = self.before(clause, now) else {
                continue;
            };
            let known = states.iter_mut().find(|state| state.project == *project);
            match known {
                Some(known) => known.clauses.push(clause.clone()),
                None => states.push(Lapsed {
                    clauses: vec![clause.clone()],
                    project: Arc::clone(project),
                }),
            }
        }
        if states == self.kept {
            return None;
        }
        self.kept.clone_from(&states);
        Some(states)
    }

    /// A check is done: what stood in the report before and does not any more lapsed by what was changed in between.
    pub(super) fn answered(&mut self, old: Option<&Checked>, new: &Report) {
        for clause in &new.clauses {
            let id = clause.id.as_str();
            let changed = Lapse::Changed;
            if !matches!(&clause.statement, Standing::Lapsed { why, .. } if *why == changed) {
                self.before.remove(id);
                continue;
            }
            let stood = |old: &&Checked| {
                let before = old.report.clause(id);
                before.is_some_and(|before| matches!(before.statement, Standing::Stands { .. }))
            };
            if let Some(old) = old.filter(stood) {
                let known = self.before.entry(id.to_owned());
                known.or_insert_with(|| Arc::clone(&old.project));
            }
        }
    }

    /// Statements written by hand turned out to speak of the project as it was opened.
    pub(super) fn bound(&mut self, clauses: impl Iterator<Item = String>, opened: &Arc<Project>) {
        let spoke = clauses.map(|clause| (clause, Arc::clone(opened)));
        self.before.extend(spoke);
    }

    /// The project as it was while the statement on a clause stood; `None` when that is not known.
    pub fn before(&self, clause: &str, now: &Project) -> Option<&Arc<Project>> {
        let earlier = || {
            let project = self.earlier.get(clause)?;
            let (then, said) = (project.statements.get(clause)?, now.statements.get(clause)?);
            (then == said || then.is_as_written(said)).then_some(project)
        };
        self.before.get(clause).or_else(earlier)
    }

    /// What changed of all that a statement is bound to; empty when that is not known.
    pub fn changes(&self, clause: &str, now: &Project, ruleset: &Ruleset) -> Vec<Change> {
        let Some(before) = self.before(clause, now) else {
            return Vec::new();
        };
        let all = differences(before, now);
        let Some(clause) = ruleset.clause(clause) else {
            return all;
        };
        let bound = bound_to(clause);
        let counts = |change: &&Change| input_of(&change.path).is_none_or(|it| bound.contains(&it));
        let own: Vec<Change> = all.iter().filter(counts).cloned().collect();
        // A text can count by what a check found in it.
        if own.is_empty() { all } else { own }
    }
}

/// The input something is part of; `None` for what no check reads.
fn input_of(path: &FieldPath) -> Option<Input> {
    Some(match path {
        FieldPath::Text(field) => Input::of(*field),
        FieldPath::Keywords => Input::Keywords,
        FieldPath::Languages => Input::Languages,
        FieldPath::DeveloperKind => Input::Developer,
        FieldPath::Businesses => Input::Category,
        FieldPath::Fact(_) => Input::Facts,
        FieldPath::Icon | FieldPath::Logo => Input::Icon,
        FieldPath::Screenshots(_) => Input::Screenshots,
        FieldPath::Permissions => Input::Permissions,
        FieldPath::PolicyFile => Input::Privacy,
        FieldPath::AgreementFile => Input::Agreement,
        FieldPath::Paper(_) | FieldPath::PaperText(..) => Input::Papers,
        FieldPath::Unfiled | FieldPath::Statement(_) | FieldPath::Rounds | FieldPath::Done => {
            return None;
        }
    })
}

/// Every place that is another one now, also of what no statement is bound to.
pub(super) fn changed(before: &Project, now: &Project) -> Vec<FieldPath> {
    let entered = differences(before, now).into_iter();
    let mut all: Vec<FieldPath> = entered.map(|change| change.path).collect();
    let (old, new) = (&before.statements, &now.statements);
    let clauses: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let said = |clause: &&String| old.get(*clause) != new.get(*clause);
    let said = clauses.into_iter().filter(said);
    all.extend(said.map(|clause| FieldPath::Statement(clause.clone())));
    let (old, new) = (&before.drafts, &now.drafts);
    let differs = |draft: &&Draft| !old.contains(draft) || !new.contains(draft);
    let forms = old.iter().chain(new).filter(differs);
    let forms: BTreeSet<&String> = forms.map(|draft| &draft.about).collect();
    all.extend(forms.into_iter().cloned().map(FieldPath::Statement));
    let others = [
        (FieldPath::Unfiled, before.unfiled != now.unfiled),
        (FieldPath::Rounds, before.rounds != now.rounds),
        (FieldPath::Done, before.done != now.done),
    ];
    let others = others.into_iter().filter(|(_, differs)| *differs);
    all.extend(others.map(|(path, _)| path));
    all
}

/// Everything that was entered and is another one now.
fn differences(before: &Project, now: &Project) -> Vec<Change> {
    let mut all = Vec::new();
    for &field in TextField::ALL {
        let (old, new) = (before.text(field), now.text(field));
        put(&mut all, FieldPath::Text(field), old != new, || {
            texts(old, new)
        });
    }
    let (old, new) = (&before.listing.keywords, &now.listing.keywords);
    put(&mut all, FieldPath::Keywords, old != new, || {
        texts(&old.join(" "), &new.join(" "))
    });
    let flags: BTreeSet<&String> = before.facts.0.keys().chain(now.facts.0.keys()).collect();
    for flag in flags {
        let (old, new) = (before.facts.answer(flag), now.facts.answer(flag));
        put(&mut all, FieldPath::Fact(flag.clone()), old != new, || {
            Values::Answers(old, new)
        });
    }
    let (old, new) = (&before.media, &now.media);
    let pictures = [
        (FieldPath::Icon, old.icon.as_slice(), new.icon.as_slice()),
        (FieldPath::Logo, old.logo.as_slice(), new.logo.as_slice()),
    ];
    let screens = Screen::ALL.map(|screen| {
        let (old, new) = (old.screenshots(screen), new.screenshots(screen));
        (FieldPath::Screenshots(screen), old, new)
    });
    for (path, old, new) in pictures.into_iter().chain(screens) {
        put(&mut all, path, old != new, || files(old, new));
    }
    put_choices(&mut all, before, now);
    put_papers(&mut all, before, now);
    for (path, differs) in untold(before, now) {
        put(&mut all, path, differs, || Values::Untold);
    }
    all
}

/// The ids of what is chosen from a list.
type Chosen = fn(&Project) -> Vec<String>;

/// What is chosen from a list.
fn put_choices(all: &mut Vec<Change>, before: &Project, now: &Project) {
    let languages = |project: &Project| -> Vec<String> {
        let tags = project.listing.languages.iter();
        tags.map(|tag| format!("language-{tag}")).collect()
    };
    let kind = |project: &Project| vec![format!("developer-kind-{}", project.developer.kind.id())];
    let businesses = |project: &Project| -> Vec<String> {
        let ids = project.category.businesses.iter();
        ids.map(|id| format!("business-{id}")).collect()
    };
    let choices: [(FieldPath, Chosen); 3] = [
        (FieldPath::Languages, languages),
        (FieldPath::DeveloperKind, kind),
        (FieldPath::Businesses, businesses),
    ];
    for (path, of) in choices {
        let (old, new) = (of(before), of(now));
        put(all, path, old != new, || Values::Chosen(old, new));
    }
    // That there is none differs from that nobody said so.
    let undecided = before.category != now.category && businesses(before) == businesses(now);
    put(all, FieldPath::Businesses, undecided, || Values::Untold);
}

/// What is another one at a paper: its files, then what was typed of it.
fn put_papers(all: &mut Vec<Change>, before: &Project, now: &Project) {
    let slots: BTreeSet<&String> = before.papers.keys().chain(now.papers.keys()).collect();
    let none = Paper::default();
    for slot in slots {
        let old = before.papers.get(slot).unwrap_or(&none);
        let new = now.papers.get(slot).unwrap_or(&none);
        let path = FieldPath::Paper(slot.clone());
        let told = all.len();
        put(all, path.clone(), old.files != new.files, || {
            files(&old.files, &new.files)
        });
        for field in PaperField::ALL {
            let (was, is) = (old.text(field), new.text(field));
            let path = FieldPath::PaperText(slot.clone(), field);
            put(all, path, was != is, || texts(was, is));
        }
        let differs = old != new && all.len() == told;
        put(all, path, differs, || Values::Untold);
    }
}

/// Files in place of others, by name; all of them where none took the place of another.
fn files(old: &[FileRef], new: &[FileRef]) -> Values {
    let only = |these: &[FileRef], others: &[FileRef]| -> Vec<FileRef> {
        let gone = these.iter().filter(|file| !others.contains(file));
        gone.cloned().collect()
    };
    let (left, came) = (only(old, new), only(new, old));
    if left.is_empty() || came.is_empty() {
        return Values::Texts(names(old), names(new));
    }
    Values::Texts(names(&left), names(&came))
}

/// Files by name.
fn names(files: &[FileRef]) -> String {
    let names: Vec<&str> = files.iter().map(FileRef::name).collect();
    names.join(" ")
}

/// Characters told before and behind what differs in two texts.
const AROUND: usize = 12;

/// Two texts, each cut to where it differs from the other.
fn texts(old: &str, new: &str) -> Values {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let alike = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (left, right) = (old.iter().skip(alike).rev(), new.iter().skip(alike).rev());
    let behind = left.zip(right).take_while(|(a, b)| a == b).count();
    let cut = |text: &[char]| -> String {
        let start = alike.saturating_sub(AROUND);
        let end = (text.len() - behind + AROUND).min(text.len());
        let part = text.get(start..end).unwrap_or(text);
        let (head, tail) = (start > 0, end < text.len());
        let mark = |cut: bool| cut.then_some('…');
        mark(head)
            .into_iter()
            .chain(part.iter().copied())
            .chain(mark(tail))
            .collect()
    };
    Values::Texts(cut(&old), cut(&new))
}

fn put(all: &mut Vec<Change>, path: FieldPath, differs: bool, values: impl FnOnce() -> Values) {
    if differs {
        let values = values();
        all.push(Change { path, values });
    }
}

/// What cannot be told in a line, each with whether it differs.
fn untold(before: &Project, now: &Project) -> [(FieldPath, bool); 3] {
    let (old, new) = (&before.legal, &now.legal);
    [
        (
            FieldPath::Permissions,
            before.permissions != now.permissions,
        ),
        (FieldPath::PolicyFile, old.policy_file != new.policy_file),
        (
            FieldPath::AgreementFile,
            old.agreement_file != new.agreement_file,
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Values, texts};

    #[test]
    fn two_texts_are_cut_to_where_they_differ() {
        let long = |middle: &str| {
            format!(
                "{}{middle}{}",
                "一二三四五六七八九十".repeat(3),
                "甲乙丙丁".repeat(9)
            )
        };
        let cut =
            |middle: &str| format!("…九十一二三四五六七八九十{middle}甲乙丙丁甲乙丙丁甲乙丙丁…");
        let told = texts(&long("最专业"), &long("好用"));
        assert_eq!(told, Values::Texts(cut("最专业"), cut("好用")));
        let told = texts("云图", "云图纪要");
        assert_eq!(
            told,
            Values::Texts("云图".to_owned(), "云图纪要".to_owned())
        );
        let told = texts("甲甲", "甲");
        assert_eq!(told, Values::Texts("甲甲".to_owned(), "甲".to_owned()));
    }
}
