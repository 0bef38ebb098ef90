//! The layers of the house, held by reading the source: who may use whom, and what stays in one place.

use crate::support::{files_below, relative, root};
use regex::Regex;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What tells of a report may use.
const TOLD: &[&str] = &[
    "base", "locale", "evidence", "project", "ruleset", "checks", "engine",
];

/// Every layer, lowest first, with the layers it may use. A layer may always use itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("locale", &["base"]),
    ("evidence", &["base"]),
    ("project", &["base"]),
    ("mend", &["base", "evidence"]),
    ("ruleset", &["base", "evidence", "project"]),
    ("checks", &["base", "evidence", "project", "ruleset"]),
    (
        "engine",
        &["base", "evidence", "project", "ruleset", "checks"],
    ),
    ("export", TOLD),
    ("review", TOLD),
    ("store", &["base", "evidence", "project"]),
    (
        "worker",
        &[
            "base", "locale", "evidence", "mend", "project", "ruleset", "checks", "engine",
            "export", "review", "store",
        ],
    ),
    (
        "app",
        &[
            "base", "locale", "evidence", "mend", "project", "ruleset", "checks", "engine",
            "export", "review", "store", "worker",
        ],
    ),
    (
        "cli",
        &[
            "base", "locale", "evidence", "project", "ruleset", "checks", "engine", "export",
            "review", "store", "worker",
        ],
    ),
    // Of evidence, and of everything below app, the window uses the types only.
    (
        "ui",
        &[
            "base", "locale", "evidence", "project", "ruleset", "checks", "engine", "review", "app",
        ],
    ),
    (
        "launch",
        &[
            "base", "locale", "ruleset", "store", "worker", "app", "cli", "ui",
        ],
    ),
];

/// Most lines of a source file.
const MOST_LINES: usize = 450;
/// Most lines of function bodies in a `mod.rs`, which describes a module.
const MOST_LOGIC: usize = 200;

/// What may stand at the top of the repository; `target` and `.git` are nobody's work.
const TOP_LEVEL: [&str; 15] = [
    ".ci",
    ".git",
    ".github",
    ".gitignore",
    "ARCHITECTURE.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "assets",
    "i18n",
    "packaging",
    "src",
    "target",
    "tests",
];

/// One source file.
struct Source {
    /// Path below the package, like `src/base/mod.rs`.
    path: String,
    /// As written.
    text: String,
    /// The same without the lines that are comments.
    code: String,
}

impl Source {
    /// The layer it belongs to; `None` for `lib.rs` and the two programs.
    fn layer(&self) -> Option<&str> {
        let name = self.path.strip_prefix("src/")?;
        let name = name.split('/').next()?.trim_end_matches(".rs");
        let mut layers = LAYERS.iter().map(|(layer, _)| *layer);
        layers.find(|layer| *layer == name)
    }

    fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }
}

fn sources(folder: &str) -> Vec<Source> {
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .fold(String::new(), |code, line| code + line + "\n");
        Source {
            path: relative(&path),
            text,
            code,
        }
    };
    files_below(&root().join(folder), &["rs"])
        .into_iter()
        .map(read)
        .collect()
}

/// First names of every `crate::` path, those in braces included.
fn used_layers(code: &str) -> BTreeSet<String> {
    let path = Regex::new(r"\bcrate::(?:(\w+)|\{([^;]*)\};)").unwrap();
    let mut used = BTreeSet::new();
    for found in path.captures_iter(code) {
        if let Some(name) = found.get(1) {
            used.insert(name.as_str().to_owned());
        }
        if let Some(group) = found.get(2) {
            used.extend(heads(group.as_str()));
        }
    }
    used
}

/// The first names of a group of paths: `a::{b, c}, d` gives a and d.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut heads, mut head) = (0, Vec::new(), String::new());
    for c in group.chars().chain([',']) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let name = head.trim().split("::").next().unwrap_or_default().trim();
                if !name.is_empty() {
                    heads.push(name.to_owned());
                }
                head.clear();
            }
            _ if depth == 0 => head.push(c),
            _ => {}
        }
    }
    heads
}

fn refuse(wrong: &str) {
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_layer_uses_only_the_layers_below_it() {
    let mut wrong = String::new();
    let mut seen = BTreeSet::new();
    for source in sources("src") {
        let Some(layer) = source.layer() else {
            continue;
        };
        seen.insert(layer.to_owned());
        let (_, allowed) = LAYERS.iter().find(|(name, _)| *name == layer).unwrap();
        let known = |name: &str| LAYERS.iter().any(|(layer, _)| *layer == name);
        for used in used_layers(&source.code) {
            if known(&used) && used != layer && !allowed.contains(&used.as_str()) {
                writeln!(
                    wrong,
                    "{}: layer {layer} may not use {used}, only {allowed:?}",
                    source.path
                )
                .unwrap();
            }
        }
    }
    refuse(&wrong);
    let layers: BTreeSet<String> = LAYERS
        .iter()
        .map(|(layer, _)| (*layer).to_owned())
        .collect();
    assert_eq!(seen, layers, "every layer of the table is in src");
}

#[test]
fn every_module_of_the_crate_is_in_the_table() {
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let modules: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    let position = |name: &str| LAYERS.iter().position(|(layer, _)| *layer == name);
    for module in &modules {
        assert!(position(module).is_some(), "`{module}` has no layer");
    }
    assert_eq!(modules.len(), LAYERS.len());
    for (at, (layer, below)) in LAYERS.iter().enumerate() {
        for name in *below {
            assert!(
                position(name).is_some_and(|other| other < at),
                "{layer} uses {name}, which stands above it in the table"
            );
        }
    }
}

#[test]
fn nobody_climbs_out_of_a_layer_by_super() {
    let climb = Regex::new(r"\bsuper::super::super::").unwrap();
    let two = Regex::new(r"\bsuper::super::").unwrap();
    let mut wrong = String::new();
    for source in sources("src") {
        // Families of checks are inline modules, so that two steps up lead to `checks`.
        let deep = source.path.matches('/').count() > 2;
        if climb.is_match(&source.code) || !deep && two.is_match(&source.code) {
            writeln!(wrong, "{}: say crate::", source.path).unwrap();
        }
    }
    refuse(&wrong);
}

#[test]
fn what_belongs_to_one_place_stays_there() {
    let rules: [(&str, &[&str], &str); 8] = [
        (
            r"\b(egui|eframe|egui_extras)::",
            &["src/ui/", "src/app/history.rs", "src/launch.rs"],
            "the window's toolkit stays in ui, app/history and launch",
        ),
        (
            r"\b(rfd|webbrowser)::",
            &["src/ui/pick.rs", "src/ui/links.rs"],
            "file dialogs stay in ui/pick, addresses are shown by ui/links",
        ),
        (
            r"\bstd::fs\b|\buse std::\{[^;]*\bfs\b|\btempfile::",
            &["src/store/", "src/cli/"],
            "files stay in store and cli",
        ),
        (
            r"\b(ZonedDateTime|Zoned|Timestamp|SystemTime)::now\b",
            &["src/main.rs", "src/cli/", "src/app/"],
            "the clock stays in main, cli and app",
        ),
        (
            r"\bColor32::from_",
            &["src/ui/theme.rs"],
            "colours come from the theme's tokens",
        ),
        (
            r"\bthread::",
            &["src/worker/", "src/ui/pick.rs", "src/ui/links.rs"],
            "threads stay in worker; a file dialog and the system wait on their own",
        ),
        (
            r"\bstd::net\b|\bTcpStream\b|\breqwest\b|\bureq\b",
            &[],
            "nothing reaches out to a network",
        ),
        (
            r"\bprocess::(\{[^}]*)?Command\b",
            &["src/worker/apart.rs"],
            "no other program is started, only this one for reading papers",
        ),
    ];
    let mut wrong = String::new();
    for (pattern, places, why) in rules {
        let pattern = Regex::new(pattern).unwrap();
        for source in sources("src") {
            if !source.is_in(places)
                && let Some(found) = pattern.find(&source.code)
            {
                writeln!(wrong, "{}: `{}`, but {why}", source.path, found.as_str()).unwrap();
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn the_window_looks_at_results_and_does_not_make_them() {
    let makes = Regex::new(
        r"\bevidence::(inspect|thumbnail|image::|pdf::|text::)|\bengine::run|\bchecks::registry",
    )
    .unwrap();
    let mut wrong = String::new();
    for source in sources("src/ui") {
        if let Some(found) = makes.find(&source.code) {
            writeln!(wrong, "{}: {}", source.path, found.as_str()).unwrap();
        }
    }
    refuse(&wrong);
}

/// Literals that stand where people read: what is said comes from `i18n`.
fn said(code: &str) -> Vec<String> {
    const CALLS: &str = r"(?:\.(?:label|button|small_button|heading|strong|weak|monospace|link|hyperlink_to|on_hover_text|on_disabled_hover_text|hint_text|menu_button|strong_label|text_label)|(?:RichText|Label|Button|Link)::new|\brich)\(\s*";
    const CHECKBOX: &str = r#"\.(?:checkbox|radio|radio_value|selectable_label|selectable_value|toggle_value)\((?:[^"();]|\([^()]*\))*?"#;
    let literal = Regex::new(&format!(
        r#"(?:{CALLS}|{CHECKBOX})&?(?:format!\(\s*)?r?#*"((?:[^"\\]|\\.)*)""#
    ))
    .unwrap();
    let hole = Regex::new(r"\{[^}]*\}").unwrap();
    literal
        .captures_iter(code)
        .map(|found| hole.replace_all(&found[1], "").into_owned())
        .filter(|text| text.chars().any(char::is_alphabetic))
        .collect()
}

#[test]
fn the_window_says_nothing_by_itself() {
    let mut wrong = String::new();
    for source in sources("src/ui") {
        for text in said(&source.code) {
            writeln!(wrong, "{}: \"{text}\" is not in i18n", source.path).unwrap();
        }
    }
    refuse(&wrong);
}

#[test]
fn a_literal_in_the_window_would_be_seen() {
    let seen = |code: &str| said(code).len() == 1;
    assert!(seen(r#"ui.label("Save");"#));
    assert!(seen("ui.button(\n    \"保存\",\n)"));
    assert!(seen(r#"response.on_hover_text(format!("{count} files"))"#));
    assert!(seen(r#"ui.checkbox(&mut open, "Open")"#));
    assert!(seen(r#"ui.add(egui::Label::new("x"))"#));
    assert!(seen(r#"rich("x", 12.0, colour)"#));
    assert!(!seen(
        r#"ui.label("·"); ui.label(format!("{count} / {all}"));"#
    ));
    assert!(!seen(
        r#"ui.label(texts.get("save")); ui.checkbox(&mut open, texts.get("open"))"#
    ));
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut wrong = String::new();
    for source in ["src", "tests/it", "tests/bench"]
        .into_iter()
        .flat_map(sources)
    {
        let lines = source.text.lines().count();
        if lines > MOST_LINES {
            writeln!(
                wrong,
                "{}: {lines} lines, {MOST_LINES} are allowed",
                source.path
            )
            .unwrap();
        }
        let doc = source.text.lines().next().unwrap_or_default();
        if !doc.starts_with("//! ") {
            writeln!(wrong, "{}: no module doc on the first line", source.path).unwrap();
        }
        if source.text.contains("TODO") && !source.path.ends_with("architecture.rs") {
            writeln!(wrong, "{}: something is left to do", source.path).unwrap();
        }
    }
    refuse(&wrong);
}

/// Lines inside function bodies.
fn logic(text: &str) -> usize {
    let head = Regex::new(r"^(\s*)(?:pub(?:\([^)]*\))? )?(?:const |async )*fn ").unwrap();
    let (mut lines, mut end): (usize, Option<String>) = (0, None);
    for line in text.lines() {
        match &end {
            Some(bracket) if line == bracket => end = None,
            Some(_) => lines += 1,
            None => {
                if let Some(found) = head.captures(line)
                    && !line.trim_end().ends_with(['}', ';'])
                {
                    end = Some(format!("{}}}", &found[1]));
                }
            }
        }
    }
    lines
}

#[test]
fn a_mod_file_describes_and_hands_on() {
    assert_eq!(
        logic("fn a() {\n    b();\n    c();\n}\nconst D: u8 = 1;\n"),
        2
    );
    let mut wrong = String::new();
    for source in sources("src") {
        let lines = logic(&source.text);
        if source.path.ends_with("/mod.rs") && lines > MOST_LOGIC {
            writeln!(wrong, "{}: {lines} lines of logic", source.path).unwrap();
        }
    }
    refuse(&wrong);
}

#[test]
fn the_program_itself_is_short() {
    let main = std::fs::read_to_string(root().join("src/main.rs")).unwrap();
    assert!(main.lines().count() <= 60);
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let plain = Regex::new(r"^(//|#!\[|pub mod |$)").unwrap();
    assert_eq!(lib.lines().find(|line| !plain.is_match(line)), None);
}

#[test]
fn the_top_of_the_repository_is_as_agreed() {
    for entry in std::fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            TOP_LEVEL.contains(&name.as_str()),
            "`{name}` does not belong at the top"
        );
    }
}

#[test]
fn the_reader_of_paths_sees_groups() {
    let used = used_layers(
        "use crate::{base::{Date, width}, project::Project};\nlet x = crate::ruleset::X;",
    );
    let expected: BTreeSet<String> = ["base", "project", "ruleset"].map(str::to_owned).into();
    assert_eq!(used, expected);
}
