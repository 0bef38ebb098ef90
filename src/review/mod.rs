//! Layer 5: the loop after a rejection. What a reviewer's words are about, and what changed between two rounds.
//!
//! May use `engine`, `checks`, `ruleset`, `project`, `evidence`, `locale` and `base`. Pure: no files, no clock.
//!
//! * [`reason`]: a reviewer's free text → clauses, with how sure that is.
//! * [`guide`](mod@guide) and [`examples`]: a clause in words, with examples that were tried.
//! * [`accuracy`]: how well the wording checks of a clause did on labelled texts.
//! * [`rounds`]: a project's rounds → what was open, what is fixed, which fields were touched.

pub mod accuracy;
mod agreed;
mod between;
mod complaint;
pub mod demands;
pub mod entered;
pub mod examples;
pub mod guide;
mod history;
mod parts;
pub mod reason;
pub mod rounds;

pub use agreed::agreed;
pub use between::Between;
pub use examples::Sign;
pub use guide::{Guide, guide};
pub use history::{Since, Step, history};
pub use reason::{Matcher, Suggestion};
pub use rounds::{field_label, open_clauses, round, unanswered};
