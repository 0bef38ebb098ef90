//! The same program with a console. Windows knows programs with one and programs without; what the command line
//! prints needs one, and a person who double-clicks wants none. Built with `--features console`.

fn main() -> std::process::ExitCode {
    guoshen::launch::program()
}
