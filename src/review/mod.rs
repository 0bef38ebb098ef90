//! Layer 5: the loop after a rejection. What a reviewer's words are about, and what changed between two rounds.
//!
//! May use `engine`, `checks`, `ruleset`, `project`, `locale` and `base`. Pure: no files, no clock.
//!
//! * [`reason`]: a reviewer's free text → clauses, with how sure that is.
//! * [`rounds`]: a project's rounds → what was open, what is fixed, which fields were touched.

pub mod reason;
pub mod rounds;

pub use reason::{Matcher, Suggestion};
pub use rounds::{Step, field_label, fields, history, round};
