//! `check`, `compare`, `export` and `verify`.

use super::papers::Reading;
use super::{CheckArgs, ExportArgs, Format, ReportFormat, Stop, TROUBLE, exit_code};
use crate::base::{Date, Message};
use crate::checks::{Finding, Outcome};
use crate::engine::report::{ClauseReport, Report};
use crate::engine::{self, Memo, checklist};
use crate::evidence::{Evidence, Limits};
use crate::export::compare::{self, Change, Snapshot};
use crate::export::{self, Names, Pictures, SarifFiles, place_label, report_json};
use crate::locale::{Texts, clause_key};
use crate::project::Project;
use crate::ruleset::Ruleset;
use crate::store::{self, FormatError, ProjectDir};
use crate::worker::{self, ExportJob, Over, write_bundle};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// A project that was read and judged.
struct Judged {
    dir: ProjectDir,
    project: Project,
    ruleset: Ruleset,
    report: Report,
}

impl Judged {
    fn read(path: &Path, papers: &Reading, ruleset: Ruleset, today: Date) -> Result<Self, Stop> {
        let (dir, project) = ProjectDir::open_read(path)?;
        let unseen = Evidence::default();
        let inputs = engine::Inputs {
            project: &project,
            evidence: &unseen,
            ruleset: &ruleset,
            today,
        };
        // What no paper and no picture is needed for is judged while those are read; it takes as long as some pages.
        let mut memo = Memo::default();
        let ahead = || {
            let evidence = &worker::inspect_legal(&dir, &project, &Limits::default());
            engine::run_on(engine::Inputs { evidence, ..inputs }, &mut memo);
        };
        let evidence = &worker::beside(ahead, || papers.evidence(&dir, &project));
        let report = engine::run_on(engine::Inputs { evidence, ..inputs }, &mut memo);
        Ok(Self {
            dir,
            project,
            ruleset,
            report,
        })
    }

    /// Words of the project the catalogue does not know, as messages.
    fn unknown_words(&self) -> Vec<Message> {
        let vocabulary = store::Vocabulary {
            flags: self
                .ruleset
                .flags()
                .iter()
                .map(|flag| flag.id.clone())
                .collect(),
            businesses: self
                .ruleset
                .businesses()
                .iter()
                .map(|business| business.id.clone())
                .collect(),
            slots: self
                .ruleset
                .slots()
                .iter()
                .map(|slot| slot.id.clone())
                .collect(),
            clauses: self
                .ruleset
                .clauses()
                .iter()
                .map(|clause| clause.id.0.clone())
                .collect(),
            app_types: self.ruleset.app_types().map(str::to_owned).collect(),
        };
        self.dir
            .unknown_words(&vocabulary)
            .iter()
            .filter_map(unknown_word)
            .collect()
    }
}

/// A word without effect is no error, and is told as such.
fn unknown_word(problem: &FormatError) -> Option<Message> {
    let (line, key, near) = match problem {
        FormatError::UnknownKey { line, key, allowed } => (line, key.clone(), allowed),
        FormatError::UnknownValue {
            line,
            key,
            found,
            allowed,
        } => (line, format!("{key} = {found}"), allowed),
        _ => return None,
    };
    Some(
        Message::new("cli-unknown-word")
            .with("line", *line)
            .with("key", key)
            .with("near", near.join(", ")),
    )
}

pub(super) fn check(
    args: &CheckArgs,
    ruleset: Ruleset,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let judged = Judged::read(&args.project, &args.papers, ruleset, args.day.get()?)?;
    let Judged {
        project,
        ruleset,
        report,
        ..
    } = &judged;
    match args.format {
        ReportFormat::Json => {
            let mut value = report_json(report, project, ruleset, texts);
            let notes: Vec<String> = judged
                .unknown_words()
                .iter()
                .map(|note| texts.message(note))
                .collect();
            if let Some(members) = value.as_object_mut().filter(|_| !notes.is_empty()) {
                members.insert("notes".to_owned(), notes.into());
            }
            serde_json::to_writer_pretty(&mut *output, &value).map_err(std::io::Error::from)?;
            writeln!(output)?;
        }
        ReportFormat::Text => print(&judged, texts, output)?,
        ReportFormat::Markdown => {
            let page = export::report_markdown(report, project, ruleset, texts);
            output.write_all(page.as_bytes())?;
        }
        ReportFormat::Sarif => {
            let lines = store::Lines::of(&judged.dir);
            let files = SarifFiles {
                folder: folder(&args.project),
                line: &|path| lines.line(path),
            };
            let log = export::report_sarif(report, project, ruleset, texts, &files);
            serde_json::to_writer_pretty(&mut *output, &log).map_err(std::io::Error::from)?;
            writeln!(output)?;
        }
        ReportFormat::Html => {
            let limit = Limits::default().bytes;
            let pictures = Pictures::of(project, &mut |file| judged.dir.read(file, limit).ok());
            let draft = !export::refusals(report).is_empty();
            let page = export::report_html(report, project, ruleset, texts, draft, &pictures);
            output.write_all(page.as_bytes())?;
        }
    }
    output.flush()?;
    let code = exit_code(report.verdict);
    // The process ends here; taking the lists apart would only cost some ten milliseconds.
    std::mem::forget(judged);
    Ok(code)
}

/// The project's folder as the command line named it, with a slash at its end; empty for one named from the root,
/// which means nothing on another machine.
fn folder(path: &Path) -> String {
    let path = if path.ends_with("project.toml") {
        path.parent().unwrap_or(path)
    } else {
        path
    };
    let parts: Option<Vec<&str>> = path
        .components()
        .filter(|part| *part != std::path::Component::CurDir)
        .map(|part| match part {
            std::path::Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    match parts.unwrap_or_default().join("/") {
        folder if folder.is_empty() => folder,
        folder => format!("{folder}/"),
    }
}

pub(super) fn compare(
    old: &Path,
    new: &Path,
    format: Format,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let read = |path: &Path| -> Result<Snapshot, Stop> {
        let bytes = store::read_file(path)?;
        let said = |message: Message| Stop::Said(message.with("path", path.display().to_string()));
        Snapshot::read(&bytes).map_err(said)
    };
    let (old, new) = (read(old)?, read(new)?);
    let compared = compare::compare(&old, &new);
    match format {
        Format::Json => {
            let value = compare::compared_json(&old, &new, &compared, texts);
            serde_json::to_writer_pretty(&mut *output, &value).map_err(std::io::Error::from)?;
            writeln!(output)?;
        }
        Format::Text => {
            let text = compare::compared_text(&old, &new, &compared, texts);
            output.write_all(text.as_bytes())?;
        }
    }
    output.flush()?;
    let is_new = compared.iter().any(|item| item.change == Change::New);
    Ok(u8::from(is_new))
}

fn print(judged: &Judged, texts: Texts, out: &mut dyn Write) -> Result<(), Stop> {
    let Judged {
        dir,
        project,
        report,
        ..
    } = judged;
    let name = project.listing.name.trim();
    let name = if name.is_empty() {
        dir.display_name()
    } else {
        name.to_owned()
    };
    let version = project.listing.version.trim();
    let ruleset = texts.with(
        "cli-ruleset",
        &[("version", report.ruleset_version.as_str().into())],
    );
    writeln!(
        out,
        "{} · {ruleset} · {}",
        [name.as_str(), version].join(" ").trim_end(),
        report.date
    )?;
    let verdict = format!("verdict-{}", report.verdict.id());
    writeln!(
        out,
        "{}  {}",
        texts.get(&verdict),
        texts.get(&format!("{verdict}.hint"))
    )?;
    let parts =
        Outcome::ALL.map(|outcome| format!("{} {}", word(outcome, texts), report.all(outcome)));
    writeln!(out, "{}", parts.join(" · "))?;
    for note in judged.unknown_words() {
        writeln!(out, "! {}", texts.message(&note))?;
    }
    let plan = checklist::plan(report);
    if !plan.is_empty() {
        writeln!(out, "\n{}", texts.get("report-next"))?;
        for (at, action) in plan.iter().enumerate() {
            let step = texts.get(&format!("step-{}", action.step.id()));
            writeln!(
                out,
                "  {}. {} ({step})",
                at + 1,
                texts.message(&action.message)
            )?;
        }
    }
    for outcome in [
        Outcome::Fail,
        Outcome::Unread,
        Outcome::Pending,
        Outcome::Warn,
    ] {
        let (clauses, loose) = report.standing_at(outcome);
        let all = clauses.len() + loose.len();
        if all == 0 {
            continue;
        }
        writeln!(out, "\n{} {all}", word(outcome, texts))?;
        for finding in loose {
            print_finding(finding, texts, out)?;
        }
        for clause in clauses {
            print_clause(clause, texts, out)?;
        }
    }
    Ok(())
}

fn print_clause(clause: &ClauseReport, texts: Texts, out: &mut dyn Write) -> Result<(), Stop> {
    let title = texts.get(&clause_key(clause.id.as_str()));
    let place = texts.clause_place(clause.id.as_str());
    writeln!(out, "  {}  {place}  {title}", clause.id)?;
    if clause.findings.is_empty() {
        writeln!(out, "      {}", texts.message(&clause.because))?;
    }
    for finding in clause
        .findings
        .iter()
        .filter(|finding| finding.outcome >= Outcome::Warn)
    {
        print_finding(finding, texts, out)?;
    }
    Ok(())
}

fn print_finding(finding: &Finding, texts: Texts, out: &mut dyn Write) -> Result<(), Stop> {
    writeln!(out, "      {}", texts.message(&finding.message))?;
    if let Some(place) = finding.places.first() {
        writeln!(
            out,
            "        {}: {}",
            texts.get("report-where"),
            place_label(place, texts, &Names::default())
        )?;
    }
    if let Some(on) = &finding.enforced_from {
        let line = texts.with("finding-enforced", &[("on", on.as_str().into())]);
        writeln!(out, "        {line}")?;
    }
    if let Some(fix) = texts.attribute(&finding.message, "fix") {
        writeln!(out, "        {}: {fix}", texts.get("report-fix"))?;
    }
    Ok(())
}

fn word(outcome: Outcome, texts: Texts) -> String {
    texts.get(&format!("outcome-{}", outcome.id()))
}

pub(super) fn export(
    args: &ExportArgs,
    ruleset: Ruleset,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let Judged {
        dir,
        project,
        ruleset,
        report,
        ..
    } = Judged::read(&args.project, &args.papers, ruleset, args.day.get()?)?;
    let code = exit_code(report.verdict);
    let refusals = export::refusals(&report);
    if !args.draft && !refusals.is_empty() {
        writeln!(
            output,
            "{}",
            texts.with("bundle-not-ready", &[("count", refusals.len().into())])
        )?;
        for refusal in refusals {
            let clause = refusal.clause.unwrap_or_default();
            writeln!(
                output,
                "  {} {clause} {}",
                word(refusal.outcome, texts),
                texts.message(&refusal.message)
            )?;
        }
        return Ok(code);
    }
    let job = ExportJob {
        dir: Arc::new(dir),
        project: Arc::new(project),
        report: Arc::new(report),
        ruleset: Arc::new(ruleset),
        texts,
        draft: args.draft,
        copies: export::Copies {
            marked: args.marked_copies,
            bare: args.strip_metadata,
        },
        path: args.output.clone(),
        over: Over::Anything,
    };
    let exported = write_bundle(&job)?;
    say_verified(&args.output, &exported.verification, texts, output)?;
    // A draft that was written and is sound did what was asked.
    Ok(if exported.verification.is_sound() {
        0
    } else {
        TROUBLE
    })
}

pub(super) fn verify(zip: &Path, texts: Texts, output: &mut dyn Write) -> Result<u8, Stop> {
    let bytes = store::read_file(zip)?;
    let verification =
        export::verify(std::io::Cursor::new(bytes)).map_err(|error| error.message())?;
    say_verified(zip, &verification, texts, output)?;
    Ok(u8::from(!verification.is_sound()))
}

fn say_verified(
    zip: &Path,
    verification: &export::Verification,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<(), Stop> {
    let id = if verification.draft {
        "bundle-holds-draft"
    } else {
        "bundle-holds"
    };
    let args = [
        ("path", zip.display().to_string().into()),
        (
            "app",
            format!("{} {}", verification.app, verification.version).into(),
        ),
        ("files", verification.files_in_all().into()),
        ("kilobytes", verification.bytes.div_ceil(1024).into()),
    ];
    writeln!(output, "{}", texts.with(id, &args))?;
    if verification.is_sound() {
        writeln!(output, "{}", texts.get("bundle-sound"))?;
    }
    for problem in &verification.problems {
        writeln!(output, "  {}", texts.message(&problem.message()))?;
    }
    for file in &verification.missing {
        let lacks = texts.with("finish-lacks", &[("file", file.as_str().into())]);
        writeln!(output, "  {lacks}")?;
    }
    for unmarked in &verification.unmarked {
        writeln!(output, "  {}", texts.message(&unmarked.message()))?;
    }
    for unstripped in &verification.unstripped {
        writeln!(output, "  {}", texts.message(&unstripped.message()))?;
    }
    output.flush()?;
    Ok(())
}
