//! The files of a bundle laid beside it, to be handed to the console one by one: they have other names than in the
//! project, and may lack what cameras wrote into them.

use crate::base::Message;
use crate::export;
use crate::project::FileRef;
use crate::store;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

/// What of a bundle lies beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Laid {
    /// Nothing: nobody asked.
    #[default]
    No,
    /// It is being taken out.
    Asked,
    /// Its files.
    Out(LaidOut),
}

/// Files of a bundle in a folder of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaidOut {
    /// The folder.
    pub folder: PathBuf,
    /// Where each of the project's files lies as the bundle has it.
    pub files: BTreeMap<FileRef, PathBuf>,
}

/// Takes every file out of a bundle, if all of it is as it was written, into a new folder beside it whose name ends on
/// `label`. What lies there already is left alone.
pub(super) fn lay_out(zip: &Path, label: &str) -> Result<LaidOut, Message> {
    let bytes = store::read_file(zip).map_err(|error| error.message())?;
    let contents = export::contents(Cursor::new(bytes)).map_err(|error| error.message())?;
    let folder = free_folder(zip, label);
    let lying = export::lies_at(contents.iter().map(|(entry, _)| entry));
    let outside = |path: String| folder.join(path.split('/').collect::<PathBuf>());
    let files = lying.into_iter();
    let files = files.map(|(file, path)| (file, outside(path))).collect();
    let written = contents.iter().map(|(entry, bytes)| (&entry.path, bytes));
    store::write_files(&folder, written).map_err(|error| error.message())?;
    Ok(LaidOut { folder, files })
}

/// A folder beside the bundle where nothing lies yet. Its name has points of a version in it, which are no ending.
fn free_folder(zip: &Path, label: &str) -> PathBuf {
    let stem = zip.file_stem().unwrap_or_default().to_string_lossy();
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem}-{label}"),
            number => format!("{stem}-{label}-{number}"),
        };
        let folder = zip.with_file_name(name);
        if !folder.exists() {
            return folder;
        }
        number += 1;
    }
}
