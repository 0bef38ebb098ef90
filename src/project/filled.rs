//! What is filled in, told by short digests: whether a field is another one than before.

use super::{FileRef, Project, Screen, TextField};
use crate::base::Digest;
use std::collections::BTreeMap;

/// What is filled in, as short digests by field.
pub fn filled(project: &Project) -> BTreeMap<String, String> {
    let mut fields: BTreeMap<String, String> = BTreeMap::new();
    let mut put = |name: String, filled: bool, digest: Digest| {
        if filled {
            fields.insert(name, digest.short().to_owned());
        }
    };
    for &field in TextField::ALL {
        let text = project.text(field);
        put(
            field.id().to_owned(),
            !text.trim().is_empty(),
            Digest::of_bytes(text.as_bytes()),
        );
    }
    let Project {
        listing,
        developer,
        category,
        facts,
        media,
        permissions,
        legal,
        papers,
        ..
    } = project;
    let mut list = |name: &str, filled: bool, digest: Digest| put(name.to_owned(), filled, digest);
    list(
        "keywords",
        !listing.keywords.is_empty(),
        Digest::of_value(&listing.keywords),
    );
    list(
        "languages",
        !listing.languages.is_empty(),
        Digest::of_value(&listing.languages),
    );
    list("developer-kind", true, Digest::of_value(&developer.kind));
    list(
        "businesses",
        category.is_decided(),
        Digest::of_value(category),
    );
    list("facts", !facts.0.is_empty(), Digest::of_value(facts));
    list(
        "permissions",
        !permissions.is_empty(),
        Digest::of_value(permissions),
    );
    let files: [(&str, Vec<&FileRef>); 4] = [
        ("icon", media.icon.iter().collect()),
        ("logo", media.logo.iter().collect()),
        ("policy-file", legal.policy_file.iter().collect()),
        ("agreement-file", legal.agreement_file.iter().collect()),
    ];
    for (name, files) in files {
        list(name, !files.is_empty(), Digest::of_value(&files));
    }
    for screen in Screen::ALL {
        let files = media.screenshots(screen);
        list(screen.id(), !files.is_empty(), Digest::of_value(&files));
    }
    for (slot, paper) in papers {
        list(&format!("paper/{slot}"), true, Digest::of_value(paper));
    }
    fields
}
