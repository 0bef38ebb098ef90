//! The program: picks window or command line, and the exit code.

use clap::Parser as _;
use guoshen::cli::{self, Asked, Cli};
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or("warn")).init();
    let cli = Cli::parse();
    let asked = {
        let (mut input, mut output) = (io::stdin().lock(), io::BufWriter::new(io::stdout().lock()));
        cli::run(cli, &mut input, &mut output, &mut io::stderr())
    };
    match asked {
        Asked::Done(code) => ExitCode::from(code),
        Asked::Window(_project) => ExitCode::FAILURE,
    }
}
