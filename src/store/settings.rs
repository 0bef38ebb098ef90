//! What the program remembers between two starts, in `settings.toml`.
//!
//! Reading is tolerant: a value that makes no sense gives its default and a warning, the rest is kept. Keys of
//! other versions are kept when the file is written.

use super::{Error, disk};
use std::path::{Path, PathBuf};
use toml::{Table, Value};

const FILE: &str = "settings.toml";
/// A settings file that is not TOML is kept under this name before it is replaced.
const UNREADABLE: &str = "settings-unreadable.toml";
/// Largest settings file that is read, bytes.
const LIMIT: u64 = 1 << 20;
/// Recent projects kept.
pub const RECENTS: usize = 12;
/// Zoom of the window in percent: least and most.
pub const SCALE: std::ops::RangeInclusive<u16> = 80..=200;
const SCALE_DEFAULT: u16 = 100;

/// Look of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every look.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Id used in texts and in `settings.toml`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A project opened before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recent {
    /// Its folder.
    pub path: PathBuf,
    /// Name for people.
    pub name: String,
    /// The version it is for, as typed; empty without one.
    pub version: String,
    /// Id of the verdict of its last check.
    pub verdict: Option<String>,
    /// Day of that check, `YYYY-MM-DD`; before the first, the day it was opened.
    pub date: Option<String>,
}

/// What the program remembers.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Tag of the language, `None` for the system's.
    pub language: Option<String>,
    /// Look of the window.
    pub theme: Theme,
    /// Zoom of the window in percent, within [`SCALE`].
    pub scale_percent: u16,
    /// Projects opened before, latest first, at most [`RECENTS`].
    pub recent: Vec<Recent>,
    /// Name last used in a statement.
    pub person: String,
    /// Width of the checklist in points, `None` for the default.
    pub checklist_width: Option<u16>,
    /// Papers are read as soon as they are brought in.
    pub read_papers: bool,
    /// A marked copy lies beside every paper of a bundle.
    pub marked_copies: bool,
    /// What cameras wrote into pictures is left out of a bundle.
    pub bare_pictures: bool,
    /// Files with the person's own words, one a line.
    pub words: Vec<PathBuf>,
    /// Those of them whose trouble was told already.
    pub words_told: Vec<PathBuf>,
    /// Keys this version does not know, kept on write.
    pub extra: Table,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            scale_percent: SCALE_DEFAULT,
            recent: Vec::new(),
            person: String::new(),
            checklist_width: None,
            read_papers: true,
            marked_copies: false,
            bare_pictures: false,
            words: Vec::new(),
            words_told: Vec::new(),
            extra: Table::new(),
        }
    }
}

impl Settings {
    /// Reads the settings of this person and says what was wrong with them. Never fails.
    pub fn load() -> (Self, Vec<String>) {
        disk::config_dir().map_or_else(Default::default, |folder| Self::load_from(&folder))
    }

    /// The same from a given folder. A missing file gives the defaults without a warning.
    pub fn load_from(folder: &Path) -> (Self, Vec<String>) {
        let path = folder.join(FILE);
        match read_table(&path) {
            Ok(Some(table)) => {
                let mut reader = Reader {
                    table,
                    warnings: Vec::new(),
                };
                let settings = reader.settings();
                (settings, reader.warnings)
            }
            Ok(None) => Default::default(),
            Err(problem) => (
                Self::default(),
                vec![format!("settings not read, {problem}: {}", path.display())],
            ),
        }
    }

    /// Writes the settings of this person.
    pub fn save(&self) -> Result<(), Error> {
        self.save_to(&disk::config_dir().ok_or(Error::NoHome)?)
    }

    /// The same into a given folder, which is made when it is missing.
    pub fn save_to(&self, folder: &Path) -> Result<(), Error> {
        disk::private_folder(folder)?;
        let path = folder.join(FILE);
        if let Err(problem) = read_table(&path) {
            log::warn!("settings replaced, {problem}");
            std::fs::rename(&path, folder.join(UNREADABLE))
                .map_err(|source| Error::io(source, &path))?;
        }
        let text = toml::to_string_pretty(&self.to_table()).map_err(|error| Error::Io {
            source: std::io::Error::other(error),
            path: path.clone(),
        })?;
        disk::write_atomic(&path, text.as_bytes())
    }

    /// Puts a project at the top of the recent ones; the same folder is listed once.
    pub fn remember(&mut self, recent: Recent) {
        let path = std::path::absolute(&recent.path).unwrap_or_else(|_| recent.path.clone());
        self.recent.retain(|other| other.path != path);
        self.recent.insert(0, Recent { path, ..recent });
        self.recent.truncate(RECENTS);
    }

    /// Takes a project off the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
    }

    fn to_table(&self) -> Table {
        let Self {
            language,
            theme,
            scale_percent,
            recent,
            person,
            checklist_width,
            read_papers,
            marked_copies,
            bare_pictures,
            words,
            words_told,
            extra,
        } = self;
        let mut table = extra.clone();
        let mut put = |key: &str, value: Option<Value>| match value {
            Some(value) => table.insert(key.to_owned(), value),
            None => table.remove(key),
        };
        put("language", language.clone().map(Value::from));
        put("theme", Some(Value::from(theme.id())));
        put(
            "scale_percent",
            Some(Value::from(i64::from(*scale_percent))),
        );
        put("person", Some(Value::from(person.as_str())));
        put(
            "checklist_width",
            checklist_width.map(|width| Value::from(i64::from(width))),
        );
        put("read_papers", Some(Value::from(*read_papers)));
        put("marked_copies", Some(Value::from(*marked_copies)));
        put("bare_pictures", Some(Value::from(*bare_pictures)));
        // One list stays a plain path, as earlier versions wrote and read it.
        for (key, lists) in [("words", words), ("words_told", words_told)] {
            let lists: Vec<&str> = lists.iter().filter_map(|list| list.to_str()).collect();
            put(
                key,
                match lists.as_slice() {
                    [] => None,
                    [one] => Some(Value::from(*one)),
                    several => Some(several.to_vec().into()),
                },
            );
        }
        // A path that is not Unicode cannot be written; it is forgotten rather than mangled.
        put(
            "recent",
            Some(
                recent
                    .iter()
                    .filter_map(recent_table)
                    .map(Value::Table)
                    .collect::<Vec<_>>()
                    .into(),
            ),
        );
        table
    }
}

fn recent_table(recent: &Recent) -> Option<Table> {
    let Recent {
        path,
        name,
        version,
        verdict,
        date,
    } = recent;
    let mut table = Table::new();
    table.insert("path".to_owned(), path.to_str()?.into());
    table.insert("name".to_owned(), name.as_str().into());
    if !version.is_empty() {
        table.insert("version".to_owned(), version.as_str().into());
    }
    table.extend(
        verdict
            .iter()
            .map(|verdict| ("verdict".to_owned(), verdict.as_str().into())),
    );
    table.extend(
        date.iter()
            .map(|date| ("date".to_owned(), date.as_str().into())),
    );
    Some(table)
}

/// `Ok(None)` when there is no file.
fn read_table(path: &Path) -> Result<Option<Table>, String> {
    use crate::evidence::ReadFailure;
    let bytes = match disk::read_bounded(path, LIMIT) {
        Ok(bytes) => bytes,
        Err(ReadFailure::Missing) => return Ok(None),
        Err(failure) => return Err(format!("{failure:?}").to_lowercase()),
    };
    let text = std::str::from_utf8(&bytes).map_err(|error| error.to_string())?;
    text.parse()
        .map(Some)
        .map_err(|error: toml::de::Error| error.message().to_owned())
}

/// Takes known keys out of a table; what is left is unknown.
struct Reader {
    table: Table,
    warnings: Vec<String>,
}

impl Reader {
    fn settings(&mut self) -> Settings {
        let themes: Vec<&str> = Theme::ALL.map(Theme::id).into();
        let theme = self.take("theme", &themes.join(", "), |value| {
            Theme::ALL
                .into_iter()
                .find(|theme| value.as_str() == Some(theme.id()))
        });
        let scale = format!("a whole number from {} to {}", SCALE.start(), SCALE.end());
        let scale_percent = self.take("scale_percent", &scale, |value| {
            small(value).filter(|n| SCALE.contains(n))
        });
        Settings {
            language: self.take("language", "text", text),
            theme: theme.unwrap_or_default(),
            scale_percent: scale_percent.unwrap_or(SCALE_DEFAULT),
            recent: self.recent(),
            person: self.take("person", "text", text).unwrap_or_default(),
            checklist_width: self.take("checklist_width", "a whole number from 0 to 65535", small),
            read_papers: self.switch("read_papers", true),
            marked_copies: self.switch("marked_copies", false),
            bare_pictures: self.switch("bare_pictures", false),
            words: self
                .take("words", "a path in quotes, or a list of them", paths)
                .unwrap_or_default(),
            words_told: self
                .take("words_told", "a path in quotes, or a list of them", paths)
                .unwrap_or_default(),
            extra: std::mem::take(&mut self.table),
        }
    }

    fn switch(&mut self, key: &str, usual: bool) -> bool {
        self.take(key, "true or false", Value::as_bool)
            .unwrap_or(usual)
    }

    fn recent(&mut self) -> Vec<Recent> {
        let items = self
            .take("recent", "a list of tables", |value| {
                value.as_array().cloned()
            })
            .unwrap_or_default();
        let mut recents = Vec::new();
        for (index, item) in items.iter().enumerate() {
            match read_recent(item) {
                Some(recent) => recents.push(recent),
                None => self.warnings.push(format!(
                    "recent: entry {} dropped; allowed: a path in quotes",
                    index + 1
                )),
            }
        }
        recents.truncate(RECENTS);
        recents
    }

    fn take<T>(
        &mut self,
        key: &str,
        allowed: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.table.remove(key)?;
        let read = read(&value);
        if read.is_none() {
            self.warnings
                .push(format!("{key}: {value} ignored; allowed: {allowed}"));
        }
        read
    }
}

fn read_recent(value: &Value) -> Option<Recent> {
    let table = value.as_table()?;
    let get = |key: &str| table.get(key).and_then(text);
    let path = PathBuf::from(get("path").filter(|path| !path.is_empty())?);
    Some(Recent {
        name: get("name").unwrap_or_default(),
        version: get("version").unwrap_or_default(),
        verdict: get("verdict"),
        date: get("date"),
        path,
    })
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// One path, or a list of them.
fn paths(value: &Value) -> Option<Vec<PathBuf>> {
    let path = |value: &Value| {
        text(value)
            .filter(|path| !path.is_empty())
            .map(PathBuf::from)
    };
    match value.as_array() {
        Some(several) => several.iter().map(path).collect(),
        None => path(value).map(|one| vec![one]),
    }
}

fn small(value: &Value) -> Option<u16> {
    value
        .as_integer()
        .and_then(|number| u16::try_from(number).ok())
}
