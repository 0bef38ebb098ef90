//! Where everything the person entered ends up in the bundle, before a single byte is read.

use super::Copies;
use super::manifest::{self, Role};
use crate::evidence::Format;
use crate::locale::{Language, Texts};
use crate::project::{FileRef, Project, Screen};
use crate::ruleset::Ruleset;
use std::collections::{BTreeMap, BTreeSet};

/// What is said of a draft, beside everything else.
pub(super) const DRAFT: &str = "DRAFT.txt";
/// The fields of the listing, for programs and for people.
pub(super) const LISTING: [&str; 2] = ["listing.json", "listing.txt"];
/// The report, for people and for programs.
pub(super) const REPORT: [&str; 2] = ["report.html", "report.json"];
/// What was said about which clause.
pub(super) const STATEMENTS: &str = "statements.json";

/// Where the bytes come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source<'a> {
    /// A file of the project.
    File(&'a FileRef),
    /// A text typed or pasted into the project.
    Text(&'a str),
}

/// One file of the bundle to be.
#[derive(Debug, Clone)]
pub(super) struct Planned<'a> {
    pub(super) source: Source<'a>,
    pub(super) role: Role,
    /// Path without the extension.
    pub(super) stem: String,
    pub(super) extension: String,
    pub(super) slot: Option<&'a str>,
    pub(super) clause: Option<&'a str>,
    /// Field of the console's form.
    pub(super) console: Option<&'a str>,
}

impl<'a> Planned<'a> {
    fn of(file: &'a FileRef, role: Role, stem: String) -> Self {
        let extension = plain_extension(file);
        Self {
            source: Source::File(file),
            role,
            stem,
            extension,
            slot: None,
            clause: None,
            console: None,
        }
    }

    fn console(mut self, field: &'a str) -> Self {
        self.console = Some(field);
        self
    }

    /// The project's file it is, if it is one.
    pub(super) const fn file(&self) -> Option<&'a FileRef> {
        match self.source {
            Source::File(file) => Some(file),
            Source::Text(_) => None,
        }
    }

    /// Path inside the bundle.
    pub(super) fn path(&self) -> String {
        format!("{}.{}", self.stem, self.extension)
    }

    /// Corrects the extension by what the bytes really are; the name wins where both agree.
    fn know(&mut self, format: Format) {
        if !format.allows_extension(&self.extension) {
            format.name().clone_into(&mut self.extension);
        }
    }
}

/// Every file of the bundle, in reading order, extensions as the project names them.
pub(super) fn plan<'a>(project: &'a Project, ruleset: &'a Ruleset) -> Vec<Planned<'a>> {
    let mut planned: Vec<Planned<'a>> = Vec::new();
    let media = &project.media;
    planned.extend(
        media
            .icon
            .iter()
            .map(|file| Planned::of(file, Role::Icon, "icon/icon".to_owned()).console("icon")),
    );
    planned.extend(
        media
            .logo
            .iter()
            .map(|file| Planned::of(file, Role::Logo, "icon/logo".to_owned()).console("logo")),
    );
    for screen in Screen::ALL {
        planned.extend(screenshots(project, screen));
    }
    planned.extend(papers(project, ruleset));
    let legal = &project.legal;
    planned.extend(document(
        &legal.policy_text,
        legal.policy_file.as_ref(),
        Role::Privacy,
        "legal/privacy-policy",
    ));
    planned.extend(document(
        &legal.agreement_text,
        legal.agreement_file.as_ref(),
        Role::Agreement,
        "legal/user-agreement",
    ));
    planned.extend(evidence(project));
    planned
}

/// Role and path of every file the bundle will hold, in reading order.
pub fn outline(project: &Project, ruleset: &Ruleset) -> Vec<(Role, String)> {
    let mut planned = plan(project, ruleset);
    separate(&mut planned);
    planned
        .iter()
        .map(|entry| (entry.role, entry.path()))
        .collect()
}

/// Paths of everything a bundle with this outline will hold, sorted: what was entered, marked copies of the papers whose
/// names promise pages, and what is written about it.
pub fn listed(outline: &[(Role, String)], draft: bool, copies: Copies) -> Vec<String> {
    let mut paths: Vec<String> = outline.iter().map(|(_, path)| path.clone()).collect();
    if copies.marked {
        paths.extend(outline.iter().filter_map(|(_, path)| {
            let (_, extension) = path.rsplit_once('.')?;
            marked_path(path, extension).filter(|_| Format::promises_pages(extension))
        }));
    }
    let own = LISTING.into_iter().chain(REPORT);
    let own = own.chain([STATEMENTS, manifest::PATH, manifest::PROJECT]);
    let own = own.chain(draft.then_some(DRAFT));
    paths.extend(own.map(str::to_owned));
    paths.sort();
    paths
}

/// Where the marked copy of a paper lies, in a folder beside the papers; `None` for what is no paper.
pub(super) fn marked_path(path: &str, extension: &str) -> Option<String> {
    let beside = path.strip_prefix("papers/")?;
    let ending = if extension == "pdf" { "" } else { ".pdf" };
    Some(format!("papers-marked/{beside}{ending}"))
}

/// The project's own files for each field of the console's form that takes files, in the order of the bundle.
pub fn uploads(project: &Project, ruleset: &Ruleset) -> BTreeMap<String, Vec<FileRef>> {
    let mut uploads: BTreeMap<String, Vec<FileRef>> = BTreeMap::new();
    for entry in plan(project, ruleset) {
        if let (Some(field), Source::File(file)) = (entry.console, entry.source) {
            let files = uploads.entry(field.to_owned()).or_default();
            files.push(file.clone());
        }
    }
    uploads
}

/// Gives every file the ending its bytes ask for, as far as `format` knows them, and tells clashing paths apart.
pub(super) fn settle(planned: &mut [Planned<'_>], format: impl Fn(&FileRef) -> Option<Format>) {
    for entry in planned.iter_mut() {
        if let Some(format) = entry.file().and_then(&format) {
            entry.know(format);
        }
    }
    separate(planned);
}

/// Makes paths that would clash on a system that ignores case different.
pub(super) fn separate(planned: &mut [Planned<'_>]) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for entry in planned {
        let stem = entry.stem.clone();
        let mut number = 2;
        while !taken.insert(entry.path().to_lowercase()) {
            entry.stem = format!("{stem}-{number}");
            number += 1;
        }
    }
}

fn screenshots(project: &Project, screen: Screen) -> impl Iterator<Item = Planned<'_>> {
    let (role, field) = match screen {
        Screen::Desktop => (Role::DesktopScreenshot, "preview-desktop"),
        Screen::Mobile => (Role::MobileScreenshot, "preview-mobile"),
    };
    let numbered = (1..).zip(project.media.screenshots(screen));
    numbered.map(move |(number, file)| {
        Planned::of(
            file,
            role,
            format!("screenshots/{}/{number:02}", screen.id()),
        )
        .console(field)
    })
}

/// Papers in the order of the catalogue, slots it does not know last.
fn papers<'a>(project: &'a Project, ruleset: &'a Ruleset) -> Vec<Planned<'a>> {
    let known = ruleset.slots().iter().filter_map(|slot| {
        let (id, paper) = project.papers.get_key_value(&slot.id)?;
        Some((
            id,
            paper,
            Some(slot.console.as_str()).filter(|&console| console != "none"),
        ))
    });
    let unknown = project
        .papers
        .iter()
        .filter(|(id, _)| ruleset.slot(id).is_none());
    let unknown = unknown.map(|(id, paper)| (id, paper, None));
    let mut planned = Vec::new();
    for (slot, paper, console) in known.chain(unknown) {
        let name = slot_name(slot);
        planned.extend((1..).zip(&paper.files).map(|(number, file)| Planned {
            slot: Some(slot),
            console,
            ..Planned::of(file, Role::Paper, format!("papers/{name}-{number:02}"))
        }));
    }
    planned
}

/// The readable Chinese name of a slot: the reviewers read Chinese, whatever language the window has.
fn slot_name(slot: &str) -> String {
    let name = Texts::new(Language::Chinese).find(&format!("slot-{slot}.file"));
    segment(&name.unwrap_or_else(|| slot.to_owned()), "paper")
}

/// Policy or agreement: the pasted text, the file, or both.
fn document<'a>(
    text: &'a str,
    file: Option<&'a FileRef>,
    role: Role,
    stem: &str,
) -> Vec<Planned<'a>> {
    let typed = (!text.trim().is_empty()).then(|| Planned {
        source: Source::Text(text),
        role,
        stem: stem.to_owned(),
        extension: "txt".to_owned(),
        slot: None,
        clause: None,
        console: None,
    });
    let filed = file.map(|file| Planned::of(file, role, stem.to_owned()));
    typed.into_iter().chain(filed).collect()
}

fn evidence(project: &Project) -> impl Iterator<Item = Planned<'_>> {
    project.statements.iter().filter_map(|(clause, statement)| {
        let file = statement.file.as_ref()?;
        let stem = format!("statements/{}-01", segment(clause, "clause"));
        Some(Planned {
            clause: Some(clause),
            ..Planned::of(file, Role::Evidence, stem)
        })
    })
}

/// One part of a path: characters every file system takes, no dot in front or at the end.
pub(super) fn segment(text: &str, otherwise: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| if is_plain(c) { c } else { ' ' })
        .collect();
    let joined = kept.split_whitespace().collect::<Vec<_>>().join("-");
    let trimmed = joined.trim_matches(['.', '-']);
    let short: String = trimmed.chars().take(60).collect();
    let short = short.trim_end_matches(['.', '-']);
    if short.is_empty() {
        otherwise.to_owned()
    } else {
        short.to_owned()
    }
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '(' | ')' | '（' | '）' | '、')
}

fn plain_extension(file: &FileRef) -> String {
    let extension = file.extension();
    let plain =
        (1..=8).contains(&extension.len()) && extension.chars().all(|c| c.is_ascii_alphanumeric());
    if plain { extension } else { "bin".to_owned() }
}
