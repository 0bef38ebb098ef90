//! The report as a page: complete in itself, the same links in it as out of it, and deaf to what people typed.

use super::Example;
use crate::support::{Scene, ruleset};
use guoshen::checks::Outcome;
use guoshen::evidence::Limits;
use guoshen::export::{Pictures, report_html};
use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, FileRef, Listing, TextField};
use regex::Regex;
use std::collections::BTreeSet;

fn page(language: Language, draft: bool) -> String {
    let example = Example::get();
    let report = example.report(&example.project);
    report_html(
        &report,
        &example.project,
        ruleset(),
        Texts::new(language),
        draft,
        &pictures(example),
    )
}

fn page_of(scene: &Scene, pictures: &Pictures) -> String {
    let (report, texts) = (scene.run(), Texts::default());
    report_html(&report, &scene.project, ruleset(), texts, false, pictures)
}

fn pictures(example: &Example) -> Pictures {
    let limit = Limits::default().bytes;
    Pictures::of(&example.project, &mut |file| {
        example.dir.read(file, limit).ok()
    })
}

fn captured(text: &str, pattern: &str) -> Vec<String> {
    Regex::new(pattern)
        .unwrap()
        .captures_iter(text)
        .map(|found| found[1].to_owned())
        .collect()
}

#[test]
fn the_page_loads_nothing_and_runs_nothing() {
    let count = |pattern: &str, page: &str| Regex::new(pattern).unwrap().find_iter(page).count();
    for language in Language::ALL {
        let page = page(language, true);
        for forbidden in [
            "<script",
            "<link",
            "<img",
            "<iframe",
            "<object",
            "<embed",
            "@import",
            "url(",
            " src=",
            "javascript:",
            " onload",
            " onclick",
        ] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        // The only addresses are links a person may follow.
        let addresses = count(r"https?://", &page);
        let link = r#"<a href="(https?://[^"]+)" rel="noreferrer">https?://"#;
        let in_links = count(link, &page) * 2;
        let name_spaces = page.matches("http://www.w3.org/").count();
        let typed = count(r"<mark>[^<]*https?://", &page);
        assert_eq!(addresses, in_links + name_spaces + typed);
        assert!(page.contains("Content-Security-Policy") && page.contains("default-src 'none'"));
        assert!(page.starts_with("<!doctype html>"));
        assert!(page.contains(&format!("<html lang=\"{}\"", language.tag())));
        assert!(
            !page.contains("{{") && !page.contains("}}"),
            "a hole of the template is left"
        );
    }
}

#[test]
fn every_clause_is_on_the_page_and_every_link_leads_somewhere() {
    let page = page(Language::Chinese, false);
    let ids = captured(&page, r#"\bid="([^"]+)""#);
    let unique: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "an id comes twice");
    for clause in ruleset().clauses() {
        let anchor = format!("c-{}", clause.id.as_str().replace('.', "-"));
        assert!(unique.contains(&anchor), "{anchor}");
    }
    let targets = captured(&page, r##"\bhref="#([^"]+)""##);
    assert!(targets.len() > 30);
    for target in targets {
        assert!(unique.contains(&target), "#{target} leads nowhere");
    }
    for label in captured(&page, r#"aria-labelledby="([^"]+)""#) {
        assert!(unique.contains(&label), "{label}");
    }
}

#[test]
fn pictures_stand_beside_what_was_found_in_them_and_are_embedded_once() {
    let example = Example::get();
    let page = page(Language::English, false);
    let symbols = captured(&page, r#"<symbol id="(picture\d+)""#);
    let uses: BTreeSet<String> = captured(&page, r##"<use href="#(picture\d+)""##)
        .into_iter()
        .collect();
    assert!(symbols.len() >= 4, "{symbols:?}");
    assert_eq!(symbols.iter().cloned().collect::<BTreeSet<_>>(), uses);
    assert_eq!(page.matches("data:image/").count(), symbols.len());
    let of_findings = Regex::new(r#"(?s)<section class="finding[^"]*">.*?</section>"#).unwrap();
    let beside = of_findings
        .find_iter(&page)
        .filter(|finding| finding.as_str().contains(r#"<ul class="shots">"#));
    assert!(beside.count() > 0, "no finding shows its picture");
    for file in example.project.files() {
        assert!(page.contains(&file.0), "{file:?} is not listed");
    }
    assert!(page.len() < 2 << 20, "{} bytes", page.len());
    assert_eq!(
        page,
        super::page::page(Language::English, false),
        "the same bytes every time"
    );
}

#[test]
fn a_file_beside_a_typed_text_is_listed_as_the_bundle_tells_them_apart() {
    let mut scene = Scene::base();
    assert!(!scene.project.legal.policy_text.is_empty());
    scene.project.legal.policy_file = Some(FileRef("files/privacy.txt".to_owned()));
    let pictures = Pictures::of(&scene.project, &mut |_| Some("隐私政策".into()));
    let page = page_of(&scene, &pictures);
    assert!(page.contains("legal/privacy-policy-2.txt"));
}

#[test]
fn what_is_no_picture_is_listed_without_one() {
    let scene = Scene::base();
    let pictures = Pictures::of(&scene.project, &mut |_| {
        Some(b"\x89PNG\r\n\x1a\nbroken".to_vec())
    });
    let page = page_of(&scene, &pictures);
    assert!(!page.contains("data:image/") && page.contains(r#"class="materials""#));
    // Each is named as the bundle names it.
    let icon = &scene.project.media.icon.as_ref().unwrap().0;
    let both = format!(r#"<span class="path">icon/icon.png</span><span>原文件 {icon}</span>"#);
    assert!(page.contains(&both));
}

#[test]
fn elements_are_closed() {
    for language in Language::ALL {
        let page = page(language, true);
        for element in [
            "article", "section", "table", "dl", "ul", "ol", "svg", "details", "p", "li", "tr",
            "td", "fieldset",
        ] {
            let open = Regex::new(&format!(r"<{element}[ >]"))
                .unwrap()
                .find_iter(&page)
                .count();
            let closed = page.matches(&format!("</{element}>")).count();
            assert_eq!(open, closed, "{element}");
        }
    }
}

#[test]
fn what_people_typed_stays_text() {
    let evil = "<script>alert(\"1\")</script>'&{{title}}";
    let mut scene = Scene::base();
    for field in [
        TextField::Name,
        TextField::Brief,
        TextField::Version,
        TextField::DeveloperName,
        TextField::Website,
    ] {
        scene.edit(Edit::Text(field, evil.to_owned()));
    }
    let page = report_html(
        &scene.run(),
        &scene.project,
        ruleset(),
        Texts::default(),
        true,
        &Pictures::default(),
    );
    assert!(!page.contains("<script"), "typed text became an element");
    assert!(page.contains("&lt;script&gt;"));
    assert!(
        page.contains("{{title}}"),
        "typed text was filled in like a template"
    );
}

#[test]
fn the_page_is_in_the_language_asked_for() {
    let (chinese, english) = (
        page(Language::Chinese, false),
        page(Language::English, false),
    );
    let word = |language| Texts::new(language).get("verdict-blocked");
    assert!(
        chinese.contains(&word(Language::Chinese)) && !chinese.contains(&word(Language::English))
    );
    assert!(
        english.contains(&word(Language::English)) && !english.contains(&word(Language::Chinese))
    );
}

#[test]
fn printed_pages_are_numbered_and_named_and_a_name_cannot_leave_the_head() {
    let mut scene = Scene::base();
    let edges = |scene: &Scene| {
        let page = report_html(
            &scene.run(),
            &scene.project,
            ruleset(),
            Texts::new(Language::Chinese),
            false,
            &Pictures::default(),
        );
        assert!(page.contains("counter(page) \" / \" counter(pages)"));
        let content =
            |at: &str| captured(&page, &format!(r#"@{at} \{{ content: "([^"]*)";"#)).join("|");
        (content("top-left"), content("bottom-left"))
    };
    let Listing { name, version, .. } = scene.project.listing.clone();
    let (head, foot) = edges(&scene);
    assert!(head.contains(&name), "{head}");
    // A full stop is written as an escape.
    let plain = |text: &str| text.replace("\\20 ", " ").replace("\\2e ", ".");
    let (head, foot) = (plain(&head), plain(&foot));
    assert!(head.ends_with(&format!("应用版本 {version}")), "{head}");
    assert_eq!(head.matches(&version).count(), 1, "said once: {head}");
    let report = scene.run();
    let made = format!(
        "过审程序 {} · 规则集 {}",
        report.app_version, report.ruleset_version
    );
    assert_eq!(foot, made);
    let hostile = "甲\"; } </style>\\\n{{name}}";
    scene.edit(Edit::Text(TextField::Name, hostile.to_owned()));
    let (written, _) = edges(&scene);
    assert!(written.contains('甲'), "{written}");
    let plain = Regex::new(r"^(?:[\w· ]|\\[0-9a-f]+ )+$").unwrap();
    assert!(plain.is_match(&written), "{written}");
}

#[test]
fn the_page_counts_what_the_window_counts() {
    let mut scene = Scene::base();
    // Without its papers, what only a person can confirm stops the submission all the same.
    scene.edit(Edit::Text(TextField::Name, "会议 纪要".to_owned()));
    for slot in [
        "business-license",
        "publishing-commitment",
        "icp-filing",
        "icp-license",
    ] {
        scene.edit(Edit::PaperFiles(slot.to_owned(), Vec::new()));
    }
    let report = scene.run();
    let stopped = report.all(Outcome::Fail);
    assert!(
        stopped > report.count(Outcome::Fail),
        "some are only stopped"
    );
    let page = report_html(
        &report,
        &scene.project,
        ruleset(),
        Texts::new(Language::Chinese),
        false,
        &Pictures::default(),
    );
    for (outcome, count) in report.standing() {
        let id = outcome.id();
        let chip = captured(&page, &format!(r#"id="show-{id}"[^>]*>.*?<b>(\d+)</b>"#));
        assert_eq!(chip, [count.to_string()], "{id}");
        let rows = captured(&page, &format!(r#"<article class="clause is-({id})""#));
        assert_eq!(rows.len(), count, "{id}");
    }
}
