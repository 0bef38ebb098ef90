//! Texts from web pages, Word documents and PDFs: what a reader sees, and nothing from a file that lies.

use guoshen::evidence::document::DocumentFault;
use guoshen::evidence::{Content, FileFacts, Format, Limits, inspect};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

fn measured(bytes: &[u8]) -> FileFacts {
    inspect(bytes, &Limits::default())
}

fn fault(facts: &FileFacts) -> Option<DocumentFault> {
    match &facts.content {
        Content::Document(document) => document.fault,
        other => panic!("no document but {other:?}"),
    }
}

/// A Word document with this body.
fn docx(body: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    archive.start_file("[Content_Types].xml", options).unwrap();
    archive.write_all(b"<Types/>").unwrap();
    archive.start_file("word/document.xml", options).unwrap();
    let main =
        format!("<w:document xmlns:w='w' xmlns:mc='mc'><w:body>{body}</w:body></w:document>");
    archive.write_all(main.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

/// A PDF that writes lines of Latin text from the top.
fn pdf(lines: &[(i32, &str)]) -> Vec<u8> {
    let mut content = String::from("BT /F 12 Tf ");
    let mut last = 0;
    for (y, line) in lines {
        write!(content, "50 {} Td ({line}) Tj -50 0 Td ", y - last).unwrap();
        last = *y;
    }
    content += "ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
         /Resources << /Font << /F 4 0 R >> >> >>"
            .to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut table = String::new();
    for (at, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        write!(out, "{} 0 obj\n{object}\nendobj\n", at + 1).unwrap();
    }
    let start = out.len();
    write!(
        out,
        "xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    )
    .unwrap();
    out.into_bytes()
}

#[test]
fn a_page_shows_its_blocks_on_lines_and_not_its_scripts() {
    let page = "<!DOCTYPE html><html><head><title>标题</title><style>p{color:red}</style></head>\
        <body><!-- <p>注释</p> --><h1>隐私政策</h1><p>我们&nbsp;收集 <b>昵称</b>&#12290;\n</p>\
        <script>if (a < b) { document.write('<p>脚本</p>') }</script>\
        <div style='display: none'><div>藏起的</div>字</div><ul><li>一<li>二</ul>3 < 4 &amp; 5</body></html>";
    let facts = measured(page.as_bytes());
    assert_eq!(facts.format, Format::Html);
    assert_eq!(
        facts.text(),
        Some("隐私政策\n我们 收集 昵称。\n一\n二\n3 < 4 & 5\n")
    );
    assert!(facts.format.allows_extension("htm") && !facts.format.allows_extension("txt"));
}

#[test]
fn a_page_filled_by_a_script_says_that_it_is_empty() {
    let page = "<html><body><div id='app'></div><script src='app.js'></script></body></html>";
    assert_eq!(
        fault(&measured(page.as_bytes())),
        Some(DocumentFault::NoText)
    );
}

#[test]
fn a_page_in_gbk_is_read() {
    let mut page = b"<html><body><p>".to_vec();
    page.extend([0xD2, 0xFE, 0xCB, 0xBD, 0xD5, 0xFE, 0xB2, 0xDF]);
    page.extend(b"</p></body></html>");
    assert_eq!(measured(&page).text(), Some("隐私政策\n"));
}

#[test]
fn a_text_with_a_sign_in_front_is_no_page() {
    assert_eq!(measured("<隐私政策> 全文".as_bytes()).format, Format::Text);
}

#[test]
fn a_word_document_gives_its_paragraphs_without_what_was_struck_out() {
    let facts = measured(&docx(
        "<w:p><w:r><w:t>隐私</w:t></w:r><w:r><w:t>政策</w:t></w:r></w:p>\
         <w:p><w:del><w:r><w:delText>旧</w:delText><w:t>删</w:t></w:r></w:del><w:r><w:t>我们收集昵称。</w:t></w:r>\
         <w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>\
         <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Choice>\
         <mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>",
    ));
    assert_eq!(facts.format, Format::Docx);
    assert_eq!(facts.text(), Some("隐私政策\n我们收集昵称。\n框\n"));
}

#[test]
fn a_word_document_that_unpacks_to_too_much_is_not_unpacked() {
    let limits = Limits {
        text: 10_000,
        ..Limits::default()
    };
    let bomb = docx(&format!(
        "<w:p><w:r><w:t>{}</w:t></w:r></w:p>",
        " ".repeat(8 << 20)
    ));
    assert!(bomb.len() < 100_000, "the fixture packs well");
    assert_eq!(
        fault(&inspect(&bomb, &limits)),
        Some(DocumentFault::TooLong)
    );
}

#[test]
fn a_damaged_word_document_is_a_fact_wherever_it_is_cut() {
    let whole = docx("<w:p><w:r><w:t>隐私政策</w:t></w:r></w:p>");
    for end in (0..whole.len()).step_by(7) {
        let facts = measured(&whole[..end]);
        if facts.format == Format::Docx {
            assert_eq!(fault(&facts), Some(DocumentFault::Damaged), "cut at {end}");
        }
    }
    assert_eq!(
        fault(&measured(&docx("<w:p>"))),
        Some(DocumentFault::Damaged)
    );
}

#[test]
fn nesting_costs_no_stack() {
    let deep = docx(&format!(
        "{}{}",
        "<w:p>".repeat(50_000),
        "</w:p>".repeat(50_000)
    ));
    assert_eq!(fault(&measured(&deep)), Some(DocumentFault::NoText));
    let page = format!("<html>{}隐私", "<div hidden>".repeat(20_000));
    assert_eq!(
        fault(&measured(page.as_bytes())),
        Some(DocumentFault::NoText)
    );
}

#[test]
fn an_old_container_is_an_old_document_or_a_locked_one() {
    let mut old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    old.resize(2_048, 0);
    assert_eq!(fault(&measured(&old)), Some(DocumentFault::OldWord));
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(fault(&measured(&old)), Some(DocumentFault::Encrypted));
}

#[test]
fn the_text_layer_of_a_pdf_is_joined_where_lines_wrap() {
    let facts = measured(&pdf(&[
        (800, "Privacy policy"),
        (
            780,
            "We collect your name and your address to show the list of members in",
        ),
        (764, "the meeting."),
        (748, "We keep it for a year."),
    ]));
    assert_eq!(
        facts.text(),
        Some(
            "Privacy policy\nWe collect your name and your address to show the list of members in \
             the meeting.\nWe keep it for a year.\n"
        )
    );
}

#[test]
fn a_pdf_without_letters_has_no_text() {
    assert_eq!(measured(&crate::drawing::pdf(2)).text(), None);
}
