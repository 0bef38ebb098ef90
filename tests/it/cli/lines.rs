//! `text` and `inspect`: one JSON object a line.

use super::{EXAMPLE, run, run_with_input};
use serde_json::{Value, json};

fn findings(value: &Value) -> Vec<&Value> {
    value["findings"].as_array().unwrap().iter().collect()
}

#[test]
fn every_line_of_text_is_answered_by_one_line() {
    let said = run_with_input(
        &["text", "--field", "name"],
        "青禾共绘\n青禾·共绘\r\n\n电话".as_bytes(),
    );
    assert_eq!(said.code, 0, "{}", said.err);
    let values = said.values();
    assert_eq!(values.len(), 4);
    let lines: Vec<&str> = values
        .iter()
        .map(|value| value["line"].as_str().unwrap())
        .collect();
    assert_eq!(lines, ["青禾共绘", "青禾·共绘", "", "电话"]);
    let numbers: Vec<u64> = values
        .iter()
        .map(|value| value["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    // What other fields say is missing here, and nothing is said about it.
    assert!(findings(&values[0]).is_empty(), "{}", values[0]);
    let symbol = findings(&values[1])
        .into_iter()
        .find(|finding| finding["clause"] == "1.1.b")
        .unwrap();
    assert_eq!(symbol["span"], json!([2, 3]));
    assert_eq!(symbol["matched"], "·");
    assert_eq!(symbol["outcome"], "fail");
    assert_eq!(symbol["id"], "name-symbols-found");
    let generic: Vec<&Value> = findings(&values[3]);
    assert!(
        generic
            .iter()
            .any(|finding| finding["clause"] == "1.3" && finding["outcome"] == "fail")
    );
}

#[test]
fn what_a_line_only_seems_to_be_about_never_fails() {
    let lines = "指定用户发言权限\n外部人员不能查看内部资料\n付费后才能下载\n连接你我他";
    let said = run_with_input(&["text", "--field", "brief"], lines.as_bytes());
    for value in said.values() {
        let mut found = findings(&value).into_iter();
        assert!(found.all(|finding| finding["outcome"] != "fail"), "{value}");
    }
}

#[test]
fn a_file_saved_on_windows_is_read_as_it_is_shown() {
    let text = "\u{FEFF}青禾共绘\r\n\u{FEFF}青禾共绘\r\n";
    let said = run_with_input(&["text", "--field", "name"], text.as_bytes());
    let values = said.values();
    assert_eq!(values[0]["line"], "青禾共绘");
    assert!(findings(&values[0]).is_empty(), "{}", values[0]);
    // Anywhere else it is a character nobody sees.
    assert_eq!(findings(&values[1])[0]["clause"], "1.1.c");
}

#[test]
fn spans_count_unicode_scalar_values() {
    let said = run_with_input(
        &["text", "--field", "detail"],
        "𠮷👩\u{200D}🎨最快".as_bytes(),
    );
    let values = said.values();
    let found = findings(&values[0]);
    let named = found
        .iter()
        .find(|finding| finding["clause"] == "3.3.7.t13.2")
        .unwrap();
    assert_eq!(named["span"], json!([4, 6]));
    assert_eq!(named["matched"], "最快");
}

#[test]
fn every_place_of_a_finding_is_told() {
    let said = run_with_input(&["text", "--field", "name"], "【超级】助手!".as_bytes());
    let values = said.values();
    let found = findings(&values[0]);
    let symbols = found.iter().find(|finding| finding["clause"] == "1.1.b");
    let symbols = symbols.unwrap();
    assert_eq!(symbols["span"], json!([0, 1]));
    assert_eq!(symbols["spans"], json!([[0, 1], [3, 4], [6, 7]]));
}

#[test]
fn each_field_is_judged_by_its_own_rules() {
    let of = |field: &str, line: &str| -> Vec<String> {
        run_with_input(&["text", "--field", field], line.as_bytes()).values()[0]["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| finding["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let has = |ids: &[String], id: &str| ids.iter().any(|known| known == id);
    assert!(has(
        &of("brief", "一二三四五六七八九十一二三四五六"),
        "brief-over"
    ));
    assert!(!has(
        &of("detail", "一二三四五六七八九十一二三四五六"),
        "brief-over"
    ));
    assert!(has(&of("keywords", "画布，六合彩"), "gambling-word"));
    assert!(!has(&of("keywords", "画布"), "gambling-word"));
}

#[test]
fn a_keyword_is_marked_inside_its_line() {
    let said = run_with_input(
        &["text", "--field", "keywords"],
        "画布，六合彩 多人".as_bytes(),
    );
    let values = said.values();
    let found = findings(&values[0]);
    let word = found
        .iter()
        .find(|finding| finding["id"] == "gambling-word")
        .unwrap();
    assert_eq!(word["span"], json!([3, 6]));
}

#[test]
fn what_is_said_twice_is_answered_twice() {
    let said = run_with_input(
        &["text", "--field", "name"],
        "青禾·共绘\n青禾共绘\r\n青禾·共绘\r\n青禾共绘".as_bytes(),
    );
    let values = said.values();
    let numbers: Vec<&Value> = values.iter().map(|value| &value["number"]).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    assert_eq!(values[2]["line"], "青禾·共绘");
    assert!(!findings(&values[0]).is_empty());
    assert_eq!(values[2]["findings"], values[0]["findings"]);
    assert_eq!(values[3]["findings"], values[1]["findings"]);
    assert_ne!(values[1]["findings"], values[0]["findings"]);
}

#[test]
fn no_input_is_no_output() {
    let said = run_with_input(&["text", "--field", "name"], b"");
    assert_eq!((said.code, said.out.as_str()), (0, ""));
}

#[test]
fn input_that_is_no_text_names_its_line() {
    let said = run_with_input(&["text", "--field", "name"], b"good\n\xff\xfe\nmore\n");
    assert_eq!(said.code, 2);
    assert_eq!(said.values().len(), 1, "what came before was answered");
    assert!(said.err.contains("Line 2"), "{}", said.err);
    assert!(said.err.contains("UTF-8"), "{}", said.err);
}

#[test]
fn every_file_is_measured_in_one_line() {
    let icon = format!("{EXAMPLE}/files/icon.png");
    let paper = format!("{EXAMPLE}/files/software-copyright.pdf");
    let said = run(&["inspect", &icon, &paper, "--as", "icon"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let values = said.values();
    assert_eq!(values.len(), 3, "two files, and which of them are the same");
    assert_eq!(values[2], json!({"duplicates": []}));
    assert_eq!(values[0]["suspects"], json!([]));
    assert_eq!(values[0]["file"], icon.as_str());
    assert_eq!(values[0]["as"], "icon");
    assert_eq!(values[0]["facts"]["format"], "png");
    assert_eq!(values[0]["facts"]["picture"]["width"], 128);
    assert!(findings(&values[0]).is_empty(), "{}", values[0]);
    let wrong = findings(&values[1]);
    assert!(
        wrong.iter().any(|finding| finding["id"] == "icon-not-png"),
        "{}",
        values[1]
    );
    let clauses = wrong[0]["clauses"].as_array().unwrap();
    assert!(clauses.iter().any(|clause| clause == "1.7.a"));
}

#[test]
fn screenshots_are_judged_for_the_end_they_stand_for() {
    let desktop = format!("{EXAMPLE}/files/desktop-1.png");
    let mobile = format!("{EXAMPLE}/files/mobile-1.png");
    let said = run(&["inspect", &desktop, &mobile, "--as", "screenshot"]);
    for value in &said.values()[..2] {
        assert!(
            findings(value)
                .iter()
                .all(|finding| finding["id"] != "picture-size"),
            "{value}"
        );
    }
    let pdf = format!("{EXAMPLE}/files/test-report.pdf");
    let said = run(&["inspect", &pdf, "--as", "paper"]);
    assert_eq!(said.values()[0]["facts"]["pdf"]["pages"], 1);
    assert_eq!(said.values()[0]["pages_read"], 1);
    assert_eq!(said.values()[0]["cut"], false);
    assert!(findings(&said.values()[0]).is_empty(), "{}", said.out);
}

#[test]
fn the_text_of_a_screenshot_is_read_when_asked() {
    let shot = format!("{EXAMPLE}/files/mobile-2.png");
    let said = run(&["inspect", &shot, "--as", "screenshot"]);
    assert_eq!(said.values()[0].get("lines"), None);
    let said = run(&["inspect", &shot, "--as", "screenshot", "--read"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let value = &said.values()[0];
    let lines = value["lines"].as_array().unwrap();
    let name = lines.iter().find(|line| line["text"] == "云图纪要");
    assert_eq!(name.unwrap()["box"].as_array().unwrap().len(), 4);
    assert_eq!(value["suspects"], json!([]), "it is a plain page");
}

#[test]
fn a_paper_that_takes_too_long_is_said_to_be_cut() {
    let paper = format!("{EXAMPLE}/files/test-report.pdf");
    let inspect = ["inspect", &paper, "--as", "paper", "--no-ocr", "--seconds"];
    let read = |seconds| {
        let said = run(&[&inspect[..], &[seconds]].concat());
        let value = &said.values()[0];
        (value["cut"] == true, value["pages"].as_u64())
    };
    assert_eq!(read("60"), (false, Some(1)));
    assert_eq!(read("0"), (true, Some(0)));
}

#[test]
fn a_file_that_cannot_be_read_is_a_line_and_an_exit_code() {
    let room = tempfile::tempdir().unwrap();
    let gone = room.path().join("没有.png");
    let folder = room.path();
    let said = run(&[
        "inspect",
        gone.to_str().unwrap(),
        folder.to_str().unwrap(),
        "--as",
        "icon",
    ]);
    assert_eq!(said.code, 2);
    let values = said.values();
    assert_eq!(values[0]["failure"], "missing");
    assert_eq!(values[1]["failure"], "not-a-file");
    assert_eq!(findings(&values[0])[0]["id"], "file-missing");
}

#[test]
fn damaged_and_giant_files_are_measured_all_the_same() {
    let room = tempfile::tempdir().unwrap();
    let cut = room.path().join("cut.png");
    let whole = std::fs::read(format!("{EXAMPLE}/files/icon.png")).unwrap();
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let giant = room.path().join("giant.png");
    let header = "89504e470d0a1a0a0000000d494844520000ea600000ea600806000000cfbf7a98";
    std::fs::write(&giant, crate::drawing::unhex(header)).unwrap();
    let said = run(&[
        "inspect",
        cut.to_str().unwrap(),
        giant.to_str().unwrap(),
        "--as",
        "icon",
    ]);
    assert_eq!(said.code, 0, "they were read");
    let values = said.values();
    assert_eq!(values[0]["facts"]["picture"]["fault"], "damaged");
    assert_eq!(values[1]["facts"]["picture"]["fault"], "too-many-pixels");
    assert_eq!(values[1]["facts"]["picture"]["width"], 60_000);
}

#[test]
fn one_field_alone_is_not_compared_with_fields_that_are_not_there() {
    for (field, line) in [
        ("name", "青禾共绘"),
        ("name", ""),
        ("brief", "青禾共绘"),
        ("keywords", "画布，绘图"),
    ] {
        let said = run_with_input(&["text", "--field", field], format!("{line}\n").as_bytes());
        let values = said.values();
        for finding in findings(&values[0]) {
            // An empty name is missing whatever stands elsewhere.
            assert_eq!(finding["id"], "name-missing", "{field}: {line}");
        }
    }
    let long = run_with_input(&["text", "--field", "detail"], "青禾共绘\n".as_bytes());
    assert!(
        findings(&long.values()[0])
            .iter()
            .any(|finding| finding["id"] == "function-short"),
        "{long:?}"
    );
}

/// Ids and matched words of `text --field detail` for one line.
fn own_words(arguments: &[&str], settings: Option<&str>, line: &str) -> (i32, Vec<String>, String) {
    let folder = tempfile::tempdir().unwrap();
    if let Some(settings) = settings {
        std::fs::write(folder.path().join("settings.toml"), settings).unwrap();
        std::fs::write(folder.path().join("known.txt"), "内部代号\n").unwrap();
    }
    let list = folder.path().join("list.txt");
    // 灰度 in GB 18030, and a comment.
    std::fs::write(&list, b"# \xCE\xD2\n\xBB\xD2\xB6\xC8\n").unwrap();
    let mut program = super::program();
    program.env("GUOSHEN_CONFIG_DIR", folder.path());
    program.args(["text", "--field", "detail"]);
    for argument in arguments {
        program.arg(argument.replace("LIST", list.to_str().unwrap()));
    }
    let input = folder.path().join("input.txt");
    std::fs::write(&input, line).unwrap();
    let output = program
        .stdin(std::fs::File::open(&input).unwrap())
        .output()
        .unwrap();
    let said = super::said(output);
    let values = said.values();
    let found = values.first().map(findings).unwrap_or_default();
    let words = found
        .iter()
        .filter(|finding| finding["id"] == "own-word")
        .map(|finding| finding["matched"].as_str().unwrap().to_owned());
    (said.code, words.collect(), said.err)
}

#[test]
fn a_list_of_ones_own_comes_from_the_option_or_the_settings() {
    const LINE: &str = "灰度期间使用内部代号";
    let words = |arguments: &[&str], settings| own_words(arguments, settings, LINE).1;
    assert_eq!(words(&[], None), Vec::<String>::new());
    assert_eq!(words(&["--words", "LIST"], None), ["灰度"]);
    let settings = Some("words = 'known.txt'");
    assert_eq!(words(&[], settings), ["内部代号"]);
    assert_eq!(words(&["--words", "LIST"], settings), ["灰度"]);
}

#[test]
fn a_list_that_is_not_there_stops_the_command() {
    let (code, words, error) = own_words(&["--words", "LIST.gone"], None, "灰度");
    assert_eq!((code, words.len()), (2, 0));
    assert!(error.contains("list.txt.gone"), "{error}");
    let (code, _, error) = own_words(&[], Some("words = 'gone.txt'"), "灰度");
    assert_eq!(code, 2);
    assert!(error.contains("gone.txt"), "{error}");
}
