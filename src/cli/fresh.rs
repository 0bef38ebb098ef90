//! `new` and `templates`.

use super::Stop;
use super::options::Format;
use crate::base::Message;
use crate::locale::Texts;
use crate::store::{self, ProjectDir, Template, Templates};
use crate::worker::unread_note;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What `new` writes.
#[derive(Debug, Clone)]
pub(super) enum Contents {
    Nothing,
    Example,
    CleanExample,
    Copy(PathBuf),
    Template(String),
}

pub(super) fn make(
    dir: &Path,
    contents: Contents,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let mut unread = Vec::new();
    let id = match contents {
        Contents::Nothing => {
            ProjectDir::create(dir)?;
            "cli-saved-new"
        }
        Contents::Example | Contents::CleanExample => {
            store::write_example(dir, matches!(contents, Contents::CleanExample))?;
            "cli-saved-example"
        }
        Contents::Copy(from) => {
            let (source, project) = ProjectDir::open_read(&from)?;
            unread = store::duplicate(&source, &project, dir)?;
            "cli-saved-copy"
        }
        Contents::Template(name) => {
            let template = template_called(&name)?;
            unread = store::from_template(&template.path, dir)?;
            "cli-saved-template"
        }
    };
    let path = Message::new(id).with("path", dir.display().to_string());
    writeln!(output, "{}", texts.message(&path))?;
    if let Some(note) = unread_note(&unread) {
        writeln!(output, "{}", texts.message(&note))?;
    }
    Ok(0)
}

/// The template of this name among the person's own.
fn template_called(name: &str) -> Result<Template, Stop> {
    let templates = Templates::of_person().ok_or(store::Error::NoHome)?;
    let found = templates.find(name)?;
    let unknown = || {
        let names = templates.list().unwrap_or_default();
        let names: Vec<String> = names.into_iter().map(|one| one.name).collect();
        Message::new("cli-no-template")
            .with("name", name)
            .with("known", names)
    };
    Ok(found.ok_or_else(unknown)?)
}

/// Prints the templates, one a line: name and folder.
pub(super) fn templates(format: Format, output: &mut dyn Write) -> Result<u8, Stop> {
    let templates = Templates::of_person().ok_or(store::Error::NoHome)?;
    for template in templates.list()? {
        let path = template.path.display();
        match format {
            Format::Text => writeln!(output, "{}\t{path}", template.name)?,
            Format::Json => {
                let line = json!({"name": template.name, "path": path.to_string()});
                writeln!(output, "{line}")?;
            }
        }
    }
    Ok(0)
}
