//! The only way a project changes: [`Edit::apply`].

use super::{
    DeveloperKind, Draft, FileRef, Judgement, Paper, PaperField, Permission, Project, Round,
    Screen, Statement, StatementKind, TextField,
};
use crate::base::identity;
use serde::Serialize;

/// Address of anything editable; used by findings, deep links and undo labels.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldPath {
    /// A single text field.
    Text(TextField),
    /// The keyword chips.
    Keywords,
    /// Languages.
    Languages,
    /// Kind of developer.
    DeveloperKind,
    /// Chosen businesses.
    Businesses,
    /// One question by flag id.
    Fact(String),
    /// The app icon.
    Icon,
    /// The company logo.
    Logo,
    /// Screenshots of one end.
    Screenshots(Screen),
    /// The permission list.
    Permissions,
    /// File of the privacy policy.
    PolicyFile,
    /// File of the user agreement.
    AgreementFile,
    /// A paper slot.
    Paper(String),
    /// One field of a paper slot.
    PaperText(String, PaperField),
    /// Files not filed yet.
    Unfiled,
    /// A statement by clause id.
    Statement(String),
    /// The rounds of review.
    Rounds,
    /// What is ticked off in the console's form.
    Done,
}

impl FieldPath {
    /// What a person has before them to edit it: for each field of a paper, the paper.
    #[must_use]
    pub fn whole(self) -> Self {
        match self {
            Self::PaperText(slot, _) => Self::Paper(slot),
            path => path,
        }
    }

    /// Id of the text that names it.
    pub fn words(&self) -> String {
        let id = match self {
            Self::Text(field) => return format!("field-{}", field.id()),
            Self::Fact(flag) => return format!("flag-{flag}"),
            Self::Screenshots(screen) => return format!("field-{}", screen.id()),
            Self::Paper(slot) | Self::PaperText(slot, _) => return format!("slot-{slot}"),
            Self::Keywords => "field-keywords",
            Self::Languages => "field-languages",
            Self::DeveloperKind => "field-developer-kind",
            Self::Businesses => "field-businesses",
            Self::Icon => "field-icon",
            Self::Logo => "field-logo",
            Self::Permissions => "field-permissions",
            Self::PolicyFile => "field-policy-text",
            Self::AgreementFile => "field-agreement-text",
            Self::Unfiled => "papers-unfiled",
            Self::Statement(_) => "step-statements",
            Self::Rounds | Self::Done => "step-finish",
        };
        id.to_owned()
    }
}

/// One change to a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Replaces a text.
    Text(TextField, String),
    /// Replaces the keywords.
    Keywords(Vec<String>),
    /// Replaces the languages.
    Languages(Vec<String>),
    /// Chooses the kind of developer.
    DeveloperKind(DeveloperKind),
    /// Adds or removes a business.
    Business(String, bool),
    /// Says whether no special business applies; `true` clears the chosen ones.
    NoBusiness(bool),
    /// Answers a question, or takes the answer back.
    Fact(String, Option<bool>),
    /// Sets or removes the icon.
    Icon(Option<FileRef>),
    /// Sets or removes the company logo.
    Logo(Option<FileRef>),
    /// Replaces the screenshots of one end, order included.
    Screenshots(Screen, Vec<FileRef>),
    /// Replaces the permissions.
    Permissions(Vec<Permission>),
    /// Sets or removes the privacy policy file.
    PolicyFile(Option<FileRef>),
    /// Sets or removes the user agreement file.
    AgreementFile(Option<FileRef>),
    /// Replaces the files of a paper slot.
    PaperFiles(String, Vec<FileRef>),
    /// Replaces one text of a paper slot.
    PaperText(String, PaperField, String),
    /// Says whether the holder is a natural person.
    PaperPersonal(String, bool),
    /// Says whose paper a file of a slot is; nothing takes the name back.
    PaperOwner(String, FileRef, String),
    /// Replaces the files not filed yet.
    Unfiled(Vec<FileRef>),
    /// Says something about a place of the picture filed there.
    Judge(FieldPath, Judgement),
    /// Takes back what was said about such a place.
    Unjudge(FieldPath, Judgement),
    /// Makes or withdraws a statement.
    Statement(String, Option<Statement>),
    /// Writes in a form that is not signed.
    Draft(Draft),
    /// Empties such a form.
    NoDraft(String, StatementKind),
    /// Replaces the rounds of review.
    Rounds(Vec<Round>),
    /// Ticks off a field of the console's form, or takes the tick back.
    Done(String, bool),
}

impl Edit {
    /// What the edit touches.
    pub fn path(&self) -> FieldPath {
        match self {
            Self::Text(field, _) => FieldPath::Text(*field),
            Self::Keywords(_) => FieldPath::Keywords,
            Self::Languages(_) => FieldPath::Languages,
            Self::DeveloperKind(_) => FieldPath::DeveloperKind,
            Self::Business(..) | Self::NoBusiness(_) => FieldPath::Businesses,
            Self::Fact(flag, _) => FieldPath::Fact(flag.clone()),
            Self::Icon(_) => FieldPath::Icon,
            Self::Logo(_) => FieldPath::Logo,
            Self::Screenshots(screen, _) => FieldPath::Screenshots(*screen),
            Self::Permissions(_) => FieldPath::Permissions,
            Self::PolicyFile(_) => FieldPath::PolicyFile,
            Self::AgreementFile(_) => FieldPath::AgreementFile,
            Self::PaperFiles(slot, _)
            | Self::PaperPersonal(slot, _)
            | Self::PaperOwner(slot, ..) => FieldPath::Paper(slot.clone()),
            Self::PaperText(slot, field, _) => FieldPath::PaperText(slot.clone(), *field),
            Self::Unfiled(_) => FieldPath::Unfiled,
            Self::Judge(path, _) | Self::Unjudge(path, _) => path.clone(),
            Self::Statement(clause, _) => FieldPath::Statement(clause.clone()),
            Self::Draft(Draft { about, .. }) | Self::NoDraft(about, _) => {
                FieldPath::Statement(about.clone())
            }
            Self::Rounds(_) => FieldPath::Rounds,
            Self::Done(..) => FieldPath::Done,
        }
    }

    /// True for typing, which undo groups by pauses; everything else is one undo step.
    pub const fn is_typing(&self) -> bool {
        matches!(
            self,
            Self::Text(..)
                | Self::PaperText(..)
                | Self::PaperOwner(..)
                | Self::Permissions(_)
                | Self::Draft(_)
                | Self::NoDraft(..)
        )
    }

    /// Changes `project`. Returns whether anything is different now.
    pub fn apply(self, project: &mut Project) -> bool {
        match self {
            Self::Text(field, text) => put(project.text_mut(field), text),
            Self::Keywords(keywords) => put(&mut project.listing.keywords, keywords),
            Self::Languages(languages) => put(&mut project.listing.languages, languages),
            Self::DeveloperKind(kind) => put(&mut project.developer.kind, kind),
            Self::Business(business, true) => {
                let chosen = project.category.businesses.insert(business);
                put(&mut project.category.none, false) || chosen
            }
            Self::Business(business, false) => project.category.businesses.remove(&business),
            Self::NoBusiness(none) => {
                let cleared = none && !project.category.businesses.is_empty();
                if cleared {
                    project.category.businesses.clear();
                }
                put(&mut project.category.none, none) || cleared
            }
            Self::Fact(flag, Some(answer)) => project.facts.0.insert(flag, answer) != Some(answer),
            Self::Fact(flag, None) => project.facts.0.remove(&flag).is_some(),
            Self::Icon(file) => put(&mut project.media.icon, file),
            Self::Logo(file) => put(&mut project.media.logo, file),
            Self::Screenshots(Screen::Desktop, files) => put(&mut project.media.desktop, files),
            Self::Screenshots(Screen::Mobile, files) => put(&mut project.media.mobile, files),
            Self::Permissions(permissions) => put(&mut project.permissions, permissions),
            Self::PolicyFile(file) => put(&mut project.legal.policy_file, file),
            Self::AgreementFile(file) => put(&mut project.legal.agreement_file, file),
            Self::PaperFiles(slot, files) => on_paper(project, &slot, |paper| {
                paper.owners.retain(|file, _| files.contains(file));
                put(&mut paper.files, files)
            }),
            Self::PaperText(slot, field, text) => {
                let kept = kept(&slot, field, text);
                on_paper(project, &slot, |paper| put(paper.text_mut(field), kept))
            }
            Self::PaperPersonal(slot, personal) => {
                on_paper(project, &slot, |paper| put(&mut paper.personal, personal))
            }
            Self::PaperOwner(slot, file, name) => on_paper(project, &slot, |paper| {
                if name.is_empty() {
                    paper.owners.remove(&file).is_some()
                } else {
                    paper.owners.insert(file, name.clone()) != Some(name)
                }
            }),
            Self::Unfiled(files) => put(&mut project.unfiled, files),
            Self::Judge(_, judgement) => {
                let said = &mut project.judgements;
                if said.contains(&judgement) {
                    return false;
                }
                said.retain(|known| !known.is_about_the_same(&judgement));
                said.push(judgement);
                true
            }
            Self::Unjudge(_, judgement) => {
                let before = project.judgements.len();
                project
                    .judgements
                    .retain(|known| !known.is_about_the_same(&judgement));
                project.judgements.len() < before
            }
            Self::Statement(clause, Some(statement)) => {
                project
                    .statements
                    .insert(clause, statement.clone())
                    .as_ref()
                    != Some(&statement)
            }
            Self::Statement(clause, None) => project.statements.remove(&clause).is_some(),
            Self::Draft(draft) => put_draft(project, draft),
            Self::NoDraft(about, kind) => {
                let before = project.drafts.len();
                project.drafts.retain(|draft| !draft.is_of(&about, kind));
                project.drafts.len() < before
            }
            Self::Rounds(rounds) => put(&mut project.rounds, rounds),
            Self::Done(field, true) => project.done.insert(field),
            Self::Done(field, false) => project.done.remove(&field),
        }
    }
}

/// Papers on which a person's identity card number may be typed.
const PERSONAL: [&str; 2] = ["personal-id-copy", "power-of-attorney"];

/// A right identity card number is kept masked from the moment it is complete; a wrong one stays to be corrected.
fn kept(slot: &str, field: PaperField, text: String) -> String {
    if field == PaperField::Number && PERSONAL.contains(&slot) {
        identity::masked(&text).unwrap_or(text)
    } else {
        text
    }
}

fn put<T: PartialEq>(place: &mut T, value: T) -> bool {
    let changed = *place != value;
    *place = value;
    changed
}

fn put_draft(project: &mut Project, draft: Draft) -> bool {
    let mut drafts = project.drafts.iter_mut();
    if let Some(known) = drafts.find(|known| known.is_of(&draft.about, draft.kind)) {
        return put(known, draft);
    }
    project.drafts.push(draft);
    true
}

fn on_paper(project: &mut Project, slot: &str, change: impl FnOnce(&mut Paper) -> bool) -> bool {
    let paper = project.papers.entry(slot.to_owned()).or_default();
    let changed = change(paper);
    if paper.is_empty() {
        project.papers.remove(slot);
    }
    changed
}
