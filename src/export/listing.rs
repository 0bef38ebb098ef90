//! The console's form in its own order, filled in from the project.
//!
//! Groups and fields follow the form "应用上线"; the last group holds what the configuration page asks for.

use super::json::SCHEMA;
use super::layout::{Planned, plan};
use super::manifest::Role;
use crate::locale::{Language, Texts};
use crate::project::{Edit, Permission, Project, TextField};
use crate::ruleset::Ruleset;
use serde_json::{Value, json};

/// One field of the console's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsoleField {
    /// Id, also of its label (`console-<id>`).
    pub id: &'static str,
    /// Group it stands in, also of its heading (`console-group-<group>`).
    pub group: &'static str,
    /// What to enter or upload.
    pub value: ConsoleValue,
    /// True when the form is not accepted without it.
    pub required: bool,
}

/// What goes into a field of the console's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsoleValue {
    /// Text to enter.
    Text(String),
    /// Files to upload, by their path inside the bundle.
    Files(Vec<String>),
}

impl ConsoleValue {
    /// True when there is nothing to enter or upload.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Files(files) => files.is_empty(),
        }
    }
}

/// Where a field's value comes from.
#[derive(Clone, Copy)]
enum From {
    Category,
    Permissions,
    Text(TextField),
    /// Planned files that carry the field's id.
    Files,
}

type Row = (&'static str, &'static str, bool, From);

/// The form, row by row: group, field, required, source. The user guide counts as required because the
/// form's table marks it so, although its explanation does not.
const FORM: [Row; 27] = [
    ("basics", "category", true, From::Category),
    ("basics", "brief", true, From::Text(TextField::Brief)),
    ("basics", "detail", true, From::Text(TextField::Detail)),
    ("basics", "preview-desktop", true, From::Files),
    ("basics", "preview-mobile", true, From::Files),
    (
        "terms",
        "policy-url",
        true,
        From::Text(TextField::PolicyUrl),
    ),
    (
        "terms",
        "agreement-url",
        true,
        From::Text(TextField::AgreementUrl),
    ),
    (
        "company",
        "company-name",
        true,
        From::Text(TextField::DeveloperName),
    ),
    ("company", "website", true, From::Text(TextField::Website)),
    ("company", "phone", true, From::Text(TextField::Phone)),
    ("company", "logo", true, From::Files),
    ("developer", "contact", true, From::Text(TextField::Contact)),
    ("developer", "email", true, From::Text(TextField::Email)),
    ("product", "scenario", true, From::Files),
    ("product", "test-report", true, From::Files),
    (
        "product",
        "guide-url",
        true,
        From::Text(TextField::GuideUrl),
    ),
    ("qualification", "icp", true, From::Files),
    ("qualification", "copyright", true, From::Files),
    ("qualification", "commitment", true, From::Files),
    ("qualification", SPECIAL, false, From::Files),
    ("other", "jump-url", false, From::Text(TextField::JumpUrl)),
    (
        "other",
        "test-account",
        false,
        From::Text(TextField::TestAccount),
    ),
    ("setup", "name", true, From::Text(TextField::Name)),
    ("setup", "icon", true, From::Files),
    ("setup", "home-url", true, From::Text(TextField::HomeUrl)),
    (
        "setup",
        "trusted-domains",
        false,
        From::Text(TextField::TrustedDomains),
    ),
    ("setup", "permissions", false, From::Permissions),
];

/// The field for papers of special businesses, which nobody else fills in.
pub const SPECIAL: &str = "special-industry";

/// The form filled in. Files carry the extension the project gives them; in a bundle it is the true one.
pub fn console_fields(project: &Project, ruleset: &Ruleset) -> Vec<ConsoleField> {
    let mut planned = plan(project, ruleset);
    super::layout::separate(&mut planned);
    fields(project, ruleset, &planned)
}

/// The form as JSON, labels in the language of `texts`.
pub fn listing_json(project: &Project, ruleset: &Ruleset, texts: Texts) -> Value {
    to_json(project, &console_fields(project, ruleset), texts)
}

/// The form as plain text, field by field, labels in the language of `texts`.
pub fn listing_txt(project: &Project, ruleset: &Ruleset, texts: Texts) -> String {
    let mut planned = plan(project, ruleset);
    super::layout::separate(&mut planned);
    let form = fields(project, ruleset, &planned);
    to_txt(project, &form, &beside(&planned), texts)
}

pub(super) fn fields(
    project: &Project,
    ruleset: &Ruleset,
    planned: &[Planned<'_>],
) -> Vec<ConsoleField> {
    let one_end =
        |role, required: bool| required && !planned.iter().any(|entry| entry.role == role);
    let form = FORM.into_iter().map(|(group, id, required, from)| {
        let value = match from {
            From::Category => ConsoleValue::Text(category(project, ruleset)),
            From::Permissions => ConsoleValue::Text(permissions(project)),
            From::Text(field) => ConsoleValue::Text(project.text(field).to_owned()),
            From::Files => {
                let mine = planned.iter().filter(|entry| entry.console == Some(id));
                ConsoleValue::Files(mine.map(Planned::path).collect())
            }
        };
        // One end's screenshots are enough.
        let required = match id {
            "preview-desktop" => one_end(Role::MobileScreenshot, required),
            "preview-mobile" => one_end(Role::DesktopScreenshot, required),
            _ => required,
        };
        ConsoleField {
            id,
            group,
            value,
            required,
        }
    });
    form.collect()
}

/// The chosen businesses by group, in Chinese as the console lists them.
fn category(project: &Project, ruleset: &Ruleset) -> String {
    let texts = Texts::new(Language::Chinese);
    let category = &project.category;
    if category.businesses.is_empty() {
        return if category.none {
            texts.get("console-category-none")
        } else {
            String::new()
        };
    }
    let groups = ruleset.groups().into_iter().filter_map(|group| {
        let chosen = ruleset
            .businesses()
            .iter()
            .filter(|business| business.group == group);
        let chosen = chosen.filter(|business| category.businesses.contains(&business.id));
        let names: Vec<String> = chosen
            .map(|business| texts.get(&format!("business-{}", business.id)))
            .collect();
        (!names.is_empty()).then(|| {
            format!(
                "{}：{}",
                texts.get(&format!("group-{group}")),
                names.join("；")
            )
        })
    });
    groups.collect::<Vec<_>>().join("\n")
}

/// What a filled field of the form says about a project; the other direction of [`console_fields`].
pub(super) fn edits(id: &str, text: &str, ruleset: &Ruleset) -> Vec<Edit> {
    let Some((_, _, _, from)) = FORM.iter().find(|(_, known, ..)| *known == id) else {
        return Vec::new();
    };
    match from {
        From::Text(field) => vec![Edit::Text(*field, text.to_owned())],
        From::Category => businesses(text, ruleset),
        From::Permissions => {
            let of = |line: &str| {
                let (name, purpose) = line.split_once('：').unwrap_or((line, ""));
                Permission {
                    name: name.to_owned(),
                    purpose: purpose.to_owned(),
                }
            };
            vec![Edit::Permissions(text.lines().map(of).collect())]
        }
        From::Files => Vec::new(),
    }
}

/// Businesses by the names [`category`] gives them.
fn businesses(text: &str, ruleset: &Ruleset) -> Vec<Edit> {
    let texts = Texts::new(Language::Chinese);
    if text == texts.get("console-category-none") {
        return vec![Edit::NoBusiness(true)];
    }
    let lines = text.lines().filter_map(|line| line.split_once('：'));
    let names: Vec<&str> = lines.flat_map(|(_, names)| names.split('；')).collect();
    let chosen = ruleset.businesses().iter().filter(|business| {
        let name = texts.get(&format!("business-{}", business.id));
        names.contains(&name.as_str())
    });
    chosen
        .map(|business| Edit::Business(business.id.clone(), true))
        .collect()
}

fn permissions(project: &Project) -> String {
    let lines = project
        .permissions
        .iter()
        .map(|permission| match permission.purpose.trim() {
            "" => permission.name.clone(),
            purpose => format!("{}：{purpose}", permission.name),
        });
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn to_json(project: &Project, fields: &[ConsoleField], texts: Texts) -> Value {
    let fields: Vec<Value> = fields
        .iter()
        .map(|field| {
            let (kind, value) = match &field.value {
                ConsoleValue::Text(text) => ("text", json!(text)),
                ConsoleValue::Files(files) => ("files", json!(files)),
            };
            json!({
                "id": field.id,
                "label": texts.get(&format!("console-{}", field.id)),
                "group": field.group,
                "group_label": texts.get(&format!("console-group-{}", field.group)),
                "required": field.required,
                "kind": kind,
                "value": value,
            })
        })
        .collect();
    json!({
        "schema": SCHEMA,
        "app": {"name": project.listing.name, "version": project.listing.version},
        "fields": fields,
    })
}

/// Papers the form has no field for.
pub(super) fn beside(planned: &[Planned<'_>]) -> Vec<String> {
    let papers = planned.iter().filter(|entry| entry.role == Role::Paper);
    papers
        .filter(|entry| entry.console.is_none())
        .map(Planned::path)
        .collect()
}

pub(super) fn to_txt(
    project: &Project,
    fields: &[ConsoleField],
    beside: &[String],
    texts: Texts,
) -> String {
    let name = super::naming::shown_name(project, texts);
    let mut lines = vec![
        texts.with("console-title", &[("app", name.into())]),
        texts.get("console-intro"),
    ];
    let mut group = "";
    for field in fields {
        if field.group != group {
            group = field.group;
            lines.push(String::new());
            lines.push(format!(
                "## {}",
                texts.get(&format!("console-group-{group}"))
            ));
        }
        lines.push(String::new());
        lines.push(texts.get(&format!("console-{}", field.id)));
        lines.extend(
            value_lines(field, texts)
                .into_iter()
                .map(|line| format!("    {line}")),
        );
    }
    if !beside.is_empty() {
        lines.push(String::new());
        lines.push(format!("## {}", texts.get("console-beside")));
        lines.push(texts.get("console-beside-lead"));
        lines.push(String::new());
        lines.extend(beside.iter().map(|path| format!("    {path}")));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn value_lines(field: &ConsoleField, texts: Texts) -> Vec<String> {
    if field.value.is_empty() {
        let id = match (field.required, field.id) {
            (true, _) => "console-empty-required",
            (false, SPECIAL) => "console-needless",
            (false, _) => "console-optional",
        };
        return vec![texts.get(id)];
    }
    match &field.value {
        ConsoleValue::Text(text) => text.trim().lines().map(str::to_owned).collect(),
        ConsoleValue::Files(files) => files.clone(),
    }
}
