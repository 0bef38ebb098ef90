//! Layer 5: projects, settings and the example on disk. Besides `cli` the only place that touches files.
//!
//! May import `project`, `evidence` and `base`. Nothing here reads the clock, opens a window or knows a clause.
//!
//! * [`project_dir`]: the folder `NAME.guoshen/` with `project.toml` and `journal/`; [`attached`]: its files.
//! * [`format`](mod@format): the text of `project.toml`, its migrations and what is wrong in it; `format_words`: the
//!   same in the person's language.
//! * [`lapsed`]: the project as it was while statements stood that have lapsed since.
//! * [`lines`]: on which line of `project.toml` a field stands.
//! * [`words`]: words of a project that the ruleset does not know.
//! * [`gather`](mod@gather): what lies in folders somebody lets go over the window.
//! * [`company`]: the papers of the company, kept once for all projects.
//! * [`inspect`]: facts of the files a project refers to.
//! * [`readings`]: what papers were found to say, kept between two starts.
//! * [`restore`]: a project put on disk as a whole, from what a bundle holds or from another project.
//! * [`settle`]: a folder renamed after its app when it is left.
//! * [`templates`]: what several apps share, to begin new projects from.
//! * [`ruleset_dir`]: a ruleset of the person's own, as texts.
//! * [`settings`]: what the program remembers between two starts.
//! * [`example`]: the sample project that is part of the program.
//! * [`disk`], [`names`] and [`error`]: atomic writes, bounded reads, safe file names; what can go wrong.

pub mod attached;
pub mod company;
pub mod disk;
pub mod error;
pub mod example;
pub mod format;
mod format_words;
pub mod gather;
pub mod inspect;
pub mod lapsed;
pub mod lines;
pub mod names;
pub mod project_dir;
pub mod readings;
pub mod restore;
pub mod ruleset_dir;
pub mod settings;
pub mod settle;
pub mod templates;
mod whereabouts;
pub mod words;

pub use attached::Stamp;
pub use company::{Company, CompanyPaper};
pub use disk::{
    config_dir, free_beside, fresh_beside, fresh_project, holds_other, projects_dir, read_bounded,
    read_file, write_atomic,
};
pub use error::{Error, Fault};
pub use example::write_example;
pub use format::{FormatError, from_toml, to_toml};
pub use gather::{Found, Gathered, Left, LeftOut, gather};
pub use inspect::{Seen, inspect_file, inspect_path};
pub use lapsed::Lapsed;
pub use lines::Lines;
pub use project_dir::{Opened, ProjectDir, Recovery, Saved};
pub use readings::Readings;
pub use restore::{copy, duplicate, write_files, write_project};
pub use ruleset_dir::read_ruleset;
pub use settings::Settings;
pub use templates::{Template, Templates, from_template};
pub use words::Vocabulary;
