//! Where in the project a finding points.

use crate::base::Span;
use crate::evidence::look::Region;
use crate::project::{FieldPath, FileRef, TextField};
use serde::Serialize;

/// Where in the project a finding points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Place {
    /// A range of a text field; the empty range means the whole field.
    Text {
        /// The field.
        field: TextField,
        /// Range in Unicode scalar values.
        span: Span,
    },
    /// One keyword by position.
    Keyword {
        /// Position from 0.
        index: usize,
    },
    /// Anything else that can be edited.
    Field {
        /// Its address.
        path: FieldPath,
    },
    /// A file, as the project names it.
    File {
        /// The file.
        file: FileRef,
        /// Where it is filed.
        path: FieldPath,
    },
    /// A part of a picture.
    Region {
        /// The file.
        file: FileRef,
        /// Where it is filed.
        path: FieldPath,
        /// The part, in pixels of the picture as stored.
        region: Region,
    },
    /// A part of a page of a paper.
    Page {
        /// The file.
        file: FileRef,
        /// Where it is filed.
        path: FieldPath,
        /// The page, from 0.
        page: usize,
        /// The part, in pixels of the page as it was read; the empty region means the whole page.
        region: Region,
    },
    /// A question.
    Question {
        /// Flag id.
        flag: String,
    },
    /// A paper slot.
    Slot {
        /// Slot id.
        slot: String,
    },
    /// The statement form of a clause.
    Statement {
        /// Clause id.
        clause: String,
    },
}

impl Place {
    /// A range of a text field.
    pub const fn text(field: TextField, span: Span) -> Self {
        Self::Text { field, span }
    }

    /// A whole text field.
    pub const fn field(field: TextField) -> Self {
        Self::Text {
            field,
            span: Span::new(0, 0),
        }
    }

    /// The file the place lies in.
    pub const fn file(&self) -> Option<&FileRef> {
        match self {
            Self::File { file, .. } | Self::Region { file, .. } | Self::Page { file, .. } => {
                Some(file)
            }
            _ => None,
        }
    }

    /// The editable thing the place belongs to.
    pub fn path(&self) -> FieldPath {
        match self {
            Self::Text { field, .. } => FieldPath::Text(*field),
            Self::Keyword { .. } => FieldPath::Keywords,
            Self::Field { path }
            | Self::File { path, .. }
            | Self::Region { path, .. }
            | Self::Page { path, .. } => path.clone(),
            Self::Question { flag } => FieldPath::Fact(flag.clone()),
            Self::Slot { slot } => FieldPath::Paper(slot.clone()),
            Self::Statement { clause } => FieldPath::Statement(clause.clone()),
        }
    }
}
