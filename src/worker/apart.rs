//! Reading papers in a process of its own: this program, started again for that alone.
//!
//! What recognition takes (models, hundreds of megabytes of working memory) goes back to the system with the process
//! when nothing is left to read, and a file that brings the process down is unreadable and nothing worse. The two ends
//! speak in lines of JSON: a request is what a file is read as, the number of its bytes and those bytes, the answers are [`Reply`]s.

use super::builtin::built_in_reader;
use super::job::guard;
use super::papers::{Progress, Reader, Tell};
use crate::evidence::Limits;
use crate::evidence::reading::{self, ReadState, Reading, Subject};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufReader, BufWriter, Read as _, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

/// The command of the program that serves a window with readings.
pub const COMMAND: &str = "read-papers";

/// A line from the process that reads.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Reply {
    /// It is there, and this is its version.
    Hello(String),
    /// It goes on.
    At(usize, usize),
    /// The paper was read.
    Ready(Box<Reading>),
    /// The paper cannot be read.
    Unreadable,
}

/// Reads papers in a process of its own, started from `program` when the first one comes and ended after the last.
/// Where it does not start, papers are read in this process.
pub fn reader_apart(program: &Path) -> Reader {
    let program = program.to_owned();
    let here = Arc::new(built_in_reader(true));
    let desk: Arc<Mutex<Option<Desk>>> = Arc::default();
    let (here_too, same_desk) = (Arc::clone(&here), Arc::clone(&desk));
    Reader {
        revision: reading::REVISION,
        read: Box::new(move |subject, bytes, tell| {
            let mut place = desk.lock().unwrap_or_else(PoisonError::into_inner);
            let started = match place.take() {
                Some(desk) => Ok(desk),
                None => Desk::start(&program),
            };
            let mut desk = match started {
                Ok(desk) => desk,
                Err(error) => {
                    log::warn!("papers are read in the window's own process: {error}");
                    return (here.read)(subject, bytes, tell);
                }
            };
            match desk.read(subject, bytes, tell) {
                // It is still busy with a paper nobody wants: it ends with its desk.
                Ok(ReadState::Cancelled) => ReadState::Cancelled,
                Ok(state) => {
                    *place = Some(desk);
                    state
                }
                Err(error) => {
                    log::warn!("the process that reads papers is gone: {error}");
                    ReadState::Unreadable
                }
            }
        }),
        rest: Box::new(move || {
            *same_desk.lock().unwrap_or_else(PoisonError::into_inner) = None;
            (here_too.rest)();
        }),
    }
}

/// The other process, seen from the window's.
struct Desk {
    process: Child,
    requests: BufWriter<ChildStdin>,
    replies: BufReader<ChildStdout>,
}

impl Desk {
    fn start(program: &Path) -> io::Result<Self> {
        let mut command = Command::new(program);
        command.arg(COMMAND);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        without_console(&mut command);
        let mut process = command.spawn()?;
        let (Some(requests), Some(replies)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let mut desk = Self {
            process,
            requests: BufWriter::new(requests),
            replies: BufReader::new(replies),
        };
        match desk.reply()? {
            Reply::Hello(version) if version == env!("CARGO_PKG_VERSION") => Ok(desk),
            _ => Err(io::Error::other("the program was replaced by another one")),
        }
    }

    fn read(
        &mut self,
        subject: Subject,
        bytes: &[u8],
        tell: &mut Tell<'_>,
    ) -> io::Result<ReadState> {
        writeln!(self.requests, "{} {}", word(subject), bytes.len())?;
        self.requests.write_all(bytes)?;
        self.requests.flush()?;
        loop {
            match self.reply()? {
                Reply::Hello(_) => {}
                Reply::At(done, pages) => {
                    if tell(Progress { done, pages }).is_break() {
                        return Ok(ReadState::Cancelled);
                    }
                }
                Reply::Ready(reading) => return Ok(ReadState::Ready(Arc::from(reading))),
                Reply::Unreadable => return Ok(ReadState::Unreadable),
            }
        }
    }

    fn reply(&mut self) -> io::Result<Reply> {
        let mut line = String::new();
        if self.replies.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        serde_json::from_str(&line).map_err(io::Error::from)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Err(error) = self.process.kill().and_then(|()| self.process.wait()) {
            log::warn!("the process that reads papers does not end: {error}");
        }
    }
}

/// The process has no window, so Windows shall not open a console for it.
#[cfg(windows)]
fn without_console(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
const fn without_console(_command: &mut Command) {}

/// How a request names what a file is read as.
const fn word(subject: Subject) -> &'static str {
    match subject {
        Subject::Paper => "paper",
        Subject::Picture => "picture",
    }
}

/// The first line of a request: what the file is read as, and its bytes.
fn request(line: &str) -> io::Result<(Subject, u64)> {
    let (named, length) = line.trim().split_once(' ').unwrap_or_default();
    let subject = [Subject::Paper, Subject::Picture]
        .into_iter()
        .find(|&subject| word(subject) == named)
        .ok_or(io::ErrorKind::InvalidData)?;
    let length = length.parse::<u64>().map_err(io::Error::other)?;
    Ok((subject, length))
}

/// The other end: reads the papers that come in until nothing more comes or nobody listens.
pub fn serve_readings(
    reader: &Reader,
    requests: &mut dyn BufRead,
    replies: &mut dyn Write,
) -> io::Result<()> {
    let mut reply = |reply: &Reply| -> io::Result<()> {
        serde_json::to_writer(&mut *replies, reply)?;
        replies.write_all(b"\n")?;
        replies.flush()
    };
    reply(&Reply::Hello(env!("CARGO_PKG_VERSION").to_owned()))?;
    let mut line = String::new();
    while requests.read_line(&mut line)? > 0 {
        let (subject, length) = request(&line)?;
        line.clear();
        let mut bytes = Vec::new();
        requests
            .take(length.min(Limits::default().bytes))
            .read_to_end(&mut bytes)?;
        let mut tell = |at: Progress| match reply(&Reply::At(at.done, at.pages)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        };
        let state = guard(ReadState::Unreadable, || {
            (reader.read)(subject, &bytes, &mut tell)
        });
        reply(&match state {
            ReadState::Ready(reading) => Reply::Ready(Box::new(Arc::unwrap_or_clone(reading))),
            _ => Reply::Unreadable,
        })?;
    }
    Ok(())
}
