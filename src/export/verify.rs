//! Opens a bundle again and says whether it still is what its manifest says. Trusts nothing it reads.

use super::manifest::{self, Entry, Manifest, Unmarked, Unstripped};
use super::{Error, MAX_BYTES, MAX_ENTRIES, MAX_FILE_BYTES};
use crate::base::{Digest, Message};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};
use zip::{ZipArchive, ZipReadOptions};

/// Longest manifest that is read.
const MAX_MANIFEST_BYTES: u64 = 16 << 20;

/// What is wrong with a bundle.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The manifest lists it, the zip does not have it.
    Missing(String),
    /// The zip has it, the manifest does not list it.
    Extra(String),
    /// Its bytes are not those the manifest names.
    Changed(String),
    /// It is encrypted, cut off, or damaged.
    Damaged(String),
    /// Its name is absolute, hidden, leads out of the folder, or is taken by some system.
    UnsafeName(String),
    /// The manifest lists it twice, or two names differ only in case.
    Duplicate(String),
    /// The zip's own tables contradict each other, so that two programs may see two different bundles.
    Contradiction,
}

impl Problem {
    /// The path it is about; empty when it is about the whole.
    pub fn path(&self) -> &str {
        match self {
            Self::Missing(path)
            | Self::Extra(path)
            | Self::Changed(path)
            | Self::Damaged(path)
            | Self::UnsafeName(path)
            | Self::Duplicate(path) => path,
            Self::Contradiction => "",
        }
    }

    /// Id used in texts (`bundle-problem-<id>`).
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Extra(_) => "extra",
            Self::Changed(_) => "changed",
            Self::Damaged(_) => "damaged",
            Self::UnsafeName(_) => "unsafe-name",
            Self::Duplicate(_) => "duplicate",
            Self::Contradiction => "contradiction",
        }
    }

    /// The same for people.
    pub fn message(&self) -> Message {
        let message = Message::new(format!("bundle-problem-{}", self.id()));
        match self {
            Self::Contradiction => message,
            named => message.with("file", named.path()),
        }
    }
}

/// The result of opening a bundle again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// Files the manifest lists and the zip has, the manifest itself not counted.
    pub files: usize,
    /// Their bytes, unpacked.
    pub bytes: u64,
    /// Everything that is wrong; empty when the bundle is as it was written.
    pub problems: Vec<Problem>,
    /// True when the bundle says that it is a draft.
    pub draft: bool,
    /// Name of the app inside.
    pub app: String,
    /// Its version.
    pub version: String,
    /// Papers without the marked copy that was asked for.
    pub unmarked: Vec<Unmarked>,
    /// Files that kept the metadata they should have lost.
    pub unstripped: Vec<Unstripped>,
    /// Files of the project that could not be read when a draft was written, and are not in it.
    pub missing: Vec<String>,
}

impl Verification {
    /// Files in the zip: the manifest, which lists the others, is one too.
    pub const fn files_in_all(&self) -> usize {
        self.files + 1
    }

    /// True when nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }
}

/// Opens a bundle, computes every digest again and compares.
///
/// An error means that there is nothing to compare with: not a zip, no manifest, or beyond the limits.
pub fn verify<R: Read + Seek>(bundle: R) -> Result<Verification, Error> {
    let mut archive = opened(bundle)?;
    let mut problems: BTreeSet<Problem> = BTreeSet::new();
    if archive.validate_header_consistency().is_err() {
        problems.insert(Problem::Contradiction);
    }
    let names = names(&mut archive, &mut problems);
    let manifest = read_manifest(&mut archive, &names)?;
    let (mut files, mut bytes) = (0, 0);
    let mut listed: BTreeSet<&str> = BTreeSet::new();
    for entry in &manifest.files {
        if !listed.insert(&entry.path) {
            problems.insert(Problem::Duplicate(entry.path.clone()));
            continue;
        }
        let Some(&index) = names.get(&entry.path) else {
            problems.insert(Problem::Missing(entry.path.clone()));
            continue;
        };
        let limit = MAX_FILE_BYTES.min(MAX_BYTES - bytes);
        if entry.bytes > limit {
            return Err(Error::TooLarge {
                path: entry.path.clone(),
                limit,
            });
        }
        files += 1;
        bytes += entry.bytes;
        problems.extend(read(&mut archive, index, entry).err());
    }
    let extra = names
        .keys()
        .filter(|name| !listed.contains(name.as_str()) && *name != manifest::PATH);
    problems.extend(extra.cloned().map(Problem::Extra));
    let problems = problems.into_iter().collect();
    let Manifest {
        app,
        draft,
        unmarked,
        unstripped,
        missing,
        ..
    } = manifest;
    Ok(Verification {
        files,
        bytes,
        problems,
        draft,
        app: app.name,
        version: app.version,
        unmarked,
        unstripped,
        missing: missing.into_iter().map(|one| one.file).collect(),
    })
}

/// The zip, when it is one with a bearable number of entries.
pub(super) fn opened<R: Read + Seek>(bundle: R) -> Result<ZipArchive<R>, Error> {
    let archive = ZipArchive::new(bundle).map_err(|error| Error::NotAZip {
        reason: error.to_string(),
    })?;
    if archive.len() > MAX_ENTRIES {
        return Err(Error::TooMany {
            entries: archive.len(),
            limit: MAX_ENTRIES,
        });
    }
    Ok(archive)
}

/// Unpacks one file; its bytes only when they are those its line of the manifest names.
pub(super) fn read<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    entry: &Entry,
) -> Result<Vec<u8>, Problem> {
    // One byte more than promised is enough to know that it was changed.
    let most = entry.bytes + 1;
    let is_same =
        |bytes: &[u8]| bytes.len() as u64 == entry.bytes && Digest::of_bytes(bytes) == entry.sha256;
    let changed = || Problem::Changed(entry.path.clone());
    if let Some(found) = contents(archive, index, most, true) {
        return if is_same(&found) {
            Ok(found)
        } else {
            Err(changed())
        };
    }
    // The zip's own checksum is wrong: other bytes, or only a wrong checksum that other programs stumble over.
    match contents(archive, index, most, false) {
        Some(found) if !is_same(&found) => Err(changed()),
        _ => Err(Problem::Damaged(entry.path.clone())),
    }
}

/// Every file of the zip by name; directories, which other programs add, are left out.
pub(super) fn names<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    problems: &mut BTreeSet<Problem>,
) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    let mut folded: BTreeSet<String> = BTreeSet::new();
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index_raw(index) else {
            problems.insert(Problem::Contradiction);
            continue;
        };
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        if !is_safe(name.strip_suffix('/').unwrap_or(&name)) || entry.is_symlink() {
            problems.insert(Problem::UnsafeName(name.clone()));
        }
        if entry.is_dir() {
            continue;
        }
        if !folded.insert(name.to_lowercase()) {
            problems.insert(Problem::Duplicate(name.clone()));
        }
        names.insert(name, index);
    }
    names
}

pub(super) fn read_manifest<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    names: &BTreeMap<String, usize>,
) -> Result<Manifest, Error> {
    let broken = |reason: &str| Error::NoManifest {
        reason: reason.to_owned(),
    };
    let &index = names
        .get(manifest::PATH)
        .ok_or_else(|| broken("it is not there"))?;
    let bytes = contents(archive, index, MAX_MANIFEST_BYTES + 1, true)
        .ok_or_else(|| broken("it is damaged"))?;
    if bytes.len() as u64 > MAX_MANIFEST_BYTES {
        return Err(Error::TooLarge {
            path: manifest::PATH.to_owned(),
            limit: MAX_MANIFEST_BYTES,
        });
    }
    let value: serde_json::Value =
        serde_json::from_slice(&bytes).map_err(|error| broken(&error.to_string()))?;
    match value.get("schema").and_then(serde_json::Value::as_str) {
        Some(found) if manifest::READ.contains(&found) => {}
        Some(found) => {
            return Err(Error::Schema {
                found: found.to_owned(),
            });
        }
        None => return Err(broken("it names no schema")),
    }
    let manifest: Manifest =
        serde_json::from_value(value).map_err(|error| broken(&error.to_string()))?;
    if manifest.files.len() > MAX_ENTRIES {
        return Err(Error::TooMany {
            entries: manifest.files.len(),
            limit: MAX_ENTRIES,
        });
    }
    Ok(manifest)
}

/// The first `most` bytes of an entry, whatever size it claims; `None` when it cannot be unpacked.
pub(super) fn contents<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    most: u64,
    sums: bool,
) -> Option<Vec<u8>> {
    let options = ZipReadOptions::new().ignore_crc32(!sums);
    let entry = archive.by_index_with_options(index, options).ok()?;
    let mut bytes = Vec::new();
    entry.take(most).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// True for a relative path that stays inside its folder and that every system can create.
pub(super) fn is_safe(name: &str) -> bool {
    const FORBIDDEN: [char; 9] = ['\\', ':', '*', '?', '"', '<', '>', '|', '\u{FFFD}'];
    let plain = !name
        .chars()
        .any(|c| c.is_control() || FORBIDDEN.contains(&c));
    plain && name.len() <= 512 && name.split('/').all(is_safe_part)
}

fn is_safe_part(part: &str) -> bool {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let base = part.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = base
        .strip_prefix("com")
        .or_else(|| base.strip_prefix("lpt"));
    let device = DEVICES.contains(&base.as_str())
        || numbered
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()));
    !part.is_empty() && !part.starts_with('.') && !part.ends_with(['.', ' ']) && !device
}
