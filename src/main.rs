//! The program: picks window or command line, and the exit code.

// A console window behind the app would be the first thing a person on Windows sees.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use clap::Parser as _;
use guoshen::cli::{self, Asked, Cli};
use guoshen::launch;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// What is logged unless `RUST_LOG` says otherwise: graphics and fonts talk a lot about what they can do without.
const QUIET: &str = "warn,egui_system_font_provider=error,egui_wgpu=error,fontique=error,\
    wgpu_core=error,wgpu_hal=error,winit=error";

fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or(QUIET)).init();
    let cli = Cli::parse();
    let asked = {
        let (mut input, mut output) = (io::stdin().lock(), io::BufWriter::new(io::stdout().lock()));
        cli::run(cli, &mut input, &mut output, &mut io::stderr())
    };
    match asked {
        Asked::Done(code) => ExitCode::from(code),
        Asked::Window(project) => match launch::open(project.as_deref()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(message) => {
                let text = launch::tell(&message);
                if writeln!(io::stderr(), "guoshen: {text}").is_err() {
                    log::error!("{text}");
                }
                ExitCode::from(cli::TROUBLE)
            }
        },
    }
}
