//! What is told about the program outside of it agrees with the program: packages, icons, manual page, README.

mod readme;

use crate::support::root;
use clap::CommandFactory as _;
use guoshen::base::Digest;
use guoshen::cli::Cli;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use toml::Table;

const ID: &str = "io.github.guoshen.Guoshen";

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{error}: {path}"))
}

fn bytes(path: &str) -> Vec<u8> {
    std::fs::read(root().join(path)).unwrap_or_else(|error| panic!("{error}: {path}"))
}

fn package() -> Table {
    let manifest: Table = toml::from_str(&read("Cargo.toml")).unwrap();
    manifest["package"].as_table().unwrap().clone()
}

fn desktop() -> BTreeMap<String, String> {
    read(&format!("packaging/linux/{ID}.desktop"))
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

fn metainfo() -> String {
    read(&format!("packaging/linux/{ID}.metainfo.xml"))
}

/// The only group of the first match.
fn first(pattern: &str, text: &str) -> String {
    let found = Regex::new(pattern).unwrap().captures(text);
    found.unwrap_or_else(|| panic!("nothing matches {pattern}"))[1].to_owned()
}

/// A string of `Info.plist`.
fn plist(key: &str) -> String {
    let pattern = format!(r"<key>{key}</key>\s*<string>([^<]*)</string>");
    first(&pattern, &read("packaging/macos/Info.plist"))
}

fn png_size(bytes: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory_with_format(bytes, image::ImageFormat::Png).unwrap();
    (picture.width(), picture.height())
}

#[test]
fn the_version_is_the_same_everywhere() {
    let version = package()["version"].as_str().unwrap().to_owned();
    let told = [
        first(r#"<release version="([^"]*)""#, &metainfo()),
        plist("CFBundleShortVersionString"),
        plist("CFBundleVersion"),
        first(r"(?m)^## \[([^\]]*)\]", &read("packaging/CHANGELOG.md")),
        first(
            r#"(?m)^\.TH .*"guoshen ([^"]*)""#,
            &read("packaging/man/guoshen.1"),
        ),
        Cli::command().get_version().unwrap().to_owned(),
    ];
    for told in told {
        assert_eq!(told, version);
    }
}

#[test]
fn the_id_is_the_same_everywhere() {
    let desktop = desktop();
    let metainfo = metainfo();
    assert_eq!(desktop["Icon"], ID);
    assert_eq!(desktop["StartupWMClass"], ID);
    assert_eq!(first("<id>([^<]*)</id>", &metainfo), ID);
    assert_eq!(first(r#"<icon type="stock">([^<]*)</icon>"#, &metainfo), ID);
    assert_eq!(
        first("<launchable[^>]*>([^<]*)</launchable>", &metainfo),
        format!("{ID}.desktop")
    );
    assert_eq!(plist("CFBundleIdentifier"), ID);
    let metadata = &package()["metadata"];
    assert_eq!(metadata["packager"]["identifier"].as_str(), Some(ID));
    assert!(read("packaging/make.sh").contains(&format!("\nid={ID}\n")));
}

#[test]
fn the_program_has_the_same_name_everywhere() {
    let desktop = desktop();
    let metainfo = metainfo();
    let package = package();
    let program = package["name"].as_str().unwrap();
    assert_eq!(desktop["Exec"], format!("{program} %f"));
    assert_eq!(first("<binary>([^<]*)</binary>", &metainfo), program);
    assert_eq!(plist("CFBundleExecutable"), program);
    assert_eq!(Cli::command().get_name(), program);
    assert_eq!(package["metadata"]["deb"]["name"].as_str(), Some(program));

    let (english, chinese) = ("Guoshen", "过审");
    assert_eq!(desktop["Name"], english);
    assert_eq!(desktop["Name[zh_CN]"], chinese);
    assert_eq!(first("<name>([^<]*)</name>", &metainfo), english);
    assert_eq!(
        first(r#"<name xml:lang="zh_CN">([^<]*)</name>"#, &metainfo),
        chinese
    );
    assert_eq!(plist("CFBundleName"), english);
    let packager = &package["metadata"]["packager"];
    assert_eq!(packager["product-name"].as_str(), Some(english));
    for (language, name) in [("en", english), ("zh-CN", chinese)] {
        assert_eq!(
            first(
                "(?m)^app-name = (.*)$",
                &read(&format!("i18n/{language}/steps.ftl"))
            ),
            name
        );
        let line = format!(r#"CFBundleDisplayName = "{name}";"#);
        assert!(read("packaging/make.sh").contains(&line), "{line}");
        assert!(read("README.md").lines().next().unwrap().contains(name));
    }

    assert_eq!(
        first("<summary>([^<]*)</summary>", &metainfo),
        desktop["Comment"]
    );
    assert_eq!(
        first(r#"<summary xml:lang="zh_CN">([^<]*)</summary>"#, &metainfo),
        desktop["Comment[zh_CN]"]
    );
}

/// Each system has its own word for a tool of developers.
#[test]
fn the_category_means_the_same_everywhere() {
    assert_eq!(desktop()["Categories"], "Development;");
    assert_eq!(
        first("<category>([^<]*)</category>", &metainfo()),
        "Development"
    );
    assert_eq!(
        plist("LSApplicationCategoryType"),
        "public.app-category.developer-tools"
    );
    let metadata = &package()["metadata"];
    assert_eq!(metadata["deb"]["section"].as_str(), Some("devel"));
    assert_eq!(
        metadata["packager"]["category"].as_str(),
        Some("DeveloperTool")
    );
}

#[test]
fn licence_and_authors_are_the_same_everywhere() {
    let package = package();
    let licence = package["license"].as_str().unwrap();
    let author = package["authors"][0].as_str().unwrap();
    let metainfo = metainfo();
    assert_eq!(first("<project_license>([^<]*)<", &metainfo), licence);
    assert!(metainfo.contains(&format!("<name>{author}</name>")));
    assert!(plist("NSHumanReadableCopyright").contains(author));
    let copyright = read("packaging/debian/copyright");
    assert!(copyright.contains(&format!("{author}\nLicense: {licence}\n")));
    let deb = &package["metadata"]["deb"];
    assert!(deb["maintainer"].as_str().unwrap().starts_with(author));
    assert!(deb["copyright"].as_str().unwrap().ends_with(author));
}

#[test]
fn every_icon_has_the_size_it_is_filed_under() {
    for size in [16, 32, 48, 64, 128, 256, 512] {
        let path = format!("packaging/linux/icons/hicolor/{size}x{size}/apps/{ID}.png");
        assert_eq!(png_size(&bytes(&path)), (size, size), "{path}");
    }
    for size in [32, 64, 256] {
        let path = format!("assets/icons/app-{size}.png");
        assert_eq!(png_size(&bytes(&path)), (size, size), "{path}");
    }
    let drawing = format!("packaging/linux/icons/hicolor/scalable/apps/{ID}.svg");
    assert_eq!(read(&drawing), read("assets/icons/app.svg"));
}

#[test]
fn the_windows_icon_holds_the_sizes_windows_asks_for() {
    let ico = bytes("packaging/windows/app.ico");
    let short = |at: usize| usize::from(u16::from_le_bytes([ico[at], ico[at + 1]]));
    let long = |at: usize| short(at) + (short(at + 2) << 16);
    assert_eq!((short(0), short(2)), (0, 1), "the head of an icon");
    let mut sizes = BTreeSet::new();
    for entry in 0..short(4) {
        let at = 6 + 16 * entry;
        // A byte cannot say 256; 0 stands for it.
        let told = u32::from(ico[at].wrapping_sub(1)) + 1;
        let (length, start) = (long(at + 8), long(at + 12));
        assert_eq!(png_size(&ico[start..start + length]), (told, told));
        sizes.insert(told);
    }
    let wanted = BTreeSet::from([16, 24, 32, 48, 256]);
    assert!(sizes.is_superset(&wanted), "{sizes:?}");
}

#[test]
fn the_macos_icon_holds_the_sizes_macos_asks_for() {
    let icns = bytes("packaging/macos/app.icns");
    let length = |at: usize| {
        let four = <[u8; 4]>::try_from(&icns[at..at + 4]).unwrap();
        usize::try_from(u32::from_be_bytes(four)).unwrap()
    };
    assert_eq!(&icns[..4], b"icns");
    assert_eq!(length(4), icns.len());
    let mut found = BTreeMap::new();
    let mut at = 8;
    while at < icns.len() {
        let kind = String::from_utf8_lossy(&icns[at..at + 4]).into_owned();
        let end = at + length(at + 4);
        if kind != "TOC " {
            let (width, height) = png_size(&icns[at + 8..end]);
            assert_eq!(width, height, "{kind}");
            found.insert(kind, width);
        }
        at = end;
    }
    let wanted = [
        ("ic07", 128),
        ("ic08", 256),
        ("ic09", 512),
        ("ic10", 1024),
        ("ic11", 32),
        ("ic12", 64),
        ("ic13", 256),
        ("ic14", 512),
    ];
    for (kind, size) in wanted {
        assert_eq!(found.get(kind), Some(&size), "{kind}");
    }
    assert_eq!(plist("CFBundleIconFile"), "app.icns");
}

/// A model or font that was exchanged keeps its licence row, and its digest with it.
#[test]
fn every_model_and_font_is_told_with_its_digest() {
    for folder in ["assets/models", "assets/fonts"] {
        let source = read(&format!("{folder}/SOURCE.md"));
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let kind = path.extension().unwrap().to_str().unwrap();
            if ["md", "txt"].contains(&kind) {
                continue;
            }
            let name = path.file_name().unwrap().to_str().unwrap();
            let digest = Digest::of_bytes(&bytes(&format!("{folder}/{name}")));
            let row = source
                .lines()
                .find(|line| line.contains(&format!("`{name}` |")));
            let right = row.is_some_and(|row| row.contains(&format!("`{}` |", digest.as_str())));
            assert!(right, "{folder}/{name} is {}", digest.as_str());
        }
    }
}

#[test]
fn everything_that_is_packed_is_there() {
    let metadata = &package()["metadata"];
    for asset in metadata["deb"]["assets"].as_array().unwrap() {
        let source = asset[0].as_str().unwrap();
        if source == "target/release/guoshen" {
            continue;
        }
        let (folder, name) = source.rsplit_once('/').unwrap();
        let there = std::fs::read_dir(root().join(folder)).unwrap();
        let names = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let fits = |found: &String| match name.strip_prefix('*') {
            Some(end) => found.ends_with(end),
            None => found == name,
        };
        assert_eq!(names.filter(fits).count(), 1, "{source}");
    }
    for icon in metadata["packager"]["icons"].as_array().unwrap() {
        bytes(icon.as_str().unwrap());
    }
    let plist = &metadata["packager"]["macos"]["info-plist-path"];
    read(plist.as_str().unwrap());
}

#[test]
fn the_manual_page_has_every_command_and_option() {
    let page = read("packaging/man/guoshen.1").replace("\\-", "-");
    let shown = |command: &&clap::Command| !command.is_hide_set();
    for command in Cli::command().get_subcommands().filter(shown) {
        let name = command.get_name();
        let entry = Regex::new(&format!(r#"(?m)^\.TP\n\.BI? "?{name}\b"#)).unwrap();
        assert!(entry.is_match(&page), "{name}");
        for option in command.get_arguments().filter_map(|it| it.get_long()) {
            assert!(page.contains(&format!("--{option}")), "{name} --{option}");
        }
    }
}

#[test]
fn the_workflow_uses_what_is_there() {
    let workflow = read(".github/workflows/ci.yml");
    assert!(!workflow.contains('\t'), "YAML knows no tabs");
    for (number, line) in workflow.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        assert_eq!(indent % 2, 0, "line {}: {line}", number + 1);
    }
    let rust = package()["rust-version"].as_str().unwrap().to_owned();
    assert_eq!(first(r#"(?m)^  RUST: "([^"]*)""#, &workflow), rust);
    assert_eq!(first(r"container: rust:([0-9.]+)-", &workflow), rust);
    assert!(workflow.contains("run: bash .ci/run"));
    for system in ["ubuntu-", "windows-", "macos-"] {
        assert!(workflow.contains(system), "{system}");
    }
    let recipes = read("packaging/make.sh");
    let used = Regex::new(r"make\.sh ([a-z]+)|package: ([a-z]+)").unwrap();
    let mut formats = BTreeSet::new();
    for found in used.captures_iter(&workflow) {
        let format = found.get(1).or(found.get(2)).unwrap().as_str();
        assert!(
            recipes.contains(&format!("\nmake_{format}() {{")),
            "{format}"
        );
        formats.insert(format.to_owned());
    }
    assert_eq!(formats.len(), 4, "one for each recipe: {formats:?}");
}
