//! Options that several commands share, and those of `check` and `export`.

use super::{Stop, papers};
use crate::base::{Date, Message, parse_date};
use crate::locale::{Language, Texts};
use crate::store;
use crate::worker::Catalogue;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What `check` is asked.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Project folder or its project.toml.
    pub(super) project: PathBuf,
    /// How to print.
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: ReportFormat,
    #[command(flatten)]
    pub(super) papers: papers::Reading,
    #[command(flatten)]
    pub(super) day: Day,
    #[command(flatten)]
    pub(super) words: OwnWords,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// What `export` is asked.
#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    /// Project folder or its project.toml.
    pub(super) project: PathBuf,
    /// The zip to write; it is replaced when it is there.
    #[arg(short, long)]
    pub(super) output: PathBuf,
    /// Write it although something is open, labelled as a draft.
    #[arg(long)]
    pub(super) draft: bool,
    /// Put a copy of every paper beside it, marked with what it may be used for.
    #[arg(long)]
    pub(super) marked_copies: bool,
    /// Leave out what cameras and programs wrote into pictures and PDF files.
    #[arg(long)]
    pub(super) strip_metadata: bool,
    #[command(flatten)]
    pub(super) papers: papers::Reading,
    #[command(flatten)]
    pub(super) day: Day,
    #[command(flatten)]
    pub(super) words: OwnWords,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// The day to check for.
#[derive(Debug, Args)]
pub(super) struct Day {
    /// Day to check for; today when left out.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<String>,
}

impl Day {
    pub(super) fn get(&self) -> Result<Date, Message> {
        let Some(text) = &self.date else {
            return Ok(jiff::ZonedDateTime::now().date());
        };
        text.parse::<Date>()
            .ok()
            .or_else(|| parse_date(text))
            .ok_or_else(|| Message::new("cli-bad-date").with("text", text.as_str()))
    }
}

/// Words of the person's own.
#[derive(Debug, Args)]
pub(super) struct OwnWords {
    /// List of your own words, one a line; the list of the settings when left out.
    #[arg(long, value_name = "FILE")]
    pub(super) words: Option<PathBuf>,
}

impl OwnWords {
    /// The catalogue with the person's own words, if there are any.
    pub(super) fn add(&self, catalogue: &mut Catalogue) -> Result<(), Stop> {
        // A path of the settings starts at the settings.
        let known = || {
            let home = store::config_dir().unwrap_or_default();
            let lists = store::Settings::load().0.words;
            lists.iter().map(|list| home.join(list)).collect()
        };
        let lists: Vec<PathBuf> = self.words.clone().map_or_else(known, |one| vec![one]);
        Ok(catalogue.add_words(&lists)?)
    }
}

/// Language of what is printed.
#[derive(Debug, Default, Args)]
pub(super) struct Speech {
    /// Language of the texts.
    #[arg(long = "lang", value_name = "zh-CN|en", value_parser = language)]
    pub(super) language: Option<Language>,
}

impl Speech {
    pub(super) fn texts(&self) -> Texts {
        Texts::new(self.language.unwrap_or_else(Language::of_system))
    }
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// How to print a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people, short.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For tickets and pull requests.
    Markdown,
    /// For code scanning services, SARIF 2.1.0.
    Sarif,
    /// The page for people, with pictures.
    Html,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "zh-CN, en".to_owned())
}
