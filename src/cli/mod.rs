//! Layer 8: the command line, the window's twin over the same engine.
//!
//! Exit codes: 0 ready, 1 would be rejected, 2 something could not be checked or the input is wrong, 3 only a
//! person's answer is missing. Results go to standard output, everything else to standard error.

mod changes;
mod coverage;
mod drift;
mod fresh;
mod judge;
mod lines;
mod loops;
mod measure;
mod mistaken;
mod options;
mod paper;
mod papers;
mod rules;
mod shown;

use crate::base::Message;
use crate::engine::report::Verdict;
use crate::locale::Texts;
use crate::store::{self, ruleset_dir};
use crate::worker::{Catalogue, READ_PAPERS, built_in_reader, serve_readings};
use clap::{Parser, Subcommand};
use fresh::Contents;
use options::{CheckArgs, Day, ExportArgs, Format, OwnWords, ReportFormat, Speech};
use shown::Shown;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

/// 过审: check an app before it is handed in to the Tencent Meeting app market.
#[derive(Debug, Parser)]
#[command(name = "guoshen", version, args_conflicts_with_subcommands = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// Project folder, its project.toml, or a bundle (.zip), to open in the window.
    project: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check a project and print the result. Exit 0 ready, 1 would be rejected, 2 not everything checked, 3 waiting.
    Check(CheckArgs),
    /// Write the submission bundle.
    Export(ExportArgs),
    /// Open a bundle again and compare it with its manifest.
    Verify {
        /// The bundle.
        zip: PathBuf,
        #[command(flatten)]
        speech: Speech,
    },
    /// Say what a clause asks, how it is decided, and what it has to do with others.
    Explain {
        /// Clause id, like 1.1.a.
        clause: String,
        #[command(flatten)]
        speech: Speech,
    },
    /// Compare two reports in JSON: new, still open, fixed. Exit 1 when something is new, else 0.
    Compare {
        /// The earlier report.
        old: PathBuf,
        /// The later report.
        new: PathBuf,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        #[command(flatten)]
        speech: Speech,
    },
    /// Read a reviewer's answer on standard input; prints the clauses it is about, one JSON object a line.
    Reject {
        /// Project folder or its project.toml.
        project: PathBuf,
        /// Keep the answer as a round of the project.
        #[arg(long)]
        keep: bool,
        #[command(flatten)]
        day: Day,
        #[command(flatten)]
        speech: Speech,
    },
    /// Print the rounds of review of a project, and what changed after each.
    Rounds {
        /// Project folder or its project.toml.
        project: PathBuf,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        #[command(flatten)]
        day: Day,
        #[command(flatten)]
        speech: Speech,
    },
    /// List every clause: mode, check and revision, lines of the official text.
    Rules {
        /// How every clause is decided, on which input, with counts.
        #[arg(long)]
        coverage: bool,
        /// What the ruleset in use changes for this project, against the one it was last checked with.
        #[arg(long, value_name = "PROJECT", conflicts_with = "coverage")]
        changes: Option<PathBuf>,
        #[command(flatten)]
        day: Day,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        #[command(flatten)]
        speech: Speech,
    },
    /// Compare a newer official text with the one the ruleset was made from. Exit 0 same, 1 different, 2 another text.
    Drift {
        /// The newer text: Markdown, HTML or plain.
        file: PathBuf,
        /// Print the table of hashes (official.tsv) a ruleset made from this text needs.
        #[arg(long)]
        learn: bool,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        #[command(flatten)]
        speech: Speech,
    },
    /// Make an empty project, or a copy of the example or of another project.
    New {
        /// A folder that does not exist or is empty.
        dir: PathBuf,
        /// Copy the example, which breaks three rules on purpose.
        #[arg(long)]
        example: bool,
        /// With --example: the variant without the violations.
        #[arg(long, requires = "example")]
        clean: bool,
        /// Copy this project with its files, for the next version of the app.
        #[arg(long, value_name = "PROJECT", conflicts_with = "example")]
        from: Option<PathBuf>,
        /// Begin with what this template of yours holds.
        #[arg(long, value_name = "NAME", conflicts_with_all = ["example", "from"])]
        template: Option<String>,
        #[command(flatten)]
        speech: Speech,
    },
    /// List your templates, one a line: name and folder.
    Templates {
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        #[command(flatten)]
        speech: Speech,
    },
    /// Check texts, one a line on standard input; prints one JSON object a line.
    Text {
        /// The field the texts are for.
        #[arg(long, value_enum)]
        field: lines::Field,
        #[command(flatten)]
        words: OwnWords,
        #[command(flatten)]
        speech: Speech,
    },
    /// Read the papers that come in on standard input, for the window that started this.
    #[command(name = READ_PAPERS, hide = true)]
    ReadPapers {
        #[command(flatten)]
        speech: Speech,
    },
    /// Measure files; prints one JSON object a file.
    Inspect {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// What the files are meant to be.
        #[arg(long = "as", value_enum)]
        role: measure::Role,
        /// Read no text out of pictures of papers, only text layers.
        #[arg(long)]
        no_ocr: bool,
        /// Read the text in an icon or a screenshot as well.
        #[arg(long)]
        read: bool,
        /// Longest time spent reading one paper; what was read until then is printed.
        #[arg(long, value_name = "SECONDS", default_value_t = paper::LONGEST)]
        seconds: u64,
        #[command(flatten)]
        speech: Speech,
    },
}

/// What the program was asked for.
#[derive(Debug)]
pub enum Asked {
    /// The window, with a project or the start screen.
    Window(Option<PathBuf>),
    /// A command was carried out; the exit code.
    Done(u8),
}

/// The exit code for wrong input and what could not be checked.
pub const TROUBLE: u8 = 2;

/// The exit code of a verdict.
pub const fn exit_code(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Ready => 0,
        Verdict::Blocked => 1,
        Verdict::Incomplete => TROUBLE,
        Verdict::Waiting => 3,
    }
}

/// Carries out a parsed command line. Only standard output is written; a reader that went away is no error.
pub fn run(
    cli: Cli,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    errors: &mut dyn Write,
) -> Asked {
    let Some(command) = cli.command else {
        return match cli.project.as_deref().and_then(mistaken::command) {
            Some(message) => {
                tell(&message, Speech::default().texts(), errors);
                Asked::Done(TROUBLE)
            }
            None => Asked::Window(cli.project),
        };
    };
    let texts = command.speech().texts();
    let code = match carry_out(command, input, &mut Shown::new(output), errors) {
        Ok(code) => code,
        Err(stop) => {
            if let Some(message) = stop.message() {
                tell(&message, texts, errors);
            }
            TROUBLE
        }
    };
    Asked::Done(code)
}

fn tell(message: &Message, texts: Texts, errors: &mut dyn Write) {
    if let Err(error) = writeln!(errors, "guoshen: {}", texts.message(message)) {
        log::error!("standard error is closed: {error}");
    }
}

/// Why a command stops early.
enum Stop {
    /// Something to tell the person.
    Said(Message),
    /// Standard output does not take any more.
    Output(io::Error),
}

impl Stop {
    /// What to tell the person; nothing when the reader of the output went away.
    fn message(self) -> Option<Message> {
        match self {
            Self::Said(message) => Some(message),
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => None,
            Self::Output(error) => {
                Some(Message::new("cli-stdout").with("reason", error.to_string()))
            }
        }
    }
}

impl From<Message> for Stop {
    fn from(message: Message) -> Self {
        Self::Said(message)
    }
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Self {
        Self::Said(error.message())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Command {
    const fn speech(&self) -> &Speech {
        match self {
            Self::Check(CheckArgs { speech, .. }) | Self::Export(ExportArgs { speech, .. }) => {
                speech
            }
            Self::Verify { speech, .. }
            | Self::Explain { speech, .. }
            | Self::Compare { speech, .. }
            | Self::Reject { speech, .. }
            | Self::Rounds { speech, .. }
            | Self::Rules { speech, .. }
            | Self::Drift { speech, .. }
            | Self::New { speech, .. }
            | Self::Templates { speech, .. }
            | Self::Text { speech, .. }
            | Self::ReadPapers { speech }
            | Self::Inspect { speech, .. } => speech,
        }
    }
}

#[expect(clippy::too_many_lines, reason = "one arm a command")]
fn carry_out(
    command: Command,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    errors: &mut dyn Write,
) -> Result<u8, Stop> {
    let texts = command.speech().texts();
    let mut rules = |words: Option<&OwnWords>| catalogue(words, texts, errors);
    match command {
        Command::Check(args) => {
            let Catalogue { ruleset, .. } = rules(Some(&args.words))?;
            judge::check(&args, ruleset, texts, output)
        }
        Command::Export(args) => {
            let Catalogue { ruleset, .. } = rules(Some(&args.words))?;
            judge::export(&args, ruleset, texts, output)
        }
        Command::Verify { zip, .. } => judge::verify(&zip, texts, output),
        Command::Explain { clause, .. } => {
            rules::explain(&rules(None)?.ruleset, &clause, texts, output)
        }
        Command::Rules {
            coverage,
            changes,
            day,
            format,
            ..
        } => {
            if let Some(project) = changes {
                let rules = rules(Some(&OwnWords { words: None }))?;
                return changes::run(&rules, &project, day.get()?, format, texts, output);
            }
            let wanted = rules::Wanted { format, coverage };
            rules::list(&rules(None)?, &wanted, texts, output)
        }
        Command::Drift {
            file,
            learn,
            format,
            ..
        } => drift::run(&rules(None)?.ruleset, &file, learn, format, texts, output),
        Command::Compare {
            old, new, format, ..
        } => judge::compare(&old, &new, format, texts, output),
        Command::Reject {
            project, keep, day, ..
        } => loops::reject(
            &project,
            keep,
            day.get()?,
            &rules(None)?.ruleset,
            texts,
            input,
            output,
        ),
        Command::Rounds {
            project,
            format,
            day,
            ..
        } => loops::rounds(
            &project,
            format,
            day.get()?,
            &rules(None)?.ruleset,
            texts,
            output,
        ),
        Command::New {
            dir,
            example,
            clean,
            from,
            template,
            ..
        } => {
            let contents = match (template, from, example, clean) {
                (Some(name), ..) => Contents::Template(name),
                (None, Some(project), ..) => Contents::Copy(project),
                (None, None, true, true) => Contents::CleanExample,
                (None, None, true, false) => Contents::Example,
                (None, None, false, _) => Contents::Nothing,
            };
            fresh::make(&dir, contents, texts, output)
        }
        Command::Templates { format, .. } => fresh::templates(format, output),
        Command::Text { field, words, .. } => {
            lines::run(&rules(Some(&words))?.ruleset, field, texts, input, output)
        }
        Command::ReadPapers { .. } => {
            serve_readings(&built_in_reader(true), input, output)?;
            Ok(0)
        }
        Command::Inspect {
            files,
            role,
            no_ocr,
            read,
            seconds,
            ..
        } => {
            let wanted = read || role == measure::Role::Paper;
            let reader = wanted.then(|| paper::Reader::new(!no_ocr, seconds));
            let ruleset = rules(None)?.ruleset;
            measure::run(&ruleset, &files, role, reader.as_ref(), texts, output)
        }
    }
}

/// The catalogue that judges; what was not used of a person's own is said on standard error.
fn catalogue(
    words: Option<&OwnWords>,
    texts: Texts,
    errors: &mut dyn Write,
) -> Result<Catalogue, Stop> {
    let mut catalogue = Catalogue::from_folder(ruleset_dir::own_ruleset().as_deref())?;
    for notice in &catalogue.notices {
        if let Err(error) = writeln!(errors, "guoshen: {}", texts.message(notice)) {
            log::error!("standard error is closed: {error}");
        }
    }
    if let Some(words) = words {
        words.add(&mut catalogue)?;
    }
    Ok(catalogue)
}
