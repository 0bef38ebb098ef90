//! The program itself, run the way scripts run it: exit codes, JSON lines, and what it says about bad input.

mod bad_input;
mod forms;
mod lines;
mod rulesets;
mod templates;

use guoshen::cli::exit_code;
use guoshen::engine::report::Verdict;
use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// The example's folder in the checkout.
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/example");
/// A day for which the result is known.
const DAY: [&str; 2] = ["--date", "2026-11-24"];

/// What the program said, and how it ended.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// One JSON value a line.
    fn values(&self) -> Vec<Value> {
        let read = |line: &str| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
        };
        self.out.lines().map(read).collect()
    }
}

fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_guoshen"));
    program
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env(
            "GUOSHEN_CONFIG_DIR",
            std::env::temp_dir().join("guoshen-no-settings"),
        )
        .stdin(Stdio::null());
    program
}

fn said(output: Output) -> Said {
    Said {
        code: output.status.code().expect("no signal ended it"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn run(arguments: &[&str]) -> Said {
    said(program().args(arguments).output().unwrap())
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> Said {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::Builder::new()
        .spawn(move || stdin.write_all(&input))
        .unwrap();
    let output = child.wait_with_output().unwrap();
    // The program may stop reading early.
    drop(writer.join().unwrap());
    said(output)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Writes a draft of a project.
fn draft(project: &str, zip: &Path) -> Said {
    let form = ["export", project, "-o", text(zip), "--draft"];
    run(&[&form[..], &DAY[..]].concat())
}

/// A copy of the example, in its clean variant or not.
fn copy(clean: bool) -> (TempDir, PathBuf) {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("示例.guoshen");
    let mut arguments = vec!["new", text(&path), "--example"];
    if clean {
        arguments.push("--clean");
    }
    let made = run(&arguments);
    assert_eq!(made.code, 0, "{made:?}");
    assert!(made.out.contains(text(&path)), "{made:?}");
    (room, path)
}

#[test]
fn the_exit_code_is_the_verdict() {
    assert_eq!(exit_code(Verdict::Ready), 0);
    assert_eq!(exit_code(Verdict::Blocked), 1);
    assert_eq!(exit_code(Verdict::Incomplete), 2);
    assert_eq!(exit_code(Verdict::Waiting), 3);
}

#[test]
fn the_example_fails_exactly_three_clauses() {
    for date in ["2026-11-24", "2035-01-01"] {
        let said = run(&["check", EXAMPLE, "--format", "json", "--date", date]);
        assert_eq!(said.code, 1, "{}", said.err);
        let report = said.json();
        let clauses = report["clauses"].as_array().unwrap();
        assert_eq!(clauses.len(), 283);
        let failed: Vec<&str> = clauses
            .iter()
            .filter(|clause| clause["outcome"] == "fail")
            .map(|clause| clause["id"].as_str().unwrap())
            .collect();
        assert_eq!(failed, ["1.10", "1.11", "3.3.7.t13.2"]);
        assert_eq!(report["verdict"], "blocked");
        assert_eq!(report["date"], date);
        assert_eq!(report["tool"]["name"], "guoshen");
        assert!(report.get("notes").is_none(), "{}", report["notes"]);
        assert!(!report["next"].as_array().unwrap().is_empty());
    }
}

#[test]
fn the_clean_variant_fails_nothing() {
    let (_room, path) = copy(true);
    for date in ["2026-11-24", "2035-01-01"] {
        let said = run(&["check", text(&path), "--format", "json", "--date", date]);
        let report = said.json();
        assert_eq!(report["counts"]["fail"], 0);
        // Until every check exists it says that not everything was checked.
        let (verdict, code) = (report["verdict"].as_str().unwrap(), said.code);
        assert!(
            matches!((verdict, code), ("incomplete", 2) | ("ready", 0)),
            "{verdict} {code}"
        );
    }
}

#[test]
fn a_project_may_be_named_by_its_file() {
    let file = format!("{EXAMPLE}/project.toml");
    let said = run(&["check", &file, "--format", "json", DAY[0], DAY[1]]);
    assert_eq!(
        (said.code, said.json()["counts"]["fail"].as_u64()),
        (1, Some(3))
    );
}

#[test]
fn the_checklist_is_printed_for_people_in_their_language() {
    let english = run(&["check", EXAMPLE, DAY[0], DAY[1]]);
    assert_eq!(english.code, 1);
    for part in [
        "云图纪要",
        "2026-11-24",
        "Would be rejected",
        "1.11",
        "3.3.7.t13.2",
    ] {
        assert!(english.out.contains(part), "{part}: {}", english.out);
    }
    let chinese = run(&["check", EXAMPLE, DAY[0], DAY[1], "--lang", "zh-CN"]);
    assert!(chinese.out.contains("不可提交"), "{}", chinese.out);
    let mut asked = program();
    let by_system = said(
        asked
            .env("LANG", "zh_CN.UTF-8")
            .args(["check", EXAMPLE, DAY[0], DAY[1]])
            .output()
            .unwrap(),
    );
    assert_eq!(by_system.out, chinese.out);
    assert!(english.err.is_empty() && chinese.err.is_empty());
}

#[test]
fn a_report_follows_its_schema() {
    let schema: Value = serde_json::from_str(guoshen::export::REPORT_SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for language in ["zh-CN", "en"] {
        let value = run(&[
            "check", EXAMPLE, "--format", "json", "--lang", language, DAY[0], DAY[1],
        ])
        .json();
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[test]
fn an_export_is_refused_written_as_a_draft_and_verified() {
    let room = tempfile::tempdir().unwrap();
    let zip = room.path().join("提交.zip");
    let refused = run(&["export", EXAMPLE, "-o", text(&zip), DAY[0], DAY[1]]);
    assert_eq!(refused.code, 1);
    assert!(!zip.exists() && refused.out.contains("1.11"), "{refused:?}");

    assert_eq!(draft(EXAMPLE, &zip).code, 0);
    let first = std::fs::read(&zip).unwrap();
    assert_eq!(draft(EXAMPLE, &zip).code, 0);
    assert_eq!(
        std::fs::read(&zip).unwrap(),
        first,
        "two exports are the same"
    );
    let left: Vec<_> = std::fs::read_dir(room.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "no temporary file is left");

    let sound = run(&["verify", text(&zip)]);
    assert_eq!(sound.code, 0, "{sound:?}");
    assert!(sound.out.contains("云图纪要 2.4.0"), "{sound:?}");

    let mut wrong = first;
    let at = wrong.len() / 2;
    wrong[at] ^= 0xFF;
    std::fs::write(&zip, wrong).unwrap();
    assert_ne!(run(&["verify", text(&zip)]).code, 0);
}

#[test]
fn a_draft_names_the_files_it_lacks() {
    let (room, project) = copy(false);
    let zip = room.path().join("草稿.zip");
    std::fs::remove_file(project.join("files/business-license.pdf")).unwrap();
    let written = draft(text(&project), &zip);
    assert_eq!(written.code, 0, "{written:?}");
    assert!(
        written.out.contains("files/business-license.pdf"),
        "{written:?}"
    );
    let verified = run(&["verify", text(&zip)]);
    assert!(
        verified.out.contains("files/business-license.pdf"),
        "{verified:?}"
    );
}

#[test]
fn a_bundle_that_was_changed_is_named_file_by_file() {
    let room = tempfile::tempdir().unwrap();
    let zip = room.path().join("draft.zip");
    assert_eq!(draft(EXAMPLE, &zip).code, 0);
    let mut bytes = std::fs::read(&zip).unwrap();
    let icon = std::fs::read(format!("{EXAMPLE}/files/icon.png")).unwrap();
    let at = bytes
        .windows(64)
        .position(|window| window == &icon[..64])
        .unwrap();
    bytes[at + 50] ^= 1;
    std::fs::write(&zip, bytes).unwrap();
    let said = run(&["verify", text(&zip)]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.out.contains("icon/icon.png"), "{said:?}");
}

#[test]
fn a_new_project_is_empty_and_waits() {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("新.guoshen");
    let made = run(&["new", text(&path)]);
    assert_eq!(made.code, 0, "{made:?}");
    let checked = run(&["check", text(&path), "--format", "json", DAY[0], DAY[1]]);
    assert_eq!(
        checked.code, 1,
        "a project without a name would be rejected"
    );
    let again = run(&["new", text(&path)]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains(text(&path)), "{again:?}");
}

#[test]
fn a_project_is_copied_with_its_files_for_the_next_version() {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("next.guoshen");
    let made = run(&["new", text(&path), "--from", EXAMPLE]);
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{made:?}");
    let verdict = |project: &str| {
        run(&["check", project, "--format", "json", DAY[0], DAY[1]]).json()["clauses"].clone()
    };
    assert_eq!(verdict(text(&path)), verdict(EXAMPLE));
    let again = run(&["new", text(&path), "--from", EXAMPLE]);
    assert_eq!(again.code, 2, "what is there is never written over");
    assert!(again.err.contains(text(&path)), "{again:?}");
    let nothing = run(&["new", "x", "--from", text(room.path())]);
    assert_eq!(nothing.code, 2, "{nothing:?}");
}

#[test]
fn every_clause_can_be_explained() {
    let said = run(&["explain", "1.1.a"]);
    assert_eq!(said.code, 0);
    assert!(
        said.out.starts_with("1.1.a  ") && said.out.contains("name-width"),
        "{}",
        said.out
    );
    let said = run(&["explain", "1.1.b", "--lang", "zh-CN"]).out;
    assert!(
        said.contains("这样可以\n- 应用名称：青禾Board3共绘 → 通过"),
        "{said}"
    );
    assert!(
        said.contains("这样会被指出\n- 应用名称：青禾·共绘 → 不通过"),
        "{said}"
    );
    let said = run(&["explain", "二、3.(10) 2)"]).out;
    assert!(said.starts_with("2.3.10.2  "), "{said}");
    for id in [
        "0.3",
        "2.3.19",
        "4.2.4.device.2",
        "4.1.license.1",
        "A.icp.0.2",
    ] {
        assert_eq!(run(&["explain", id, "--lang", "zh-CN"]).code, 0, "{id}");
    }
    let unknown = run(&["explain", "1.1.z"]);
    assert_eq!(unknown.code, 2);
    assert!(
        unknown.err.contains("1.1.a"),
        "names the nearest: {unknown:?}"
    );
}

#[test]
fn the_rules_can_be_listed() {
    let json = run(&["rules", "--format", "json"]);
    assert_eq!(json.code, 0);
    let value = json.json();
    assert_eq!(value["clauses"].as_array().unwrap().len(), 283);
    for clause in value["clauses"].as_array().unwrap() {
        assert!(
            clause["title"]
                .as_str()
                .is_some_and(|title| !title.is_empty()),
            "{clause}"
        );
        assert_eq!(clause["digest"].as_str().unwrap().len(), 64);
    }
    let lines = run(&["rules"]).out;
    assert_eq!(
        lines.lines().count(),
        286,
        "three headings and every clause"
    );
    let coverage = run(&["rules", "--coverage", "--lang", "en"]);
    assert_eq!(coverage.code, 0);
    assert!(
        coverage.out.contains("Automatic 133, Assisted 72"),
        "{}",
        coverage.out
    );
    assert!(coverage.out.contains("name-width r1\t8\tApp name"));
    let value = run(&["rules", "--coverage", "--format", "json"]).json();
    assert_eq!(value["counts"]["attest"], 51);
    assert_eq!(value["clauses"].as_array().unwrap().len(), 283);
}

#[test]
fn help_and_version_are_there() {
    let help = run(&["--help"]);
    assert_eq!(help.code, 0);
    for command in [
        "check", "export", "verify", "explain", "rules", "drift", "new", "text", "inspect",
    ] {
        assert!(help.out.contains(command), "{command}");
    }
    let version = run(&["--version"]);
    assert_eq!(
        version.out.trim(),
        format!("guoshen {}", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn a_reader_that_goes_away_is_no_accident() {
    let mut child = program()
        .args(["rules", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let words = String::from_utf8(output.stderr).unwrap();
    assert!(!words.contains("panicked"), "{words}");
    assert!(
        output.status.code().is_some_and(|code| code == 2),
        "{:?}",
        output.status
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = program()
        .args(["rules", "--format", "json"])
        .stdout(full)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let output = output.wait_with_output().unwrap();
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{words}");
    assert!(words.contains("guoshen: "), "{words}");
}
