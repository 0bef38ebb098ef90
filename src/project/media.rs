//! Icon, logo and screenshots as references to files beside the project.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Path of a file relative to the project folder, with `/` separators.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileRef(pub String);

impl FileRef {
    /// The last part of the path, for people.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// Lower-case extension without the dot, empty when there is none.
    pub fn extension(&self) -> String {
        self.name()
            .rsplit_once('.')
            .map(|(_, extension)| extension.to_lowercase())
            .unwrap_or_default()
    }
}

impl fmt::Display for FileRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The two ends a screenshot can be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// 桌面端.
    Desktop,
    /// 移动端.
    Mobile,
}

impl Screen {
    /// Both ends.
    pub const ALL: [Self; 2] = [Self::Desktop, Self::Mobile];

    /// Id used in texts, limits and bundle folders.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Desktop => "desktop",
            Self::Mobile => "mobile",
        }
    }
}

/// Pictures of the listing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Media {
    /// App icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<FileRef>,
    /// Company logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<FileRef>,
    /// Desktop screenshots in order.
    pub desktop: Vec<FileRef>,
    /// Mobile screenshots in order.
    pub mobile: Vec<FileRef>,
}

impl Media {
    /// Screenshots of one end, in order.
    pub fn screenshots(&self, screen: Screen) -> &[FileRef] {
        match screen {
            Screen::Desktop => &self.desktop,
            Screen::Mobile => &self.mobile,
        }
    }
}
