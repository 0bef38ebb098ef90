//! Changes to the templates.

use super::opening::unread_note;
use crate::base::Message;
use crate::project::Project;
use crate::store::{Error, ProjectDir, Template, Templates};
use std::sync::Arc;

/// A change to the templates.
#[derive(Debug, Clone)]
pub enum TemplateChange {
    /// Only say what there is.
    Nothing,
    /// Keeps what a project shares with others under this name.
    Keep(Arc<ProjectDir>, Arc<Project>, String),
    /// Takes one away.
    Remove(String),
}

/// What there is now.
#[derive(Debug, Clone)]
pub struct TemplateState {
    /// The templates, by name.
    pub list: Vec<Template>,
    /// What the person has to know.
    pub notes: Vec<Message>,
}

/// Carries a change out.
pub(super) fn change(
    templates: &Templates,
    change: TemplateChange,
) -> Result<TemplateState, Message> {
    changed(templates, change).map_err(|error| error.message())
}

fn changed(templates: &Templates, change: TemplateChange) -> Result<TemplateState, Error> {
    let unread = match change {
        TemplateChange::Nothing => Vec::new(),
        TemplateChange::Keep(dir, project, name) => templates.keep(&name, &dir, &project)?,
        TemplateChange::Remove(name) => {
            templates.remove(&name)?;
            Vec::new()
        }
    };
    Ok(TemplateState {
        list: templates.list()?,
        notes: unread_note(&unread).into_iter().collect(),
    })
}
