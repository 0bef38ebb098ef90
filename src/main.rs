//! The program. On Windows it comes without a console: see `console.rs`.

// A console window behind the app would be the first thing a person on Windows sees.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    guoshen::launch::program()
}
